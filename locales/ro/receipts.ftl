## The receipt: /receipts/…

receipt-mail-of = Bon de la { $shop }
receipt-mail = Bon
receipt-number = Bon { $number }
receipt-copy = Copie
receipt-qr = Scanați ca să păstrați acest bon
receipt-qr-label = Codul QR al acestui bon
receipt-share = Distribuie
receipt-send = Trimite prin e-mail
