## Orders that wait: /orders

orders-title = Bestellings
orders-none = Geen bestelling wag nie. Parkeer een op die kasregister: dit staan hier op elke toestel van die winkel totdat betaling gevra word.
orders-unnamed = Sonder naam
orders-pieces = { $count ->
    [one] { $count } stuk
   *[other] { $count } stuks
}
orders-age = wag al { $age }
orders-discard = Gooi weg

## What was ordered, beside the fields of the till

order-no-quantity = Verkoop 0 tot { $most } stuks van elke item, in heel stuks.
order-other-unit = Hierdie items se pryse is in ’n ander geldeenheid as die bedrag. Tik die bedrag in die items se geldeenheid, of vra apart betaling vir die bedrag.
order-too-many-lines = Verkoop hoogstens { $most } verskillende items op een slag. Sit die res in ’n ander verkoop.
order-two-currencies = Hierdie items se pryse is in twee geldeenhede. Verkoop dit in twee verkope.
order-no-percent = Skryf ’n persentasie met hoogstens twee desimale, byvoorbeeld 12,5%.
order-no-tips = Hierdie winkel neem geen fooitjies nie. Die eienaar kan dit in die winkel se instellings aanskakel.
order-nothing = Kies iets wat iets kos, of tik ’n bedrag.
order-nothing-left = Hierdie afslag laat niks oor om te vra nie. Gee minder.

## What an order comes to

bill-amount = Bedrag
bill-title = Bestelling
bill-subtotal = Subtotaal
bill-discount = Afslag
bill-tax-included = { $name } { $percent } ingesluit
bill-tax-added = { $name } { $percent }
bill-tip = Fooitjie
bill-total = Totaal

## The customer's choice of a tip

tip-title = Fooitjie
tip-question = Wil u ’n fooitjie gee?
tip-none = Geen fooitjie
tip-own = Ander bedrag, in { $currency }
tip-give = Gee hierdie fooitjie
tip-above = ’n Fooitjie van { $tip } is meer as die bestelling self, dus is nog geen betaling gevra nie. Is dit so bedoel?
tip-confirm = Ja, gee { $tip }
tip-back = Terug na die kasregister

## On the till

till-items = Items
till-find = Soek of skandeer
till-find-short = Soek
till-categories = Wat gewys word
till-favourites = Gunstelinge
till-all-items = Alles
till-nothing-found = Niks hier heet so nie. Soek ’n ander naam, SKU of strepieskode.
till-pieces = Stuks
till-less = Een minder
till-more = Een meer
till-discount-and-park = Afslag, parkeer
till-discount = Afslag
till-discount-hint = (10% of ’n bedrag)
till-label = Parkeer as
till-label-hint = (byvoorbeeld tafel 4)
till-park = Parkeer hierdie bestelling
till-by-share = Volgens die winkel se deel
till-nothing-to-park = Daar is nog niks om te parkeer nie. Kies iets, of tik ’n bedrag.
till-too-many-parked = Daar wag reeds { $most } bestellings. Vra eers betaling vir sommige daarvan, of gooi sommige weg.
till-label-too-long = Hierdie naam is te lank vir die lys: hoogstens { $most } letters.
till-prices-changed = Sedert hierdie bladsy gemaak is, het pryse verander, of iets word nie meer verkoop nie. Geen betaling is gevra nie: kyk nog een keer daarna.
till-items-gone = Word nie meer verkoop nie: { $names }.
till-order-changed = Hierdie bestelling is intussen op ’n ander toestel verander. Daar is dit nou: { $order }. U weergawe staan hieronder: parkeer of vra weer betaling as u eerder dié een wil behou.
till-order-charged = Vir hierdie bestelling is intussen op ’n ander toestel betaling gevra: { $sale }. U weergawe staan hieronder: haal uit waarvoor daar betaling gevra is voordat u dit parkeer of betaling vra.

## On the page of a sale

sale-sold-by = Verkoop deur
