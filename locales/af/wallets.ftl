## The wallets: /wallets

wallets-title = Beursies
wallets-none = Blink wys geen beursie vir hierdie rekening nie.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } op pad, nog nie bevestig nie
wallets-total = Saam ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, Blink se wisselkoers van { $at }
wallets-open-ledger = Maak transaksies oop
wallets-no-price = Blink gee nie nou ’n wisselkoers nie. U saldo’s is reg; hul waarde in { $currency } ontbreek. Kyk oor ’n minuut weer.
wallets-winding-down = Blink sluit hierdie rekening: dit kan tot { $last_receive } ontvang. Skuif u geld uit en voer u verkope uit voor { $last_day }.
wallets-receive-disabled = Blink het hierdie rekening vir ontvangs gesluit, dus kan die kasregister nie betaling vra nie. Wat daarin is, is steeds u s’n: skuif dit uit en voer u verkope uit voor { $last_day }.
wallets-export = Voer verkope uit

## A page that was looked at too often. $what is "balances" or "page".

look-known = Daar word so dikwels na hierdie bladsy gekyk dat Blink nie weer gevra is nie. { $what ->
        [balances] Hierdie saldo’s is
       *[page] Wat op hierdie bladsy staan, is
    } { $seconds ->
        [one] ’n sekonde
       *[other] { $seconds } sekondes
    } oud. Kyk oor ’n oomblik weer.
look-nothing = Daar word so dikwels na hierdie bladsy gekyk dat Blink nie weer gevra is nie. Kyk oor ’n paar sekondes weer om { $what ->
        [balances] hierdie saldo’s
       *[page] hierdie bladsy
    } te sien.

## The ledger: /transactions

ledger-title = Transaksies
ledger-what = Alles wat in u beursies by Blink beweeg het, die nuutste eerste; ook wat nie deur hierdie kasregister gegaan het nie.
ledger-unread = { $count ->
        [one] Een inskrywing van hierdie bladsy is
       *[other] { $count } inskrywings van hierdie bladsy is
    } nie verstaan nie en word nie gewys nie. Kyk in Blink se toep.
ledger-empty = Niks het nog beweeg nie. U eerste verkoop sal hier staan.
ledger-nothing-older = Niks ouer as dit nie.
ledger-received = Ontvang
ledger-sent = Gestuur
ledger-came-back = Teruggekom
ledger-fee = fooi { $amount }
ledger-done = Klaar
ledger-waiting = Wag
ledger-failed = Misluk
ledger-status = { $status }
