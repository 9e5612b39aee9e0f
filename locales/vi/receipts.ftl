## The receipt: /receipts/…

receipt-mail-of = Biên nhận của { $shop }
receipt-mail = Biên nhận
receipt-number = Biên nhận { $number }
receipt-copy = Bản sao
receipt-qr = Quét để giữ biên nhận này
receipt-qr-label = Mã QR của biên nhận này
receipt-share = Chia sẻ
receipt-send = Gửi qua email
