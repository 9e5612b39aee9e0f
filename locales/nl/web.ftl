## The frame of every page

skip = Naar de inhoud
home-label = Blink Till, startpagina
main-label = Hoofdmenu
nav-till = Kassa
nav-orders = Bestellingen
nav-sales = Verkopen
nav-inbox = Inbox
nav-wallets = Wallets
nav-ledger = Transacties
nav-settings = Instellingen
nav-more = Meer
nav-claims = De klant zegt betaald te hebben
nav-health = Kan deze kassa nu geld ontvangen?
log-out = Uitloggen
way-in-blink = Inloggen met Blink
way-in-key = Inloggen met een API-sleutel
settings-shop = Winkel
settings-items = Artikelen
settings-displays = Klantenschermen
settings-sign-ins = Logins
settings-cashiers = Kassamedewerkers

## On many pages

save = Opslaan
pages = Pagina’s
newest = Nieuwste
newer = Nieuwer
older = Ouder

## The front door

landing-title = Een Lightning-kassa voor uw winkel
landing-head = Toets een prijs in, toon een code, zie het groen worden.
landing-lead = Blink Till maakt van elke telefoon in uw winkel een kassa die Bitcoin via Lightning aanneemt, rechtstreeks betaald op uw eigen Blink-account.
landing-password = Blink vraagt om uw wachtwoord, deze kassa ziet het nooit.
landing-join = Bent u kassamedewerker? { $join }.
landing-join-words = Sluit aan met een code
landing-boxes = Blink toont drie vakjes. Vink ze alle drie aan.
landing-unticked = Ze zijn eerst niet aangevinkt. Dit mag de kassa met elk vakje:
landing-read = Uw saldo’s en uw historie tonen, en een betaling herkennen.
landing-receive = Facturen maken, zodat klanten u kunnen betalen.
landing-offline = Ingelogd blijven. Zonder dit vakje logt u elk uur opnieuw in.
landing-write = De kassa vraagt nooit om { $write }: ze kan geld ontvangen en kan er geen versturen.
landing-log-out = Hier uitloggen beëindigt de toegang van deze kassa tot uw account. De browser kan bij Blink zelf nog ingelogd zijn.

unreached = De kassa is vanaf dit apparaat niet bereikbaar, dus er is niets verstuurd en niets afgerekend. Wat u hebt ingevuld, staat er nog: controleer de verbinding en druk dan opnieuw op de knop.
unanswered = De verbinding viel weg voordat de kassa antwoordde. Wat u hebt ingevuld, staat er nog: druk opnieuw op de knop als de verbinding terug is. Er wordt niets dubbel afgerekend.
log-in-again = Opnieuw inloggen
use-another-key = Andere sleutel gebruiken

## In other sentences

and = { $one } en { $other }
span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
span-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
span-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
span-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## An amount that cannot be read

amount-empty = Typ een bedrag.
amount-no-digits = Schrijf het bedrag met alleen cijfers, bijvoorbeeld 12.
amount-no-number = Schrijf het bedrag met cijfers en één punt of komma, bijvoorbeeld 12,50.
amount-grouped = Schrijf het bedrag zonder duizendtalteken, bijvoorbeeld 1234,50.
amount-ambiguous = Dit kan op twee manieren worden gelezen; zet dus een punt voor de decimalen, bijvoorbeeld 1.234.
amount-no-decimals = Deze valuta heeft geen decimalen, en duizendtallen krijgen geen teken.
amount-too-many-decimals = Deze valuta heeft hoogstens { $digits ->
    [one] { $digits } decimaal
   *[other] { $digits } decimalen
}, en duizendtallen krijgen geen teken.
amount-zero = Het bedrag moet meer dan nul zijn.
amount-too-large = Dit is meer dan Blink in één betaling aanneemt.

## Error pages

error-typed = Dit had u getypt:
error-again = Opnieuw proberen
error-back = Terug naar de kassa
error-home = Startpagina
error-cashier = Bent u kassamedewerker? De eigenaar geeft u een nieuwe code om { $join }.
error-join = aan te sluiten
error-reference = Referentie { $id }

signed-out-title = U bent uitgelogd
signed-out-text = Er is niets gedaan. Log in en druk daarna nog eens op de knop.
forbidden-title = Deze pagina is van de eigenaar
forbidden-text = U bent ingelogd, maar niet als iemand die dit mag zien. Vraag het de eigenaar van de winkel.
bad-request-title = Dat werkte niet
bad-request-text = De kassa begreep het verzoek niet. Ga terug en probeer het opnieuw.
bad-form = Dit is niet het formulier van deze pagina.
upstream-title = Dit kan nu niet worden getoond
upstream-text = { $who } antwoordt niet zoals het hoort. U bent nog ingelogd en er is geen geld verloren; probeer het zo opnieuw. Geef geen goederen mee voor een betaling die u niet groen hebt zien worden.
unavailable-title = De kassa kan nu niet schrijven
unavailable-text = De database is bezet of vol. Er is niets verloren; probeer het zo opnieuw. Blijft dit zo, waarschuw dan de beheerder van de kassa.
lacks-key-title = Deze kassa mist haar sleutel
lacks-key-text = Uw login is versleuteld met een geheime sleutel waarzonder deze kassa is gestart. Er is niets verloren en openstaande verkopen worden al die tijd gevolgd. Vraag de beheerder van de kassa om de sleutel terug te zetten in TILL_SECRET_KEYS en de kassa opnieuw te starten.
not-found-title = Hier is niets
not-found-text = Het adres klopt niet, of wat het aanduidt is niet van u. Ga terug naar de kassa en zoek van daaruit.
method-not-allowed-title = Zo werkt deze pagina niet
method-not-allowed-text = Ga terug naar de kassa en gebruik de knoppen daar.
too-large-title = Dat was te veel
too-large-text = Stuur minder: geen formulier hier heeft zo veel tekst nodig.
rate-limited-title = Te veel pogingen
rate-limited-text = Wacht een minuut en probeer het dan opnieuw.
timeout-title = Dat duurde te lang
timeout-text = Controleer de verbinding van dit apparaat en probeer het opnieuw.
internal-title = Er ging bij ons iets stuk
internal-text = Het is genoteerd. Probeer het opnieuw; gebeurt het nog eens, geef de beheerder van de kassa dan de referentie hieronder.
foreign-title = Dat kwam niet van deze kassa
foreign-text = Voor de veiligheid werken knoppen alleen op de eigen pagina’s van de kassa. Ga terug naar de kassa en probeer het daar opnieuw.
misdirected-title = De kassa staat op een ander adres
misdirected-why = Dit is niet het adres waarop ze is ingesteld, en inloggen werkt alleen daar.
misdirected-go = Naar { $host }
misdirected-else = Opent dat adres niet, waarschuw dan de beheerder van de kassa.
misdirected-open = Open in plaats daarvan { $address }: inloggen werkt alleen daar.

## The sandbox

sandbox-banner = Testomgeving: geen echt geld. Klanten laten betalen, en meer, doet u op de bedieningspagina.
sandbox-open = Testomgeving openen

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Taal
language-choose = Wijzigen
language-own = De kassa spreekt deze taal met u in elke browser waarin u inlogt, tenzij daar een andere is gekozen. Wat klanten lezen, volgt hun eigen browser en anders de instellingen van de winkel.
language-preview = Voorlopig
language-preview-hint = Een taal die als voorlopig is gemarkeerd, is nog door minder mensen gecontroleerd. Bedragen en datums kloppen in alle talen.
language-unknown = De kassa spreekt die taal niet. Kies er een uit de lijst.

## The till as an app

app-description = Neem in uw winkel Bitcoin aan via Lightning
offline-title = Geen verbinding
offline-what = De kassa is vanaf dit apparaat niet bereikbaar.
offline-charge = Nieuwe verkopen kunnen pas worden afgerekend als de verbinding terug is.
offline-open-sales = Codes die al zijn getoond, kunnen nog worden betaald: de server van de kassa volgt ze, en wat is betaald, ziet u als de verbinding terug is.
offline-customer = De telefoon van een klant heeft een eigen verbinding nodig om te betalen; een bon opent daarop zoals altijd.
offline-again = Opnieuw proberen
install-title = De kassa op dit apparaat bewaren
install-text = Als app opent de kassa zonder de balken van de browser en klinkt er een geluid als een verkoop is betaald.
install-by-hand = Tik op Deel en dan op ‘Zet op beginscherm’. Als app opent de kassa zonder de balken van de browser en klinkt er een geluid als een verkoop is betaald.
install-go = Installeren
install-later = Niet nu
