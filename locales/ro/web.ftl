## The frame of every page

skip = Salt la conținut
home-label = Blink Till, acasă
main-label = Meniu principal
nav-till = Casă
nav-orders = Comenzi
nav-sales = Vânzări
nav-inbox = De verificat
nav-wallets = Portofele
nav-ledger = Extras de cont
nav-settings = Setări
nav-more = Altele
nav-claims = Clientul spune că a plătit
nav-health = Poate această casă să încaseze acum?
log-out = Deconectare
way-in-blink = Conectare cu Blink
way-in-key = Conectare cu o cheie API
settings-shop = Magazin
settings-items = Articole
settings-displays = Ecrane pentru clienți
settings-sign-ins = Conectări
settings-cashiers = Casieri

## On many pages

save = Salvează
pages = Pagini
newest = Cele mai noi
newer = Mai noi
older = Mai vechi

## The front door

landing-title = O casă Lightning pentru magazinul dumneavoastră
landing-head = Tastați un preț, arătați un cod, vedeți-l devenind verde.
landing-lead = Blink Till face din orice telefon din magazin o casă care acceptă Bitcoin prin Lightning, plătit direct în contul dumneavoastră Blink.
landing-password = Parola v-o cere Blink, această casă nu o vede niciodată.
landing-join = Sunteți casier? { $join }.
landing-join-words = Alăturați-vă cu un cod
landing-boxes = Blink va arăta trei casete. Bifați-le pe toate trei.
landing-unticked = La început nu sunt bifate. Iată ce îi permite casei fiecare:
landing-read = Să vă arate soldurile și istoricul și să recunoască o plată.
landing-receive = Să facă facturi, pentru ca clienții să vă poată plăti.
landing-offline = Să rămâneți conectat. Fără ea vă conectați din nou în fiecare oră.
landing-write = Casa nu cere niciodată { $write }: poate primi bani, dar nu poate trimite.
landing-log-out = Deconectarea de aici încheie accesul acestei case la contul dumneavoastră. Browserul poate rămâne conectat la Blink.

unreached = Casa nu poate fi contactată de pe acest dispozitiv, deci nu s-a trimis și nu s-a încasat nimic. Ce ați scris este încă aici: verificați conexiunea, apoi apăsați din nou butonul.
unanswered = Conexiunea s-a întrerupt înainte de răspunsul casei. Ce ați scris este încă aici: apăsați din nou butonul când revine conexiunea. Nimic nu se încasează de două ori.
log-in-again = Conectare din nou
use-another-key = Folosește altă cheie

## In other sentences

and = { $one } și { $other }
span-seconds = { $count ->
    [one] { $count } secundă
    [few] { $count } secunde
   *[other] { $count } de secunde
}
span-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
span-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
span-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}

## An amount that cannot be read

amount-empty = Scrieți o sumă.
amount-no-digits = Scrieți suma numai cu cifre, de exemplu 12.
amount-no-number = Scrieți suma cu cifre și un punct sau o virgulă, de exemplu 12,50.
amount-grouped = Scrieți suma fără separator de mii, de exemplu 1234,50.
amount-ambiguous = Se poate citi în două feluri, deci puneți punct înaintea zecimalelor, de exemplu 1.234.
amount-no-decimals = Această monedă nu are zecimale, iar miile nu se separă.
amount-too-many-decimals = Această monedă are cel mult { $digits ->
    [one] { $digits } zecimală
    [few] { $digits } zecimale
   *[other] { $digits } de zecimale
}, iar miile nu se separă.
amount-zero = Suma trebuie să fie mai mare decât zero.
amount-too-large = Este mai mult decât primește Blink într-o plată.

## Error pages

error-typed = Iată ce ați scris:
error-again = Încearcă din nou
error-back = Înapoi la casă
error-home = Acasă
error-cashier = Sunteți casier? Proprietarul vă dă un cod nou cu care { $join }.
error-join = să vă alăturați
error-reference = Referință { $id }

signed-out-title = Sunteți deconectat
signed-out-text = Nu s-a făcut nimic. Conectați-vă, apoi apăsați butonul încă o dată.
forbidden-title = Această pagină este a proprietarului
forbidden-text = Sunteți conectat, dar nu aveți voie să vedeți această pagină. Întrebați proprietarul magazinului.
bad-request-title = Nu a reușit
bad-request-text = Casa nu a înțeles cererea. Mergeți înapoi și încercați din nou.
bad-form = Acesta nu este formularul acestei pagini.
upstream-title = Acum nu se poate afișa
upstream-text = { $who } nu răspunde cum trebuie. Sunteți în continuare conectat și nu s-au pierdut bani; încercați din nou peste o clipă. Nu predați marfă pentru o plată pe care nu ați văzut-o devenind verde.
unavailable-title = Casa nu poate scrie acum
unavailable-text = Baza ei de date este ocupată sau plină. Nu s-a pierdut nimic; încercați din nou peste o clipă. Dacă situația persistă, anunțați administratorul casei.
lacks-key-title = Acestei case îi lipsește cheia
lacks-key-text = Conectarea dumneavoastră este criptată cu o cheie secretă fără de care a fost pornită această casă. Nu s-a pierdut nimic, iar vânzările deschise sunt urmărite tot timpul. Anunțați administratorul casei să pună cheia înapoi în TILL_SECRET_KEYS și să o repornească.
not-found-title = Aici nu este nimic
not-found-text = Adresa este greșită sau ce indică ea nu este al dumneavoastră. Mergeți înapoi la casă și căutați de acolo.
method-not-allowed-title = Această pagină nu funcționează așa
method-not-allowed-text = Mergeți înapoi la casă și folosiți butoanele ei.
too-large-title = A fost prea mult
too-large-text = Trimiteți mai puțin: niciun formular de aici nu are nevoie de atâta text.
rate-limited-title = Prea multe încercări
rate-limited-text = Așteptați un minut, apoi încercați din nou.
timeout-title = A durat prea mult
timeout-text = Verificați conexiunea acestui dispozitiv și încercați din nou.
internal-title = Ceva s-a stricat la noi
internal-text = S-a notat. Încercați din nou; dacă se repetă, spuneți administratorului casei referința de mai jos.
foreign-title = Aceasta nu a venit de la această casă
foreign-text = Pentru siguranță, butoanele funcționează numai pe paginile casei. Mergeți înapoi la casă și încercați acolo.
misdirected-title = Casa este la altă adresă
misdirected-why = Nu este adresa la care a fost configurată, iar conectarea funcționează numai acolo.
misdirected-go = Mergi la { $host }
misdirected-else = Dacă acea adresă nu se deschide, anunțați administratorul casei.
misdirected-open = Deschideți mai bine { $address }: conectarea funcționează numai acolo.

## The sandbox

sandbox-banner = Mediu de test: fără bani reali. Plățile clienților și altele se fac pe pagina de control.
sandbox-open = Deschide mediul de test

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Limbă
language-choose = Schimbă
language-own = Casa vă vorbește în această limbă în orice browser în care vă conectați, dacă nu a fost aleasă alta acolo. Ce citesc clienții urmează browserul lor, iar altfel setările magazinului.
language-preview = Preliminare
language-preview-hint = O limbă marcată ca preliminară a fost verificată deocamdată de mai puțini oameni. Sumele și datele calendaristice sunt corecte în toate.
language-unknown = Casa nu vorbește această limbă. Alegeți una din listă.

## The till as an app

app-description = Acceptați Bitcoin prin Lightning în magazinul dumneavoastră
offline-title = Fără conexiune
offline-what = Casa nu poate fi contactată de pe acest dispozitiv.
offline-charge = Vânzările noi nu pot fi încasate până nu revine conexiunea.
offline-open-sales = Codurile afișate înainte pot fi plătite în continuare: serverul casei le urmărește, iar ce s-a plătit apare când revine conexiunea.
offline-customer = Telefonul clientului are nevoie de propria conexiune pentru a plăti; bonul se deschide pe el ca de obicei.
offline-again = Încearcă din nou
install-title = Păstrați casa pe acest dispozitiv
install-text = Ca aplicație, se deschide fără barele browserului și emite un sunet când o vânzare este plătită.
install-by-hand = Apăsați Partajare, apoi „Adaugă la ecranul principal”. Ca aplicație, casa se deschide fără barele browserului și emite un sunet când o vânzare este plătită.
install-go = Instalează
install-later = Nu acum
