## The wallets: /wallets

wallets-title = Wallet
wallets-none = Blink non mostra nessun wallet per questo account.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollaro
wallets-pending = { $amount } in arrivo, non ancora confermati
wallets-total = In totale ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, quotazione di Blink ({ $at })
wallets-open-ledger = Apri i movimenti
wallets-no-price = Blink non dà una quotazione in questo momento. I saldi sono giusti; manca il loro valore in { $currency }. Riguardare tra un minuto.
wallets-winding-down = Blink sta chiudendo questo account: può ricevere fino al { $last_receive }. Trasferire il denaro altrove ed esportare le vendite prima del { $last_day }.
wallets-receive-disabled = Blink ha chiuso la ricezione per questo account, quindi la cassa non può incassare. Ciò che contiene resta del titolare: trasferirlo altrove ed esportare le vendite prima del { $last_day }.
wallets-export = Esporta le vendite

## A page that was looked at too often. $what is "balances" or "page".

look-known = Questa pagina viene aperta così spesso che Blink non è stato interrogato di nuovo. { $what ->
        [balances] I saldi mostrati sono
       *[page] I dati mostrati sono
    } di { $seconds ->
        [one] un secondo
        [many] { $seconds } secondi
       *[other] { $seconds } secondi
    } fa. Riguardare tra poco.
look-nothing = Questa pagina viene aperta così spesso che Blink non è stato interrogato di nuovo. Riguardare tra qualche secondo per vedere { $what ->
        [balances] questi saldi
       *[page] questa pagina
    }.

## The ledger: /transactions

ledger-title = Movimenti
ledger-what = Tutto ciò che si è mosso nei wallet su Blink, dal più recente; anche ciò che non è passato da questa cassa.
ledger-unread = { $count ->
        [one] Una voce di questa pagina non è stata compresa e non è mostrata.
        [many] { $count } voci di questa pagina non sono state comprese e non sono mostrate.
       *[other] { $count } voci di questa pagina non sono state comprese e non sono mostrate.
    } Guardare nell’app Blink.
ledger-empty = Ancora nessun movimento. La prima vendita comparirà qui.
ledger-nothing-older = Nulla di più vecchio.
ledger-received = Ricevuto
ledger-sent = Inviato
ledger-came-back = Tornato indietro
ledger-fee = commissione { $amount }
ledger-done = Completato
ledger-waiting = In attesa
ledger-failed = Non riuscito
ledger-status = { $status }
