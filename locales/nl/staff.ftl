## Cashiers: /settings/cashiers

cashiers-title = Kassamedewerkers
cashiers-lead = Een kassamedewerker rekent af voor uw winkel en ziet de eigen verkopen: geen saldo’s, geen export, geen instellingen, en er kan niets worden verstuurd.
cashiers-name = Naam van een nieuwe kassamedewerker
cashiers-no-name = Vul een naam in, zodat u weet wiens toegang u beëindigt.
cashiers-long-name = De naam is te lang: hoogstens 40 letters.
cashiers-make-code = Uitnodigingscode maken
cashiers-none = Nog geen kassamedewerkers.
cashiers-code-works = Nog niet aangesloten. De code werkt tot { $until }.
cashiers-since = Sinds { $since }
cashiers-device = { $device }, laatst gebruikt { $when }
cashiers-end = { $name } verwijderen
cashiers-end-code = De code werkt niet meer. De verkopen blijven in uw historie.
cashiers-end-now = { $name } wordt meteen uitgelogd, op elk apparaat. De verkopen blijven in uw historie.
cashiers-end-yes = Ja, { $name } verwijderen

## The code, shown once

code-title = Uitnodigingscode
code-of = Uitnodigingscode van { $name }
code-scan = Laat de kassamedewerker dit met het eigen apparaat scannen. De code werkt één keer, binnen 24 uur, en wordt alleen nu getoond.
code-qr = QR-code van de uitnodigingslink
code-or = Of stuur hun { $link }, of laat hen { $address } openen en dit typen:
code-link = de uitnodigingslink
code-all = Alle kassamedewerkers

## /join

join-title = Aansluiten bij een winkel
join-ended = U bent hier niet meer ingelogd
join-ended-why = De eigenaar van de winkel heeft de toegang beëindigd, of die is verlopen. Openstaande verkopen worden nog steeds gevolgd.
join-again = Opnieuw aansluiten
join-head = Aansluiten bij een winkel als kassamedewerker
join-lead = De eigenaar van de winkel geeft u een code. Die werkt één keer.
join-ends = U bent op dit apparaat ingelogd bij { $account }; aansluiten beëindigt dat.
join-button = Aansluiten
join-owner = Bent u de eigenaar? { $log_in }.
join-code = Uitnodigingscode
join-wrong-code = Deze code werkt niet. Kijk of die is getypt zoals hij werd getoond, of vraag de eigenaar om een nieuwe.

## Sign-ins: /settings/sign-ins

sign-ins-title = Logins
sign-ins-lead = Deze browsers zijn op deze kassa bij dit account ingelogd. Beëindigen werkt vanaf de volgende klik, en de toestemming gaat terug naar Blink.
sign-ins-browser = Browser
sign-ins-since = Ingelogd
sign-ins-last-used = Laatst gebruikt
sign-ins-this = Dit apparaat
sign-ins-end = Beëindigen
sign-ins-end-this = Beëindigen (hier uitloggen)
sign-ins-later = Later gebruikt
sign-ins-before = Eerder gebruikt
sign-ins-end-others = Alle andere beëindigen
sign-ins-end-all = Alles beëindigen, ook deze
device-on = { $browser } op { $system }
device-on-model = { $browser } op { $system }, { $model }
device-app = Een app
