## The receipt: /receipts/…

receipt-mail-of = Účtenka: { $shop }
receipt-mail = Účtenka
receipt-number = Účtenka { $number }
receipt-copy = Kópia
receipt-qr = Naskenujte a účtenka vám zostane
receipt-qr-label = QR kód tejto účtenky
receipt-share = Zdieľať
receipt-send = Poslať e-mailom
