## The receipt: /receipts/…

receipt-mail-of = Rebut de { $shop }
receipt-mail = Rebut
receipt-number = Rebut { $number }
receipt-copy = Còpia
receipt-qr = Escanegi per guardar aquest rebut
receipt-qr-label = Codi QR d’aquest rebut
receipt-share = Comparteix
receipt-send = Envia per correu
