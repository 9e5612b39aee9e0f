## Orders that wait: /orders

orders-title = ออเดอร์
orders-none = ไม่มีออเดอร์ที่รอ พักออเดอร์บนเครื่องคิดเงิน แล้วจะขึ้นที่นี่บนทุกอุปกรณ์ของร้านจนกว่าจะเก็บเงิน
orders-unnamed = ไม่มีชื่อ
orders-pieces = { $count ->
   *[other] { $count } ชิ้น
}
orders-age = รอมา { $age }
orders-discard = ลบทิ้ง

## What was ordered, beside the fields of the till

order-no-quantity = ขายสินค้าแต่ละอย่างได้ 0 ถึง { $most } ชิ้น เป็นจำนวนเต็ม
order-other-unit = สินค้าเหล่านี้ตั้งราคาเป็นคนละสกุลเงินกับจำนวนเงิน พิมพ์จำนวนเงินเป็นสกุลเงินของสินค้า หรือเก็บเงินจำนวนนั้นแยกต่างหาก
order-too-many-lines = ขายสินค้าต่างชนิดกันได้ไม่เกิน { $most } อย่างในครั้งเดียว ให้ขายส่วนที่เหลือในรายการอื่น
order-two-currencies = สินค้าเหล่านี้ตั้งราคาเป็นสองสกุลเงิน ให้ขายแยกเป็นสองรายการ
order-no-percent = พิมพ์เปอร์เซ็นต์ที่มีทศนิยมไม่เกินสองตำแหน่ง เช่น 12.5%
order-no-tips = ร้านนี้ไม่รับทิป เจ้าของร้านเปิดได้ในการตั้งค่าของร้าน
order-nothing = เลือกสินค้าที่มีราคา หรือพิมพ์จำนวนเงิน
order-nothing-left = ส่วนลดนี้ทำให้ไม่เหลือยอดให้เก็บ ลดให้น้อยลง

## What an order comes to

bill-amount = จำนวนเงิน
bill-title = ออเดอร์
bill-subtotal = ยอดรวมย่อย
bill-discount = ส่วนลด
bill-tax-included = รวม { $name } { $percent } แล้ว
bill-tax-added = { $name } { $percent }
bill-tip = ทิป
bill-total = ยอดรวม

## The customer's choice of a tip

tip-title = ทิป
tip-question = ต้องการให้ทิปไหม
tip-none = ไม่ให้ทิป
tip-own = จำนวนอื่น เป็น { $currency }
tip-give = ให้ทิปนี้
tip-above = ทิป { $tip } มากกว่ายอดออเดอร์ จึงยังไม่ได้เก็บเงิน ตั้งใจใช่ไหม
tip-confirm = ใช่ ให้ { $tip }
tip-back = กลับไปเครื่องคิดเงิน

## On the till

till-items = สินค้า
till-find = ค้นหาหรือสแกน
till-find-short = ค้นหา
till-categories = สิ่งที่แสดง
till-favourites = รายการโปรด
till-all-items = ทั้งหมด
till-nothing-found = ไม่พบสินค้าชื่อนี้ ลองค้นหาด้วยชื่ออื่น SKU อื่น หรือบาร์โค้ดอื่น
till-pieces = จำนวนชิ้น
till-less = ลดหนึ่งชิ้น
till-more = เพิ่มหนึ่งชิ้น
till-discount-and-park = ส่วนลด พักออเดอร์
till-discount = ส่วนลด
till-discount-hint = (10% หรือจำนวนเงิน)
till-label = พักในชื่อ
till-label-hint = (เช่น โต๊ะ 4)
till-park = พักออเดอร์นี้
till-by-share = ตามสัดส่วนของร้าน
till-nothing-to-park = ยังไม่มีอะไรให้พัก เลือกสินค้าหรือพิมพ์จำนวนเงิน
till-too-many-parked = มีออเดอร์รออยู่แล้ว { $most } รายการ เก็บเงินหรือลบทิ้งบางรายการก่อน
till-label-too-long = ชื่อนี้ยาวเกินไปสำหรับรายการ ได้ไม่เกิน { $most } ตัวอักษร
till-prices-changed = ตั้งแต่เปิดหน้านี้ มีราคาเปลี่ยนหรือสินค้าบางอย่างเลิกขายแล้ว ยังไม่ได้เก็บเงิน โปรดดูอีกครั้ง
till-items-gone = ไม่ขายแล้ว: { $names }
till-order-changed = ระหว่างนั้นออเดอร์นี้ถูกแก้ไขบนอุปกรณ์อื่น ขณะนี้เป็น: { $order } รายการของคุณยังอยู่ด้านล่าง พักหรือเก็บเงินอีกครั้งเพื่อใช้รายการนี้แทน
till-order-charged = ระหว่างนั้นออเดอร์นี้ถูกเก็บเงินบนอุปกรณ์อื่นแล้ว: { $sale } รายการของคุณยังอยู่ด้านล่าง นำสิ่งที่เก็บเงินแล้วออกก่อนพักหรือเก็บเงิน

## On the page of a sale

sale-sold-by = ขายโดย
