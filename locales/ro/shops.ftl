## Settings of the shop: /settings/shop

shop-title = Magazin
shop-on-receipts = Pe bonuri
shop-name = Numele magazinului
shop-name-hint = Cel pe care îl știu clienții. Fără el, pe bonuri apare numele dumneavoastră de utilizator Blink.
shop-address = Adresă
shop-tax-number = Cod fiscal
shop-footer = La sfârșitul bonului
shop-not-fiscal = Această casă nu este un aparat fiscal. Unde legea cere unul, înregistrați vânzarea și acolo.
shop-too-long = Este prea lung. Număr maxim de caractere: { $most }.
shop-too-many-lines = Este prea lung. Număr maxim de caractere: { $most }, de rânduri: { $lines }.
shop-day = Zi și limbă
shop-time-zone = Fus orar
shop-zone-unknown = Încă necunoscut: până atunci zilele încep la miezul nopții UTC. Alegeți fusul orar al magazinului.
shop-zone-guessed = L-a comunicat un browser al acestui magazin. Salvați ca să îl păstrați sau alegeți altul.
shop-zone-known = „Astăzi”, zilele vânzărilor și toate orele de pe aceste pagini îl urmează.
shop-zone-welcome = Zilele vânzărilor îl urmează.
shop-day-starts = Ziua începe la
shop-day-starts-hint = Dacă închideți după miezul nopții, alegeți o oră la care nu cumpără nimeni: vânzările dinaintea ei se socotesc la ziua precedentă.
shop-no-such-time = Scrieți o oră între 00:00 și 23:59, de exemplu 04:30.
shop-language = Limbă
shop-language-own = Cea a browserului
shop-no-such-language = Alegeți o limbă din listă.
shop-till = Cu ce pornește casa
shop-unit = Monedă
shop-unit-own = Ca la Blink
shop-unit-sats = sats
shop-unit-hint = Tastatura pornește cu ea, iar articolele noi au prețul în ea.
shop-no-such-unit = Alegeți o monedă din listă.
shop-wallet = Banii merg în
shop-wallet-own = Ca la Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dolar
shop-wallet-split = Câte puțin în fiecare
shop-wallet-missing = Contul dumneavoastră Blink nu are acest portofel.
shop-no-such-wallet = Alegeți una dintre acestea.
shop-bitcoin-share = Cât să rămână în bitcoin
shop-bitcoin-share-hint = Cu „Câte puțin în fiecare”, fiecare vânzare merge întreagă în portofelul care aduce ultimele 30 de zile cel mai aproape de această proporție. Nu se trimite și nu se schimbă nimic.
shop-no-such-share = Scrieți un număr întreg de la 0 la 100.
shop-ask-above = Întreabă încă o dată peste
shop-ask-above-hint = În unități întregi ale monedei de încasare, ca o greșeală sau un cod de bare scanat să nu devină vânzare. Dacă rămâne gol, casa întreabă peste valoarea a { $amount }.
shop-tipping = Bacșiș
shop-tips = Cere bacșiș clienților
shop-tip-presets = Variante, în procente
shop-tip-presets-hint = Cel mult cinci, despărțite prin punct și virgulă: 10; 15; 20.
shop-no-such-presets = Scrieți între unul și cinci procente diferite, peste 0 și până la 100, despărțite prin punct și virgulă, de exemplu 10; 15; 20.
shop-tip-base = Un procent din
shop-tip-base-total = suma de plată
shop-tip-base-net = prețul fără TVA
shop-taxes = TVA
shop-tax = Prețurile
shop-tax-none = nu menționează TVA
shop-tax-included = includ TVA
shop-tax-added = sunt fără TVA
shop-tax-rates = Cote
shop-tax-rates-hint = Câte una pe rând, de exemplu „Standard = 19”. Prima este pentru tot ce nu are alta.
shop-choose-one = Alegeți una dintre acestea.
shop-no-such-rate = Rândul { $line } nu este o cotă. Scrieți un nume, „=” și un procent de până la 100 cu cel mult trei zecimale, de exemplu „Standard = 19”.
shop-rate-twice = Rândul { $line } are numele altei cote. Dați-i fiecăreia numele ei.
shop-too-many-rates = Sunt prea multe: cel mult zece cote.
shop-rate-missing = Scrieți cel puțin o cotă sau alegeți ca prețurile să nu menționeze TVA.
shop-rate-is-named = Există articole cu cota „{ $rate }”. Păstrați-i numele sau dați mai întâi altă cotă acelor articole.
shop-no-such-zone = Alegeți un fus orar din listă, de exemplu America/El_Salvador.
shop-no-such-number = Scrieți un număr întreg de la 1 la 999999999999, de exemplu 10000.
bad-time-zone = Acesta nu este un fus orar.

## The page for new owners: /settings/shop/welcome

till-new-shop = Nou aici? Spuneți cum se numește magazinul
welcome-title = Magazinul dumneavoastră
welcome-head = Este corect?
welcome-lead = Bonurile și tastatura se iau după aceste date. Puteți schimba totul mai târziu, și altele, în Setări.
welcome-go = La casă
welcome-skip = Sari peste
