## The history: /sales

sales-title = Verkäufe
sales-find = Suchen
sales-find-and-export = Suchen und exportieren
sales-from = Von
sales-to = Bis
sales-no-such-day = Schreiben Sie den Tag wie 2026-11-21; „{ $typed }“ wurde nicht berücksichtigt.
sales-status = Status
sales-any = Alle
sales-search = Notiz, Betrag, Hash oder ID
sales-show = Anzeigen
sales-export = CSV exportieren
sales-days-in-utc = Tage beginnen um Mitternacht UTC: Die Zeitzone des Geschäfts ist nicht bekannt.
sales-choose-zone = Jetzt wählen
sales-searched-in-part = Notizen wurden zurück bis { $day } durchsucht; Beträge, Hashes und IDs in allen Verkäufen.
sales-search-before = Weiter zurück suchen
sales-none = Hier gibt es keine Verkäufe.
sales-time = Zeit
sales-what = Was und wer
sales-amount = Betrag
sales-sats = Sats
sales-count = { $count } bezahlt
sales-paid-twice = Doppelt bezahlt
sales-matched = Von Hand zugeordnet: { $amounts }
sales-days-hint = Ein Verkauf steht, auch im Export, bei dem Tag, an dem er gemacht wurde, nach der Uhr des Geschäfts. Die Summen zählen, was bezahlt wurde.
