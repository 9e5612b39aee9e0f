## The wallets: /wallets

wallets-title = Billeteras
wallets-none = Blink no muestra ninguna billetera de esta cuenta.
wallet-bitcoin = Bitcoin
wallet-dollar = Dólar
wallets-pending = { $amount } en camino, aún sin confirmar
wallets-total = En total ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, cotización de Blink ({ $at })
wallets-open-ledger = Ver los movimientos
wallets-no-price = Blink no da cotización ahora mismo. Sus saldos son correctos; falta su valor en { $currency }. Mire otra vez en un minuto.
wallets-winding-down = Blink está cerrando esta cuenta: puede recibir hasta el { $last_receive }. Saque su dinero y exporte sus ventas antes del { $last_day }.
wallets-receive-disabled = Blink cerró la recepción en esta cuenta, así que la caja no puede cobrar. Lo que hay en ella sigue siendo suyo: sáquelo y exporte sus ventas antes del { $last_day }.
wallets-export = Exportar ventas

## A page that was looked at too often. $what is "balances" or "page".

look-known = Esta página se consulta tanto que no se volvió a preguntar a Blink. Lo que ve de { $what ->
        [balances] estos saldos
       *[page] esta página
    } es de hace { $seconds ->
        [one] un segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }. Mire otra vez en un momento.
look-nothing = Esta página se consulta tanto que no se volvió a preguntar a Blink. Mire otra vez en unos segundos para ver { $what ->
        [balances] estos saldos
       *[page] esta página
    }.

## The ledger: /transactions

ledger-title = Movimientos
ledger-what = Todo lo que se movió en sus billeteras de Blink, primero lo más reciente; también lo que no pasó por esta caja.
ledger-unread = { $count ->
        [one] Un movimiento de esta página no se entiende y no se muestra
        [many] { $count } de movimientos de esta página no se entienden y no se muestran
       *[other] { $count } movimientos de esta página no se entienden y no se muestran
    }. Revise en la app de Blink.
ledger-empty = Aún no se ha movido nada. Aquí aparecerá su primera venta.
ledger-nothing-older = No hay nada más antiguo.
ledger-received = Recibido
ledger-sent = Enviado
ledger-came-back = Devuelto
ledger-fee = comisión { $amount }
ledger-done = Listo
ledger-waiting = Pendiente
ledger-failed = Falló
ledger-status = { $status }
