## The receipt: /receipts/…

receipt-mail-of = Recibo de { $shop }
receipt-mail = Recibo
receipt-number = Recibo { $number }
receipt-copy = Cópia
receipt-qr = Escaneie para guardar este recibo
receipt-qr-label = Código QR deste recibo
receipt-share = Compartilhar
receipt-send = Enviar por e-mail
