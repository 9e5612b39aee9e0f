## What the shop sells: /items

items-title = Items
items-none = Nothing yet. What you add here stands on the till, to be tapped instead of keyed in; favourites come first, as large tiles.
items-all = All items
items-add = Add an item
items-export = Take the list away as CSV
item-name = Name
item-price = Price
item-unit = Currency
item-favourite = A favourite: a large tile on the till
item-favourite-mark = Favourite
item-more = Category, tax, codes
item-category = Category
item-tax = Tax
item-tax-default = The shop’s first rate
item-tax-none = None
item-sku = SKU
item-barcode = Barcode
item-sold-stays = What was sold stays as it was sold.
item-archive = Put this item away
item-archive-means = It is sold no more. What was sold stays in your history as it was.
item-archive-yes = Yes, put it away
item-no-name = Write a name.
item-too-long = This is too long: at most { $most } characters.
item-no-price = Write a price, or 0 for what you give away.
item-price-no-number = A price is digits with one point or comma at most, for instance 2.50.
item-price-ambiguous = This may be two prices. Write it without signs between thousands, for instance 1250.00.
item-price-decimals = This is more decimals than the currency has.
item-price-too-large = This is more than anything costs.
item-no-such-rate = The shop has no such rate. Choose one from the list, or add it under Settings, Shop.
item-no-such-unit = Choose a currency from the list.
item-unit-unknown = Blink does not say just now how many decimals this currency has. Try again in a moment.
item-sku-taken = Another item has this SKU.
# Somebody else saved the item meanwhile; { $name } and { $price } are what it is now.
item-changed = This item was changed on another device meanwhile. It is now { $name }, { $price }. Yours stands below: save again to keep it instead.
item-put-away = This item was put away on another device meanwhile. What you typed stands below: save it as a new item.

## Bringing a list along: /items/import

import-title = Bring a list along
import-lead = A CSV file as Square, Shopify, Loyverse or SumUp export it, or any table with the columns “name” and “price”. First you see what it would change; nothing is ever put away by it.
import-file = File
import-look = Look what it changes
import-no-text = This is no text. Export the list as CSV and choose that file.
import-no-columns = This file has no columns for name and price. The first row has to name its columns.
import-no-rows = There is no item in this file.
import-too-many-rows = These are too many rows: at most 5,000.
import-open-quote = In row { $row } a quotation mark is opened and never closed. Close it and choose the file again.
import-too-large = This file is too large: at most 2 MiB.
# How many rows of the file are of which kind.
import-sum = New: { $new }. Changed: { $changed }. As they are: { $same }. Left out: { $out }.
import-changed-meanwhile = Your items or the shop’s tax have changed since this was shown, so nothing was changed by the file. Look at it once more.
import-go = Do it
import-leave = Change nothing
import-line = Line
import-what = What it does
import-row-new = New
import-row-same = As it is
import-row-changed = Changed
# $before is an amount of money.
import-row-price = Changed; it was { $before }
import-row-no-name = Left out: it has no name.
import-row-left-out = Left out: { $why }
import-row-too-long = Left out: the name is over 100 characters, or a code over 60.
import-row-not-on-sale = Left out: it is not on sale there.
import-row-other-currency = Left out: its price is in another currency than the shop’s.
import-row-twice = Left out: a row above is of the same item.
import-row-which-one = Left out: several of your items have this name. Write the SKU of the one that is meant.
import-row-unknown-rate = Left out: the shop has no such rate of tax. Add it under Settings, Shop.
