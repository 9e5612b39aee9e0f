## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } di nuovo
sign-in-to-start = Torna all’inizio
sign-in-detail = Parole di Blink: { $words }
login-by-click = Per accedere, cliccare su un link.

sign-in-malformed-title = Non sembrava Blink
sign-in-malformed-text = L’indirizzo che ha portato qui non è di quelli che crea Blink. Non è stato cambiato nulla.
sign-in-not-here-title = Questo accesso non è iniziato qui
sign-in-not-here-text = È stato avviato in un altro browser, ha più di mezz’ora, oppure manca il suo cookie. Non è stato cambiato nulla.
sign-in-used-title = Questo accesso è già concluso
sign-in-used-text = La risposta di Blink è già stata usata. Proseguire alla cassa o accedere di nuovo.
sign-in-issuer-title = Non era Blink
sign-in-issuer-text = La risposta indica un mittente diverso dal Blink di cui questa cassa si fida, quindi non è stata usata.
sign-in-stale-title = Questo accesso ha richiesto troppo tempo
sign-in-stale-text = Il codice monouso di Blink è già stato usato o è scaduto. Accedere di nuovo: basta un momento.
sign-in-no-read-title = La casella “read” non era spuntata
sign-in-no-read-text = Nella pagina di Blink tutte le caselle partono vuote. Spuntare “read” perché questa cassa possa mostrare i wallet, “receive” perché possa incassare e “offline” per restare connessi. L’autorizzazione appena data è stata restituita a Blink.
sign-in-not-invited-title = Questa cassa è per altri account
sign-in-not-invited-text = Questo account Blink non è nell’elenco della cassa. Accedere con un altro o chiedere a chi la gestisce di aggiungerlo.
sign-in-other-title = Era un altro account
sign-in-other-text = Sono state chieste altre autorizzazioni per l’account connesso qui, e Blink ha risposto per un altro. Non è stato cambiato nulla. Accedere con lo stesso account e spuntare tutte le caselle, oppure prima uscire.
sign-in-not-kept-title = Questa cassa ora non può salvare nulla
sign-in-not-kept-text = Il suo database non accetta nuovi dati. Riprovare tra poco; di questo accesso non è stato salvato nulla.
sign-in-cancelled-title = Accesso annullato
sign-in-cancelled-text = Con questa cassa non è stato condiviso nulla. Si può accedere in qualsiasi momento.
sign-in-again-title = Riprovare
sign-in-lost-text = Blink ha perso le tracce di questo accesso: anche un’altra scheda stava accedendo, oppure i cookie sono bloccati.
sign-in-open-long-text = Questo accesso è rimasto aperto troppo a lungo dal lato di Blink.
sign-in-asks-text = Blink vuole chiedere qualcosa prima di consentire l’accesso.
sign-in-unknown-title = Blink non ha completato l’accesso
sign-in-unknown-text = Ha indicato un motivo che questa cassa non conosce. Riprovare.
sign-in-set-up-title = Questa cassa non è configurata correttamente
sign-in-set-up-text = Blink non accetta ciò che questa cassa chiede. Chi la gestisce deve controllare la registrazione presso Blink; il log dice di più.
sign-in-away-title = Blink non è disponibile in questo momento
sign-in-away-text = Non è stato possibile completare l’accesso. Attendere un minuto e riprovare.

## On every page of somebody who is signed in

degraded-text = Blink non risponde in questo momento. L’accesso resta attivo; le vendite aperte continuano a essere seguite.
cannot-write-text = La cassa non può scrivere: il suo disco è pieno o guasto. Nuove vendite e pagamenti non vengono registrati finché non c’è di nuovo spazio; per sapere se un cliente ha pagato, guardare nell’app Blink. Avvisare chi gestisce la cassa.
consent-no-receive = Senza l’autorizzazione “receive” questa cassa può mostrare i saldi, ma non incassare.
consent-no-offline = Senza l’autorizzazione “offline” questo accesso termina circa un’ora dopo l’inizio.
consent-neither = Senza l’autorizzazione “receive” questa cassa non può incassare, e senza “offline” questo accesso termina circa un’ora dopo l’inizio.
consent-other-key = Usa una chiave con Read e Receive
consent-again = Chiedi di nuovo e spunta tutte le caselle

## Told after a sign-in ended by itself

ended-revoked = Blink ha terminato l’ultimo accesso: l’autorizzazione è stata revocata lì, o non è stata usata per troppo tempo. Le vendite aperte sono state sempre seguite e i cassieri hanno potuto continuare a incassare.
ended-key = Blink rifiuta la chiave API usata per accedere: è stata revocata o è scaduta. Crearne una nuova nella dashboard di Blink. Le vendite aperte sono state sempre seguite e i cassieri hanno potuto continuare a incassare.
ended-hour = L’ultimo accesso è terminato dopo un’ora, perché “offline” non era spuntato su Blink. Le vendite aperte sono state sempre seguite e i cassieri hanno potuto continuare a incassare.

## /login/key

key-title = Accedi con una chiave API
key-step-open = Aprire { $dashboard }, accedere lì e scegliere { $menu }.
key-dashboard = la dashboard di Blink
key-step-make = Creare una chiave per questa cassa. Scegliere quando scade e spuntare { $read } e { $receive }. Lasciare { $write } senza spunta: la cassa non invia mai denaro.
key-step-paste = Copiare la chiave e incollarla qui. Blink la mostra solo questa volta.
key-can-send = Questa chiave può inviare tutto il denaro dell’account: chi la ottenesse potrebbe svuotare i wallet. Alla cassa non serve una chiave così. Crearne una con i soli Read e Receive, oppure incollare di nuovo questa e confermare che è voluta.
key-label = Chiave API
key-confirm = So che questa chiave può inviare denaro e voglio usarla qui.
key-try = Prova la chiave e accedi
key-hint = La chiave viene provata presso Blink, salvata cifrata e mai più mostrata. Uscendo viene dimenticata qui; per disattivarla ovunque, revocarla nella dashboard.
key-other-way = Si può anche { $log_in }.
key-log-in = accedere con Blink
key-none = Incollare la chiave mostrata dalla dashboard di Blink.
key-no-key = Questa non è una chiave API. Copiarla di nuovo dalla dashboard di Blink, solo la chiave.
key-inactive = L’account Blink di questa chiave non è attivo. Aprire l’app Blink per vedere perché.
key-refused = Blink rifiuta questa chiave. Crearne una nuova e provare con quella.
key-cannot-read = Questa chiave non può leggere. Crearne una con Read e Receive spuntati.
key-unknown = Blink non conosce questa chiave: è stata revocata, è scaduta o non è stata copiata per intero. Crearne una nuova.
key-not-invited = Questa cassa è per altri account, non per quello di questa chiave. Usare una chiave di un altro account o chiedere a chi gestisce la cassa di aggiungerlo all’elenco.
key-too-many = Qui sono state provate troppe chiavi, quindi questa non è stata provata. Attendere un minuto e incollarla di nuovo.
key-away = Blink non è raggiungibile in questo momento: la chiave non è stata né provata né salvata. Riprovare tra poco.
key-not-kept = Blink conosce questa chiave, ma la cassa non può salvarla: il suo disco è pieno o occupato. Non è stato cambiato nulla. Incollarla di nuovo tra poco; se il problema resta, avvisare chi gestisce la cassa.
