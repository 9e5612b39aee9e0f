## Second screens: /settings/displays

displays-title = Telas
displays-lead = Uma tela é um link que você abre em um segundo tablet ou na parte de trás de um suporte. Ela mostra aos clientes a venda mais recente de uma pessoa e, entre as vendas, o nome da sua loja; quem está com ela não vê mais nada nem pode fazer nada.
displays-none = Nenhuma tela ainda.
displays-all = Todas as telas
display-name = Nome da nova tela
display-whose = Mostra as vendas de
display-own = Você
display-make = Criar o link
display-no-name = Escreva um nome, para saber qual você encerra.
display-long-name = O nome é longo demais: no máximo 40 letras.
display-no-cashier = Escolha “Você” ou um operador da lista.
display-of-cashier = Mostra as vendas de { $name }, desde
display-of-owner = Mostra suas próprias vendas, desde
display-end = Encerrar
display-link-lead = Abra isto na segunda tela. O link só aparece agora; encerre a tela se outra pessoa o tiver.
display-link-qr = Código QR do link

## What customers see: /display/…

display-title = Boas-vindas
display-pay = Pague aqui, por favor
display-code = Código QR da fatura
display-moment = Um momento, por favor.
display-paid = Pago, obrigado
display-paid-late = Pago com atraso
display-ask-the-shop = O pagamento chegou depois do prazo. Pergunte à loja se ele ainda vale.
display-choose-tip = Escolha na tela do caixa, por favor.
display-more = e mais { $count }
