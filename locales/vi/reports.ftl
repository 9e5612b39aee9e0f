## The history: /sales

sales-title = Giao dịch
sales-find = Tìm
sales-find-and-export = Tìm và xuất
sales-from = Từ
sales-to = Đến
sales-no-such-day = Hãy viết ngày như 2026-11-21; “{ $typed }” đã bị bỏ qua.
sales-status = Trạng thái
sales-any = Tất cả
sales-search = Ghi chú, số tiền, hash hoặc id
sales-show = Hiển thị
sales-export = Xuất CSV
sales-days-in-utc = Ngày bắt đầu lúc nửa đêm UTC, vì chưa biết múi giờ của cửa hàng.
sales-choose-zone = Chọn múi giờ
sales-searched-in-part = Ghi chú được tìm ngược đến { $day }; số tiền, hash và id trong mọi giao dịch.
sales-search-before = Tìm trước đó
sales-none = Không có giao dịch nào ở đây.
sales-time = Giờ
sales-what = Nội dung và người bán
sales-amount = Số tiền
sales-sats = Sats
sales-count = Đã thanh toán: { $count }
sales-paid-twice = Trả hai lần
sales-matched = Ghép thủ công: { $amounts }
sales-days-hint = Giao dịch nằm ở ngày được tạo, theo đồng hồ cửa hàng, cả ở đây và trong tệp xuất. Tổng tính theo số tiền đã trả.
