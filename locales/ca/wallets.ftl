## The wallets: /wallets

wallets-title = Moneders
wallets-none = Blink no mostra cap moneder d’aquest compte.
wallet-bitcoin = Bitcoin
wallet-dollar = Dòlar
wallets-pending = { $amount } en camí, encara sense confirmar
wallets-total = En total ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, cotització de Blink del { $at }
wallets-open-ledger = Obre els moviments
wallets-no-price = Blink no dona cotització ara mateix. Els saldos són correctes; en falta el valor en { $currency }. Torni-ho a mirar d’aquí a un minut.
wallets-winding-down = Blink està tancant aquest compte: pot rebre fins a { $last_receive }. Tregui’n els diners i exporti les vendes abans del { $last_day }.
wallets-receive-disabled = Blink ha tancat la recepció en aquest compte; la caixa no pot cobrar. El que hi ha continua sent seu: tregui-ho i exporti les vendes abans del { $last_day }.
wallets-export = Exporta les vendes

## A page that was looked at too often. $what is "balances" or "page".

look-known = Aquesta pàgina es consulta tant que no s’ha tornat a preguntar a Blink. El que veu { $what ->
        [balances] d’aquests saldos
       *[page] en aquesta pàgina
    } és de fa { $seconds ->
        [one] un segon
        [many] { $seconds } de segons
       *[other] { $seconds } segons
    }. Torni-ho a mirar d’aquí a un moment.
look-nothing = Aquesta pàgina es consulta tant que no s’ha tornat a preguntar a Blink. Torni-hi d’aquí a uns segons per veure { $what ->
        [balances] aquests saldos
       *[page] aquesta pàgina
    }.

## The ledger: /transactions

ledger-title = Moviments
ledger-what = Tot el que s’ha mogut als seus moneders de Blink, primer el més recent; també el que no ha passat per aquesta caixa.
ledger-unread = { $count ->
        [one] Un moviment d’aquesta pàgina no s’entén i no es mostra
        [many] { $count } de moviments d’aquesta pàgina no s’entenen i no es mostren
       *[other] { $count } moviments d’aquesta pàgina no s’entenen i no es mostren
    }. Miri-ho a l’app de Blink.
ledger-empty = Encara no s’ha mogut res. Aquí sortirà la seva primera venda.
ledger-nothing-older = No hi ha res més antic.
ledger-received = Rebut
ledger-sent = Enviat
ledger-came-back = Ha tornat
ledger-fee = comissió { $amount }
ledger-done = Fet
ledger-waiting = Pendent
ledger-failed = Ha fallat
ledger-status = { $status }
