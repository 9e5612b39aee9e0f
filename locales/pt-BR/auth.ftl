## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } de novo
sign-in-to-start = Voltar ao início
sign-in-detail = Nas palavras da Blink: { $words }
login-by-click = A entrada começa com um clique em um link.

sign-in-malformed-title = Isso não parece vir da Blink
sign-in-malformed-text = O endereço que trouxe você até aqui não é dos que a Blink cria. Nada foi alterado.
sign-in-not-here-title = Este acesso não começou aqui
sign-in-not-here-text = Ele começou em outro navegador, tem mais de meia hora, ou o cookie dele se perdeu. Nada foi alterado.
sign-in-used-title = Este acesso já terminou
sign-in-used-text = A resposta da Blink já foi usada. Siga para o caixa ou entre de novo.
sign-in-issuer-title = Não era a Blink
sign-in-issuer-text = A resposta indica outro remetente, e não a Blink em que este caixa confia; por isso não foi usada.
sign-in-stale-title = Este acesso demorou demais
sign-in-stale-text = O código de uso único da Blink já foi usado ou expirou. Entre de novo; leva só um instante.
sign-in-no-read-title = A opção “read” não foi marcada
sign-in-no-read-text = A página da Blink começa com todas as opções desmarcadas. Marque “read” para que este caixa mostre suas carteiras, “receive” para que possa cobrar e “offline” para que você continue conectado. O acesso que você acabou de dar foi devolvido à Blink.
sign-in-not-invited-title = Este caixa é para outras contas
sign-in-not-invited-text = Sua conta Blink não está na lista deste caixa. Entre com outra ou peça a quem o administra que inclua a sua.
sign-in-other-title = Era outra conta
sign-in-other-text = Foram pedidas mais permissões para a conta conectada aqui, e a Blink respondeu por outra. Nada foi alterado. Entre com a mesma conta e marque todas as opções, ou saia primeiro.
sign-in-not-kept-title = Este caixa não consegue gravar nada agora
sign-in-not-kept-text = O banco de dados não aceita novos registros. Tente de novo daqui a pouco; nada deste acesso foi guardado.
sign-in-cancelled-title = Você cancelou a entrada
sign-in-cancelled-text = Nada foi compartilhado com este caixa. Você pode entrar quando quiser.
sign-in-again-title = Tente de novo
sign-in-lost-text = A Blink perdeu este acesso de vista: outra aba também estava entrando, ou os cookies estão bloqueados.
sign-in-open-long-text = Este acesso ficou aberto por tempo demais do lado da Blink.
sign-in-asks-text = A Blink quer perguntar algo antes de deixar você entrar.
sign-in-unknown-title = A Blink não concluiu a entrada
sign-in-unknown-text = Ela deu um motivo que este caixa não conhece. Tente de novo.
sign-in-set-up-title = Este caixa não está configurado corretamente
sign-in-set-up-text = A Blink não aceita o que este caixa pede. Quem o administra precisa conferir o cadastro na Blink; o log diz mais.
sign-in-away-title = A Blink não está disponível agora
sign-in-away-text = Não foi possível concluir a entrada. Espere um minuto e tente de novo.

## On every page of somebody who is signed in

degraded-text = A Blink não responde agora. Você continua conectado, e as vendas abertas seguem sendo acompanhadas.
cannot-write-text = O caixa não consegue gravar: o disco está cheio ou com defeito. Novas vendas e pagamentos não são registrados até haver espaço de novo; confira no app da Blink se um cliente pagou. Avise quem administra o caixa.
consent-no-receive = Sem a permissão “receive”, este caixa mostra seus saldos, mas não pode cobrar.
consent-no-offline = Sem a permissão “offline”, este acesso termina cerca de uma hora depois de começar.
consent-neither = Sem a permissão “receive”, este caixa não pode cobrar; sem “offline”, este acesso termina cerca de uma hora depois de começar.
consent-other-key = Usar uma chave com Read e Receive
consent-again = Pedir de novo e marcar todas as opções

## Told after a sign-in ended by itself

ended-revoked = A Blink encerrou seu último acesso: a permissão foi retirada lá, ou ficou tempo demais sem uso. As vendas abertas foram acompanhadas o tempo todo, e os operadores puderam continuar cobrando.
ended-key = A Blink recusa a chave de API com que você entrou: ela foi revogada ou expirou. Crie uma nova no painel da Blink. As vendas abertas foram acompanhadas o tempo todo, e os operadores puderam continuar cobrando.
ended-hour = Seu último acesso terminou depois de uma hora, porque “offline” não foi marcado na Blink. As vendas abertas foram acompanhadas o tempo todo, e os operadores puderam continuar cobrando.

## /login/key

key-title = Entrar com uma chave de API
key-step-open = Abra { $dashboard }, entre lá e escolha { $menu }.
key-dashboard = o painel da Blink
key-step-make = Crie uma chave para este caixa. Escolha quando ela expira e marque { $read } e { $receive }. Deixe { $write } desmarcado: o caixa nunca envia dinheiro.
key-step-paste = Copie a chave e cole aqui. A Blink só a mostra desta vez.
key-can-send = Esta chave pode enviar todo o dinheiro da conta: quem a obtivesse poderia esvaziar suas carteiras. O caixa não precisa de uma chave assim. Crie uma só com Read e Receive, ou cole esta de novo e confirme que é isso mesmo.
key-label = Chave de API
key-confirm = Sei que esta chave pode enviar dinheiro e quero usá-la aqui.
key-try = Testar a chave e entrar
key-hint = A chave é testada na Blink, guardada criptografada e nunca mais mostrada. Ao sair, ela é esquecida aqui; para encerrá-la em toda parte, revogue-a no painel.
key-other-way = Você também pode { $log_in }.
key-log-in = entrar com a Blink
key-none = Cole a chave que o painel da Blink mostrou.
key-no-key = Isto não é uma chave de API. Copie de novo do painel da Blink, só a chave.
key-inactive = A conta Blink desta chave não está ativa. Abra o app da Blink para ver por quê.
key-refused = A Blink recusa esta chave. Crie uma nova e tente com ela.
key-cannot-read = Esta chave não tem permissão de leitura. Crie uma com Read e Receive marcados.
key-unknown = A Blink não conhece esta chave: foi revogada, expirou ou não foi copiada inteira. Crie uma nova.
key-not-invited = Este caixa é para outras contas, não para a desta chave. Use a chave de outra conta ou peça a quem administra o caixa que inclua a sua na lista.
key-too-many = Muitas chaves foram testadas aqui, então esta não foi. Espere um minuto e cole de novo.
key-away = Não foi possível contatar a Blink agora; a chave não foi testada nem guardada. Tente de novo daqui a pouco.
key-not-kept = A Blink conhece esta chave, mas o caixa não consegue guardá-la: o disco está cheio ou ocupado. Nada foi alterado. Cole de novo daqui a pouco; se continuar assim, avise quem administra o caixa.
