## The history: /sales

sales-title = Verkopen
sales-find = Zoeken
sales-find-and-export = Zoeken en exporteren
sales-from = Van
sales-to = Tot en met
sales-no-such-day = Schrijf de dag als 2026-11-21; ‘{ $typed }’ is weggelaten.
sales-status = Status
sales-any = Alle
sales-search = Omschrijving, bedrag, hash of id
sales-show = Tonen
sales-export = CSV exporteren
sales-days-in-utc = Dagen beginnen om middernacht UTC, want de tijdzone van de winkel is nog niet bekend.
sales-choose-zone = Tijdzone kiezen
sales-searched-in-part = Omschrijvingen zijn doorzocht tot en met { $day }; bedragen, hashes en id’s in alle verkopen.
sales-search-before = Verder terug zoeken
sales-none = Geen verkopen hier.
sales-time = Tijd
sales-what = Wat en wie
sales-amount = Bedrag
sales-sats = Sats
sales-count = { $count } betaald
sales-paid-twice = Dubbel betaald
sales-matched = Met de hand gekoppeld: { $amounts }
sales-days-hint = Een verkoop staat op de dag waarop hij is gemaakt, volgens de klok van de winkel, hier en in de export. De sommen tellen wat ervan betaald is.
