## What has become of a sale

status-waiting = 支払い待ち
status-paid = 支払い済み
status-expired = 期限切れ、未払い
status-cancelled = キャンセル済み
status-paid-late = 期限後の支払い、要確認
status-failed = 失敗、請求書なし
method-lightning = Lightning

## The till: /till

till-last-sale = 前回の取引：
till-amount = 金額
till-currency = 通貨
unit-sats = sats
unit-dollars = 米ドル
till-memo = メモ
till-and-wallet = とウォレット
till-memo-hint = （任意、お客様に表示されます）
till-wallet = 入金先
till-charge = 会計
till-one-moment = お待ちください…
keypad = テンキー
keypad-back = 最後の数字を消す
keypad-clear = クリア
keypad-add = 別の金額を足す

till-choose-currency = リストの通貨から選んでください。
till-choose-wallet = ウォレットを選んでください。
till-memo-too-long = メモが長すぎます。{ $most }バイト以内にしてください。
amount-too-small = ウォレットで扱える最小の金額を下回っています。
till-form-used = この入力では、すでに別の取引を作成しました。金額を確認して、もう一度会計してください。
till-confirm-amount = { $amount }はこの店舗では高額なため、まだ会計していません。金額を確認し、正しければもう一度「会計」を押してください。
till-old-price = Blinkのレートは{ $age }前のものです。今の会計はこのレートで換算されます。
till-no-price = 現在レートがありません。satsでBTCウォレットへの会計はできます。
till-no-price-no-currency = 現在レートがないため、通貨が選ばれていません。satsでBTCウォレットへの会計はできます。satsを選んでください。
till-without-owner = この店舗のオーナーがBlinkにログインしていません。会計は続けられ、支払いも通常どおり表示されます。どの端末からでも一度ログインするよう、オーナーに依頼してください。
till-wind-down = { $from }以降、Blinkはこのアカウントでの受け取りを許可しません。対応方法はBlinkアプリをご覧ください。

## Why no invoice was made

refused-unreachable = Blinkに接続できないため、請求書は作成されていません。しばらくしてからもう一度お試しください。
refused-without-sign-in = 現在、オーナーがログインしていないため、Blinkは請求書を作成しません。オーナーがどの端末からでも一度ログインし、そのあともう一度会計してください。
refused-receive-disabled = Blinkは、このアカウントでの受け取りを許可しなくなりました。Blinkアプリで資金を移してください。履歴と書き出しはここに残ります。
refused-inactive = このBlinkアカウントは有効ではないため、受け取れません。理由はBlinkアプリで確認してください。
refused-no-dealer = 現在、Blinkはドルを販売できません。BTCウォレットを選ぶか、しばらくしてからもう一度お試しください。
refused-no-lightning = 現在、BlinkのLightningノードが応答しません。数分後にもう一度お試しください。
refused-by-blink = Blinkは請求書を作成しませんでした：{ $why }
refused-for-now = Blinkは請求書を作成しませんでした。しばらくしてからもう一度お試しください。
refused-too-many = 現在、Blinkはこのアカウントの請求書をこれ以上受け付けません。{ $wait }後にもう一度お試しください。
refused-too-many-without-sign-in = オーナーがログインしていない間、Blinkがこのレジから受け付ける請求書は少なく、この1分間の分は使い切りました。{ $wait }後にもう一度お試しください。オーナーがどの端末からでもログインすれば、もっと作成できます。
refused-busy = 現在Blinkが混み合っているため、請求書は作成されていません。しばらくしてからもう一度お試しください。
refused-no-price = 現在レートがないため、この通貨を換算できません。satsでBTCウォレットに会計するか、しばらくしてからもう一度お試しください。
refused-unticked = ログイン時に「receive」にチェックが入っていなかったため、このレジは請求書を作成できません。もう一度ログインして、チェックを入れてください。
refused-owner-unticked = オーナーのログインに受け取りの権限がないため、請求書を作成できません。どの端末からでも一度ログインし、すべてにチェックを入れるよう、オーナーに依頼してください。
refused-key-unticked = ログインに使ったAPIキーに受け取りの権限がないため、このレジは請求書を作成できません。ReadとReceiveにチェックを入れたキーを作成し、それでログインしてください。
refused-wound-down = Blinkは{ $since }にこのアカウントでの受け取りを終了しました。{ $deadline }より前にBlinkアプリで資金を移してください。履歴と書き出しはここに残ります。
refused-taken-back = 請求書は作成されていません。しばらくしてからもう一度お試しください。

## The page of a sale

sale-title = 取引
sale-asking = Blinkに問い合わせ中
sale-matched = 手動で関連付け
sale-matched-at = 手動で関連付け：{ $amount }、入金 { $at }。
sale-matched-noted = 手動で関連付け：{ $amount }、入金 { $at }（{ $note }）。
sale-credited = 入金額：{ $credited }、請求額：{ $asked }
sale-given-back = 返金済み：{ $amount }
sale-unclear = Blinkが請求書を作成したかどうか、まだわかりません。レジが2秒ごとに確認しています。見つかるまで、お客様が支払えるものはありません。
sale-unclear-renew = 待つ必要はありません。新しい請求書を作成してください。最初の請求書が見つかって支払われた場合も、レジにわかります。
sale-late = 請求書の期限切れまたはキャンセルのあとに入金がありました。お客様に商品を渡したか確認してください。
sale-failed = Blinkが請求書を作成しなかったため、支払いはなく、支払うこともできません。
sale-paid-by = { $method }で支払い済み
sale-paid-twice = この取引は2回以上支払われ、{ $extra }が余分に入金されました。お客様に返金するか、誰のものかを備考に残してください。
sale-order-paid = この注文は、別の取引としてすでに支払われています：{ $sale }。
sale-order-paid-twice = この注文は2回以上支払われています。もう一つの取引：{ $sale }。どちらかをお客様に返金するか、誰のものかを備考に残してください。
sale-order-elsewhere = この注文は別の端末ですでに会計中で、これがその取引です。この端末で選んだ内容は、別の注文として保留されています：{ $order }。会計する前に、この取引に含まれる分を取り除いてください。
sale-amount-by = { $amount }（{ $method }）
sale-without-sign-in = オーナーがログインしていない状態で作成されました。支払いは店舗に入り、ほかの取引と同じように確認しています。
sale-cancelled-here = このレジだけでキャンセルしました。オーナーがログインしていない状態で作成されたため、Blinkではキャンセルできませんでした。期限が切れるまで確認を続け、支払われた場合は「要確認」に表示します。
sale-wallet-gone = この取引のウォレットはもうありません。会計し直してください。
sale-qr = 請求書のQRコード
sale-until = 支払い期限：{ $at }
sale-receipt-qr = お客様用レシートのQRコード
sale-your-receipt = レシート
sale-print = レシートを印刷・共有
sale-renew = この取引の新しい請求書
sale-new = 新しい取引
sale-for-staff = スタッフ用
sale-copy = コピー
sale-copied = コピーしました
sale-copy-by-hand = Ctrl+Cを押してください
sale-open = ウォレットで開く
sale-share = 共有
sale-locked = それまでレート固定：{ $of } = { $price }
sale-locked-renews = 期限が切れると、このページが自動で新しい請求書を作成します。
sale-cancel = この取引をキャンセル
sale-all = すべての取引
sale-reload = 支払われたかどうかは、このページを再読み込みして確認してください。
sale-late-reload = { $late }。支払われたかどうかは、このページを再読み込みして確認してください。

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = お支払いをお待ちしています
sale-say-paid = 支払い済み
sale-say-paid-late = 期限後の支払い、要確認
sale-say-expired = 期限切れ、未払い
sale-say-cancelled = キャンセル済み
sale-say-failed = 請求書は作成されていません
sale-say-live = ライブ
sale-say-checking = 3秒ごとに確認中
sale-say-offline = オフライン、商品を渡さないでください
sale-say-signed-out = ログアウトしています：再読み込みしてログインしてください
sale-say-left = 残り{ $time }
sale-say-sound-on = 音はオンです
sale-say-sound-off = 音はオフです

## How late the till hears of payments

upstream-silent = Blinkが応答しません：緑に変わっていないものは渡さないでください
upstream-limited = 現在Blinkへの問い合わせが制限されています：支払いの表示が遅れます
upstream-slow = 支払いの表示が遅れます：支払い待ちの請求書が{ $open }件あり、それぞれ{ $seconds }秒ごとにBlinkに確認しています
upstream-asking = 支払いの表示が数秒遅れます：Blinkに問い合わせ中です

## Can this till take money now? /health

health-title = 稼働状況
health-good = 準備完了
health-warn = 注意
health-bad = 異常
health-trouble = { $what }：{ $word }。{ $to_do }
health-ledger = Blinkの入出金明細
health-ledger-read = { $ago }前に確認
health-ledger-unread = 未確認
health-ledger-old-do = 通知のなかった支払いは、見つかるのが遅れます。オーナーがログインしている間、毎分再試行します。
health-ledger-gaps = { $read }、読み取れない記録{ $count ->
   *[other] { $count }件
}
health-ledger-gaps-do = { $count ->
   *[other] 「要確認」で確認してください。
}
health-grant = ログイン
health-grant-good = ログイン中
health-grant-ended = オーナーがログアウト
health-grant-ended-do = この店舗のオーナーが、どの端末からでも一度ログインしてください。それまで会計はできません。
health-grant-goes-on-do = 会計は続けられ、支払いも通常どおり表示されます。この店舗のオーナーが、どの端末からでも一度ログインしてください。
health-grant-degraded = 更新できません
health-grant-degraded-do = Blinkのログインサービスが応答しません。会計はこのまま続けられます。残高と照会はしばらく使えません。
health-grant-ends = まもなく終了
health-grant-ends-do = このログインは開始から約1時間で終了します。もう一度ログインし、「offline」にチェックを入れてください。
health-scopes = 権限
health-scopes-good = すべてあり
health-scopes-no-receive = 会計できません
health-scopes-key-do = ReadとReceiveにチェックを入れたAPIキーを作成し、それでログインしてください。
health-scopes-receive-do = もう一度ログインし、「receive」にチェックを入れてください。
health-scopes-no-read = 履歴を確認できません
health-scopes-read-do = もう一度ログインし、「read」にチェックを入れてください。
health-api = Blink
health-api-good = 応答あり
health-api-unknown = 未確認
health-api-limited = 混雑
health-api-limited-do = 現在、Blinkが受け付ける要求が減っています。1分お待ちください。
health-api-silent = 応答なし
health-api-silent-do = このレジのインターネット接続を確認し、次にstatus.blink.svをご覧ください。緑に変わっていないものは渡さないでください。
health-clock = 時計
health-clock-unknown = 未比較
health-clock-good = Blinkと一致
health-clock-ahead = Blinkより{ $off }進んでいます
health-clock-behind = Blinkより{ $off }遅れています
health-clock-off-do = このレジの時計を、できればNTPで合わせてください。請求書の期限が実際と違って表示されます。
health-clock-far-off-do = このレジの時計を、できればNTPで合わせてください。時刻の表示が誤っており、お客様が支払えません。
health-line = 支払いのライブ通知
health-line-good = ライブ
health-line-resting = 休止中
health-line-down = 問い合わせで代替中
health-line-down-do = { $late }。お待ちください。レジは自動で再接続します。
health-rate = レート
health-rate-age = { $age }前
health-rate-old-do = Blinkにこれより新しいレートがありません。10分を過ぎるとレートは使えなくなります。その場合はsatsでBTCウォレットに会計してください。
health-rate-none = { $currency }のレートなし
health-rate-none-do = satsでBTCウォレットに会計してください。
health-room = この1分間の請求書
health-room-left = 残り{ $count }件
health-room-none = 残りなし
health-room-blocked = ブロック中
health-room-blocked-do = Blinkはあと{ $wait }、請求書を作成しません。お待ちください。
health-room-none-do = 1分お待ちください。
health-room-none-without-sign-in-do = 1分待つか、オーナーがログインしてください。ログインがないと、Blinkはこのレジから少ししか受け付けません。
health-room-few-do = 少しペースを落としてください。Blinkはこのアカウントのすべてのレジを合わせて数えます。
health-room-few-without-sign-in-do = オーナーのログインがないと、Blinkはこのレジから少ししか受け付けません。オーナーが、どの端末からでも一度ログインしてください。
health-account = アカウント
health-account-good = 有効
health-account-no-receive = 受け取れません
health-account-no-receive-do = Blinkアプリで資金を移してください。
health-account-ended-do = { $deadline }より前にBlinkアプリで資金を移し、売上を書き出してください。
health-account-inactive = 無効
health-account-inactive-do = 理由はBlinkアプリで確認してください。
health-account-winding-down = 終了手続き中
health-account-winding-down-do = { $until }まで受け取れます。対応方法はBlinkアプリをご覧ください。
health-services = Lightningとドル
health-services-good = 稼働中
health-services-no-lightning = Lightningが停止中
health-services-no-lightning-do = 数分後にもう一度お試しください。
health-services-no-dealer = ドルなし
health-services-no-dealer-do = BTCウォレットに会計してください。
health-storage = ストレージ
health-storage-good = 書き込み可能
health-storage-left = 残り{ $megabytes } MB
health-storage-left-do = 早めにレジのディスクの空きを増やしてください。いっぱいになると会計できません。
health-storage-full = 書き込めません
health-storage-full-do = レジのディスクの空きを増やすか、修理してください。再起動は不要で、そのあと支払いが記録されます。

## The receipt: /receipts/…

receipt-title = レシート
receipt-of = { $shop }のレシート
receipt-by = （{ $method }）
receipt-proof = 支払い証明
receipt-hash = 支払いハッシュ
receipt-preimage = プリイメージ
receipt-print = 印刷
receipt-print-hint = 紙にも印刷するには、先に「支払い証明」を開いてください。
