## Orders that wait: /orders

orders-title = Bestellungen
orders-none = Es wartet keine Bestellung. Parken Sie eine auf der Kasse: Sie steht hier auf jedem Gerät des Geschäfts, bis sie kassiert ist.
orders-unnamed = Ohne Namen
orders-pieces = { $count ->
    [one] { $count } Stück
   *[other] { $count } Stück
}
orders-age = wartet schon { $age }
orders-discard = Verwerfen

## What was ordered, beside the fields of the till

order-no-quantity = Verkaufen Sie 0 bis { $most } Stück von jedem Artikel, nur ganze Stücke.
order-other-unit = Diese Artikel haben Preise in einer anderen Währung. Geben Sie den Betrag in dieser ein oder kassieren Sie ihn einzeln.
order-too-many-lines = Verkaufen Sie höchstens { $most } verschiedene Artikel auf einmal. Nehmen Sie den Rest in einen weiteren Verkauf.
order-two-currencies = Diese Artikel haben Preise in zwei Währungen. Verkaufen Sie sie getrennt.
order-no-percent = Geben Sie einen Prozentsatz mit höchstens zwei Nachkommastellen ein, zum Beispiel 12,5%.
order-no-tips = Dieses Geschäft nimmt kein Trinkgeld. Der Inhaber kann es in den Einstellungen des Geschäfts einschalten.
order-nothing = Wählen Sie etwas, das etwas kostet, oder geben Sie einen Betrag ein.
order-nothing-left = Dieser Rabatt lässt nichts übrig. Geben Sie weniger.

## What an order comes to

bill-amount = Betrag
bill-title = Bestellung
bill-subtotal = Zwischensumme
bill-discount = Rabatt
bill-tax-included = inkl. { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Trinkgeld
bill-total = Summe

## The customer's choice of a tip

tip-title = Trinkgeld
tip-question = Möchten Sie Trinkgeld geben?
tip-none = Kein Trinkgeld
tip-own = Anderer Betrag, in { $currency }
tip-give = Trinkgeld geben
tip-above = Ein Trinkgeld von { $tip } ist mehr als die Bestellung selbst. Es wurde noch nichts kassiert. Ist das so gemeint?
tip-confirm = Ja, { $tip } geben
tip-back = Zurück zur Kasse

## On the till

till-items = Artikel
till-find = Suchen oder scannen
till-find-short = Suchen
till-categories = Was angezeigt wird
till-favourites = Favoriten
till-all-items = Alle
till-nothing-found = Hier heißt nichts so. Suchen Sie nach einem anderen Namen, einer SKU oder einem Strichcode.
till-pieces = Stück
till-less = Eins weniger
till-more = Eins mehr
till-discount-and-park = Rabatt, parken
till-discount = Rabatt
till-discount-hint = (10% oder ein Betrag)
till-label = Parken als
till-label-hint = (zum Beispiel Tisch 4)
till-park = Bestellung parken
till-by-share = Nach Aufteilung des Geschäfts
till-nothing-to-park = Es gibt noch nichts zu parken. Wählen Sie etwas, oder geben Sie einen Betrag ein.
till-too-many-parked = Es warten schon { $most } Bestellungen. Kassieren oder verwerfen Sie zuerst einige davon.
till-label-too-long = Dieser Name ist zu lang für die Liste: höchstens { $most } Zeichen.
till-prices-changed = Seit diese Seite entstand, haben sich Preise geändert, oder etwas wird nicht mehr verkauft. Es wurde nichts kassiert: Sehen Sie noch einmal nach.
till-items-gone = Nicht mehr im Verkauf: { $names }.
till-order-changed = Diese Bestellung wurde inzwischen auf einem anderen Gerät geändert. Dort steht jetzt: { $order }. Ihre Fassung steht unten: Parken oder kassieren Sie noch einmal, damit sie stattdessen gilt.
till-order-charged = Diese Bestellung wurde inzwischen auf einem anderen Gerät kassiert: { $sale }. Ihre Fassung steht unten: Nehmen Sie heraus, was dort kassiert wurde, bevor Sie sie parken oder kassieren.

## On the page of a sale

sale-sold-by = Verkauft von
