## The history: /sales

sales-title = Vendas
sales-find = Buscar
sales-find-and-export = Buscar e exportar
sales-from = De
sales-to = Até
sales-no-such-day = Escreva o dia como 2026-11-21; “{ $typed }” foi ignorado.
sales-status = Situação
sales-any = Qualquer
sales-search = Observação, valor, hash ou id
sales-show = Mostrar
sales-export = Exportar CSV
sales-days-in-utc = Os dias começam à meia-noite UTC, pois o fuso horário da loja ainda não é conhecido.
sales-choose-zone = Escolher
sales-searched-in-part = As observações foram pesquisadas até { $day }; valores, hashes e ids, em todas as vendas.
sales-search-before = Buscar antes disso
sales-none = Nenhuma venda aqui.
sales-time = Hora
sales-what = O quê e quem
sales-amount = Valor
sales-sats = Sats
sales-count = Pagas: { $count }
sales-paid-twice = Paga em dobro
sales-matched = Associado manualmente: { $amounts }
sales-days-hint = Uma venda aparece no dia em que foi feita, pelo relógio da loja, aqui e na exportação. As somas contam o que foi pago dela.
