## The wallets: /wallets

wallets-title = Peňaženky
wallets-none = Blink pre tento účet neukazuje žiadnu peňaženku.
wallet-bitcoin = Bitcoin
wallet-dollar = Dolár
wallets-pending = { $amount } na ceste, zatiaľ nepotvrdené
wallets-total = Spolu ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, kurz Blinku ({ $at })
wallets-open-ledger = Otvoriť pohyby
wallets-no-price = Blink teraz neuvádza kurz. Vaše zostatky sú správne; chýba len ich hodnota v { $currency }. Pozrite sa znova o minútu.
wallets-winding-down = Blink tento účet zatvára: prijímať môže do { $last_receive }. Presuňte peniaze a exportujte predaje skôr než { $last_day }.
wallets-receive-disabled = Blink tomuto účtu zatvoril prijímanie, takže pokladňa nemôže účtovať. Čo je na ňom, je stále vaše: presuňte to a exportujte predaje skôr než { $last_day }.
wallets-export = Exportovať predaje

## A page that was looked at too often. $what is "balances" or "page".

look-known = Táto stránka sa otvára tak často, že pokladňa sa Blinku znova nepýtala. { $what ->
        [balances] Tieto zostatky sú staré
       *[page] Táto stránka je stará
    } { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekúnd
    }. Pozrite sa znova o chvíľu.
look-nothing = Táto stránka sa otvára tak často, že pokladňa sa Blinku znova nepýtala. Pozrite sa znova o pár sekúnd a uvidíte { $what ->
        [balances] tieto zostatky
       *[page] túto stránku
    }.

## The ledger: /transactions

ledger-title = Pohyby
ledger-what = Všetko, čo sa pohlo vo vašich peňaženkách v Blinku, od najnovšieho; aj to, čo nešlo cez túto pokladňu.
ledger-unread = { $count ->
        [one] { $count } záznam na tejto stránke je nezrozumiteľný a nezobrazil sa
        [few] { $count } záznamy na tejto stránke sú nezrozumiteľné a nezobrazili sa
        [many] { $count } záznamu na tejto stránke je nezrozumiteľného a nezobrazilo sa
       *[other] { $count } záznamov na tejto stránke je nezrozumiteľných a nezobrazilo sa
    }. Pozrite sa do aplikácie Blink.
ledger-empty = Zatiaľ žiadny pohyb. Váš prvý predaj bude tu.
ledger-nothing-older = Nič staršie.
ledger-received = Prijaté
ledger-sent = Odoslané
ledger-came-back = Vrátené
ledger-fee = poplatok { $amount }
ledger-done = Hotovo
ledger-waiting = Čaká
ledger-failed = Zlyhalo
ledger-status = { $status }
