## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } (opnieuw)
sign-in-to-start = Terug naar het begin
sign-in-detail = Melding van Blink: { $words }
login-by-click = Inloggen begint met een klik op een link.

sign-in-malformed-title = Dit lijkt niet van Blink te komen
sign-in-malformed-text = Het adres dat u hierheen bracht, is geen adres dat Blink maakt. Er is niets gewijzigd.
sign-in-not-here-title = Deze login is niet hier begonnen
sign-in-not-here-text = De login is in een andere browser begonnen, is meer dan een half uur oud of de cookie is verdwenen. Er is niets gewijzigd.
sign-in-used-title = Deze login is afgesloten
sign-in-used-text = Het antwoord van Blink is al gebruikt. Ga door naar de kassa of log opnieuw in.
sign-in-issuer-title = Dit was Blink niet
sign-in-issuer-text = Het antwoord noemt een andere afzender dan de Blink die deze kassa vertrouwt en is daarom niet gebruikt.
sign-in-stale-title = Het inloggen duurde te lang
sign-in-stale-text = De eenmalige code van Blink is gebruikt of verlopen. Log opnieuw in; dat is zo gedaan.
sign-in-no-read-title = Het vakje ‘read’ was niet aangevinkt
sign-in-no-read-text = Op de pagina van Blink is eerst geen enkel vakje aangevinkt. Vink ‘read’ aan zodat deze kassa uw wallets kan tonen, ‘receive’ zodat ze kan afrekenen en ‘offline’ zodat u ingelogd blijft. De toegang die u net gaf, is teruggegeven aan Blink.
sign-in-not-invited-title = Deze kassa is voor andere accounts
sign-in-not-invited-text = Uw Blink-account staat niet op de lijst van deze kassa. Log in met een ander account of vraag de beheerder om het uwe toe te voegen.
sign-in-other-title = Dat was een ander account
sign-in-other-text = Er is om meer rechten gevraagd voor het account dat hier is ingelogd, maar Blink antwoordde voor een ander account. Er is niets gewijzigd. Log in met hetzelfde account en vink elk vakje aan, of log eerst uit.
sign-in-not-kept-title = Deze kassa kan nu niets opslaan
sign-in-not-kept-text = De database neemt geen nieuwe gegevens aan. Probeer het zo opnieuw; van deze login is niets bewaard.
sign-in-cancelled-title = U hebt het inloggen geannuleerd
sign-in-cancelled-text = Er is niets met deze kassa gedeeld. U kunt inloggen wanneer u wilt.
sign-in-again-title = Probeer het opnieuw
sign-in-lost-text = Blink is deze login kwijtgeraakt: een ander tabblad was ook aan het inloggen, of cookies zijn geblokkeerd.
sign-in-open-long-text = Deze login stond bij Blink te lang open.
sign-in-asks-text = Blink wil u iets vragen voordat u kunt inloggen.
sign-in-unknown-title = Blink heeft u niet ingelogd
sign-in-unknown-text = Blink gaf een reden die deze kassa niet kent. Probeer het opnieuw.
sign-in-set-up-title = Deze kassa is niet goed ingesteld
sign-in-set-up-text = Blink aanvaardt niet wat deze kassa vraagt. De beheerder moet de registratie bij Blink controleren; het logbestand vertelt meer.
sign-in-away-title = Blink is nu niet beschikbaar
sign-in-away-text = Het inloggen kon niet worden afgerond. Wacht een minuut en probeer het opnieuw.

## On every page of somebody who is signed in

degraded-text = Blink antwoordt nu niet. U blijft ingelogd; openstaande verkopen worden nog steeds gevolgd.
cannot-write-text = De kassa kan niet schrijven: de schijf is vol of defect. Nieuwe verkopen en betalingen worden pas weer vastgelegd als er ruimte is. Controleer dus in de Blink-app of een klant heeft betaald. Waarschuw de beheerder van de kassa.
consent-no-receive = Zonder het recht ‘receive’ kan deze kassa uw saldo’s tonen, maar niet afrekenen.
consent-no-offline = Zonder het recht ‘offline’ eindigt deze login ongeveer een uur na het begin.
consent-neither = Zonder het recht ‘receive’ kan deze kassa niet afrekenen, en zonder ‘offline’ eindigt deze login ongeveer een uur na het begin.
consent-other-key = Een sleutel met Read en Receive gebruiken
consent-again = Opnieuw vragen en alles aanvinken

## Told after a sign-in ended by itself

ended-revoked = Blink heeft uw laatste login beëindigd: de toegang is daar ingetrokken of te lang niet gebruikt. Openstaande verkopen zijn al die tijd gevolgd en kassamedewerkers konden doorgaan met afrekenen.
ended-key = Blink weigert de API-sleutel waarmee u was ingelogd: hij is ingetrokken of verlopen. Maak een nieuwe in het dashboard van Blink. Openstaande verkopen zijn al die tijd gevolgd en kassamedewerkers konden doorgaan met afrekenen.
ended-hour = Uw laatste login eindigde na een uur, omdat ‘offline’ bij Blink niet was aangevinkt. Openstaande verkopen zijn al die tijd gevolgd en kassamedewerkers konden doorgaan met afrekenen.

## /login/key

key-title = Inloggen met een API-sleutel
key-step-open = Open { $dashboard }, log daar in en kies { $menu }.
key-dashboard = het dashboard van Blink
key-step-make = Maak een sleutel voor deze kassa. Kies wanneer hij verloopt en vink { $read } en { $receive } aan. Laat { $write } uit: de kassa verstuurt nooit geld.
key-step-paste = Kopieer de sleutel en plak hem hier. Blink toont hem alleen deze keer.
key-can-send = Met deze sleutel kan al het geld van het account worden verstuurd: wie hem in handen krijgt, kan uw wallets leeghalen. De kassa heeft zo’n sleutel niet nodig. Maak er een met alleen Read en Receive, of plak deze opnieuw en bevestig dat u het zo wilt.
key-label = API-sleutel
key-confirm = Ik weet dat met deze sleutel geld kan worden verstuurd, en ik wil hem hier gebruiken.
key-try = Sleutel testen en inloggen
key-hint = De sleutel wordt bij Blink getest, versleuteld bewaard en nooit meer getoond. Uitloggen wist hem hier; trek hem in het dashboard in om hem overal te beëindigen.
key-other-way = U kunt ook { $log_in }.
key-log-in = met Blink inloggen
key-none = Plak de sleutel die het dashboard van Blink toonde.
key-no-key = Dit is geen API-sleutel. Kopieer hem opnieuw uit het dashboard van Blink, alleen de sleutel.
key-inactive = Het Blink-account van deze sleutel is niet actief. Open de Blink-app om te zien waarom.
key-refused = Blink weigert deze sleutel. Maak een nieuwe en probeer die.
key-cannot-read = Deze sleutel mag niet lezen. Maak er een met Read en Receive aangevinkt.
key-unknown = Blink kent deze sleutel niet: hij is ingetrokken, verlopen of niet volledig gekopieerd. Maak een nieuwe.
key-not-invited = Deze kassa is voor andere accounts dan dat van deze sleutel. Gebruik een sleutel van een ander account of vraag de beheerder van de kassa om het uwe op de lijst te zetten.
key-too-many = Er zijn hier te veel sleutels geprobeerd; deze is daarom niet getest. Wacht een minuut en plak hem opnieuw.
key-away = Blink is nu niet bereikbaar, dus de sleutel is niet getest en niet bewaard. Probeer het zo opnieuw.
key-not-kept = Blink kent deze sleutel, maar de kassa kan hem niet bewaren: de schijf is vol of bezet. Er is niets gewijzigd. Plak hem zo opnieuw; blijft dit zo, waarschuw dan de beheerder van de kassa.
