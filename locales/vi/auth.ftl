## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } lại
sign-in-to-start = Về trang đầu
sign-in-detail = Nguyên văn của Blink: { $words }
login-by-click = Việc đăng nhập bắt đầu bằng cách bấm vào một liên kết.

sign-in-malformed-title = Có vẻ đó không phải Blink
sign-in-malformed-text = Địa chỉ đưa bạn đến đây không phải do Blink tạo ra. Không có gì bị thay đổi.
sign-in-not-here-title = Lần đăng nhập này không bắt đầu ở đây
sign-in-not-here-text = Nó bắt đầu ở trình duyệt khác, đã quá nửa giờ, hoặc cookie của nó đã mất. Không có gì bị thay đổi.
sign-in-used-title = Lần đăng nhập này đã kết thúc
sign-in-used-text = Câu trả lời của Blink đã được dùng rồi. Hãy tiếp tục đến máy tính tiền hoặc đăng nhập lại.
sign-in-issuer-title = Đó không phải Blink
sign-in-issuer-text = Câu trả lời nêu một bên gửi khác với Blink mà máy tính tiền này tin cậy, nên không được dùng.
sign-in-stale-title = Lần đăng nhập này quá lâu
sign-in-stale-text = Mã dùng một lần của Blink đã được dùng hoặc đã hết hạn. Hãy đăng nhập lại, chỉ mất một lát.
sign-in-no-read-title = Ô “read” chưa được đánh dấu
sign-in-no-read-text = Trên trang của Blink, ban đầu mọi ô đều trống. Hãy đánh dấu “read” để máy tính tiền hiển thị được ví của bạn, “receive” để thu được tiền và “offline” để bạn luôn đăng nhập. Quyền bạn vừa cấp đã được trả lại cho Blink.
sign-in-not-invited-title = Máy tính tiền này dành cho tài khoản khác
sign-in-not-invited-text = Tài khoản Blink của bạn không có trong danh sách của máy tính tiền này. Hãy đăng nhập bằng tài khoản khác hoặc nhờ người vận hành thêm tài khoản của bạn.
sign-in-other-title = Đó là tài khoản khác
sign-in-other-text = Đã xin thêm quyền cho tài khoản đang đăng nhập ở đây, nhưng Blink trả lời cho tài khoản khác. Không có gì bị thay đổi. Hãy đăng nhập đúng tài khoản đó và đánh dấu mọi ô, hoặc đăng xuất trước.
sign-in-not-kept-title = Máy tính tiền này hiện không lưu được gì
sign-in-not-kept-text = Cơ sở dữ liệu của máy không nhận mục mới. Hãy thử lại sau giây lát; không có gì của lần đăng nhập này được lưu.
sign-in-cancelled-title = Bạn đã hủy đăng nhập
sign-in-cancelled-text = Không có gì được chia sẻ với máy tính tiền này. Bạn có thể đăng nhập bất cứ lúc nào.
sign-in-again-title = Vui lòng thử lại
sign-in-lost-text = Blink mất dấu lần đăng nhập này: một tab khác cũng đang đăng nhập, hoặc cookie bị chặn.
sign-in-open-long-text = Lần đăng nhập này để mở quá lâu ở phía Blink.
sign-in-asks-text = Blink muốn hỏi bạn một điều trước khi cho bạn vào.
sign-in-unknown-title = Blink không cho bạn đăng nhập
sign-in-unknown-text = Blink đưa ra lý do mà máy tính tiền này không biết. Hãy thử lại.
sign-in-set-up-title = Máy tính tiền này chưa được thiết lập đúng
sign-in-set-up-text = Blink không chấp nhận yêu cầu của máy tính tiền này. Người vận hành cần kiểm tra đăng ký tại Blink; nhật ký có thêm chi tiết.
sign-in-away-title = Blink hiện không khả dụng
sign-in-away-text = Không thể hoàn tất đăng nhập. Hãy đợi một phút rồi thử lại.

## On every page of somebody who is signed in

degraded-text = Blink hiện không trả lời. Bạn vẫn đăng nhập; các giao dịch đang mở vẫn được theo dõi.
cannot-write-text = Máy tính tiền không ghi được: đĩa đã đầy hoặc hỏng. Giao dịch và thanh toán mới không được ghi lại cho đến khi có chỗ trống, nên hãy xem trong ứng dụng Blink khách đã trả tiền chưa. Hãy báo cho người vận hành máy tính tiền.
consent-no-receive = Không có quyền “receive”, máy tính tiền này hiển thị được số dư nhưng không thu được tiền.
consent-no-offline = Không có quyền “offline”, lần đăng nhập này kết thúc khoảng một giờ sau khi bắt đầu.
consent-neither = Không có quyền “receive”, máy tính tiền này không thu được tiền; không có “offline”, lần đăng nhập này kết thúc khoảng một giờ sau khi bắt đầu.
consent-other-key = Dùng khóa có Read và Receive
consent-again = Xin lại và đánh dấu mọi ô

## Told after a sign-in ended by itself

ended-revoked = Blink đã kết thúc lần đăng nhập trước của bạn: quyền truy cập bị thu hồi ở đó, hoặc quá lâu không được dùng. Các giao dịch đang mở vẫn được theo dõi suốt, và thu ngân vẫn thu tiền được.
ended-key = Blink từ chối khóa API mà bạn dùng để đăng nhập: khóa đã bị thu hồi hoặc đã hết hạn. Hãy tạo khóa mới trong bảng điều khiển của Blink. Các giao dịch đang mở vẫn được theo dõi suốt, và thu ngân vẫn thu tiền được.
ended-hour = Lần đăng nhập trước của bạn kết thúc sau một giờ, vì “offline” chưa được đánh dấu ở Blink. Các giao dịch đang mở vẫn được theo dõi suốt, và thu ngân vẫn thu tiền được.

## /login/key

key-title = Đăng nhập bằng khóa API
key-step-open = Mở { $dashboard }, đăng nhập ở đó và chọn { $menu }.
key-dashboard = bảng điều khiển của Blink
key-step-make = Tạo một khóa cho máy tính tiền này. Chọn thời điểm hết hạn và đánh dấu { $read } cùng { $receive }. Để trống { $write }: máy tính tiền không bao giờ gửi tiền.
key-step-paste = Sao chép khóa và dán vào đây. Blink chỉ hiển thị khóa lần này.
key-can-send = Khóa này gửi được toàn bộ tiền trong tài khoản: ai có được nó có thể rút cạn ví của bạn. Máy tính tiền không cần khóa như vậy. Hãy tạo khóa chỉ có Read và Receive, hoặc dán lại khóa này và xác nhận rằng bạn thật sự muốn.
key-label = Khóa API
key-confirm = Tôi biết khóa này gửi được tiền và tôi muốn dùng nó ở đây.
key-try = Thử khóa và đăng nhập
key-hint = Khóa được thử với Blink, niêm phong và không bao giờ hiển thị lại. Khi đăng xuất, khóa bị xóa ở đây; để vô hiệu hóa ở mọi nơi, hãy thu hồi khóa trong bảng điều khiển.
key-other-way = Bạn cũng có thể { $log_in }.
key-log-in = đăng nhập bằng Blink
key-none = Hãy dán khóa mà bảng điều khiển của Blink đã hiển thị.
key-no-key = Đây không phải khóa API. Hãy sao chép lại từ bảng điều khiển của Blink, chỉ riêng khóa.
key-inactive = Tài khoản Blink của khóa này không hoạt động. Hãy mở ứng dụng Blink để xem lý do.
key-refused = Blink từ chối khóa này. Hãy tạo khóa mới và thử khóa đó.
key-cannot-read = Khóa này không được phép đọc. Hãy tạo khóa có đánh dấu Read và Receive.
key-unknown = Blink không biết khóa này: khóa đã bị thu hồi, đã hết hạn hoặc chưa được sao chép đủ. Hãy tạo khóa mới.
key-not-invited = Máy tính tiền này dành cho tài khoản khác với tài khoản của khóa này. Hãy dùng khóa của tài khoản khác hoặc nhờ người vận hành thêm tài khoản của bạn vào danh sách.
key-too-many = Đã thử quá nhiều khóa ở đây nên khóa này chưa được thử. Hãy đợi một phút rồi dán lại.
key-away = Hiện không kết nối được với Blink, nên khóa chưa được thử và không được lưu. Hãy thử lại sau giây lát.
key-not-kept = Blink biết khóa này, nhưng máy tính tiền không lưu được: đĩa đã đầy hoặc đang bận. Không có gì bị thay đổi. Hãy dán lại sau giây lát; nếu vẫn vậy, hãy báo cho người vận hành máy tính tiền.
