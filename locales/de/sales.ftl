## What has become of a sale

status-waiting = Wartet
status-paid = Bezahlt
status-expired = Abgelaufen, nicht bezahlt
status-cancelled = Storniert
status-paid-late = Zu spät bezahlt, prüfen
status-failed = Fehlgeschlagen, keine Rechnung erstellt
method-lightning = Lightning

## The till: /till

till-last-sale = Letzter Verkauf:
till-amount = Betrag
till-currency = Währung
unit-sats = sats
unit-dollars = US-Dollar
till-memo = Notiz
till-and-wallet = und Wallet
till-memo-hint = (optional, der Kunde sieht sie)
till-wallet = Das Geld geht in
till-charge = Kassieren
till-one-moment = Einen Moment…
keypad = Tastenfeld
keypad-back = Letzte Ziffer löschen
keypad-clear = Löschen
keypad-add = Betrag addieren

till-choose-currency = Wählen Sie eine der Währungen aus der Liste.
till-choose-wallet = Wählen Sie eine Ihrer Wallets.
till-memo-too-long = Die Notiz ist zu lang: höchstens { $most } Bytes.
amount-too-small = Das ist weniger als der kleinste Betrag, den die Wallet aufnehmen kann.
till-form-used = Aus diesem Formular wurde schon ein Verkauf, über etwas anderes. Prüfen Sie den Betrag und kassieren Sie noch einmal.
till-confirm-amount = { $amount } ist viel für dieses Geschäft. Es wurde noch nichts kassiert. Prüfen Sie den Betrag, und drücken Sie noch einmal auf Kassieren, wenn er stimmt.
till-old-price = Der Kurs von Blink ist { $age } alt. Was Sie jetzt kassieren, wird damit umgerechnet.
till-no-price = Gerade gibt es keinen Kurs. In Sats auf die BTC-Wallet können Sie weiter kassieren.
till-no-price-no-currency = Gerade gibt es keinen Kurs; deshalb ist keine Währung gewählt. In Sats auf die BTC-Wallet können Sie weiter kassieren: Wählen Sie sats.
till-without-owner = Der Inhaber dieses Geschäfts ist nicht bei Blink angemeldet. Sie können weiter kassieren, und Zahlungen erscheinen wie immer; bitten Sie den Inhaber, sich einmal anzumelden, auf einem beliebigen Gerät.
till-wind-down = Ab dem { $from } lässt Blink dieses Konto nichts mehr empfangen. Was zu tun ist, sagt die Blink-App.

## Why no invoice was made

refused-unreachable = Blink ist nicht erreichbar; es wurde keine Rechnung erstellt. Versuchen Sie es gleich noch einmal.
refused-without-sign-in = Ohne Anmeldung des Inhabers erstellt Blink gerade keine Rechnung. Der Inhaber dieses Geschäfts meldet sich einmal an, auf einem beliebigen Gerät; dann kassieren Sie noch einmal.
refused-receive-disabled = Blink lässt dieses Konto nichts mehr empfangen. Öffnen Sie die Blink-App, um Ihr Guthaben zu verschieben; Ihre Historie und ihr Export bleiben hier.
refused-inactive = Dieses Blink-Konto ist nicht aktiv und kann nichts empfangen. Warum, zeigt die Blink-App.
refused-no-dealer = Blink kann gerade keine Dollar verkaufen. Wählen Sie die BTC-Wallet, oder versuchen Sie es gleich noch einmal.
refused-no-lightning = Der Lightning-Knoten von Blink antwortet gerade nicht. Versuchen Sie es in ein paar Minuten noch einmal.
refused-by-blink = Blink hat keine Rechnung erstellt: { $why }
refused-for-now = Blink hat keine Rechnung erstellt. Versuchen Sie es gleich noch einmal.
refused-too-many = Blink nimmt gerade keine Rechnungen mehr für dieses Konto an. Versuchen Sie es in { $wait } noch einmal.
refused-too-many-without-sign-in = Solange der Inhaber nicht angemeldet ist, nimmt Blink von dieser Kasse nur wenige Rechnungen an, und die für diese Minute sind erstellt. Versuchen Sie es in { $wait } noch einmal; ist der Inhaber auf einem beliebigen Gerät angemeldet, sind es mehr.
refused-busy = Blink ist gerade überlastet; es wurde keine Rechnung erstellt. Versuchen Sie es gleich noch einmal.
refused-no-price = Gerade gibt es keinen Kurs; diese Währung lässt sich nicht umrechnen. Kassieren Sie in Sats auf die BTC-Wallet, oder versuchen Sie es gleich noch einmal.
refused-unticked = Bei der Anmeldung war das Kästchen „receive“ nicht angehakt; diese Kasse kann keine Rechnungen erstellen. Melden Sie sich neu an und haken Sie es an.
refused-owner-unticked = Die Anmeldung des Inhabers darf nicht empfangen; es kann keine Rechnung erstellt werden. Bitten Sie den Inhaber, sich einmal anzumelden, auf einem beliebigen Gerät, und jedes Kästchen anzuhaken.
refused-key-unticked = Der API-Schlüssel, mit dem Sie angemeldet sind, darf nicht empfangen; diese Kasse kann keine Rechnungen erstellen. Erstellen Sie einen, bei dem Read und Receive angehakt sind, und melden Sie sich damit an.
refused-wound-down = Seit dem { $since } lässt Blink dieses Konto nichts mehr empfangen. Verschieben Sie Ihr Guthaben mit der Blink-App vor dem { $deadline }; Ihre Historie und ihr Export bleiben hier.
refused-taken-back = Es wurde keine Rechnung erstellt. Versuchen Sie es gleich noch einmal.

## The page of a sale

sale-title = Verkauf
sale-asking = Blink wird gefragt
sale-matched = Von Hand zugeordnet
sale-matched-at = Von Hand zugeordnet: { $amount }, erhalten { $at }.
sale-matched-noted = Von Hand zugeordnet: { $amount }, erhalten { $at } ({ $note }).
sale-credited = Gutgeschrieben: { $credited }, verlangt: { $asked }
sale-given-back = Zurückgezahlt: { $amount }
sale-unclear = Es ist noch nicht bekannt, ob Blink die Rechnung erstellt hat. Die Kasse sucht alle zwei Sekunden danach; bis sie gefunden ist, gibt es nichts, was der Kunde bezahlen könnte.
sale-unclear-renew = Sie brauchen nicht zu warten: Erstellen Sie eine neue Rechnung. Taucht die erste doch noch auf und wird bezahlt, sieht die Kasse es.
sale-late = Das Geld kam, nachdem die Rechnung abgelaufen oder storniert war. Prüfen Sie, ob der Kunde die Ware bekommen hat.
sale-failed = Blink hat keine Rechnung erstellt; es wurde also nichts bezahlt, und es kann nichts bezahlt werden.
sale-paid-by = Bezahlt per { $method }
sale-paid-twice = Dieser Verkauf wurde mehr als einmal bezahlt: { $extra } kamen dazu. Zahlen Sie es dem Kunden zurück, oder notieren Sie, wem es gehört.
sale-order-paid = Diese Bestellung wurde schon bezahlt, als anderer Verkauf: { $sale }.
sale-order-paid-twice = Diese Bestellung wurde mehr als einmal bezahlt, auch als dieser Verkauf: { $sale }. Zahlen Sie einen davon dem Kunden zurück, oder notieren Sie, wem das Geld gehört.
sale-order-elsewhere = Diese Bestellung wurde schon auf einem anderen Gerät kassiert, und dies ist ihr Verkauf. Was Sie zusammengestellt hatten, wartet als eigene Bestellung: { $order }. Nehmen Sie heraus, was hier kassiert wurde, bevor Sie sie kassieren.
sale-amount-by = { $amount } per { $method }
sale-without-sign-in = Ohne Anmeldung des Inhabers erstellt. Das Geld geht an das Geschäft, und der Verkauf wird überwacht wie jeder andere.
sale-cancelled-here = Nur auf dieser Kasse storniert: Ohne Anmeldung des Inhabers erstellt, ließ sich der Verkauf bei Blink nicht stornieren. Er wird weiter überwacht, bis er abgelaufen ist; sollte ihn jemand bezahlen, steht es unter „Klärfälle“.
sale-wallet-gone = Die Wallet dieses Verkaufs gibt es nicht mehr. Kassieren Sie neu.
sale-qr = QR-Code der Rechnung
sale-until = Zahlbar bis { $at }
sale-receipt-qr = QR-Code des Belegs, für den Kunden
sale-your-receipt = Ihr Beleg
sale-print = Beleg drucken oder teilen
sale-renew = Neue Rechnung für diesen Verkauf
sale-new = Neuer Verkauf
sale-for-staff = Für das Personal
sale-copy = Kopieren
sale-copied = Kopiert
sale-copy-by-hand = Drücken Sie Strg+C
sale-open = In Wallet öffnen
sale-share = Teilen
sale-locked = Kurs bis dahin fest: { $of } = { $price }.
sale-locked-renews = Danach erstellt diese Seite von selbst eine neue Rechnung.
sale-cancel = Diesen Verkauf stornieren
sale-all = Alle Verkäufe
sale-reload = Laden Sie diese Seite neu, um zu sehen, ob bezahlt wurde.
sale-late-reload = { $late }. Laden Sie diese Seite neu, um zu sehen, ob bezahlt wurde.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Wartet auf die Zahlung
sale-say-paid = Bezahlt
sale-say-paid-late = Zu spät bezahlt, prüfen
sale-say-expired = Abgelaufen, nicht bezahlt
sale-say-cancelled = Storniert
sale-say-failed = Keine Rechnung erstellt
sale-say-live = Live
sale-say-checking = Prüft alle 3 s
sale-say-offline = Offline, keine Ware herausgeben
sale-say-signed-out = Abgemeldet: Seite neu laden, um sich anzumelden
sale-say-left = noch { $time }
sale-say-sound-on = Ton ist an
sale-say-sound-off = Ton ist aus

## How late the till hears of payments

upstream-silent = Blink antwortet nicht: Geben Sie nichts heraus, was nicht grün wurde
upstream-limited = Blink nimmt gerade wenige Anfragen an: Zahlungen erscheinen verspätet
upstream-slow = Zahlungen erscheinen verspätet: Bei { $open } offenen Rechnungen wird Blink nach jeder alle { $seconds } s gefragt
upstream-asking = Zahlungen erscheinen einige Sekunden verspätet: Blink wird gefragt

## Can this till take money now? /health

health-title = Zustand
health-good = Bereit
health-warn = Vorsicht
health-bad = Störung
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Buchungen von Blink
health-ledger-read = Stand { $ago } alt
health-ledger-unread = Noch nicht gelesen
health-ledger-old-do = Zahlungen, die niemand gemeldet hat, werden erst spät gefunden. Solange ein Inhaber angemeldet ist, wird es jede Minute neu versucht.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } Buchung
   *[other] { $count } Buchungen
} nicht verstanden
health-ledger-gaps-do = { $count ->
    [one] Prüfen Sie sie unter „Klärfälle“.
   *[other] Prüfen Sie sie unter „Klärfälle“.
}
health-grant = Anmeldung
health-grant-good = Angemeldet
health-grant-ended = Inhaber abgemeldet
health-grant-ended-do = Der Inhaber dieses Geschäfts meldet sich einmal an, auf einem beliebigen Gerät; bis dahin kann nicht kassiert werden.
health-grant-goes-on-do = Kassieren Sie weiter; Zahlungen erscheinen wie immer. Der Inhaber dieses Geschäfts meldet sich einmal an, auf einem beliebigen Gerät.
health-grant-degraded = Nicht erneuert
health-grant-degraded-do = Die Anmeldung von Blink antwortet nicht. Kassieren geht auch ohne sie; Guthaben und Abfragen müssen warten.
health-grant-ends = Endet bald
health-grant-ends-do = Diese Anmeldung endet etwa eine Stunde nach ihrem Beginn. Melden Sie sich neu an und haken Sie „offline“ an.
health-scopes = Rechte
health-scopes-good = Vollständig
health-scopes-no-receive = Kann nicht kassieren
health-scopes-key-do = Erstellen Sie einen API-Schlüssel, bei dem Read und Receive angehakt sind, und melden Sie sich damit an.
health-scopes-receive-do = Melden Sie sich neu an und haken Sie „receive“ an.
health-scopes-no-read = Kann Früheres nicht lesen
health-scopes-read-do = Melden Sie sich neu an und haken Sie „read“ an.
health-api = Blink
health-api-good = Antwortet
health-api-unknown = Noch nicht gefragt
health-api-limited = Ausgelastet
health-api-limited-do = Blink nimmt gerade weniger Anfragen an. Warten Sie eine Minute.
health-api-silent = Keine Antwort
health-api-silent-do = Prüfen Sie die Internetverbindung dieser Kasse, dann status.blink.sv. Geben Sie nichts heraus, was nicht grün wurde.
health-clock = Uhr
health-clock-unknown = Noch nicht verglichen
health-clock-good = Wie die von Blink
health-clock-ahead = Geht gegenüber Blink { $off } vor
health-clock-behind = Geht gegenüber Blink { $off } nach
health-clock-off-do = Stellen Sie die Uhr dieser Kasse, am besten per NTP: Rechnungen scheinen zu einer anderen Zeit abzulaufen, als sie es tun.
health-clock-far-off-do = Stellen Sie die Uhr dieser Kasse, am besten per NTP: Sie geht falsch, und Kunden können nicht zahlen.
health-line = Live-Zahlungen
health-line-good = Live
health-line-resting = Ruht
health-line-down = Fragt regelmäßig nach
health-line-down-do = { $late }. Warten Sie; die Kasse verbindet sich von selbst wieder.
health-rate = Kurs
health-rate-age = { $age } alt
health-rate-old-do = Blink hat keinen neueren. Nach 10 Minuten wird keiner mehr verwendet: Kassieren Sie dann in Sats auf die BTC-Wallet.
health-rate-none = Keiner in { $currency }
health-rate-none-do = Kassieren Sie in Sats auf die BTC-Wallet.
health-room = Rechnungen in dieser Minute
health-room-left = { $count } übrig
health-room-none = Keine übrig
health-room-blocked = Gesperrt
health-room-blocked-do = Blink erstellt { $wait } lang keine. Warten Sie.
health-room-none-do = Warten Sie eine Minute.
health-room-none-without-sign-in-do = Warten Sie eine Minute, oder lassen Sie den Inhaber sich anmelden: Ohne das nimmt Blink von dieser Kasse nur wenige an.
health-room-few-do = Gehen Sie es etwas langsamer an: Blink zählt alle Kassen dieses Kontos zusammen.
health-room-few-without-sign-in-do = Ohne Anmeldung des Inhabers nimmt Blink von dieser Kasse nur wenige an. Der Inhaber meldet sich einmal an, auf einem beliebigen Gerät.
health-account = Konto
health-account-good = Aktiv
health-account-no-receive = Kann nicht empfangen
health-account-no-receive-do = Öffnen Sie die Blink-App, um Ihr Guthaben zu verschieben.
health-account-ended-do = Verschieben Sie Ihr Guthaben mit der Blink-App vor dem { $deadline }, und exportieren Sie Ihre Verkäufe.
health-account-inactive = Nicht aktiv
health-account-inactive-do = Warum, zeigt die Blink-App.
health-account-winding-down = Wird geschlossen
health-account-winding-down-do = Es kann bis { $until } empfangen. Was zu tun ist, sagt die Blink-App.
health-services = Lightning und Dollar
health-services-good = Funktionieren
health-services-no-lightning = Lightning gestört
health-services-no-lightning-do = Versuchen Sie es in ein paar Minuten noch einmal.
health-services-no-dealer = Keine Dollar
health-services-no-dealer-do = Kassieren Sie auf die BTC-Wallet.
health-storage = Speicher
health-storage-good = Schreibt
health-storage-left = { $megabytes } MB frei
health-storage-left-do = Schaffen Sie bald Platz auf der Festplatte der Kasse: Ist sie voll, kann die Kasse nicht kassieren.
health-storage-full = Kann nicht schreiben
health-storage-full-do = Schaffen Sie Platz auf der Festplatte der Kasse, oder lassen Sie sie reparieren. Niemand muss etwas neu starten; Zahlungen werden dann erfasst.

## The receipt: /receipts/…

receipt-title = Beleg
receipt-of = Beleg von { $shop }
receipt-by = per { $method }
receipt-proof = Zahlungsnachweis
receipt-hash = Zahlungs-Hash
receipt-preimage = Preimage
receipt-print = Drucken
receipt-print-hint = Öffnen Sie zuerst „Zahlungsnachweis“, um ihn auf Papier zu haben.
