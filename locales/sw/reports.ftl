## The history: /sales

sales-title = Mauzo
sales-find = Tafuta
sales-find-and-export = Tafuta na upakue
sales-from = Kuanzia
sales-to = Hadi
sales-no-such-day = Andika siku kama 2026-11-21; “{ $typed }” haikuzingatiwa.
sales-status = Hali
sales-any = Yoyote
sales-search = Dokezo, kiasi, hash au id
sales-show = Onyesha
sales-export = Pakua CSV
sales-days-in-utc = Siku huanza usiku wa manane UTC, kwa kuwa saa za eneo la duka bado hazijulikani.
sales-choose-zone = Zichague
sales-searched-in-part = Madokezo yalitafutwa nyuma hadi { $day }; kiasi, hash na id kwenye mauzo yote.
sales-search-before = Tafuta ya kabla ya hapo
sales-none = Hakuna mauzo hapa.
sales-time = Saa
sales-what = Nini na nani
sales-amount = Kiasi
sales-sats = Sats
sales-count = { $count } yamelipwa
sales-paid-twice = Imelipwa mara mbili
sales-matched = Imeoanishwa kwa mkono: { $amounts }
sales-days-hint = Mauzo huwa kwenye siku yalipofanywa, kwa saa ya duka, hapa na kwenye faili linalopakuliwa. Jumla huhesabu kilicholipwa.
