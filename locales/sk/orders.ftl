## Orders that wait: /orders

orders-title = Objednávky
orders-none = Nečaká žiadna objednávka. Odložte ju na pokladni: bude tu na každom zariadení obchodu, kým sa nezaúčtuje.
orders-unnamed = Bez názvu
orders-pieces = { $count ->
    [one] { $count } kus
    [few] { $count } kusy
    [many] { $count } kusa
   *[other] { $count } kusov
}
orders-age = čaká { $age }
orders-discard = Odstrániť

## What was ordered, beside the fields of the till

order-no-quantity = Z každej položky predajte 0 až { $most } kusov, len celé kusy.
order-other-unit = Ceny týchto položiek sú v inej mene než suma. Napíšte sumu v mene položiek alebo túto sumu účtujte samostatne.
order-too-many-lines = Najvyšší počet rôznych položiek v jednom predaji je { $most }. Zvyšok dajte do ďalšieho predaja.
order-two-currencies = Tieto položky majú ceny v dvoch menách. Predajte ich v dvoch predajoch.
order-no-percent = Napíšte percento s najviac dvoma desatinnými miestami, napríklad 12,5%.
order-no-tips = Tento obchod neprijíma sprepitné. Majiteľ ho môže zapnúť v nastaveniach obchodu.
order-nothing = Vyberte niečo s cenou alebo napíšte sumu.
order-nothing-left = Po tejto zľave nezostáva čo účtovať. Dajte menšiu.

## What an order comes to

bill-amount = Suma
bill-title = Objednávka
bill-subtotal = Medzisúčet
bill-discount = Zľava
bill-tax-included = v tom { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Sprepitné
bill-total = Spolu

## The customer's choice of a tip

tip-title = Sprepitné
tip-question = Chcete nechať sprepitné?
tip-none = Bez sprepitného
tip-own = Iná suma, v { $currency }
tip-give = Dať toto sprepitné
tip-above = Sprepitné { $tip } je viac než samotná objednávka, preto sa zatiaľ nič neúčtovalo. Je to zámer?
tip-confirm = Áno, dať { $tip }
tip-back = Späť do pokladne

## On the till

till-items = Položky
till-find = Hľadať alebo skenovať
till-find-short = Hľadať
till-categories = Čo sa zobrazuje
till-favourites = Obľúbené
till-all-items = Všetko
till-nothing-found = Nič s týmto názvom tu nie je. Hľadajte iný názov, SKU alebo čiarový kód.
till-pieces = Počet kusov
till-less = O jeden menej
till-more = O jeden viac
till-discount-and-park = Zľava, odloženie
till-discount = Zľava
till-discount-hint = (10% alebo suma)
till-label = Odložiť ako
till-label-hint = (napríklad stôl 4)
till-park = Odložiť objednávku
till-by-share = Podľa podielu obchodu
till-nothing-to-park = Zatiaľ niet čo odložiť. Niečo vyberte alebo napíšte sumu.
till-too-many-parked = Počet odložených objednávok je už { $most }. Najprv niektoré zaúčtujte alebo odstráňte.
till-label-too-long = Tento názov je na zoznam príliš dlhý: najvyšší počet písmen je { $most }.
till-prices-changed = Odkedy vznikla táto stránka, zmenili sa ceny alebo sa niečo už nepredáva. Nič sa neúčtovalo: skontrolujte to ešte raz.
till-items-gone = Už sa nepredáva: { $names }.
till-order-changed = Táto objednávka bola medzitým zmenená na inom zariadení. Tam je teraz: { $order }. Vaša verzia je nižšie: odložte alebo účtujte znova, ak má platiť ona.
till-order-charged = Táto objednávka bola medzitým naúčtovaná na inom zariadení: { $sale }. Vaša verzia je nižšie: skôr než ju odložíte alebo naúčtujete, odoberte z nej, čo už bolo naúčtované.

## On the page of a sale

sale-sold-by = Predal
