## The receipt: /receipts/…

receipt-mail-of = إيصال من { $shop }
receipt-mail = إيصال
receipt-number = إيصال { $number }
receipt-copy = نسخة مكررة
receipt-qr = امسح لحفظ هذا الإيصال
receipt-qr-label = رمز QR لهذا الإيصال
receipt-share = مشاركة
receipt-send = إرسال بالبريد
