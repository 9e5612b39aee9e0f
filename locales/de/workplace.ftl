## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Arbeits-App
work-title = Arbeits-App
work-lead = Mitarbeiter mit der Arbeits-App von Blink (joinblink.com, nicht die Wallet) drücken dort auf Connect und werden Kassierer Ihres Geschäfts.
work-feed = Wird einer ihrer Verkäufe bezahlt, bekommen sie eine Karte in ihren Feed.
work-there = Im Admin-Bereich der Arbeits-App
work-proxy-url = Legen Sie dort eine App an und geben Sie das als ihre Proxy URL ein:
work-secret-hint = Wählen Sie dort ein langes, zufälliges Proxy Secret, erstellen Sie ein Token und notieren Sie Service Id und Auth ID der App. Für Karten im Feed legen Sie eine Beitragskategorie an.
work-change = Alles ändern
work-here = Geben Sie es dann hier ein
work-set-up = Eingerichtet
work-set-up-hint = Token und Secrets sind verschlüsselt gespeichert und werden nie wieder angezeigt; zum Speichern müssen sie neu eingegeben werden. Mit einer anderen Auth ID ist niemand mehr verbunden, der sich vorher über die App verbunden hat.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = App-Token
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Das bisherige Proxy Secret, solange Sie es ändern (darf leer sein)
work-category = Category Id für Karten „Zahlung erhalten“ (leer: keine Karten)
work-connected-title = Verbunden
work-nobody = Noch niemand. Erstellen Sie für jeden Mitarbeiter einen { $join_code }; er drückt in der App auf Connect und gibt ihn ein.
work-join-code = Beitrittscode
work-connected-since = { $name }, seit { $since }
work-still-linked = Noch in der Arbeits-App verbunden: { $count }. Dort muss auf Disconnect gedrückt werden, { $before } Sie die App hier entfernen: Ohne das Token kann die Kasse das nicht übernehmen.
work-before = bevor
work-forget = Arbeits-App entfernen
work-forget-hint = Löscht Token, Secrets und diese Verbindungen aus der Kasse. Kassierer bleiben Kassierer; entfernen können Sie sie unter Kassierer.
work-refused = Die Arbeits-App lehnt das App-Token seit { $since } ab. Niemand kann sich verbinden, und es werden keine Karten gesendet, bis Sie dort ein neues Token erstellen und hier speichern.
work-unreadable = Was hier eingegeben war, lässt sich nicht mehr öffnen: Der geheime Schlüssel der Kasse wurde geändert. Niemand kann sich verbinden oder getrennt werden, bis Sie alles neu eingeben.
work-no-service-id = Kopieren Sie die Service Id von der Seite Ihrer App.
work-no-auth-id = Kopieren Sie die Auth ID von der Seite Ihrer App.
work-bad-auth-id = Das kann keine Auth ID sein.
work-no-app-token = Fügen Sie eines der Tokens Ihrer App ein; es wird hier nie wieder angezeigt.
work-no-proxy-secret = Geben Sie das Proxy Secret so ein wie dort; es wird hier nie wieder angezeigt.
work-guessable = Das ist zu leicht zu erraten: mindestens 16 Zeichen. Wählen Sie dort ein längeres, und geben Sie es dann hier ein.
work-too-long = Das ist zu lang: höchstens 500 Zeichen.
work-bad-letters = Nur Buchstaben, Ziffern und Zeichen der englischen Tastatur, ohne Leerzeichen.
work-auth-id-taken = Ein anderes Geschäft dieser Kasse hat diese Auth ID.

## /integrations/workplace/connect

work-connect-title = Arbeits-App verbinden
work-connect-owner = Sie sind der Inhaber
work-connect-owner-text = Sie sind als Inhaber dieses Geschäfts angemeldet. Damit erscheint die Kasse in Ihrer Arbeits-App als verbunden; auf diesem Gerät ändert sich nichts.
work-connect-as-owner = Als Inhaber verbinden
work-connect-cashier = Oder dieses Gerät für einen Kassierer einrichten
work-connect-lead = Der Inhaber des Geschäfts gibt Ihnen einen Beitrittscode. Er gilt einmal und macht aus diesem Gerät eine Kasse, auf der Sie kassieren.
work-connect-button = Verbinden
work-connect-not-owner = Sind Sie der Inhaber? { $log_in }.
work-connect-log-in = Mit Ihrer Blink-Wallet anmelden
work-done-badge = Verbunden
work-done-name = { $name }, Sie sind verbunden
work-done-name-text = Schließen Sie dieses Fenster, oder kassieren Sie gleich hier: Dieses Gerät ist jetzt Ihre Kasse.
work-done = Sie sind verbunden
work-done-text = Schließen Sie dieses Fenster, oder machen Sie auf der Kasse weiter.
work-done-open = Kasse öffnen
work-not-connected = Sie sind nicht verbunden
work-not-connected-refused = Die Arbeits-App hat es abgelehnt, Sie zu verbinden. Sagen Sie dem Inhaber Bescheid. Um es noch einmal zu versuchen, drücken Sie dort noch einmal auf Connect: Dieser Link ist verbraucht, ein Beitrittscode nicht.
work-not-connected-away = Die Arbeits-App antwortet nicht, wie sie sollte. Um es noch einmal zu versuchen, drücken Sie dort noch einmal auf Connect: Dieser Link ist verbraucht, ein Beitrittscode nicht.
work-not-connected-taken = Jemand anders hat diesen Beitrittscode im selben Moment verwendet. Bitten Sie den Inhaber um einen neuen, und drücken Sie in der Arbeits-App noch einmal auf Connect: Dieser Link ist verbraucht.
work-link-over = Dieser Link ist abgelaufen
work-link-over-text = Er gilt einmal, zehn Minuten lang. Drücken Sie in der Arbeits-App noch einmal auf Connect.
work-no-user = Kein Benutzer
work-no-user-text = { $header } muss eine einzige ID von 1 bis { $bytes } Bytes sein.
work-wrong-secret = Falsches Secret
work-wrong-secret-text = Kein Geschäft dieser Kasse hat dieses Proxy Secret.
work-owner = Der Inhaber

## The card in the feed of the work app

work-card-title = Zahlung erhalten
work-card-amount = Betrag
work-card-open = Verkauf öffnen
