## The frame of every page

skip = Vai al contenuto
home-label = Blink Till, pagina iniziale
main-label = Principale
nav-till = Cassa
nav-orders = Ordini
nav-sales = Vendite
nav-inbox = Da verificare
nav-wallets = Wallet
nav-ledger = Movimenti
nav-settings = Impostazioni
nav-more = Altro
nav-claims = Il cliente dice di aver pagato
nav-health = Questa cassa può incassare ora?
log-out = Esci
way-in-blink = Accedi con Blink
way-in-key = Accedi con una chiave API
settings-shop = Negozio
settings-items = Articoli
settings-displays = Schermi
settings-sign-ins = Accessi
settings-cashiers = Cassieri

## On many pages

save = Salva
pages = Pagine
newest = Ai più recenti
newer = Più recenti
older = Meno recenti

## The front door

landing-title = Una cassa Lightning per il negozio
landing-head = Digitare un prezzo, mostrare un codice, vederlo diventare verde.
landing-lead = Blink Till fa di qualsiasi telefono del negozio una cassa che accetta Bitcoin via Lightning, con incasso diretto sul proprio account Blink.
landing-password = La password la chiede Blink; questa cassa non la vede mai.
landing-join = Cassiere? { $join }.
landing-join-words = Entra con un codice
landing-boxes = Blink mostrerà tre caselle. Spuntarle tutte e tre.
landing-unticked = All’inizio sono vuote. Ecco che cosa permette alla cassa ognuna:
landing-read = Mostrare saldi e storico e riconoscere un pagamento.
landing-receive = Creare invoice, così che i clienti possano pagare.
landing-offline = Mantenere l’accesso. Senza, occorre accedere di nuovo ogni ora.
landing-write = La cassa non chiede mai { $write }: può ricevere denaro e non può inviarne.
landing-log-out = Uscendo qui termina l’accesso di questa cassa all’account. Il browser può restare connesso a Blink stesso.

unreached = La cassa non è raggiungibile da questo dispositivo, quindi nulla è stato inviato e nulla è stato incassato. Ciò che è stato digitato è ancora qui: controllare la connessione e premere di nuovo il pulsante.
unanswered = La connessione è caduta prima che la cassa rispondesse. Ciò che è stato digitato è ancora qui: premere di nuovo il pulsante quando la connessione torna. Nulla viene incassato due volte.
log-in-again = Accedi di nuovo
use-another-key = Usa un’altra chiave

## In other sentences

and = { $one } e { $other }
span-seconds = { $count ->
    [one] { $count } secondo
    [many] { $count } secondi
   *[other] { $count } secondi
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } minuti
   *[other] { $count } minuti
}
span-hours = { $count ->
    [one] { $count } ora
    [many] { $count } ore
   *[other] { $count } ore
}
span-days = { $count ->
    [one] { $count } giorno
    [many] { $count } giorni
   *[other] { $count } giorni
}

## An amount that cannot be read

amount-empty = Digitare un importo.
amount-no-digits = Scrivere l’importo solo con cifre, per esempio 12.
amount-no-number = Scrivere l’importo con cifre e un punto o una virgola, per esempio 12,50.
amount-grouped = Scrivere l’importo senza segni tra le migliaia, per esempio 1234,50.
amount-ambiguous = Si può leggere in due modi: scrivere un punto prima dei decimali, per esempio 1.234.
amount-no-decimals = Questa valuta non ha decimali, e le migliaia vanno senza segno.
amount-too-many-decimals = Questa valuta ha al massimo { $digits ->
    [one] { $digits } decimale
    [many] { $digits } decimali
   *[other] { $digits } decimali
}, e le migliaia vanno senza segno.
amount-zero = L’importo deve essere maggiore di zero.
amount-too-large = È più di quanto Blink accetti in un pagamento.

## Error pages

error-typed = Ecco che cosa era stato digitato:
error-again = Riprova
error-back = Torna alla cassa
error-home = Pagina iniziale
error-cashier = Cassiere? Il titolare fornisce un nuovo codice per { $join }.
error-join = entrare
error-reference = Riferimento { $id }

signed-out-title = Accesso terminato
signed-out-text = Non è stato fatto nulla. Accedere, poi premere ancora una volta il pulsante.
forbidden-title = Questa pagina è del titolare
forbidden-text = L’accesso è attivo, ma non consente di vedere questa pagina. Rivolgersi al titolare del negozio.
bad-request-title = Non ha funzionato
bad-request-text = La cassa non ha capito la richiesta. Tornare indietro e riprovare.
bad-form = Questo non è il modulo di questa pagina.
upstream-title = Ora non si può mostrare
upstream-text = { $who } non risponde come dovrebbe. L’accesso resta attivo e non si perde denaro; riprovare tra poco. Non consegnare merce per un pagamento che non è diventato verde.
unavailable-title = La cassa ora non può scrivere
unavailable-text = Il suo database è occupato o pieno. Nulla è andato perso; riprovare tra poco. Se il problema resta, avvisare chi gestisce la cassa.
lacks-key-title = A questa cassa manca la sua chiave
lacks-key-text = L’accesso è cifrato con una chiave segreta senza la quale questa cassa è stata avviata. Nulla è andato perso, e le vendite aperte sono sempre seguite. Chiedere a chi gestisce la cassa di rimettere la chiave in TILL_SECRET_KEYS e di riavviarla.
not-found-title = Qui non c’è nulla
not-found-text = L’indirizzo è sbagliato, o ciò che indica appartiene ad altri. Tornare alla cassa e cercare da lì.
method-not-allowed-title = Questa pagina non funziona così
method-not-allowed-text = Tornare alla cassa e usare i suoi pulsanti.
too-large-title = Era troppo
too-large-text = Inviare meno: nessun modulo qui richiede tanto testo.
rate-limited-title = Troppi tentativi
rate-limited-text = Attendere un minuto, poi riprovare.
timeout-title = Ci è voluto troppo tempo
timeout-text = Controllare la connessione di questo dispositivo e riprovare.
internal-title = Qualcosa si è guastato da parte nostra
internal-text = È stato registrato. Riprovare; se succede ancora, comunicare a chi gestisce la cassa il riferimento qui sotto.
foreign-title = Non veniva da questa cassa
foreign-text = Per sicurezza, i pulsanti funzionano solo nelle pagine della cassa stessa. Tornare alla cassa e riprovare da lì.
misdirected-title = La cassa si trova a un altro indirizzo
misdirected-why = Non è configurata per rispondere qui, e si può accedere solo all’indirizzo giusto.
misdirected-go = Vai a { $host }
misdirected-else = Se quell’indirizzo non si apre, avvisare chi gestisce la cassa.
misdirected-open = Aprire invece { $address }: si può accedere solo lì.

## The sandbox

sandbox-banner = Ambiente di prova: nessun denaro reale. Per far pagare i clienti, e altro: la pagina di controllo.
sandbox-open = Apri l’ambiente di prova

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Lingua
language-choose = Cambia
language-own = La cassa è in questa lingua per chi la imposta qui, in ogni browser con cui accede, a meno che lì non ne sia stata scelta un’altra. Ciò che leggono i clienti segue il loro browser o, altrimenti, le impostazioni del negozio.
language-preview = Anteprima
language-preview-hint = Una lingua segnata come anteprima non è ancora stata controllata da altrettante persone. Importi e date sono giusti in tutte.
language-unknown = La cassa non parla questa lingua. Sceglierne una dall’elenco.

## The till as an app

app-description = Incassare Bitcoin via Lightning in negozio
offline-title = Nessuna connessione
offline-what = La cassa non è raggiungibile da questo dispositivo.
offline-charge = Non si possono incassare nuove vendite finché la connessione non torna.
offline-open-sales = I codici già mostrati si possono ancora pagare: il server della cassa li sorveglia, e ciò che è stato pagato compare quando la connessione torna.
offline-customer = Per pagare, il telefono del cliente ha bisogno di una connessione propria; le ricevute vi si aprono come sempre.
offline-again = Riprova
install-title = Tenere la cassa su questo dispositivo
install-text = Come app si apre senza le barre del browser, ed emette un suono quando una vendita è pagata.
install-by-hand = Premere Condividi, poi “Aggiungi alla schermata Home”. Come app si apre senza le barre del browser, ed emette un suono quando una vendita è pagata.
install-go = Installa
install-later = Non ora
