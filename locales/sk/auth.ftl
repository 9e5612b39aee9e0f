## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } znova
sign-in-to-start = Späť na začiatok
sign-in-detail = Správa od Blinku: { $words }
login-by-click = Prihlásenie sa začína kliknutím na odkaz.

sign-in-malformed-title = Toto nevyzeralo ako Blink
sign-in-malformed-text = Adresa, ktorá vás sem priviedla, nie je taká, akú vytvára Blink. Nič sa nezmenilo.
sign-in-not-here-title = Toto prihlásenie sa nezačalo tu
sign-in-not-here-text = Začalo sa v inom prehliadači, je staršie než pol hodiny alebo jeho cookie zmizlo. Nič sa nezmenilo.
sign-in-used-title = Toto prihlásenie sa skončilo
sign-in-used-text = Odpoveď Blinku už bola použitá. Pokračujte do pokladne alebo sa prihláste znova.
sign-in-issuer-title = To nebol Blink
sign-in-issuer-text = Odpoveď uvádza iného odosielateľa než Blink, ktorému táto pokladňa dôveruje, preto nebola použitá.
sign-in-stale-title = Prihlásenie trvalo príliš dlho
sign-in-stale-text = Jednorazový kód Blinku bol použitý alebo vypršal. Prihláste sa znova, je to na chvíľku.
sign-in-no-read-title = Políčko „read“ nebolo zaškrtnuté
sign-in-no-read-text = Na stránke Blinku nie je spočiatku zaškrtnuté nič. Zaškrtnite „read“, aby táto pokladňa mohla zobraziť vaše peňaženky, „receive“, aby mohla účtovať, a „offline“, aby ste zostali prihlásení. Práve udelený prístup bol Blinku vrátený.
sign-in-not-invited-title = Táto pokladňa je pre iné účty
sign-in-not-invited-text = Váš účet Blink nie je na zozname tejto pokladne. Prihláste sa iným účtom alebo požiadajte správcu, aby ten váš pridal.
sign-in-other-title = To bol iný účet
sign-in-other-text = O ďalšie povolenia sa žiadalo pre účet, ktorý je tu prihlásený, a Blink odpovedal za iný. Nič sa nezmenilo. Prihláste sa tým istým účtom a zaškrtnite všetky políčka, alebo sa najprv odhláste.
sign-in-not-kept-title = Táto pokladňa teraz nemôže nič uložiť
sign-in-not-kept-text = Jej databáza neprijíma nové záznamy. Skúste to o chvíľu znova; z tohto prihlásenia sa nič neuložilo.
sign-in-cancelled-title = Prihlásenie ste zrušili
sign-in-cancelled-text = S touto pokladňou sa nič nezdieľalo. Prihlásiť sa môžete kedykoľvek.
sign-in-again-title = Skúste to znova
sign-in-lost-text = Blink stratil prehľad o tomto prihlásení: prihlasovala sa aj iná karta, alebo sú zablokované cookies.
sign-in-open-long-text = Toto prihlásenie bolo na strane Blinku otvorené príliš dlho.
sign-in-asks-text = Blink sa vás chce niečo opýtať, kým vás pustí ďalej.
sign-in-unknown-title = Blink vás neprihlásil
sign-in-unknown-text = Uviedol dôvod, ktorý táto pokladňa nepozná. Skúste to znova.
sign-in-set-up-title = Táto pokladňa nie je správne nastavená
sign-in-set-up-text = Blink neprijíma, o čo táto pokladňa žiada. Jej správca musí skontrolovať registráciu v Blinku; viac je v protokole.
sign-in-away-title = Blink teraz nie je dostupný
sign-in-away-text = Prihlásenie sa nepodarilo dokončiť. Počkajte minútu a skúste to znova.

## On every page of somebody who is signed in

degraded-text = Blink teraz neodpovedá. Zostávate prihlásení; otvorené predaje sa stále sledujú.
cannot-write-text = Pokladňa nemôže zapisovať: jej disk je plný alebo pokazený. Nové predaje a platby sa nezaznamenajú, kým nebude miesto, preto si v aplikácii Blink overte, či zákazník zaplatil. Povedzte to správcovi pokladne.
consent-no-receive = Bez povolenia „receive“ môže táto pokladňa zobraziť vaše zostatky, ale nemôže účtovať.
consent-no-offline = Bez povolenia „offline“ sa toto prihlásenie skončí asi hodinu po začiatku.
consent-neither = Bez povolenia „receive“ táto pokladňa nemôže účtovať a bez „offline“ sa toto prihlásenie skončí asi hodinu po začiatku.
consent-other-key = Použiť kľúč s Read a Receive
consent-again = Požiadať znova a zaškrtnúť všetko

## Told after a sign-in ended by itself

ended-revoked = Blink ukončil vaše posledné prihlásenie: prístup tam bol odobratý alebo sa príliš dlho nepoužíval. Otvorené predaje sa celý čas sledovali a pokladníci mohli účtovať ďalej.
ended-key = Blink odmieta API kľúč, ktorým ste sa prihlásili: bol zrušený alebo vypršal. Vytvorte nový v ovládacom paneli Blinku. Otvorené predaje sa celý čas sledovali a pokladníci mohli účtovať ďalej.
ended-hour = Vaše posledné prihlásenie sa po hodine skončilo, lebo v Blinku nebolo zaškrtnuté „offline“. Otvorené predaje sa celý čas sledovali a pokladníci mohli účtovať ďalej.

## /login/key

key-title = Prihlásiť sa API kľúčom
key-step-open = Otvorte { $dashboard }, prihláste sa tam a vyberte { $menu }.
key-dashboard = ovládací panel Blinku
key-step-make = Vytvorte kľúč pre túto pokladňu. Vyberte, kedy vyprší, a zaškrtnite { $read } a { $receive }. Políčko { $write } nechajte prázdne: pokladňa nikdy neposiela peniaze.
key-step-paste = Skopírujte kľúč a vložte ho sem. Blink ho zobrazí iba teraz.
key-can-send = Týmto kľúčom možno odoslať všetky peniaze z účtu: kto by sa k nemu dostal, mohol by vyprázdniť vaše peňaženky. Pokladňa taký kľúč nepotrebuje. Vytvorte kľúč len s Read a Receive, alebo vložte tento znova a potvrďte, že to tak chcete.
key-label = API kľúč
key-confirm = Viem, že týmto kľúčom možno posielať peniaze, a chcem ho tu použiť.
key-try = Vyskúšať kľúč a prihlásiť sa
key-hint = Kľúč sa vyskúša v Blinku, zašifruje a už sa nikdy nezobrazí. Odhlásením sa tu zabudne; ak ho chcete ukončiť všade, zrušte ho v ovládacom paneli.
key-other-way = Môžete sa tiež { $log_in }.
key-log-in = prihlásiť cez Blink
key-none = Vložte kľúč, ktorý zobrazil ovládací panel Blinku.
key-no-key = Toto nie je API kľúč. Skopírujte ho znova z ovládacieho panela Blinku, iba samotný kľúč.
key-inactive = Účet Blink tohto kľúča nie je aktívny. Dôvod zistíte v aplikácii Blink.
key-refused = Blink tento kľúč odmieta. Vytvorte nový a skúste ten.
key-cannot-read = Tento kľúč nesmie čítať. Vytvorte kľúč so zaškrtnutým Read a Receive.
key-unknown = Blink tento kľúč nepozná: bol zrušený, vypršal alebo nie je skopírovaný celý. Vytvorte nový.
key-not-invited = Táto pokladňa je pre iné účty než účet tohto kľúča. Použite kľúč iného účtu alebo požiadajte správcu pokladne, aby ten váš pridal na zoznam.
key-too-many = Skúšalo sa tu priveľa kľúčov, preto tento vyskúšaný nebol. Počkajte minútu a vložte ho znova.
key-away = Blink je práve nedostupný, takže kľúč nebol vyskúšaný ani uložený. Skúste to o chvíľu znova.
key-not-kept = Blink tento kľúč pozná, ale pokladňa ho nemôže uložiť: jej disk je plný alebo zaneprázdnený. Nič sa nezmenilo. Vložte ho o chvíľu znova; ak to potrvá, povedzte to správcovi pokladne.
