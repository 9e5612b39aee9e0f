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
order-other-unit = Questi articoli hanno prezzi in una valuta diversa da quella dell’importo. Digitare l’importo nella valuta degli articoli, o incassarlo a parte.
order-too-many-lines = Vendere al massimo { $most } articoli diversi alla volta. Mettere il resto in un’altra vendita.
order-two-currencies = Questi articoli hanno prezzi in due valute. Venderli in due vendite.
order-no-percent = Scrivere una percentuale con al massimo due decimali, per esempio 12,5%.
order-no-tips = Questo negozio non accetta mance. Il titolare può attivarle nelle impostazioni del negozio.
order-nothing = Scegliere qualcosa che costi, o digitare un importo.
order-nothing-left = Con questo sconto non resta nulla da incassare. Ridurlo.

## What an order comes to

bill-amount = Importo
bill-title = Ordine
bill-subtotal = Subtotale
bill-discount = Sconto
bill-tax-included = Di cui { $name } { $percent }
bill-tax-added = { $name } { $percent }
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
till-find = Cerca o scansiona
till-find-short = Cerca
till-categories = Che cosa mostrare
till-favourites = Preferiti
till-all-items = Tutti
till-nothing-found = Qui non c’è nulla con questo nome. Cercare un altro nome, SKU o codice a barre.
till-pieces = Pezzi
till-less = Uno in meno
till-more = Uno in più
till-discount-and-park = Sconto, sospendi
till-discount = Sconto
till-discount-hint = (10% o un importo)
till-label = Metti in sospeso come
till-label-hint = (per esempio tavolo 4)
till-park = Metti in sospeso
till-by-share = Secondo la quota del negozio
till-nothing-to-park = Non c’è ancora nulla da mettere in sospeso. Scegliere qualcosa o digitare un importo.
till-too-many-parked = Ci sono già { $most } ordini in sospeso. Incassarne o eliminarne prima qualcuno.
till-label-too-long = Questo nome è troppo lungo per l’elenco: al massimo { $most } lettere.
till-prices-changed = Da quando questa pagina è stata aperta, dei prezzi sono cambiati o qualcosa non si vende più. Non è stato incassato nulla: ricontrollare.
till-items-gone = Non più in vendita: { $names }.
till-order-changed = Nel frattempo quest’ordine è stato modificato su un altro dispositivo. Ora è: { $order }. La versione di questo dispositivo è qui sotto: metterla in sospeso o incassarla di nuovo per conservarla al posto dell’altra.
till-order-charged = Nel frattempo quest’ordine è stato incassato su un altro dispositivo: { $sale }. La versione di questo dispositivo è qui sotto: prima di metterla in sospeso o incassarla, togliere ciò che è già stato incassato.

## On the page of a sale

sale-sold-by = Venduto da
