## Orders that wait: /orders

orders-title = Comandes
orders-none = No hi ha cap comanda en espera. Deixi’n una en espera des de la caixa: surt aquí a tots els dispositius de la botiga fins que es cobra.
orders-unnamed = Sense nom
orders-pieces = { $count ->
    [one] { $count } peça
    [many] { $count } de peces
   *[other] { $count } peces
}
orders-age = espera des de fa { $age }
orders-discard = Descarta

## What was ordered, beside the fields of the till

order-no-quantity = Vengui de 0 a { $most } peces de cada article, en peces senceres.
order-other-unit = El preu d’aquests articles és en una moneda diferent de la de l’import. Escrigui l’import en la moneda dels articles o cobri’l per separat.
order-too-many-lines = Vengui com a màxim { $most } articles diferents alhora. Posi la resta en una altra venda.
order-two-currencies = Aquests articles tenen el preu en dues monedes. Vengui’ls en dues vendes.
order-no-percent = Escrigui un percentatge amb dos decimals com a màxim, per exemple 12,5%.
order-no-tips = Aquesta botiga no accepta propines. El propietari les pot activar a la configuració de la botiga.
order-nothing = Triï alguna cosa que tingui preu o escrigui un import.
order-nothing-left = Amb aquest descompte no queda res a cobrar. Faci’n un de més petit.

## What an order comes to

bill-amount = Import
bill-title = Comanda
bill-subtotal = Subtotal
bill-discount = Descompte
bill-tax-included = Inclou { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Propina
bill-total = Total

## The customer's choice of a tip

tip-title = Propina
tip-question = Vol deixar propina?
tip-none = Sense propina
tip-own = Un altre import, en { $currency }
tip-give = Dona aquesta propina
tip-above = Una propina de { $tip } és més que la mateixa comanda; encara no s’ha cobrat res. És correcta?
tip-confirm = Sí, dona { $tip }
tip-back = Torna a la caixa

## On the till

till-items = Articles
till-find = Cerca o escaneja
till-find-short = Cerca
till-categories = Què es mostra
till-favourites = Preferits
till-all-items = Tots
till-nothing-found = Aquí no hi ha res amb aquest nom. Busqui un altre nom, SKU o codi de barres.
till-pieces = Unitats
till-less = Un menys
till-more = Un més
till-discount-and-park = Descompte, en espera
till-discount = Descompte
till-discount-hint = (10% o un import)
till-label = En espera com a
till-label-hint = (per exemple taula 4)
till-park = Deixa en espera
till-by-share = Segons el repartiment de la botiga
till-nothing-to-park = Encara no hi ha res per deixar en espera. Triï alguna cosa o escrigui un import.
till-too-many-parked = Ja hi ha { $most } comandes en espera. Primer cobri’n o descarti’n alguna.
till-label-too-long = Aquest nom és massa llarg per a la llista: { $most } lletres com a màxim.
till-prices-changed = Des que es va fer aquesta pàgina ha canviat algun preu o alguna cosa ja no es ven. No s’ha cobrat res: torni-ho a mirar.
till-items-gone = Ja no es ven: { $names }.
till-order-changed = Mentrestant aquesta comanda s’ha canviat en un altre dispositiu. Ara hi ha: { $order }. La seva versió és aquí sota: torni a deixar-la en espera o a cobrar per conservar-la en lloc de l’altra.
till-order-charged = Mentrestant aquesta comanda s’ha cobrat en un altre dispositiu: { $sale }. La seva versió és aquí sota: abans de deixar-la en espera o cobrar-la, tregui’n el que ja s’ha cobrat.

## On the page of a sale

sale-sold-by = Venut per
