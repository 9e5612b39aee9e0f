## The wallets: /wallets

wallets-title = Ví
wallets-none = Blink không hiển thị ví nào cho tài khoản này.
wallet-bitcoin = Bitcoin
wallet-dollar = Đô la
wallets-pending = { $amount } đang đến, chưa được xác nhận
wallets-total = Tổng cộng ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, tỷ giá của Blink lúc { $at }
wallets-open-ledger = Mở sao kê
wallets-no-price = Blink hiện không cho tỷ giá. Số dư của bạn đúng; chỉ thiếu giá trị bằng { $currency }. Hãy xem lại sau một phút.
wallets-winding-down = Blink đang đóng tài khoản này: tài khoản nhận được tiền đến { $last_receive }. Hãy chuyển tiền đi và xuất các giao dịch trước { $last_day }.
wallets-receive-disabled = Blink đã ngừng nhận tiền cho tài khoản này, nên máy tính tiền không thu được tiền. Tiền trong đó vẫn là của bạn: hãy chuyển đi và xuất các giao dịch trước { $last_day }.
wallets-export = Xuất giao dịch

## A page that was looked at too often. $what is "balances" or "page".

look-known = Trang này được mở quá thường xuyên nên chưa hỏi lại Blink. { $what ->
        [balances] Số dư
       *[page] Trang
    } bạn đang xem là của { $seconds ->
       *[other] { $seconds } giây
    } trước. Hãy xem lại sau giây lát.
look-nothing = Trang này được mở quá thường xuyên nên chưa hỏi lại Blink. Hãy quay lại sau vài giây để xem { $what ->
        [balances] số dư
       *[page] trang này
    }.

## The ledger: /transactions

ledger-title = Sao kê
ledger-what = Mọi biến động trong ví của bạn tại Blink, mới nhất trước; cả những gì không qua máy tính tiền này.
ledger-unread = { $count ->
       *[other] { $count } mục của trang này
    } không nhận ra được và không hiển thị. Hãy xem trong ứng dụng Blink.
ledger-empty = Chưa có biến động nào. Giao dịch đầu tiên của bạn sẽ ở đây.
ledger-nothing-older = Không có gì cũ hơn.
ledger-received = Đã nhận
ledger-sent = Đã gửi
ledger-came-back = Đã quay về
ledger-fee = phí { $amount }
ledger-done = Hoàn tất
ledger-waiting = Đang chờ
ledger-failed = Thất bại
ledger-status = { $status }
