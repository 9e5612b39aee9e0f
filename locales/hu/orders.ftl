## Orders that wait: /orders

orders-title = Rendelések
orders-none = Nincs félretett rendelés. Tegyen félre egyet a pénztárban: itt lesz az üzlet minden eszközén, amíg ki nem fizettetik.
orders-unnamed = Név nélkül
orders-pieces = { $count ->
    [one] { $count } darab
   *[other] { $count } darab
}
orders-age = { $age } óta vár
orders-discard = Elvetés

## What was ordered, beside the fields of the till

order-no-quantity = Termékenként 0 és { $most } közötti darabszám adható el, csak egész szám.
order-other-unit = Ezek a termékek más pénznemben vannak árazva, mint az összeg. Írja be az összeget a termékek pénznemében, vagy fizettesse ki külön.
order-too-many-lines = Egyszerre legfeljebb { $most } különböző termék adható el. A többit tegye másik eladásba.
order-two-currencies = Ezek a termékek két pénznemben vannak árazva. Adja el őket két eladásban.
order-no-percent = Írjon be százalékot, legfeljebb két tizedesjeggyel, például 12,5%.
order-no-tips = Ez az üzlet nem fogad el borravalót. A tulajdonos az üzlet beállításaiban kapcsolhatja be.
order-nothing = Válasszon valamit, aminek ára van, vagy írjon be összeget.
order-nothing-left = Ezzel a kedvezménnyel nem marad mit fizettetni. Adjon kevesebbet.

## What an order comes to

bill-amount = Összeg
bill-title = Rendelés
bill-subtotal = Részösszeg
bill-discount = Kedvezmény
bill-tax-included = ebből { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Borravaló
bill-total = Összesen

## The customer's choice of a tip

tip-title = Borravaló
tip-question = Szeretne borravalót adni?
tip-none = Nincs borravaló
tip-own = Más összeg ({ $currency })
tip-give = Ennyi borravaló
tip-above = A borravaló ({ $tip }) több, mint maga a rendelés, ezért még semmi sem lett felszámítva. Valóban ennyit szeretne?
tip-confirm = Igen, legyen { $tip }
tip-back = Vissza a pénztárhoz

## On the till

till-items = Termékek
till-find = Keresés vagy beolvasás
till-find-short = Keresés
till-categories = Mi látható
till-favourites = Kedvencek
till-all-items = Összes
till-nothing-found = Itt semminek sincs ilyen neve. Keressen más nevet, SKU-t vagy vonalkódot.
till-pieces = Darab
till-less = Eggyel kevesebb
till-more = Eggyel több
till-discount-and-park = Kedvezmény, félretétel
till-discount = Kedvezmény
till-discount-hint = (10% vagy összeg)
till-label = Félretétel ezen a néven
till-label-hint = (például 4. asztal)
till-park = Rendelés félretétele
till-by-share = Az üzlet aránya szerint
till-nothing-to-park = Még nincs mit félretenni. Válasszon valamit, vagy írjon be összeget.
till-too-many-parked = Már { $most } félretett rendelés van. Előbb fizettessen ki vagy vessen el néhányat.
till-label-too-long = Ez a név túl hosszú a listához: legfeljebb { $most } betű.
till-prices-changed = Az oldal megnyitása óta megváltoztak az árak, vagy valami már nem kapható. Semmi sem lett felszámítva: nézze át még egyszer.
till-items-gone = Már nem kapható: { $names }.
till-order-changed = Ezt a rendelést közben egy másik eszközön módosították. Ott most ez áll: { $order }. Az Ön változata lent van: tegye félre vagy fizettesse ki újra, ha inkább azt szeretné megtartani.
till-order-charged = Ezt a rendelést közben egy másik eszközön kifizettették: { $sale }. Az Ön változata lent van: vegye ki belőle, amit ott már kifizettettek, mielőtt félreteszi vagy kifizetteti.

## On the page of a sale

sale-sold-by = Eladó
