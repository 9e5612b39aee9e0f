## Orders that wait: /orders

orders-title = Ordrer
orders-none = Ingen ordrer venter. Parkér en på kassen: Den står her på alle butikkens enheder, indtil den er opkrævet.
orders-unnamed = Uden navn
orders-pieces = { $count ->
    [one] { $count } stk.
   *[other] { $count } stk.
}
orders-age = har ventet { $age }
orders-discard = Fjern

## What was ordered, beside the fields of the till

order-no-quantity = Sælg 0 til { $most } stk. af hver vare, kun hele stykker.
order-other-unit = Disse varer har priser i en anden valuta end beløbet. Skriv beløbet i varernes valuta, eller opkræv det for sig.
order-too-many-lines = Sælg højst { $most } forskellige varer ad gangen. Læg resten i et andet salg.
order-two-currencies = Disse varer har priser i to valutaer. Sælg dem i to salg.
order-no-percent = Skriv en procentsats med højst to decimaler, for eksempel 12,5%.
order-no-tips = Butikken tager ikke drikkepenge. Ejeren kan slå dem til i butikkens indstillinger.
order-nothing = Vælg noget, der koster noget, eller skriv et beløb.
order-nothing-left = Med den rabat er der intet at opkræve. Giv mindre.

## What an order comes to

bill-amount = Beløb
bill-title = Ordre
bill-subtotal = Subtotal
bill-discount = Rabat
bill-tax-included = heraf { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Drikkepenge
bill-total = I alt

## The customer's choice of a tip

tip-title = Drikkepenge
tip-question = Vil du give drikkepenge?
tip-none = Ingen drikkepenge
tip-own = Andet beløb, i { $currency }
tip-give = Giv drikkepenge
tip-above = Drikkepenge på { $tip } er mere end selve ordren, så intet er opkrævet endnu. Er det meningen?
tip-confirm = Ja, giv { $tip }
tip-back = Tilbage til kassen

## On the till

till-items = Varer
till-find = Søg eller scan
till-find-short = Søg
till-categories = Hvad der vises
till-favourites = Favoritter
till-all-items = Alle
till-nothing-found = Her er intet med det navn. Søg efter et andet navn, en SKU eller en stregkode.
till-pieces = Stk.
till-less = Én færre
till-more = Én mere
till-discount-and-park = Rabat, parkér
till-discount = Rabat
till-discount-hint = (10% eller et beløb)
till-label = Parkér som
till-label-hint = (for eksempel bord 4)
till-park = Parkér ordren
till-by-share = Efter butikkens fordeling
till-nothing-to-park = Der er intet at parkere endnu. Vælg noget, eller skriv et beløb.
till-too-many-parked = Der venter allerede { $most } ordrer. Opkræv eller fjern nogle af dem først.
till-label-too-long = Navnet er for langt til listen: højst { $most } tegn.
till-prices-changed = Priser er ændret, eller noget sælges ikke længere, siden denne side blev lavet. Intet er opkrævet: Se på det igen.
till-items-gone = Sælges ikke længere: { $names }.
till-order-changed = Denne ordre er imens blevet ændret på en anden enhed. Dér er den nu: { $order }. Din version står nedenfor: Parkér eller opkræv igen for at beholde den i stedet.
till-order-charged = Denne ordre er imens blevet opkrævet på en anden enhed: { $sale }. Din version står nedenfor: Tag det ud, der er opkrævet dér, før du parkerer eller opkræver den.

## On the page of a sale

sale-sold-by = Solgt af
