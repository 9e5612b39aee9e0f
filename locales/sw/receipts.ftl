## The receipt: /receipts/…

receipt-mail-of = Risiti ya { $shop }
receipt-mail = Risiti
receipt-number = Risiti { $number }
receipt-copy = Nakala
receipt-qr = Changanua ili utunze risiti hii
receipt-qr-label = Msimbo wa QR wa risiti hii
receipt-share = Shiriki
receipt-send = Tuma kwa barua pepe
