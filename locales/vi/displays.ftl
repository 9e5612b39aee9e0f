## Second screens: /settings/displays

displays-title = Màn hình
displays-lead = Màn hình là một liên kết bạn mở trên máy tính bảng thứ hai hoặc ở mặt sau giá đỡ. Nó cho khách xem giao dịch mới nhất của một người, và giữa các giao dịch là tên cửa hàng của bạn; người cầm nó không thấy gì khác và không làm được gì.
displays-none = Chưa có màn hình nào.
displays-all = Tất cả màn hình
display-name = Tên màn hình mới
display-whose = Hiển thị giao dịch của
display-own = Bạn
display-make = Tạo liên kết
display-no-name = Hãy viết tên, để bạn biết mình dừng màn hình nào.
display-long-name = Tên quá dài: tối đa 40 chữ cái.
display-no-cashier = Hãy chọn chính bạn hoặc một thu ngân trong danh sách.
display-of-cashier = Hiển thị giao dịch của { $name }, từ
display-of-owner = Hiển thị giao dịch của chính bạn, từ
display-end = Dừng
display-link-lead = Mở liên kết này trên màn hình thứ hai. Nó chỉ hiển thị lúc này; hãy dừng màn hình nếu người khác có liên kết.
display-link-qr = Mã QR của liên kết

## What customers see: /display/…

display-title = Xin chào quý khách
display-pay = Mời quý khách thanh toán
display-code = Mã QR của hóa đơn
display-moment = Vui lòng chờ giây lát.
display-paid = Đã thanh toán, xin cảm ơn
display-paid-late = Thanh toán muộn
display-ask-the-shop = Khoản thanh toán đến sau khi đã hết thời gian. Mời quý khách hỏi cửa hàng xem có còn được chấp nhận không.
display-choose-tip = Mời quý khách chọn trên màn hình máy tính tiền.
display-more = và { $count } món nữa
