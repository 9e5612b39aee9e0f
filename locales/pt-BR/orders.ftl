## Orders that wait: /orders

orders-title = Pedidos
orders-none = Nenhum pedido em espera. Deixe um em espera no caixa: ele aparece aqui em todos os aparelhos da loja até ser cobrado.
orders-unnamed = Sem nome
orders-pieces = { $count ->
    [one] { $count } unidade
    [many] { $count } unidades
   *[other] { $count } unidades
}
orders-age = espera há { $age }
orders-discard = Descartar

## What was ordered, beside the fields of the till

order-no-quantity = Venda de 0 a { $most } unidades de cada item, em unidades inteiras.
order-other-unit = Estes itens têm preço em uma moeda diferente da do valor. Digite o valor na moeda dos itens ou cobre-o à parte.
order-too-many-lines = Venda no máximo { $most } itens diferentes por vez. Coloque o resto em outra venda.
order-two-currencies = Estes itens têm preço em duas moedas. Venda-os em duas vendas.
order-no-percent = Escreva uma porcentagem com no máximo duas casas decimais, por exemplo 12,5%.
order-no-tips = Esta loja não aceita gorjetas. O dono pode ativá-las nas configurações da loja.
order-nothing = Escolha algo que tenha preço ou digite um valor.
order-nothing-left = Com este desconto não sobra nada para cobrar. Dê menos.

## What an order comes to

bill-amount = Valor
bill-title = Pedido
bill-subtotal = Subtotal
bill-discount = Desconto
bill-tax-included = Inclui { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Gorjeta
bill-total = Total

## The customer's choice of a tip

tip-title = Gorjeta
tip-question = Gostaria de deixar uma gorjeta?
tip-none = Sem gorjeta
tip-own = Outro valor, em { $currency }
tip-give = Dar esta gorjeta
tip-above = Uma gorjeta de { $tip } é mais do que o próprio pedido, então nada foi cobrado ainda. É isso mesmo?
tip-confirm = Sim, dar { $tip }
tip-back = Voltar ao caixa

## On the till

till-items = Itens
till-find = Buscar ou escanear
till-find-short = Buscar
till-categories = O que é mostrado
till-favourites = Favoritos
till-all-items = Todos
till-nothing-found = Nada aqui tem esse nome. Busque outro nome, SKU ou código de barras.
till-pieces = Unidades
till-less = Um a menos
till-more = Um a mais
till-discount-and-park = Desconto, espera
till-discount = Desconto
till-discount-hint = (10% ou um valor)
till-label = Deixar em espera como
till-label-hint = (por exemplo, mesa 4)
till-park = Deixar em espera
till-by-share = Pela proporção da loja
till-nothing-to-park = Ainda não há nada para deixar em espera. Escolha algo ou digite um valor.
till-too-many-parked = Já há { $most } pedidos em espera. Cobre ou descarte alguns deles primeiro.
till-label-too-long = Este nome é longo demais para a lista: no máximo { $most } letras.
till-prices-changed = Preços mudaram, ou algo deixou de ser vendido, desde que esta página foi aberta. Nada foi cobrado: confira mais uma vez.
till-items-gone = Não está mais à venda: { $names }.
till-order-changed = Nesse meio-tempo, este pedido foi alterado em outro aparelho. Agora está assim: { $order }. Sua versão está abaixo: deixe em espera ou cobre de novo para ficar com ela.
till-order-charged = Nesse meio-tempo, este pedido foi cobrado em outro aparelho: { $sale }. Sua versão está abaixo: antes de deixar em espera ou cobrar, retire o que já foi cobrado.

## On the page of a sale

sale-sold-by = Vendido por
