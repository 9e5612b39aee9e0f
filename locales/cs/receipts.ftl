## The receipt: /receipts/…

receipt-mail-of = Účtenka: { $shop }
receipt-mail = Účtenka
receipt-number = Účtenka { $number }
receipt-copy = Kopie
receipt-qr = Naskenujte a účtenku si uložte
receipt-qr-label = QR kód této účtenky
receipt-share = Sdílet
receipt-send = Poslat e-mailem
