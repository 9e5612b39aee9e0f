## The receipt: /receipts/…

receipt-mail-of = Reçu de { $shop }
receipt-mail = Reçu
receipt-number = Reçu { $number }
receipt-copy = Duplicata
receipt-qr = Scannez pour garder ce reçu
receipt-qr-label = Code QR de ce reçu
receipt-share = Partager
receipt-send = Envoyer par e-mail
