## The history: /sales

sales-title = รายการขาย
sales-find = ค้นหา
sales-find-and-export = ค้นหาและส่งออก
sales-from = ตั้งแต่
sales-to = ถึง
sales-no-such-day = พิมพ์วันที่แบบ 2026-11-21 ไม่ได้ใช้ “{ $typed }”
sales-status = สถานะ
sales-any = ทั้งหมด
sales-search = บันทึกช่วยจำ จำนวนเงิน แฮช หรือ id
sales-show = แสดง
sales-export = ส่งออก CSV
sales-days-in-utc = วันเริ่มที่เที่ยงคืน UTC เพราะยังไม่ทราบเขตเวลาของร้าน
sales-choose-zone = เลือกเขตเวลา
sales-searched-in-part = ค้นบันทึกช่วยจำย้อนถึง { $day } ส่วนจำนวนเงิน แฮช และ id ค้นในทุกรายการขาย
sales-search-before = ค้นย้อนไปอีก
sales-none = ไม่มีรายการขายที่นี่
sales-time = เวลา
sales-what = อะไรและใคร
sales-amount = จำนวนเงิน
sales-sats = Sats
sales-count = ชำระแล้ว { $count } รายการ
sales-paid-twice = ชำระซ้ำ
sales-matched = จับคู่ด้วยมือ: { $amounts }
sales-days-hint = รายการขายอยู่ในวันที่ขายตามนาฬิกาของร้าน ทั้งที่นี่และในไฟล์ส่งออก ยอดรวมนับเฉพาะส่วนที่ชำระแล้ว
