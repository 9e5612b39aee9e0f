## The wallets: /wallets

wallets-title = Wallets
wallets-none = Blink toont geen wallet voor dit account.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } onderweg, nog niet bevestigd
wallets-total = Samen ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, koers van Blink van { $at }
wallets-open-ledger = Transacties openen
wallets-no-price = Blink geeft nu geen koers. Uw saldo’s kloppen; alleen de waarde in { $currency } ontbreekt. Kijk over een minuut opnieuw.
wallets-winding-down = Blink sluit dit account: het kan ontvangen tot { $last_receive }. Haal uw geld eruit en exporteer uw verkopen vóór { $last_day }.
wallets-receive-disabled = Blink heeft dit account gesloten voor ontvangst, dus de kassa kan niet afrekenen. Wat erop staat, is nog van u: haal het eruit en exporteer uw verkopen vóór { $last_day }.
wallets-export = Verkopen exporteren

## A page that was looked at too often. $what is "balances" or "page".

look-known = Deze pagina wordt zo vaak bekeken dat Blink niet opnieuw is gevraagd. Wat u ziet van { $what ->
        [balances] deze saldo’s
       *[page] deze pagina
    } is { $seconds ->
        [one] een seconde
       *[other] { $seconds } seconden
    } oud. Kijk zo opnieuw.
look-nothing = Deze pagina wordt zo vaak bekeken dat Blink niet opnieuw is gevraagd. Kijk over een paar seconden opnieuw om { $what ->
        [balances] deze saldo’s
       *[page] deze pagina
    } te zien.

## The ledger: /transactions

ledger-title = Transacties
ledger-what = Alles wat in uw wallets bij Blink bewoog, het nieuwste eerst; ook wat niet via deze kassa ging.
ledger-unread = { $count ->
        [one] Eén regel van deze pagina is
       *[other] { $count } regels van deze pagina zijn
    } niet begrepen en niet getoond. Kijk in de Blink-app.
ledger-empty = Er is nog niets bewogen. Uw eerste verkoop komt hier te staan.
ledger-nothing-older = Niets ouder dan dit.
ledger-received = Ontvangen
ledger-sent = Verstuurd
ledger-came-back = Teruggekomen
ledger-fee = kosten { $amount }
ledger-done = Klaar
ledger-waiting = Wacht
ledger-failed = Mislukt
ledger-status = { $status }
