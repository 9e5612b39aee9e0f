## What has become of a sale

status-waiting = In afwachting
status-paid = Betaald
status-expired = Verlopen, niet betaald
status-cancelled = Geannuleerd
status-paid-late = Te laat betaald, controleren
status-failed = Mislukt, geen factuur gemaakt
method-lightning = Lightning

## The till: /till

till-last-sale = Laatste verkoop:
till-amount = Bedrag
till-currency = Valuta
unit-sats = sats
unit-dollars = Amerikaanse dollar
till-memo = Omschrijving
till-and-wallet = en wallet
till-memo-hint = (optioneel, de klant ziet dit)
till-wallet = Het geld gaat naar
till-charge = Afrekenen
till-one-moment = Een ogenblik…
keypad = Cijferblok
keypad-back = Laatste cijfer wissen
keypad-clear = Wissen
keypad-add = Nog een bedrag toevoegen

till-choose-currency = Kies een van de valuta’s in de lijst.
till-choose-wallet = Kies een van uw wallets.
till-memo-too-long = De omschrijving is te lang: hoogstens { $most } bytes.
amount-too-small = Dit is minder dan het kleinste bedrag dat de wallet kan bevatten.
till-form-used = Met dit formulier is al een andere verkoop gemaakt. Controleer het bedrag en reken opnieuw af.
till-confirm-amount = { $amount } is veel voor deze winkel, dus er is nog niets afgerekend. Controleer het bedrag en druk nog eens op Afrekenen als het klopt.
till-old-price = De koers van Blink is { $age } oud. Wat u nu afrekent, wordt ermee omgerekend.
till-no-price = Er is nu geen koers. U kunt nog wel in sats afrekenen naar de BTC-wallet.
till-no-price-no-currency = Er is nu geen koers, dus er is geen valuta gekozen. U kunt nog wel in sats afrekenen naar de BTC-wallet: kies sats.
till-without-owner = De eigenaar van deze winkel is niet ingelogd bij Blink. U kunt doorgaan met afrekenen en betalingen verschijnen zoals altijd; vraag de eigenaar om één keer in te loggen, op welk apparaat dan ook.
till-wind-down = Vanaf { $from } laat Blink dit account niet meer ontvangen. De Blink-app vertelt wat u moet doen.

## Why no invoice was made

refused-unreachable = Blink is niet bereikbaar, dus er is geen factuur gemaakt. Probeer het zo opnieuw.
refused-without-sign-in = Blink maakt nu geen factuur zonder dat de eigenaar is ingelogd. De eigenaar van deze winkel logt één keer in, op welk apparaat dan ook; reken daarna opnieuw af.
refused-receive-disabled = Blink laat dit account niet meer ontvangen. Open de Blink-app om uw geld over te zetten; uw historie en de export blijven hier.
refused-inactive = Dit Blink-account is niet actief en kan dus niet ontvangen. Open de Blink-app om te zien waarom.
refused-no-dealer = Blink kan nu geen dollars verkopen. Kies de BTC-wallet of probeer het zo opnieuw.
refused-no-lightning = De Lightning-node van Blink antwoordt nu niet. Probeer het over een paar minuten opnieuw.
refused-by-blink = Blink heeft geen factuur gemaakt: { $why }
refused-for-now = Blink heeft geen factuur gemaakt. Probeer het zo opnieuw.
refused-too-many = Blink neemt nu geen facturen meer aan van dit account. Probeer het over { $wait } opnieuw.
refused-too-many-without-sign-in = Zolang de eigenaar niet is ingelogd, neemt Blink weinig facturen van deze kassa aan, en die van deze minuut zijn op. Probeer het over { $wait } opnieuw; als de eigenaar op een apparaat is ingelogd, zijn het er meer.
refused-busy = Blink heeft het nu te druk, dus er is geen factuur gemaakt. Probeer het zo opnieuw.
refused-no-price = Er is nu geen koers, dus deze valuta kan niet worden omgerekend. Reken in sats af naar de BTC-wallet of probeer het zo opnieuw.
refused-unticked = Bij het inloggen was het vakje ‘receive’ niet aangevinkt, dus deze kassa kan geen facturen maken. Log opnieuw in en vink het aan.
refused-owner-unticked = De login van de eigenaar mag niet ontvangen, dus er kan geen factuur worden gemaakt. Vraag de eigenaar om één keer in te loggen, op welk apparaat dan ook, en elk vakje aan te vinken.
refused-key-unticked = De API-sleutel waarmee u bent ingelogd, mag niet ontvangen, dus deze kassa kan geen facturen maken. Maak er een met Read en Receive aangevinkt en log daarmee in.
refused-wound-down = Blink heeft het ontvangen voor dit account beëindigd op { $since }. Zet uw geld met de Blink-app over vóór { $deadline }; uw historie en de export blijven hier.
refused-taken-back = Er is geen factuur gemaakt. Probeer het zo opnieuw.

## The page of a sale

sale-title = Verkoop
sale-asking = Blink wordt gevraagd
sale-matched = Met de hand gekoppeld
sale-matched-at = Met de hand gekoppeld: { $amount }, ontvangen { $at }.
sale-matched-noted = Met de hand gekoppeld: { $amount }, ontvangen { $at } ({ $note }).
sale-credited = Bijgeschreven: { $credited }, gevraagd: { $asked }
sale-given-back = Terugbetaald: { $amount }
sale-unclear = Het is nog niet bekend of Blink de factuur heeft gemaakt. De kassa blijft elke twee seconden kijken; zolang die niet is gevonden, kan de klant niets betalen.
sale-unclear-renew = U hoeft niet te wachten: maak een nieuwe factuur. Duikt de eerste op en wordt die betaald, dan ziet de kassa dat.
sale-late = Het geld kwam nadat de factuur was verlopen of geannuleerd. Controleer of de klant de goederen heeft gekregen.
sale-failed = Blink heeft geen factuur gemaakt, dus er is niets betaald en er kan niets worden betaald.
sale-paid-by = Betaald met { $method }
sale-paid-twice = Deze verkoop is meer dan één keer betaald: { $extra } kwam erbovenop. Betaal het terug aan de klant of noteer van wie het is.
sale-order-paid = Deze bestelling is al betaald, als een andere verkoop: { $sale }.
sale-order-paid-twice = Deze bestelling is meer dan één keer betaald, ook als deze verkoop: { $sale }. Betaal één ervan terug aan de klant of noteer van wie het geld is.
sale-order-elsewhere = Deze bestelling werd al op een ander apparaat afgerekend, en dit is de verkoop ervan. Wat u had gekozen, staat geparkeerd als eigen bestelling: { $order }. Haal eruit wat hier is afgerekend voordat u deze afrekent.
sale-amount-by = { $amount } met { $method }
sale-without-sign-in = Gemaakt zonder dat de eigenaar was ingelogd. De verkoop wordt aan de winkel betaald en gevolgd zoals elke andere.
sale-cancelled-here = Alleen op deze kassa geannuleerd: de verkoop is gemaakt zonder dat de eigenaar was ingelogd en kon bij Blink niet worden geannuleerd. Hij wordt nog gevolgd tot hij verloopt; betaalt iemand toch, dan staat dat in de inbox.
sale-wallet-gone = De wallet van deze verkoop bestaat niet meer. Reken opnieuw af.
sale-qr = QR-code van de factuur
sale-until = Betalen vóór { $at }
sale-receipt-qr = QR-code van de bon, voor de klant
sale-your-receipt = Uw bon
sale-print = Bon printen of delen
sale-renew = Nieuwe factuur voor deze verkoop
sale-new = Nieuwe verkoop
sale-for-staff = Voor personeel
sale-copy = Kopiëren
sale-copied = Gekopieerd
sale-copy-by-hand = Druk op Ctrl+C
sale-open = Openen in wallet
sale-share = Delen
sale-locked = Koers staat tot dan vast: { $of } = { $price }.
sale-locked-renews = Als de factuur verloopt, maakt deze pagina vanzelf een nieuwe.
sale-cancel = Verkoop annuleren
sale-all = Alle verkopen
sale-reload = Herlaad deze pagina om te zien of er betaald is.
sale-late-reload = { $late }. Herlaad deze pagina om te zien of er betaald is.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Wacht op de betaling
sale-say-paid = Betaald
sale-say-paid-late = Te laat betaald, controleren
sale-say-expired = Verlopen, niet betaald
sale-say-cancelled = Geannuleerd
sale-say-failed = Er is geen factuur gemaakt
sale-say-live = Live
sale-say-checking = Controleert elke 3 s
sale-say-offline = Offline, geef geen goederen mee
sale-say-signed-out = Uitgelogd: herlaad deze pagina om in te loggen
sale-say-left = nog { $time }
sale-say-sound-on = Geluid staat aan
sale-say-sound-off = Geluid staat uit

## How late the till hears of payments

upstream-silent = Blink antwoordt niet: geef niets mee dat niet groen is geworden
upstream-limited = Blink beantwoordt nu weinig vragen: betalingen verschijnen later
upstream-slow = Betalingen verschijnen later: bij { $open } openstaande facturen wordt Blink elke { $seconds } s naar elke factuur gevraagd
upstream-asking = Betalingen verschijnen enkele seconden later: Blink wordt gevraagd

## Can this till take money now? /health

health-title = Toestand
health-good = Gereed
health-warn = Let op
health-bad = Storing
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Transactieoverzicht van Blink
health-ledger-read = { $ago } geleden gelezen
health-ledger-unread = Nog niet gelezen
health-ledger-old-do = Betalingen die niet zijn gemeld, worden laat gevonden. Het wordt elke minuut opnieuw geprobeerd zolang een eigenaar is ingelogd.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } regel
   *[other] { $count } regels
} niet begrepen
health-ledger-gaps-do = { $count ->
    [one] Bekijk hem in de inbox.
   *[other] Bekijk ze in de inbox.
}
health-grant = Login
health-grant-good = Ingelogd
health-grant-ended = Eigenaar uitgelogd
health-grant-ended-do = De eigenaar van deze winkel logt één keer in, op welk apparaat dan ook; tot dan kan er niets worden afgerekend.
health-grant-goes-on-do = Ga door met afrekenen; betalingen verschijnen zoals altijd. De eigenaar van deze winkel logt één keer in, op welk apparaat dan ook.
health-grant-degraded = Niet vernieuwd
health-grant-degraded-do = De inlogdienst van Blink antwoordt niet. Afrekenen kan ook zonder; saldo’s en opzoeken wachten.
health-grant-ends = Eindigt binnenkort
health-grant-ends-do = Deze login eindigt ongeveer een uur na het begin. Log opnieuw in en vink ‘offline’ aan.
health-scopes = Rechten
health-scopes-good = Volledig
health-scopes-no-receive = Kan niet afrekenen
health-scopes-key-do = Maak een API-sleutel met Read en Receive aangevinkt en log daarmee in.
health-scopes-receive-do = Log opnieuw in en vink ‘receive’ aan.
health-scopes-no-read = Kan niet terugkijken
health-scopes-read-do = Log opnieuw in en vink ‘read’ aan.
health-api = Blink
health-api-good = Antwoordt
health-api-unknown = Nog niet gevraagd
health-api-limited = Druk
health-api-limited-do = Blink neemt nu minder verzoeken aan. Wacht een minuut.
health-api-silent = Stil
health-api-silent-do = Controleer de internetverbinding van deze kassa en daarna status.blink.sv. Geef niets mee dat niet groen is geworden.
health-clock = Klok
health-clock-unknown = Nog niet vergeleken
health-clock-good = Gelijk met Blink
health-clock-ahead = Loopt { $off } voor op Blink
health-clock-behind = Loopt { $off } achter op Blink
health-clock-off-do = Zet de klok van deze kassa gelijk, het liefst via NTP: facturen lijken op een ander moment te verlopen dan in werkelijkheid.
health-clock-far-off-do = Zet de klok van deze kassa gelijk, het liefst via NTP: de getoonde tijden kloppen niet en klanten kunnen niet betalen.
health-line = Live betalingen
health-line-good = Live
health-line-resting = In rust
health-line-down = Vraagt het aan Blink
health-line-down-do = { $late }. Wacht; de kassa maakt vanzelf weer verbinding.
health-rate = Koers
health-rate-age = { $age } oud
health-rate-old-do = Blink heeft geen nieuwere. Na 10 minuten wordt er geen meer gebruikt: reken dan in sats af naar de BTC-wallet.
health-rate-none = Geen in { $currency }
health-rate-none-do = Reken in sats af naar de BTC-wallet.
health-room = Facturen deze minuut
health-room-left = Nog { $count }
health-room-none = Op
health-room-blocked = Geblokkeerd
health-room-blocked-do = Blink maakt er { $wait } lang geen. Wacht.
health-room-none-do = Wacht een minuut.
health-room-none-without-sign-in-do = Wacht een minuut of laat de eigenaar inloggen: zonder login neemt Blink er weinig van deze kassa aan.
health-room-few-do = Doe het wat rustiger aan: Blink telt alle kassa’s van dit account samen.
health-room-few-without-sign-in-do = Zonder login van de eigenaar neemt Blink er weinig van deze kassa aan. De eigenaar logt één keer in, op welk apparaat dan ook.
health-account = Account
health-account-good = Actief
health-account-no-receive = Kan niet ontvangen
health-account-no-receive-do = Open de Blink-app om uw geld over te zetten.
health-account-ended-do = Zet uw geld met de Blink-app over vóór { $deadline } en exporteer uw verkopen.
health-account-inactive = Niet actief
health-account-inactive-do = Open de Blink-app om te zien waarom.
health-account-winding-down = Wordt gesloten
health-account-winding-down-do = Het kan ontvangen tot { $until }. De Blink-app vertelt wat u moet doen.
health-services = Lightning en dollars
health-services-good = Werken
health-services-no-lightning = Lightning ligt plat
health-services-no-lightning-do = Probeer het over een paar minuten opnieuw.
health-services-no-dealer = Geen dollars
health-services-no-dealer-do = Reken af naar de BTC-wallet.
health-storage = Opslag
health-storage-good = Schrijft
health-storage-left = Nog { $megabytes } MB
health-storage-left-do = Maak snel ruimte op de schijf van de kassa: als die vol is, kan de kassa niet afrekenen.
health-storage-full = Kan niet schrijven
health-storage-full-do = Maak ruimte op de schijf van de kassa of laat hem repareren. Niets hoeft opnieuw te worden gestart; betalingen worden dan vastgelegd.

## The receipt: /receipts/…

receipt-title = Bon
receipt-of = Bon van { $shop }
receipt-by = met { $method }
receipt-proof = Betaalbewijs
receipt-hash = Betalingshash
receipt-preimage = Preimage
receipt-print = Printen
receipt-print-hint = Open eerst ‘Betaalbewijs’ om het op papier te hebben.
