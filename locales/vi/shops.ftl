## Settings of the shop: /settings/shop

shop-title = Cửa hàng
shop-on-receipts = Trên biên nhận
shop-name = Tên cửa hàng
shop-name-hint = Tên mà khách biết. Nếu không có, biên nhận ghi tên người dùng của bạn tại Blink.
shop-address = Địa chỉ
shop-tax-number = Mã số thuế
shop-footer = Cuối biên nhận
shop-not-fiscal = Máy tính tiền này không phải thiết bị xuất hóa đơn thuế. Nơi luật yêu cầu thiết bị đó, hãy nhập giao dịch vào đó nữa.
shop-too-long = Quá dài: tối đa { $most } ký tự.
shop-too-many-lines = Quá dài: tối đa { $most } ký tự trong { $lines } dòng.
shop-day = Ngày và ngôn ngữ
shop-time-zone = Múi giờ
shop-zone-unknown = Chưa biết: cho đến khi biết, ngày bắt đầu lúc nửa đêm UTC. Hãy chọn múi giờ của cửa hàng.
shop-zone-guessed = Do một trình duyệt của cửa hàng này báo. Hãy lưu để giữ hoặc chọn múi giờ khác.
shop-zone-known = “Hôm nay”, ngày của các giao dịch và mọi thời gian trên các trang này tính theo múi giờ này.
shop-zone-welcome = Ngày của các giao dịch tính theo múi giờ này.
shop-day-starts = Ngày bắt đầu lúc
shop-day-starts-hint = Nếu bạn đóng cửa sau nửa đêm, hãy chọn giờ không ai mua: giao dịch trước giờ đó tính cho ngày hôm trước.
shop-no-such-time = Hãy viết giờ từ 00:00 đến 23:59, ví dụ 04:30.
shop-language = Ngôn ngữ
shop-language-own = Theo trình duyệt
shop-no-such-language = Hãy chọn ngôn ngữ trong danh sách.
shop-till = Máy tính tiền bắt đầu với
shop-unit = Loại tiền
shop-unit-own = Như ở Blink
shop-unit-sats = sats
shop-unit-hint = Bàn phím số bắt đầu với loại tiền này, và mặt hàng mới được định giá bằng nó.
shop-no-such-unit = Hãy chọn loại tiền trong danh sách.
shop-wallet = Tiền vào ví
shop-wallet-own = Như ở Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Đô la
shop-wallet-split = Mỗi ví một phần
shop-wallet-missing = Tài khoản Blink của bạn không có ví này.
shop-no-such-wallet = Hãy chọn một trong các ví này.
shop-bitcoin-share = Giữ bao nhiêu bằng bitcoin
shop-bitcoin-share-hint = Với “Mỗi ví một phần”, mỗi giao dịch vào trọn một ví, là ví đưa 30 ngày gần đây sát tỷ lệ này nhất. Không có gì bị gửi đi hay đổi.
shop-no-such-share = Hãy viết số nguyên từ 0 đến 100.
shop-ask-above = Hỏi lại khi trên
shop-ask-above-hint = Tính theo đơn vị nguyên của loại tiền thu, để gõ nhầm hay quét nhầm mã vạch không thành giao dịch. Nếu để trống, máy hỏi lại khi vượt giá trị của { $amount }.
shop-tipping = Tiền tip
shop-tips = Hỏi khách về tiền tip
shop-tip-presets = Các mức, theo phần trăm
shop-tip-presets-hint = Tối đa năm mức, cách nhau bằng dấu chấm phẩy: 10; 15; 20.
shop-no-such-presets = Hãy viết một đến năm phần trăm khác nhau, trên 0 và đến 100, cách nhau bằng dấu chấm phẩy, ví dụ 10; 15; 20.
shop-tip-base = Phần trăm của
shop-tip-base-total = số tiền phải trả
shop-tip-base-net = giá chưa thuế
shop-taxes = Thuế
shop-tax = Giá
shop-tax-none = không nói đến thuế
shop-tax-included = đã gồm thuế
shop-tax-added = chưa gồm thuế
shop-tax-rates = Thuế suất
shop-tax-rates-hint = Mỗi dòng một mức, ví dụ “Thông thường = 19”. Mức đầu tiên áp dụng cho mọi thứ không có mức khác.
shop-choose-one = Hãy chọn một trong các mục này.
shop-no-such-rate = Dòng { $line } không phải thuế suất. Hãy viết tên, “=” và phần trăm đến 100 với nhiều nhất ba chữ số thập phân, ví dụ “Thông thường = 19”.
shop-rate-twice = Dòng { $line } trùng tên với thuế suất khác. Hãy đặt tên riêng cho từng mức.
shop-too-many-rates = Quá nhiều: tối đa mười thuế suất.
shop-rate-missing = Hãy viết ít nhất một thuế suất hoặc chọn giá không nói đến thuế.
shop-rate-is-named = Có mặt hàng dùng thuế suất “{ $rate }”. Hãy giữ nguyên tên hoặc đổi thuế suất của các mặt hàng đó trước.
shop-no-such-zone = Hãy chọn múi giờ trong danh sách, ví dụ America/El_Salvador.
shop-no-such-number = Hãy viết số nguyên từ 1 đến 999999999999, ví dụ 10000.
bad-time-zone = Đây không phải múi giờ.

## The page for new owners: /settings/shop/welcome

till-new-shop = Mới bắt đầu? Hãy cho biết tên cửa hàng của bạn
welcome-title = Cửa hàng của bạn
welcome-head = Thế này đúng chưa?
welcome-lead = Biên nhận và bàn phím số theo các mục này. Bạn có thể đổi tất cả sau, và nhiều mục nữa, trong Cài đặt.
welcome-go = Đến máy tính tiền
welcome-skip = Bỏ qua
