## The receipt: /receipts/…

receipt-mail-of = Kwitansie van { $shop }
receipt-mail = Kwitansie
receipt-number = Kwitansie { $number }
receipt-copy = Kopie
receipt-qr = Skandeer om hierdie kwitansie te hou
receipt-qr-label = QR-kode van hierdie kwitansie
receipt-share = Deel
receipt-send = Stuur per e-pos
