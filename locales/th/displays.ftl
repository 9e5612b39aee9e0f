## Second screens: /settings/displays

displays-title = จอลูกค้า
displays-lead = จอลูกค้าคือลิงก์ที่เปิดบนแท็บเล็ตเครื่องที่สองหรือด้านหลังขาตั้ง แสดงรายการขายล่าสุดของคนหนึ่งให้ลูกค้าเห็น และแสดงชื่อร้านเมื่อไม่มีรายการ ผู้ที่ถือลิงก์จะไม่เห็นอย่างอื่นและทำอะไรไม่ได้
displays-none = ยังไม่มีจอลูกค้า
displays-all = จอลูกค้าทั้งหมด
display-name = ชื่อจอใหม่
display-whose = แสดงรายการขายของ
display-own = คุณ
display-make = สร้างลิงก์
display-no-name = พิมพ์ชื่อ เพื่อให้รู้ว่ากำลังปิดจอไหน
display-long-name = ชื่อยาวเกินไป ได้ไม่เกิน 40 ตัวอักษร
display-no-cashier = เลือก “คุณ” หรือแคชเชียร์จากรายการ
display-of-cashier = แสดงรายการขายของ { $name } ตั้งแต่
display-of-owner = แสดงรายการขายของคุณเอง ตั้งแต่
display-end = ปิดจอ
display-link-lead = เปิดลิงก์นี้บนจอที่สอง ลิงก์แสดงเฉพาะตอนนี้ หากมีคนอื่นได้ลิงก์ไป ให้ปิดจอนี้
display-link-qr = คิวอาร์โค้ดของลิงก์

## What customers see: /display/…

display-title = ยินดีต้อนรับ
display-pay = โปรดชำระเงิน
display-code = คิวอาร์โค้ดของใบแจ้งหนี้
display-moment = โปรดรอสักครู่
display-paid = ชำระแล้ว ขอบคุณ
display-paid-late = ชำระล่าช้า
display-ask-the-shop = การชำระมาถึงหลังหมดเวลาแล้ว โปรดสอบถามร้านว่ายังใช้ได้หรือไม่
display-choose-tip = โปรดเลือกบนหน้าจอเครื่องคิดเงิน
display-more = และอีก { $count } รายการ
