## Settings of the shop: /settings/shop

shop-title = Winkel
shop-on-receipts = Op bonnen
shop-name = Naam van de winkel
shop-name-hint = Zoals klanten hem kennen. Zonder naam staat uw Blink-gebruikersnaam op bonnen.
shop-address = Adres
shop-tax-number = Btw-nummer
shop-footer = Onderaan een bon
shop-not-fiscal = Deze kassa is geen fiscaal apparaat. Waar de wet er een eist, slaat u de verkoop daar ook aan.
shop-too-long = Dit is te lang: hoogstens { $most } tekens.
shop-too-many-lines = Dit is te lang: hoogstens { $most } tekens in { $lines } regels.
shop-day = Dag en taal
shop-time-zone = Tijdzone
shop-zone-unknown = Nog niet bekend: tot dan beginnen dagen om middernacht UTC. Kies de zone van uw winkel.
shop-zone-guessed = Doorgegeven door een browser van deze winkel. Sla op om te behouden of kies een andere.
shop-zone-known = ‘Vandaag’, de dagen van uw verkopen en alle tijden op deze pagina’s volgen deze zone.
shop-zone-welcome = De dagen van uw verkopen volgen deze zone.
shop-day-starts = De dag begint om
shop-day-starts-hint = Sluit u na middernacht, kies dan een tijd waarop niemand koopt: verkopen daarvoor tellen bij de vorige dag.
shop-no-such-time = Vul een tijd in van 00:00 tot 23:59, bijvoorbeeld 04:30.
shop-language = Taal
shop-language-own = Die van de browser
shop-no-such-language = Kies een taal uit de lijst.
shop-till = Waarmee de kassa begint
shop-unit = Valuta
shop-unit-own = Zoals bij Blink
shop-unit-sats = sats
shop-unit-hint = Het cijferblok begint ermee en nieuwe artikelen worden erin geprijsd.
shop-no-such-unit = Kies een valuta uit de lijst.
shop-wallet = Het geld gaat naar
shop-wallet-own = Zoals bij Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = Van elk wat
shop-wallet-missing = Uw Blink-account heeft deze wallet niet.
shop-no-such-wallet = Kies een van deze.
shop-bitcoin-share = Hoeveel u in bitcoin houdt
shop-bitcoin-share-hint = Met ‘Van elk wat’ gaat elke verkoop in zijn geheel naar de wallet die de laatste 30 dagen het dichtst bij dit aandeel brengt. Er wordt niets verstuurd of gewisseld.
shop-no-such-share = Vul een heel getal van 0 tot 100 in.
shop-ask-above = Nog eens vragen boven
shop-ask-above-hint = In hele eenheden van de valuta waarin u afrekent, zodat een typefout of een gescande streepjescode geen verkoop wordt. Blijft het leeg, dan vraagt de kassa het nog eens boven de waarde van { $amount }.
shop-tipping = Fooien
shop-tips = Klanten om een fooi vragen
shop-tip-presets = Keuzes, in procent
shop-tip-presets-hint = Hoogstens vijf, met puntkomma’s ertussen: 10; 15; 20.
shop-no-such-presets = Vul één tot vijf verschillende percentages boven 0 en tot en met 100 in, met puntkomma’s ertussen, bijvoorbeeld 10; 15; 20.
shop-tip-base = Een percentage van
shop-tip-base-total = het te betalen bedrag
shop-tip-base-net = de prijs zonder btw
shop-taxes = Btw
shop-tax = Prijzen
shop-tax-none = vermelden geen btw
shop-tax-included = zijn inclusief btw
shop-tax-added = zijn exclusief btw
shop-tax-rates = Tarieven
shop-tax-rates-hint = Eén per regel, bijvoorbeeld ‘Hoog = 21’. Het eerste geldt voor alles zonder ander tarief.
shop-choose-one = Kies een van deze.
shop-no-such-rate = Regel { $line } is geen tarief. Schrijf een naam, ‘=’ en een percentage tot en met 100 met hoogstens drie decimalen, bijvoorbeeld ‘Hoog = 21’.
shop-rate-twice = Regel { $line } heeft de naam van een ander tarief. Geef elk een eigen naam.
shop-too-many-rates = Dit zijn er te veel: hoogstens tien tarieven.
shop-rate-missing = Vul minstens één tarief in of kies dat prijzen geen btw vermelden.
shop-rate-is-named = Er zijn artikelen met het tarief ‘{ $rate }’. Laat de naam zoals hij is of geef die artikelen eerst een ander tarief.
shop-no-such-zone = Kies een zone uit de lijst, bijvoorbeeld America/El_Salvador.
shop-no-such-number = Vul een heel getal van 1 tot 999999999999 in, bijvoorbeeld 10000.
bad-time-zone = Dit is geen tijdzone.

## The page for new owners: /settings/shop/welcome

till-new-shop = Nieuw hier? Vertel hoe uw winkel heet
welcome-title = Uw winkel
welcome-head = Klopt dit?
welcome-lead = Bonnen en het cijferblok gebruiken dit. U kunt het later allemaal wijzigen, en meer, onder Instellingen.
welcome-go = Naar de kassa
welcome-skip = Overslaan
