## What has become of a sale

status-waiting = รอชำระ
status-paid = ชำระแล้ว
status-expired = หมดอายุ ไม่ได้ชำระ
status-cancelled = ยกเลิกแล้ว
status-paid-late = ชำระล่าช้า โปรดตรวจสอบ
status-failed = ล้มเหลว ไม่มีใบแจ้งหนี้
method-lightning = Lightning

## The till: /till

till-last-sale = รายการขายล่าสุด:
till-amount = จำนวนเงิน
till-currency = สกุลเงิน
unit-sats = sats
unit-dollars = ดอลลาร์สหรัฐ
till-memo = บันทึกช่วยจำ
till-and-wallet = และกระเป๋า
till-memo-hint = (ไม่บังคับ ลูกค้าเห็นได้)
till-wallet = เงินเข้ากระเป๋า
till-charge = เก็บเงิน
till-one-moment = สักครู่…
keypad = แป้นตัวเลข
keypad-back = ลบตัวเลขสุดท้าย
keypad-clear = ล้าง
keypad-add = บวกจำนวนอื่น

till-choose-currency = เลือกสกุลเงินจากรายการ
till-choose-wallet = เลือกกระเป๋าของคุณ
till-memo-too-long = บันทึกช่วยจำยาวเกินไป ได้ไม่เกิน { $most } ไบต์
amount-too-small = น้อยกว่าจำนวนต่ำสุดที่กระเป๋าเก็บได้
till-form-used = แบบฟอร์มนี้ใช้ขายรายการอื่นไปแล้ว ตรวจจำนวนเงินแล้วเก็บเงินอีกครั้ง
till-confirm-amount = { $amount } เป็นยอดสูงสำหรับร้านนี้ จึงยังไม่ได้เก็บเงิน ตรวจจำนวนเงิน หากถูกต้องให้กด เก็บเงิน อีกครั้ง
till-old-price = อัตราแลกเปลี่ยนของ Blink เป็นของเมื่อ { $age } ที่แล้ว ยอดที่เก็บตอนนี้จะแปลงด้วยอัตรานี้
till-no-price = ตอนนี้ไม่มีอัตราแลกเปลี่ยน ยังเก็บเงินเป็น sats เข้ากระเป๋า BTC ได้
till-no-price-no-currency = ตอนนี้ไม่มีอัตราแลกเปลี่ยน จึงยังไม่ได้เลือกสกุลเงิน ยังเก็บเงินเป็น sats เข้ากระเป๋า BTC ได้: เลือก sats
till-without-owner = เจ้าของร้านไม่ได้เข้าสู่ระบบ Blink คุณเก็บเงินต่อได้ และการชำระแสดงตามปกติ ขอให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้
till-wind-down = ตั้งแต่ { $from } Blink จะไม่ให้บัญชีนี้รับเงินอีก แอป Blink บอกว่าต้องทำอะไร

## Why no invoice was made

refused-unreachable = ติดต่อ Blink ไม่ได้ จึงไม่ได้สร้างใบแจ้งหนี้ ลองอีกครั้งในอีกสักครู่
refused-without-sign-in = ตอนนี้ Blink ไม่สร้างใบแจ้งหนี้หากเจ้าของร้านไม่ได้เข้าสู่ระบบ ให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้ แล้วเก็บเงินอีกครั้ง
refused-receive-disabled = Blink ไม่ให้บัญชีนี้รับเงินอีกแล้ว เปิดแอป Blink เพื่อย้ายเงิน ประวัติและการส่งออกยังอยู่ที่นี่
refused-inactive = บัญชี Blink นี้ไม่ได้ใช้งานอยู่ จึงรับเงินไม่ได้ เปิดแอป Blink เพื่อดูสาเหตุ
refused-no-dealer = ตอนนี้ Blink ขายดอลลาร์ไม่ได้ เลือกกระเป๋า BTC หรือลองอีกครั้งในอีกสักครู่
refused-no-lightning = โหนด Lightning ของ Blink ไม่ตอบในตอนนี้ ลองอีกครั้งในไม่กี่นาที
refused-by-blink = Blink ไม่ได้สร้างใบแจ้งหนี้: { $why }
refused-for-now = Blink ไม่ได้สร้างใบแจ้งหนี้ ลองอีกครั้งในอีกสักครู่
refused-too-many = ตอนนี้ Blink ไม่รับใบแจ้งหนี้เพิ่มจากบัญชีนี้ ลองอีกครั้งใน { $wait }
refused-too-many-without-sign-in = ระหว่างที่เจ้าของร้านไม่ได้เข้าสู่ระบบ Blink รับใบแจ้งหนี้จากเครื่องคิดเงินนี้ได้ไม่กี่ใบ และของนาทีนี้ใช้หมดแล้ว ลองอีกครั้งใน { $wait } หากเจ้าของร้านเข้าสู่ระบบบนอุปกรณ์ใดก็ได้ จะทำได้มากขึ้น
refused-busy = Blink ทำงานหนักเกินไปในตอนนี้ จึงไม่ได้สร้างใบแจ้งหนี้ ลองอีกครั้งในอีกสักครู่
refused-no-price = ตอนนี้ไม่มีอัตราแลกเปลี่ยน จึงแปลงสกุลเงินนี้ไม่ได้ เก็บเงินเป็น sats เข้ากระเป๋า BTC หรือลองอีกครั้งในอีกสักครู่
refused-unticked = ตอนเข้าสู่ระบบไม่ได้ติ๊กช่อง “receive” เครื่องคิดเงินนี้จึงสร้างใบแจ้งหนี้ไม่ได้ เข้าสู่ระบบใหม่แล้วติ๊กช่องนี้
refused-owner-unticked = การเข้าสู่ระบบของเจ้าของร้านไม่มีสิทธิ์รับเงิน จึงสร้างใบแจ้งหนี้ไม่ได้ ขอให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้ และติ๊กทุกช่อง
refused-key-unticked = คีย์ API ที่ใช้เข้าสู่ระบบไม่มีสิทธิ์รับเงิน เครื่องคิดเงินนี้จึงสร้างใบแจ้งหนี้ไม่ได้ สร้างคีย์ที่ติ๊ก Read และ Receive แล้วเข้าสู่ระบบด้วยคีย์นั้น
refused-wound-down = Blink ปิดการรับเงินของบัญชีนี้เมื่อ { $since } ย้ายเงินด้วยแอป Blink ก่อน { $deadline } ประวัติและการส่งออกยังอยู่ที่นี่
refused-taken-back = ไม่ได้สร้างใบแจ้งหนี้ ลองอีกครั้งในอีกสักครู่

## The page of a sale

sale-title = รายการขาย
sale-asking = กำลังถาม Blink
sale-matched = จับคู่ด้วยมือ
sale-matched-at = จับคู่ด้วยมือ: { $amount } ได้รับเมื่อ { $at }
sale-matched-noted = จับคู่ด้วยมือ: { $amount } ได้รับเมื่อ { $at } ({ $note })
sale-credited = ยอดที่เข้า: { $credited } ยอดที่ขอ: { $asked }
sale-given-back = คืนเงินแล้ว: { $amount }
sale-unclear = ยังไม่ทราบว่า Blink สร้างใบแจ้งหนี้แล้วหรือไม่ เครื่องคิดเงินตรวจทุกสองวินาที ก่อนจะพบ ยังไม่มีอะไรให้ลูกค้าชำระ
sale-unclear-renew = ไม่ต้องรอ สร้างใบแจ้งหนี้ใหม่ได้เลย หากใบแรกปรากฏและถูกชำระ เครื่องคิดเงินจะเห็น
sale-late = เงินเข้ามาหลังจากใบแจ้งหนี้หมดอายุหรือถูกยกเลิกแล้ว ตรวจว่าลูกค้าได้รับสินค้าแล้วหรือไม่
sale-failed = Blink ไม่ได้สร้างใบแจ้งหนี้ จึงไม่มีการชำระและชำระไม่ได้
sale-paid-by = ชำระด้วย { $method }
sale-paid-twice = รายการขายนี้ถูกชำระมากกว่าหนึ่งครั้ง มี { $extra } เข้ามาเพิ่ม คืนให้ลูกค้า หรือจดไว้ว่าเป็นของใคร
sale-order-paid = ออเดอร์นี้ชำระแล้วเป็นรายการขายอื่น: { $sale }
sale-order-paid-twice = ออเดอร์นี้ถูกชำระมากกว่าหนึ่งครั้ง รวมถึงเป็นรายการขายนี้: { $sale } คืนเงินรายการหนึ่งให้ลูกค้า หรือจดไว้ว่าเป็นของใคร
sale-order-elsewhere = ออเดอร์นี้กำลังถูกเก็บเงินบนอุปกรณ์อื่นอยู่แล้ว และนี่คือรายการขายของออเดอร์นี้ สิ่งที่คุณเลือกไว้ถูกพักเป็นออเดอร์แยก: { $order } นำสิ่งที่เก็บเงินที่นี่แล้วออกก่อนเก็บเงิน
sale-amount-by = { $amount } ด้วย { $method }
sale-without-sign-in = สร้างโดยเจ้าของร้านไม่ได้เข้าสู่ระบบ เงินเข้าร้านและถูกติดตามเหมือนรายการอื่น
sale-cancelled-here = ยกเลิกเฉพาะบนเครื่องคิดเงินนี้ เพราะสร้างโดยเจ้าของร้านไม่ได้เข้าสู่ระบบ จึงยกเลิกที่ Blink ไม่ได้ ยังถูกติดตามจนหมดอายุ หากมีคนชำระ จะขึ้นในกล่องตรวจสอบ
sale-wallet-gone = กระเป๋าของรายการขายนี้ไม่มีแล้ว เก็บเงินใหม่
sale-qr = คิวอาร์โค้ดของใบแจ้งหนี้
sale-until = ชำระภายใน { $at }
sale-receipt-qr = คิวอาร์โค้ดของใบเสร็จสำหรับลูกค้า
sale-your-receipt = ใบเสร็จของคุณ
sale-print = พิมพ์หรือแชร์ใบเสร็จ
sale-renew = สร้างใบแจ้งหนี้ใหม่ของรายการนี้
sale-new = ขายรายการใหม่
sale-for-staff = สำหรับพนักงาน
sale-copy = คัดลอก
sale-copied = คัดลอกแล้ว
sale-copy-by-hand = กด Ctrl+C
sale-open = เปิดในกระเป๋า
sale-share = แชร์
sale-locked = ล็อกอัตราถึงเวลานั้น: { $of } = { $price }
sale-locked-renews = เมื่อหมดเวลา หน้านี้จะสร้างใบแจ้งหนี้ใหม่เอง
sale-cancel = ยกเลิกรายการขายนี้
sale-all = รายการขายทั้งหมด
sale-reload = โหลดหน้านี้ใหม่เพื่อดูว่าชำระแล้วหรือยัง
sale-late-reload = { $late } โหลดหน้านี้ใหม่เพื่อดูว่าชำระแล้วหรือยัง

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = รอการชำระ
sale-say-paid = ชำระแล้ว
sale-say-paid-late = ชำระล่าช้า โปรดตรวจสอบ
sale-say-expired = หมดอายุ ไม่ได้ชำระ
sale-say-cancelled = ยกเลิกแล้ว
sale-say-failed = ไม่ได้สร้างใบแจ้งหนี้
sale-say-live = เรียลไทม์
sale-say-checking = ตรวจทุก 3 วินาที
sale-say-offline = ออฟไลน์ อย่ามอบสินค้า
sale-say-signed-out = ออกจากระบบแล้ว โหลดหน้านี้ใหม่เพื่อเข้าสู่ระบบ
sale-say-left = เหลือ { $time }
sale-say-sound-on = เปิดเสียงอยู่
sale-say-sound-off = ปิดเสียงอยู่

## How late the till hears of payments

upstream-silent = Blink ไม่ตอบ อย่ามอบสินค้าให้รายการที่ยังไม่ขึ้นสีเขียว
upstream-limited = ตอนนี้ Blink รับคำถามได้น้อย การชำระจะแสดงช้า
upstream-slow = การชำระแสดงช้า: มีใบแจ้งหนี้เปิดอยู่ { $open } ใบ ถาม Blink ทีละใบทุก { $seconds } วินาที
upstream-asking = การชำระแสดงช้าไม่กี่วินาที: กำลังถาม Blink

## Can this till take money now? /health

health-title = สถานะระบบ
health-good = พร้อม
health-warn = ระวัง
health-bad = มีปัญหา
health-trouble = { $what }: { $word } { $to_do }
health-ledger = รายการเดินบัญชีของ Blink
health-ledger-read = อ่านเมื่อ { $ago } ที่แล้ว
health-ledger-unread = ยังไม่ได้อ่าน
health-ledger-old-do = การชำระที่ไม่มีใครแจ้งจะพบช้า ระบบลองใหม่ทุกนาทีขณะที่เจ้าของร้านอยู่ในระบบ
health-ledger-gaps = { $read } มี { $count ->
   *[other] { $count } รายการ
}ที่อ่านไม่ได้
health-ledger-gaps-do = { $count ->
   *[other] ดูในกล่องตรวจสอบ
}
health-grant = การเข้าสู่ระบบ
health-grant-good = เข้าสู่ระบบแล้ว
health-grant-ended = เจ้าของร้านออกจากระบบ
health-grant-ended-do = ให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้ ก่อนหน้านั้นเก็บเงินไม่ได้
health-grant-goes-on-do = เก็บเงินต่อได้ การชำระแสดงตามปกติ ให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้
health-grant-degraded = ยังไม่ต่ออายุ
health-grant-degraded-do = ระบบเข้าใช้งานของ Blink ไม่ตอบ ยังเก็บเงินต่อได้ ส่วนยอดเงินและการค้นหาต้องรอ
health-grant-ends = ใกล้สิ้นสุด
health-grant-ends-do = การเข้าสู่ระบบนี้สิ้นสุดราวหนึ่งชั่วโมงหลังจากเริ่ม เข้าสู่ระบบใหม่แล้วติ๊ก “offline”
health-scopes = สิทธิ์
health-scopes-good = ครบ
health-scopes-no-receive = เก็บเงินไม่ได้
health-scopes-key-do = สร้างคีย์ API ที่ติ๊ก Read และ Receive แล้วเข้าสู่ระบบด้วยคีย์นั้น
health-scopes-receive-do = เข้าสู่ระบบใหม่แล้วติ๊ก “receive”
health-scopes-no-read = ดูย้อนหลังไม่ได้
health-scopes-read-do = เข้าสู่ระบบใหม่แล้วติ๊ก “read”
health-api = Blink
health-api-good = ตอบ
health-api-unknown = ยังไม่ได้ถาม
health-api-limited = ไม่ว่าง
health-api-limited-do = ตอนนี้ Blink รับคำขอได้น้อยลง รอหนึ่งนาที
health-api-silent = เงียบ
health-api-silent-do = ตรวจอินเทอร์เน็ตของเครื่องคิดเงินนี้ แล้วดู status.blink.sv อย่ามอบสินค้าให้รายการที่ยังไม่ขึ้นสีเขียว
health-clock = นาฬิกา
health-clock-unknown = ยังไม่ได้เทียบ
health-clock-good = ตรงกับ Blink
health-clock-ahead = เร็วกว่า Blink { $off }
health-clock-behind = ช้ากว่า Blink { $off }
health-clock-off-do = ตั้งนาฬิกาของเครื่องคิดเงินนี้ ดีที่สุดคือใช้ NTP เพราะใบแจ้งหนี้ดูเหมือนหมดอายุผิดเวลา
health-clock-far-off-do = ตั้งนาฬิกาของเครื่องคิดเงินนี้ ดีที่สุดคือใช้ NTP เพราะเวลาผิดและลูกค้าชำระไม่ได้
health-line = การชำระแบบเรียลไทม์
health-line-good = เรียลไทม์
health-line-resting = หยุดพัก
health-line-down = ใช้การถามแทน
health-line-down-do = { $late } รอสักครู่ เครื่องคิดเงินจะเชื่อมต่อใหม่เอง
health-rate = อัตราแลกเปลี่ยน
health-rate-age = เมื่อ { $age } ที่แล้ว
health-rate-old-do = Blink ไม่มีอัตราใหม่กว่านี้ หลัง 10 นาทีจะไม่ใช้อัตราใด ให้เก็บเงินเป็น sats เข้ากระเป๋า BTC
health-rate-none = ไม่มีสำหรับ { $currency }
health-rate-none-do = เก็บเงินเป็น sats เข้ากระเป๋า BTC
health-room = ใบแจ้งหนี้ในนาทีนี้
health-room-left = เหลือ { $count }
health-room-none = ไม่เหลือ
health-room-blocked = ถูกระงับ
health-room-blocked-do = Blink จะไม่สร้างใบแจ้งหนี้เป็นเวลา { $wait } โปรดรอ
health-room-none-do = รอหนึ่งนาที
health-room-none-without-sign-in-do = รอหนึ่งนาที หรือให้เจ้าของร้านเข้าสู่ระบบ หากไม่เข้า Blink รับจากเครื่องคิดเงินนี้ได้ไม่กี่ใบ
health-room-few-do = ทำช้าลงหน่อย Blink นับเครื่องคิดเงินทุกเครื่องของบัญชีนี้รวมกัน
health-room-few-without-sign-in-do = หากเจ้าของร้านไม่ได้เข้าสู่ระบบ Blink รับจากเครื่องคิดเงินนี้ได้ไม่กี่ใบ ให้เจ้าของร้านเข้าสู่ระบบหนึ่งครั้งบนอุปกรณ์ใดก็ได้
health-account = บัญชี
health-account-good = ใช้งานอยู่
health-account-no-receive = รับเงินไม่ได้
health-account-no-receive-do = เปิดแอป Blink เพื่อย้ายเงิน
health-account-ended-do = ย้ายเงินด้วยแอป Blink ก่อน { $deadline } และส่งออกรายการขาย
health-account-inactive = ไม่ได้ใช้งานอยู่
health-account-inactive-do = เปิดแอป Blink เพื่อดูสาเหตุ
health-account-winding-down = กำลังปิดบัญชี
health-account-winding-down-do = รับเงินได้ถึง { $until } แอป Blink บอกว่าต้องทำอะไร
health-services = Lightning และดอลลาร์
health-services-good = ใช้งานได้
health-services-no-lightning = Lightning ขัดข้อง
health-services-no-lightning-do = ลองอีกครั้งในไม่กี่นาที
health-services-no-dealer = ไม่มีดอลลาร์
health-services-no-dealer-do = เก็บเงินเข้ากระเป๋า BTC
health-storage = พื้นที่เก็บข้อมูล
health-storage-good = บันทึกได้
health-storage-left = เหลือ { $megabytes } MB
health-storage-left-do = เพิ่มที่ว่างบนดิสก์ของเครื่องคิดเงินโดยเร็ว เมื่อเต็มแล้วจะเก็บเงินไม่ได้
health-storage-full = บันทึกไม่ได้
health-storage-full-do = เพิ่มที่ว่างบนดิสก์ของเครื่องคิดเงิน หรือให้ช่างซ่อม ไม่ต้องเริ่มระบบใหม่ หลังจากนั้นการชำระจะถูกบันทึก

## The receipt: /receipts/…

receipt-title = ใบเสร็จ
receipt-of = ใบเสร็จจาก { $shop }
receipt-by = ด้วย { $method }
receipt-proof = หลักฐานการชำระเงิน
receipt-hash = แฮชการชำระ
receipt-preimage = Preimage
receipt-print = พิมพ์
receipt-print-hint = เปิด “หลักฐานการชำระเงิน” ก่อน หากต้องการให้อยู่บนกระดาษ
