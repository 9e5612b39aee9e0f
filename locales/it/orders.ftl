## Orders that wait: /orders

orders-title = Ordini
orders-none = Nessun ordine in sospeso. Metterne uno in sospeso sulla cassa: resta qui, su ogni dispositivo del negozio, finché non viene incassato.
orders-unnamed = Senza nome
orders-pieces = { $count ->
    [one] { $count } pezzo
    [many] { $count } pezzi
   *[other] { $count } pezzi
}
orders-age = in attesa da { $age }
orders-discard = Elimina

## What was ordered, beside the fields of the till

order-no-quantity = Vendere da 0 a { $most } pezzi di ogni articolo, in pezzi interi.
order-two-currencies = Questi articoli hanno prezzi in due valute. Venderli in due vendite.
order-no-percent = Scrivere una percentuale con al massimo due decimali, per esempio 12.5%.
order-no-tips = Questo negozio non accetta mance. Il titolare può attivarle nelle impostazioni del negozio.
order-nothing = Scegliere qualcosa che costi, o digitare un importo.
order-nothing-left = Con questo sconto non resta nulla da incassare. Ridurlo.

## What an order comes to

bill-amount = Importo
bill-title = Ordine
bill-subtotal = Subtotale
bill-discount = Sconto
bill-tax-included = { $name } { $percent } % inclusa
bill-tax-added = { $name } { $percent } %
bill-tip = Mancia
bill-total = Totale

## The customer's choice of a tip

tip-title = Mancia
tip-question = Desidera lasciare una mancia?
tip-none = Nessuna mancia
tip-own = Altro importo, in { $currency }
tip-give = Lascia questa mancia
tip-above = Una mancia di { $tip } supera l’ordine stesso, quindi non è stato ancora incassato nulla. È voluta?
tip-confirm = Sì, lascia { $tip }
tip-back = Torna alla cassa

## On the till

till-items = Articoli
till-discount-and-park = Sconto, sospendi
till-discount = Sconto
till-discount-hint = (10% o un importo)
till-label = Metti in sospeso come
till-label-hint = (per esempio tavolo 4)
till-park = Metti in sospeso
till-orders = Ordini in sospeso
till-by-share = Secondo la quota del negozio
till-nothing-to-park = Non c’è ancora nulla da mettere in sospeso. Scegliere qualcosa o digitare un importo.
till-label-too-long = Questo nome è troppo lungo per l’elenco: al massimo { $most } lettere.
till-prices-changed = Da quando questa pagina è stata aperta, dei prezzi sono cambiati o qualcosa non si vende più. Non è stato incassato nulla: ricontrollare.

## On the page of a sale

sale-sold-by = Venduto da
