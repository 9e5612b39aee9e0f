## Settings of the shop: /settings/shop

shop-title = Shop
shop-on-receipts = On receipts
shop-name = Name of the shop
shop-name-hint = What customers know it by. Without one, receipts say your username at Blink.
shop-address = Address
shop-tax-number = Tax number
shop-footer = At the end of a receipt
shop-not-fiscal = This till is not a fiscal device. Where the law asks for one, ring the sale up there too.
shop-too-long = This is too long: at most { $most } characters.
shop-too-many-lines = This is too long: at most { $most } characters in { $lines } lines.
shop-day = Day and language
shop-time-zone = Time zone
shop-zone-unknown = Not known yet: until it is, days begin at midnight UTC. Choose the zone your shop is in.
shop-zone-guessed = A browser of this shop told it. Save to keep it, or choose another.
shop-zone-known = “Today”, the days of your sales and all times on these pages go by it.
shop-zone-welcome = The days of your sales go by it.
shop-day-starts = The day begins at
shop-day-starts-hint = If you close after midnight, choose a time when nobody buys: sales before it count as the day before.
shop-no-such-time = Write a time from 00:00 to 23:59, for instance 04:30.
shop-language = Language
shop-language-own = The browser’s own
shop-no-such-language = Choose a language from the list.
shop-till = What the till starts with
shop-unit = Currency
shop-unit-own = As at Blink
shop-unit-sats = sats
shop-unit-hint = The keypad starts with it, and new items are priced in it.
shop-no-such-unit = Choose a currency from the list.
shop-wallet = The money goes into
shop-wallet-own = As at Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = Some of each
shop-wallet-missing = Your account at Blink has no such wallet.
shop-no-such-wallet = Choose one of these.
shop-bitcoin-share = How much to keep in bitcoin
shop-bitcoin-share-hint = With “Some of each”, every sale goes whole into the wallet that brings the last 30 days nearest to this share. Nothing is sent or exchanged.
shop-no-such-share = Write a whole number from 0 to 100.
# A sum, above which the till asks "really?" before it charges.
shop-ask-above = Ask once more above
shop-ask-above-hint = In whole units of the currency that is charged in, so that a slip or a scanned barcode is no sale. Left empty, the till asks above what { $amount } are worth.
shop-tipping = Tips
shop-tips = Ask customers for a tip
shop-tip-presets = Choices, in percent
shop-tip-presets-hint = At most five, with commas between: 10,15,20.
shop-no-such-presets = Write one to five different percentages above 0 and up to 100 with commas between, for instance 10,15,20.
shop-tip-base = A percentage of
shop-tip-base-total = what is to be paid
shop-tip-base-net = the price without tax
shop-taxes = Tax
shop-tax = Prices
shop-tax-none = say nothing of tax
shop-tax-included = hold the tax
shop-tax-added = come without it
shop-tax-rates = Rates
shop-tax-rates-hint = A line each, for instance “Standard = 19”. The first one is for everything that has no other.
shop-choose-one = Choose one of these.
# $line is the number of a line.
shop-no-such-rate = Line { $line } is no rate. Write a name, “=” and a percentage up to 100 with at most three decimals, for instance “Standard = 19”.
shop-rate-twice = Line { $line } has the name of another rate. Give each its own.
shop-too-many-rates = These are too many: at most ten rates.
shop-rate-missing = Write at least one rate, or choose that prices say nothing of tax.
# $rate is the name of a rate of tax.
shop-rate-is-named = Items have the rate “{ $rate }”. Keep it as it is called, or give those items another rate first.
shop-no-such-zone = Choose a zone from the list, for instance America/El_Salvador.
shop-no-such-number = Write a whole number from 1 to 999999999999, for instance 10000.
bad-time-zone = This is no time zone.

## The page for new owners: /settings/shop/welcome

# A link on the till of an owner who has set up nothing yet.
till-new-shop = New here? Say what your shop is called
welcome-title = Your shop
welcome-head = Is this right?
welcome-lead = Receipts and the keypad go by it. You can change all of it later, and more, under Settings.
welcome-go = To the till
welcome-skip = Skip this
