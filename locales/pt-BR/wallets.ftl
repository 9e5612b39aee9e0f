## The wallets: /wallets

wallets-title = Carteiras
wallets-none = A Blink não mostra nenhuma carteira para esta conta.
wallet-bitcoin = Bitcoin
wallet-dollar = Dólar
wallets-pending = { $amount } a caminho, ainda sem confirmação
wallets-total = Ao todo ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, cotação da Blink ({ $at })
wallets-open-ledger = Abrir o extrato
wallets-no-price = A Blink não dá cotação agora. Seus saldos estão certos; falta o valor deles em { $currency }. Veja de novo daqui a um minuto.
wallets-winding-down = A Blink está encerrando esta conta: ela pode receber até { $last_receive }. Retire seu dinheiro e exporte suas vendas antes de { $last_day }.
wallets-receive-disabled = A Blink fechou esta conta para recebimentos, então o caixa não pode cobrar. O que há nela continua seu: retire-o e exporte suas vendas antes de { $last_day }.
wallets-export = Exportar vendas

## A page that was looked at too often. $what is "balances" or "page".

look-known = Esta página é vista com tanta frequência que a Blink não foi consultada de novo. O que você vê { $what ->
        [balances] destes saldos
       *[page] desta página
    } é de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } segundos
       *[other] { $seconds } segundos
    } atrás. Veja de novo daqui a pouco.
look-nothing = Esta página é vista com tanta frequência que a Blink não foi consultada de novo. Volte em alguns segundos para ver { $what ->
        [balances] estes saldos
       *[page] esta página
    }.

## The ledger: /transactions

ledger-title = Extrato
ledger-what = Tudo o que se moveu nas suas carteiras na Blink, do mais recente ao mais antigo; também o que não passou por este caixa.
ledger-unread = { $count ->
        [one] Um lançamento desta página não foi entendido e não é mostrado.
        [many] { $count } lançamentos desta página não foram entendidos e não são mostrados.
       *[other] { $count } lançamentos desta página não foram entendidos e não são mostrados.
    } Veja no app da Blink.
ledger-empty = Nada se moveu ainda. Sua primeira venda aparecerá aqui.
ledger-nothing-older = Nada mais antigo que isto.
ledger-received = Recebido
ledger-sent = Enviado
ledger-came-back = Voltou
ledger-fee = taxa { $amount }
ledger-done = Concluído
ledger-waiting = Aguardando
ledger-failed = Falhou
ledger-status = { $status }
