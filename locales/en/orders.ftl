## Orders that wait: /orders

orders-title = Orders
orders-none = No order waits. Park one on the till: it stands here on every device of the shop until it is charged.
# Instead of a name that nobody gave.
orders-unnamed = Without a name
orders-pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
orders-age = waits for { $age }
orders-discard = Put away

## What was ordered, beside the fields of the till

order-no-quantity = Sell 0 to { $most } pieces of each item, in whole pieces.
order-other-unit = These items are priced in another currency than the amount. Type the amount in the currency of the items, or sell it by itself.
order-too-many-lines = Sell at most { $most } different items at once. Put the rest into another sale.
order-two-currencies = These items are priced in two currencies. Sell them in two sales.
order-no-percent = Write a percentage with at most two decimals, for instance 12.5%.
order-no-tips = This shop takes no tips. The owner can switch them on in the settings of the shop.
order-nothing = Choose something that costs something, or type an amount.
order-nothing-left = This discount leaves nothing to charge. Give less.

## What an order comes to

# A line without a name: an amount that was keyed in.
bill-amount = Amount
bill-title = Order
bill-subtotal = Subtotal
bill-discount = Discount
bill-tax-included = { $name } { $percent } included
bill-tax-added = { $name } { $percent }
bill-tip = Tip
bill-total = Total

## The customer's choice of a tip

tip-title = Tip
tip-question = Would you like to leave a tip?
tip-none = No tip
tip-own = Another amount, in { $currency }
tip-give = Give this tip
tip-above = A tip of { $tip } is more than the order itself, so nothing was charged yet. Is it meant?
tip-confirm = Yes, give { $tip }
tip-back = Back to the till

## On the till

till-items = Items
# The field that filters the items; a barcode scanner types into it.
till-find = Search or scan
# In that field, as short as can be.
till-find-short = Search
till-categories = What is shown
till-favourites = Favourites
till-all-items = All
till-nothing-found = Nothing here is called that. Look for another name, SKU or barcode.
till-pieces = Pieces
till-less = One less
till-more = One more
till-discount-and-park = Discount, park
till-discount = Discount
till-discount-hint = (10% or an amount)
till-label = Park as
till-label-hint = (for instance table 4)
till-park = Park this order
till-by-share = By the shop's share
till-nothing-to-park = There is nothing to park yet. Choose something, or type an amount.
till-too-many-parked = { $most } orders wait already. Charge or put away some of them first.
till-label-too-long = This name is too long for the list: at most { $most } letters.
till-prices-changed = Prices have changed, or something is not sold any more, since this page was made. Nothing was charged: look at it once more.
till-items-gone = No longer sold: { $names }.
# { $order } is what the order is by now: its name, items and amounts.
till-order-changed = This order was changed on another device meanwhile. There it is now: { $order }. Yours stands below: park or charge again to keep it instead.
# { $sale } is a link to that sale, with its amount.
till-order-charged = This order was charged on another device meanwhile: { $sale }. Yours stands below: take out what was charged there before you park or charge it.

## On the page of a sale

sale-sold-by = Sold by
