## The wallets: /wallets

wallets-title = Tárcák
wallets-none = A Blink ehhez a fiókhoz nem mutat tárcát.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollár
wallets-pending = { $amount } úton van, még nincs megerősítve
wallets-total = Összesen ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, a Blink árfolyama ({ $at })
wallets-open-ledger = Számlatörténet megnyitása
wallets-no-price = A Blink most nem ad árfolyamot. Az egyenlegek helyesek; csak az értékük hiányzik ebben: { $currency }. Nézze meg újra egy perc múlva.
wallets-winding-down = A Blink megszünteti ezt a fiókot: eddig fogadhat pénzt: { $last_receive }. Vigye el a pénzét, és exportálja az eladásait ez előtt: { $last_day }.
wallets-receive-disabled = A Blink ennél a fióknál lezárta a pénz fogadását, ezért a pénztár nem tud fizettetni. Ami benne van, továbbra is az Öné: vigye el, és exportálja az eladásait ez előtt: { $last_day }.
wallets-export = Eladások exportálása

## A page that was looked at too often. $what is "balances" or "page".

look-known = Ezt az oldalt olyan gyakran nézik, hogy a Blinket nem kérdeztük meg újra. { $what ->
        [balances] Ezek az egyenlegek
       *[page] Az oldal adatai
    } { $seconds ->
        [one] { $seconds } másodperccel
       *[other] { $seconds } másodperccel
    } ezelőttiek. Nézze meg újra egy pillanat múlva.
look-nothing = Ezt az oldalt olyan gyakran nézik, hogy a Blinket nem kérdeztük meg újra. Nézze meg néhány másodperc múlva { $what ->
        [balances] ezeket az egyenlegeket
       *[page] ezt az oldalt
    }.

## The ledger: /transactions

ledger-title = Számlatörténet
ledger-what = Minden mozgás a Blinknél lévő tárcáiban, a legújabbal kezdve; az is, ami nem ezen a pénztáron ment át.
ledger-unread = { $count ->
        [one] Az oldal { $count } tétele
       *[other] Az oldal { $count } tétele
    } nem értelmezhető, ezért nem látszik. Nézze meg a Blink alkalmazásban.
ledger-empty = Még nem volt mozgás. Az első eladása itt fog állni.
ledger-nothing-older = Nincs ennél régebbi.
ledger-received = Beérkezett
ledger-sent = Elküldve
ledger-came-back = Visszajött
ledger-fee = díj: { $amount }
ledger-done = Kész
ledger-waiting = Várakozik
ledger-failed = Sikertelen
ledger-status = { $status }
