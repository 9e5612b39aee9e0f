## The receipt: /receipts/…

receipt-mail-of = Recibo de { $shop }
receipt-mail = Recibo
receipt-number = Recibo { $number }
receipt-copy = Copia
receipt-qr = Escanee para guardar este recibo
receipt-qr-label = Código QR de este recibo
receipt-share = Compartir
receipt-send = Enviar por correo
