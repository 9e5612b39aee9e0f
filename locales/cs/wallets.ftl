## The wallets: /wallets

wallets-title = Peněženky
wallets-none = Blink u tohoto účtu neukazuje žádnou peněženku.
wallet-bitcoin = Bitcoin
wallet-dollar = Dolar
wallets-pending = { $amount } na cestě, zatím nepotvrzeno
wallets-total = Celkem ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, kurz Blinku ({ $at })
wallets-open-ledger = Otevřít pohyby
wallets-no-price = Blink teď neudává kurz. Zůstatky jsou správné; chybí jejich hodnota v { $currency }. Podívejte se znovu za minutu.
wallets-winding-down = Blink tento účet uzavírá: přijímat může do { $last_receive }. Převeďte peníze jinam a exportujte prodeje před termínem { $last_day }.
wallets-receive-disabled = Blink tomuto účtu zavřel přijímání, takže pokladna nemůže účtovat. Co na něm je, zůstává vaše: převeďte to jinam a exportujte prodeje před termínem { $last_day }.
wallets-export = Exportovat prodeje

## A page that was looked at too often. $what is "balances" or "page".

look-known = Tato stránka se otevírá tak často, že jsme se Blinku znovu neptali. { $what ->
        [balances] Zobrazené zůstatky jsou staré
       *[page] Zobrazené údaje jsou staré
    } { $seconds ->
        [one] sekundu
        [few] { $seconds } sekundy
        [many] { $seconds } sekundy
       *[other] { $seconds } sekund
    }. Podívejte se za chvíli znovu.
look-nothing = Tato stránka se otevírá tak často, že jsme se Blinku znovu neptali. Podívejte se za pár sekund, uvidíte { $what ->
        [balances] zůstatky
       *[page] tuto stránku
    }.

## The ledger: /transactions

ledger-title = Pohyby
ledger-what = Vše, co se ve vašich peněženkách u Blinku pohnulo, od nejnovějšího; i to, co neprošlo touto pokladnou.
ledger-unread = { $count ->
        [one] Jeden záznam na této stránce nebyl rozpoznán a není zobrazen.
        [few] { $count } záznamy na této stránce nebyly rozpoznány a nejsou zobrazeny.
        [many] { $count } záznamu na této stránce nebylo rozpoznáno a není zobrazeno.
       *[other] { $count } záznamů na této stránce nebylo rozpoznáno a není zobrazeno.
    } Podívejte se do aplikace Blink.
ledger-empty = Zatím se nic nepohnulo. Váš první prodej bude zde.
ledger-nothing-older = Nic staršího už není.
ledger-received = Přijato
ledger-sent = Odesláno
ledger-came-back = Vráceno
ledger-fee = poplatek { $amount }
ledger-done = Hotovo
ledger-waiting = Čeká
ledger-failed = Selhalo
ledger-status = { $status }
