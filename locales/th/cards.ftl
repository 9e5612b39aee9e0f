## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = บัตร
method-bank = ธนาคาร
settings-cards = บัตร
cards-title = บัตร
cards-head = บัตรและการชำระผ่านธนาคาร
cards-lead = เมื่อมีบัญชีกับ { $company } (blinkpayment.co.uk เป็นบริษัทต่างหาก ไม่เกี่ยวข้องกับกระเป๋า Blink ของคุณ) ลูกค้าจะชำระด้วยบัตรหรือผ่านธนาคารได้ด้วย โดยชำระในหน้าของบริษัทนั้น ไม่มีหมายเลขบัตรใดผ่านเครื่องคิดเงินนี้
cards-set-up = ตั้งค่า
cards-set-up-in = ตั้งค่าแล้ว เก็บเงินเป็น { $currency }
cards-set-up-hint = รายการขายที่เป็น { $currency } จะมีปุ่ม “ชำระด้วยบัตรหรือธนาคาร” คีย์ถูกเก็บแบบเข้ารหัสและไม่แสดงให้ใครเห็นอีก
cards-remove = ลบคีย์
cards-unwatched = คีย์ถูกลบก่อนที่ Blink Payment จะแจ้งว่าหน้าชำระด้วยบัตรของรายการขายเหล่านี้ปิดแล้ว ลูกค้าอาจยังชำระที่นั่นได้โดยที่เครื่องคิดเงินไม่ทราบ ให้ปิดหน้าเหล่านั้นในพอร์ทัล: { $sales }
cards-unwatched-sale = รายการขาย { $id }
cards-change = เปลี่ยนคีย์
cards-where = คีย์ทั้งสองอยู่ในพอร์ทัลของ Blink Payment ที่การตั้งค่าของหน้า Blink ของคุณ ระบบจะทดสอบก่อนเก็บ
cards-api-key = คีย์ API
cards-secret-key = คีย์ลับ
cards-currency = สกุลเงินที่เก็บด้วยบัตร
cards-keep = ทดสอบและบันทึก
cards-no-api-key = คัดลอกคีย์ API ทั้งหมดจากการตั้งค่าของหน้า Blink ของคุณ
cards-no-secret-key = คัดลอกคีย์ลับทั้งหมดจากการตั้งค่าของหน้า Blink ของคุณ
cards-no-currency = พิมพ์ตัวอักษรสามตัวของสกุลเงิน เช่น GBP
cards-wrong-keys = Blink Payment ไม่รู้จักคีย์คู่นี้ คัดลอกทั้งสองคีย์ใหม่จากหน้า Blink เดียวกัน
cards-not-taken = หน้า Blink นี้รับ { $known } ไม่รับ { $currency }
cards-unreachable = ติดต่อ Blink Payment ไม่ได้ จึงไม่ทราบว่าคีย์ใช้ได้หรือไม่ ยังไม่มีอะไรถูกบันทึก ลองอีกครั้งในอีกสักครู่

## On the sale's page

cards-odd = Blink Payment แจ้งว่ารายการขายนี้ชำระแล้ว แต่เป็นจำนวนอื่น เครื่องคิดเงินไม่ถือว่าเป็นการชำระ ตรวจสอบในพอร์ทัล
cards-offer = บัตรหรือธนาคาร
cards-qr = คิวอาร์โค้ดของหน้าชำระด้วยบัตร
cards-scan = ลูกค้าสแกนโค้ดนี้หรือเปิดลิงก์ได้ถึง { $until }
cards-asking = กำลังขอหน้าชำระด้วยบัตรจาก Blink Payment
cards-pay = ชำระด้วยบัตรหรือธนาคาร
cards-not-set-up = ยังไม่ได้ตั้งค่าบัตร เจ้าของร้านกรอกคีย์ที่ การตั้งค่า > บัตร
cards-not-waiting = รายการขายนี้ไม่ได้รอชำระ จึงไม่มีอะไรให้ชำระด้วยบัตร
cards-unclear = Blink Payment ตอบไม่ชัดเจน เครื่องคิดเงินกำลังตรวจว่าหน้าชำระด้วยบัตรถูกสร้างหรือไม่ ระหว่างนี้ชำระตามใบแจ้งหนี้ได้
cards-other-currency = ที่นี่เก็บเงินด้วยบัตรเป็น { $currency } แต่รายการขายนี้เป็นสกุลอื่น เก็บเงินใหม่เป็น { $currency }
cards-keys-refused = Blink Payment ปฏิเสธคีย์ของร้านนี้ เจ้าของร้านกรอกใหม่ที่ การตั้งค่า > บัตร
cards-said-no = Blink Payment ปฏิเสธ: { $why }
cards-no-methods = Blink Payment ปฏิเสธ: ไม่ได้เปิดรับทั้งบัตรและธนาคาร
cards-said-no-more = Blink Payment ปฏิเสธโดยไม่บอกเหตุผล
cards-limited = Blink Payment ไม่รับคำขอเพิ่มในตอนนี้ ลองอีกครั้งใน { $seconds } วินาที
cards-not-reached = ติดต่อ Blink Payment ไม่ได้ ลองอีกครั้งในอีกสักครู่
cards-no-answer = คำตอบของ Blink Payment ใช้ไม่ได้ ลองอีกครั้งในอีกสักครู่ ยังชำระตามใบแจ้งหนี้ได้

## Giving money back

cards-payment = การชำระด้วยบัตร
cards-paid-by-card = ชำระด้วยบัตร: { $amount }
cards-paid-by-bank = ชำระผ่านธนาคาร: { $amount }
cards-refund-done = คืนเงินแล้ว: { $amount }, { $when }
cards-refund-refused = ถูกปฏิเสธ: { $amount }, { $when }
cards-refund-asked = กำลังคืนเงิน: { $amount }, { $when }
cards-refund-unclear = ไม่ชัดเจน ดูในพอร์ทัลของ Blink Payment: { $amount }, { $when }
cards-give-back = คืนเงิน
cards-give-back-amount = จำนวนเงินเป็น { $currency } หากเว้นว่างจะคืน { $amount }
cards-give-back-yes = ใช่ คืนเงินนี้เข้าบัตร
cards-give-back-now = คืนเงิน
cards-bank-not-given = Blink Payment ไม่คืนเงินที่ชำระผ่านธนาคาร ให้โอนเงินคืนจากธนาคารของคุณ
cards-not-by-card = รายการขายนี้ไม่ได้ชำระด้วยบัตร จึงไม่มีอะไรให้คืนเข้าบัตร
cards-gone = ไม่ได้ตั้งค่าบัตรไว้แล้ว คืนเงินในพอร์ทัลของ Blink Payment
cards-tick = ติ๊กช่องเพื่อยืนยันว่าจะคืนเงิน
cards-nothing-left = การชำระนี้ไม่มีเงินเหลือให้คืนแล้ว
cards-too-much = การชำระนี้เหลือไม่ถึงจำนวนนี้
cards-no-number = Blink Payment ยังไม่แจ้งหมายเลขของการชำระนี้ ลองใหม่ภายหลัง หรือคืนเงินในพอร์ทัล
cards-refund-unknown = Blink Payment ตอบไม่ชัดเจน เงินอาจถูกคืนไปแล้ว ตรวจสอบในพอร์ทัล เครื่องคิดเงินจะไม่ลองอีก

## The page that the customer comes back to

cards-done-title = การชำระเงิน
cards-done-paid = ชำระแล้ว
cards-done-thanks = ขอบคุณ ปิดหน้านี้ได้เลย
cards-done-not-paid = ไม่ได้ชำระ
cards-done-over = การชำระนี้ถูกยกเลิกหรือหมดเวลา สอบถามที่เคาน์เตอร์
cards-done-not-yet = ยังไม่ได้ชำระ
cards-done-waiting = เครื่องคิดเงินยังไม่ได้รับแจ้งการชำระ หน้านี้จะตรวจใหม่เอง หากยังเป็นแบบนี้ให้สอบถามที่เคาน์เตอร์
