## The receipt: /receipts/…

# The title of a letter. $shop is the name of the shop.
receipt-mail-of = Receipt of { $shop }
receipt-mail = Receipt
receipt-number = Receipt { $number }
# On paper that is printed once more.
receipt-copy = Copy
receipt-qr = Scan to keep this receipt
receipt-qr-label = QR code of this receipt
receipt-share = Share
receipt-send = Send by mail
