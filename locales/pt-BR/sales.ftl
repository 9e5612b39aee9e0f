## What has become of a sale

status-waiting = Aguardando
status-paid = Paga
status-expired = Expirada, não paga
status-cancelled = Cancelada
status-paid-late = Paga com atraso, confira
status-failed = Falhou, nenhuma fatura foi criada
method-lightning = Lightning

## The till: /till

till-last-sale = Última venda:
till-amount = Valor
till-currency = Moeda
unit-sats = sats
unit-dollars = Dólar americano
till-memo = Observação
till-and-wallet = e carteira
till-memo-hint = (opcional, o cliente vê)
till-wallet = Destino do dinheiro
till-charge = Cobrar
till-one-moment = Um momento…
keypad = Teclado
keypad-back = Apagar último dígito
keypad-clear = Limpar
keypad-add = Somar outro valor

till-choose-currency = Escolha uma das moedas da lista.
till-choose-wallet = Escolha uma das suas carteiras.
till-memo-too-long = A observação é longa demais: no máximo { $most } bytes.
amount-too-small = É menos que o menor valor que a carteira pode guardar.
till-form-used = Este formulário já fez sua venda, com outros dados. Confira o valor e cobre de novo.
till-confirm-amount = { $amount } é muito para esta loja, então nada foi cobrado ainda. Confira o valor e toque em Cobrar mais uma vez se estiver certo.
till-old-price = A cotação da Blink é de { $age } atrás. O que você cobrar agora será convertido por ela.
till-no-price = Não há cotação agora. Você ainda pode cobrar em sats na carteira BTC.
till-no-price-no-currency = Não há cotação agora, então nenhuma moeda está escolhida. Você ainda pode cobrar em sats na carteira BTC: escolha sats.
till-without-owner = O dono desta loja não está conectado à Blink. Você pode continuar cobrando, e os pagamentos aparecem como sempre; peça ao dono que entre uma vez, em qualquer aparelho.
till-wind-down = A partir de { $from }, a Blink não deixa mais esta conta receber. O app da Blink diz o que fazer.

## Why no invoice was made

refused-unreachable = Não foi possível contatar a Blink, então nenhuma fatura foi criada. Tente de novo daqui a pouco.
refused-without-sign-in = A Blink não cria faturas agora sem o acesso do dono. O dono desta loja entra uma vez, em qualquer aparelho; depois, cobre de novo.
refused-receive-disabled = A Blink não deixa mais esta conta receber. Abra o app da Blink para mover seus fundos; seu histórico e a exportação continuam aqui.
refused-inactive = Esta conta Blink não está ativa, então não pode receber. Abra o app da Blink para ver por quê.
refused-no-dealer = A Blink não consegue vender dólares agora. Escolha a carteira BTC ou tente de novo daqui a pouco.
refused-no-lightning = O nó Lightning da Blink não responde agora. Tente de novo em alguns minutos.
refused-by-blink = A Blink não criou fatura: { $why }
refused-for-now = A Blink não criou fatura. Tente de novo daqui a pouco.
refused-too-many = A Blink não aceita mais faturas desta conta agora. Tente de novo em { $wait }.
refused-too-many-without-sign-in = Enquanto o dono não está conectado, a Blink aceita poucas faturas deste caixa, e as deste minuto já foram feitas. Tente de novo em { $wait }; com o dono conectado em qualquer aparelho, há mais.
refused-busy = A Blink está ocupada demais agora, então nenhuma fatura foi criada. Tente de novo daqui a pouco.
refused-no-price = Não há cotação agora, então esta moeda não pode ser convertida. Cobre em sats na carteira BTC ou tente de novo daqui a pouco.
refused-unticked = A opção “receive” não foi marcada na entrada, então este caixa não pode criar faturas. Entre de novo e marque-a.
refused-owner-unticked = O acesso do dono não permite receber, então nenhuma fatura pode ser criada. Peça ao dono que entre uma vez, em qualquer aparelho, e marque todas as opções.
refused-key-unticked = A chave de API com que você entrou não permite receber, então este caixa não pode criar faturas. Crie uma com Read e Receive marcados e entre com ela.
refused-wound-down = A Blink encerrou o recebimento desta conta em { $since }. Mova seus fundos com o app da Blink antes de { $deadline }; seu histórico e a exportação continuam aqui.
refused-taken-back = Nenhuma fatura foi criada. Tente de novo daqui a pouco.

## The page of a sale

sale-title = Venda
sale-asking = Consultando a Blink
sale-matched = Associada manualmente
sale-matched-at = Associado manualmente: { $amount }, recebido: { $at }.
sale-matched-noted = Associado manualmente: { $amount }, recebido: { $at } ({ $note }).
sale-credited = Creditado: { $credited }; pedido: { $asked }
sale-given-back = Devolvido: { $amount }
sale-unclear = Ainda não se sabe se a Blink criou a fatura. O caixa continua procurando a cada dois segundos; até encontrá-la, não há nada que o cliente possa pagar.
sale-unclear-renew = Você não precisa esperar: crie uma nova fatura. Se a primeira aparecer e for paga, o caixa percebe.
sale-late = O dinheiro chegou depois que a fatura expirou ou foi cancelada. Verifique se o cliente recebeu a mercadoria.
sale-failed = A Blink não criou fatura, então nada foi nem pode ser pago.
sale-paid-by = Paga via { $method }
sale-paid-twice = Esta venda foi paga mais de uma vez: vieram { $extra } a mais. Devolva ao cliente ou anote de quem é.
sale-order-paid = Este pedido já foi pago, como outra venda: { $sale }.
sale-order-paid-twice = Este pedido foi pago mais de uma vez, também como esta venda: { $sale }. Devolva uma delas ao cliente ou anote de quem é o dinheiro.
sale-order-elsewhere = Este pedido já estava sendo cobrado em outro aparelho, e esta é a venda dele. O que você tinha escolhido ficou em espera como um pedido à parte: { $order }. Antes de cobrá-lo, retire o que já foi cobrado aqui.
sale-amount-by = { $amount } via { $method }
sale-without-sign-in = Feita sem o acesso do dono. É paga à loja e acompanhada como qualquer outra.
sale-cancelled-here = Cancelada só neste caixa: feita sem o acesso do dono, não pôde ser cancelada na Blink. Ela continua sendo acompanhada até expirar; se alguém a pagar, aparece em Pendências.
sale-wallet-gone = A carteira desta venda não existe mais. Cobre de novo.
sale-qr = Código QR da fatura
sale-until = Pagar até { $at }
sale-receipt-qr = Código QR do recibo, para o cliente
sale-your-receipt = Seu recibo
sale-print = Imprimir ou compartilhar recibo
sale-renew = Nova fatura para esta venda
sale-new = Nova venda
sale-for-staff = Para a equipe
sale-copy = Copiar
sale-copied = Copiado
sale-copy-by-hand = Pressione Ctrl+C
sale-open = Abrir na carteira
sale-share = Compartilhar
sale-locked = Cotação travada até lá: { $of } = { $price }.
sale-locked-renews = Quando expirar, esta página cria uma nova fatura sozinha.
sale-cancel = Cancelar esta venda
sale-all = Todas as vendas
sale-reload = Recarregue esta página para ver se foi pago.
sale-late-reload = { $late }. Recarregue esta página para ver se foi pago.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Aguardando o pagamento
sale-say-paid = Pago
sale-say-paid-late = Pago com atraso, confira
sale-say-expired = Expirada, não paga
sale-say-cancelled = Cancelada
sale-say-failed = Nenhuma fatura foi criada
sale-say-live = Ao vivo
sale-say-checking = Verificando a cada 3 s
sale-say-offline = Sem conexão, não entregue a mercadoria
sale-say-signed-out = Acesso encerrado: recarregue esta página para entrar
sale-say-left = { $time } restantes
sale-say-sound-on = O som está ligado
sale-say-sound-off = O som está desligado

## How late the till hears of payments

upstream-silent = A Blink não responde: não entregue nada que não tenha ficado verde
upstream-limited = A Blink aceita poucas consultas agora: os pagamentos aparecem com atraso
upstream-slow = Os pagamentos aparecem com atraso: com { $open } faturas abertas, a Blink é consultada sobre cada uma a cada { $seconds } s
upstream-asking = Os pagamentos aparecem com alguns segundos de atraso: consultando a Blink

## Can this till take money now? /health

health-title = Estado do caixa
health-good = Pronto
health-warn = Atenção
health-bad = Problema
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Extrato da Blink
health-ledger-read = Lido há { $ago }
health-ledger-unread = Ainda não lido
health-ledger-old-do = Pagamentos que ninguém avisou são encontrados com atraso. Uma nova tentativa é feita a cada minuto enquanto um dono estiver conectado.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } lançamento não entendido
    [many] { $count } lançamentos não entendidos
   *[other] { $count } lançamentos não entendidos
}
health-ledger-gaps-do = { $count ->
    [one] Confira-o em Pendências.
    [many] Confira-os em Pendências.
   *[other] Confira-os em Pendências.
}
health-grant = Acesso
health-grant-good = Conectado
health-grant-ended = Dono desconectado
health-grant-ended-do = O dono desta loja entra uma vez, em qualquer aparelho; até lá, nada pode ser cobrado.
health-grant-goes-on-do = Continue cobrando; os pagamentos aparecem como sempre. O dono desta loja entra uma vez, em qualquer aparelho.
health-grant-degraded = Não renovado
health-grant-degraded-do = O serviço de acesso da Blink não responde. As cobranças continuam sem ele; saldos e consultas esperam.
health-grant-ends = Termina em breve
health-grant-ends-do = Este acesso termina cerca de uma hora depois de começar. Entre de novo e marque “offline”.
health-scopes = Permissões
health-scopes-good = Completas
health-scopes-no-receive = Não pode cobrar
health-scopes-key-do = Crie uma chave de API com Read e Receive marcados e entre com ela.
health-scopes-receive-do = Entre de novo e marque “receive”.
health-scopes-no-read = Não pode consultar o passado
health-scopes-read-do = Entre de novo e marque “read”.
health-api = Blink
health-api-good = Responde
health-api-unknown = Ainda não consultada
health-api-limited = Ocupada
health-api-limited-do = A Blink aceita menos chamadas agora. Espere um minuto.
health-api-silent = Sem resposta
health-api-silent-do = Verifique a conexão deste caixa com a internet e depois status.blink.sv. Não entregue nada que não tenha ficado verde.
health-clock = Relógio
health-clock-unknown = Ainda não comparado
health-clock-good = Igual ao da Blink
health-clock-ahead = { $off } adiantado em relação ao da Blink
health-clock-behind = { $off } atrasado em relação ao da Blink
health-clock-off-do = Acerte o relógio deste caixa, de preferência por NTP: as faturas parecem expirar em outro horário que não o real.
health-clock-far-off-do = Acerte o relógio deste caixa, de preferência por NTP: os horários que ele mostra estão errados, e os clientes não conseguem pagar.
health-line = Pagamentos ao vivo
health-line-good = Ao vivo
health-line-resting = Em repouso
health-line-down = Consultando
health-line-down-do = { $late }. Espere; o caixa se reconecta sozinho.
health-rate = Cotação
health-rate-age = de { $age } atrás
health-rate-old-do = A Blink não tem uma mais nova. Depois de 10 minutos nenhuma é usada: então cobre em sats na carteira BTC.
health-rate-none = Nenhuma em { $currency }
health-rate-none-do = Cobre em sats na carteira BTC.
health-room = Faturas neste minuto
health-room-left = Restantes: { $count }
health-room-none = Não resta nenhuma
health-room-blocked = Bloqueado
health-room-blocked-do = A Blink não cria nenhuma por { $wait }. Espere.
health-room-none-do = Espere um minuto.
health-room-none-without-sign-in-do = Espere um minuto ou peça ao dono que entre: sem isso a Blink aceita poucas deste caixa.
health-room-few-do = Vá um pouco mais devagar: a Blink conta juntos todos os caixas desta conta.
health-room-few-without-sign-in-do = Sem o acesso do dono, a Blink aceita poucas deste caixa. O dono entra uma vez, em qualquer aparelho.
health-account = Conta
health-account-good = Ativa
health-account-no-receive = Não pode receber
health-account-no-receive-do = Abra o app da Blink para mover seus fundos.
health-account-ended-do = Mova seus fundos com o app da Blink antes de { $deadline } e exporte suas vendas.
health-account-inactive = Não ativa
health-account-inactive-do = Abra o app da Blink para ver por quê.
health-account-winding-down = Em encerramento
health-account-winding-down-do = Pode receber até { $until }. O app da Blink diz o que fazer.
health-services = Lightning e dólares
health-services-good = Funcionam
health-services-no-lightning = Lightning fora do ar
health-services-no-lightning-do = Tente de novo em alguns minutos.
health-services-no-dealer = Sem dólares
health-services-no-dealer-do = Cobre na carteira BTC.
health-storage = Armazenamento
health-storage-good = Grava
health-storage-left = Restam { $megabytes } MB
health-storage-left-do = Libere espaço no disco do caixa em breve: quando ele enche, o caixa não pode cobrar.
health-storage-full = Não grava
health-storage-full-do = Libere espaço no disco do caixa ou mande consertá-lo. Ninguém precisa reiniciar nada; depois disso os pagamentos são registrados.

## The receipt: /receipts/…

receipt-title = Recibo
receipt-of = Recibo de { $shop }
receipt-by = via { $method }
receipt-proof = Comprovante de pagamento
receipt-hash = Hash do pagamento
receipt-preimage = Preimage
receipt-print = Imprimir
receipt-print-hint = Abra “Comprovante de pagamento” antes, para que saia no papel.
