## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = App di lavoro
work-title = App di lavoro
work-lead = I dipendenti che usano l’app di lavoro Blink (joinblink.com, non il wallet) premono lì Connect e diventano cassieri del negozio.
work-feed = Quando una loro vendita viene pagata, ricevono una scheda nel feed.
work-there = Nel pannello di amministrazione dell’app di lavoro
work-proxy-url = Creare lì un’app e inserire questo come Proxy URL:
work-secret-hint = Scegliere lì un Proxy Secret lungo e casuale, creare un token e annotare Service Id e Auth ID dell’app. Per le schede nel feed aggiungere una categoria di post.
work-change = Cambia tutto
work-here = Poi inserirli qui
work-set-up = Configurata
work-set-up-hint = Token e segreti restano cifrati e non vengono più mostrati; per salvare vanno inseriti di nuovo. Con un altro Auth ID, chi si era collegato tramite l’app non lo è più.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token dell’app
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Il Proxy Secret precedente, durante il cambio (può restare vuoto)
work-category = Category Id per le schede “Pagamento ricevuto” (vuoto: nessuna scheda)
work-connected-title = Collegati
work-nobody = Ancora nessuno. Creare un { $join_code } per ogni dipendente, che preme Connect nell’app e lo digita.
work-join-code = codice di accesso
work-connected-since = { $name }, collegamento: { $since }
work-still-linked = Ancora collegati nell’app di lavoro: { $count }. Chi lo è deve premere lì Disconnect { $before } che venga dimenticata: senza il token la cassa non può farlo al suo posto.
work-before = prima
work-forget = Dimentica l’app di lavoro
work-forget-hint = Rimuove dalla cassa il token, i segreti e questi collegamenti. I cassieri restano cassieri; si rimuovono in Cassieri.
work-refused = L’app di lavoro rifiuta il token dell’app dal { $since }. Nessuno può collegarsi e non vengono inviate schede finché non si crea lì un nuovo token e lo si salva qui.
work-unreadable = Ciò che era stato inserito qui non si può più aprire: la chiave segreta della cassa è cambiata. Nessuno può collegarsi o scollegarsi finché non si inserisce di nuovo tutto.
work-no-service-id = Copiare il Service Id dalla pagina dell’app.
work-no-auth-id = Copiare l’Auth ID dalla pagina dell’app.
work-bad-auth-id = Questo non può essere un Auth ID.
work-no-app-token = Incollare uno dei token dell’app; qui non viene più mostrato.
work-no-proxy-secret = Inserire il Proxy Secret com’è stato inserito lì; qui non viene più mostrato.
work-guessable = Troppo facile da indovinare: almeno 16 caratteri. Sceglierne lì uno più lungo, poi inserirlo qui.
work-too-long = Troppo lungo: al massimo 500 caratteri.
work-bad-letters = Solo lettere, cifre e segni della tastiera inglese, senza spazi.
work-auth-id-taken = Un altro negozio di questa cassa ha questo Auth ID.

## /integrations/workplace/connect

work-connect-title = Collega l’app di lavoro
work-connect-owner = Accesso da titolare
work-connect-owner-text = L’accesso attivo è quello del titolare di questo negozio. La cassa risulterà collegata nell’app di lavoro; su questo dispositivo non cambia nulla.
work-connect-as-owner = Collega come titolare
work-connect-cashier = Oppure fai di questo dispositivo quello di un cassiere
work-connect-lead = Il titolare del negozio fornisce un codice di accesso. Funziona una volta e fa di questo dispositivo una cassa con cui incassare.
work-connect-button = Collega
work-connect-not-owner = Titolare? { $log_in }.
work-connect-log-in = Accedi con il wallet Blink
work-done-badge = Collegato
work-done-name = { $name }, collegamento riuscito
work-done-name-text = Chiudere questa finestra o incassare subito qui: ora questo dispositivo è la propria cassa.
work-done = Collegamento riuscito
work-done-text = Chiudere questa finestra o proseguire alla cassa.
work-done-open = Apri la cassa
work-not-connected = Collegamento non riuscito
work-not-connected-refused = L’app di lavoro ha rifiutato il collegamento. Avvisare il titolare. Per riprovare, premere lì Connect ancora una volta: questo link è consumato, un codice di accesso no.
work-not-connected-away = L’app di lavoro non risponde come dovrebbe. Per riprovare, premere lì Connect ancora una volta: questo link è consumato, un codice di accesso no.
work-not-connected-taken = Qualcun altro ha usato questo codice di accesso nello stesso momento. Chiederne uno nuovo al titolare e premere ancora una volta Connect nell’app di lavoro: questo link è consumato.
work-link-over = Questo link è scaduto
work-link-over-text = Funziona una volta, per dieci minuti. Premere di nuovo Connect nell’app di lavoro.
work-no-user = Nessun utente
work-no-user-text = { $header } deve essere un id da 1 a { $bytes } byte.
work-wrong-secret = Segreto errato
work-wrong-secret-text = Nessun negozio di questa cassa ha questo proxy secret.
work-owner = Titolare

## The card in the feed of the work app

work-card-title = Pagamento ricevuto
work-card-amount = Importo
work-card-open = Apri la vendita
