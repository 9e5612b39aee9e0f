## Second screens: /settings/displays

displays-title = カスタマーディスプレイ
displays-lead = カスタマーディスプレイは、2台目のタブレットやスタンドの裏側で開くリンクです。1人の最新の取引をお客様に見せ、取引がない間は店舗名を表示します。リンクを持つ人は、それ以外を見ることも操作することもできません。
displays-none = ディスプレイはまだありません。
displays-all = すべてのディスプレイ
display-name = 新しいディスプレイの名前
display-whose = 表示する取引
display-own = 自分の取引
display-make = リンクを作成
display-no-name = 終了するときに見分けられるよう、名前を入力してください。
display-long-name = 名前が長すぎます。40文字以内にしてください。
display-no-cashier = 「自分の取引」か、リストのレジ担当者を選んでください。
display-of-cashier = { $name }さんの取引を表示、開始：
display-of-owner = 自分の取引を表示、開始：
display-end = 終了
display-link-lead = これを2台目の画面で開いてください。表示されるのは今だけです。ほかの人の手に渡った場合は、ディスプレイを終了してください。
display-link-qr = リンクのQRコード

## What customers see: /display/…

display-title = いらっしゃいませ
display-pay = お支払いください
display-code = 請求書のQRコード
display-moment = 少々お待ちください。
display-paid = お支払いありがとうございます
display-paid-late = 期限後の支払い
display-ask-the-shop = お支払いの期限が過ぎたあとに入金がありました。有効かどうか、店舗にお尋ねください。
display-choose-tip = レジの画面でお選びください。
display-more = ほか { $count } 件
