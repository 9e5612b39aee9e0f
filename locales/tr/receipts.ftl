## The receipt: /receipts/…

receipt-mail-of = { $shop } makbuzu
receipt-mail = Makbuz
receipt-number = Makbuz { $number }
receipt-copy = Kopya
receipt-qr = Bu makbuzu saklamak için okutun
receipt-qr-label = Bu makbuzun QR kodu
receipt-share = Paylaş
receipt-send = E-postayla gönder
