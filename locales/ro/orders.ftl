## Orders that wait: /orders

orders-title = Comenzi
orders-none = Nicio comandă în așteptare. Puneți una în așteptare la casă: apare aici pe toate dispozitivele magazinului până este încasată.
orders-unnamed = Fără nume
orders-pieces = { $count ->
    [one] { $count } bucată
    [few] { $count } bucăți
   *[other] { $count } de bucăți
}
orders-age = așteaptă de { $age }
orders-discard = Elimină

## What was ordered, beside the fields of the till

order-no-quantity = Cantitatea fiecărui articol poate fi între 0 și { $most }, numai bucăți întregi.
order-other-unit = Aceste articole au prețuri în altă monedă decât suma. Scrieți suma în moneda articolelor sau încasați suma separat.
order-too-many-lines = Numărul maxim de articole diferite într-o vânzare: { $most }. Puneți restul în altă vânzare.
order-two-currencies = Aceste articole au prețuri în două monede. Vindeți-le în două vânzări.
order-no-percent = Scrieți un procent cu cel mult două zecimale, de exemplu 12,5%.
order-no-tips = Acest magazin nu acceptă bacșiș. Proprietarul îl poate activa în setările magazinului.
order-nothing = Alegeți ceva care costă sau scrieți o sumă.
order-nothing-left = Cu această reducere nu mai rămâne nimic de încasat. Dați una mai mică.

## What an order comes to

bill-amount = Sumă
bill-title = Comandă
bill-subtotal = Subtotal
bill-discount = Reducere
bill-tax-included = Include { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Bacșiș
bill-total = Total

## The customer's choice of a tip

tip-title = Bacșiș
tip-question = Doriți să lăsați bacșiș?
tip-none = Fără bacșiș
tip-own = Altă sumă, în { $currency }
tip-give = Dau acest bacșiș
tip-above = Un bacșiș de { $tip } este mai mare decât comanda însăși, așa că încă nu s-a încasat nimic. Este intenționat?
tip-confirm = Da, dau { $tip }
tip-back = Înapoi la casă

## On the till

till-items = Articole
till-find = Caută sau scanează
till-find-short = Caută
till-categories = Ce se afișează
till-favourites = Favorite
till-all-items = Toate
till-nothing-found = Aici nu este nimic cu acest nume. Căutați alt nume, SKU sau cod de bare.
till-pieces = Bucăți
till-less = Cu una mai puțin
till-more = Cu una mai mult
till-discount-and-park = Reducere, în așteptare
till-discount = Reducere
till-discount-hint = (10% sau o sumă)
till-label = Pune în așteptare ca
till-label-hint = (de exemplu masa 4)
till-park = Pune în așteptare
till-by-share = După proporția magazinului
till-nothing-to-park = Încă nu este nimic de pus în așteptare. Alegeți ceva sau scrieți o sumă.
till-too-many-parked = Numărul comenzilor în așteptare este deja { $most }. Încasați sau eliminați mai întâi câteva.
till-label-too-long = Acest nume este prea lung pentru listă. Număr maxim de litere: { $most }.
till-prices-changed = De când s-a deschis această pagină, s-au schimbat prețuri sau ceva nu se mai vinde. Nu s-a încasat nimic: verificați încă o dată.
till-items-gone = Nu se mai vinde: { $names }.
till-order-changed = Între timp această comandă a fost modificată pe alt dispozitiv. Acum este: { $order }. Versiunea dumneavoastră este mai jos: puneți-o din nou în așteptare sau încasați din nou ca să rămână ea.
till-order-charged = Între timp această comandă a fost încasată pe alt dispozitiv: { $sale }. Versiunea dumneavoastră este mai jos: înainte de a o pune în așteptare sau de a o încasa, scoateți ce s-a încasat deja.

## On the page of a sale

sale-sold-by = Vândut de
