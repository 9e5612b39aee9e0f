## Orders that wait: /orders

orders-title = Bestellingen
orders-none = Er wacht geen bestelling. Parkeer er een op de kassa: die staat dan hier op elk apparaat van de winkel tot er wordt afgerekend.
orders-unnamed = Zonder naam
orders-pieces = { $count ->
    [one] { $count } stuk
   *[other] { $count } stuks
}
orders-age = wacht al { $age }
orders-discard = Verwijderen

## What was ordered, beside the fields of the till

order-no-quantity = Verkoop 0 tot { $most } stuks van elk artikel, in hele stuks.
order-other-unit = Deze artikelen zijn in een andere valuta geprijsd dan het bedrag. Typ het bedrag in de valuta van de artikelen of reken het apart af.
order-too-many-lines = Verkoop hoogstens { $most } verschillende artikelen tegelijk. Zet de rest in een andere verkoop.
order-two-currencies = Deze artikelen zijn in twee valuta’s geprijsd. Verkoop ze in twee verkopen.
order-no-percent = Vul een percentage met hoogstens twee decimalen in, bijvoorbeeld 12,5%.
order-no-tips = Deze winkel neemt geen fooien aan. De eigenaar kan ze inschakelen in de instellingen van de winkel.
order-nothing = Kies iets met een prijs of typ een bedrag.
order-nothing-left = Met deze korting blijft er niets af te rekenen over. Geef minder.

## What an order comes to

bill-amount = Bedrag
bill-title = Bestelling
bill-subtotal = Subtotaal
bill-discount = Korting
bill-tax-included = inclusief { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Fooi
bill-total = Totaal

## The customer's choice of a tip

tip-title = Fooi
tip-question = Wilt u een fooi geven?
tip-none = Geen fooi
tip-own = Ander bedrag, in { $currency }
tip-give = Deze fooi geven
tip-above = Een fooi van { $tip } is meer dan de bestelling zelf, dus er is nog niets afgerekend. Is dat de bedoeling?
tip-confirm = Ja, { $tip } geven
tip-back = Terug naar de kassa

## On the till

till-items = Artikelen
till-find = Zoeken of scannen
till-find-short = Zoeken
till-categories = Wat wordt getoond
till-favourites = Favorieten
till-all-items = Alles
till-nothing-found = Hier is niets met die naam. Zoek een andere naam, SKU of streepjescode.
till-pieces = Aantal
till-less = Eén minder
till-more = Eén meer
till-discount-and-park = Korting, parkeren
till-discount = Korting
till-discount-hint = (10% of een bedrag)
till-label = Parkeren als
till-label-hint = (bijvoorbeeld tafel 4)
till-park = Bestelling parkeren
till-by-share = Volgens het aandeel van de winkel
till-nothing-to-park = Er is nog niets om te parkeren. Kies iets of typ een bedrag.
till-too-many-parked = Er wachten al { $most } bestellingen. Reken er eerst een paar af of verwijder er een paar.
till-label-too-long = Deze naam is te lang voor de lijst: hoogstens { $most } letters.
till-prices-changed = Sinds deze pagina is gemaakt, zijn er prijzen gewijzigd of is iets niet meer te koop. Er is niets afgerekend: controleer het nog eens.
till-items-gone = Niet meer te koop: { $names }.
till-order-changed = Deze bestelling is intussen op een ander apparaat gewijzigd. Daar staat nu: { $order }. Uw versie staat hieronder: parkeer of reken opnieuw af als u liever die behoudt.
till-order-charged = Deze bestelling is intussen op een ander apparaat afgerekend: { $sale }. Uw versie staat hieronder: haal eruit wat daar is afgerekend voordat u deze parkeert of afrekent.

## On the page of a sale

sale-sold-by = Verkocht door
