## The history: /sales

sales-title = Predaje
sales-find = Hľadať
sales-find-and-export = Hľadať a exportovať
sales-from = Od
sales-to = Do
sales-no-such-day = Deň píšte ako 2026-11-21; „{ $typed }“ sa vynechalo.
sales-status = Stav
sales-any = Všetky
sales-search = Popis, suma, hash alebo id
sales-show = Zobraziť
sales-export = Exportovať CSV
sales-days-in-utc = Dni sa začínajú o polnoci UTC, lebo časové pásmo obchodu ešte nie je známe.
sales-choose-zone = Vybrať pásmo
sales-searched-in-part = Popisy sa prehľadali späť po deň { $day }; sumy, hashe a id vo všetkých predajoch.
sales-search-before = Hľadať ďalej dozadu
sales-none = Nie sú tu žiadne predaje.
sales-time = Čas
sales-what = Čo a kto
sales-amount = Suma
sales-sats = Sats
sales-count = Zaplatené: { $count }
sales-paid-twice = Zaplatené dvakrát
sales-matched = Priradené ručne: { $amounts }
sales-days-hint = Predaj patrí ku dňu, v ktorom vznikol, podľa hodín obchodu, tu aj v exporte. Súčty počítajú, čo sa z neho zaplatilo.
