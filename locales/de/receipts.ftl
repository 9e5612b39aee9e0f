## The receipt: /receipts/…

receipt-mail-of = Beleg von { $shop }
receipt-mail = Beleg
receipt-number = Beleg { $number }
receipt-copy = Kopie
receipt-qr = Scannen, um diesen Beleg zu behalten
receipt-qr-label = QR-Code dieses Belegs
receipt-share = Teilen
receipt-send = Per E-Mail senden
