## Settings of the shop: /settings/shop

shop-title = Loja
shop-on-receipts = Nos recibos
shop-name = Nome da loja
shop-name-hint = Como os clientes a conhecem. Sem um nome, os recibos mostram seu nome de usuário na Blink.
shop-address = Endereço
shop-tax-number = CNPJ ou CPF
shop-footer = No fim do recibo
shop-not-fiscal = Este caixa não é um equipamento fiscal. Onde a lei exige um, registre a venda nele também.
shop-too-long = Isto é longo demais: no máximo { $most } caracteres.
shop-too-many-lines = Isto é longo demais: no máximo { $most } caracteres em { $lines } linhas.
shop-day = Dia e idioma
shop-time-zone = Fuso horário
shop-zone-unknown = Ainda não conhecido: até lá, os dias começam à meia-noite UTC. Escolha o fuso da sua loja.
shop-zone-guessed = Informado por um navegador desta loja. Salve para mantê-lo ou escolha outro.
shop-zone-known = “Hoje”, os dias das suas vendas e todos os horários destas páginas seguem este fuso.
shop-zone-welcome = Os dias das suas vendas seguem este fuso.
shop-day-starts = O dia começa às
shop-day-starts-hint = Se você fecha depois da meia-noite, escolha uma hora em que ninguém compra: vendas antes dela contam para o dia anterior.
shop-no-such-time = Escreva um horário de 00:00 a 23:59, por exemplo 04:30.
shop-language = Idioma
shop-language-own = O do navegador
shop-no-such-language = Escolha um idioma da lista.
shop-till = Com o que o caixa começa
shop-unit = Moeda
shop-unit-own = Como na Blink
shop-unit-sats = sats
shop-unit-hint = O teclado começa com ela, e novos itens têm preço nela.
shop-no-such-unit = Escolha uma moeda da lista.
shop-wallet = Destino do dinheiro
shop-wallet-own = Como na Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dólar
shop-wallet-split = Um pouco de cada
shop-wallet-missing = Sua conta na Blink não tem essa carteira.
shop-no-such-wallet = Escolha uma destas.
shop-bitcoin-share = Quanto manter em bitcoin
shop-bitcoin-share-hint = Com “Um pouco de cada”, cada venda vai inteira para a carteira que deixa os últimos 30 dias mais perto desta proporção. Nada é enviado nem trocado.
shop-no-such-share = Escreva um número inteiro de 0 a 100.
shop-ask-above = Confirmar acima de
shop-ask-above-hint = Em unidades inteiras da moeda cobrada, para que um engano ou um código de barras lido não vire venda. Se ficar vazio, o caixa pergunta acima do valor de { $amount }.
shop-tipping = Gorjetas
shop-tips = Pedir gorjeta aos clientes
shop-tip-presets = Opções, em porcentagem
shop-tip-presets-hint = No máximo cinco, separadas por ponto e vírgula: 10; 15; 20.
shop-no-such-presets = Escreva de uma a cinco porcentagens diferentes, acima de 0 e até 100, separadas por ponto e vírgula, por exemplo 10; 15; 20.
shop-tip-base = Porcentagem sobre
shop-tip-base-total = o total a pagar
shop-tip-base-net = o preço sem imposto
shop-taxes = Imposto
shop-tax = Os preços
shop-tax-none = não indicam imposto
shop-tax-included = incluem o imposto
shop-tax-added = vêm sem o imposto
shop-tax-rates = Alíquotas
shop-tax-rates-hint = Uma por linha, por exemplo “Padrão = 19”. A primeira vale para tudo que não tem outra.
shop-choose-one = Escolha uma destas opções.
shop-no-such-rate = A linha { $line } não é uma alíquota. Escreva um nome, “=” e uma porcentagem de até 100 com no máximo três casas decimais, por exemplo “Padrão = 19”.
shop-rate-twice = A linha { $line } tem o nome de outra alíquota. Dê a cada uma o seu.
shop-too-many-rates = São alíquotas demais: no máximo dez.
shop-rate-missing = Escreva pelo menos uma alíquota ou escolha que os preços não indicam imposto.
shop-rate-is-named = Há itens com a alíquota “{ $rate }”. Mantenha esse nome ou dê antes outra alíquota a esses itens.
shop-no-such-zone = Escolha um fuso da lista, por exemplo America/El_Salvador.
shop-no-such-number = Escreva um número inteiro de 1 a 999999999999, por exemplo 10000.
bad-time-zone = Isto não é um fuso horário.

## The page for new owners: /settings/shop/welcome

till-new-shop = Começando agora? Diga o nome da sua loja
welcome-title = Sua loja
welcome-head = Está certo assim?
welcome-lead = Os recibos e o teclado seguem estes dados. Você pode mudar tudo depois, e mais, em Configurações.
welcome-go = Ir para o caixa
welcome-skip = Pular
