## The frame of every page

skip = Ugrás a tartalomhoz
home-label = Blink Till, kezdőlap
main-label = Főmenü
nav-till = Pénztár
nav-orders = Rendelések
nav-sales = Eladások
nav-inbox = Ellenőrzendő
nav-wallets = Tárcák
nav-ledger = Számlatörténet
nav-settings = Beállítások
nav-more = Továbbiak
nav-claims = A vevő szerint fizetett
nav-health = Tud most pénzt fogadni a pénztár?
log-out = Kijelentkezés
way-in-blink = Bejelentkezés a Blinkkel
way-in-key = Bejelentkezés API-kulccsal
settings-shop = Üzlet
settings-items = Termékek
settings-displays = Vevőkijelzők
settings-sign-ins = Bejelentkezések
settings-cashiers = Pénztárosok

## On many pages

save = Mentés
pages = Oldalak
newest = Legújabb
newer = Újabb
older = Régebbi

## The front door

landing-title = Lightning-pénztár az üzletébe
landing-head = Üsse be az árat, mutassa a kódot, és nézze, ahogy zöldre vált.
landing-lead = A Blink Till az üzlet bármelyik telefonjából pénztárt csinál, amely Lightningon fogad Bitcoint, és a pénz egyenesen az Ön saját Blink-fiókjára kerül.
landing-password = A jelszavát a Blink kéri, ez a pénztár soha nem látja.
landing-join = Ön pénztáros? { $join }.
landing-join-words = Csatlakozás kóddal
landing-boxes = A Blink három négyzetet mutat. Jelölje be mind a hármat.
landing-unticked = Kezdetben üresek. Ezt teszik lehetővé a pénztárnak:
landing-read = Az egyenlegek és az előzmények megjelenítése, a fizetések felismerése.
landing-receive = Számlák készítése, hogy a vevők fizethessenek Önnek.
landing-offline = Bejelentkezve maradás. Enélkül óránként újra be kell jelentkeznie.
landing-write = A pénztár ezt soha nem kéri: { $write }. Pénzt fogadni tud, küldeni nem.
landing-log-out = Az itteni kijelentkezés megszünteti a pénztár hozzáférését a fiókjához. Magánál a Blinknél a böngésző bejelentkezve maradhat.

unreached = A pénztár erről az eszközről nem érhető el, ezért semmi sem lett elküldve vagy felszámítva. Amit beírt, még itt van: ellenőrizze a kapcsolatot, majd nyomja meg újra a gombot.
unanswered = A kapcsolat megszakadt, mielőtt a pénztár válaszolt volna. Amit beírt, még itt van: nyomja meg újra a gombot, ha a kapcsolat helyreállt. Semmi sem lesz kétszer felszámítva.
log-in-again = Bejelentkezés újra
use-another-key = Másik kulcs használata

## In other sentences

and = { $one } és { $other }
span-seconds = { $count ->
    [one] { $count } másodperc
   *[other] { $count } másodperc
}
span-minutes = { $count ->
    [one] { $count } perc
   *[other] { $count } perc
}
span-hours = { $count ->
    [one] { $count } óra
   *[other] { $count } óra
}
span-days = { $count ->
    [one] { $count } nap
   *[other] { $count } nap
}

## An amount that cannot be read

amount-empty = Írjon be összeget.
amount-no-digits = Az összeget csak számjegyekkel írja, például 12.
amount-no-number = Az összeget számjegyekkel és egy ponttal vagy vesszővel írja, például 12,50.
amount-grouped = Az összeget ezreselválasztó nélkül írja, például 1234,50.
amount-ambiguous = Ez kétféleképpen olvasható, ezért a tizedesek elé pontot írjon, például 1.234.
amount-no-decimals = Ennek a pénznemnek nincs tizedesjegye, az ezreseket pedig nem kell elválasztani.
amount-too-many-decimals = Ennek a pénznemnek legfeljebb { $digits ->
    [one] { $digits } tizedesjegye
   *[other] { $digits } tizedesjegye
} van, az ezreseket pedig nem kell elválasztani.
amount-zero = Az összegnek nullánál nagyobbnak kell lennie.
amount-too-large = Ez több, mint amennyit a Blink egy fizetésben elfogad.

## Error pages

error-typed = Ezt írta be:
error-again = Újrapróbálás
error-back = Vissza a pénztárhoz
error-home = Kezdőlap
error-cashier = Ön pénztáros? A tulajdonos új kódot ad ehhez: { $join }.
error-join = csatlakozás
error-reference = Hivatkozási szám: { $id }

signed-out-title = Ki van jelentkezve
signed-out-text = Nem történt semmi. Jelentkezzen be, majd nyomja meg még egyszer a gombot.
forbidden-title = Ez az oldal a tulajdonosé
forbidden-text = Be van jelentkezve, de nem olyasvalakiként, aki ezt láthatja. Kérdezze az üzlet tulajdonosát.
bad-request-title = Ez nem sikerült
bad-request-text = A pénztár nem értette a kérést. Lépjen vissza, és próbálja újra.
bad-form = Ez nem ennek az oldalnak az űrlapja.
upstream-title = Ez most nem jeleníthető meg
upstream-text = { $who }: nem a várt módon válaszol. Ön továbbra is be van jelentkezve, és nem veszett el pénz; próbálja újra egy pillanat múlva. Ne adjon ki árut olyan fizetésre, amelyet nem látott zöldre váltani.
unavailable-title = A pénztár most nem tud írni
unavailable-text = Az adatbázisa foglalt vagy megtelt. Semmi sem veszett el; próbálja újra egy pillanat múlva. Ha ez így marad, szóljon a pénztár üzemeltetőjének.
lacks-key-title = Hiányzik a pénztár kulcsa
lacks-key-text = A bejelentkezése olyan titkos kulccsal van titkosítva, amely nélkül ez a pénztár elindult. Semmi sem veszett el, és a nyitott eladásokat végig figyeljük. Szóljon a pénztár üzemeltetőjének, hogy tegye vissza a kulcsot ide: TILL_SECRET_KEYS, és indítsa újra.
not-found-title = Itt nincs semmi
not-found-text = A cím hibás, vagy amire mutat, az nem az Öné. Menjen vissza a pénztárhoz, és onnan keresse.
method-not-allowed-title = Ez az oldal nem így működik
method-not-allowed-text = Menjen vissza a pénztárhoz, és annak a gombjait használja.
too-large-title = Ez túl sok volt
too-large-text = Küldjön kevesebbet: itt egyik űrlapnak sincs szüksége ennyi szövegre.
rate-limited-title = Túl sok próbálkozás
rate-limited-text = Várjon egy percet, majd próbálja újra.
timeout-title = Túl sokáig tartott
timeout-text = Ellenőrizze az eszköz kapcsolatát, és próbálja újra.
internal-title = Nálunk romlott el valami
internal-text = Feljegyeztük. Próbálja újra; ha megismétlődik, adja meg a pénztár üzemeltetőjének az alábbi hivatkozási számot.
foreign-title = Ez nem ettől a pénztártól jött
foreign-text = A biztonság érdekében a gombok csak a pénztár saját oldalain működnek. Menjen vissza a pénztárhoz, és próbálja ott.
misdirected-title = A pénztár másik címen van
misdirected-why = Nem ez az a cím, amelyre be van állítva, és bejelentkezni csak ott lehet.
misdirected-go = Tovább ide: { $host }
misdirected-else = Ha az a cím nem nyílik meg, szóljon a pénztár üzemeltetőjének.
misdirected-open = Inkább ezt nyissa meg: { $address }. Bejelentkezni csak ott lehet.

## The sandbox

sandbox-banner = Tesztkörnyezet: nincs valódi pénz. A vevők fizetése és más is a vezérlőoldalon indítható.
sandbox-open = Tesztkörnyezet megnyitása

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Nyelv
language-choose = Módosítás
language-own = A pénztár ezen a nyelven szól Önhöz minden böngészőben, amelyben bejelentkezik, hacsak ott nem választottak másikat. Amit a vevők olvasnak, az a saját böngészőjükhöz igazodik, egyébként az üzlet beállításaihoz.
language-preview = Előzetes
language-preview-hint = Az előzetesként jelölt nyelveket eddig kevesebben ellenőrizték. Az összegek és a dátumok mindegyikben helyesek.
language-unknown = A pénztár nem tud ezen a nyelven. Válasszon egyet a listából.

## The till as an app

app-description = Fogadjon Bitcoint Lightningon az üzletében
offline-title = Nincs kapcsolat
offline-what = A pénztár erről az eszközről nem érhető el.
offline-charge = Új eladást nem lehet kifizettetni, amíg a kapcsolat helyre nem áll.
offline-open-sales = A korábban megjelenített kódok még kifizethetők: a pénztár szervere figyeli őket, és ami ki lett fizetve, az a kapcsolat helyreállásakor megjelenik.
offline-customer = A vevő telefonjának a fizetéshez saját kapcsolatra van szüksége; a nyugta a szokásos módon megnyílik rajta.
offline-again = Újrapróbálás
install-title = A pénztár megtartása ezen az eszközön
install-text = Alkalmazásként a böngésző sávjai nélkül nyílik meg, és hangot ad, amikor egy eladást kifizetnek.
install-by-hand = Koppintson a Megosztás gombra, majd erre: „Főképernyőhöz adás”. Alkalmazásként a pénztár a böngésző sávjai nélkül nyílik meg, és hangot ad, amikor egy eladást kifizetnek.
install-go = Telepítés
install-later = Most nem
