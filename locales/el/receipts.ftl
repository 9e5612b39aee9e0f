## The receipt: /receipts/…

receipt-mail-of = Απόδειξη: { $shop }
receipt-mail = Απόδειξη
receipt-number = Απόδειξη { $number }
receipt-copy = Αντίγραφο
receipt-qr = Σαρώστε για να κρατήσετε την απόδειξη
receipt-qr-label = Κωδικός QR αυτής της απόδειξης
receipt-share = Κοινοποίηση
receipt-send = Αποστολή με email
