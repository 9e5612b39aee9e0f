## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = カード
method-bank = 銀行
settings-cards = カード
cards-title = カード
cards-head = カード払いと銀行払い
cards-lead = { $company }（blinkpayment.co.uk、Blinkウォレットとは関係のない別会社）のアカウントがあれば、取引をカードや銀行でも支払えます。お客様は同社のページで支払うため、カード番号がこのレジを通ることはありません。
cards-set-up = 設定する
cards-set-up-in = 設定済み（会計通貨：{ $currency }）
cards-set-up-hint = { $currency }の取引に「カードまたは銀行で支払う」ボタンが表示されます。キーは暗号化され、二度と誰にも表示されません。
cards-remove = キーを削除
cards-unwatched = 次の取引のカード用ページが閉じられたとBlink Paymentが伝える前に、キーが削除されました。お客様がまだそこで支払う可能性があり、レジにはそれがわかりません。Blink Paymentのポータルで閉じてください：{ $sales }
cards-unwatched-sale = 取引 { $id }
cards-change = キーを変更
cards-where = キーは2つとも、Blink Paymentのポータルにあるご自分のBlinkページの設定に表示されています。保存の前に確認します。
cards-api-key = APIキー
cards-secret-key = シークレットキー
cards-currency = カードの会計通貨
cards-keep = 確認して保存
cards-no-api-key = Blinkページの設定から、APIキーの全体をコピーしてください。
cards-no-secret-key = Blinkページの設定から、シークレットキーの全体をコピーしてください。
cards-no-currency = 通貨の3文字を入力してください（例：GBP）。
cards-wrong-keys = Blink Paymentにこのキーの組み合わせがありません。同じBlinkページから両方をコピーし直してください。
cards-not-taken = このBlinkページで使えるのは{ $known }で、{ $currency }は使えません。
cards-unreachable = Blink Paymentに接続できないため、キーが正しいかどうかわかりません。何も保存していません。しばらくしてからもう一度お試しください。

## On the sale's page

cards-odd = Blink Paymentによると、この取引は支払い済みですが、金額が異なります。レジはこれを支払いとして扱いません。ポータルで確認してください。
cards-offer = カードまたは銀行
cards-qr = カード用ページのQRコード
cards-scan = お客様が{ $until }までに、このコードを読み取るか、リンクを開きます。
cards-asking = Blink Paymentにカード用ページを要求しています。
cards-pay = カードまたは銀行で支払う
cards-not-set-up = カードは設定されていません。オーナーが「設定」の「カード」でキーを入力します。
cards-not-waiting = この取引は支払い待ちではないため、カードで支払うものがありません。
cards-unclear = Blink Paymentからはっきりした応答がありません。カード用ページができたかどうかをレジが確認しています。それまでは請求書で支払えます。
cards-other-currency = ここではカードの会計通貨は{ $currency }ですが、この取引は別の通貨です。{ $currency }で会計し直してください。
cards-keys-refused = Blink Paymentがこの店舗のキーを拒否しています。オーナーが「設定」の「カード」で入力し直します。
cards-said-no = Blink Paymentが拒否しました：{ $why }
cards-no-methods = Blink Paymentが拒否しました：カード払いも銀行払いも有効になっていません。
cards-said-no-more = Blink Paymentが拒否しました。理由は示されていません。
cards-limited = 現在、Blink Paymentはこれ以上の要求を受け付けません。{ $seconds }秒後にもう一度お試しください。
cards-not-reached = Blink Paymentに接続できません。しばらくしてからもう一度お試しください。
cards-no-answer = Blink Paymentの応答を使えません。しばらくしてからもう一度お試しください。請求書での支払いはできます。

## Giving money back

cards-payment = カード払い
cards-paid-by-card = カードで支払い済み：{ $amount }
cards-paid-by-bank = 銀行で支払い済み：{ $amount }
cards-refund-done = 返金済み：{ $amount }、{ $when }
cards-refund-refused = 返金拒否：{ $amount }、{ $when }
cards-refund-asked = 返金処理中：{ $amount }、{ $when }
cards-refund-unclear = 不明（Blink Paymentのポータルで確認）：{ $amount }、{ $when }
cards-give-back = 返金
cards-give-back-amount = 金額（{ $currency }）。空欄なら{ $amount }を返金
cards-give-back-yes = はい、この金額をカードに返金します
cards-give-back-now = 返金する
cards-bank-not-given = Blink Paymentは銀行払いを返金しません。お取引の銀行から送金してください。
cards-not-by-card = この取引はカードで支払われていないため、カードに返金できるものがありません。
cards-gone = カードの設定はなくなっています。返金はBlink Paymentのポータルで行ってください。
cards-tick = 返金してよければ、チェックを入れてください。
cards-nothing-left = この支払いから返金できる残りはありません。
cards-too-much = この支払いに、それだけの残りはありません。
cards-no-number = この支払いの番号がまだBlink Paymentから届いていません。あとでもう一度試すか、同社のポータルで返金してください。
cards-refund-unknown = Blink Paymentからはっきりした応答がなく、返金された可能性があります。同社のポータルで確認してください。レジは再試行しません。

## The page that the customer comes back to

cards-done-title = お支払い
cards-done-paid = 支払い済み
cards-done-thanks = ありがとうございます。このページは閉じてかまいません。
cards-done-not-paid = 支払われていません
cards-done-over = この支払いは取り消されたか、期限が切れました。レジでお尋ねください。
cards-done-not-yet = まだ支払われていません
cards-done-waiting = レジはまだ支払いを確認していません。このページは自動で確認を続けます。変わらない場合は、レジでお尋ねください。
