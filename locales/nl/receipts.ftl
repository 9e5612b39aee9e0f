## The receipt: /receipts/…

receipt-mail-of = Bon van { $shop }
receipt-mail = Bon
receipt-number = Bon { $number }
receipt-copy = Kopie
receipt-qr = Scan om deze bon te bewaren
receipt-qr-label = QR-code van deze bon
receipt-share = Delen
receipt-send = Per e-mail sturen
