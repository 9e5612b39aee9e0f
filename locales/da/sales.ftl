## What has become of a sale

status-waiting = Venter
status-paid = Betalt
status-expired = Udløbet, ikke betalt
status-cancelled = Annulleret
status-paid-late = Betalt for sent, tjek
status-failed = Mislykket, ingen faktura lavet
method-lightning = Lightning

## The till: /till

till-last-sale = Seneste salg:
till-amount = Beløb
till-currency = Valuta
unit-sats = sats
unit-dollars = Amerikansk dollar
till-memo = Note
till-and-wallet = og wallet
till-memo-hint = (valgfri, kunden ser den)
till-wallet = Pengene går til
till-charge = Opkræv
till-one-moment = Et øjeblik…
keypad = Taltastatur
keypad-back = Slet sidste ciffer
keypad-clear = Ryd
keypad-add = Læg et beløb til

till-choose-currency = Vælg en af valutaerne på listen.
till-choose-wallet = Vælg en af dine wallets.
till-memo-too-long = Noten er for lang: højst { $most } bytes.
amount-too-small = Det er mindre end det mindste beløb, walleten kan rumme.
till-form-used = Denne formular har allerede lavet sit salg, til noget andet. Tjek beløbet, og opkræv igen.
till-confirm-amount = { $amount } er meget for denne butik, så intet er opkrævet endnu. Tjek beløbet, og tryk på Opkræv igen, hvis det er rigtigt.
till-old-price = Blinks kurs er { $age } gammel. Det, du opkræver nu, omregnes med den.
till-no-price = Der er ingen kurs lige nu. Du kan stadig opkræve i sats til BTC-walleten.
till-no-price-no-currency = Der er ingen kurs lige nu, så ingen valuta er valgt. Du kan stadig opkræve i sats til BTC-walleten: Vælg sats.
till-without-owner = Butikkens ejer er ikke logget ind hos Blink. Du kan fortsætte med at opkræve, og betalinger vises som altid; bed ejeren om at logge ind én gang, på en hvilken som helst enhed.
till-wind-down = Fra { $from } lader Blink ikke denne konto modtage mere. Blink-appen siger, hvad du skal gøre.

## Why no invoice was made

refused-unreachable = Blink kan ikke nås, så der blev ikke lavet nogen faktura. Prøv igen om et øjeblik.
refused-without-sign-in = Blink laver ingen faktura uden ejerens login lige nu. Butikkens ejer logger ind én gang, på en hvilken som helst enhed; opkræv så igen.
refused-receive-disabled = Blink lader ikke denne konto modtage mere. Åbn Blink-appen for at flytte dine midler; din historik og eksporten af den bliver her.
refused-inactive = Denne Blink-konto er ikke aktiv, så den kan ikke modtage. Åbn Blink-appen for at se hvorfor.
refused-no-dealer = Blink kan ikke sælge dollar lige nu. Vælg BTC-walleten, eller prøv igen om et øjeblik.
refused-no-lightning = Blinks Lightning-node svarer ikke lige nu. Prøv igen om få minutter.
refused-by-blink = Blink lavede ingen faktura: { $why }
refused-for-now = Blink lavede ingen faktura. Prøv igen om et øjeblik.
refused-too-many = Blink tager ikke flere fakturaer fra denne konto lige nu. Prøv igen om { $wait }.
refused-too-many-without-sign-in = Mens ejeren ikke er logget ind, tager Blink kun få fakturaer fra denne kasse, og dem for dette minut er lavet. Prøv igen om { $wait }; når ejeren er logget ind på en enhed, er der flere.
refused-busy = Blink har for travlt lige nu, så der blev ikke lavet nogen faktura. Prøv igen om et øjeblik.
refused-no-price = Der er ingen kurs lige nu, så valutaen kan ikke omregnes. Opkræv i sats til BTC-walleten, eller prøv igen om et øjeblik.
refused-unticked = Ved login blev der ikke sat kryds ved ”receive”, så kassen kan ikke lave fakturaer. Log ind igen, og sæt kryds.
refused-owner-unticked = Ejerens login må ikke modtage, så der kan ikke laves nogen faktura. Bed ejeren om at logge ind én gang, på en hvilken som helst enhed, og sætte kryds i alle felter.
refused-key-unticked = Den API-nøgle, du loggede ind med, må ikke modtage, så kassen kan ikke lave fakturaer. Lav en med kryds ved Read og Receive, og log ind med den.
refused-wound-down = Blink stoppede modtagelse på denne konto { $since }. Flyt dine midler med Blink-appen før { $deadline }; din historik og eksporten af den bliver her.
refused-taken-back = Der blev ikke lavet nogen faktura. Prøv igen om et øjeblik.

## The page of a sale

sale-title = Salg
sale-asking = Spørger Blink
sale-matched = Manuelt tilknyttet
sale-matched-at = Manuelt tilknyttet: { $amount }, modtaget { $at }.
sale-matched-noted = Manuelt tilknyttet: { $amount }, modtaget { $at } ({ $note }).
sale-credited = Krediteret: { $credited }, bedt om: { $asked }
sale-given-back = Betalt tilbage: { $amount }
sale-unclear = Det vides endnu ikke, om Blink lavede fakturaen. Kassen ser efter hvert andet sekund; der er intet, kunden kan betale, før den er fundet.
sale-unclear-renew = Du behøver ikke vente: Lav en ny faktura. Hvis den første dukker op og bliver betalt, ser kassen det.
sale-late = Pengene kom, efter at fakturaen var udløbet eller annulleret. Tjek, om kunden fik varen.
sale-failed = Blink lavede ingen faktura, så intet er eller kan blive betalt.
sale-paid-by = Betalt med { $method }
sale-paid-twice = Dette salg blev betalt mere end én gang: { $extra } kom oveni. Betal det tilbage til kunden, eller notér, hvem det tilhører.
sale-order-paid = Denne ordre er allerede betalt, som et andet salg: { $sale }.
sale-order-paid-twice = Denne ordre blev betalt mere end én gang, også som dette salg: { $sale }. Betal det ene tilbage til kunden, eller notér, hvem pengene tilhører.
sale-order-elsewhere = Denne ordre blev allerede opkrævet på en anden enhed, og dette er dens salg. Det, du havde valgt, venter som en ordre for sig: { $order }. Tag det ud, der er opkrævet her, før du opkræver den.
sale-amount-by = { $amount } med { $method }
sale-without-sign-in = Lavet uden ejerens login. Det betales til butikken og overvåges som alle andre.
sale-cancelled-here = Kun annulleret på denne kasse: Det blev lavet uden ejerens login og kunne ikke annulleres hos Blink. Det overvåges stadig, til det er udløbet; hvis nogen betaler det, står det i indbakken.
sale-wallet-gone = Salgets wallet findes ikke mere. Opkræv på ny.
sale-qr = QR-kode til fakturaen
sale-until = Betal inden { $at }
sale-receipt-qr = QR-kode til kvitteringen, til kunden
sale-your-receipt = Din kvittering
sale-print = Udskriv eller del kvitteringen
sale-renew = Ny faktura til dette salg
sale-new = Nyt salg
sale-for-staff = Til personalet
sale-copy = Kopiér
sale-copied = Kopieret
sale-copy-by-hand = Tryk Ctrl+C
sale-open = Åbn i wallet
sale-share = Del
sale-locked = Kurs låst indtil da: { $of } = { $price }.
sale-locked-renews = Når den udløber, laver siden selv en ny faktura.
sale-cancel = Annullér salget
sale-all = Alle salg
sale-reload = Genindlæs siden for at se, om der er betalt.
sale-late-reload = { $late }. Genindlæs siden for at se, om der er betalt.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Venter på betalingen
sale-say-paid = Betalt
sale-say-paid-late = Betalt for sent, tjek
sale-say-expired = Udløbet, ikke betalt
sale-say-cancelled = Annulleret
sale-say-failed = Ingen faktura lavet
sale-say-live = Live
sale-say-checking = Tjekker hvert 3. sekund
sale-say-offline = Offline, udlevér ikke varer
sale-say-signed-out = Logget ud: Genindlæs siden for at logge ind
sale-say-left = { $time } tilbage
sale-say-sound-on = Lyd er slået til
sale-say-sound-off = Lyd er slået fra

## How late the till hears of payments

upstream-silent = Blink svarer ikke: Udlevér intet, der ikke blev grønt
upstream-limited = Blink tager få forespørgsler lige nu: Betalinger vises sent
upstream-slow = Betalinger vises sent: Med { $open } åbne fakturaer spørges Blink om hver af dem hvert { $seconds }. sekund
upstream-asking = Betalinger vises nogle sekunder for sent: Blink bliver spurgt

## Can this till take money now? /health

health-title = Tilstand
health-good = Klar
health-warn = Pas på
health-bad = Problem
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Blinks posteringer
health-ledger-read = Læst for { $ago } siden
health-ledger-unread = Ikke læst endnu
health-ledger-old-do = Betalinger, ingen har meldt, findes sent. Det prøves igen hvert minut, så længe en ejer er logget ind.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } postering
   *[other] { $count } posteringer
} ikke forstået
health-ledger-gaps-do = { $count ->
    [one] Se på den i indbakken.
   *[other] Se på dem i indbakken.
}
health-grant = Login
health-grant-good = Logget ind
health-grant-ended = Ejer logget ud
health-grant-ended-do = Butikkens ejer logger ind én gang, på en hvilken som helst enhed; indtil da kan intet opkræves.
health-grant-goes-on-do = Bliv ved med at opkræve; betalinger vises som altid. Butikkens ejer logger ind én gang, på en hvilken som helst enhed.
health-grant-degraded = Ikke fornyet
health-grant-degraded-do = Blinks login svarer ikke. Der kan opkræves uden; saldi og opslag venter.
health-grant-ends = Slutter snart
health-grant-ends-do = Dette login slutter cirka en time efter, at det begyndte. Log ind igen, og sæt kryds ved ”offline”.
health-scopes = Tilladelser
health-scopes-good = Komplette
health-scopes-no-receive = Kan ikke opkræve
health-scopes-key-do = Lav en API-nøgle med kryds ved Read og Receive, og log ind med den.
health-scopes-receive-do = Log ind igen, og sæt kryds ved ”receive”.
health-scopes-no-read = Kan ikke se tilbage
health-scopes-read-do = Log ind igen, og sæt kryds ved ”read”.
health-api = Blink
health-api-good = Svarer
health-api-unknown = Ikke spurgt endnu
health-api-limited = Optaget
health-api-limited-do = Blink tager færre forespørgsler lige nu. Vent et minut.
health-api-silent = Tavs
health-api-silent-do = Tjek kassens internetforbindelse, derefter status.blink.sv. Udlevér intet, der ikke blev grønt.
health-clock = Ur
health-clock-unknown = Ikke sammenlignet endnu
health-clock-good = Som Blinks
health-clock-ahead = { $off } foran Blinks
health-clock-behind = { $off } efter Blinks
health-clock-off-do = Stil kassens ur, helst med NTP: Fakturaer ser ud til at udløbe på et andet tidspunkt, end de gør.
health-clock-far-off-do = Stil kassens ur, helst med NTP: Det går forkert, og kunder kan ikke betale.
health-line = Livebetalinger
health-line-good = Live
health-line-resting = Hviler
health-line-down = Spørger i stedet
health-line-down-do = { $late }. Vent; kassen forbinder selv igen.
health-rate = Kurs
health-rate-age = { $age } gammel
health-rate-old-do = Blink har ingen nyere. Efter 10 minutter bruges ingen: Opkræv så i sats til BTC-walleten.
health-rate-none = Ingen i { $currency }
health-rate-none-do = Opkræv i sats til BTC-walleten.
health-room = Fakturaer i dette minut
health-room-left = { $count } tilbage
health-room-none = Ingen tilbage
health-room-blocked = Blokeret
health-room-blocked-do = Blink laver ingen i { $wait }. Vent.
health-room-none-do = Vent et minut.
health-room-none-without-sign-in-do = Vent et minut, eller lad ejeren logge ind: Uden det tager Blink kun få fra denne kasse.
health-room-few-do = Tag det lidt roligere: Blink tæller alle kasser på denne konto sammen.
health-room-few-without-sign-in-do = Uden ejerens login tager Blink kun få fra denne kasse. Ejeren logger ind én gang, på en hvilken som helst enhed.
health-account = Konto
health-account-good = Aktiv
health-account-no-receive = Kan ikke modtage
health-account-no-receive-do = Åbn Blink-appen for at flytte dine midler.
health-account-ended-do = Flyt dine midler med Blink-appen før { $deadline }, og eksportér dine salg.
health-account-inactive = Ikke aktiv
health-account-inactive-do = Åbn Blink-appen for at se hvorfor.
health-account-winding-down = Under lukning
health-account-winding-down-do = Den kan modtage indtil { $until }. Blink-appen siger, hvad du skal gøre.
health-services = Lightning og dollar
health-services-good = Virker
health-services-no-lightning = Lightning er nede
health-services-no-lightning-do = Prøv igen om få minutter.
health-services-no-dealer = Ingen dollar
health-services-no-dealer-do = Opkræv til BTC-walleten.
health-storage = Lagring
health-storage-good = Skriver
health-storage-left = { $megabytes } MB tilbage
health-storage-left-do = Skaf snart plads på kassens disk: Når den er fuld, kan kassen ikke opkræve.
health-storage-full = Kan ikke skrive
health-storage-full-do = Skaf plads på kassens disk, eller få den repareret. Ingen behøver genstarte noget; betalinger registreres derefter.

## The receipt: /receipts/…

receipt-title = Kvittering
receipt-of = Kvittering fra { $shop }
receipt-by = med { $method }
receipt-proof = Betalingsbevis
receipt-hash = Betalingshash
receipt-preimage = Preimage
receipt-print = Udskriv
receipt-print-hint = Åbn ”Betalingsbevis” først for at få det med på papir.
