## The receipt: /receipts/…

receipt-mail-of = Struk { $shop }
receipt-mail = Struk
receipt-number = Struk { $number }
receipt-copy = Salinan
receipt-qr = Pindai untuk menyimpan struk ini
receipt-qr-label = Kode QR struk ini
receipt-share = Bagikan
receipt-send = Kirim lewat email
