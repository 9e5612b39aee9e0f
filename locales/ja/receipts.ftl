## The receipt: /receipts/…

receipt-mail-of = { $shop }のレシート
receipt-mail = レシート
receipt-number = レシート { $number }
receipt-copy = 再発行
receipt-qr = 読み取ってレシートを保存
receipt-qr-label = このレシートのQRコード
receipt-share = 共有
receipt-send = メールで送る
