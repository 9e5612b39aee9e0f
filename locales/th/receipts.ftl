## The receipt: /receipts/…

receipt-mail-of = ใบเสร็จจาก { $shop }
receipt-mail = ใบเสร็จ
receipt-number = ใบเสร็จ { $number }
receipt-copy = สำเนา
receipt-qr = สแกนเพื่อเก็บใบเสร็จนี้
receipt-qr-label = คิวอาร์โค้ดของใบเสร็จนี้
receipt-share = แชร์
receipt-send = ส่งทางอีเมล
