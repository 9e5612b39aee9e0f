## The receipt: /receipts/…

receipt-mail-of = Ricevuta di { $shop }
receipt-mail = Ricevuta
receipt-number = Ricevuta { $number }
receipt-copy = Copia
receipt-qr = Inquadrare per conservare questa ricevuta
receipt-qr-label = Codice QR di questa ricevuta
receipt-share = Condividi
receipt-send = Invia per e-mail
