## Cashiers: /settings/cashiers

cashiers-title = Thu ngân
cashiers-lead = Thu ngân thu tiền cho cửa hàng và xem các giao dịch của mình: không có số dư, không xuất dữ liệu, không có cài đặt, và không gửi được gì.
cashiers-name = Tên thu ngân mới
cashiers-no-name = Hãy viết tên, để bạn biết mình dừng quyền của ai.
cashiers-long-name = Tên quá dài: tối đa 40 chữ cái.
cashiers-make-code = Tạo mã tham gia
cashiers-none = Chưa có thu ngân nào.
cashiers-code-works = Chưa tham gia. Mã dùng được đến { $until }.
cashiers-since = Từ { $since }
cashiers-device = { $device }, dùng lần cuối { $when }
cashiers-end = Dừng quyền của { $name }
cashiers-end-code = Mã không dùng được nữa. Các giao dịch của người đó vẫn ở trong lịch sử của bạn.
cashiers-end-now = { $name } bị đăng xuất ngay, trên mọi thiết bị. Các giao dịch của người đó vẫn ở trong lịch sử của bạn.
cashiers-end-yes = Đúng, dừng quyền của { $name }

## The code, shown once

code-title = Mã tham gia
code-of = Mã tham gia của { $name }
code-scan = Hãy để thu ngân quét mã này bằng thiết bị của họ. Mã dùng được một lần, trong 24 giờ, và chỉ hiển thị lúc này.
code-qr = Mã QR của liên kết tham gia
code-or = Hoặc gửi cho họ { $link }, hoặc để họ mở { $address } và nhập:
code-link = liên kết tham gia
code-all = Tất cả thu ngân

## /join

join-title = Tham gia cửa hàng
join-ended = Bạn không còn đăng nhập ở đây
join-ended-why = Chủ cửa hàng đã dừng, hoặc đã hết hạn. Các giao dịch đang mở vẫn được theo dõi.
join-again = Tham gia lại
join-head = Tham gia cửa hàng với vai trò thu ngân
join-lead = Chủ cửa hàng đưa mã cho bạn. Mã dùng được một lần.
join-ends = Bạn đang đăng nhập vào { $account } trên thiết bị này; khi tham gia, phiên đó kết thúc.
join-button = Tham gia
join-owner = Bạn là chủ cửa hàng? { $log_in }.
join-code = Mã tham gia
join-wrong-code = Mã này không dùng được. Hãy xem đã nhập đúng như được hiển thị chưa, hoặc xin chủ cửa hàng mã mới.

## Sign-ins: /settings/sign-ins

sign-ins-title = Phiên đăng nhập
sign-ins-lead = Các trình duyệt này đang đăng nhập vào tài khoản này trên máy tính tiền này. Khi dừng một trình duyệt, việc đó có hiệu lực ở lần bấm tiếp theo của nó, và quyền của nó được trả lại cho Blink.
sign-ins-browser = Trình duyệt
sign-ins-since = Đăng nhập lúc
sign-ins-last-used = Dùng lần cuối
sign-ins-this = Thiết bị này
sign-ins-end = Dừng
sign-ins-end-this = Dừng (đăng xuất ở đây)
sign-ins-later = Dùng sau đó
sign-ins-before = Dùng trước đó
sign-ins-end-others = Dừng tất cả phiên khác
sign-ins-end-all = Dừng tất cả, cả phiên này
device-on = { $browser } trên { $system }
device-on-model = { $browser } trên { $system }, { $model }
device-app = Một ứng dụng
