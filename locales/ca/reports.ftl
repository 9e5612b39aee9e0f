## The history: /sales

sales-title = Vendes
sales-find = Cerca
sales-find-and-export = Cerca i exporta
sales-from = Des de
sales-to = Fins a
sales-no-such-day = Escrigui el dia com 2026-11-21; “{ $typed }” no s’ha tingut en compte.
sales-status = Estat
sales-any = Tots
sales-search = Nota, import, hash o id
sales-show = Mostra
sales-export = Exporta CSV
sales-days-in-utc = Els dies comencen a mitjanit UTC, perquè encara no se sap la zona horària de la botiga.
sales-choose-zone = Tria-la
sales-searched-in-part = A les notes s’ha buscat fins a { $day }; als imports, hashes i id, en totes les vendes.
sales-search-before = Cerca més enrere
sales-none = Aquí no hi ha vendes.
sales-time = Hora
sales-what = Què i qui
sales-amount = Import
sales-sats = Sats
sales-count = pagades: { $count }
sales-paid-twice = Pagat dues vegades
sales-matched = Assignat a mà: { $amounts }
sales-days-hint = Una venda figura el dia que es va fer, segons el rellotge de la botiga, aquí i a l’exportació. Les sumes compten el que se n’ha pagat.
