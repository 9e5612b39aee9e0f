## Settings of the shop: /settings/shop

shop-title = Shop
shop-time-zone = Time zone
shop-zone-unknown = Not known yet: until it is, days begin at midnight UTC. Choose the zone your shop is in.
shop-zone-guessed = A browser of this shop told it. Save to keep it, or choose another.
shop-zone-known = “Today”, the days of your sales and all times on these pages go by it.
# A sum, above which the till asks "really?" before it charges.
shop-ask-above = Ask once more above
shop-ask-above-hint = In whole units of what is charged in: with 10000 the till asks again before it charges 10,000.01 EUR or 10,001 sats, so that a slip or a scanned barcode is no sale.
shop-no-such-zone = Choose a zone from the list, for instance America/El_Salvador.
shop-no-such-number = Write a whole number from 1 to 999999999999, for instance 10000.
bad-time-zone = This is no time zone.
