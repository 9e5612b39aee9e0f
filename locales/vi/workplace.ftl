## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Ứng dụng công việc
work-title = Ứng dụng công việc
work-lead = Nhân viên dùng ứng dụng công việc Blink (joinblink.com, không phải ví) bấm Connect ở đó và trở thành thu ngân của cửa hàng bạn.
work-feed = Khi giao dịch của họ được thanh toán, họ nhận một thẻ trong bảng tin.
work-there = Trong trang quản trị của ứng dụng công việc
work-proxy-url = Tạo một ứng dụng ở đó và nhập địa chỉ này làm Proxy URL:
work-secret-hint = Chọn ở đó một Proxy Secret dài và ngẫu nhiên, tạo token, và ghi lại Service Id cùng Auth ID của ứng dụng. Để có thẻ trong bảng tin, hãy thêm một chuyên mục bài viết.
work-change = Đổi tất cả
work-here = Rồi nhập vào đây
work-set-up = Đã thiết lập
work-set-up-hint = Token và mã bí mật được niêm phong và không bao giờ hiển thị lại; khi lưu phải nhập lại. Với Auth ID khác, những người đã kết nối qua ứng dụng trước đây không còn kết nối nữa.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token của ứng dụng
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Proxy Secret trước đó, trong lúc bạn đổi (có thể để trống)
work-category = Category Id cho thẻ “Đã nhận thanh toán” (trống: không có thẻ)
work-connected-title = Đã kết nối
work-nobody = Chưa có ai. Hãy tạo { $join_code } cho từng nhân viên; họ bấm Connect trong ứng dụng và nhập mã.
work-join-code = mã tham gia
work-connected-since = { $name }, từ { $since }
work-still-linked = Còn kết nối trong ứng dụng công việc: { $count }. Những người đó phải bấm Disconnect ở đó { $before } khi bạn xóa: không có token, máy tính tiền không làm thay được.
work-before = trước
work-forget = Xóa ứng dụng công việc
work-forget-hint = Xóa token, mã bí mật và các kết nối này khỏi máy tính tiền. Thu ngân vẫn là thu ngân; hãy dừng quyền của họ trong mục Thu ngân.
work-refused = Ứng dụng công việc từ chối token từ { $since }. Không ai kết nối được và không có thẻ nào được gửi cho đến khi bạn tạo token mới ở đó và lưu vào đây.
work-unreadable = Không mở được nữa những gì đã nhập ở đây: khóa bí mật của máy tính tiền đã đổi. Không ai kết nối hay ngắt kết nối được cho đến khi bạn nhập lại tất cả.
work-no-service-id = Hãy sao chép Service Id từ trang ứng dụng của bạn.
work-no-auth-id = Hãy sao chép Auth ID từ trang ứng dụng của bạn.
work-bad-auth-id = Đây không thể là Auth ID.
work-no-app-token = Hãy dán một token của ứng dụng; nó không bao giờ hiển thị lại ở đây.
work-no-proxy-secret = Hãy nhập Proxy Secret đúng như đã nhập ở đó; nó không bao giờ hiển thị lại ở đây.
work-guessable = Quá dễ đoán: ít nhất 16 ký tự. Hãy chọn mã dài hơn ở đó rồi nhập vào đây.
work-too-long = Quá dài: tối đa 500 ký tự.
work-bad-letters = Chỉ chữ cái, chữ số và ký hiệu của bàn phím tiếng Anh, không có dấu cách.
work-auth-id-taken = Cửa hàng khác của máy tính tiền này có Auth ID này.

## /integrations/workplace/connect

work-connect-title = Kết nối ứng dụng công việc
work-connect-owner = Bạn là chủ cửa hàng
work-connect-owner-text = Bạn đang đăng nhập với tư cách chủ cửa hàng này. Việc này hiển thị máy tính tiền là đã kết nối trong ứng dụng công việc của bạn và không thay đổi gì trên thiết bị này.
work-connect-as-owner = Kết nối với tư cách chủ
work-connect-cashier = Hoặc dùng thiết bị này cho thu ngân
work-connect-lead = Chủ cửa hàng đưa bạn mã tham gia. Mã dùng được một lần và biến thiết bị này thành máy tính tiền để bạn thu tiền.
work-connect-button = Kết nối
work-connect-not-owner = Bạn là chủ cửa hàng? { $log_in }.
work-connect-log-in = Đăng nhập bằng ví Blink của bạn
work-done-badge = Đã kết nối
work-done-name = { $name }, bạn đã kết nối
work-done-name-text = Hãy đóng cửa sổ này hoặc thu tiền ngay tại đây: thiết bị này giờ là máy tính tiền của bạn.
work-done = Bạn đã kết nối
work-done-text = Hãy đóng cửa sổ này hoặc tiếp tục trên máy tính tiền.
work-done-open = Mở máy tính tiền
work-not-connected = Bạn chưa kết nối
work-not-connected-refused = Ứng dụng công việc từ chối kết nối bạn. Hãy báo chủ cửa hàng. Để thử lại, bấm Connect ở đó một lần nữa: liên kết này đã dùng hết, mã tham gia thì chưa.
work-not-connected-away = Ứng dụng công việc không trả lời đúng cách. Để thử lại, bấm Connect ở đó một lần nữa: liên kết này đã dùng hết, mã tham gia thì chưa.
work-not-connected-taken = Người khác đã dùng mã tham gia này cùng lúc. Hãy xin chủ cửa hàng mã mới và bấm Connect trong ứng dụng công việc một lần nữa: liên kết này đã dùng hết.
work-link-over = Liên kết này đã hết hạn
work-link-over-text = Liên kết dùng được một lần, trong mười phút. Hãy bấm lại Connect trong ứng dụng công việc.
work-no-user = Không có người dùng
work-no-user-text = { $header } phải là một id dài từ 1 đến { $bytes } byte.
work-wrong-secret = Sai mã bí mật
work-wrong-secret-text = Không cửa hàng nào của máy tính tiền này có proxy secret này.
work-owner = Chủ cửa hàng

## The card in the feed of the work app

work-card-title = Đã nhận thanh toán
work-card-amount = Số tiền
work-card-open = Mở giao dịch
