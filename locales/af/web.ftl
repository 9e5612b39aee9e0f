## The frame of every page

skip = Gaan na inhoud
home-label = Blink Till, tuisblad
main-label = Hoof
nav-till = Kasregister
nav-orders = Bestellings
nav-sales = Verkope
nav-inbox = Om na te gaan
nav-wallets = Beursies
nav-ledger = Transaksies
nav-settings = Instellings
nav-more = Meer
nav-claims = Die kliënt sê hulle het betaal
nav-health = Kan hierdie kasregister nou geld neem?
log-out = Meld af
way-in-blink = Meld aan met Blink
way-in-key = Meld aan met ’n API-sleutel
settings-shop = Winkel
settings-items = Items
settings-displays = Skerms
settings-sign-ins = Aanmeldings
settings-cashiers = Kassiers

## On many pages

save = Stoor
pages = Bladsye
newest = Nuutste
newer = Nuwer
older = Ouer

## The front door

landing-title = ’n Lightning-kasregister vir u winkel
landing-head = Sleutel ’n prys in, wys ’n kode, sien dit groen word.
landing-lead = Blink Till maak enige foon in u winkel ’n kasregister wat Bitcoin oor Lightning neem, regstreeks in u eie Blink-rekening betaal.
landing-password = Blink vra u wagwoord, hierdie kasregister sien dit nooit nie.
landing-join = Is u ’n kassier? { $join }.
landing-join-words = Sluit aan met ’n kode
landing-boxes = Blink sal drie blokkies wys. Merk al drie.
landing-unticked = Hulle is eers leeg. Dit is wat elkeen die kasregister laat doen:
landing-read = Wys u saldo’s en u geskiedenis, en herken ’n betaling.
landing-receive = Maak fakture, sodat kliënte u kan betaal.
landing-offline = Bly aangemeld. Daarsonder meld u elke uur weer aan.
landing-write = Die kasregister vra nooit vir { $write } nie: dit kan geld neem, en dit kan niks stuur nie.
landing-log-out = As u hier afmeld, eindig hierdie kasregister se toegang tot u rekening. Die blaaier kan nog by Blink self aangemeld wees.

unreached = Die kasregister kan nie van hierdie toestel af bereik word nie, dus is niks gestuur nie en geen betaling gevra nie. Wat u getik het, is nog hier: kontroleer die verbinding, en druk dan weer die knoppie.
unanswered = Die verbinding is verbreek voordat die kasregister geantwoord het. Wat u getik het, is nog hier: druk weer die knoppie wanneer die verbinding terug is. Geen betaling word twee keer gevra nie.
log-in-again = Meld weer aan
use-another-key = Gebruik ’n ander sleutel

## In other sentences

and = { $one } en { $other }
span-seconds = { $count ->
    [one] { $count } sekonde
   *[other] { $count } sekondes
}
span-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minute
}
span-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
span-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dae
}

## An amount that cannot be read

amount-empty = Tik ’n bedrag.
amount-no-digits = Skryf die bedrag net met syfers, byvoorbeeld 12.
amount-no-number = Skryf die bedrag met syfers en een punt of komma, byvoorbeeld 12,50.
amount-grouped = Skryf die bedrag sonder tekens tussen die duisende, byvoorbeeld 1234,50.
amount-ambiguous = Dit kan op twee maniere gelees word; skryf dus ’n punt voor die desimale, byvoorbeeld 1.234.
amount-no-decimals = Hierdie geldeenheid het geen desimale nie, en duisende kry geen teken nie.
amount-too-many-decimals = Hierdie geldeenheid het hoogstens { $digits ->
    [one] { $digits } desimaal
   *[other] { $digits } desimale
}, en duisende kry geen teken nie.
amount-zero = Die bedrag moet meer as nul wees.
amount-too-large = Dit is meer as wat Blink in een betaling neem.

## Error pages

error-typed = Dit is wat u getik het:
error-again = Probeer weer
error-back = Terug na die kasregister
error-home = Tuisblad
error-cashier = Is u ’n kassier? Die eienaar gee vir u ’n nuwe kode om mee { $join }.
error-join = aan te sluit
error-reference = Verwysing { $id }

signed-out-title = U is afgemeld
signed-out-text = Niks is gedoen nie. Meld aan, en druk dan nog een keer die knoppie.
forbidden-title = Hierdie bladsy is die eienaar s’n
forbidden-text = U is aangemeld, maar nie as iemand wat dit mag sien nie. Vra die eienaar van die winkel.
bad-request-title = Dit het nie gewerk nie
bad-request-text = Die kasregister het nie die versoek verstaan nie. Gaan terug en probeer weer.
bad-form = Dit is nie die vorm van hierdie bladsy nie.
upstream-title = Dit kan nie nou gewys word nie
upstream-text = { $who } antwoord nie soos dit moet nie. U is steeds aangemeld en geen geld is verlore nie; probeer oor ’n oomblik weer. Moenie goedere oorhandig vir ’n betaling wat u nie groen sien word het nie.
unavailable-title = Die kasregister kan nie nou skryf nie
unavailable-text = Sy databasis is besig of vol. Niks is verlore nie; probeer oor ’n oomblik weer. As dit so bly, sê vir die operateur van die kasregister.
lacks-key-title = Hierdie kasregister kort sy sleutel
lacks-key-text = U aanmelding is verseël met ’n geheime sleutel waarsonder hierdie kasregister begin is. Niks is verlore nie, en oop verkope word die hele tyd dopgehou. Sê vir die operateur van die kasregister om die sleutel terug in TILL_SECRET_KEYS te sit en dit weer te begin.
not-found-title = Hier is niks nie
not-found-text = Die adres is verkeerd, of wat dit noem, is nie u s’n nie. Gaan terug na die kasregister en kyk van daar af.
method-not-allowed-title = Dit is nie hoe hierdie bladsy werk nie
method-not-allowed-text = Gaan terug na die kasregister en gebruik sy knoppies.
too-large-title = Dit was te veel
too-large-text = Stuur minder: geen vorm hier het soveel teks nodig nie.
rate-limited-title = Te veel pogings
rate-limited-text = Wag ’n minuut, en probeer dan weer.
timeout-title = Dit het te lank geneem
timeout-text = Kontroleer die verbinding van hierdie toestel en probeer weer.
internal-title = Iets het aan ons kant gebreek
internal-text = Dit is aangeteken. Probeer weer; as dit nog een keer gebeur, gee die verwysing hieronder aan die operateur van die kasregister.
foreign-title = Dit het nie van hierdie kasregister gekom nie
foreign-text = Vir veiligheid werk knoppies net op die kasregister se eie bladsye. Gaan terug na die kasregister en probeer daar weer.
misdirected-title = Die kasregister is by ’n ander adres
misdirected-why = Dit is nie opgestel om hier gevind te word nie, en aanmelding werk net by die regte adres.
misdirected-go = Gaan na { $host }
misdirected-else = As daardie adres nie oopmaak nie, sê vir die operateur van die kasregister.
misdirected-open = Maak eerder { $address } oop: aanmelding werk net daar.

## The sandbox

sandbox-banner = Toetsomgewing: geen regte geld nie. Kliënte se betalings, en meer, word op sy beheerbladsy gedoen.
sandbox-open = Maak die toetsomgewing oop

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Taal
language-choose = Verander
language-own = Die kasregister praat hierdie taal met u in elke blaaier waarmee u aanmeld, tensy daar ’n ander een gekies is. Wat kliënte lees, volg hulle eie blaaier, en anders die winkel se instellings.
language-preview = Voorskou
language-preview-hint = ’n Taal wat as voorskou gemerk is, is nog nie deur ewe veel mense nagegaan nie. Bedrae en datums is reg in almal.
language-unknown = Die kasregister praat nie daardie taal nie. Kies een uit die lys.

## The till as an app

app-description = Neem Bitcoin oor Lightning in u winkel
offline-title = Geen verbinding
offline-what = Die kasregister kan nie van hierdie toestel af bereik word nie.
offline-charge = Betaling vir nuwe verkope kan nie gevra word voordat die verbinding terug is nie.
offline-open-sales = Kodes wat vroeër gewys is, kan nog betaal word: die kasregister se bediener hou hulle dop, en wat betaal is, word gewys wanneer die verbinding terug is.
offline-customer = ’n Kliënt se foon het sy eie verbinding nodig om te betaal; ’n kwitansie maak soos altyd daarop oop.
offline-again = Probeer weer
install-title = Hou die kasregister op hierdie toestel
install-text = As ’n toep maak dit oop sonder die blaaier se balke, en maak dit ’n geluid wanneer ’n verkoop betaal is.
install-by-hand = Druk Share, en dan “Add to Home Screen”. As ’n toep maak dit oop sonder die blaaier se balke, en maak dit ’n geluid wanneer ’n verkoop betaal is.
install-go = Installeer
install-later = Nie nou nie
