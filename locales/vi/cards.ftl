## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = thẻ
method-bank = ngân hàng
settings-cards = Thẻ
cards-title = Thẻ
cards-head = Thanh toán bằng thẻ và ngân hàng
cards-lead = Với tài khoản tại { $company } (blinkpayment.co.uk, một công ty riêng không liên quan đến ví Blink của bạn), giao dịch còn có thể được thanh toán bằng thẻ hoặc qua ngân hàng. Khách thanh toán trên trang của công ty đó; không số thẻ nào đến máy tính tiền này.
cards-set-up = Thiết lập
cards-set-up-in = Đã thiết lập, thu bằng { $currency }
cards-set-up-hint = Giao dịch bằng { $currency } có nút “Thanh toán bằng thẻ hoặc ngân hàng”. Các khóa được niêm phong; không ai xem lại được.
cards-remove = Xóa các khóa
cards-unwatched = Các khóa đã bị xóa trước khi Blink Payment xác nhận rằng trang thẻ của những giao dịch này đã đóng. Khách vẫn có thể thanh toán ở đó mà máy tính tiền không biết. Hãy đóng chúng trong cổng quản lý của công ty: { $sales }
cards-unwatched-sale = giao dịch { $id }
cards-change = Đổi khóa
cards-where = Cả hai khóa đều nằm trong cổng quản lý của Blink Payment, ở phần cài đặt trang Blink của bạn. Khóa được thử trước khi lưu.
cards-api-key = Khóa API
cards-secret-key = Khóa bí mật
cards-currency = Loại tiền thu bằng thẻ
cards-keep = Thử và lưu
cards-no-api-key = Hãy sao chép toàn bộ khóa API từ phần cài đặt trang Blink của bạn.
cards-no-secret-key = Hãy sao chép toàn bộ khóa bí mật từ phần cài đặt trang Blink của bạn.
cards-no-currency = Hãy viết ba chữ cái của loại tiền, ví dụ GBP.
cards-wrong-keys = Blink Payment không biết cặp khóa này. Hãy sao chép lại cả hai từ cùng một trang Blink.
cards-not-taken = Trang Blink này nhận { $known }, không nhận { $currency }.
cards-unreachable = Không kết nối được với Blink Payment, nên chưa biết các khóa này có đúng không. Chưa lưu gì; hãy thử lại sau giây lát.

## On the sale's page

cards-odd = Blink Payment báo giao dịch này đã được thanh toán, nhưng với số tiền khác. Máy tính tiền không coi đó là thanh toán: hãy xem trong cổng quản lý của công ty.
cards-offer = Thẻ hoặc ngân hàng
cards-qr = Mã QR của trang thẻ
cards-scan = Khách quét mã này hoặc mở liên kết, đến { $until }.
cards-asking = Đang xin Blink Payment một trang thẻ.
cards-pay = Thanh toán bằng thẻ hoặc ngân hàng
cards-not-set-up = Thẻ chưa được thiết lập. Chủ cửa hàng nhập khóa trong Cài đặt, Thẻ.
cards-not-waiting = Giao dịch này không chờ thanh toán, nên không có gì để trả bằng thẻ.
cards-unclear = Blink Payment trả lời không rõ ràng. Máy tính tiền đang xem trang thẻ đã được tạo chưa; trong lúc đó vẫn thanh toán hóa đơn được.
cards-other-currency = Ở đây thẻ được thu bằng { $currency }, còn giao dịch này bằng loại tiền khác. Hãy thu lại bằng { $currency }.
cards-keys-refused = Blink Payment từ chối khóa của cửa hàng này. Chủ cửa hàng nhập lại khóa trong Cài đặt, Thẻ.
cards-said-no = Blink Payment từ chối: { $why }
cards-no-methods = Blink Payment từ chối: cả thẻ và thanh toán ngân hàng đều chưa được bật.
cards-said-no-more = Blink Payment từ chối mà không nói lý do.
cards-limited = Blink Payment hiện không nhận thêm yêu cầu. Hãy thử lại sau { $seconds } giây.
cards-not-reached = Không kết nối được với Blink Payment. Hãy thử lại sau giây lát.
cards-no-answer = Không dùng được câu trả lời của Blink Payment. Hãy thử lại sau giây lát; vẫn thanh toán hóa đơn được.

## Giving money back

cards-payment = Thanh toán bằng thẻ
cards-paid-by-card = Đã trả bằng thẻ: { $amount }
cards-paid-by-bank = Đã trả qua ngân hàng: { $amount }
cards-refund-done = Đã hoàn: { $amount }, { $when }
cards-refund-refused = Bị từ chối: { $amount }, { $when }
cards-refund-asked = Đang hoàn: { $amount }, { $when }
cards-refund-unclear = Chưa rõ, hãy xem trong cổng quản lý của Blink Payment: { $amount }, { $when }
cards-give-back = Hoàn tiền
cards-give-back-amount = Số tiền bằng { $currency }; để trống thì hoàn { $amount }
cards-give-back-yes = Đúng, hoàn số tiền này vào thẻ
cards-give-back-now = Hoàn tiền
cards-bank-not-given = Blink Payment không hoàn thanh toán ngân hàng: hãy gửi tiền từ ngân hàng của bạn.
cards-not-by-card = Giao dịch này không được trả bằng thẻ, nên không hoàn được gì vào thẻ.
cards-gone = Thẻ không còn được thiết lập. Hãy hoàn tiền trong cổng quản lý của Blink Payment.
cards-tick = Hãy đánh dấu vào ô để xác nhận hoàn tiền.
cards-nothing-left = Khoản thanh toán này không còn gì để hoàn.
cards-too-much = Khoản thanh toán này không còn nhiều đến vậy.
cards-no-number = Blink Payment chưa cho biết số của khoản thanh toán này. Hãy thử lại sau hoặc hoàn tiền trong cổng quản lý của công ty.
cards-refund-unknown = Blink Payment trả lời không rõ ràng, nên tiền có thể đã được hoàn. Hãy xem trong cổng quản lý của công ty; máy tính tiền không thử lại.

## The page that the customer comes back to

cards-done-title = Thanh toán
cards-done-paid = Đã thanh toán
cards-done-thanks = Xin cảm ơn. Quý khách có thể đóng trang này.
cards-done-not-paid = Chưa thanh toán
cards-done-over = Khoản thanh toán này đã bị rút lại hoặc hết hạn. Hãy hỏi tại quầy.
cards-done-not-yet = Chưa được thanh toán
cards-done-waiting = Máy tính tiền chưa nhận được tin thanh toán. Trang này tự kiểm tra lại; nếu vẫn vậy, hãy hỏi tại quầy.
