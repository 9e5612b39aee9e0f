## Settings of the shop: /settings/shop

shop-title = Geschäft
shop-on-receipts = Auf Belegen
shop-name = Name des Geschäfts
shop-name-hint = So kennen es die Kunden. Ohne Namen steht auf Belegen Ihr Benutzername bei Blink.
shop-address = Adresse
shop-tax-number = Steuernummer
shop-footer = Am Ende eines Belegs
shop-not-fiscal = Diese Kasse ist keine Registrierkasse im Sinne der Steuergesetze. Wo das Gesetz eine verlangt, buchen Sie den Verkauf auch dort.
shop-too-long = Das ist zu lang: höchstens { $most } Zeichen.
shop-too-many-lines = Das ist zu lang: höchstens { $most } Zeichen in { $lines } Zeilen.
shop-day = Tag und Sprache
shop-time-zone = Zeitzone
shop-zone-unknown = Noch nicht bekannt: Bis dahin beginnen Tage um Mitternacht UTC. Wählen Sie die Zone Ihres Geschäfts.
shop-zone-guessed = Ein Browser dieses Geschäfts hat sie genannt. Speichern Sie, um sie zu behalten, oder wählen Sie eine andere.
shop-zone-known = „Heute“, die Tage Ihrer Verkäufe und alle Zeiten auf diesen Seiten richten sich danach.
shop-zone-welcome = Die Tage Ihrer Verkäufe richten sich danach.
shop-day-starts = Der Tag beginnt um
shop-day-starts-hint = Schließen Sie nach Mitternacht, wählen Sie eine Zeit, zu der niemand kauft: Verkäufe davor zählen zum Vortag.
shop-no-such-time = Geben Sie eine Zeit von 00:00 bis 23:59 ein, zum Beispiel 04:30.
shop-language = Sprache
shop-language-own = Wie im Browser
shop-no-such-language = Wählen Sie eine Sprache aus der Liste.
shop-till = Womit die Kasse beginnt
shop-unit = Währung
shop-unit-own = Wie bei Blink
shop-unit-sats = sats
shop-unit-hint = Das Tastenfeld beginnt damit, und neue Artikel haben ihren Preis darin.
shop-no-such-unit = Wählen Sie eine Währung aus der Liste.
shop-wallet = Das Geld geht in
shop-wallet-own = Wie bei Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = Von beidem etwas
shop-wallet-missing = Ihr Konto bei Blink hat keine solche Wallet.
shop-no-such-wallet = Wählen Sie eine davon.
shop-bitcoin-share = Wie viel in Bitcoin bleiben soll
shop-bitcoin-share-hint = Bei „Von beidem etwas“ geht jeder Verkauf ganz in die Wallet, die die letzten 30 Tage diesem Anteil am nächsten bringt. Es wird nichts gesendet oder getauscht.
shop-no-such-share = Geben Sie eine ganze Zahl von 0 bis 100 ein.
shop-ask-above = Nachfragen bei mehr als
shop-ask-above-hint = In ganzen Einheiten der Währung, in der kassiert wird, damit aus einem Vertipper oder einem gescannten Strichcode kein Verkauf wird. Bleibt das Feld leer, fragt die Kasse oberhalb des Werts von { $amount } nach.
shop-tipping = Trinkgeld
shop-tips = Kunden um Trinkgeld bitten
shop-tip-presets = Auswahl, in Prozent
shop-tip-presets-hint = Höchstens fünf, mit Semikolons dazwischen: 10; 15; 20.
shop-no-such-presets = Geben Sie einen bis fünf verschiedene Prozentsätze über 0 und bis 100 ein, mit Semikolons dazwischen, zum Beispiel 10; 15; 20.
shop-tip-base = Prozent von
shop-tip-base-total = dem, was zu zahlen ist
shop-tip-base-net = dem Preis ohne Steuer
shop-taxes = Steuer
shop-tax = Preise
shop-tax-none = nennen keine Steuer
shop-tax-included = enthalten die Steuer
shop-tax-added = sind ohne Steuer
shop-tax-rates = Sätze
shop-tax-rates-hint = Je eine Zeile, zum Beispiel „Standard = 19“. Der erste gilt für alles, was keinen anderen hat.
shop-choose-one = Wählen Sie eines davon.
shop-no-such-rate = Zeile { $line } ist kein Satz. Geben Sie einen Namen, „=“ und einen Prozentsatz bis 100 mit höchstens drei Nachkommastellen ein, zum Beispiel „Standard = 19“.
shop-rate-twice = Zeile { $line } hat den Namen eines anderen Satzes. Geben Sie jedem einen eigenen.
shop-too-many-rates = Das sind zu viele: höchstens zehn Sätze.
shop-rate-missing = Geben Sie mindestens einen Satz ein, oder wählen Sie, dass Preise keine Steuer nennen.
shop-rate-is-named = Artikel haben den Satz „{ $rate }“. Lassen Sie seinen Namen, oder geben Sie diesen Artikeln zuerst einen anderen Satz.
shop-no-such-zone = Wählen Sie eine Zone aus der Liste, zum Beispiel America/El_Salvador.
shop-no-such-number = Geben Sie eine ganze Zahl von 1 bis 999999999999 ein, zum Beispiel 10000.
bad-time-zone = Das ist keine Zeitzone.

## The page for new owners: /settings/shop/welcome

till-new-shop = Neu hier? Sagen Sie, wie Ihr Geschäft heißt
welcome-title = Ihr Geschäft
welcome-head = Stimmt das so?
welcome-lead = Belege und Tastenfeld richten sich danach. Sie können alles und noch mehr später unter Einstellungen ändern.
welcome-go = Zur Kasse
welcome-skip = Überspringen
