## The frame of every page

skip = Prejsť na obsah
home-label = Blink Till, domov
main-label = Hlavné menu
nav-till = Pokladňa
nav-orders = Objednávky
nav-sales = Predaje
nav-inbox = Na kontrolu
nav-wallets = Peňaženky
nav-ledger = Pohyby
nav-settings = Nastavenia
nav-more = Viac
nav-claims = Zákazník tvrdí, že zaplatil
nav-health = Môže táto pokladňa teraz prijímať peniaze?
log-out = Odhlásiť sa
way-in-blink = Prihlásiť sa cez Blink
way-in-key = Prihlásiť sa API kľúčom
settings-shop = Obchod
settings-items = Položky
settings-displays = Zákaznícke displeje
settings-sign-ins = Prihlásenia
settings-cashiers = Pokladníci

## On many pages

save = Uložiť
pages = Stránky
newest = Najnovšie
newer = Novšie
older = Staršie

## The front door

landing-title = Pokladňa Lightning pre váš obchod
landing-head = Zadajte cenu, ukážte kód, uvidíte zelenú.
landing-lead = Blink Till urobí z ktoréhokoľvek telefónu vo vašom obchode pokladňu, ktorá prijíma Bitcoin cez Lightning priamo na váš vlastný účet Blink.
landing-password = Heslo od vás pýta Blink, táto pokladňa ho nikdy nevidí.
landing-join = Ste pokladník? { $join }.
landing-join-words = Pripojte sa kódom
landing-boxes = Blink zobrazí tri políčka. Zaškrtnite všetky tri.
landing-unticked = Spočiatku sú prázdne. Toto pokladni umožní každé z nich:
landing-read = Zobraziť vaše zostatky a históriu a rozpoznať platbu.
landing-receive = Vytvárať faktúry, aby vám zákazníci mohli zaplatiť.
landing-offline = Nechať vás prihlásených. Bez neho sa prihlasujete každú hodinu znova.
landing-write = Pokladňa nikdy nežiada { $write }: peniaze môže prijímať, ale nemôže ich posielať.
landing-log-out = Odhlásením sa tu skončí prístup pokladne k vášmu účtu. V samotnom Blinku môže prehliadač zostať prihlásený.

unreached = Pokladňa je z tohto zariadenia nedostupná, takže sa nič neodoslalo a nič neúčtovalo. Čo ste napísali, je stále tu: skontrolujte pripojenie a stlačte tlačidlo znova.
unanswered = Spojenie sa prerušilo skôr, než pokladňa odpovedala. Čo ste napísali, je stále tu: keď sa spojenie obnoví, stlačte tlačidlo znova. Nič sa neúčtuje dvakrát.
log-in-again = Prihlásiť sa znova
use-another-key = Použiť iný kľúč

## In other sentences

and = { $one } a { $other }
span-seconds = { $count ->
    [one] { $count } sekundu
    [few] { $count } sekundy
    [many] { $count } sekundy
   *[other] { $count } sekúnd
}
span-minutes = { $count ->
    [one] { $count } minútu
    [few] { $count } minúty
    [many] { $count } minúty
   *[other] { $count } minút
}
span-hours = { $count ->
    [one] { $count } hodinu
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodín
}
span-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
}

## An amount that cannot be read

amount-empty = Napíšte sumu.
amount-no-digits = Napíšte sumu iba číslicami, napríklad 12.
amount-no-number = Napíšte sumu číslicami s jednou bodkou alebo čiarkou, napríklad 12,50.
amount-grouped = Napíšte sumu bez oddeľovača tisícov, napríklad 1234,50.
amount-ambiguous = Toto sa dá čítať dvoma spôsobmi, preto pred desatinné miesta napíšte bodku, napríklad 1.234.
amount-no-decimals = Táto mena nemá desatinné miesta a tisíce sa píšu bez oddeľovača.
amount-too-many-decimals = Táto mena má najviac { $digits ->
    [one] { $digits } desatinné miesto
    [few] { $digits } desatinné miesta
    [many] { $digits } desatinného miesta
   *[other] { $digits } desatinných miest
} a tisíce sa píšu bez oddeľovača.
amount-zero = Suma musí byť väčšia než nula.
amount-too-large = Toto je viac, než Blink prijme v jednej platbe.

## Error pages

error-typed = Toto ste napísali:
error-again = Skúsiť znova
error-back = Späť do pokladne
error-home = Domov
error-cashier = Ste pokladník? Majiteľ vám dá nový kód, aby ste sa mohli { $join }.
error-join = pripojiť
error-reference = Referencia { $id }

signed-out-title = Ste odhlásení
signed-out-text = Nič sa nevykonalo. Prihláste sa a stlačte tlačidlo ešte raz.
forbidden-title = Táto stránka je pre majiteľa
forbidden-text = Ste prihlásení, ale nie ako niekto, kto toto smie vidieť. Opýtajte sa majiteľa obchodu.
bad-request-title = To nefungovalo
bad-request-text = Pokladňa požiadavke nerozumela. Vráťte sa a skúste to znova.
bad-form = Toto nie je formulár tejto stránky.
upstream-title = Toto sa teraz nedá zobraziť
upstream-text = { $who } neodpovedá, ako má. Stále ste prihlásení a žiadne peniaze sa nestratili; skúste to o chvíľu znova. Nevydávajte tovar za platbu, ktorú ste nevideli zmeniť sa na zelenú.
unavailable-title = Pokladňa teraz nemôže zapisovať
unavailable-text = Jej databáza je zaneprázdnená alebo plná. Nič sa nestratilo; skúste to o chvíľu znova. Ak to potrvá, povedzte to správcovi pokladne.
lacks-key-title = Tejto pokladni chýba kľúč
lacks-key-text = Vaše prihlásenie je zašifrované tajným kľúčom, bez ktorého bola táto pokladňa spustená. Nič sa nestratilo a otvorené predaje sa celý čas sledujú. Povedzte správcovi pokladne, aby kľúč vrátil do TILL_SECRET_KEYS a znova ju spustil.
not-found-title = Tu nič nie je
not-found-text = Adresa je nesprávna alebo to, na čo ukazuje, nie je vaše. Vráťte sa do pokladne a hľadajte odtiaľ.
method-not-allowed-title = Takto táto stránka nefunguje
method-not-allowed-text = Vráťte sa do pokladne a použite jej tlačidlá.
too-large-title = To bolo priveľa
too-large-text = Pošlite menej: žiadny formulár tu nepotrebuje toľko textu.
rate-limited-title = Priveľa pokusov
rate-limited-text = Počkajte minútu a skúste to znova.
timeout-title = Trvalo to príliš dlho
timeout-text = Skontrolujte pripojenie tohto zariadenia a skúste to znova.
internal-title = Niečo sa u nás pokazilo
internal-text = Je to zapísané. Skúste to znova; ak sa to zopakuje, povedzte správcovi pokladne referenciu uvedenú nižšie.
foreign-title = To neprišlo z tejto pokladne
foreign-text = Z bezpečnostných dôvodov fungujú tlačidlá iba na vlastných stránkach pokladne. Vráťte sa do pokladne a skúste to tam.
misdirected-title = Pokladňa je na inej adrese
misdirected-why = Toto nie je adresa, na ktorej má byť, a prihlásenie funguje iba tam.
misdirected-go = Prejsť na { $host }
misdirected-else = Ak sa tá adresa neotvorí, povedzte to správcovi pokladne.
misdirected-open = Otvorte radšej { $address }: prihlásenie funguje iba tam.

## The sandbox

sandbox-banner = Skúšobné prostredie: žiadne skutočné peniaze. Platby zákazníkov a iné sa robia na jeho ovládacej stránke.
sandbox-open = Otvoriť skúšobné prostredie

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Jazyk
language-choose = Zmeniť
language-own = V tomto jazyku s vami pokladňa hovorí v každom prehliadači, v ktorom sa prihlásite, ak v ňom nebol zvolený iný. Čo čítajú zákazníci, sa riadi ich vlastným prehliadačom, inak nastaveniami obchodu.
language-preview = Predbežné
language-preview-hint = Jazyk označený ako predbežný zatiaľ skontrolovalo menej ľudí. Sumy a dátumy sú správne vo všetkých.
language-unknown = Týmto jazykom pokladňa nehovorí. Vyberte jazyk zo zoznamu.

## The till as an app

app-description = Prijímajte vo svojom obchode Bitcoin cez Lightning
offline-title = Bez pripojenia
offline-what = Pokladňa je z tohto zariadenia nedostupná.
offline-charge = Kým sa pripojenie neobnoví, nové predaje nemožno účtovať.
offline-open-sales = Kódy zobrazené predtým možno stále zaplatiť: sleduje ich server pokladne a čo bolo zaplatené, sa ukáže po obnovení pripojenia.
offline-customer = Telefón zákazníka potrebuje na platbu vlastné pripojenie; účtenka sa na ňom otvorí ako vždy.
offline-again = Skúsiť znova
install-title = Pridať pokladňu do tohto zariadenia
install-text = Ako aplikácia sa otvára bez líšt prehliadača a pri zaplatení predaja zaznie zvuk.
install-by-hand = Stlačte Zdieľať a potom „Pridať na plochu“. Ako aplikácia sa pokladňa otvára bez líšt prehliadača a pri zaplatení predaja zaznie zvuk.
install-go = Inštalovať
install-later = Teraz nie
