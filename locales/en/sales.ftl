## What has become of a sale

status-waiting = Waiting
status-paid = Paid
status-expired = Expired, not paid
status-cancelled = Cancelled
status-paid-late = Paid late, check
status-failed = Failed, no invoice was made
# A method of payment, as in "Paid by …".
method-lightning = Lightning

## The till: /till

till-last-sale = Last sale:
till-amount = Amount
till-currency = Currency
unit-sats = sats
unit-dollars = US Dollar
till-memo = Memo
# After "Memo", where there is room.
till-and-wallet = and wallet
till-memo-hint = (optional, the customer sees it)
till-wallet = The money goes into
till-charge = Charge
till-one-moment = One moment…
keypad = Keypad
keypad-back = Delete last digit
keypad-clear = Clear
keypad-add = Add another amount

till-choose-currency = Choose one of the currencies in the list.
till-choose-wallet = Choose one of your wallets.
till-memo-too-long = The memo is too long: at most { $most } bytes.
amount-too-small = This is less than the smallest amount that the wallet can hold.
till-form-used = This form has made its sale already, for something else. Check the amount and charge again.
till-confirm-amount = { $amount } is much for this shop, so nothing was charged yet. Check the amount, and press Charge once more if it is right.
# $age is a span: "7 minutes".
till-old-price = Blink's price is { $age } old. What you charge now is converted with it.
till-no-price = There is no price just now. You can still charge in sats into the BTC wallet.
till-no-price-no-currency = There is no price just now, so no currency is chosen. You can still charge in sats into the BTC wallet: choose sats.
till-without-owner = The owner of this shop is not signed in to Blink. You can charge on, and payments show as ever; ask the owner to log in once, on any device.
# $from is a moment: "31 July 2026, 22:00 UTC".
till-wind-down = From { $from } on Blink does not let this account receive any more. The Blink app says what to do.

## Why no invoice was made

refused-unreachable = Blink cannot be reached, so no invoice was made. Try again in a moment.
refused-without-sign-in = Blink makes no invoice without the owner's sign-in just now. The owner of this shop logs in once, on any device; then charge again.
refused-receive-disabled = Blink does not let this account receive any more. Open the Blink app to move your funds; your history and its export stay here.
refused-inactive = This Blink account is not active, so it cannot receive. Open the Blink app to see why.
refused-no-dealer = Blink cannot sell dollars just now. Choose the BTC wallet, or try again in a moment.
refused-no-lightning = Blink's Lightning node does not answer just now. Try again in a few minutes.
# $why is in Blink's own words.
refused-by-blink = Blink made no invoice: { $why }
refused-for-now = Blink made no invoice. Try again in a moment.
# $wait is a span: "5 minutes".
refused-too-many = Blink takes no more invoices of this account just now. Try again in { $wait }.
refused-too-many-without-sign-in = While the owner is not signed in, Blink takes few invoices of this till, and those of this minute are made. Try again in { $wait }; with the owner logged in on any device there are more.
refused-busy = Blink is too busy just now, so no invoice was made. Try again in a moment.
refused-no-price = There is no price just now, so this currency cannot be converted. Charge in sats into the BTC wallet, or try again in a moment.
refused-unticked = At sign-in the box “receive” was not ticked, so this till cannot make invoices. Log in again and tick it.
refused-owner-unticked = The owner's sign-in may not receive, so no invoice can be made. Ask the owner to log in once, on any device, and to tick every box.
refused-key-unticked = The API key that you signed in with may not receive, so this till cannot make invoices. Make one with Read and Receive ticked, and sign in with that.
# Both are moments.
refused-wound-down = Blink ended receiving for this account on { $since }. Move your funds with the Blink app before { $deadline }; your history and its export stay here.
refused-taken-back = No invoice was made. Try again in a moment.

## The page of a sale

sale-title = Sale
sale-asking = Asking Blink
sale-matched = Matched by hand
# $amount is an amount, $at a moment, $note what somebody typed.
sale-matched-at = Matched by hand: { $amount }, received { $at }.
sale-matched-noted = Matched by hand: { $amount }, received { $at } ({ $note }).
# What the wallet got, and what it was to get.
sale-credited = Credited: { $credited }, asked: { $asked }
sale-given-back = Given back: { $amount }
sale-unclear = It is not known yet whether Blink made the invoice. The till keeps looking every two seconds; there is nothing that the customer could pay before it is found.
sale-unclear-renew = You need not wait: make a new invoice. Should the first one turn up and be paid, the till sees it.
sale-late = The money came after the invoice had expired or been cancelled. Check whether the customer got the goods.
sale-failed = Blink made no invoice, so nothing was or can be paid.
# $method is a method of payment: "Lightning".
sale-paid-by = Paid by { $method }
# $extra is one amount or more: "2,707 sats and 1.00 EUR by card".
sale-paid-twice = This sale was paid more than once: { $extra } came on top. Give it back to the customer, or note whose it is.
sale-order-paid = This order was paid already, as another sale: { $sale }.
sale-order-paid-twice = This order was paid more than once: also as this sale: { $sale }. Give one of them back to the customer, or note whose it is.
sale-order-elsewhere = This order was being charged on another device already, and this is its sale. What you had chosen waits as an order of its own: { $order }. Take out what was charged here before you charge it.
sale-amount-by = { $amount } by { $method }
sale-without-sign-in = Made without the owner's sign-in. It is paid to the shop and watched like any other.
sale-cancelled-here = Cancelled on this till alone: made without the owner's sign-in, it could not be cancelled at Blink. It is still watched until it has run out; should somebody pay it, the inbox says so.
sale-wallet-gone = The wallet of this sale is not there any more. Charge anew.
sale-qr = QR code of the invoice
# $at is a moment.
sale-until = Pay until { $at }
sale-receipt-qr = QR code of the receipt, for the customer
sale-your-receipt = Your receipt
sale-print = Print or share the receipt
sale-renew = New invoice for this sale
sale-new = New sale
sale-for-staff = For staff
sale-copy = Copy
sale-copied = Copied
# Where the browser does not let a page copy.
sale-copy-by-hand = Press Ctrl+C
sale-open = Open in wallet
sale-share = Share
# What costs how much: "1 BTC", "95,000.00 EUR".
sale-locked = Rate locked until then: { $of } = { $price }.
sale-locked-renews = When it runs out, this page makes a new invoice by itself.
sale-cancel = Cancel this sale
sale-all = All sales
sale-reload = Reload this page to see whether it was paid.
# $late is one of the sentences upstream-….
sale-late-reload = { $late }. Reload this page to see whether it was paid.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Waiting for the payment
sale-say-paid = Paid
sale-say-paid-late = Paid late, check
sale-say-expired = Expired, not paid
sale-say-cancelled = Cancelled
sale-say-failed = No invoice was made
sale-say-live = Live
sale-say-checking = Checking every 3 s
sale-say-offline = Offline, do not hand over goods
sale-say-signed-out = Signed out: reload this page to log in
# $time counts down: "4:59".
sale-say-left = { $time } left
sale-say-sound-on = Sound is on
sale-say-sound-off = Sound is off

## How late the till hears of payments

upstream-silent = Blink does not answer: hand over nothing that did not turn green
upstream-limited = Blink takes few questions just now: payments show late
upstream-slow = Payments show late: with { $open } open invoices Blink is asked for each every { $seconds } s
upstream-asking = Payments show some seconds late: asking Blink

## Can this till take money now? /health

health-title = Health
health-good = Ready
health-warn = Careful
health-bad = Trouble
# What is not as it should be, on the till: a line of that page.
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Blink’s ledger
# $ago is a span: "2 minutes".
health-ledger-read = Read { $ago } ago
health-ledger-unread = Not read yet
health-ledger-old-do = Payments that nobody told of are found late. It is tried again every minute while an owner is signed in.
# $read is one of the two sentences above.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } entry
   *[other] { $count } entries
} not understood
health-ledger-gaps-do = { $count ->
    [one] Look at it in the inbox.
   *[other] Look at them in the inbox.
}
health-grant = Sign-in
health-grant-good = Signed in
health-grant-ended = Owner signed out
health-grant-ended-do = The owner of this shop logs in once, on any device; until then nothing can be charged.
health-grant-goes-on-do = Charge on; payments show as ever. The owner of this shop logs in once, on any device.
health-grant-degraded = Not renewed
health-grant-degraded-do = Blink's sign-in does not answer. Charging goes on without it; balances and lookups wait.
health-grant-ends = Ends soon
health-grant-ends-do = This sign-in ends about an hour after it began. Log in again and tick “offline”.
health-scopes = Permissions
health-scopes-good = Complete
health-scopes-no-receive = Cannot charge
health-scopes-key-do = Make an API key with Read and Receive ticked, and sign in with that.
health-scopes-receive-do = Log in again and tick “receive”.
health-scopes-no-read = Cannot look back
health-scopes-read-do = Log in again and tick “read”.
health-api = Blink
health-api-good = Answers
health-api-unknown = Not asked yet
health-api-limited = Busy
health-api-limited-do = Blink takes fewer calls just now. Wait a minute.
health-api-silent = Silent
health-api-silent-do = Check this till's internet connection, then status.blink.sv. Hand over nothing that did not turn green.
health-clock = Clock
health-clock-unknown = Not compared yet
health-clock-good = As Blink’s
# $off is a span: "3 minutes".
health-clock-ahead = { $off } ahead of Blink’s
health-clock-behind = { $off } behind Blink’s
health-clock-off-do = Set this till's clock, best by NTP: invoices seem to run out at another time than they do.
health-clock-far-off-do = Set this till's clock, best by NTP: what it says of time is wrong, and customers cannot pay.
health-line = Live payments
health-line-good = Live
health-line-resting = Resting
health-line-down = Asking instead
health-line-down-do = { $late }. Wait; the till connects again by itself.
health-rate = Price
# $age is a span: "7 minutes".
health-rate-age = { $age } old
health-rate-old-do = Blink has no newer one. After 10 minutes none is used: then charge in sats into the BTC wallet.
health-rate-none = None in { $currency }
health-rate-none-do = Charge in sats into the BTC wallet.
health-room = Invoices this minute
health-room-left = { $count } left
health-room-none = None left
health-room-blocked = Blocked
# $wait is a span.
health-room-blocked-do = Blink makes none for { $wait }. Wait.
health-room-none-do = Wait a minute.
health-room-none-without-sign-in-do = Wait a minute, or let the owner log in: without that Blink takes few of this till.
health-room-few-do = Go a little slower: Blink counts all tills of this account together.
health-room-few-without-sign-in-do = Without the owner's sign-in Blink takes few of this till. The owner logs in once, on any device.
health-account = Account
health-account-good = Active
health-account-no-receive = Cannot receive
health-account-no-receive-do = Open the Blink app to move your funds.
health-account-ended-do = Move your funds with the Blink app before { $deadline }, and export your sales.
health-account-inactive = Not active
health-account-inactive-do = Open the Blink app to see why.
health-account-winding-down = Winding down
health-account-winding-down-do = It can receive until { $until }. The Blink app says what to do.
health-services = Lightning and dollars
health-services-good = Work
health-services-no-lightning = Lightning is down
health-services-no-lightning-do = Try again in a few minutes.
health-services-no-dealer = No dollars
health-services-no-dealer-do = Charge into the BTC wallet.
health-storage = Storage
health-storage-good = Writes
health-storage-left = { $megabytes } MB left
health-storage-left-do = Make room on the till's disk soon: when it is full, the till cannot charge.
health-storage-full = Cannot write
health-storage-full-do = Make room on the till's disk, or have it mended. Nobody has to restart anything; payments are recorded then.

## The receipt: /receipts/…

receipt-title = Receipt
receipt-of = Receipt of { $shop }
# After "Paid". $method is a method of payment: "Lightning".
receipt-by = by { $method }
receipt-proof = Proof of payment
receipt-hash = Payment hash
receipt-preimage = Preimage
receipt-print = Print
receipt-print-hint = Open “Proof of payment” first to have it on paper.
