## Cashiers: /settings/cashiers

cashiers-title = Pokladní
cashiers-lead = Pokladní účtuje za váš obchod a vidí jen své prodeje: žádné zůstatky, export ani nastavení, a nic nelze odeslat.
cashiers-name = Jméno nového pokladního
cashiers-no-name = Napište jméno, ať víte, komu přístup ukončujete.
cashiers-long-name = Jméno je příliš dlouhé: nejvýše 40 písmen.
cashiers-make-code = Vytvořit přístupový kód
cashiers-none = Zatím žádní pokladní.
cashiers-code-works = Kód zatím nebyl použit. Platí do { $until }.
cashiers-since = Od { $since }
cashiers-device = { $device }, naposledy { $when }
cashiers-end = Ukončit přístup: { $name }
cashiers-end-code = Kód přestane platit. Prodeje zůstanou ve vaší historii.
cashiers-end-now = { $name } ihned ztratí přístup na všech zařízeních. Prodeje zůstanou ve vaší historii.
cashiers-end-yes = Ano, ukončit přístup: { $name }

## The code, shown once

code-title = Přístupový kód
code-of = Přístupový kód: { $name }
code-scan = Ať ho pokladní naskenuje vlastním zařízením. Platí jednou, do 24 hodin, a ukáže se jen teď.
code-qr = QR kód přístupového odkazu
code-or = Nebo pošlete { $link }, nebo ať pokladní otevře { $address } a zadá:
code-link = přístupový odkaz
code-all = Všichni pokladní

## /join

join-title = Připojení k obchodu
join-ended = Už zde nejste přihlášeni
join-ended-why = Majitel obchodu přístup ukončil, nebo vypršel. Otevřené prodeje se dál sledují.
join-again = Připojit se znovu
join-head = Připojení k obchodu jako pokladní
join-lead = Kód vám dá majitel obchodu. Platí jednou.
join-ends = Na tomto zařízení jste přihlášeni k účtu { $account }; připojením to skončí.
join-button = Připojit se
join-owner = Jste majitel? { $log_in }.
join-code = Přístupový kód
join-wrong-code = Tento kód neplatí. Zkontrolujte, zda je zadaný tak, jak byl zobrazen, nebo požádejte majitele o nový.

## Sign-ins: /settings/sign-ins

sign-ins-title = Přihlášení
sign-ins-lead = Tyto prohlížeče jsou v této pokladně přihlášené k tomuto účtu. Ukončení platí od jejich dalšího kliknutí a oprávnění se vrátí Blinku.
sign-ins-browser = Prohlížeč
sign-ins-since = Přihlášeno
sign-ins-last-used = Naposledy použito
sign-ins-this = Toto zařízení
sign-ins-end = Ukončit
sign-ins-end-this = Ukončit (odhlásit se zde)
sign-ins-later = Použité později
sign-ins-before = Použité dříve
sign-ins-end-others = Ukončit všechna ostatní
sign-ins-end-all = Ukončit všechna, i toto
device-on = { $browser }, { $system }
device-on-model = { $browser }, { $system }, { $model }
device-app = Aplikace
