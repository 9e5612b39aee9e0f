## Orders that wait: /orders

orders-title = Objednávky
orders-none = Žádná objednávka nečeká. Odložte ji v pokladně: zůstane zde na každém zařízení obchodu, dokud se nezaúčtuje.
orders-unnamed = Bez názvu
orders-pieces = { $count ->
    [one] { $count } kus
    [few] { $count } kusy
    [many] { $count } kusu
   *[other] { $count } kusů
}
orders-age = čeká { $age }
orders-discard = Zahodit

## What was ordered, beside the fields of the till

order-no-quantity = Prodejte 0 až { $most } kusů od každé položky, jen celé kusy.
order-other-unit = Tyto položky mají ceny v jiné měně než částka. Zadejte částku v měně položek, nebo tuto částku účtujte zvlášť.
order-too-many-lines = Najednou lze prodat nejvýše { $most } různých položek. Zbytek dejte do dalšího prodeje.
order-two-currencies = Tyto položky mají ceny ve dvou měnách. Prodejte je ve dvou prodejích.
order-no-percent = Napište procento s nejvýše dvěma desetinnými místy, například 12,5%.
order-no-tips = Tento obchod nepřijímá spropitné. Majitel ho může zapnout v nastavení obchodu.
order-nothing = Vyberte něco, co něco stojí, nebo zadejte částku.
order-nothing-left = S touto slevou nezbývá nic k účtování. Snižte ji.

## What an order comes to

bill-amount = Částka
bill-title = Objednávka
bill-subtotal = Mezisoučet
bill-discount = Sleva
bill-tax-included = z toho { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Spropitné
bill-total = Celkem

## The customer's choice of a tip

tip-title = Spropitné
tip-question = Chcete nechat spropitné?
tip-none = Bez spropitného
tip-own = Jiná částka v { $currency }
tip-give = Dát toto spropitné
tip-above = Spropitné { $tip } je víc než sama objednávka, takže se zatím nic neúčtovalo. Je to tak správně?
tip-confirm = Ano, dát { $tip }
tip-back = Zpět do pokladny

## On the till

till-items = Položky
till-find = Hledat nebo skenovat
till-find-short = Hledat
till-categories = Co se zobrazuje
till-favourites = Oblíbené
till-all-items = Vše
till-nothing-found = Nic s tímto názvem tu není. Hledejte jiný název, SKU nebo čárový kód.
till-pieces = Kusy
till-less = O kus méně
till-more = O kus více
till-discount-and-park = Sleva, odložení
till-discount = Sleva
till-discount-hint = (10% nebo částka)
till-label = Odložit jako
till-label-hint = (například stůl 4)
till-park = Odložit objednávku
till-by-share = Podle podílu obchodu
till-nothing-to-park = Zatím není co odložit. Vyberte něco, nebo zadejte částku.
till-too-many-parked = Odložených objednávek je už { $most }. Nejdříve některé zaúčtujte nebo zahoďte.
till-label-too-long = Tento název je pro seznam příliš dlouhý: nejvýše { $most } písmen.
till-prices-changed = Od otevření této stránky se změnily ceny, nebo se něco přestalo prodávat. Nic se neúčtovalo: podívejte se ještě jednou.
till-items-gone = Už se neprodává: { $names }.
till-order-changed = Tato objednávka byla mezitím změněna na jiném zařízení. Tam je teď: { $order }. Vaše verze je níže: odložte nebo účtujte znovu, pokud má platit ona.
till-order-charged = Tato objednávka byla mezitím naúčtována na jiném zařízení: { $sale }. Vaše verze je níže: než ji odložíte nebo naúčtujete, vyjměte z ní, co už bylo naúčtováno.

## On the page of a sale

sale-sold-by = Prodává
