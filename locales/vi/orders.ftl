## Orders that wait: /orders

orders-title = Đơn hàng
orders-none = Không có đơn nào đang chờ. Hãy lưu tạm một đơn trên máy tính tiền: đơn ở đây trên mọi thiết bị của cửa hàng cho đến khi được thu tiền.
orders-unnamed = Không tên
orders-pieces = { $count ->
   *[other] { $count } món
}
orders-age = chờ { $age }
orders-discard = Bỏ đơn

## What was ordered, beside the fields of the till

order-no-quantity = Bán từ 0 đến { $most } món mỗi mặt hàng, theo số nguyên.
order-other-unit = Các mặt hàng này có giá bằng loại tiền khác với số tiền. Hãy nhập số tiền bằng loại tiền của mặt hàng, hoặc thu riêng số tiền đó.
order-too-many-lines = Mỗi lần bán tối đa { $most } mặt hàng khác nhau. Hãy đưa phần còn lại vào giao dịch khác.
order-two-currencies = Các mặt hàng này có giá bằng hai loại tiền. Hãy bán thành hai giao dịch.
order-no-percent = Hãy viết phần trăm có nhiều nhất hai chữ số thập phân, ví dụ 12,5%.
order-no-tips = Cửa hàng này không nhận tiền tip. Chủ cửa hàng có thể bật trong cài đặt cửa hàng.
order-nothing = Hãy chọn thứ có giá hoặc nhập số tiền.
order-nothing-left = Giảm giá này không còn gì để thu. Hãy giảm ít hơn.

## What an order comes to

bill-amount = Số tiền
bill-title = Đơn hàng
bill-subtotal = Tạm tính
bill-discount = Giảm giá
bill-tax-included = Gồm { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Tiền tip
bill-total = Tổng cộng

## The customer's choice of a tip

tip-title = Tiền tip
tip-question = Quý khách có muốn tip không?
tip-none = Không tip
tip-own = Số tiền khác, bằng { $currency }
tip-give = Tip số này
tip-above = Tiền tip { $tip } nhiều hơn cả đơn hàng, nên chưa thu khoản nào. Có đúng ý quý khách không?
tip-confirm = Đúng, tip { $tip }
tip-back = Về máy tính tiền

## On the till

till-items = Mặt hàng
till-find = Tìm hoặc quét mã
till-find-short = Tìm
till-categories = Nội dung hiển thị
till-favourites = Yêu thích
till-all-items = Tất cả
till-nothing-found = Không có mặt hàng nào tên như vậy. Hãy tìm tên, SKU hoặc mã vạch khác.
till-pieces = Số lượng
till-less = Bớt một
till-more = Thêm một
till-discount-and-park = Giảm giá, lưu tạm
till-discount = Giảm giá
till-discount-hint = (10% hoặc số tiền)
till-label = Lưu tạm với tên
till-label-hint = (ví dụ bàn 4)
till-park = Lưu tạm đơn này
till-by-share = Theo tỷ lệ của cửa hàng
till-nothing-to-park = Chưa có gì để lưu tạm. Hãy chọn mặt hàng hoặc nhập số tiền.
till-too-many-parked = Đã có { $most } đơn lưu tạm. Hãy thu tiền hoặc bỏ bớt vài đơn trước.
till-label-too-long = Tên này quá dài cho danh sách: tối đa { $most } chữ cái.
till-prices-changed = Từ khi mở trang này, giá đã thay đổi hoặc có mặt hàng không bán nữa. Chưa thu khoản nào: hãy xem lại một lần.
till-items-gone = Không còn bán: { $names }.
till-order-changed = Trong lúc đó, đơn này đã được thay đổi trên thiết bị khác. Hiện là: { $order }. Bản của bạn ở bên dưới: lưu tạm hoặc thu tiền lần nữa để dùng bản này thay thế.
till-order-charged = Trong lúc đó, đơn này đã được thu tiền trên thiết bị khác: { $sale }. Bản của bạn ở bên dưới: trước khi lưu tạm hoặc thu tiền, hãy bỏ những gì đã thu tiền.

## On the page of a sale

sale-sold-by = Người bán
