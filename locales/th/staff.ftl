## Cashiers: /settings/cashiers

cashiers-title = แคชเชียร์
cashiers-lead = แคชเชียร์เก็บเงินให้ร้านและเห็นรายการที่ตนขาย แต่ไม่เห็นยอดเงิน ส่งออกข้อมูลไม่ได้ ตั้งค่าไม่ได้ และส่งเงินออกไม่ได้
cashiers-name = ชื่อแคชเชียร์ใหม่
cashiers-no-name = พิมพ์ชื่อ เพื่อให้รู้ว่ากำลังนำใครออก
cashiers-long-name = ชื่อยาวเกินไป ได้ไม่เกิน 40 ตัวอักษร
cashiers-make-code = สร้างรหัสเข้าร่วม
cashiers-none = ยังไม่มีแคชเชียร์
cashiers-code-works = ยังไม่ได้เข้าร่วม รหัสใช้ได้ถึง { $until }
cashiers-since = ตั้งแต่ { $since }
cashiers-device = { $device } ใช้ล่าสุด { $when }
cashiers-end = นำ { $name } ออก
cashiers-end-code = รหัสจะใช้ไม่ได้อีก รายการขายของแคชเชียร์ยังอยู่ในประวัติ
cashiers-end-now = { $name } จะออกจากระบบทันทีบนทุกอุปกรณ์ รายการขายของแคชเชียร์ยังอยู่ในประวัติ
cashiers-end-yes = ใช่ นำ { $name } ออก

## The code, shown once

code-title = รหัสเข้าร่วม
code-of = รหัสเข้าร่วมของ { $name }
code-scan = ให้แคชเชียร์สแกนด้วยอุปกรณ์ของตน ใช้ได้ครั้งเดียวภายใน 24 ชั่วโมง และแสดงเฉพาะตอนนี้
code-qr = คิวอาร์โค้ดของลิงก์เข้าร่วม
code-or = หรือส่ง{ $link }ให้ หรือให้เปิด { $address } แล้วพิมพ์:
code-link = ลิงก์เข้าร่วม
code-all = แคชเชียร์ทั้งหมด

## /join

join-title = เข้าร่วมร้าน
join-ended = คุณไม่ได้อยู่ในระบบที่นี่แล้ว
join-ended-why = เจ้าของร้านยุติไว้ หรือหมดอายุ รายการขายที่เปิดอยู่ยังถูกติดตาม
join-again = เข้าร่วมอีกครั้ง
join-head = เข้าร่วมร้านเป็นแคชเชียร์
join-lead = เจ้าของร้านให้รหัสแก่คุณ ใช้ได้ครั้งเดียว
join-ends = คุณอยู่ในระบบของ { $account } บนอุปกรณ์นี้ การเข้าร่วมจะทำให้ออกจากระบบนั้น
join-button = เข้าร่วม
join-owner = เป็นเจ้าของร้านใช่ไหม { $log_in }
join-code = รหัสเข้าร่วม
join-wrong-code = รหัสนี้ใช้ไม่ได้ ตรวจว่าพิมพ์ตรงตามที่แสดง หรือขอรหัสใหม่จากเจ้าของร้าน

## Sign-ins: /settings/sign-ins

sign-ins-title = การเข้าสู่ระบบ
sign-ins-lead = เบราว์เซอร์เหล่านี้เข้าสู่ระบบบัญชีนี้บนเครื่องคิดเงินนี้ เมื่อยุติเบราว์เซอร์ใด จะมีผลในการคลิกครั้งต่อไป และสิทธิ์จะถูกส่งคืน Blink
sign-ins-browser = เบราว์เซอร์
sign-ins-since = เข้าสู่ระบบเมื่อ
sign-ins-last-used = ใช้ล่าสุด
sign-ins-this = อุปกรณ์นี้
sign-ins-end = ยุติ
sign-ins-end-this = ยุติ (ออกจากระบบที่นี่)
sign-ins-later = ใช้หลังจากนี้
sign-ins-before = ใช้ก่อนหน้านี้
sign-ins-end-others = ยุติที่เหลือทั้งหมด
sign-ins-end-all = ยุติทั้งหมด รวมเครื่องนี้
device-on = { $browser } บน { $system }
device-on-model = { $browser } บน { $system }, { $model }
device-app = แอป
