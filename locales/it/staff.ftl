## Cashiers: /settings/cashiers

cashiers-title = Cassieri
cashiers-lead = Un cassiere incassa per il negozio e vede le vendite che ha fatto: niente saldi, niente esportazione, niente impostazioni, e nulla si può inviare.
cashiers-name = Nome del nuovo cassiere
cashiers-no-name = Scrivere un nome, per sapere a chi si toglie l’accesso.
cashiers-long-name = Il nome è troppo lungo: al massimo 40 lettere.
cashiers-make-code = Crea codice di accesso
cashiers-none = Ancora nessun cassiere.
cashiers-code-works = Non ha ancora usato il codice. Scadenza: { $until }.
cashiers-since = Inizio: { $since }
cashiers-device = { $device }, ultimo uso { $when }
cashiers-end = Rimuovi { $name }
cashiers-end-code = Il codice smette di funzionare. Le sue vendite restano nello storico.
cashiers-end-now = { $name } perde subito l’accesso, su ogni dispositivo. Le sue vendite restano nello storico.
cashiers-end-yes = Sì, rimuovi { $name }

## The code, shown once

code-title = Codice di accesso
code-of = Codice di accesso di { $name }
code-scan = Il cassiere lo inquadra con il proprio dispositivo. Funziona una volta, entro 24 ore, e viene mostrato solo ora.
code-qr = Codice QR del link di accesso
code-or = Oppure inviare { $link }, o far aprire { $address } e digitare:
code-link = il link di accesso
code-all = Tutti i cassieri

## /join

join-title = Entra in un negozio
join-ended = L’accesso qui è terminato
join-ended-why = Il titolare del negozio lo ha chiuso, o è scaduto. Le vendite aperte continuano a essere seguite.
join-again = Entra di nuovo
join-head = Entra in un negozio come cassiere
join-lead = Il titolare del negozio fornisce un codice. Funziona una volta.
join-ends = Su questo dispositivo è attivo l’accesso a { $account }; entrando nel negozio termina.
join-button = Entra
join-owner = Titolare? { $log_in }.
join-code = Codice di accesso
join-wrong-code = Questo codice non funziona. Controllare che sia digitato com’era mostrato, o chiederne uno nuovo al titolare.

## Sign-ins: /settings/sign-ins

sign-ins-title = Accessi
sign-ins-lead = Questi browser sono connessi a questo account su questa cassa. La chiusura di un accesso vale dal suo prossimo clic, e la sua autorizzazione viene restituita a Blink.
sign-ins-browser = Browser
sign-ins-since = Connesso dal
sign-ins-last-used = Ultimo uso
sign-ins-this = Questo dispositivo
sign-ins-end = Chiudi
sign-ins-end-this = Chiudi (esci qui)
sign-ins-later = Usati dopo
sign-ins-before = Usati prima
sign-ins-end-others = Chiudi tutti gli altri
sign-ins-end-all = Chiudi tutti, anche questo
device-on = { $browser } su { $system }
device-on-model = { $browser } su { $system }, { $model }
device-app = Un’app
