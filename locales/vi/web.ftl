## The frame of every page

skip = Đến nội dung
home-label = Blink Till, trang chủ
main-label = Chính
nav-till = Tính tiền
nav-orders = Đơn hàng
nav-sales = Giao dịch
nav-inbox = Cần kiểm tra
nav-wallets = Ví
nav-ledger = Sao kê
nav-settings = Cài đặt
nav-more = Thêm
nav-claims = Khách nói đã trả tiền
nav-health = Máy tính tiền này thu tiền được lúc này không?
log-out = Đăng xuất
way-in-blink = Đăng nhập bằng Blink
way-in-key = Đăng nhập bằng khóa API
settings-shop = Cửa hàng
settings-items = Mặt hàng
settings-displays = Màn hình
settings-sign-ins = Phiên đăng nhập
settings-cashiers = Thu ngân

## On many pages

save = Lưu
pages = Trang
newest = Mới nhất
newer = Mới hơn
older = Cũ hơn

## The front door

landing-title = Máy tính tiền Lightning cho cửa hàng của bạn
landing-head = Nhập giá, đưa mã, xem mã chuyển sang xanh lá.
landing-lead = Blink Till biến mọi điện thoại trong cửa hàng thành máy tính tiền nhận Bitcoin qua Lightning, tiền vào thẳng tài khoản Blink của bạn.
landing-password = Blink hỏi mật khẩu của bạn, máy tính tiền này không bao giờ thấy.
landing-join = Bạn là thu ngân? { $join }.
landing-join-words = Tham gia bằng mã
landing-boxes = Blink sẽ hiển thị ba ô. Hãy đánh dấu cả ba.
landing-unticked = Ban đầu các ô đều trống. Mỗi ô cho phép máy tính tiền:
landing-read = Hiển thị số dư và lịch sử của bạn, và nhận ra khoản thanh toán.
landing-receive = Tạo hóa đơn, để khách trả tiền cho bạn.
landing-offline = Giữ bạn đăng nhập. Không có ô này, bạn phải đăng nhập lại mỗi giờ.
landing-write = Máy tính tiền không bao giờ xin { $write }: máy nhận được tiền và không gửi được tiền.
landing-log-out = Đăng xuất ở đây chấm dứt quyền truy cập của máy tính tiền này vào tài khoản của bạn. Trình duyệt có thể vẫn đăng nhập tại chính Blink.

unreached = Thiết bị này không kết nối được với máy tính tiền, nên chưa gửi gì và chưa thu khoản nào. Những gì bạn nhập vẫn còn đây: hãy kiểm tra kết nối rồi bấm nút lần nữa.
unanswered = Mất kết nối trước khi máy tính tiền trả lời. Những gì bạn nhập vẫn còn đây: hãy bấm nút lần nữa khi có lại kết nối. Không khoản nào bị thu hai lần.
log-in-again = Đăng nhập lại
use-another-key = Dùng khóa khác

## In other sentences

and = { $one } và { $other }
span-seconds = { $count ->
   *[other] { $count } giây
}
span-minutes = { $count ->
   *[other] { $count } phút
}
span-hours = { $count ->
   *[other] { $count } giờ
}
span-days = { $count ->
   *[other] { $count } ngày
}

## An amount that cannot be read

amount-empty = Hãy nhập số tiền.
amount-no-digits = Hãy viết số tiền chỉ bằng chữ số, ví dụ 12.
amount-no-number = Hãy viết số tiền bằng chữ số và một dấu chấm hoặc dấu phẩy, ví dụ 12,50.
amount-grouped = Hãy viết số tiền không có dấu phân cách hàng nghìn, ví dụ 1234,50.
amount-ambiguous = Có thể đọc theo hai cách, nên hãy viết dấu chấm trước phần thập phân, ví dụ 1.234.
amount-no-decimals = Loại tiền này không có phần thập phân, và hàng nghìn không có dấu phân cách.
amount-too-many-decimals = Loại tiền này có nhiều nhất { $digits ->
   *[other] { $digits } chữ số thập phân
}, và hàng nghìn không có dấu phân cách.
amount-zero = Số tiền phải lớn hơn không.
amount-too-large = Nhiều hơn mức Blink nhận trong một lần thanh toán.

## Error pages

error-typed = Đây là những gì bạn đã nhập:
error-again = Thử lại
error-back = Về máy tính tiền
error-home = Trang chủ
error-cashier = Bạn là thu ngân? Chủ cửa hàng đưa bạn mã mới để { $join }.
error-join = tham gia
error-reference = Mã tham chiếu { $id }

signed-out-title = Bạn đã đăng xuất
signed-out-text = Chưa làm gì cả. Hãy đăng nhập rồi bấm nút một lần nữa.
forbidden-title = Trang này dành cho chủ cửa hàng
forbidden-text = Bạn đã đăng nhập, nhưng không được xem trang này. Hãy hỏi chủ cửa hàng.
bad-request-title = Không thành công
bad-request-text = Máy tính tiền không hiểu yêu cầu. Hãy quay lại và thử lần nữa.
bad-form = Đây không phải biểu mẫu của trang này.
upstream-title = Hiện không hiển thị được
upstream-text = { $who } không trả lời đúng cách. Bạn vẫn đăng nhập và không mất tiền; hãy thử lại sau giây lát. Đừng giao hàng cho khoản thanh toán mà bạn chưa thấy chuyển sang xanh lá.
unavailable-title = Máy tính tiền hiện không ghi được
unavailable-text = Cơ sở dữ liệu của máy đang bận hoặc đã đầy. Không mất gì; hãy thử lại sau giây lát. Nếu vẫn vậy, hãy báo cho người vận hành máy tính tiền.
lacks-key-title = Máy tính tiền này thiếu khóa
lacks-key-text = Phiên đăng nhập của bạn được niêm phong bằng một khóa bí mật, và máy tính tiền này đã khởi động mà không có khóa đó. Không mất gì, và các giao dịch đang mở vẫn được theo dõi suốt. Hãy nhờ người vận hành máy tính tiền đặt lại khóa vào TILL_SECRET_KEYS và khởi động lại máy.
not-found-title = Không có gì ở đây
not-found-text = Địa chỉ sai, hoặc nội dung đó không phải của bạn. Hãy về máy tính tiền và tìm từ đó.
method-not-allowed-title = Trang này không hoạt động như vậy
method-not-allowed-text = Hãy về máy tính tiền và dùng các nút của nó.
too-large-title = Quá nhiều
too-large-text = Hãy gửi ít hơn: không biểu mẫu nào ở đây cần nhiều chữ đến vậy.
rate-limited-title = Quá nhiều lần thử
rate-limited-text = Hãy đợi một phút rồi thử lại.
timeout-title = Quá lâu
timeout-text = Hãy kiểm tra kết nối của thiết bị này và thử lại.
internal-title = Có lỗi ở phía chúng tôi
internal-text = Lỗi đã được ghi lại. Hãy thử lại; nếu xảy ra lần nữa, hãy báo mã tham chiếu bên dưới cho người vận hành máy tính tiền.
foreign-title = Yêu cầu không đến từ máy tính tiền này
foreign-text = Để an toàn, các nút chỉ hoạt động trên trang của chính máy tính tiền. Hãy về máy tính tiền và thử lại ở đó.
misdirected-title = Máy tính tiền ở địa chỉ khác
misdirected-why = Máy không được thiết lập ở địa chỉ này, và chỉ đăng nhập được ở địa chỉ đúng.
misdirected-go = Đến { $host }
misdirected-else = Nếu không mở được địa chỉ đó, hãy báo cho người vận hành máy tính tiền.
misdirected-open = Hãy mở { $address }: chỉ đăng nhập được ở đó.

## The sandbox

sandbox-banner = Môi trường thử nghiệm: không phải tiền thật. Việc khách trả tiền, và nhiều việc khác, làm trên trang điều khiển của nó.
sandbox-open = Mở môi trường thử nghiệm

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Ngôn ngữ
language-choose = Đổi
language-own = Máy tính tiền dùng ngôn ngữ này với bạn trên mọi trình duyệt mà bạn đăng nhập, trừ khi ở đó đã chọn ngôn ngữ khác. Những gì khách đọc theo trình duyệt của khách, nếu không được thì theo cài đặt cửa hàng.
language-preview = Thử nghiệm
language-preview-hint = Ngôn ngữ ghi là thử nghiệm chưa được nhiều người kiểm tra như các ngôn ngữ khác. Số tiền và ngày tháng đều đúng trong mọi ngôn ngữ.
language-unknown = Máy tính tiền không có ngôn ngữ đó. Hãy chọn một ngôn ngữ trong danh sách.

## The till as an app

app-description = Nhận Bitcoin qua Lightning tại cửa hàng của bạn
offline-title = Không có kết nối
offline-what = Thiết bị này không kết nối được với máy tính tiền.
offline-charge = Chưa thể thu tiền giao dịch mới cho đến khi có lại kết nối.
offline-open-sales = Các mã đã hiển thị trước đó vẫn có thể được thanh toán: máy chủ của máy tính tiền theo dõi chúng, và khoản nào đã trả sẽ hiện ra khi có lại kết nối.
offline-customer = Điện thoại của khách cần kết nối riêng để trả tiền; biên nhận vẫn mở được trên đó như mọi khi.
offline-again = Thử lại
install-title = Giữ máy tính tiền trên thiết bị này
install-text = Dưới dạng ứng dụng, máy tính tiền mở ra không có các thanh của trình duyệt và phát âm thanh khi giao dịch được thanh toán.
install-by-hand = Bấm Chia sẻ, rồi “Thêm vào MH chính”. Dưới dạng ứng dụng, máy tính tiền mở ra không có các thanh của trình duyệt và phát âm thanh khi giao dịch được thanh toán.
install-go = Cài đặt
install-later = Để sau
