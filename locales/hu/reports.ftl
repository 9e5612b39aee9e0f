## The history: /sales

sales-title = Eladások
sales-find = Keresés
sales-find-and-export = Keresés és exportálás
sales-from = Ettől
sales-to = Eddig
sales-no-such-day = Így írja a napot: 2026-11-21; „{ $typed }” kimaradt.
sales-status = Állapot
sales-any = Mind
sales-search = Közlemény, összeg, hash vagy azonosító
sales-show = Megjelenítés
sales-export = CSV exportálása
sales-days-in-utc = A napok UTC szerint éjfélkor kezdődnek, mert az üzlet időzónája még nem ismert.
sales-choose-zone = Időzóna kiválasztása
sales-searched-in-part = A közleményeket eddig néztük át visszafelé: { $day }; az összegeket, hasheket és azonosítókat az összes eladásban.
sales-search-before = Keresés korábban
sales-none = Itt nincs eladás.
sales-time = Idő
sales-what = Mit és ki
sales-amount = Összeg
sales-sats = Sats
sales-count = { $count } fizetve
sales-paid-twice = Kétszer fizetve
sales-matched = Kézzel hozzárendelve: { $amounts }
sales-days-hint = Az eladás azon a napon szerepel, amelyen az üzlet órája szerint készült, itt és az exportban is. Az összegek azt számolják, amit kifizettek belőle.
