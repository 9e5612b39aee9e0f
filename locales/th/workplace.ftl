## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = แอปทำงาน
work-title = แอปทำงาน
work-lead = พนักงานที่ใช้แอปทำงาน Blink (joinblink.com ไม่ใช่กระเป๋า) กด Connect ในแอปแล้วจะเป็นแคชเชียร์ของร้านคุณ
work-feed = เมื่อรายการที่ตนขายถูกชำระ จะได้รับการ์ดในฟีด
work-there = ในแผงผู้ดูแลของแอปทำงาน
work-proxy-url = สร้างแอปที่นั่น แล้วพิมพ์ค่านี้เป็น Proxy URL:
work-secret-hint = เลือก Proxy Secret ที่ยาวและสุ่มที่นั่น สร้างโทเค็น แล้วจด Service Id และ Auth ID ของแอป หากต้องการการ์ดในฟีด ให้เพิ่มหมวดหมู่โพสต์
work-change = เปลี่ยนทั้งหมด
work-here = แล้วพิมพ์ที่นี่
work-set-up = ตั้งค่าแล้ว
work-set-up-hint = โทเค็นและความลับถูกเก็บแบบเข้ารหัสและไม่แสดงอีก หากจะบันทึกต้องกรอกใหม่ หากใช้ Auth ID อื่น ผู้ที่เคยเชื่อมต่อผ่านแอปจะไม่เชื่อมต่ออีก
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = โทเค็นของแอป
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Proxy Secret เดิม ระหว่างที่เปลี่ยน (เว้นว่างได้)
work-category = Category Id สำหรับการ์ด “ได้รับการชำระเงิน” (ว่าง: ไม่มีการ์ด)
work-connected-title = ที่เชื่อมต่อแล้ว
work-nobody = ยังไม่มีใคร สร้าง{ $join_code }ให้พนักงานแต่ละคน แล้วให้กด Connect ในแอปและพิมพ์รหัส
work-join-code = รหัสเข้าร่วม
work-connected-since = { $name } ตั้งแต่ { $since }
work-still-linked = ยังเชื่อมต่ออยู่ในแอปทำงาน: { $count } แต่ละคนต้องกด Disconnect ที่นั่น{ $before }คุณลบแอป เพราะหากไม่มีโทเค็น เครื่องคิดเงินทำแทนไม่ได้
work-before = ก่อน
work-forget = ลบแอปทำงาน
work-forget-hint = ลบโทเค็น ความลับ และการเชื่อมต่อเหล่านี้ออกจากเครื่องคิดเงิน แคชเชียร์ยังเป็นแคชเชียร์ นำออกได้ที่หน้าแคชเชียร์
work-refused = แอปทำงานปฏิเสธโทเค็นของแอปตั้งแต่ { $since } จะไม่มีใครเชื่อมต่อได้และไม่มีการส่งการ์ด จนกว่าคุณจะสร้างโทเค็นใหม่ที่นั่นและบันทึกที่นี่
work-unreadable = สิ่งที่กรอกไว้ที่นี่เปิดไม่ได้แล้ว เพราะคีย์ลับของเครื่องคิดเงินเปลี่ยนไป จะไม่มีใครเชื่อมต่อหรือถูกตัดการเชื่อมต่อได้จนกว่าคุณจะกรอกใหม่ทั้งหมด
work-no-service-id = คัดลอก Service Id จากหน้าแอปของคุณ
work-no-auth-id = คัดลอก Auth ID จากหน้าแอปของคุณ
work-bad-auth-id = ค่านี้ไม่ใช่ Auth ID
work-no-app-token = วางโทเค็นของแอปคุณ จะไม่แสดงที่นี่อีก
work-no-proxy-secret = พิมพ์ Proxy Secret ให้ตรงกับที่พิมพ์ไว้ที่นั่น จะไม่แสดงที่นี่อีก
work-guessable = เดาง่ายเกินไป ต้องมีอย่างน้อย 16 ตัวอักษร เลือกค่าที่ยาวกว่าที่นั่น แล้วพิมพ์ที่นี่
work-too-long = ยาวเกินไป ได้ไม่เกิน 500 ตัวอักษร
work-bad-letters = ใช้ได้เฉพาะตัวอักษร ตัวเลข และเครื่องหมายบนแป้นพิมพ์ภาษาอังกฤษ ไม่มีเว้นวรรค
work-auth-id-taken = ร้านอื่นบนเครื่องคิดเงินนี้ใช้ Auth ID นี้แล้ว

## /integrations/workplace/connect

work-connect-title = เชื่อมต่อแอปทำงานของคุณ
work-connect-owner = คุณคือเจ้าของร้าน
work-connect-owner-text = คุณเข้าสู่ระบบเป็นเจ้าของร้านนี้ แอปทำงานจะแสดงว่าเครื่องคิดเงินเชื่อมต่อแล้ว และไม่มีอะไรเปลี่ยนบนอุปกรณ์นี้
work-connect-as-owner = เชื่อมต่อเป็นเจ้าของร้าน
work-connect-cashier = หรือให้อุปกรณ์นี้เป็นของแคชเชียร์
work-connect-lead = เจ้าของร้านให้รหัสเข้าร่วมแก่คุณ ใช้ได้ครั้งเดียว และทำให้อุปกรณ์นี้เป็นเครื่องคิดเงินที่คุณใช้เก็บเงิน
work-connect-button = เชื่อมต่อ
work-connect-not-owner = เป็นเจ้าของร้านใช่ไหม { $log_in }
work-connect-log-in = เข้าสู่ระบบด้วยกระเป๋า Blink
work-done-badge = เชื่อมต่อแล้ว
work-done-name = { $name } คุณเชื่อมต่อแล้ว
work-done-name-text = ปิดหน้าต่างนี้ หรือเก็บเงินได้เลยที่นี่ อุปกรณ์นี้เป็นเครื่องคิดเงินของคุณแล้ว
work-done = คุณเชื่อมต่อแล้ว
work-done-text = ปิดหน้าต่างนี้ หรือไปต่อที่เครื่องคิดเงิน
work-done-open = เปิดเครื่องคิดเงิน
work-not-connected = คุณยังไม่ได้เชื่อมต่อ
work-not-connected-refused = แอปทำงานปฏิเสธการเชื่อมต่อของคุณ แจ้งเจ้าของร้าน หากจะลองใหม่ ให้กด Connect ที่นั่นอีกครั้ง ลิงก์นี้ใช้ไปแล้ว แต่รหัสเข้าร่วมยังไม่ถูกใช้
work-not-connected-away = แอปทำงานไม่ตอบอย่างที่ควร หากจะลองใหม่ ให้กด Connect ที่นั่นอีกครั้ง ลิงก์นี้ใช้ไปแล้ว แต่รหัสเข้าร่วมยังไม่ถูกใช้
work-not-connected-taken = มีคนอื่นใช้รหัสเข้าร่วมนี้ในเวลาเดียวกัน ขอรหัสใหม่จากเจ้าของร้าน แล้วกด Connect ในแอปทำงานอีกครั้ง ลิงก์นี้ใช้ไปแล้ว
work-link-over = ลิงก์นี้หมดอายุแล้ว
work-link-over-text = ลิงก์ใช้ได้ครั้งเดียวภายในสิบนาที กด Connect ในแอปทำงานอีกครั้ง
work-no-user = ไม่มีผู้ใช้
work-no-user-text = { $header } ต้องเป็น id เดียวขนาด 1 ถึง { $bytes } ไบต์
work-wrong-secret = ความลับไม่ถูกต้อง
work-wrong-secret-text = ไม่มีร้านใดบนเครื่องคิดเงินนี้ที่ใช้ความลับของพร็อกซีนี้
work-owner = เจ้าของร้าน

## The card in the feed of the work app

work-card-title = ได้รับการชำระเงิน
work-card-amount = จำนวนเงิน
work-card-open = เปิดรายการขาย
