## Cashiers: /settings/cashiers

cashiers-title = Ekspedienter
cashiers-lead = En ekspedient opkræver for din butik og ser sine egne salg: ingen saldi, ingen eksport, ingen indstillinger, og intet kan sendes.
cashiers-name = Navn på en ny ekspedient
cashiers-no-name = Skriv et navn, så du ved, hvem du fjerner.
cashiers-long-name = Navnet er for langt: højst 40 tegn.
cashiers-make-code = Lav en tilmeldingskode
cashiers-none = Ingen ekspedienter endnu.
cashiers-code-works = Er ikke tilmeldt endnu. Koden virker indtil { $until }.
cashiers-since = Siden { $since }
cashiers-device = { $device }, sidst brugt { $when }
cashiers-end = Fjern { $name }
cashiers-end-code = Koden holder op med at virke. Deres salg bliver i din historik.
cashiers-end-now = { $name } logges ud med det samme, på alle enheder. Deres salg bliver i din historik.
cashiers-end-yes = Ja, fjern { $name }

## The code, shown once

code-title = Tilmeldingskode
code-of = Tilmeldingskode til { $name }
code-scan = Lad ekspedienten scanne dette med sin egen enhed. Den virker én gang, inden for 24 timer, og vises kun nu.
code-qr = QR-kode til tilmeldingslinket
code-or = Eller send { $link }, eller bed om at få åbnet { $address } og skrevet:
code-link = tilmeldingslinket
code-all = Alle ekspedienter

## /join

join-title = Tilmeld dig en butik
join-ended = Du er ikke logget ind her længere
join-ended-why = Butikkens ejer afsluttede det, eller det udløb. Åbne salg bliver stadig overvåget.
join-again = Tilmeld dig igen
join-head = Tilmeld dig en butik som ekspedient
join-lead = Butikkens ejer giver dig en kode. Den virker én gang.
join-ends = Du er logget ind på { $account } på denne enhed; når du tilmelder dig, slutter det.
join-button = Tilmeld
join-owner = Er du ejeren? { $log_in } i stedet.
join-code = Tilmeldingskode
join-wrong-code = Koden virker ikke. Se efter, om den er skrevet, som den blev vist, eller bed ejeren om en ny.

## Sign-ins: /settings/sign-ins

sign-ins-title = Logins
sign-ins-lead = Disse browsere er logget ind på denne konto på denne kasse. Når du afslutter en, gælder det fra dens næste klik, og dens tilladelse gives tilbage til Blink.
sign-ins-browser = Browser
sign-ins-since = Logget ind
sign-ins-last-used = Sidst brugt
sign-ins-this = Denne enhed
sign-ins-end = Afslut
sign-ins-end-this = Afslut (log ud her)
sign-ins-later = Brugt senere
sign-ins-before = Brugt før
sign-ins-end-others = Afslut alle andre
sign-ins-end-all = Afslut alle, også denne
device-on = { $browser } på { $system }
device-on-model = { $browser } på { $system }, { $model }
device-app = En app
