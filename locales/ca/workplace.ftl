## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = App de feina
work-title = App de feina
work-lead = El personal que fa servir l’app de feina Blink (joinblink.com, no el moneder) hi prem Connect i passa a ser caixer de la seva botiga.
work-feed = Quan es paga una venda seva, reben una targeta al seu feed.
work-there = Al tauler d’administració de l’app de feina
work-proxy-url = Creï-hi una app i escrigui això com a Proxy URL:
work-secret-hint = Triï-hi un Proxy Secret llarg i aleatori, creï un token i anoti el Service Id i l’Auth ID de l’app. Per a les targetes al feed, afegeixi una categoria de publicacions.
work-change = Canvia-ho tot
work-here = Després escrigui-ho aquí
work-set-up = Configurat
work-set-up-hint = El token i els secrets es desen xifrats i no es tornen a mostrar; per desar cal tornar-los a escriure. Amb un altre Auth ID, qui s’havia connectat abans per l’app deixa d’estar connectat.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token de l’app
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = El Proxy Secret anterior, mentre el canvia (pot quedar buit)
work-category = Category Id per a les targetes “Pagament rebut” (buit: sense targetes)
work-connected-title = Connectats
work-nobody = Encara ningú. Creï un { $join_code } per a cada empleat; prem Connect a l’app i l’escriu.
work-join-code = codi d’accés
work-connected-since = { $name }, des de { $since }
work-still-linked = Continuen connectats a l’app de feina: { $count }. Hi han de prémer Disconnect { $before } que vostè l’oblidi: sense el token la caixa no ho pot fer per ells.
work-before = abans
work-forget = Oblida l’app de feina
work-forget-hint = Esborra de la caixa el token, els secrets i aquestes connexions. Els caixers continuen sent caixers; doni de baixa a Caixers qui vulgui.
work-refused = L’app de feina rebutja el token des de { $since }. Ningú no es pot connectar i no s’envien targetes fins que hi creï un token nou i el desi aquí.
work-unreadable = El que es va escriure aquí ja no es pot obrir: ha canviat la clau secreta de la caixa. Ningú no es pot connectar ni desconnectar fins que ho torni a escriure tot.
work-no-service-id = Copiï el Service Id de la pàgina de la seva app.
work-no-auth-id = Copiï l’Auth ID de la pàgina de la seva app.
work-bad-auth-id = Això no pot ser un Auth ID.
work-no-app-token = Enganxi un dels tokens de la seva app; aquí no es torna a mostrar.
work-no-proxy-secret = Escrigui el Proxy Secret com el va escriure allà; aquí no es torna a mostrar.
work-guessable = És massa fàcil d’endevinar: 16 caràcters com a mínim. Triï’n allà un de més llarg i escrigui’l aquí.
work-too-long = És massa llarg: 500 caràcters com a màxim.
work-bad-letters = Només lletres, xifres i signes del teclat anglès, sense espais.
work-auth-id-taken = Una altra botiga d’aquesta caixa té aquest Auth ID.

## /integrations/workplace/connect

work-connect-title = Connecti la seva app de feina
work-connect-owner = Vostè és el propietari
work-connect-owner-text = Té oberta la sessió de propietari d’aquesta botiga. Això mostra la caixa com a connectada a la seva app de feina, i no canvia res en aquest dispositiu.
work-connect-as-owner = Connecta’m com a propietari
work-connect-cashier = O fer d’aquest dispositiu el d’un caixer
work-connect-lead = El propietari de la botiga li dona un codi d’accés. Serveix una vegada i fa d’aquest dispositiu una caixa on vostè cobra.
work-connect-button = Connecta
work-connect-not-owner = És el propietari? { $log_in }.
work-connect-log-in = Entri amb el seu moneder Blink
work-done-badge = Connexió feta
work-done-name = { $name }, la connexió està feta
work-done-name-text = Tanqui aquesta finestra o cobri aquí mateix: ara aquest dispositiu és la seva caixa.
work-done = La connexió està feta
work-done-text = Tanqui aquesta finestra o continuï a la caixa.
work-done-open = Obre la caixa
work-not-connected = No hi ha connexió
work-not-connected-refused = L’app de feina s’ha negat a connectar-lo. Avisi el propietari. Per tornar-ho a provar, premi-hi Connect una altra vegada: aquest enllaç ja està gastat, un codi d’accés no.
work-not-connected-away = L’app de feina no respon com hauria de fer-ho. Per tornar-ho a provar, premi-hi Connect una altra vegada: aquest enllaç ja està gastat, un codi d’accés no.
work-not-connected-taken = Algú altre ha fet servir aquest codi d’accés en el mateix moment. Demani’n un de nou al propietari i premi Connect una altra vegada a l’app de feina: aquest enllaç ja està gastat.
work-link-over = Aquest enllaç ha caducat
work-link-over-text = Serveix una vegada, durant deu minuts. Premi Connect una altra vegada a l’app de feina.
work-no-user = Sense usuari
work-no-user-text = { $header } ha de ser un sol id d’1 a { $bytes } bytes.
work-wrong-secret = Secret incorrecte
work-wrong-secret-text = Cap botiga d’aquesta caixa no té aquest secret de proxy.
work-owner = El propietari

## The card in the feed of the work app

work-card-title = Pagament rebut
work-card-amount = Import
work-card-open = Obre la venda
