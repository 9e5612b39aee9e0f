## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = cartão
method-bank = banco
settings-cards = Cartões
cards-title = Cartões
cards-head = Cartões e pagamentos bancários
cards-lead = Com uma conta na { $company } (blinkpayment.co.uk, uma empresa à parte, sem relação com sua carteira Blink), uma venda também pode ser paga com cartão ou pelo banco. O cliente paga na página dela; nenhum número de cartão chega perto deste caixa.
cards-set-up = Configurar
cards-set-up-in = Configurado, cobrando em { $currency }
cards-set-up-hint = Vendas em { $currency } têm o botão “Pagar com cartão ou banco”. As chaves ficam criptografadas; ninguém volta a vê-las.
cards-remove = Remover as chaves
cards-unwatched = As chaves foram removidas antes de a Blink Payment confirmar que as páginas de cartão destas vendas estão fechadas. Um cliente ainda pode pagar lá, e o caixa não ficaria sabendo. Feche-as no portal dela: { $sales }
cards-unwatched-sale = venda { $id }
cards-change = Trocar as chaves
cards-where = As duas chaves estão no portal da Blink Payment, nas configurações da sua página Blink. Elas são testadas antes de serem guardadas.
cards-api-key = Chave de API
cards-secret-key = Chave secreta
cards-currency = Moeda das cobranças com cartão
cards-keep = Testar e guardar
cards-no-api-key = Copie a chave de API inteira das configurações da sua página Blink.
cards-no-secret-key = Copie a chave secreta inteira das configurações da sua página Blink.
cards-no-currency = Escreva as três letras da moeda, por exemplo GBP.
cards-wrong-keys = A Blink Payment não conhece este par de chaves. Copie as duas de novo da mesma página Blink.
cards-not-taken = Esta página Blink aceita { $known }, e não { $currency }.
cards-unreachable = Não foi possível contatar a Blink Payment, então não se sabe se estas chaves são válidas. Nada foi guardado; tente de novo daqui a pouco.

## On the sale's page

cards-odd = A Blink Payment diz que esta venda foi paga, mas com outro valor. O caixa não considera isso um pagamento: confira no portal dela.
cards-offer = Cartão ou banco
cards-qr = Código QR da página de cartões
cards-scan = O cliente escaneia este código ou abre o link até { $until }.
cards-asking = Pedindo à Blink Payment uma página de cartões.
cards-pay = Pagar com cartão ou banco
cards-not-set-up = Os cartões não estão configurados. O dono da loja informa as chaves em Configurações, Cartões.
cards-not-waiting = Esta venda não está aguardando pagamento, então não há nada a pagar com cartão.
cards-unclear = A Blink Payment não deu uma resposta clara. O caixa verifica se a página de cartões foi criada; até lá, a fatura pode ser paga.
cards-other-currency = Aqui os cartões são cobrados em { $currency }, e esta venda está em outra moeda. Cobre de novo em { $currency }.
cards-keys-refused = A Blink Payment recusa as chaves desta loja. O dono da loja as informa de novo em Configurações, Cartões.
cards-said-no = A Blink Payment recusou: { $why }
cards-no-methods = A Blink Payment recusou: nem cartões nem pagamentos bancários estão ativados.
cards-said-no-more = A Blink Payment recusou sem dizer por quê.
cards-limited = A Blink Payment não aceita mais chamadas agora. Tente de novo em { $seconds } s.
cards-not-reached = Não foi possível contatar a Blink Payment. Tente de novo daqui a pouco.
cards-no-answer = A resposta da Blink Payment não pode ser usada. Tente de novo daqui a pouco; a fatura pode ser paga.

## Giving money back

cards-payment = Pagamento com cartão
cards-paid-by-card = Pago com cartão: { $amount }
cards-paid-by-bank = Pago pelo banco: { $amount }
cards-refund-done = Devolvido: { $amount }, { $when }
cards-refund-refused = Recusado: { $amount }, { $when }
cards-refund-asked = Devolução em andamento: { $amount }, { $when }
cards-refund-unclear = Incerto, confira no portal da Blink Payment: { $amount }, { $when }
cards-give-back = Devolver dinheiro
cards-give-back-amount = Valor em { $currency }; vazio devolve { $amount }
cards-give-back-yes = Sim, devolver este dinheiro ao cartão
cards-give-back-now = Devolver
cards-bank-not-given = A Blink Payment não devolve pagamentos bancários: envie o dinheiro pelo seu banco.
cards-not-by-card = Esta venda não foi paga com cartão, então nada pode ser devolvido a um cartão.
cards-gone = Os cartões não estão mais configurados. Devolva o dinheiro no portal da Blink Payment.
cards-tick = Marque a opção para confirmar que o dinheiro deve ser devolvido.
cards-nothing-left = Não resta nada deste pagamento.
cards-too-much = Não resta tanto deste pagamento.
cards-no-number = A Blink Payment ainda não informou o número deste pagamento. Tente mais tarde ou devolva o dinheiro no portal dela.
cards-refund-unknown = A Blink Payment não deu uma resposta clara; o dinheiro pode já ter sido devolvido. Confira no portal dela; o caixa não tenta de novo.

## The page that the customer comes back to

cards-done-title = Pagamento
cards-done-paid = Pago
cards-done-thanks = Obrigado. Você pode fechar esta página.
cards-done-not-paid = Não pago
cards-done-over = Este pagamento foi desfeito ou expirou. Pergunte no caixa.
cards-done-not-yet = Ainda não pago
cards-done-waiting = O caixa ainda não recebeu notícia de um pagamento. Esta página verifica de novo sozinha; se continuar assim, pergunte no caixa.
