## The history: /sales

sales-title = Verkope
sales-find = Soek
sales-find-and-export = Soek en voer uit
sales-from = Van
sales-to = Tot
sales-no-such-day = Skryf die dag soos 2026-11-21; “{ $typed }” is weggelaat.
sales-status = Status
sales-any = Enige
sales-search = Nota, bedrag, hash of id
sales-show = Wys
sales-export = Voer CSV uit
sales-days-in-utc = Dae begin om middernag UTC, want die winkel se tydsone is nog nie bekend nie.
sales-choose-zone = Kies dit
sales-searched-in-part = Notas is terug tot { $day } deursoek; bedrae, hashes en id’s in alle verkope.
sales-search-before = Soek vroeër
sales-none = Geen verkope hier nie.
sales-time = Tyd
sales-what = Wat en wie
sales-amount = Bedrag
sales-sats = Sats
sales-count = { $count } betaal
sales-paid-twice = Dubbel betaal
sales-matched = Met die hand gekoppel: { $amounts }
sales-days-hint = ’n Verkoop staan by die dag waarop dit gemaak is, volgens die winkel se horlosie, hier en in die uitvoer. Die somme tel wat daarvan betaal is.
