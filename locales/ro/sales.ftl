## What has become of a sale

status-waiting = În așteptare
status-paid = Plătit
status-expired = Expirat, neplătit
status-cancelled = Anulat
status-paid-late = Plătit târziu, verificați
status-failed = Eșuat, nu s-a făcut factură
method-lightning = Lightning

## The till: /till

till-last-sale = Ultima vânzare:
till-amount = Suma
till-currency = Moneda
unit-sats = sats
unit-dollars = dolar american
till-memo = Descriere
till-and-wallet = și portofel
till-memo-hint = (opțional, clientul o vede)
till-wallet = Banii merg în
till-charge = Încasează
till-one-moment = Un moment…
keypad = Tastatură numerică
keypad-back = Șterge ultima cifră
keypad-clear = Golește
keypad-add = Adaugă altă sumă

till-choose-currency = Alegeți una dintre monedele din listă.
till-choose-wallet = Alegeți unul dintre portofelele dumneavoastră.
till-memo-too-long = Descrierea este prea lungă. Număr maxim de octeți: { $most }.
amount-too-small = Este mai puțin decât cea mai mică sumă pe care o poate ține portofelul.
till-form-used = Din acest formular s-a făcut deja altă vânzare. Verificați suma și încasați din nou.
till-confirm-amount = { $amount } este mult pentru acest magazin, așa că încă nu s-a încasat nimic. Verificați suma și apăsați încă o dată Încasează dacă este corectă.
till-old-price = Cursul Blink este vechi de { $age }. Ce încasați acum se convertește cu el.
till-no-price = Acum nu există curs. Puteți încasa în continuare în sats, în portofelul BTC.
till-no-price-no-currency = Acum nu există curs, deci nu este aleasă nicio monedă. Puteți încasa în continuare în sats, în portofelul BTC: alegeți sats.
till-without-owner = Proprietarul acestui magazin nu este conectat la Blink. Puteți încasa în continuare, iar plățile apar ca de obicei; cereți proprietarului să se conecteze o dată, pe orice dispozitiv.
till-wind-down = De la { $from }, Blink nu mai lasă acest cont să primească. Aplicația Blink spune ce este de făcut.

## Why no invoice was made

refused-unreachable = Blink nu poate fi contactat, deci nu s-a făcut nicio factură. Încercați din nou peste o clipă.
refused-without-sign-in = Acum Blink nu face facturi fără conectarea proprietarului. Proprietarul acestui magazin se conectează o dată, pe orice dispozitiv; apoi încasați din nou.
refused-receive-disabled = Blink nu mai lasă acest cont să primească. Deschideți aplicația Blink ca să vă mutați fondurile; istoricul și exportul lui rămân aici.
refused-inactive = Acest cont Blink nu este activ, deci nu poate primi. Deschideți aplicația Blink ca să vedeți de ce.
refused-no-dealer = Blink nu poate vinde dolari acum. Alegeți portofelul BTC sau încercați din nou peste o clipă.
refused-no-lightning = Nodul Lightning al Blink nu răspunde acum. Încercați din nou peste câteva minute.
refused-by-blink = Blink nu a făcut nicio factură: { $why }
refused-for-now = Blink nu a făcut nicio factură. Încercați din nou peste o clipă.
refused-too-many = Blink nu mai primește acum facturi de la acest cont. Încercați din nou peste { $wait }.
refused-too-many-without-sign-in = Cât timp proprietarul nu este conectat, Blink primește puține facturi de la această casă, iar cele din acest minut s-au epuizat. Încercați din nou peste { $wait }; dacă proprietarul este conectat pe orice dispozitiv, sunt mai multe.
refused-busy = Blink este prea ocupat acum, deci nu s-a făcut nicio factură. Încercați din nou peste o clipă.
refused-no-price = Acum nu există curs, deci această monedă nu poate fi convertită. Încasați în sats, în portofelul BTC, sau încercați din nou peste o clipă.
refused-unticked = La conectare, caseta „receive” nu a fost bifată, deci această casă nu poate face facturi. Conectați-vă din nou și bifați-o.
refused-owner-unticked = Conectarea proprietarului nu permite primirea de bani, deci nu se poate face nicio factură. Cereți proprietarului să se conecteze o dată, pe orice dispozitiv, și să bifeze toate casetele.
refused-key-unticked = Cheia API cu care v-ați conectat nu permite primirea de bani, deci această casă nu poate face facturi. Creați una cu Read și Receive bifate și conectați-vă cu ea.
refused-wound-down = Blink a încheiat primirea pentru acest cont la { $since }. Mutați-vă fondurile cu aplicația Blink înainte de { $deadline }; istoricul și exportul lui rămân aici.
refused-taken-back = Nu s-a făcut nicio factură. Încercați din nou peste o clipă.

## The page of a sale

sale-title = Vânzare
sale-asking = Se contactează Blink
sale-matched = Asociat manual
sale-matched-at = Asociat manual: { $amount }, primit { $at }.
sale-matched-noted = Asociat manual: { $amount }, primit { $at } ({ $note }).
sale-credited = Creditat: { $credited }, cerut: { $asked }
sale-given-back = Restituit: { $amount }
sale-unclear = Nu se știe încă dacă Blink a făcut factura. Casa verifică la fiecare două secunde; până nu este găsită, clientul nu are ce plăti.
sale-unclear-renew = Nu trebuie să așteptați: faceți o factură nouă. Dacă prima apare și este plătită, casa o vede.
sale-late = Banii au venit după ce factura expirase sau fusese anulată. Verificați dacă clientul a primit marfa.
sale-failed = Blink nu a făcut nicio factură, deci nu s-a plătit și nu se poate plăti nimic.
sale-paid-by = Plătit prin { $method }
sale-paid-twice = Această vânzare a fost plătită de mai multe ori: în plus au venit { $extra }. Restituiți clientului surplusul sau notați al cui este.
sale-order-paid = Această comandă a fost deja plătită, ca altă vânzare: { $sale }.
sale-order-paid-twice = Această comandă a fost plătită de mai multe ori, și ca vânzarea aceasta: { $sale }. Restituiți clientului una dintre ele sau notați ai cui sunt banii.
sale-order-elsewhere = Această comandă se încasa deja pe alt dispozitiv, iar aceasta este vânzarea ei. Ce ați ales dumneavoastră așteaptă ca o comandă separată: { $order }. Înainte de a o încasa, scoateți din ea ce s-a încasat aici.
sale-amount-by = { $amount } prin { $method }
sale-without-sign-in = Făcută fără conectarea proprietarului. Se plătește magazinului și este urmărită ca oricare alta.
sale-cancelled-here = Anulată numai la această casă: făcută fără conectarea proprietarului, nu a putut fi anulată la Blink. Este urmărită până expiră; dacă o plătește cineva, apare în „De verificat”.
sale-wallet-gone = Portofelul acestei vânzări nu mai există. Încasați din nou.
sale-qr = Codul QR al facturii
sale-until = De plătit până la { $at }
sale-receipt-qr = Codul QR al bonului, pentru client
sale-your-receipt = Bonul dumneavoastră
sale-print = Tipărește sau distribuie bonul
sale-renew = Factură nouă pentru această vânzare
sale-new = Vânzare nouă
sale-for-staff = Pentru personal
sale-copy = Copiază
sale-copied = Copiat
sale-copy-by-hand = Apăsați Ctrl+C
sale-open = Deschide în portofel
sale-share = Distribuie
sale-locked = Curs fixat până atunci: { $of } = { $price }.
sale-locked-renews = Când expiră, această pagină face singură o factură nouă.
sale-cancel = Anulează vânzarea
sale-all = Toate vânzările
sale-reload = Reîncărcați această pagină ca să vedeți dacă s-a plătit.
sale-late-reload = { $late }. Reîncărcați această pagină ca să vedeți dacă s-a plătit.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Se așteaptă plata
sale-say-paid = Plătit
sale-say-paid-late = Plătit târziu, verificați
sale-say-expired = Expirat, neplătit
sale-say-cancelled = Anulat
sale-say-failed = Nu s-a făcut factură
sale-say-live = În direct
sale-say-checking = Verifică la 3 s
sale-say-offline = Fără conexiune, nu predați marfa
sale-say-signed-out = Deconectat: reîncărcați pagina ca să vă conectați
sale-say-left = Timp rămas: { $time }
sale-say-sound-on = Sunet pornit
sale-say-sound-off = Sunet oprit

## How late the till hears of payments

upstream-silent = Blink nu răspunde: nu predați nimic din ce nu a devenit verde
upstream-limited = Blink răspunde acum la puține întrebări: plățile apar cu întârziere
upstream-slow = Plățile apar cu întârziere. Facturi deschise: { $open }; Blink este întrebat despre fiecare la { $seconds } s
upstream-asking = Plățile apar cu câteva secunde întârziere: casa întreabă Blink

## Can this till take money now? /health

health-title = Stare
health-good = Gata
health-warn = Atenție
health-bad = Problemă
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Extrasul de cont Blink
health-ledger-read = Citit acum { $ago }
health-ledger-unread = Încă necitit
health-ledger-old-do = Plățile neanunțate sunt găsite târziu. Se încearcă din nou în fiecare minut cât timp un proprietar este conectat.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } înregistrare neînțeleasă
    [few] { $count } înregistrări neînțelese
   *[other] { $count } de înregistrări neînțelese
}
health-ledger-gaps-do = { $count ->
    [one] Verificați-o în „De verificat”.
    [few] Verificați-le în „De verificat”.
   *[other] Verificați-le în „De verificat”.
}
health-grant = Conectare
health-grant-good = Conectat
health-grant-ended = Proprietar deconectat
health-grant-ended-do = Proprietarul acestui magazin se conectează o dată, pe orice dispozitiv; până atunci nu se poate încasa nimic.
health-grant-goes-on-do = Încasați în continuare; plățile apar ca de obicei. Proprietarul acestui magazin se conectează o dată, pe orice dispozitiv.
health-grant-degraded = Neînnoită
health-grant-degraded-do = Conectarea de la Blink nu răspunde. Se poate încasa și fără ea; soldurile și căutările așteaptă.
health-grant-ends = Se încheie curând
health-grant-ends-do = Această conectare se încheie la circa o oră după ce a început. Conectați-vă din nou și bifați „offline”.
health-scopes = Permisiuni
health-scopes-good = Complete
health-scopes-no-receive = Nu poate încasa
health-scopes-key-do = Creați o cheie API cu Read și Receive bifate și conectați-vă cu ea.
health-scopes-receive-do = Conectați-vă din nou și bifați „receive”.
health-scopes-no-read = Nu poate vedea istoricul
health-scopes-read-do = Conectați-vă din nou și bifați „read”.
health-api = Blink
health-api-good = Răspunde
health-api-unknown = Încă neverificat
health-api-limited = Ocupat
health-api-limited-do = Blink primește mai puține cereri acum. Așteptați un minut.
health-api-silent = Nu răspunde
health-api-silent-do = Verificați conexiunea la internet a acestei case, apoi status.blink.sv. Nu predați nimic din ce nu a devenit verde.
health-clock = Ceas
health-clock-unknown = Încă necomparat
health-clock-good = Ca la Blink
health-clock-ahead = Cu { $off } înaintea celui de la Blink
health-clock-behind = Cu { $off } în urma celui de la Blink
health-clock-off-do = Potriviți ceasul acestei case, cel mai bine prin NTP: facturile par să expire la altă oră decât în realitate.
health-clock-far-off-do = Potriviți ceasul acestei case, cel mai bine prin NTP: orele afișate sunt greșite și clienții nu pot plăti.
health-line = Plăți în direct
health-line-good = În direct
health-line-resting = În repaus
health-line-down = Verificare periodică
health-line-down-do = { $late }. Așteptați; casa se reconectează singură.
health-rate = Curs
health-rate-age = Vechi de { $age }
health-rate-old-do = Blink nu are unul mai nou. După 10 minute nu se mai folosește niciunul: încasați atunci în sats, în portofelul BTC.
health-rate-none = Niciunul în { $currency }
health-rate-none-do = Încasați în sats, în portofelul BTC.
health-room = Facturi în acest minut
health-room-left = Rămase: { $count }
health-room-none = Niciuna rămasă
health-room-blocked = Blocat
health-room-blocked-do = Blink nu mai face niciuna timp de { $wait }. Așteptați.
health-room-none-do = Așteptați un minut.
health-room-none-without-sign-in-do = Așteptați un minut sau lăsați proprietarul să se conecteze: altfel Blink primește puține de la această casă.
health-room-few-do = Mergeți puțin mai încet: Blink numără împreună toate casele acestui cont.
health-room-few-without-sign-in-do = Fără conectarea proprietarului, Blink primește puține de la această casă. Proprietarul se conectează o dată, pe orice dispozitiv.
health-account = Cont
health-account-good = Activ
health-account-no-receive = Nu poate primi
health-account-no-receive-do = Deschideți aplicația Blink ca să vă mutați fondurile.
health-account-ended-do = Mutați-vă fondurile cu aplicația Blink înainte de { $deadline } și exportați vânzările.
health-account-inactive = Inactiv
health-account-inactive-do = Deschideți aplicația Blink ca să vedeți de ce.
health-account-winding-down = În curs de închidere
health-account-winding-down-do = Poate primi până la { $until }. Aplicația Blink spune ce este de făcut.
health-services = Lightning și dolari
health-services-good = Funcționează
health-services-no-lightning = Lightning nu funcționează
health-services-no-lightning-do = Încercați din nou peste câteva minute.
health-services-no-dealer = Fără dolari
health-services-no-dealer-do = Încasați în portofelul BTC.
health-storage = Spațiu de stocare
health-storage-good = Scrie
health-storage-left = { $megabytes } MB liberi
health-storage-left-do = Faceți curând loc pe discul casei: când este plin, casa nu poate încasa.
health-storage-full = Nu poate scrie
health-storage-full-do = Faceți loc pe discul casei sau dați-l la reparat. Nu trebuie repornit nimic; plățile se înregistrează apoi.

## The receipt: /receipts/…

receipt-title = Bon
receipt-of = Bon de la { $shop }
receipt-by = prin { $method }
receipt-proof = Dovada plății
receipt-hash = Hash de plată
receipt-preimage = Preimage
receipt-print = Tipărește
receipt-print-hint = Deschideți mai întâi „Dovada plății” ca să o aveți pe hârtie.
