## The inbox: /inbox

inbox-what = Payments that are not as they should be: after the end, twice, or of no sale. None is lost; each stays here until you have looked at it.
inbox-empty = Nothing to look at.
inbox-no-more = Nothing more on this page.
inbox-sale = The sale
inbox-lookup = What Blink says
inbox-near = Unpaid sales of that time
inbox-match-to = It was for the sale
inbox-match-hint = Its address or id
inbox-match = Match
inbox-note = Note
inbox-done = Done
inbox-no-such-sale = There is no such sale of yours, so nothing was matched.
inbox-no-such-sale-hint = No sale of yours has this id or address. Open the sale, and copy its address from the browser.
# A note that is kept.
inbox-no-orphan = None of the till's
inbox-no-orphans = None of these is the till's: all on this page that are of no sale are done
inbox-looked-at = Looked at
inbox-matched = Matched to a sale
# What a payment is, in a word or two; then what happened, and what to do about it.
inbox-late = Paid late
inbox-double = Paid twice
inbox-unread = Not understood
inbox-too-little = Paid too little
inbox-too-much = Paid too much
inbox-orphan = Of no sale
inbox-late-cancelled = The customer paid after the sale had been cancelled. Hand over the goods, or give the money back.
# $method is a method of payment: "card".
inbox-late-elsewhere = The customer paid by { $method } after the time for that was over. Hand over the goods, or give the money back.
# $at is a moment.
inbox-late-expired = The customer paid an invoice that had run out on { $at }. Hand over the goods, or give the money back.
inbox-late-given-up = The customer paid an invoice that the till had given up. Hand over the goods, or give the money back.
inbox-double-elsewhere = The sale was paid already; this came on top, by { $method }. Give it back to the customer on the sale's page.
inbox-double-invoice = The sale was paid already; this came on top, through its invoice number { $number }. Give it back to the customer, or note whose it is.
inbox-other-currency = Blink credited this payment in another currency than was asked for. Look at it in Blink's app.
# All are amounts.
inbox-credited-less = { $asked } were asked for, and Blink credited { $credited }. Ask the customer for what is missing, or note why.
inbox-credited-more = { $asked } were asked for, and Blink credited { $credited }. Give { $on_top } back to the customer, or note what they are for.
inbox-unread-entry = An entry of Blink's ledger around this time lacks what tells how much it is. Look whether it is money that came in, in Blink's app or on the page of the ledger, and note what it was.
# $rail is by what way, in Blink's word.
inbox-orphan-came = Money came in ({ $rail }) that this till made no invoice for. Match it to the sale that it was meant for, or note what it was.

## The customer says they paid: /claims

claim-question = Invoice, payment hash, preimage, or amount
claim-question-hint = The customer's wallet shows the hash and the preimage in the payment's details. An amount is like 12.50 or 2707 sats. A receipt is found by its address.
# $zone is a time zone: "Europe/Paris".
claim-when = When, for an amount (in { $zone }; empty is the last day)
claim-ask = Was it paid?
scan-video = What the camera sees
scan-start = Scan a code
scan-stop = Stop
scan-photo = From a photo
scan-foreign = This code is no Lightning invoice and no receipt of this till.
scan-no-camera = The camera cannot be used. Allow it in the browser, or choose a photo.
scan-no-code = There is no code in this photo that can be read.
claim-damaged-invoice = This invoice is damaged or cut off. Scan its QR code, or copy all of it.
claim-cut-off-hash = A payment hash and a preimage have 64 characters; this has { $count }. Copy all of it.
claim-unreadable = Type an amount like 12.50 or 2707 sats, a payment hash, a preimage, the whole invoice, or a receipt's address.
claim-no-time = Write the time like 2026-11-21 14:30, or only the day.

## The answers there: was it paid, and why is that said

claim-no-receipt = This is no receipt of yours.
claim-no-receipt-why = A receipt of this till would be found here. It may be of another shop, or made up.
claim-soon = In a moment.
claim-soon-why = Blink is booking this payment just now. Ask again in a few seconds.
claim-no-answer = The till has no payment, and Blink does not answer just now.
claim-no-answer-why = Ask again in a minute before you decide. If it was paid, the till will find out by itself.
claim-unknown = Nobody here knows this payment.
claim-unknown-why = Neither this till nor Blink has an invoice or a payment like it. The customer may have paid somebody else.
claim-foreign = It was paid, but not to this account.
claim-foreign-why = Blink says that this invoice was paid. It belongs to another account at Blink.
claim-not-paid = No, it was not paid.
claim-not-ours = It is an invoice of Blink's, but none of this till's, and nobody has paid it.
claim-blink-unclear = Blink cannot say just now.
claim-blink-unclear-why = The till knows nothing of this payment, and Blink does not answer. Ask again in a minute.
claim-no-ledger = Blink's ledger cannot be read just now.
claim-no-ledger-why = What stands here is what the till itself knows. Ask again in a minute.
claim-nothing = There is no such sale and no such payment around that time.
claim-nothing-why = Check the amount and the time, or ask the customer for the payment hash, the preimage or the invoice.
claim-unclear = It is not known yet whether there is an invoice.
claim-unclear-why = The till is looking for it; the customer cannot have paid it before.
claim-failed = Blink made no invoice that could be paid.
claim-no-customer = This is no customer's payment.
claim-returned = It is a payment that you sent and that failed: the money came back to you.
claim-own = It went from one of your wallets into the other.
claim-unchecked = Money came in, and it cannot be said yet what it is.
claim-unchecked-why = It may be a payment of your own that came back, and Blink does not answer just now. Ask again in a minute.
claim-sent = This is a payment that you sent.
claim-sent-why = It went out of your wallet.
claim-in-part = Not all of that time was searched.
# $back_to is a moment.
claim-in-part-why = Blink's ledger was searched back to { $back_to } and not further. Ask with a time that is later, or for the payment hash.
claim-more = There are more sales of this amount.
# $count is how many are shown.
claim-more-why = The newest { $count } are shown. Ask with the time of the sale to see the others.
claim-paid = Yes, it was paid.
claim-paid-late = Yes, it was paid, but late.
claim-paid-late-why = The invoice had expired or been cancelled.
claim-waiting = No, not yet.
# $until is a moment, as below.
claim-waiting-why = The invoice can be paid until { $until }, and Blink has no payment for it.
claim-expired = The invoice ran out on { $until }, and Blink has no payment for it.
claim-cancelled = The sale was cancelled, and Blink has no payment for its invoice.
claim-held = A wallet that shows it as sent is still holding the money, and it goes back to the customer by itself.
# $at is a moment, $how one of the five below.
claim-learnt = The till learnt it on { $at }: { $how }.
claim-by-line = Blink said so at once
claim-by-ledger = it stood in Blink's ledger
claim-by-claim = Blink was asked here
claim-by-cancel = Blink said so when the sale was to be cancelled
claim-by-asking = Blink said so when it was asked
claim-no-sale = Money came in, but for no sale of this till.
# $rail is by what way, in Blink's word.
claim-no-sale-why = It came by { $rail }, and the till made no invoice for it.
claim-by-hand = Money came in, and was matched to a sale by hand.
# $matched is one amount or more.
claim-matched = But { $matched } of another payment were matched to this sale by hand.
