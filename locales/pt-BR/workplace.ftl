## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = App de trabalho
work-title = App de trabalho
work-lead = Funcionários que usam o app de trabalho Blink (joinblink.com, não a carteira) tocam em Connect lá e se tornam operadores da sua loja.
work-feed = Quando uma venda deles é paga, recebem um cartão no feed.
work-there = No painel de administração do app de trabalho
work-proxy-url = Crie um app lá e informe isto como Proxy URL:
work-secret-hint = Escolha lá um Proxy Secret longo e aleatório, crie um token e anote o Service Id e o Auth ID do app. Para cartões no feed, adicione uma categoria de posts.
work-change = Mudar tudo
work-here = Depois, digite aqui
work-set-up = Configurado
work-set-up-hint = Token e segredos ficam criptografados e nunca mais são mostrados; para salvar, é preciso informá-los de novo. Com outro Auth ID, quem se conectou antes pelo app deixa de estar conectado.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token do app
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = O Proxy Secret anterior, enquanto você o troca (pode ficar vazio)
work-category = Category Id para cartões “Pagamento recebido” (vazio: sem cartões)
work-connected-title = Conectados
work-nobody = Ninguém ainda. Crie um { $join_code } para cada funcionário; eles tocam em Connect no app e o digitam.
work-join-code = código de acesso
work-connected-since = { $name }, desde { $since }
work-still-linked = Ainda conectados no app de trabalho: { $count }. Quem estiver precisa tocar em Disconnect lá { $before } de você esquecê-lo: sem o token, o caixa não pode fazer isso por eles.
work-before = antes
work-forget = Esquecer o app de trabalho
work-forget-hint = Remove do caixa o token, os segredos e estas conexões. Os operadores continuam operadores; remova-os em Operadores.
work-refused = O app de trabalho recusa o token do app desde { $since }. Ninguém pode se conectar e nenhum cartão é enviado até você criar um novo token lá e salvá-lo aqui.
work-unreadable = O que foi digitado aqui não pode mais ser aberto: a chave secreta do caixa foi trocada. Ninguém pode se conectar nem se desconectar até você digitar tudo de novo.
work-no-service-id = Copie o Service Id da página do seu app.
work-no-auth-id = Copie o Auth ID da página do seu app.
work-bad-auth-id = Isto não pode ser um Auth ID.
work-no-app-token = Cole um dos tokens do seu app; ele nunca mais é mostrado aqui.
work-no-proxy-secret = Digite o Proxy Secret como o digitou lá; ele nunca mais é mostrado aqui.
work-guessable = Isto é fácil demais de adivinhar: no mínimo 16 caracteres. Escolha um mais longo lá e depois digite-o aqui.
work-too-long = Isto é longo demais: no máximo 500 caracteres.
work-bad-letters = Só letras, dígitos e sinais do teclado inglês, sem espaços.
work-auth-id-taken = Outra loja deste caixa tem este Auth ID.

## /integrations/workplace/connect

work-connect-title = Conecte seu app de trabalho
work-connect-owner = Você é o dono
work-connect-owner-text = Você está conectado como dono desta loja. Isto mostra o caixa como conectado no seu app de trabalho e não muda nada neste aparelho.
work-connect-as-owner = Conectar como dono
work-connect-cashier = Ou faça deste aparelho o de um operador
work-connect-lead = O dono da loja dá um código de acesso a você. Ele vale uma vez e faz deste aparelho um caixa em que você cobra.
work-connect-button = Conectar
work-connect-not-owner = Você é o dono? { $log_in }.
work-connect-log-in = Entre com sua carteira Blink
work-done-badge = Conectado
work-done-name = { $name }, a conexão está feita
work-done-name-text = Feche esta janela ou cobre aqui mesmo: este aparelho agora é o seu caixa.
work-done = A conexão está feita
work-done-text = Feche esta janela ou continue no caixa.
work-done-open = Abrir o caixa
work-not-connected = A conexão não foi feita
work-not-connected-refused = O app de trabalho se recusou a conectar você. Avise o dono. Para tentar de novo, toque em Connect lá mais uma vez: este link já foi usado; um código de acesso, não.
work-not-connected-away = O app de trabalho não responde como deveria. Para tentar de novo, toque em Connect lá mais uma vez: este link já foi usado; um código de acesso, não.
work-not-connected-taken = Outra pessoa usou este código de acesso no mesmo instante. Peça um novo ao dono e toque em Connect no app de trabalho mais uma vez: este link já foi usado.
work-link-over = Este link expirou
work-link-over-text = Ele vale uma vez, por dez minutos. Toque em Connect no app de trabalho de novo.
work-no-user = Nenhum usuário
work-no-user-text = { $header } precisa ser um id de 1 a { $bytes } bytes.
work-wrong-secret = Segredo errado
work-wrong-secret-text = Nenhuma loja deste caixa tem este proxy secret.
work-owner = O dono

## The card in the feed of the work app

work-card-title = Pagamento recebido
work-card-amount = Valor
work-card-open = Abrir venda
