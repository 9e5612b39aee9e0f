## The frame of every page

skip = 本文へ移動
home-label = Blink Till、ホーム
main-label = メインメニュー
nav-till = レジ
nav-orders = 注文
nav-sales = 売上
nav-inbox = 要確認
nav-wallets = ウォレット
nav-ledger = 入出金明細
nav-settings = 設定
nav-more = その他
nav-claims = お客様が支払ったと言うとき
nav-health = 今、このレジで受け取れますか？
log-out = ログアウト
way-in-blink = Blinkでログイン
way-in-key = APIキーでログイン
settings-shop = 店舗
settings-items = 商品
settings-displays = カスタマーディスプレイ
settings-sign-ins = ログイン中の端末
settings-cashiers = レジ担当者

## On many pages

save = 保存
pages = ページ
newest = 最新
newer = 新しい
older = 古い

## The front door

landing-title = 店舗のためのLightningレジ
landing-head = 金額を打って、コードを見せれば、緑に変わります。
landing-lead = Blink Tillは、店舗のどのスマートフォンも、Lightning経由でBitcoinを受け取れるレジにします。代金はご自分のBlinkアカウントに直接入ります。
landing-password = パスワードを尋ねるのはBlinkで、このレジに伝わることはありません。
landing-join = レジ担当者の方はこちら：{ $join }
landing-join-words = コードで参加
landing-boxes = Blinkに3つのチェック項目が表示されます。3つともチェックを入れてください。
landing-unticked = 最初はチェックが入っていません。それぞれ、レジに次のことを許可します：
landing-read = 残高と履歴を表示し、支払いを確認すること。
landing-receive = お客様が支払えるように、請求書を作成すること。
landing-offline = ログインしたままにすること。ないと、1時間ごとにログインが必要です。
landing-write = レジが{ $write }を求めることはありません。お金を受け取ることはできますが、送ることはできません。
landing-log-out = ここでログアウトすると、このレジからアカウントへのアクセスは終了します。Blink自体には、ブラウザがログインしたままのことがあります。

unreached = この端末からレジに接続できないため、何も送信されず、会計もされていません。入力した内容は残っています。接続を確認し、もう一度ボタンを押してください。
unanswered = レジが応答する前に接続が切れました。入力した内容は残っています。接続が戻ったら、もう一度ボタンを押してください。二重に会計されることはありません。
log-in-again = もう一度ログイン
use-another-key = 別のキーを使う

## In other sentences

and = { $one }と{ $other }
span-seconds = { $count ->
   *[other] { $count }秒
}
span-minutes = { $count ->
   *[other] { $count }分
}
span-hours = { $count ->
   *[other] { $count }時間
}
span-days = { $count ->
   *[other] { $count }日
}

## An amount that cannot be read

amount-empty = 金額を入力してください。
amount-no-digits = 金額は数字だけで入力してください（例：12）。
amount-no-number = 金額は数字と、1つの小数点（点またはコンマ）で入力してください（例：12.50）。
amount-grouped = 金額は桁区切りを付けずに入力してください（例：1234.50）。
amount-ambiguous = 2通りに読めるため、小数の前には点を使ってください（例：1.234）。
amount-no-decimals = この通貨に小数はありません。桁区切りも使いません。
amount-too-many-decimals = この通貨の小数は{ $digits ->
   *[other] { $digits }桁
}までです。桁区切りは使いません。
amount-zero = 金額は0より大きくしてください。
amount-too-large = Blinkが一度の支払いで受け付ける額を超えています。

## Error pages

error-typed = 入力した内容：
error-again = もう一度試す
error-back = レジに戻る
error-home = ホーム
error-cashier = レジ担当者の方は、オーナーから新しいコードを受け取り、{ $join }してください。
error-join = 参加
error-reference = 参照番号 { $id }

signed-out-title = ログアウトしています
signed-out-text = 何も実行されていません。ログインして、もう一度ボタンを押してください。
forbidden-title = このページはオーナー専用です
forbidden-text = ログインしていますが、このページを見る権限がありません。店舗のオーナーにお尋ねください。
bad-request-title = うまくいきませんでした
bad-request-text = レジが要求を理解できませんでした。戻って、もう一度お試しください。
bad-form = このページのフォームではありません。
upstream-title = 現在、表示できません
upstream-text = { $who }が正しく応答しません。ログインは保たれ、お金は失われていません。しばらくしてからもう一度お試しください。緑に変わるのを見ていない支払いには、商品を渡さないでください。
unavailable-title = 現在、レジが書き込めません
unavailable-text = データベースが混み合っているか、いっぱいです。何も失われていません。しばらくしてからもう一度お試しください。解決しない場合は、レジの管理者に知らせてください。
lacks-key-title = このレジの鍵がありません
lacks-key-text = お使いのログインを暗号化した秘密鍵なしで、このレジが起動されています。何も失われておらず、支払い待ちの取引は引き続き確認しています。鍵をTILL_SECRET_KEYSに戻して再起動するよう、レジの管理者に伝えてください。
not-found-title = ここには何もありません
not-found-text = アドレスが間違っているか、このアカウントでは見られない内容です。レジに戻って、そこから探してください。
method-not-allowed-title = このページはそのようには使えません
method-not-allowed-text = レジに戻って、ボタンから操作してください。
too-large-title = データが多すぎました
too-large-text = 量を減らして送信してください。それほどの文字数が必要なフォームはありません。
rate-limited-title = 試行回数が多すぎます
rate-limited-text = 1分待ってから、もう一度お試しください。
timeout-title = 時間がかかりすぎました
timeout-text = この端末の接続を確認し、もう一度お試しください。
internal-title = こちらで問題が発生しました
internal-text = 記録しました。もう一度お試しください。再び起きた場合は、下の参照番号をレジの管理者に伝えてください。
foreign-title = このレジから送られたものではありません
foreign-text = 安全のため、ボタンはレジ自身のページでのみ動作します。レジに戻って、そこでもう一度お試しください。
misdirected-title = レジは別のアドレスにあります
misdirected-why = ここは設定されたアドレスではありません。ログインは設定されたアドレスでのみできます。
misdirected-go = { $host }へ移動
misdirected-else = そのアドレスが開かない場合は、レジの管理者に知らせてください。
misdirected-open = 代わりに{ $address }を開いてください。ログインはそこでのみできます。

## The sandbox

sandbox-banner = サンドボックス：実際のお金は動きません。お客様の支払いなどは操作ページで行います。
sandbox-open = サンドボックスを開く

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = 言語
language-choose = 変更
language-own = ログインするすべてのブラウザで、レジはこの言語で表示されます。ただし、そのブラウザで別の言語が選ばれている場合を除きます。お客様への表示は、お客様のブラウザの言語、それがなければ店舗の設定に従います。
language-preview = プレビュー
language-preview-hint = 「プレビュー」の言語は、まだ確認した人が多くありません。金額と日付はどの言語でも正確です。
language-unknown = レジはその言語に対応していません。リストから選んでください。

## The till as an app

app-description = 店舗でBitcoinをLightning経由で受け取る
offline-title = 接続がありません
offline-what = この端末からレジに接続できません。
offline-charge = 接続が戻るまで、新しい会計はできません。
offline-open-sales = すでに表示したコードは引き続き支払えます。レジのサーバーが確認を続け、支払われたものは接続が戻ると表示されます。
offline-customer = お客様のスマートフォンで支払うには、そのスマートフォン自体の接続が必要です。レシートはいつもどおりそこで開けます。
offline-again = もう一度試す
install-title = この端末にレジを追加
install-text = アプリとして使うと、ブラウザのバーなしで開き、支払いがあると音が鳴ります。
install-by-hand = 「共有」を押し、「ホーム画面に追加」を選んでください。アプリとして使うと、ブラウザのバーなしで開き、支払いがあると音が鳴ります。
install-go = インストール
install-later = 後で
