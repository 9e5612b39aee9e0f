## What has become of a sale

status-waiting = Várakozik
status-paid = Fizetve
status-expired = Lejárt, nincs kifizetve
status-cancelled = Visszavonva
status-paid-late = Késve fizetve, ellenőrizze
status-failed = Nem sikerült, nem készült számla
method-lightning = Lightning

## The till: /till

till-last-sale = Utolsó eladás:
till-amount = Összeg
till-currency = Pénznem
unit-sats = sats
unit-dollars = amerikai dollár
till-memo = Közlemény
till-and-wallet = és tárca
till-memo-hint = (nem kötelező, a vevő látja)
till-wallet = A pénz ide kerül
till-charge = Fizettetés
till-one-moment = Egy pillanat…
keypad = Számbillentyűzet
keypad-back = Utolsó számjegy törlése
keypad-clear = Törlés
keypad-add = Újabb összeg hozzáadása

till-choose-currency = Válasszon egyet a listában szereplő pénznemek közül.
till-choose-wallet = Válasszon egyet a tárcái közül.
till-memo-too-long = A közlemény túl hosszú: legfeljebb { $most } bájt.
amount-too-small = Ez kevesebb, mint a tárca legkisebb tárolható összege.
till-form-used = Ebből az űrlapból már készült egy másik eladás. Ellenőrizze az összeget, és fizettessen újra.
till-confirm-amount = { $amount } sok ennek az üzletnek, ezért még semmi sem lett felszámítva. Ellenőrizze az összeget, és ha helyes, nyomja meg még egyszer a Fizettetés gombot.
till-old-price = A Blink árfolyama { $age } óta nem frissült. A mostani fizettetés ezzel számol.
till-no-price = Most nincs árfolyam. Satsban továbbra is fizettethet a BTC-tárcába.
till-no-price-no-currency = Most nincs árfolyam, ezért nincs kiválasztva pénznem. Satsban továbbra is fizettethet a BTC-tárcába: válassza a sats lehetőséget.
till-without-owner = Az üzlet tulajdonosa nincs bejelentkezve a Blinkbe. Tovább fizettethet, és a fizetések a megszokott módon megjelennek; kérje meg a tulajdonost, hogy egyszer jelentkezzen be, bármelyik eszközön.
till-wind-down = Ettől kezdve a Blink nem engedi, hogy ez a fiók pénzt fogadjon: { $from }. A teendőt a Blink alkalmazás mondja meg.

## Why no invoice was made

refused-unreachable = A Blink nem érhető el, ezért nem készült számla. Próbálja újra egy pillanat múlva.
refused-without-sign-in = A Blink most a tulajdonos bejelentkezése nélkül nem készít számlát. Az üzlet tulajdonosa egyszer bejelentkezik, bármelyik eszközön; utána fizettessen újra.
refused-receive-disabled = A Blink már nem engedi, hogy ez a fiók pénzt fogadjon. A Blink alkalmazásban vigye át a pénzét; az előzmények és az exportjuk itt maradnak.
refused-inactive = Ez a Blink-fiók nem aktív, ezért nem fogadhat pénzt. Az okát a Blink alkalmazásban láthatja.
refused-no-dealer = A Blink most nem tud dollárt eladni. Válassza a BTC-tárcát, vagy próbálja újra egy pillanat múlva.
refused-no-lightning = A Blink Lightning-csomópontja most nem válaszol. Próbálja újra néhány perc múlva.
refused-by-blink = A Blink nem készített számlát: { $why }
refused-for-now = A Blink nem készített számlát. Próbálja újra egy pillanat múlva.
refused-too-many = A Blink most nem fogad több számlát ettől a fióktól. Próbálja újra { $wait } múlva.
refused-too-many-without-sign-in = Amíg a tulajdonos nincs bejelentkezve, a Blink kevés számlát fogad ettől a pénztártól, és az erre a percre jutók elfogytak. Próbálja újra { $wait } múlva; ha a tulajdonos bármelyik eszközön bejelentkezik, több jut.
refused-busy = A Blink most túlterhelt, ezért nem készült számla. Próbálja újra egy pillanat múlva.
refused-no-price = Most nincs árfolyam, ezért ez a pénznem nem váltható át. Fizettessen satsban a BTC-tárcába, vagy próbálja újra egy pillanat múlva.
refused-unticked = Bejelentkezéskor a „receive” négyzet nem volt bejelölve, ezért ez a pénztár nem tud számlát készíteni. Jelentkezzen be újra, és jelölje be.
refused-owner-unticked = A tulajdonos bejelentkezése nem fogadhat pénzt, ezért nem készülhet számla. Kérje meg a tulajdonost, hogy egyszer jelentkezzen be, bármelyik eszközön, és jelöljön be minden négyzetet.
refused-key-unticked = Az API-kulcs, amellyel bejelentkezett, nem fogadhat pénzt, ezért ez a pénztár nem tud számlát készíteni. Készítsen egyet bejelölt Read és Receive engedéllyel, és azzal jelentkezzen be.
refused-wound-down = A Blink ennél a fióknál megszüntette a pénz fogadását ({ $since }). A Blink alkalmazással vigye át a pénzét ez előtt: { $deadline }; az előzmények és az exportjuk itt maradnak.
refused-taken-back = Nem készült számla. Próbálja újra egy pillanat múlva.

## The page of a sale

sale-title = Eladás
sale-asking = Várakozás a Blinkre
sale-matched = Kézzel hozzárendelve
sale-matched-at = Kézzel hozzárendelve: { $amount }, beérkezett: { $at }.
sale-matched-noted = Kézzel hozzárendelve: { $amount }, beérkezett: { $at } ({ $note }).
sale-credited = Jóváírva: { $credited }, kért összeg: { $asked }
sale-given-back = Visszatérítve: { $amount }
sale-unclear = Még nem tudni, elkészítette-e a Blink a számlát. A pénztár két másodpercenként újra megnézi; amíg meg nem találja, a vevőnek nincs mit kifizetnie.
sale-unclear-renew = Nem kell várnia: készítsen új számlát. Ha az első előkerül, és kifizetik, a pénztár látni fogja.
sale-late = A pénz azután érkezett, hogy a számla lejárt vagy visszavonták. Ellenőrizze, hogy a vevő megkapta-e az árut.
sale-failed = A Blink nem készített számlát, ezért semmit sem fizettek ki, és nem is lehet.
sale-paid-by = Fizetési mód: { $method }
sale-paid-twice = Ezt az eladást többször is kifizették, ennyi a többlet: { $extra }. Adja vissza a vevőnek, vagy jegyezze fel, kié.
sale-order-paid = Ezt a rendelést már kifizették, egy másik eladásként: { $sale }.
sale-order-paid-twice = Ezt a rendelést többször is kifizették, ennél az eladásnál is: { $sale }. Az egyik összegét adja vissza a vevőnek, vagy jegyezze fel, kié a pénz.
sale-order-elsewhere = Ezt a rendelést már egy másik eszközön fizettetik, és ez az eladása. Amit Ön választott ki, külön rendelésként várakozik: { $order }. Mielőtt kifizetteti, vegye ki belőle, ami már itt szerepel.
sale-amount-by = { $amount } ({ $method })
sale-without-sign-in = A tulajdonos bejelentkezése nélkül készült. Az üzletnek fizetik, és ugyanúgy figyeljük, mint a többit.
sale-cancelled-here = Csak ezen a pénztáron lett visszavonva: a tulajdonos bejelentkezése nélkül készült, ezért a Blinknél nem lehetett visszavonni. A lejártáig még figyeljük; ha valaki mégis kifizeti, az Ellenőrzendő oldal jelzi.
sale-wallet-gone = Ennek az eladásnak a tárcája már nem létezik. Fizettessen újra.
sale-qr = A számla QR-kódja
sale-until = Fizetési határidő: { $at }
sale-receipt-qr = A nyugta QR-kódja, a vevőnek
sale-your-receipt = Az Ön nyugtája
sale-print = Nyugta nyomtatása vagy megosztása
sale-renew = Új számla ehhez az eladáshoz
sale-new = Új eladás
sale-for-staff = Személyzetnek
sale-copy = Másolás
sale-copied = Másolva
sale-copy-by-hand = Nyomja meg: Ctrl+C
sale-open = Megnyitás tárcában
sale-share = Megosztás
sale-locked = Az árfolyam addig rögzített: { $of } = { $price }.
sale-locked-renews = Amikor lejár, ez az oldal magától új számlát készít.
sale-cancel = Eladás visszavonása
sale-all = Összes eladás
sale-reload = Töltse újra az oldalt, hogy lássa, kifizették-e.
sale-late-reload = { $late }. Töltse újra az oldalt, hogy lássa, kifizették-e.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Várakozás a fizetésre
sale-say-paid = Fizetve
sale-say-paid-late = Késve fizetve, ellenőrizze
sale-say-expired = Lejárt, nincs kifizetve
sale-say-cancelled = Visszavonva
sale-say-failed = Nem készült számla
sale-say-live = Élő
sale-say-checking = Ellenőrzés 3 mp-enként
sale-say-offline = Nincs kapcsolat, ne adja ki az árut
sale-say-signed-out = Kijelentkezve: a bejelentkezéshez töltse újra az oldalt
sale-say-left = még { $time }
sale-say-sound-on = Hang bekapcsolva
sale-say-sound-off = Hang kikapcsolva

## How late the till hears of payments

upstream-silent = A Blink nem válaszol: ne adjon ki semmit, ami nem váltott zöldre
upstream-limited = A Blink most kevés kérdésre válaszol: a fizetések késve jelennek meg
upstream-slow = A fizetések késve jelennek meg: { $open } nyitott számla mellett mindegyikről { $seconds } mp-enként kérdezzük a Blinket
upstream-asking = A fizetések néhány másodperc késéssel jelennek meg: a pénztár kérdezi a Blinket

## Can this till take money now? /health

health-title = Állapot
health-good = Üzemkész
health-warn = Figyelem
health-bad = Hiba
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = A Blink számlatörténete
health-ledger-read = Utolsó olvasás óta: { $ago }
health-ledger-unread = Még nincs elolvasva
health-ledger-old-do = A nem jelzett fizetésekre későn derül fény. Percenként újra megpróbáljuk, amíg egy tulajdonos be van jelentkezve.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } tétel
   *[other] { $count } tétel
} nem értelmezhető
health-ledger-gaps-do = { $count ->
    [one] Nézze meg az Ellenőrzendő oldalon.
   *[other] Nézze meg őket az Ellenőrzendő oldalon.
}
health-grant = Bejelentkezés
health-grant-good = Bejelentkezve
health-grant-ended = A tulajdonos kijelentkezett
health-grant-ended-do = Az üzlet tulajdonosa egyszer bejelentkezik, bármelyik eszközön; addig nem lehet fizettetni.
health-grant-goes-on-do = Fizettessen tovább; a fizetések a megszokott módon megjelennek. Az üzlet tulajdonosa egyszer bejelentkezik, bármelyik eszközön.
health-grant-degraded = Nincs megújítva
health-grant-degraded-do = A Blink bejelentkezési szolgáltatása nem válaszol. A fizettetés enélkül is megy; az egyenlegek és a lekérdezések várnak.
health-grant-ends = Hamarosan véget ér
health-grant-ends-do = Ez a bejelentkezés a kezdete után körülbelül egy órával véget ér. Jelentkezzen be újra, és jelölje be az „offline” négyzetet.
health-scopes = Engedélyek
health-scopes-good = Teljes
health-scopes-no-receive = Nem tud fizettetni
health-scopes-key-do = Készítsen API-kulcsot bejelölt Read és Receive engedéllyel, és azzal jelentkezzen be.
health-scopes-receive-do = Jelentkezzen be újra, és jelölje be a „receive” négyzetet.
health-scopes-no-read = Nem tud visszanézni
health-scopes-read-do = Jelentkezzen be újra, és jelölje be a „read” négyzetet.
health-api = Blink
health-api-good = Válaszol
health-api-unknown = Még nem kérdeztük
health-api-limited = Foglalt
health-api-limited-do = A Blink most kevesebb kérést fogad. Várjon egy percet.
health-api-silent = Nem válaszol
health-api-silent-do = Ellenőrizze a pénztár internetkapcsolatát, majd a status.blink.sv oldalt. Ne adjon ki semmit, ami nem váltott zöldre.
health-clock = Óra
health-clock-unknown = Még nincs összevetve
health-clock-good = Egyezik a Blinkével
health-clock-ahead = Siet a Blinkéhez képest: { $off }
health-clock-behind = Késik a Blinkéhez képest: { $off }
health-clock-off-do = Állítsa be a pénztár óráját, lehetőleg NTP-vel: a számlák látszólag máskor járnak le, mint valójában.
health-clock-far-off-do = Állítsa be a pénztár óráját, lehetőleg NTP-vel: a mutatott idő hibás, és a vevők nem tudnak fizetni.
health-line = Élő fizetések
health-line-good = Élő
health-line-resting = Pihen
health-line-down = Időszakos lekérdezés
health-line-down-do = { $late }. Várjon; a pénztár magától újra csatlakozik.
health-rate = Árfolyam
health-rate-age = Kora: { $age }
health-rate-old-do = A Blinknek nincs újabb. 10 perc után egyiket sem használjuk: akkor fizettessen satsban a BTC-tárcába.
health-rate-none = Nincs ehhez: { $currency }
health-rate-none-do = Fizettessen satsban a BTC-tárcába.
health-room = Számlák ebben a percben
health-room-left = Még { $count }
health-room-none = Nem maradt
health-room-blocked = Letiltva
health-room-blocked-do = A Blink { $wait } múlva készít újra számlát. Várjon.
health-room-none-do = Várjon egy percet.
health-room-none-without-sign-in-do = Várjon egy percet, vagy jelentkezzen be a tulajdonos: enélkül a Blink keveset fogad ettől a pénztártól.
health-room-few-do = Lassítson kicsit: a Blink együtt számolja a fiók összes pénztárát.
health-room-few-without-sign-in-do = A tulajdonos bejelentkezése nélkül a Blink keveset fogad ettől a pénztártól. A tulajdonos egyszer bejelentkezik, bármelyik eszközön.
health-account = Fiók
health-account-good = Aktív
health-account-no-receive = Nem fogadhat pénzt
health-account-no-receive-do = A Blink alkalmazásban vigye át a pénzét.
health-account-ended-do = A Blink alkalmazással vigye át a pénzét ez előtt: { $deadline }, és exportálja az eladásait.
health-account-inactive = Nem aktív
health-account-inactive-do = Az okát a Blink alkalmazásban láthatja.
health-account-winding-down = Megszűnőben
health-account-winding-down-do = Eddig fogadhat pénzt: { $until }. A teendőt a Blink alkalmazás mondja meg.
health-services = Lightning és dollár
health-services-good = Működik
health-services-no-lightning = A Lightning nem működik
health-services-no-lightning-do = Próbálja újra néhány perc múlva.
health-services-no-dealer = Nincs dollár
health-services-no-dealer-do = Fizettessen a BTC-tárcába.
health-storage = Tárhely
health-storage-good = Írható
health-storage-left = Még { $megabytes } MB
health-storage-left-do = Hamarosan szabadítson fel helyet a pénztár lemezén: ha megtelik, a pénztár nem tud fizettetni.
health-storage-full = Nem írható
health-storage-full-do = Szabadítson fel helyet a pénztár lemezén, vagy javíttassa meg. Semmit sem kell újraindítani; a fizetések utána rögzülnek.

## The receipt: /receipts/…

receipt-title = Nyugta
receipt-of = Nyugta: { $shop }
receipt-by = ({ $method })
receipt-proof = Fizetés igazolása
receipt-hash = Fizetési hash
receipt-preimage = Preimage
receipt-print = Nyomtatás
receipt-print-hint = Ha papíron is kell, előbb nyissa meg a „Fizetés igazolása” részt.
