## The frame of every page

skip = Gå til indhold
home-label = Blink Till, forside
main-label = Hovedmenu
nav-till = Kasse
nav-orders = Ordrer
nav-sales = Salg
nav-inbox = Indbakke
nav-wallets = Wallets
nav-ledger = Posteringer
nav-settings = Indstillinger
nav-more = Mere
nav-claims = Kunden siger, der er betalt
nav-health = Kan kassen tage imod penge nu?
log-out = Log ud
way-in-blink = Log ind med Blink
way-in-key = Log ind med en API-nøgle
settings-shop = Butik
settings-items = Varer
settings-displays = Kundeskærme
settings-sign-ins = Logins
settings-cashiers = Ekspedienter

## On many pages

save = Gem
pages = Sider
newest = Nyeste
newer = Nyere
older = Ældre

## The front door

landing-title = En Lightning-kasse til din butik
landing-head = Tast en pris, vis en kode, se den blive grøn.
landing-lead = Blink Till gør enhver telefon i din butik til en kasse, der tager imod Bitcoin over Lightning, betalt direkte til din egen Blink-konto.
landing-password = Blink beder om din adgangskode, kassen ser den aldrig.
landing-join = Er du ekspedient? { $join }.
landing-join-words = Tilmeld dig med en kode
landing-boxes = Blink viser tre felter. Sæt kryds i alle tre.
landing-unticked = De er tomme fra start. Det lader hvert felt kassen gøre:
landing-read = Vise dine saldi og din historik og genkende en betaling.
landing-receive = Lave fakturaer, så kunder kan betale dig.
landing-offline = Holde dig logget ind. Uden det skal du logge ind igen hver time.
landing-write = Kassen beder aldrig om { $write }: Den kan tage imod penge, men ikke sende dem.
landing-log-out = Når du logger ud her, slutter kassens adgang til din konto. Browseren kan stadig være logget ind hos Blink selv.

unreached = Kassen kan ikke nås fra denne enhed, så intet blev sendt, og intet blev opkrævet. Det, du skrev, står her stadig: Tjek forbindelsen, og tryk på knappen igen.
unanswered = Forbindelsen blev afbrudt, før kassen svarede. Det, du skrev, står her stadig: Tryk på knappen igen, når forbindelsen er tilbage. Intet opkræves to gange.
log-in-again = Log ind igen
use-another-key = Brug en anden nøgle

## In other sentences

and = { $one } og { $other }
span-seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}
span-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
}
span-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
span-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}

## An amount that cannot be read

amount-empty = Skriv et beløb.
amount-no-digits = Skriv beløbet kun med cifre, for eksempel 12.
amount-no-number = Skriv beløbet med cifre og ét punktum eller komma, for eksempel 12,50.
amount-grouped = Skriv beløbet uden tegn mellem tusinder, for eksempel 1234,50.
amount-ambiguous = Det kan læses på to måder, så skriv et punktum før decimalerne, for eksempel 1.234.
amount-no-decimals = Valutaen har ingen decimaler, og tusinder får intet tegn.
amount-too-many-decimals = Valutaen har højst { $digits ->
    [one] { $digits } decimal
   *[other] { $digits } decimaler
}, og tusinder får intet tegn.
amount-zero = Beløbet skal være større end nul.
amount-too-large = Det er mere, end Blink tager i én betaling.

## Error pages

error-typed = Det havde du skrevet:
error-again = Prøv igen
error-back = Tilbage til kassen
error-home = Forside
error-cashier = Er du ekspedient? Ejeren giver dig en ny kode til at { $join } med.
error-join = tilmelde dig
error-reference = Reference { $id }

signed-out-title = Du er logget ud
signed-out-text = Der blev ikke gjort noget. Log ind, og tryk så på knappen igen.
forbidden-title = Denne side er ejerens
forbidden-text = Du er logget ind, men ikke som en, der må se dette. Spørg butikkens ejer.
bad-request-title = Det virkede ikke
bad-request-text = Kassen forstod ikke forespørgslen. Gå tilbage, og prøv igen.
bad-form = Det er ikke denne sides formular.
upstream-title = Det kan ikke vises lige nu
upstream-text = { $who } svarer ikke, som det skal. Du er stadig logget ind, og ingen penge er tabt; prøv igen om et øjeblik. Udlevér ikke varer for en betaling, du ikke har set blive grøn.
unavailable-title = Kassen kan ikke skrive lige nu
unavailable-text = Databasen er optaget eller fuld. Intet gik tabt; prøv igen om et øjeblik. Bliver det ved, så sig det til den, der driver kassen.
lacks-key-title = Kassen mangler sin nøgle
lacks-key-text = Dit login er krypteret med en hemmelig nøgle, som kassen blev startet uden. Intet er tabt, og åbne salg overvåges hele tiden. Bed den, der driver kassen, om at sætte nøglen tilbage i TILL_SECRET_KEYS og starte den igen.
not-found-title = Her er ikke noget
not-found-text = Adressen er forkert, eller det, den nævnte, er ikke dit. Gå tilbage til kassen, og se derfra.
method-not-allowed-title = Sådan virker denne side ikke
method-not-allowed-text = Gå tilbage til kassen, og brug dens knapper.
too-large-title = Det var for meget
too-large-text = Send mindre: Ingen formular her har brug for så meget tekst.
rate-limited-title = For mange forsøg
rate-limited-text = Vent et minut, og prøv så igen.
timeout-title = Det tog for lang tid
timeout-text = Tjek enhedens forbindelse, og prøv igen.
internal-title = Noget gik i stykker hos os
internal-text = Det er skrevet ned. Prøv igen; sker det igen, så giv den, der driver kassen, referencen nedenfor.
foreign-title = Det kom ikke fra denne kasse
foreign-text = Af sikkerhedsgrunde virker knapper kun på kassens egne sider. Gå tilbage til kassen, og prøv igen dér.
misdirected-title = Kassen bor på en anden adresse
misdirected-why = Den er ikke sat op til at findes her, og login virker kun dér.
misdirected-go = Gå til { $host }
misdirected-else = Hvis den adresse ikke åbner, så sig det til den, der driver kassen.
misdirected-open = Åbn { $address } i stedet: Login virker kun dér.

## The sandbox

sandbox-banner = Testmiljø: ingen rigtige penge. Kunder betaler, og mere, på dets kontrolside.
sandbox-open = Åbn testmiljøet

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Sprog
language-choose = Skift
language-own = Kassen taler til dig på dette sprog i alle browsere, du logger ind med, medmindre et andet er valgt der. Det, kunderne læser, følger deres egen browser og ellers butikkens indstillinger.
language-preview = Foreløbige
language-preview-hint = Et sprog, der er mærket som foreløbigt, er endnu ikke tjekket af lige så mange. Beløb og datoer er rigtige på dem alle.
language-unknown = Kassen taler ikke det sprog. Vælg et fra listen.

## The till as an app

app-description = Tag imod Bitcoin over Lightning i din butik
offline-title = Ingen forbindelse
offline-what = Kassen kan ikke nås fra denne enhed.
offline-charge = Nye salg kan ikke opkræves, før forbindelsen er tilbage.
offline-open-sales = Koder, der blev vist før, kan stadig betales: Kassens server holder øje med dem, og det, der er betalt, vises, når forbindelsen er tilbage.
offline-customer = Kundens telefon skal have sin egen forbindelse for at betale; en kvittering åbnes på den som altid.
offline-again = Prøv igen
install-title = Læg kassen på denne enhed
install-text = Som app åbner den uden browserens bjælker og afspiller en lyd, når et salg er betalt.
install-by-hand = Tryk på Del og så på ”Føj til hjemmeskærm”. Som app åbner den uden browserens bjælker og afspiller en lyd, når et salg er betalt.
install-go = Installér
install-later = Ikke nu
