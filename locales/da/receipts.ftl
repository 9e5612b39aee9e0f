## The receipt: /receipts/…

receipt-mail-of = Kvittering fra { $shop }
receipt-mail = Kvittering
receipt-number = Kvittering { $number }
receipt-copy = Kopi
receipt-qr = Scan for at gemme kvitteringen
receipt-qr-label = QR-kode til kvitteringen
receipt-share = Del
receipt-send = Send med e-mail
