## The history: /sales

sales-title = Vendite
sales-find = Cerca
sales-find-and-export = Cerca ed esporta
sales-from = Dal
sales-to = Al
sales-no-such-day = Scrivere il giorno come 2026-11-21; “{ $typed }” è stato ignorato.
sales-status = Stato
sales-any = Qualsiasi
sales-search = Nota, importo, hash o id
sales-show = Mostra
sales-export = Esporta CSV
sales-days-in-utc = I giorni iniziano a mezzanotte UTC, perché il fuso orario del negozio non è ancora noto.
sales-choose-zone = Sceglilo
sales-searched-in-part = Le note sono state cercate fino a { $day }; importi, hash e id in tutte le vendite.
sales-search-before = Cerca nel periodo precedente
sales-none = Nessuna vendita qui.
sales-time = Ora
sales-what = Che cosa e chi
sales-amount = Importo
sales-sats = Sats
sales-count = Pagate: { $count }
sales-paid-twice = Pagata due volte
sales-matched = Abbinato a mano: { $amounts }
sales-days-hint = Una vendita sta nel giorno in cui è stata fatta, secondo l’orologio del negozio, qui e nell’esportazione. Le somme contano quanto ne è stato pagato.
