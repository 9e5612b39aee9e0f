## Cashiers: /settings/cashiers

cashiers-title = Pokladníci
cashiers-lead = Pokladník účtuje pre váš obchod a vidí predaje, ktoré sám urobil: žiadne zostatky, export ani nastavenia, a nemôže nič odoslať.
cashiers-name = Meno nového pokladníka
cashiers-no-name = Napíšte meno, aby ste vedeli, komu prístup rušíte.
cashiers-long-name = Meno je príliš dlhé: najviac 40 písmen.
cashiers-make-code = Vytvoriť pripájací kód
cashiers-none = Zatiaľ žiadni pokladníci.
cashiers-code-works = Zatiaľ nepripojený. Kód platí do { $until }.
cashiers-since = Od { $since }
cashiers-device = { $device }, naposledy použité { $when }
cashiers-end = Zrušiť prístup: { $name }
cashiers-end-code = Kód prestane fungovať. Predaje zostanú vo vašej histórii.
cashiers-end-now = { $name } sa hneď odhlási na všetkých zariadeniach. Predaje zostanú vo vašej histórii.
cashiers-end-yes = Áno, zrušiť prístup: { $name }

## The code, shown once

code-title = Pripájací kód
code-of = Pripájací kód: { $name }
code-scan = Nech ho pokladník naskenuje vlastným zariadením. Funguje raz, do 24 hodín, a zobrazuje sa iba teraz.
code-qr = QR kód pripájacieho odkazu
code-or = Alebo mu pošlite { $link }, prípadne nech otvorí { $address } a napíše:
code-link = pripájací odkaz
code-all = Všetci pokladníci

## /join

join-title = Pripojiť sa k obchodu
join-ended = Už tu nie ste prihlásení
join-ended-why = Prístup zrušil majiteľ obchodu alebo vypršal. Otvorené predaje sa stále sledujú.
join-again = Pripojiť sa znova
join-head = Pripojiť sa k obchodu ako pokladník
join-lead = Kód vám dá majiteľ obchodu. Funguje raz.
join-ends = Na tomto zariadení ste prihlásení do účtu { $account }; pripojením sa to skončí.
join-button = Pripojiť sa
join-owner = Ste majiteľ? { $log_in }.
join-code = Pripájací kód
join-wrong-code = Tento kód nefunguje. Overte, či je napísaný tak, ako bol zobrazený, alebo si od majiteľa vypýtajte nový.

## Sign-ins: /settings/sign-ins

sign-ins-title = Prihlásenia
sign-ins-lead = Tieto prehliadače sú na tejto pokladni prihlásené do tohto účtu. Odhlásenie sa prejaví pri ďalšom kliknutí a povolenie sa vráti Blinku.
sign-ins-browser = Prehliadač
sign-ins-since = Prihlásené
sign-ins-last-used = Naposledy použité
sign-ins-this = Toto zariadenie
sign-ins-end = Odhlásiť
sign-ins-end-this = Odhlásiť sa tu
sign-ins-later = Použité neskôr
sign-ins-before = Použité skôr
sign-ins-end-others = Odhlásiť všetky ostatné
sign-ins-end-all = Odhlásiť všetky, aj toto
device-on = { $browser }, { $system }
device-on-model = { $browser }, { $system }, { $model }
device-app = Aplikácia
