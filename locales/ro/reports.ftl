## The history: /sales

sales-title = Vânzări
sales-find = Caută
sales-find-and-export = Căutare și export
sales-from = De la
sales-to = Până la
sales-no-such-day = Scrieți ziua ca 2026-11-21; „{ $typed }” a fost omis.
sales-status = Stare
sales-any = Toate
sales-search = Descriere, sumă, hash sau id
sales-show = Arată
sales-export = Exportă CSV
sales-days-in-utc = Zilele încep la miezul nopții UTC, pentru că fusul orar al magazinului nu este încă cunoscut.
sales-choose-zone = Alege fusul orar
sales-searched-in-part = În descrieri s-a căutat înapoi până la { $day }; sume, hash-uri și id-uri, în toate vânzările.
sales-search-before = Caută mai în urmă
sales-none = Nicio vânzare aici.
sales-time = Ora
sales-what = Ce și cine
sales-amount = Suma
sales-sats = Sats
sales-count = Plătite: { $count }
sales-paid-twice = Plătit de două ori
sales-matched = Asociat manual: { $amounts }
sales-days-hint = O vânzare este trecută în ziua în care s-a făcut, după ora magazinului, aici și în export. Totalurile numără ce s-a plătit din ea.
