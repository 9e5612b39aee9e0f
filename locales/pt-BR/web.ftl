## The frame of every page

skip = Ir para o conteúdo
home-label = Blink Till, início
main-label = Principal
nav-till = Caixa
nav-orders = Pedidos
nav-sales = Vendas
nav-inbox = Pendências
nav-wallets = Carteiras
nav-ledger = Extrato
nav-settings = Configurações
nav-more = Mais
nav-claims = O cliente diz que pagou
nav-health = Este caixa pode receber agora?
log-out = Sair
way-in-blink = Entrar com a Blink
way-in-key = Entrar com uma chave de API
settings-shop = Loja
settings-items = Itens
settings-displays = Telas
settings-sign-ins = Acessos
settings-cashiers = Operadores

## On many pages

save = Salvar
pages = Páginas
newest = Ao mais recente
newer = Mais recentes
older = Mais antigos

## The front door

landing-title = Um caixa Lightning para sua loja
landing-head = Digite um preço, mostre um código, veja-o ficar verde.
landing-lead = O Blink Till faz de qualquer celular da sua loja um caixa que aceita Bitcoin via Lightning, pago direto na sua própria conta Blink.
landing-password = A Blink pede sua senha; este caixa nunca a vê.
landing-join = É operador de caixa? { $join }.
landing-join-words = Entre com um código
landing-boxes = A Blink vai mostrar três opções. Marque as três.
landing-unticked = Elas vêm desmarcadas. Isto é o que cada uma permite ao caixa:
landing-read = Mostrar seus saldos e seu histórico e reconhecer um pagamento.
landing-receive = Criar faturas, para que os clientes possam pagar.
landing-offline = Manter você conectado. Sem ela, é preciso entrar de novo a cada hora.
landing-write = O caixa nunca pede { $write }: ele pode receber dinheiro, mas não pode enviar nenhum.
landing-log-out = Ao sair aqui, termina o acesso deste caixa à sua conta. O navegador pode continuar conectado na própria Blink.

unreached = Este aparelho não alcança o caixa, então nada foi enviado e nada foi cobrado. O que você digitou ainda está aqui: verifique a conexão e aperte o botão de novo.
unanswered = A conexão caiu antes de o caixa responder. O que você digitou ainda está aqui: aperte o botão de novo quando a conexão voltar. Nada é cobrado duas vezes.
log-in-again = Entrar de novo
use-another-key = Usar outra chave

## In other sentences

and = { $one } e { $other }
span-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } segundos
   *[other] { $count } segundos
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } minutos
   *[other] { $count } minutos
}
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } horas
   *[other] { $count } horas
}
span-days = { $count ->
    [one] { $count } dia
    [many] { $count } dias
   *[other] { $count } dias
}

## An amount that cannot be read

amount-empty = Digite um valor.
amount-no-digits = Escreva o valor só com dígitos, por exemplo 12.
amount-no-number = Escreva o valor com dígitos e um ponto ou vírgula, por exemplo 12,50.
amount-grouped = Escreva o valor sem sinais entre os milhares, por exemplo 1234,50.
amount-ambiguous = Isto pode ser lido de duas formas; escreva um ponto antes dos decimais, por exemplo 1.234.
amount-no-decimals = Esta moeda não tem casas decimais, e os milhares não levam sinal.
amount-too-many-decimals = Esta moeda tem no máximo { $digits ->
    [one] { $digits } casa decimal
    [many] { $digits } casas decimais
   *[other] { $digits } casas decimais
}, e os milhares não levam sinal.
amount-zero = O valor precisa ser maior que zero.
amount-too-large = É mais do que a Blink aceita em um pagamento.

## Error pages

error-typed = Isto é o que você tinha digitado:
error-again = Tentar de novo
error-back = Voltar ao caixa
error-home = Início
error-cashier = É operador de caixa? O dono dá a você um novo código para { $join }.
error-join = entrar
error-reference = Referência { $id }

signed-out-title = Seu acesso terminou
signed-out-text = Nada foi feito. Entre e aperte o botão mais uma vez.
forbidden-title = Esta página é do dono
forbidden-text = Você está conectado, mas não como alguém que possa ver isto. Fale com o dono da loja.
bad-request-title = Não deu certo
bad-request-text = O caixa não entendeu o pedido. Volte e tente de novo.
bad-form = Este não é o formulário desta página.
upstream-title = Não é possível mostrar isto agora
upstream-text = { $who } não responde como deveria. Você continua conectado e nenhum dinheiro se perdeu; tente de novo daqui a pouco. Não entregue mercadoria por um pagamento que você não viu ficar verde.
unavailable-title = O caixa não consegue gravar agora
unavailable-text = O banco de dados está ocupado ou cheio. Nada se perdeu; tente de novo daqui a pouco. Se continuar assim, avise quem administra o caixa.
lacks-key-title = Falta a chave deste caixa
lacks-key-text = Seu acesso está criptografado com uma chave secreta, e este caixa foi iniciado sem ela. Nada se perdeu, e as vendas abertas são acompanhadas o tempo todo. Peça a quem administra o caixa que recoloque a chave em TILL_SECRET_KEYS e o inicie de novo.
not-found-title = Não há nada aqui
not-found-text = O endereço está errado, ou aquilo a que leva não é seu. Volte ao caixa e procure a partir dele.
method-not-allowed-title = Esta página não funciona assim
method-not-allowed-text = Volte ao caixa e use os botões dele.
too-large-title = Isso foi demais
too-large-text = Envie menos: nenhum formulário aqui precisa de tanto texto.
rate-limited-title = Tentativas demais
rate-limited-text = Espere um minuto e tente de novo.
timeout-title = Demorou demais
timeout-text = Verifique a conexão deste aparelho e tente de novo.
internal-title = Algo quebrou do nosso lado
internal-text = Ficou registrado. Tente de novo; se acontecer mais uma vez, informe a quem administra o caixa a referência abaixo.
foreign-title = Isso não veio deste caixa
foreign-text = Por segurança, os botões só funcionam nas páginas do próprio caixa. Volte ao caixa e tente de novo por lá.
misdirected-title = O caixa fica em outro endereço
misdirected-why = Ele não foi configurado para ser encontrado aqui, e só é possível entrar pelo endereço certo.
misdirected-go = Ir para { $host }
misdirected-else = Se esse endereço não abrir, avise quem administra o caixa.
misdirected-open = Abra { $address }: só lá é possível entrar.

## The sandbox

sandbox-banner = Ambiente de testes: sem dinheiro real. Fazer clientes pagarem, e mais: na página de controle.
sandbox-open = Abrir o ambiente de testes

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Idioma
language-choose = Mudar
language-own = O caixa fala com você neste idioma em todos os navegadores em que você entrar, a menos que outro tenha sido escolhido ali. O que os clientes leem segue o navegador deles ou, na falta disso, as configurações da loja.
language-preview = Prévia
language-preview-hint = Um idioma marcado como prévia ainda não foi revisado por tantas pessoas quanto os outros. Valores e datas estão certos em todos.
language-unknown = O caixa não fala esse idioma. Escolha um da lista.

## The till as an app

app-description = Receba Bitcoin via Lightning na sua loja
offline-title = Sem conexão
offline-what = Este aparelho não alcança o caixa.
offline-charge = Novas vendas só podem ser cobradas quando a conexão voltar.
offline-open-sales = Os códigos já mostrados ainda podem ser pagos: o servidor do caixa os acompanha, e o que foi pago aparece quando a conexão voltar.
offline-customer = Para pagar, o celular do cliente precisa de uma conexão própria; os recibos abrem nele como sempre.
offline-again = Tentar de novo
install-title = Ter o caixa neste aparelho
install-text = Como app, ele abre sem as barras do navegador e toca um som quando uma venda é paga.
install-by-hand = Toque em Compartilhar e depois em “Adicionar à Tela de Início”. Como app, ele abre sem as barras do navegador e toca um som quando uma venda é paga.
install-go = Instalar
install-later = Agora não
