## What has become of a sale

status-waiting = Đang chờ
status-paid = Đã thanh toán
status-expired = Hết hạn, chưa trả
status-cancelled = Đã hủy
status-paid-late = Trả muộn, hãy kiểm tra
status-failed = Thất bại, không tạo được hóa đơn
method-lightning = Lightning

## The till: /till

till-last-sale = Giao dịch gần nhất:
till-amount = Số tiền
till-currency = Loại tiền
unit-sats = sats
unit-dollars = Đô la Mỹ
till-memo = Ghi chú
till-and-wallet = và ví
till-memo-hint = (tùy chọn, khách nhìn thấy)
till-wallet = Tiền vào ví
till-charge = Thu tiền
till-one-moment = Chờ một lát…
keypad = Bàn phím số
keypad-back = Xóa chữ số cuối
keypad-clear = Xóa hết
keypad-add = Cộng thêm số khác

till-choose-currency = Hãy chọn một loại tiền trong danh sách.
till-choose-wallet = Hãy chọn một ví của bạn.
till-memo-too-long = Ghi chú quá dài: tối đa { $most } byte.
amount-too-small = Ít hơn số tiền nhỏ nhất mà ví giữ được.
till-form-used = Biểu mẫu này đã tạo một giao dịch, với nội dung khác. Hãy kiểm tra số tiền và thu lại.
till-confirm-amount = { $amount } là số lớn với cửa hàng này, nên chưa thu khoản nào. Hãy kiểm tra số tiền và bấm Thu tiền một lần nữa nếu đúng.
till-old-price = Tỷ giá của Blink đã có từ { $age } trước. Khoản bạn thu bây giờ được quy đổi theo tỷ giá đó.
till-no-price = Hiện không có tỷ giá. Bạn vẫn thu được bằng sats vào ví BTC.
till-no-price-no-currency = Hiện không có tỷ giá nên chưa chọn loại tiền nào. Bạn vẫn thu được bằng sats vào ví BTC: hãy chọn sats.
till-without-owner = Chủ cửa hàng này chưa đăng nhập vào Blink. Bạn vẫn thu tiền được và thanh toán hiển thị như thường; hãy nhờ chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ.
till-wind-down = Từ { $from }, Blink không cho tài khoản này nhận tiền nữa. Ứng dụng Blink hướng dẫn phải làm gì.

## Why no invoice was made

refused-unreachable = Không kết nối được với Blink, nên chưa tạo hóa đơn. Hãy thử lại sau giây lát.
refused-without-sign-in = Hiện Blink không tạo hóa đơn khi chủ cửa hàng chưa đăng nhập. Chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ; sau đó thu lại.
refused-receive-disabled = Blink không cho tài khoản này nhận tiền nữa. Hãy mở ứng dụng Blink để chuyển tiền đi; lịch sử và bản xuất vẫn ở đây.
refused-inactive = Tài khoản Blink này không hoạt động nên không nhận được tiền. Hãy mở ứng dụng Blink để xem lý do.
refused-no-dealer = Blink hiện không bán được đô la. Hãy chọn ví BTC hoặc thử lại sau giây lát.
refused-no-lightning = Nút Lightning của Blink hiện không trả lời. Hãy thử lại sau vài phút.
refused-by-blink = Blink không tạo hóa đơn: { $why }
refused-for-now = Blink không tạo hóa đơn. Hãy thử lại sau giây lát.
refused-too-many = Blink hiện không nhận thêm hóa đơn của tài khoản này. Hãy thử lại sau { $wait }.
refused-too-many-without-sign-in = Khi chủ cửa hàng chưa đăng nhập, Blink chỉ nhận ít hóa đơn từ máy tính tiền này, và phần của phút này đã hết. Hãy thử lại sau { $wait }; khi chủ cửa hàng đăng nhập trên thiết bị bất kỳ thì được nhiều hơn.
refused-busy = Blink đang quá bận, nên chưa tạo hóa đơn. Hãy thử lại sau giây lát.
refused-no-price = Hiện không có tỷ giá nên không quy đổi được loại tiền này. Hãy thu bằng sats vào ví BTC hoặc thử lại sau giây lát.
refused-unticked = Khi đăng nhập, ô “receive” chưa được đánh dấu, nên máy tính tiền này không tạo được hóa đơn. Hãy đăng nhập lại và đánh dấu ô đó.
refused-owner-unticked = Lần đăng nhập của chủ cửa hàng không có quyền nhận tiền, nên không tạo được hóa đơn. Hãy nhờ chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ, và đánh dấu mọi ô.
refused-key-unticked = Khóa API bạn dùng để đăng nhập không có quyền nhận tiền, nên máy tính tiền này không tạo được hóa đơn. Hãy tạo khóa có đánh dấu Read và Receive rồi đăng nhập bằng khóa đó.
refused-wound-down = Blink đã ngừng nhận tiền cho tài khoản này lúc { $since }. Hãy chuyển tiền bằng ứng dụng Blink trước { $deadline }; lịch sử và bản xuất vẫn ở đây.
refused-taken-back = Chưa tạo hóa đơn. Hãy thử lại sau giây lát.

## The page of a sale

sale-title = Giao dịch
sale-asking = Đang hỏi Blink
sale-matched = Ghép thủ công
sale-matched-at = Ghép thủ công: { $amount }, nhận lúc { $at }.
sale-matched-noted = Ghép thủ công: { $amount }, nhận lúc { $at } ({ $note }).
sale-credited = Ghi có: { $credited }, đã yêu cầu: { $asked }
sale-given-back = Đã hoàn: { $amount }
sale-unclear = Chưa biết Blink đã tạo hóa đơn chưa. Máy tính tiền tiếp tục tìm mỗi hai giây; trước khi tìm thấy, khách không có gì để trả.
sale-unclear-renew = Bạn không cần đợi: hãy tạo hóa đơn mới. Nếu hóa đơn đầu xuất hiện và được trả, máy tính tiền sẽ thấy.
sale-late = Tiền đến sau khi hóa đơn hết hạn hoặc bị hủy. Hãy kiểm tra xem khách đã nhận hàng chưa.
sale-failed = Blink không tạo hóa đơn, nên chưa có gì được trả và cũng không trả được.
sale-paid-by = Đã trả qua { $method }
sale-paid-twice = Giao dịch này được trả hơn một lần: trả thêm { $extra }. Hãy hoàn lại cho khách hoặc ghi chú là của ai.
sale-order-paid = Đơn này đã được thanh toán, trong một giao dịch khác: { $sale }.
sale-order-paid-twice = Đơn này được thanh toán hơn một lần, cả trong giao dịch này: { $sale }. Hãy hoàn tiền một giao dịch cho khách hoặc ghi chú tiền là của ai.
sale-order-elsewhere = Đơn này đang được thu tiền trên thiết bị khác, và đây là giao dịch của đơn. Những gì bạn đã chọn được lưu tạm thành một đơn riêng: { $order }. Trước khi thu tiền đơn đó, hãy bỏ những gì đã thu ở đây.
sale-amount-by = { $amount } qua { $method }
sale-without-sign-in = Tạo khi chủ cửa hàng chưa đăng nhập. Tiền vẫn vào cửa hàng và giao dịch được theo dõi như mọi giao dịch khác.
sale-cancelled-here = Chỉ hủy trên máy tính tiền này: tạo khi chủ cửa hàng chưa đăng nhập nên không hủy được ở Blink. Giao dịch vẫn được theo dõi cho đến khi hết hạn; nếu có người trả, mục Cần kiểm tra sẽ báo.
sale-wallet-gone = Ví của giao dịch này không còn nữa. Hãy thu lại.
sale-qr = Mã QR của hóa đơn
sale-until = Hạn thanh toán: { $at }
sale-receipt-qr = Mã QR của biên nhận, cho khách
sale-your-receipt = Biên nhận của quý khách
sale-print = In hoặc chia sẻ biên nhận
sale-renew = Hóa đơn mới cho giao dịch này
sale-new = Giao dịch mới
sale-for-staff = Cho nhân viên
sale-copy = Sao chép
sale-copied = Đã sao chép
sale-copy-by-hand = Nhấn Ctrl+C
sale-open = Mở trong ví
sale-share = Chia sẻ
sale-locked = Tỷ giá giữ đến lúc đó: { $of } = { $price }.
sale-locked-renews = Khi hết hạn, trang này tự tạo hóa đơn mới.
sale-cancel = Hủy giao dịch này
sale-all = Tất cả giao dịch
sale-reload = Hãy tải lại trang này để xem đã trả chưa.
sale-late-reload = { $late }. Hãy tải lại trang này để xem đã trả chưa.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Đang chờ thanh toán
sale-say-paid = Đã thanh toán
sale-say-paid-late = Trả muộn, hãy kiểm tra
sale-say-expired = Hết hạn, chưa trả
sale-say-cancelled = Đã hủy
sale-say-failed = Chưa tạo hóa đơn
sale-say-live = Trực tiếp
sale-say-checking = Kiểm tra mỗi 3 giây
sale-say-offline = Mất kết nối, đừng giao hàng
sale-say-signed-out = Đã đăng xuất: tải lại trang này để đăng nhập
sale-say-left = còn { $time }
sale-say-sound-on = Âm thanh đang bật
sale-say-sound-off = Âm thanh đang tắt

## How late the till hears of payments

upstream-silent = Blink không trả lời: đừng giao thứ gì chưa chuyển sang xanh lá
upstream-limited = Blink hiện chỉ nhận ít câu hỏi: thanh toán hiển thị muộn
upstream-slow = Thanh toán hiển thị muộn: với { $open } hóa đơn đang mở, mỗi { $seconds } giây mới hỏi Blink về từng hóa đơn
upstream-asking = Thanh toán hiển thị muộn vài giây: đang hỏi Blink

## Can this till take money now? /health

health-title = Tình trạng
health-good = Sẵn sàng
health-warn = Chú ý
health-bad = Sự cố
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Sao kê Blink
health-ledger-read = Đã đọc { $ago } trước
health-ledger-unread = Chưa đọc
health-ledger-old-do = Các khoản thanh toán không ai báo sẽ được tìm thấy muộn. Máy thử lại mỗi phút khi có chủ cửa hàng đăng nhập.
health-ledger-gaps = { $read }; { $count ->
   *[other] { $count } mục
} không nhận ra
health-ledger-gaps-do = { $count ->
   *[other] Hãy xem trong Cần kiểm tra.
}
health-grant = Đăng nhập
health-grant-good = Đã đăng nhập
health-grant-ended = Chủ cửa hàng đã đăng xuất
health-grant-ended-do = Chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ; trước đó không thu được tiền.
health-grant-goes-on-do = Cứ thu tiền; thanh toán hiển thị như thường. Chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ.
health-grant-degraded = Chưa gia hạn
health-grant-degraded-do = Dịch vụ đăng nhập của Blink không trả lời. Vẫn thu tiền được; số dư và tra cứu phải đợi.
health-grant-ends = Sắp kết thúc
health-grant-ends-do = Lần đăng nhập này kết thúc khoảng một giờ sau khi bắt đầu. Hãy đăng nhập lại và đánh dấu “offline”.
health-scopes = Quyền
health-scopes-good = Đầy đủ
health-scopes-no-receive = Không thu được tiền
health-scopes-key-do = Hãy tạo khóa API có đánh dấu Read và Receive rồi đăng nhập bằng khóa đó.
health-scopes-receive-do = Hãy đăng nhập lại và đánh dấu “receive”.
health-scopes-no-read = Không xem lại được
health-scopes-read-do = Hãy đăng nhập lại và đánh dấu “read”.
health-api = Blink
health-api-good = Có trả lời
health-api-unknown = Chưa hỏi
health-api-limited = Bận
health-api-limited-do = Blink hiện nhận ít yêu cầu hơn. Hãy đợi một phút.
health-api-silent = Không trả lời
health-api-silent-do = Hãy kiểm tra kết nối internet của máy tính tiền này, rồi xem status.blink.sv. Đừng giao thứ gì chưa chuyển sang xanh lá.
health-clock = Đồng hồ
health-clock-unknown = Chưa so sánh
health-clock-good = Khớp với Blink
health-clock-ahead = Nhanh hơn Blink { $off }
health-clock-behind = Chậm hơn Blink { $off }
health-clock-off-do = Hãy chỉnh đồng hồ của máy tính tiền này, tốt nhất bằng NTP: hóa đơn có vẻ hết hạn vào lúc khác với thực tế.
health-clock-far-off-do = Hãy chỉnh đồng hồ của máy tính tiền này, tốt nhất bằng NTP: thời gian máy báo bị sai và khách không trả được.
health-line = Thanh toán trực tiếp
health-line-good = Trực tiếp
health-line-resting = Tạm nghỉ
health-line-down = Đang hỏi thay
health-line-down-do = { $late }. Hãy đợi; máy tính tiền tự kết nối lại.
health-rate = Tỷ giá
health-rate-age = { $age } trước
health-rate-old-do = Blink không có tỷ giá mới hơn. Sau 10 phút thì không dùng tỷ giá nào: khi đó hãy thu bằng sats vào ví BTC.
health-rate-none = Không có tỷ giá bằng { $currency }
health-rate-none-do = Hãy thu bằng sats vào ví BTC.
health-room = Hóa đơn trong phút này
health-room-left = Còn { $count }
health-room-none = Đã hết
health-room-blocked = Bị chặn
health-room-blocked-do = Blink không tạo hóa đơn nào trong { $wait }. Hãy đợi.
health-room-none-do = Hãy đợi một phút.
health-room-none-without-sign-in-do = Hãy đợi một phút hoặc nhờ chủ cửa hàng đăng nhập: nếu không, Blink chỉ nhận ít từ máy tính tiền này.
health-room-few-do = Hãy chậm lại một chút: Blink tính chung mọi máy tính tiền của tài khoản này.
health-room-few-without-sign-in-do = Khi chủ cửa hàng chưa đăng nhập, Blink chỉ nhận ít từ máy tính tiền này. Chủ cửa hàng đăng nhập một lần, trên thiết bị bất kỳ.
health-account = Tài khoản
health-account-good = Đang hoạt động
health-account-no-receive = Không nhận được tiền
health-account-no-receive-do = Hãy mở ứng dụng Blink để chuyển tiền đi.
health-account-ended-do = Hãy chuyển tiền bằng ứng dụng Blink trước { $deadline } và xuất các giao dịch của bạn.
health-account-inactive = Không hoạt động
health-account-inactive-do = Hãy mở ứng dụng Blink để xem lý do.
health-account-winding-down = Sắp đóng
health-account-winding-down-do = Tài khoản nhận được tiền đến { $until }. Ứng dụng Blink hướng dẫn phải làm gì.
health-services = Lightning và đô la
health-services-good = Hoạt động
health-services-no-lightning = Lightning ngừng hoạt động
health-services-no-lightning-do = Hãy thử lại sau vài phút.
health-services-no-dealer = Không có đô la
health-services-no-dealer-do = Hãy thu vào ví BTC.
health-storage = Lưu trữ
health-storage-good = Ghi được
health-storage-left = Còn { $megabytes } MB
health-storage-left-do = Hãy sớm giải phóng chỗ trên đĩa của máy tính tiền: khi đĩa đầy, máy không thu được tiền.
health-storage-full = Không ghi được
health-storage-full-do = Hãy giải phóng chỗ trên đĩa của máy tính tiền hoặc cho sửa đĩa. Không ai phải khởi động lại gì; sau đó thanh toán được ghi lại.

## The receipt: /receipts/…

receipt-title = Biên nhận
receipt-of = Biên nhận của { $shop }
receipt-by = qua { $method }
receipt-proof = Bằng chứng thanh toán
receipt-hash = Hash thanh toán
receipt-preimage = Preimage
receipt-print = In
receipt-print-hint = Hãy mở “Bằng chứng thanh toán” trước để in kèm.
