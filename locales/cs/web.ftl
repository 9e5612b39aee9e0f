## The frame of every page

skip = Přejít na obsah
home-label = Blink Till, úvod
main-label = Hlavní
nav-till = Pokladna
nav-orders = Objednávky
nav-sales = Prodeje
nav-inbox = Ke kontrole
nav-wallets = Peněženky
nav-ledger = Pohyby
nav-settings = Nastavení
nav-more = Více
nav-claims = Zákazník tvrdí, že zaplatil
nav-health = Může pokladna teď přijímat peníze?
log-out = Odhlásit se
way-in-blink = Přihlásit se přes Blink
way-in-key = Přihlásit se klíčem API
settings-shop = Obchod
settings-items = Položky
settings-displays = Displeje
settings-sign-ins = Přihlášení
settings-cashiers = Pokladní

## On many pages

save = Uložit
pages = Stránky
newest = Nejnovější
newer = Novější
older = Starší

## The front door

landing-title = Lightning pokladna pro váš obchod
landing-head = Zadejte cenu, ukažte kód, uvidíte, jak zezelená.
landing-lead = Blink Till udělá z kteréhokoli telefonu ve vašem obchodě pokladnu, která přijímá Bitcoin přes Lightning, přímo na váš vlastní účet Blink.
landing-password = Na heslo se ptá Blink, tato pokladna ho nikdy neuvidí.
landing-join = Jste pokladní? { $join }.
landing-join-words = Připojte se kódem
landing-boxes = Blink ukáže tři políčka. Zaškrtněte všechna tři.
landing-unticked = Zpočátku jsou prázdná. Toto každé z nich pokladně dovolí:
landing-read = Ukázat vaše zůstatky a historii a poznat platbu.
landing-receive = Vytvářet faktury, aby vám zákazníci mohli platit.
landing-offline = Udržet vás přihlášené. Bez něj se budete přihlašovat každou hodinu.
landing-write = O { $write } pokladna nikdy nežádá: peníze může přijímat, ale ne posílat.
landing-log-out = Odhlášením zde skončí přístup této pokladny k vašemu účtu. U samotného Blinku může prohlížeč zůstat přihlášený.

unreached = Pokladna není z tohoto zařízení dostupná, takže se nic neodeslalo a nic neúčtovalo. Co jste zadali, je stále zde: zkontrolujte připojení a stiskněte tlačítko znovu.
unanswered = Spojení se přerušilo, než pokladna odpověděla. Co jste zadali, je stále zde: až se spojení obnoví, stiskněte tlačítko znovu. Nic se neúčtuje dvakrát.
log-in-again = Přihlásit se znovu
use-another-key = Použít jiný klíč

## In other sentences

and = { $one } a { $other }
span-seconds = { $count ->
    [one] { $count } sekundu
    [few] { $count } sekundy
    [many] { $count } sekundy
   *[other] { $count } sekund
}
span-minutes = { $count ->
    [one] { $count } minutu
    [few] { $count } minuty
    [many] { $count } minuty
   *[other] { $count } minut
}
span-hours = { $count ->
    [one] { $count } hodinu
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodin
}
span-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
}

## An amount that cannot be read

amount-empty = Zadejte částku.
amount-no-digits = Napište částku jen číslicemi, například 12.
amount-no-number = Napište částku číslicemi s jednou tečkou nebo čárkou, například 12,50.
amount-grouped = Napište částku bez oddělovače tisíců, například 1234,50.
amount-ambiguous = To lze číst dvěma způsoby; před desetinná místa napište tečku, například 1.234.
amount-no-decimals = Tato měna nemá desetinná místa a tisíce se neoddělují.
amount-too-many-decimals = Tato měna má nejvýše { $digits ->
    [one] { $digits } desetinné místo
    [few] { $digits } desetinná místa
    [many] { $digits } desetinného místa
   *[other] { $digits } desetinných míst
} a tisíce se neoddělují.
amount-zero = Částka musí být větší než nula.
amount-too-large = To je víc, než Blink přijme v jedné platbě.

## Error pages

error-typed = Toto jste měli zadáno:
error-again = Zkusit znovu
error-back = Zpět do pokladny
error-home = Úvod
error-cashier = Jste pokladní? Majitel vám dá nový kód, se kterým se { $join }.
error-join = připojíte
error-reference = Značka { $id }

signed-out-title = Jste odhlášeni
signed-out-text = Nic se neprovedlo. Přihlaste se a stiskněte tlačítko ještě jednou.
forbidden-title = Tato stránka je jen pro majitele
forbidden-text = Jste přihlášeni, ale toto vidět nesmíte. Obraťte se na majitele obchodu.
bad-request-title = To se nepovedlo
bad-request-text = Pokladna požadavku neporozuměla. Vraťte se a zkuste to znovu.
bad-form = Toto není formulář této stránky.
upstream-title = Teď to nelze zobrazit
upstream-text = { $who } neodpovídá, jak má. Jste stále přihlášeni a žádné peníze se neztratily; zkuste to za chvíli znovu. Nevydávejte zboží za platbu, kterou jste neviděli zezelenat.
unavailable-title = Pokladna teď nemůže zapisovat
unavailable-text = Její databáze je vytížená nebo plná. Nic se neztratilo; zkuste to za chvíli znovu. Pokud to potrvá, řekněte to správci pokladny.
lacks-key-title = Pokladně chybí její klíč
lacks-key-text = Vaše přihlášení je zapečetěné tajným klíčem, bez kterého byla pokladna spuštěna. Nic se neztratilo a otevřené prodeje se celou dobu sledují. Požádejte správce pokladny, aby klíč vrátil do TILL_SECRET_KEYS a pokladnu znovu spustil.
not-found-title = Tady nic není
not-found-text = Adresa je chybná, nebo to, na co odkazuje, není vaše. Vraťte se do pokladny a hledejte odtud.
method-not-allowed-title = Takto tato stránka nefunguje
method-not-allowed-text = Vraťte se do pokladny a použijte její tlačítka.
too-large-title = To bylo příliš mnoho
too-large-text = Pošlete méně: žádný zdejší formulář tolik textu nepotřebuje.
rate-limited-title = Příliš mnoho pokusů
rate-limited-text = Počkejte minutu a zkuste to znovu.
timeout-title = Trvalo to příliš dlouho
timeout-text = Zkontrolujte připojení tohoto zařízení a zkuste to znovu.
internal-title = Na naší straně se něco pokazilo
internal-text = Je to zaznamenané. Zkuste to znovu; pokud se to stane ještě jednou, sdělte správci pokladny značku uvedenou níže.
foreign-title = To nepřišlo z této pokladny
foreign-text = Z bezpečnostních důvodů fungují tlačítka jen na vlastních stránkách pokladny. Vraťte se do pokladny a zkuste to znovu tam.
misdirected-title = Pokladna má jinou adresu
misdirected-why = Podle nastavení nemá být k nalezení zde a přihlášení funguje jen na správné adrese.
misdirected-go = Přejít na { $host }
misdirected-else = Pokud se ta adresa neotevře, řekněte to správci pokladny.
misdirected-open = Otevřete místo toho { $address }: přihlášení funguje jen tam.

## The sandbox

sandbox-banner = Zkušební prostředí: žádné skutečné peníze. Zákaznické platby a další věci se dělají na jeho ovládací stránce.
sandbox-open = Otevřít zkušební prostředí

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Jazyk
language-choose = Změnit
language-own = Pokladna na vás mluví tímto jazykem v každém prohlížeči, ve kterém se přihlásíte, pokud v něm nebyl zvolen jiný. Co čtou zákazníci, se řídí jejich prohlížečem, jinak nastavením obchodu.
language-preview = Zkušební
language-preview-hint = Jazyk označený jako zkušební zatím nezkontrolovalo tolik lidí jako ostatní. Částky a data jsou správně ve všech.
language-unknown = Tímto jazykem pokladna nemluví. Vyberte jiný ze seznamu.

## The till as an app

app-description = Přijímejte Bitcoin přes Lightning ve svém obchodě
offline-title = Bez připojení
offline-what = Pokladna není z tohoto zařízení dostupná.
offline-charge = Nové prodeje nelze účtovat, dokud se připojení neobnoví.
offline-open-sales = Dříve zobrazené kódy lze stále zaplatit: server pokladny je sleduje, a co bylo zaplaceno, se ukáže po obnovení připojení.
offline-customer = K zaplacení potřebuje telefon zákazníka vlastní připojení; účtenka se na něm otevře jako vždy.
offline-again = Zkusit znovu
install-title = Mějte pokladnu v tomto zařízení
install-text = Jako aplikace se otevírá bez lišt prohlížeče a při zaplacení prodeje zazní zvuk.
install-by-hand = Klepněte na Sdílet, pak na „Přidat na plochu“. Jako aplikace se otevírá bez lišt prohlížeče a při zaplacení prodeje zazní zvuk.
install-go = Nainstalovat
install-later = Teď ne
