## The history: /sales

sales-title = Prodeje
sales-find = Hledat
sales-find-and-export = Hledat a exportovat
sales-from = Od
sales-to = Do
sales-no-such-day = Napište den jako 2026-11-21; „{ $typed }“ se vynechalo.
sales-status = Stav
sales-any = Jakýkoli
sales-search = Poznámka, částka, hash nebo id
sales-show = Zobrazit
sales-export = Exportovat CSV
sales-days-in-utc = Dny začínají o půlnoci UTC, protože časové pásmo obchodu zatím není známé.
sales-choose-zone = Zvolit
sales-searched-in-part = Poznámky se prohledaly zpět do dne { $day }; částky, hashe a id ve všech prodejích.
sales-search-before = Hledat i dřív
sales-none = Žádné prodeje.
sales-time = Čas
sales-what = Co a kdo
sales-amount = Částka
sales-sats = Sats
sales-count = zaplaceno: { $count }
sales-paid-twice = Zaplaceno dvakrát
sales-matched = Přiřazeno ručně: { $amounts }
sales-days-hint = Prodej je uveden u dne, kdy vznikl podle hodin obchodu, zde i v exportu. Součty počítají, co z něj bylo zaplaceno.
