## The receipt: /receipts/…

receipt-mail-of = Nyugta: { $shop }
receipt-mail = Nyugta
receipt-number = Nyugta: { $number }
receipt-copy = Másolat
receipt-qr = Olvassa be, hogy megmaradjon a nyugta
receipt-qr-label = A nyugta QR-kódja
receipt-share = Megosztás
receipt-send = Küldés e-mailben
