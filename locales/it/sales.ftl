## What has become of a sale

status-waiting = In attesa
status-paid = Pagata
status-expired = Scaduta, non pagata
status-cancelled = Annullata
status-paid-late = Pagata in ritardo, verificare
status-failed = Non riuscita, nessuna invoice creata
method-lightning = Lightning

## The till: /till

till-last-sale = Ultima vendita:
till-amount = Importo
till-currency = Valuta
unit-sats = sats
unit-dollars = Dollaro USA
till-memo = Nota
till-and-wallet = e wallet
till-memo-hint = (facoltativa, il cliente la vede)
till-wallet = Dove va il denaro
till-charge = Incassa
till-one-moment = Un momento…
keypad = Tastierino
keypad-back = Cancella l’ultima cifra
keypad-clear = Cancella tutto
keypad-add = Aggiungi un altro importo

till-choose-currency = Scegliere una delle valute dell’elenco.
till-choose-wallet = Scegliere uno dei propri wallet.
till-memo-too-long = La nota è troppo lunga: al massimo { $most } byte.
amount-too-small = È meno dell’importo minimo che il wallet può contenere.
till-form-used = Questo modulo ha già creato la sua vendita, per qualcos’altro. Controllare l’importo e incassare di nuovo.
till-confirm-amount = { $amount } è molto per questo negozio, quindi non è stato ancora incassato nulla. Controllare l’importo e, se è giusto, premere Incassa ancora una volta.
till-old-price = La quotazione di Blink risale a { $age } fa. Gli incassi di adesso vengono convertiti con quella.
till-no-price = In questo momento non c’è una quotazione. Si può comunque incassare in sats nel wallet BTC.
till-no-price-no-currency = In questo momento non c’è una quotazione, quindi nessuna valuta è scelta. Si può comunque incassare in sats nel wallet BTC: scegliere sats.
till-without-owner = Il titolare di questo negozio non è connesso a Blink. Si può continuare a incassare e i pagamenti compaiono come sempre; chiedere al titolare di accedere una volta, su qualsiasi dispositivo.
till-wind-down = Dal { $from } Blink non consente più a questo account di ricevere. L’app Blink dice che cosa fare.

## Why no invoice was made

refused-unreachable = Blink non è raggiungibile, quindi non è stata creata nessuna invoice. Riprovare tra poco.
refused-without-sign-in = In questo momento Blink non crea invoice senza l’accesso del titolare. Il titolare di questo negozio accede una volta, su qualsiasi dispositivo; poi incassare di nuovo.
refused-receive-disabled = Blink non consente più a questo account di ricevere. Aprire l’app Blink per spostare i fondi; lo storico e la sua esportazione restano qui.
refused-inactive = Questo account Blink non è attivo, quindi non può ricevere. Aprire l’app Blink per vedere perché.
refused-no-dealer = Blink in questo momento non può vendere dollari. Scegliere il wallet BTC o riprovare tra poco.
refused-no-lightning = Il nodo Lightning di Blink non risponde in questo momento. Riprovare tra qualche minuto.
refused-by-blink = Blink non ha creato l’invoice: { $why }
refused-for-now = Blink non ha creato l’invoice. Riprovare tra poco.
refused-too-many = Blink non accetta altre invoice di questo account in questo momento. Riprovare tra { $wait }.
refused-too-many-without-sign-in = Finché il titolare non è connesso, Blink accetta poche invoice di questa cassa, e quelle di questo minuto sono già state create. Riprovare tra { $wait }; con il titolare connesso su un qualsiasi dispositivo sono di più.
refused-busy = Blink è troppo occupato in questo momento, quindi non è stata creata nessuna invoice. Riprovare tra poco.
refused-no-price = In questo momento non c’è una quotazione, quindi questa valuta non si può convertire. Incassare in sats nel wallet BTC o riprovare tra poco.
refused-unticked = All’accesso la casella “receive” non era spuntata, quindi questa cassa non può creare invoice. Accedere di nuovo e spuntarla.
refused-owner-unticked = L’accesso del titolare non consente di ricevere, quindi non si possono creare invoice. Chiedere al titolare di accedere una volta, su qualsiasi dispositivo, e di spuntare tutte le caselle.
refused-key-unticked = La chiave API usata per accedere non consente di ricevere, quindi questa cassa non può creare invoice. Crearne una con Read e Receive spuntati e accedere con quella.
refused-wound-down = Blink ha chiuso la ricezione per questo account il { $since }. Spostare i fondi con l’app Blink prima del { $deadline }; lo storico e la sua esportazione restano qui.
refused-taken-back = Non è stata creata nessuna invoice. Riprovare tra poco.

## The page of a sale

sale-title = Vendita
sale-asking = Richiesta a Blink
sale-matched = Abbinata a mano
sale-matched-at = Abbinato a mano: { $amount }, ricevuto: { $at }.
sale-matched-noted = Abbinato a mano: { $amount }, ricevuto: { $at } ({ $note }).
sale-credited = Accreditato: { $credited }, richiesto: { $asked }
sale-given-back = Rimborsato: { $amount }
sale-unclear = Non si sa ancora se Blink ha creato l’invoice. La cassa continua a cercarla ogni due secondi; finché non la trova, non c’è nulla che il cliente possa pagare.
sale-unclear-renew = Non serve aspettare: creare una nuova invoice. Se la prima ricompare e viene pagata, la cassa se ne accorge.
sale-late = Il denaro è arrivato dopo la scadenza o l’annullamento dell’invoice. Verificare se il cliente ha ricevuto la merce.
sale-failed = Blink non ha creato l’invoice, quindi nulla è stato pagato né può esserlo.
sale-paid-by = Pagata tramite { $method }
sale-paid-twice = Questa vendita è stata pagata più di una volta: in più sono arrivati { $extra }. Rimborsarli al cliente o annotare di chi sono.
sale-order-paid = Quest’ordine è già stato pagato, come altra vendita: { $sale }.
sale-order-paid-twice = Quest’ordine è stato pagato più di una volta, anche come questa vendita: { $sale }. Rimborsarne una al cliente o annotare di chi è il denaro.
sale-order-elsewhere = Quest’ordine era già in incasso su un altro dispositivo, e questa è la sua vendita. Ciò che era stato scelto qui è in sospeso come ordine a sé: { $order }. Prima di incassarlo, togliere ciò che è già incassato in questa vendita.
sale-amount-by = { $amount } tramite { $method }
sale-without-sign-in = Creata senza l’accesso del titolare. Viene pagata al negozio e seguita come ogni altra.
sale-cancelled-here = Annullata solo su questa cassa: creata senza l’accesso del titolare, non si è potuta annullare presso Blink. Viene ancora seguita fino alla scadenza; se qualcuno la paga, comparirà in “Da verificare”.
sale-wallet-gone = Il wallet di questa vendita non esiste più. Incassare di nuovo.
sale-qr = Codice QR dell’invoice
sale-until = Pagare entro { $at }
sale-receipt-qr = Codice QR della ricevuta, per il cliente
sale-your-receipt = La ricevuta
sale-print = Stampa o condividi la ricevuta
sale-renew = Nuova invoice per questa vendita
sale-new = Nuova vendita
sale-for-staff = Per il personale
sale-copy = Copia
sale-copied = Copiato
sale-copy-by-hand = Premere Ctrl+C
sale-open = Apri nel wallet
sale-share = Condividi
sale-locked = Cambio bloccato fino ad allora: { $of } = { $price }.
sale-locked-renews = Alla scadenza questa pagina crea da sola una nuova invoice.
sale-cancel = Annulla questa vendita
sale-all = Tutte le vendite
sale-reload = Ricaricare questa pagina per vedere se è stata pagata.
sale-late-reload = { $late }. Ricaricare questa pagina per vedere se è stata pagata.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = In attesa del pagamento
sale-say-paid = Pagato
sale-say-paid-late = Pagato in ritardo, verificare
sale-say-expired = Scaduta, non pagata
sale-say-cancelled = Annullata
sale-say-failed = Nessuna invoice creata
sale-say-live = In diretta
sale-say-checking = Controllo ogni 3 s
sale-say-offline = Offline, non consegnare la merce
sale-say-signed-out = Accesso terminato: ricaricare questa pagina per accedere
sale-say-left = ancora { $time }
sale-say-sound-on = Suono attivo
sale-say-sound-off = Suono disattivato

## How late the till hears of payments

upstream-silent = Blink non risponde: non consegnare nulla che non sia diventato verde
upstream-limited = Blink accetta poche richieste in questo momento: i pagamenti compaiono in ritardo
upstream-slow = I pagamenti compaiono in ritardo: con { $open } invoice aperte, Blink viene interrogato su ciascuna ogni { $seconds } s
upstream-asking = I pagamenti compaiono con qualche secondo di ritardo: richiesta a Blink

## Can this till take money now? /health

health-title = Stato della cassa
health-good = Pronta
health-warn = Attenzione
health-bad = Problema
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Movimenti di Blink
health-ledger-read = Letti { $ago } fa
health-ledger-unread = Non ancora letti
health-ledger-old-do = I pagamenti non segnalati vengono trovati in ritardo. Si riprova ogni minuto finché un titolare è connesso.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } voce non compresa
    [many] { $count } voci non comprese
   *[other] { $count } voci non comprese
}
health-ledger-gaps-do = { $count ->
    [one] Controllarla in “Da verificare”.
    [many] Controllarle in “Da verificare”.
   *[other] Controllarle in “Da verificare”.
}
health-grant = Accesso
health-grant-good = Attivo
health-grant-ended = Titolare non connesso
health-grant-ended-do = Il titolare di questo negozio accede una volta, su qualsiasi dispositivo; fino ad allora non si può incassare nulla.
health-grant-goes-on-do = Continuare a incassare; i pagamenti compaiono come sempre. Il titolare di questo negozio accede una volta, su qualsiasi dispositivo.
health-grant-degraded = Non rinnovato
health-grant-degraded-do = Il servizio di accesso di Blink non risponde. Gli incassi continuano senza; saldi e ricerche attendono.
health-grant-ends = Termina presto
health-grant-ends-do = Questo accesso termina circa un’ora dopo l’inizio. Accedere di nuovo e spuntare “offline”.
health-scopes = Autorizzazioni
health-scopes-good = Complete
health-scopes-no-receive = Non può incassare
health-scopes-key-do = Creare una chiave API con Read e Receive spuntati e accedere con quella.
health-scopes-receive-do = Accedere di nuovo e spuntare “receive”.
health-scopes-no-read = Non può consultare il passato
health-scopes-read-do = Accedere di nuovo e spuntare “read”.
health-api = Blink
health-api-good = Risponde
health-api-unknown = Non ancora interrogato
health-api-limited = Occupato
health-api-limited-do = Blink accetta meno richieste in questo momento. Attendere un minuto.
health-api-silent = Non risponde
health-api-silent-do = Controllare la connessione a internet di questa cassa, poi status.blink.sv. Non consegnare nulla che non sia diventato verde.
health-clock = Orologio
health-clock-unknown = Non ancora confrontato
health-clock-good = Come quello di Blink
health-clock-ahead = { $off } avanti rispetto a Blink
health-clock-behind = { $off } indietro rispetto a Blink
health-clock-off-do = Regolare l’orologio di questa cassa, meglio con NTP: le invoice sembrano scadere in un momento diverso da quello reale.
health-clock-far-off-do = Regolare l’orologio di questa cassa, meglio con NTP: gli orari che indica sono sbagliati e i clienti non possono pagare.
health-line = Pagamenti in diretta
health-line-good = In diretta
health-line-resting = A riposo
health-line-down = Richieste periodiche
health-line-down-do = { $late }. Attendere; la cassa si ricollega da sola.
health-rate = Quotazione
health-rate-age = di { $age } fa
health-rate-old-do = Blink non ne ha una più recente. Dopo 10 minuti non se ne usa nessuna: allora incassare in sats nel wallet BTC.
health-rate-none = Nessuna in { $currency }
health-rate-none-do = Incassare in sats nel wallet BTC.
health-room = Invoice in questo minuto
health-room-left = Rimanenti: { $count }
health-room-none = Esaurite
health-room-blocked = Bloccate
health-room-blocked-do = Blink non ne crea nessuna per { $wait }. Attendere.
health-room-none-do = Attendere un minuto.
health-room-none-without-sign-in-do = Attendere un minuto o far accedere il titolare: senza, Blink ne accetta poche da questa cassa.
health-room-few-do = Andare un po’ più piano: Blink conta insieme tutte le casse di questo account.
health-room-few-without-sign-in-do = Senza l’accesso del titolare Blink ne accetta poche da questa cassa. Il titolare accede una volta, su qualsiasi dispositivo.
health-account = Account
health-account-good = Attivo
health-account-no-receive = Non può ricevere
health-account-no-receive-do = Aprire l’app Blink per spostare i fondi.
health-account-ended-do = Spostare i fondi con l’app Blink prima del { $deadline } ed esportare le vendite.
health-account-inactive = Non attivo
health-account-inactive-do = Aprire l’app Blink per vedere perché.
health-account-winding-down = In chiusura
health-account-winding-down-do = Può ricevere fino al { $until }. L’app Blink dice che cosa fare.
health-services = Lightning e dollari
health-services-good = Funzionano
health-services-no-lightning = Lightning non funziona
health-services-no-lightning-do = Riprovare tra qualche minuto.
health-services-no-dealer = Niente dollari
health-services-no-dealer-do = Incassare nel wallet BTC.
health-storage = Archiviazione
health-storage-good = Scrive
health-storage-left = Restano { $megabytes } MB
health-storage-left-do = Liberare presto spazio sul disco della cassa: quando è pieno, la cassa non può incassare.
health-storage-full = Non può scrivere
health-storage-full-do = Liberare spazio sul disco della cassa o farlo riparare. Non serve riavviare nulla; poi i pagamenti vengono registrati.

## The receipt: /receipts/…

receipt-title = Ricevuta
receipt-of = Ricevuta di { $shop }
receipt-by = tramite { $method }
receipt-proof = Prova di pagamento
receipt-hash = Hash del pagamento
receipt-preimage = Preimage
receipt-print = Stampa
receipt-print-hint = Aprire prima “Prova di pagamento” per averla su carta.
