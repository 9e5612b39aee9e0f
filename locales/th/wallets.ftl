## The wallets: /wallets

wallets-title = กระเป๋า
wallets-none = Blink ไม่แสดงกระเป๋าของบัญชีนี้
wallet-bitcoin = Bitcoin
wallet-dollar = ดอลลาร์
wallets-pending = { $amount } กำลังเข้ามา ยังไม่ยืนยัน
wallets-total = รวม ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price } อัตราของ Blink เมื่อ { $at }
wallets-open-ledger = เปิดรายการเดินบัญชี
wallets-no-price = ตอนนี้ Blink ไม่ให้อัตราแลกเปลี่ยน ยอดเงินของคุณถูกต้อง ขาดแค่มูลค่าเป็น { $currency } ดูอีกครั้งในหนึ่งนาที
wallets-winding-down = Blink กำลังปิดบัญชีนี้ รับเงินได้ถึง { $last_receive } ย้ายเงินออกและส่งออกรายการขายก่อน { $last_day }
wallets-receive-disabled = Blink ปิดการรับเงินของบัญชีนี้แล้ว เครื่องคิดเงินจึงเก็บเงินไม่ได้ เงินในบัญชียังเป็นของคุณ ย้ายออกและส่งออกรายการขายก่อน { $last_day }
wallets-export = ส่งออกรายการขาย

## A page that was looked at too often. $what is "balances" or "page".

look-known = หน้านี้ถูกเปิดดูบ่อยมาก จึงไม่ได้ถาม Blink ใหม่ { $what ->
        [balances] ยอดเงินที่เห็น
       *[page] หน้าที่เห็น
    }เป็นข้อมูลเมื่อ { $seconds ->
       *[other] { $seconds } วินาที
    }ที่แล้ว ดูอีกครั้งในอีกสักครู่
look-nothing = หน้านี้ถูกเปิดดูบ่อยมาก จึงไม่ได้ถาม Blink ใหม่ ดูอีกครั้งในไม่กี่วินาทีเพื่อดู{ $what ->
        [balances] ยอดเงินเหล่านี้
       *[page] หน้านี้
    }

## The ledger: /transactions

ledger-title = รายการเดินบัญชี
ledger-what = ทุกความเคลื่อนไหวในกระเป๋าของคุณที่ Blink ใหม่สุดก่อน รวมถึงรายการที่ไม่ได้ผ่านเครื่องคิดเงินนี้
ledger-unread = { $count ->
       *[other] มี { $count } รายการในหน้านี้
    }ที่อ่านไม่ได้และไม่แสดง ดูในแอป Blink
ledger-empty = ยังไม่มีความเคลื่อนไหว รายการขายแรกของคุณจะอยู่ที่นี่
ledger-nothing-older = ไม่มีรายการเก่ากว่านี้
ledger-received = รับ
ledger-sent = ส่ง
ledger-came-back = เงินกลับมา
ledger-fee = ค่าธรรมเนียม { $amount }
ledger-done = เสร็จสิ้น
ledger-waiting = กำลังรอ
ledger-failed = ล้มเหลว
ledger-status = { $status }
