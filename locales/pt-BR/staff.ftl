## Cashiers: /settings/cashiers

cashiers-title = Operadores
cashiers-lead = Um operador cobra pela sua loja e vê as vendas que fez: sem saldos, sem exportação, sem configurações, e nada pode ser enviado.
cashiers-name = Nome do novo operador
cashiers-no-name = Escreva um nome, para saber quem você remove.
cashiers-long-name = O nome é longo demais: no máximo 40 letras.
cashiers-make-code = Criar código de acesso
cashiers-none = Nenhum operador ainda.
cashiers-code-works = Ainda não entrou. O código vale até { $until }.
cashiers-since = Desde { $since }
cashiers-device = { $device }, último uso { $when }
cashiers-end = Remover { $name }
cashiers-end-code = O código deixa de valer. As vendas da pessoa ficam no seu histórico.
cashiers-end-now = { $name } perde o acesso na hora, em todos os aparelhos. As vendas da pessoa ficam no seu histórico.
cashiers-end-yes = Sim, remover { $name }

## The code, shown once

code-title = Código de acesso
code-of = Código de acesso de { $name }
code-scan = Peça ao operador que escaneie isto com o próprio aparelho. Vale uma vez, por 24 horas, e só aparece agora.
code-qr = Código QR do link de acesso
code-or = Ou envie { $link }, ou peça que a pessoa abra { $address } e digite:
code-link = o link de acesso
code-all = Todos os operadores

## /join

join-title = Entrar em uma loja
join-ended = Seu acesso aqui terminou
join-ended-why = O dono da loja o encerrou, ou ele expirou. As vendas abertas continuam sendo acompanhadas.
join-again = Entrar de novo
join-head = Entrar em uma loja como operador
join-lead = O dono da loja dá um código a você. Ele vale uma vez.
join-ends = Você está conectado a { $account } neste aparelho; ao entrar na loja, esse acesso termina.
join-button = Entrar
join-owner = Você é o dono? { $log_in }.
join-code = Código de acesso
join-wrong-code = Este código não vale. Veja se foi digitado como apareceu ou peça um novo ao dono.

## Sign-ins: /settings/sign-ins

sign-ins-title = Acessos
sign-ins-lead = Estes navegadores estão conectados a esta conta neste caixa. Encerrar um tem efeito no próximo clique dele, e a permissão dele é devolvida à Blink.
sign-ins-browser = Navegador
sign-ins-since = Conectado desde
sign-ins-last-used = Último uso
sign-ins-this = Este aparelho
sign-ins-end = Encerrar
sign-ins-end-this = Encerrar (sair aqui)
sign-ins-later = Usados depois
sign-ins-before = Usados antes
sign-ins-end-others = Encerrar todos os outros
sign-ins-end-all = Encerrar todos, este também
device-on = { $browser } no { $system }
device-on-model = { $browser } no { $system }, { $model }
device-app = Um app
