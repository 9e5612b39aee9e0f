## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

# A method of payment, as in “Paid by card”.
method-card = card
method-bank = bank
settings-cards = Cards
cards-title = Cards
cards-head = Cards and bank payments
# $company is the company's name.
cards-lead = With an account at { $company } (blinkpayment.co.uk, a company of its own that has nothing to do with your Blink wallet) a sale can also be paid by card or bank. The customer pays on its page; no card number ever comes near this till.
cards-set-up = Set up
cards-set-up-in = Set up, charging in { $currency }
cards-set-up-hint = A sale in { $currency } has a button “Pay by card or bank”. The keys are sealed; nobody is shown them again.
cards-remove = Remove the keys
# $sales are links to sales: "sale 5f3a…".
cards-unwatched = The keys were removed before Blink Payment said that these sales' pages for cards are closed. A customer may still pay there, and the till would not hear of it. Close them in its portal: { $sales }
cards-unwatched-sale = sale { $id }
cards-change = Change the keys
cards-where = Both keys are in the portal of Blink Payment, in the settings of your Blink page. They are tried before they are kept.
cards-api-key = API key
cards-secret-key = Secret key
cards-currency = Currency that cards are charged in
cards-keep = Try and keep
cards-no-api-key = Copy the whole API key from your Blink page's settings.
cards-no-secret-key = Copy the whole secret key from your Blink page's settings.
cards-no-currency = Write the currency's three letters, for instance GBP.
cards-wrong-keys = Blink Payment does not know this pair of keys. Copy both anew from the same Blink page.
# $known are currencies: "GBP, EUR".
cards-not-taken = This Blink page takes { $known } and not { $currency }.
cards-unreachable = Blink Payment cannot be reached, so nobody knows whether these keys are good. Nothing was kept; try again in a moment.

## On the sale's page

cards-odd = Blink Payment says that this sale was paid, but another amount. The till does not take that for a payment: look in its portal.
cards-offer = Card or bank
cards-qr = QR code of the page for cards
# $until is a time.
cards-scan = The customer scans this code, or follows the link, until { $until }.
cards-asking = Asking Blink Payment for a page for cards.
cards-pay = Pay by card or bank
cards-not-set-up = Cards are not set up. The owner types the keys under Settings, Cards.
cards-not-waiting = This sale does not wait to be paid, so there is nothing to pay by card.
cards-unclear = Blink Payment did not answer clearly. The till looks whether the page for cards came to be; until then the invoice can be paid.
cards-other-currency = Cards are charged in { $currency } here, and this sale is in another currency. Charge anew in { $currency }.
cards-keys-refused = Blink Payment refuses this shop's keys. The owner types them anew under Settings, Cards.
# $why is what Blink Payment said, as it said it.
cards-said-no = Blink Payment said no: { $why }
cards-no-methods = Blink Payment said no: Neither cards nor bank payments are switched on.
cards-said-no-more = Blink Payment said no, and not why.
cards-limited = Blink Payment takes no more calls just now. Try again in { $seconds } s.
cards-not-reached = Blink Payment cannot be reached. Try again in a moment.
cards-no-answer = Blink Payment's answer cannot be used. Try again in a moment; the invoice can be paid.

## Giving money back

cards-payment = Card payment
# $amount is an amount.
cards-paid-by-card = Paid by card: { $amount }
cards-paid-by-bank = Paid by bank: { $amount }
cards-refund-done = Given back: { $amount }, { $when }
cards-refund-refused = Refused: { $amount }, { $when }
cards-refund-asked = Being given back: { $amount }, { $when }
cards-refund-unclear = Unclear: look in the portal of Blink Payment: { $amount }, { $when }
cards-give-back = Give money back
cards-give-back-amount = Amount in { $currency }; empty gives { $amount } back
cards-give-back-yes = Yes, give this money back to the card
cards-give-back-now = Give back
cards-bank-not-given = Blink Payment does not give bank payments back: send the money from your bank.
cards-not-by-card = This sale was not paid by card, so nothing can be given back to a card.
cards-gone = Cards are not set up any more. Give the money back in the portal of Blink Payment.
cards-tick = Tick the box to say that the money is to be given back.
cards-nothing-left = Nothing is left of this payment.
cards-too-much = So much is not left of this payment.
cards-no-number = Blink Payment has not told the number of this payment yet. Try again later, or give the money back in its portal.
cards-refund-unknown = Blink Payment did not answer clearly, so the money may have been given back. Look in its portal; the till does not try again.

## The page that the customer comes back to

cards-done-title = Payment
cards-done-paid = Paid
cards-done-thanks = Thank you. You can close this page.
cards-done-not-paid = Not paid
cards-done-over = This payment was taken back or has run out. Ask at the till.
cards-done-not-yet = Not paid yet
cards-done-waiting = The till has not heard of a payment. This page looks again by itself; ask at the till if it stays so.
