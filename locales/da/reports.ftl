## The history: /sales

sales-title = Salg
sales-find = Søg
sales-find-and-export = Søg og eksportér
sales-from = Fra
sales-to = Til
sales-no-such-day = Skriv dagen som 2026-11-21; ”{ $typed }” blev udeladt.
sales-status = Status
sales-any = Alle
sales-search = Note, beløb, hash eller id
sales-show = Vis
sales-export = Eksportér CSV
sales-days-in-utc = Dage begynder ved midnat UTC, for butikkens tidszone kendes ikke endnu.
sales-choose-zone = Vælg den
sales-searched-in-part = Noter er gennemsøgt tilbage til { $day }; beløb, hashes og id’er i alle salg.
sales-search-before = Søg længere tilbage
sales-none = Ingen salg her.
sales-time = Tid
sales-what = Hvad og hvem
sales-amount = Beløb
sales-sats = Sats
sales-count = { $count } betalt
sales-paid-twice = Betalt to gange
sales-matched = Manuelt tilknyttet: { $amounts }
sales-days-hint = Et salg står på den dag, det blev lavet efter butikkens ur, både her og i eksporten. Summerne tæller det, der er betalt af det.
