## What has become of a sale

status-waiting = Čaká
status-paid = Zaplatené
status-expired = Platnosť vypršala, nezaplatené
status-cancelled = Zrušené
status-paid-late = Zaplatené neskoro, skontrolovať
status-failed = Zlyhalo, faktúra nevznikla
method-lightning = Lightning

## The till: /till

till-last-sale = Posledný predaj:
till-amount = Suma
till-currency = Mena
unit-sats = sats
unit-dollars = Americký dolár
till-memo = Popis
till-and-wallet = a peňaženka
till-memo-hint = (nepovinné, zákazník to vidí)
till-wallet = Peniaze idú do
till-charge = Účtovať
till-one-moment = Chvíľku…
keypad = Číselná klávesnica
keypad-back = Zmazať poslednú číslicu
keypad-clear = Vymazať
keypad-add = Pridať ďalšiu sumu

till-choose-currency = Vyberte jednu z mien v zozname.
till-choose-wallet = Vyberte jednu zo svojich peňaženiek.
till-memo-too-long = Popis je príliš dlhý: najviac { $most } bajtov.
amount-too-small = Toto je menej než najmenšia suma, akú peňaženka dokáže prijať.
till-form-used = Z tohto formulára už vznikol iný predaj. Skontrolujte sumu a účtujte znova.
till-confirm-amount = { $amount } je na tento obchod veľa, preto sa zatiaľ nič neúčtovalo. Skontrolujte sumu a ak je správna, stlačte Účtovať ešte raz.
till-old-price = Kurz Blinku je starý { $age }. Čo teraz účtujete, sa prepočíta týmto kurzom.
till-no-price = Kurz teraz nie je k dispozícii. Stále môžete účtovať v sats do peňaženky BTC.
till-no-price-no-currency = Kurz teraz nie je k dispozícii, preto nie je vybraná mena. Stále môžete účtovať v sats do peňaženky BTC: vyberte sats.
till-without-owner = Majiteľ tohto obchodu nie je prihlásený v Blinku. Môžete účtovať ďalej a platby sa zobrazujú ako vždy; požiadajte majiteľa, nech sa raz prihlási, na ľubovoľnom zariadení.
till-wind-down = Od { $from } Blink tomuto účtu nedovolí prijímať. Čo robiť, povie aplikácia Blink.

## Why no invoice was made

refused-unreachable = Blink je nedostupný, preto faktúra nevznikla. Skúste to o chvíľu znova.
refused-without-sign-in = Bez prihlásenia majiteľa Blink teraz faktúru nevytvorí. Majiteľ tohto obchodu sa raz prihlási, na ľubovoľnom zariadení; potom účtujte znova.
refused-receive-disabled = Blink tomuto účtu už nedovoľuje prijímať. V aplikácii Blink presuňte svoje prostriedky; vaša história a jej export zostávajú tu.
refused-inactive = Tento účet Blink nie je aktívny, takže nemôže prijímať. Dôvod zistíte v aplikácii Blink.
refused-no-dealer = Blink teraz nemôže predávať doláre. Vyberte peňaženku BTC alebo to o chvíľu skúste znova.
refused-no-lightning = Uzol Lightning Blinku teraz neodpovedá. Skúste to znova o pár minút.
refused-by-blink = Blink nevytvoril faktúru: { $why }
refused-for-now = Blink nevytvoril faktúru. Skúste to o chvíľu znova.
refused-too-many = Blink teraz neprijíma ďalšie faktúry tohto účtu. Skúste to znova o { $wait }.
refused-too-many-without-sign-in = Kým majiteľ nie je prihlásený, Blink prijíma od tejto pokladne málo faktúr a na túto minútu sa minuli. Skúste to znova o { $wait }; keď je majiteľ prihlásený na niektorom zariadení, je ich viac.
refused-busy = Blink je teraz príliš vyťažený, preto faktúra nevznikla. Skúste to o chvíľu znova.
refused-no-price = Kurz teraz nie je k dispozícii, takže túto menu nemožno prepočítať. Účtujte v sats do peňaženky BTC alebo to o chvíľu skúste znova.
refused-unticked = Pri prihlásení nebolo zaškrtnuté políčko „receive“, takže táto pokladňa nemôže vytvárať faktúry. Prihláste sa znova a zaškrtnite ho.
refused-owner-unticked = Prihlásenie majiteľa nesmie prijímať, takže nemožno vytvoriť faktúru. Požiadajte majiteľa, nech sa raz prihlási, na ľubovoľnom zariadení, a zaškrtne všetky políčka.
refused-key-unticked = API kľúč, ktorým ste sa prihlásili, nesmie prijímať, takže táto pokladňa nemôže vytvárať faktúry. Vytvorte kľúč so zaškrtnutým Read a Receive a prihláste sa ním.
refused-wound-down = Blink pre tento účet ukončil prijímanie ({ $since }). Presuňte prostriedky v aplikácii Blink skôr než { $deadline }; vaša história a jej export zostávajú tu.
refused-taken-back = Faktúra nevznikla. Skúste to o chvíľu znova.

## The page of a sale

sale-title = Predaj
sale-asking = Čaká sa na Blink
sale-matched = Priradené ručne
sale-matched-at = Priradené ručne: { $amount }, prijaté { $at }.
sale-matched-noted = Priradené ručne: { $amount }, prijaté { $at } ({ $note }).
sale-credited = Pripísané: { $credited }, žiadané: { $asked }
sale-given-back = Vrátené: { $amount }
sale-unclear = Zatiaľ nie je známe, či Blink faktúru vytvoril. Pokladňa to zisťuje každé dve sekundy; kým sa nenájde, zákazník nemá čo zaplatiť.
sale-unclear-renew = Nemusíte čakať: vytvorte novú faktúru. Ak sa prvá objaví a bude zaplatená, pokladňa to uvidí.
sale-late = Peniaze prišli po vypršaní alebo zrušení faktúry. Overte, či zákazník dostal tovar.
sale-failed = Blink nevytvoril faktúru, takže sa nič nezaplatilo a ani sa zaplatiť nedá.
sale-paid-by = Spôsob platby: { $method }
sale-paid-twice = Tento predaj bol zaplatený viac než raz: navyše prišlo { $extra }. Vráťte to zákazníkovi alebo si poznačte, čie to je.
sale-order-paid = Táto objednávka už bola zaplatená, ako iný predaj: { $sale }.
sale-order-paid-twice = Táto objednávka bola zaplatená viac než raz, aj ako tento predaj: { $sale }. Jeden z nich vráťte zákazníkovi alebo si poznačte, čie sú to peniaze.
sale-order-elsewhere = Táto objednávka sa už účtovala na inom zariadení a toto je jej predaj. Čo ste mali vybrané vy, čaká ako samostatná objednávka: { $order }. Skôr než ju naúčtujete, odoberte z nej, čo už je naúčtované tu.
sale-amount-by = { $amount } ({ $method })
sale-without-sign-in = Vznikol bez prihlásenia majiteľa. Platí sa obchodu a sleduje sa ako každý iný.
sale-cancelled-here = Zrušené iba na tejto pokladni: vzniklo to bez prihlásenia majiteľa, takže v Blinku sa to zrušiť nedalo. Sleduje sa to ďalej, kým to nevyprší; ak niekto predsa zaplatí, uvidíte to v časti Na kontrolu.
sale-wallet-gone = Peňaženka tohto predaja už neexistuje. Účtujte znova.
sale-qr = QR kód faktúry
sale-until = Zaplaťte do { $at }
sale-receipt-qr = QR kód účtenky pre zákazníka
sale-your-receipt = Vaša účtenka
sale-print = Vytlačiť alebo zdieľať účtenku
sale-renew = Nová faktúra pre tento predaj
sale-new = Nový predaj
sale-for-staff = Pre personál
sale-copy = Kopírovať
sale-copied = Skopírované
sale-copy-by-hand = Stlačte Ctrl+C
sale-open = Otvoriť v peňaženke
sale-share = Zdieľať
sale-locked = Kurz dovtedy platí: { $of } = { $price }.
sale-locked-renews = Keď vyprší, táto stránka sama vytvorí novú faktúru.
sale-cancel = Zrušiť predaj
sale-all = Všetky predaje
sale-reload = Obnovte túto stránku a uvidíte, či je zaplatené.
sale-late-reload = { $late }. Obnovte túto stránku a uvidíte, či je zaplatené.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Čaká sa na platbu
sale-say-paid = Zaplatené
sale-say-paid-late = Zaplatené neskoro, skontrolovať
sale-say-expired = Platnosť vypršala, nezaplatené
sale-say-cancelled = Zrušené
sale-say-failed = Faktúra nevznikla
sale-say-live = Naživo
sale-say-checking = Kontrola každé 3 s
sale-say-offline = Offline, tovar nevydávajte
sale-say-signed-out = Odhlásené: obnovte túto stránku a prihláste sa
sale-say-left = zostáva { $time }
sale-say-sound-on = Zvuk je zapnutý
sale-say-sound-off = Zvuk je vypnutý

## How late the till hears of payments

upstream-silent = Blink neodpovedá: nevydávajte nič, čo sa nezmenilo na zelené
upstream-limited = Blink teraz prijíma málo otázok: platby sa zobrazujú neskoro
upstream-slow = Platby sa zobrazujú neskoro: otvorených faktúr je { $open }, pokladňa sa Blinku na každú pýta raz za { $seconds } s
upstream-asking = Platby sa zobrazujú o niekoľko sekúnd neskôr: pokladňa sa pýta Blinku

## Can this till take money now? /health

health-title = Stav
health-good = Pripravené
health-warn = Pozor
health-bad = Problém
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Pohyby v Blinku
health-ledger-read = Údaje staré { $ago }
health-ledger-unread = Zatiaľ neprečítané
health-ledger-old-do = Platby, ktoré nikto neohlásil, sa nájdu neskoro. Skúša sa to každú minútu, kým je niektorý majiteľ prihlásený.
health-ledger-gaps = { $read }; nezrozumiteľné: { $count ->
    [one] { $count } záznam
    [few] { $count } záznamy
    [many] { $count } záznamu
   *[other] { $count } záznamov
}
health-ledger-gaps-do = { $count ->
    [one] Pozrite si ho v časti Na kontrolu.
    [few] Pozrite si ich v časti Na kontrolu.
    [many] Pozrite si ich v časti Na kontrolu.
   *[other] Pozrite si ich v časti Na kontrolu.
}
health-grant = Prihlásenie
health-grant-good = Prihlásené
health-grant-ended = Majiteľ je odhlásený
health-grant-ended-do = Majiteľ tohto obchodu sa raz prihlási, na ľubovoľnom zariadení; dovtedy sa nedá nič účtovať.
health-grant-goes-on-do = Účtujte ďalej; platby sa zobrazujú ako vždy. Majiteľ tohto obchodu sa raz prihlási, na ľubovoľnom zariadení.
health-grant-degraded = Neobnovené
health-grant-degraded-do = Prihlasovanie Blinku neodpovedá. Účtovať možno aj bez neho; zostatky a vyhľadávanie čakajú.
health-grant-ends = Čoskoro sa skončí
health-grant-ends-do = Toto prihlásenie sa skončí asi hodinu po začiatku. Prihláste sa znova a zaškrtnite „offline“.
health-scopes = Povolenia
health-scopes-good = Úplné
health-scopes-no-receive = Nemôže účtovať
health-scopes-key-do = Vytvorte API kľúč so zaškrtnutým Read a Receive a prihláste sa ním.
health-scopes-receive-do = Prihláste sa znova a zaškrtnite „receive“.
health-scopes-no-read = Nevidí históriu
health-scopes-read-do = Prihláste sa znova a zaškrtnite „read“.
health-api = Blink
health-api-good = Odpovedá
health-api-unknown = Zatiaľ neoverené
health-api-limited = Vyťažený
health-api-limited-do = Blink teraz prijíma menej požiadaviek. Počkajte minútu.
health-api-silent = Neodpovedá
health-api-silent-do = Skontrolujte internetové pripojenie tejto pokladne, potom status.blink.sv. Nevydávajte nič, čo sa nezmenilo na zelené.
health-clock = Hodiny
health-clock-unknown = Zatiaľ neporovnané
health-clock-good = Ako v Blinku
health-clock-ahead = O { $off } napred oproti Blinku
health-clock-behind = O { $off } pozadu oproti Blinku
health-clock-off-do = Nastavte hodiny tejto pokladne, najlepšie cez NTP: faktúry akoby vypršali v inom čase než v skutočnosti.
health-clock-far-off-do = Nastavte hodiny tejto pokladne, najlepšie cez NTP: časy, ktoré ukazuje, sú nesprávne a zákazníci nemôžu platiť.
health-line = Platby naživo
health-line-good = Naživo
health-line-resting = V pokoji
health-line-down = Pravidelná kontrola
health-line-down-do = { $late }. Počkajte; pokladňa sa pripojí sama.
health-rate = Kurz
health-rate-age = Starý { $age }
health-rate-old-do = Novší kurz Blink nemá. Po 10 minútach sa nepoužije žiadny: potom účtujte v sats do peňaženky BTC.
health-rate-none = Žiadny v { $currency }
health-rate-none-do = Účtujte v sats do peňaženky BTC.
health-room = Faktúry v tejto minúte
health-room-left = Zostáva { $count }
health-room-none = Nezostáva žiadna
health-room-blocked = Zablokované
health-room-blocked-do = Blink ešte { $wait } žiadnu nevytvorí. Počkajte.
health-room-none-do = Počkajte minútu.
health-room-none-without-sign-in-do = Počkajte minútu alebo nech sa prihlási majiteľ: bez toho ich Blink prijíma od tejto pokladne málo.
health-room-few-do = Trochu spomaľte: Blink počíta všetky pokladne tohto účtu spolu.
health-room-few-without-sign-in-do = Bez prihlásenia majiteľa ich Blink prijíma od tejto pokladne málo. Majiteľ sa raz prihlási, na ľubovoľnom zariadení.
health-account = Účet
health-account-good = Aktívny
health-account-no-receive = Nemôže prijímať
health-account-no-receive-do = V aplikácii Blink presuňte svoje prostriedky.
health-account-ended-do = Presuňte prostriedky v aplikácii Blink skôr než { $deadline } a exportujte svoje predaje.
health-account-inactive = Neaktívny
health-account-inactive-do = Dôvod zistíte v aplikácii Blink.
health-account-winding-down = Zatvára sa
health-account-winding-down-do = Prijímať môže do { $until }. Čo robiť, povie aplikácia Blink.
health-services = Lightning a doláre
health-services-good = Fungujú
health-services-no-lightning = Lightning nefunguje
health-services-no-lightning-do = Skúste to znova o pár minút.
health-services-no-dealer = Bez dolárov
health-services-no-dealer-do = Účtujte do peňaženky BTC.
health-storage = Úložisko
health-storage-good = Zapisuje
health-storage-left = Zostáva { $megabytes } MB
health-storage-left-do = Čoskoro uvoľnite miesto na disku pokladne: keď sa zaplní, pokladňa nemôže účtovať.
health-storage-full = Nemôže zapisovať
health-storage-full-do = Uvoľnite miesto na disku pokladne alebo ho dajte opraviť. Nič netreba reštartovať; platby sa potom zaznamenajú.

## The receipt: /receipts/…

receipt-title = Účtenka
receipt-of = Účtenka: { $shop }
receipt-by = ({ $method })
receipt-proof = Doklad o platbe
receipt-hash = Hash platby
receipt-preimage = Preimage
receipt-print = Tlačiť
receipt-print-hint = Ak ho chcete mať na papieri, najprv otvorte „Doklad o platbe“.
