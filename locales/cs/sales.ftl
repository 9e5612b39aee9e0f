## What has become of a sale

status-waiting = Čeká
status-paid = Zaplaceno
status-expired = Vypršelo, nezaplaceno
status-cancelled = Zrušeno
status-paid-late = Zaplaceno pozdě, zkontrolujte
status-failed = Selhalo, faktura nevznikla
method-lightning = Lightning

## The till: /till

till-last-sale = Poslední prodej:
till-amount = Částka
till-currency = Měna
unit-sats = sats
unit-dollars = Americký dolar
till-memo = Poznámka
till-and-wallet = a peněženka
till-memo-hint = (nepovinná, zákazník ji vidí)
till-wallet = Kam půjdou peníze
till-charge = Účtovat
till-one-moment = Okamžik…
keypad = Klávesnice
keypad-back = Smazat poslední číslici
keypad-clear = Vymazat
keypad-add = Přičíst další částku

till-choose-currency = Vyberte některou měnu ze seznamu.
till-choose-wallet = Vyberte některou ze svých peněženek.
till-memo-too-long = Poznámka je příliš dlouhá: nejvýše { $most } bajtů.
amount-too-small = To je méně než nejmenší částka, kterou peněženka umí držet.
till-form-used = Tento formulář už svůj prodej vytvořil, ale pro něco jiného. Zkontrolujte částku a účtujte znovu.
till-confirm-amount = { $amount } je na tento obchod hodně, takže se zatím nic neúčtovalo. Zkontrolujte částku, a pokud je správná, stiskněte Účtovat ještě jednou.
till-old-price = Kurz Blinku je starý { $age }. Co teď naúčtujete, přepočte se podle něj.
till-no-price = Kurz teď není k dispozici. Stále můžete účtovat v sats do peněženky BTC.
till-no-price-no-currency = Kurz teď není k dispozici, takže není zvolená žádná měna. Stále můžete účtovat v sats do peněženky BTC: zvolte sats.
till-without-owner = Majitel tohoto obchodu není přihlášený k Blinku. Můžete účtovat dál a platby se ukazují jako vždy; požádejte majitele, aby se jednou přihlásil na kterémkoli zařízení.
till-wind-down = Od { $from } Blink tomuto účtu už neumožní přijímat. Co dělat, říká aplikace Blink.

## Why no invoice was made

refused-unreachable = Blink není dostupný, takže faktura nevznikla. Zkuste to za chvíli znovu.
refused-without-sign-in = Blink teď bez přihlášení majitele faktury nevytváří. Majitel tohoto obchodu se jednou přihlásí na kterémkoli zařízení; pak účtujte znovu.
refused-receive-disabled = Blink tomuto účtu už neumožňuje přijímat. Prostředky přesuňte v aplikaci Blink; vaše historie i její export zůstávají zde.
refused-inactive = Tento účet Blink není aktivní, takže nemůže přijímat. Proč, uvidíte v aplikaci Blink.
refused-no-dealer = Blink teď nemůže prodávat dolary. Zvolte peněženku BTC, nebo to za chvíli zkuste znovu.
refused-no-lightning = Uzel Lightning Blinku teď neodpovídá. Zkuste to znovu za pár minut.
refused-by-blink = Blink nevytvořil fakturu: { $why }
refused-for-now = Blink nevytvořil fakturu. Zkuste to za chvíli znovu.
refused-too-many = Blink teď od tohoto účtu nepřijímá další faktury. Zkuste to znovu za { $wait }.
refused-too-many-without-sign-in = Dokud není majitel přihlášený, přijímá Blink od této pokladny jen málo faktur a ty pro tuto minutu už jsou vyčerpané. Zkuste to znovu za { $wait }; s majitelem přihlášeným na kterémkoli zařízení jich je víc.
refused-busy = Blink je teď příliš vytížený, takže faktura nevznikla. Zkuste to za chvíli znovu.
refused-no-price = Kurz teď není k dispozici, takže tuto měnu nelze přepočítat. Účtujte v sats do peněženky BTC, nebo to za chvíli zkuste znovu.
refused-unticked = Při přihlášení nebylo zaškrtnuté políčko „receive“, takže tato pokladna nemůže vytvářet faktury. Přihlaste se znovu a zaškrtněte ho.
refused-owner-unticked = Přihlášení majitele neumožňuje přijímat, takže fakturu nelze vytvořit. Požádejte majitele, aby se jednou přihlásil na kterémkoli zařízení a zaškrtl všechna políčka.
refused-key-unticked = Klíč API, kterým jste se přihlásili, neumožňuje přijímat, takže tato pokladna nemůže vytvářet faktury. Vytvořte klíč se zaškrtnutým Read a Receive a přihlaste se jím.
refused-wound-down = Blink ukončil přijímání pro tento účet { $since }. Přesuňte prostředky v aplikaci Blink před termínem { $deadline }; vaše historie i její export zůstávají zde.
refused-taken-back = Faktura nevznikla. Zkuste to za chvíli znovu.

## The page of a sale

sale-title = Prodej
sale-asking = Ptáme se Blinku
sale-matched = Přiřazeno ručně
sale-matched-at = Přiřazeno ručně: { $amount }, přijato { $at }.
sale-matched-noted = Přiřazeno ručně: { $amount }, přijato { $at } ({ $note }).
sale-credited = Připsáno: { $credited }, žádáno: { $asked }
sale-given-back = Vráceno: { $amount }
sale-unclear = Zatím není jasné, zda Blink fakturu vytvořil. Pokladna ji hledá každé dvě sekundy; dokud ji nenajde, zákazník nemá co zaplatit.
sale-unclear-renew = Nemusíte čekat: vytvořte novou fakturu. Pokud se první objeví a někdo ji zaplatí, pokladna to uvidí.
sale-late = Peníze přišly až po vypršení nebo zrušení faktury. Ověřte, zda zákazník dostal zboží.
sale-failed = Blink nevytvořil fakturu, takže nic nebylo ani nemůže být zaplaceno.
sale-paid-by = Zaplaceno: { $method }
sale-paid-twice = Tento prodej byl zaplacen víckrát: { $extra } přišlo navíc. Vraťte to zákazníkovi, nebo poznamenejte, čí to je.
sale-order-paid = Tato objednávka už byla zaplacena, jako jiný prodej: { $sale }.
sale-order-paid-twice = Tato objednávka byla zaplacena víckrát, také jako tento prodej: { $sale }. Jeden z nich vraťte zákazníkovi, nebo poznamenejte, čí peníze to jsou.
sale-order-elsewhere = Tato objednávka už byla účtována na jiném zařízení a toto je její prodej. Co jste měli vybráno vy, čeká jako samostatná objednávka: { $order }. Než ji naúčtujete, vyjměte z ní, co už je naúčtováno tady.
sale-amount-by = { $amount } ({ $method })
sale-without-sign-in = Vytvořeno bez přihlášení majitele. Platí se obchodu a sleduje se jako každý jiný prodej.
sale-cancelled-here = Zrušeno jen v této pokladně: prodej vznikl bez přihlášení majitele, takže u Blinku zrušit nešel. Až do vypršení se dál sleduje; kdyby ho někdo zaplatil, ukáže se v části Ke kontrole.
sale-wallet-gone = Peněženka tohoto prodeje už neexistuje. Účtujte znovu.
sale-qr = QR kód faktury
sale-until = Zaplaťte do { $at }
sale-receipt-qr = QR kód účtenky pro zákazníka
sale-your-receipt = Vaše účtenka
sale-print = Vytisknout nebo sdílet účtenku
sale-renew = Nová faktura k tomuto prodeji
sale-new = Nový prodej
sale-for-staff = Pro obsluhu
sale-copy = Kopírovat
sale-copied = Zkopírováno
sale-copy-by-hand = Stiskněte Ctrl+C
sale-open = Otevřít v peněžence
sale-share = Sdílet
sale-locked = Kurz do té doby pevný: { $of } = { $price }.
sale-locked-renews = Až vyprší, tato stránka sama vytvoří novou fakturu.
sale-cancel = Zrušit tento prodej
sale-all = Všechny prodeje
sale-reload = Zda je zaplaceno, zjistíte obnovením této stránky.
sale-late-reload = { $late }. Zda je zaplaceno, zjistíte obnovením této stránky.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Čeká se na platbu
sale-say-paid = Zaplaceno
sale-say-paid-late = Zaplaceno pozdě, zkontrolujte
sale-say-expired = Vypršelo, nezaplaceno
sale-say-cancelled = Zrušeno
sale-say-failed = Faktura nevznikla
sale-say-live = Živě
sale-say-checking = Zjišťuje se každé 3 s
sale-say-offline = Offline, nevydávejte zboží
sale-say-signed-out = Odhlášeno: obnovte stránku a přihlaste se
sale-say-left = zbývá { $time }
sale-say-sound-on = Zvuk je zapnutý
sale-say-sound-off = Zvuk je vypnutý

## How late the till hears of payments

upstream-silent = Blink neodpovídá: nevydávejte nic, co nezezelenalo
upstream-limited = Blink teď přijímá málo dotazů: platby se ukazují se zpožděním
upstream-slow = Platby se ukazují se zpožděním: otevřených faktur je { $open } a na každou se Blinku ptáme po { $seconds } s
upstream-asking = Platby se ukazují o pár sekund později: ptáme se Blinku

## Can this till take money now? /health

health-title = Stav pokladny
health-good = Připraveno
health-warn = Pozor
health-bad = Problém
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Pohyby Blinku
health-ledger-read = Načteno { $ago } zpět
health-ledger-unread = Zatím nenačteno
health-ledger-old-do = Platby, o kterých nikdo nedal vědět, se najdou pozdě. Pokus se opakuje každou minutu, dokud je některý majitel přihlášený.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } záznam nerozpoznán
    [few] { $count } záznamy nerozpoznány
    [many] { $count } záznamu nerozpoznáno
   *[other] { $count } záznamů nerozpoznáno
}
health-ledger-gaps-do = { $count ->
    [one] Podívejte se na něj v části Ke kontrole.
    [few] Podívejte se na ně v části Ke kontrole.
    [many] Podívejte se na ně v části Ke kontrole.
   *[other] Podívejte se na ně v části Ke kontrole.
}
health-grant = Přihlášení
health-grant-good = Přihlášeno
health-grant-ended = Majitel odhlášen
health-grant-ended-do = Majitel tohoto obchodu se jednou přihlásí na kterémkoli zařízení; do té doby nelze nic účtovat.
health-grant-goes-on-do = Účtujte dál; platby se ukazují jako vždy. Majitel tohoto obchodu se jednou přihlásí na kterémkoli zařízení.
health-grant-degraded = Neobnoveno
health-grant-degraded-do = Přihlašování Blinku neodpovídá. Účtovat lze i bez něj; zůstatky a dotazy počkají.
health-grant-ends = Brzy končí
health-grant-ends-do = Toto přihlášení skončí asi hodinu po začátku. Přihlaste se znovu a zaškrtněte „offline“.
health-scopes = Oprávnění
health-scopes-good = Úplná
health-scopes-no-receive = Nelze účtovat
health-scopes-key-do = Vytvořte klíč API se zaškrtnutým Read a Receive a přihlaste se jím.
health-scopes-receive-do = Přihlaste se znovu a zaškrtněte „receive“.
health-scopes-no-read = Nelze dohledávat
health-scopes-read-do = Přihlaste se znovu a zaškrtněte „read“.
health-api = Blink
health-api-good = Odpovídá
health-api-unknown = Zatím bez dotazu
health-api-limited = Vytížený
health-api-limited-do = Blink teď přijímá méně dotazů. Počkejte minutu.
health-api-silent = Neodpovídá
health-api-silent-do = Zkontrolujte připojení této pokladny k internetu, pak status.blink.sv. Nevydávejte nic, co nezezelenalo.
health-clock = Hodiny
health-clock-unknown = Zatím neporovnány
health-clock-good = Jako u Blinku
health-clock-ahead = Oproti Blinku o { $off } napřed
health-clock-behind = Oproti Blinku o { $off } pozadu
health-clock-off-do = Nastavte hodiny této pokladny, nejlépe přes NTP: faktury zdánlivě vypršejí v jinou dobu než ve skutečnosti.
health-clock-far-off-do = Nastavte hodiny této pokladny, nejlépe přes NTP: časy, které ukazuje, jsou chybné a zákazníci nemohou platit.
health-line = Živé platby
health-line-good = Živě
health-line-resting = V klidu
health-line-down = Místo toho dotazy
health-line-down-do = { $late }. Počkejte; pokladna se sama znovu připojí.
health-rate = Kurz
health-rate-age = starý { $age }
health-rate-old-do = Blink nemá novější. Po 10 minutách se nepoužije žádný: pak účtujte v sats do peněženky BTC.
health-rate-none = Není v { $currency }
health-rate-none-do = Účtujte v sats do peněženky BTC.
health-room = Faktury v této minutě
health-room-left = Zbývá { $count }
health-room-none = Nezbývá žádná
health-room-blocked = Blokováno
health-room-blocked-do = Blink { $wait } žádnou nevytvoří. Počkejte.
health-room-none-do = Počkejte minutu.
health-room-none-without-sign-in-do = Počkejte minutu, nebo ať se majitel přihlásí: bez toho jich Blink od této pokladny přijímá málo.
health-room-few-do = Trochu zpomalte: Blink počítá všechny pokladny tohoto účtu dohromady.
health-room-few-without-sign-in-do = Bez přihlášení majitele jich Blink od této pokladny přijímá málo. Majitel se jednou přihlásí na kterémkoli zařízení.
health-account = Účet
health-account-good = Aktivní
health-account-no-receive = Nemůže přijímat
health-account-no-receive-do = Prostředky přesuňte v aplikaci Blink.
health-account-ended-do = Přesuňte prostředky v aplikaci Blink a exportujte prodeje před termínem { $deadline }.
health-account-inactive = Neaktivní
health-account-inactive-do = Proč, uvidíte v aplikaci Blink.
health-account-winding-down = Uzavírá se
health-account-winding-down-do = Přijímat může do { $until }. Co dělat, říká aplikace Blink.
health-services = Lightning a dolary
health-services-good = Fungují
health-services-no-lightning = Lightning nefunguje
health-services-no-lightning-do = Zkuste to znovu za pár minut.
health-services-no-dealer = Bez dolarů
health-services-no-dealer-do = Účtujte do peněženky BTC.
health-storage = Úložiště
health-storage-good = Zapisuje
health-storage-left = Zbývá { $megabytes } MB
health-storage-left-do = Brzy uvolněte místo na disku pokladny: až se zaplní, pokladna nebude moci účtovat.
health-storage-full = Nelze zapisovat
health-storage-full-do = Uvolněte místo na disku pokladny, nebo ho nechte opravit. Nic není třeba restartovat; platby se pak zaznamenají.

## The receipt: /receipts/…

receipt-title = Účtenka
receipt-of = Účtenka: { $shop }
receipt-by = ({ $method })
receipt-proof = Doklad o platbě
receipt-hash = Hash platby
receipt-preimage = Preimage
receipt-print = Vytisknout
receipt-print-hint = Chcete-li mít na papíře i „Doklad o platbě“, nejprve ho otevřete.
