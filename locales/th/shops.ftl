## Settings of the shop: /settings/shop

shop-title = ร้าน
shop-on-receipts = บนใบเสร็จ
shop-name = ชื่อร้าน
shop-name-hint = ชื่อที่ลูกค้ารู้จัก หากไม่ใส่ ใบเสร็จจะแสดงชื่อผู้ใช้ของคุณที่ Blink
shop-address = ที่อยู่
shop-tax-number = เลขประจำตัวผู้เสียภาษี
shop-footer = ท้ายใบเสร็จ
shop-not-fiscal = เครื่องคิดเงินนี้ไม่ใช่เครื่องบันทึกการเก็บเงินตามกฎหมายภาษี หากกฎหมายกำหนดให้มี ให้บันทึกการขายที่เครื่องนั้นด้วย
shop-too-long = ยาวเกินไป ได้ไม่เกิน { $most } ตัวอักษร
shop-too-many-lines = ยาวเกินไป ได้ไม่เกิน { $most } ตัวอักษรใน { $lines } บรรทัด
shop-day = วันและภาษา
shop-time-zone = เขตเวลา
shop-zone-unknown = ยังไม่ทราบ ระหว่างนี้วันเริ่มที่เที่ยงคืน UTC เลือกเขตเวลาที่ร้านตั้งอยู่
shop-zone-guessed = เบราว์เซอร์เครื่องหนึ่งของร้านแจ้งมา บันทึกเพื่อใช้ต่อ หรือเลือกเขตอื่น
shop-zone-known = “วันนี้” วันของรายการขาย และเวลาทั้งหมดในหน้าเหล่านี้ใช้เขตเวลานี้
shop-zone-welcome = วันของรายการขายใช้เขตเวลานี้
shop-day-starts = วันเริ่มเวลา
shop-day-starts-hint = หากปิดร้านหลังเที่ยงคืน ให้เลือกเวลาที่ไม่มีใครซื้อ รายการขายก่อนเวลานั้นนับเป็นของวันก่อน
shop-no-such-time = พิมพ์เวลาตั้งแต่ 00:00 ถึง 23:59 เช่น 04:30
shop-language = ภาษา
shop-language-own = ตามเบราว์เซอร์
shop-no-such-language = เลือกภาษาจากรายการ
shop-till = ค่าเริ่มต้นของเครื่องคิดเงิน
shop-unit = สกุลเงิน
shop-unit-own = ตามที่ Blink
shop-unit-sats = sats
shop-unit-hint = แป้นตัวเลขเริ่มด้วยสกุลนี้ และสินค้าใหม่ตั้งราคาเป็นสกุลนี้
shop-no-such-unit = เลือกสกุลเงินจากรายการ
shop-wallet = เงินเข้ากระเป๋า
shop-wallet-own = ตามที่ Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = ดอลลาร์
shop-wallet-split = แบ่งอย่างละส่วน
shop-wallet-missing = บัญชี Blink ของคุณไม่มีกระเป๋านี้
shop-no-such-wallet = เลือกอย่างใดอย่างหนึ่ง
shop-bitcoin-share = สัดส่วนที่เก็บเป็น bitcoin
shop-bitcoin-share-hint = เมื่อเลือก “แบ่งอย่างละส่วน” แต่ละรายการขายจะเข้ากระเป๋าเดียวทั้งหมด คือกระเป๋าที่ทำให้ 30 วันล่าสุดใกล้สัดส่วนนี้ที่สุด ไม่มีการส่งหรือแลกเงิน
shop-no-such-share = พิมพ์จำนวนเต็มตั้งแต่ 0 ถึง 100
shop-ask-above = ถามซ้ำเมื่อเกิน
shop-ask-above-hint = เป็นจำนวนเต็มในสกุลเงินที่เรียกเก็บ เพื่อไม่ให้การกดพลาดหรือบาร์โค้ดที่สแกนกลายเป็นการขาย หากเว้นว่าง เครื่องคิดเงินจะถามซ้ำเมื่อเกินมูลค่า { $amount }
shop-tipping = ทิป
shop-tips = ถามลูกค้าเรื่องทิป
shop-tip-presets = ตัวเลือก เป็นเปอร์เซ็นต์
shop-tip-presets-hint = ไม่เกินห้าตัวเลือก คั่นด้วยจุลภาค: 10,15,20
shop-no-such-presets = พิมพ์เปอร์เซ็นต์ที่ต่างกันหนึ่งถึงห้าค่า มากกว่า 0 และไม่เกิน 100 คั่นด้วยจุลภาค เช่น 10,15,20
shop-tip-base = เปอร์เซ็นต์ของ
shop-tip-base-total = ยอดที่ต้องชำระ
shop-tip-base-net = ราคาก่อนภาษี
shop-taxes = ภาษี
shop-tax = ราคา
shop-tax-none = ไม่ระบุภาษี
shop-tax-included = รวมภาษีแล้ว
shop-tax-added = ยังไม่รวมภาษี
shop-tax-rates = อัตราภาษี
shop-tax-rates-hint = บรรทัดละหนึ่งอัตรา เช่น “มาตรฐาน = 19” อัตราแรกใช้กับทุกอย่างที่ไม่มีอัตราอื่น
shop-choose-one = เลือกอย่างใดอย่างหนึ่ง
shop-no-such-rate = บรรทัดที่ { $line } ไม่ใช่อัตรา พิมพ์ชื่อ ตามด้วย “=” และเปอร์เซ็นต์ไม่เกิน 100 ทศนิยมไม่เกินสามตำแหน่ง เช่น “มาตรฐาน = 19”
shop-rate-twice = บรรทัดที่ { $line } ใช้ชื่อซ้ำกับอัตราอื่น ตั้งชื่อให้ต่างกัน
shop-too-many-rates = มากเกินไป ได้ไม่เกินสิบอัตรา
shop-rate-missing = พิมพ์อย่างน้อยหนึ่งอัตรา หรือเลือกให้ราคาไม่ระบุภาษี
shop-rate-is-named = มีสินค้าใช้อัตรา “{ $rate }” คงชื่อเดิมไว้ หรือเปลี่ยนอัตราของสินค้าเหล่านั้นก่อน
shop-no-such-zone = เลือกเขตเวลาจากรายการ เช่น America/El_Salvador
shop-no-such-number = พิมพ์จำนวนเต็มตั้งแต่ 1 ถึง 999999999999 เช่น 10000
bad-time-zone = นี่ไม่ใช่เขตเวลา

## The page for new owners: /settings/shop/welcome

till-new-shop = เพิ่งเริ่มใช้ใช่ไหม ตั้งชื่อร้านได้เลย
welcome-title = ร้านของคุณ
welcome-head = ถูกต้องไหม
welcome-lead = ใบเสร็จและแป้นตัวเลขใช้ข้อมูลนี้ เปลี่ยนทั้งหมดและตั้งค่าอื่นเพิ่มได้ภายหลังในการตั้งค่า
welcome-go = ไปที่เครื่องคิดเงิน
welcome-skip = ข้าม
