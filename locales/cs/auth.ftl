## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } znovu
sign-in-to-start = Zpět na začátek
sign-in-detail = Slovy Blinku: { $words }
login-by-click = Přihlášení začíná kliknutím na odkaz.

sign-in-malformed-title = To nevypadalo jako Blink
sign-in-malformed-text = Adresa, která vás sem přivedla, není z těch, které vytváří Blink. Nic se nezměnilo.
sign-in-not-here-title = Toto přihlášení nezačalo zde
sign-in-not-here-text = Začalo v jiném prohlížeči, je starší než půl hodiny, nebo chybí jeho cookie. Nic se nezměnilo.
sign-in-used-title = Toto přihlášení už skončilo
sign-in-used-text = Odpověď Blinku už byla použita. Pokračujte do pokladny, nebo se přihlaste znovu.
sign-in-issuer-title = To nebyl Blink
sign-in-issuer-text = Odpověď uvádí jiného odesílatele než Blink, kterému tato pokladna důvěřuje, a proto nebyla použita.
sign-in-stale-title = Přihlášení trvalo příliš dlouho
sign-in-stale-text = Jednorázový kód Blinku už byl použit, nebo vypršel. Přihlaste se znovu; zabere to chvilku.
sign-in-no-read-title = Políčko „read“ nebylo zaškrtnuté
sign-in-no-read-text = Na stránce Blinku jsou zpočátku všechna políčka prázdná. Zaškrtněte „read“, aby pokladna mohla zobrazit vaše peněženky, „receive“, aby mohla účtovat, a „offline“, abyste zůstali přihlášeni. Oprávnění, které jste právě udělili, bylo Blinku vráceno.
sign-in-not-invited-title = Tato pokladna je pro jiné účty
sign-in-not-invited-text = Váš účet Blink není na seznamu této pokladny. Přihlaste se jiným, nebo požádejte jejího správce, aby ten váš přidal.
sign-in-other-title = To byl jiný účet
sign-in-other-text = O další oprávnění se žádalo pro účet, který je zde přihlášen, a Blink odpověděl za jiný. Nic se nezměnilo. Přihlaste se stejným účtem a zaškrtněte všechna políčka, nebo se nejprve odhlaste.
sign-in-not-kept-title = Pokladna teď nemůže nic uložit
sign-in-not-kept-text = Její databáze nepřijímá nové záznamy. Zkuste to za chvíli znovu; z tohoto přihlášení se nic neuložilo.
sign-in-cancelled-title = Přihlášení jste zrušili
sign-in-cancelled-text = S touto pokladnou se nic nesdílelo. Přihlásit se můžete kdykoli.
sign-in-again-title = Zkuste to znovu
sign-in-lost-text = Blink ztratil o tomto přihlášení přehled: přihlašovala se i jiná karta, nebo jsou zablokované cookies.
sign-in-open-long-text = Toto přihlášení bylo na straně Blinku otevřené příliš dlouho.
sign-in-asks-text = Než vás Blink pustí dál, chce se na něco zeptat.
sign-in-unknown-title = Blink vás nepřihlásil
sign-in-unknown-text = Uvedl důvod, který tato pokladna nezná. Zkuste to znovu.
sign-in-set-up-title = Pokladna není správně nastavená
sign-in-set-up-text = Blink nepřijímá to, o co pokladna žádá. Její správce musí zkontrolovat registraci u Blinku; více je v logu.
sign-in-away-title = Blink teď není dostupný
sign-in-away-text = Přihlášení se nepodařilo dokončit. Počkejte minutu a zkuste to znovu.

## On every page of somebody who is signed in

degraded-text = Blink teď neodpovídá. Zůstáváte přihlášeni a otevřené prodeje se dál sledují.
cannot-write-text = Pokladna nemůže zapisovat: její disk je plný nebo vadný. Nové prodeje a platby se nezaznamenají, dokud se neuvolní místo; zda zákazník zaplatil, zjistíte v aplikaci Blink. Řekněte to správci pokladny.
consent-no-receive = Bez oprávnění „receive“ pokladna zobrazí vaše zůstatky, ale nemůže účtovat.
consent-no-offline = Bez oprávnění „offline“ toto přihlášení skončí asi hodinu po začátku.
consent-neither = Bez oprávnění „receive“ pokladna nemůže účtovat a bez „offline“ toto přihlášení skončí asi hodinu po začátku.
consent-other-key = Použít klíč s Read a Receive
consent-again = Požádat znovu a zaškrtnout všechna políčka

## Told after a sign-in ended by itself

ended-revoked = Blink ukončil vaše poslední přihlášení: přístup tam byl odebrán, nebo se dlouho nepoužíval. Otevřené prodeje se celou dobu sledovaly a pokladní mohli účtovat dál.
ended-key = Blink odmítá klíč API, kterým jste se přihlásili: byl zneplatněn, nebo vypršel. Vytvořte nový na nástěnce Blinku. Otevřené prodeje se celou dobu sledovaly a pokladní mohli účtovat dál.
ended-hour = Vaše poslední přihlášení skončilo po hodině, protože „offline“ nebylo u Blinku zaškrtnuté. Otevřené prodeje se celou dobu sledovaly a pokladní mohli účtovat dál.

## /login/key

key-title = Přihlášení klíčem API
key-step-open = Otevřete { $dashboard }, přihlaste se tam a zvolte { $menu }.
key-dashboard = nástěnku Blinku
key-step-make = Vytvořte klíč pro tuto pokladnu. Zvolte, kdy vyprší, a zaškrtněte { $read } a { $receive }. { $write } nechte nezaškrtnuté: pokladna nikdy neposílá peníze.
key-step-paste = Zkopírujte klíč a vložte ho sem. Blink ho ukáže jen tentokrát.
key-can-send = Tento klíč může odeslat všechny peníze účtu: kdo by ho získal, mohl by vaše peněženky vyprázdnit. Pokladna takový klíč nepotřebuje. Vytvořte klíč jen s Read a Receive, nebo vložte tento znovu a potvrďte, že to tak chcete.
key-label = Klíč API
key-confirm = Vím, že tento klíč může posílat peníze, a chci ho zde použít.
key-try = Vyzkoušet klíč a přihlásit se
key-hint = Klíč se vyzkouší u Blinku, zapečetí a už nikdy neukáže. Odhlášením se zde zapomene; všude ho ukončíte zneplatněním na nástěnce.
key-other-way = Můžete se také { $log_in }.
key-log-in = přihlásit přes Blink
key-none = Vložte klíč, který ukázala nástěnka Blinku.
key-no-key = Toto není klíč API. Zkopírujte ho z nástěnky Blinku znovu, samotný klíč.
key-inactive = Účet Blink tohoto klíče není aktivní. Proč, uvidíte v aplikaci Blink.
key-refused = Blink tento klíč odmítá. Vytvořte nový a zkuste ten.
key-cannot-read = Tento klíč nesmí číst. Vytvořte klíč se zaškrtnutým Read a Receive.
key-unknown = Blink tento klíč nezná: byl zneplatněn, vypršel, nebo není zkopírovaný celý. Vytvořte nový.
key-not-invited = Tato pokladna je pro jiné účty, ne pro účet tohoto klíče. Použijte klíč jiného účtu, nebo požádejte správce pokladny, aby ten váš přidal na seznam.
key-too-many = Zkoušelo se tu příliš mnoho klíčů, takže tento se nezkusil. Počkejte minutu a vložte ho znovu.
key-away = Blink teď není dostupný, takže se klíč nevyzkoušel ani neuložil. Zkuste to za chvíli znovu.
key-not-kept = Blink tento klíč zná, ale pokladna ho nemůže uložit: její disk je plný nebo zaneprázdněný. Nic se nezměnilo. Za chvíli ho vložte znovu; pokud to potrvá, řekněte to správci pokladny.
