## Second screens: /settings/displays

displays-title = Zákaznícke displeje
displays-lead = Displej je odkaz, ktorý otvoríte na druhom tablete alebo na zadnej strane stojana. Zákazníkom ukazuje najnovší predaj jednej osoby a medzi predajmi názov vášho obchodu; kto ho má v ruke, nevidí nič iné a nemôže nič robiť.
displays-none = Zatiaľ žiadne displeje.
displays-all = Všetky displeje
display-name = Názov nového displeja
display-whose = Zobrazuje predaje
display-own = Vaše
display-make = Vytvoriť odkaz
display-no-name = Napíšte názov, aby ste vedeli, ktorý displej rušíte.
display-long-name = Názov je príliš dlhý: najviac 40 písmen.
display-no-cashier = Vyberte seba alebo pokladníka zo zoznamu.
display-of-cashier = Zobrazuje predaje ({ $name }) od
display-of-owner = Zobrazuje vaše predaje od
display-end = Zrušiť
display-link-lead = Otvorte toto na druhej obrazovke. Zobrazuje sa iba teraz; ak odkaz získal niekto iný, displej zrušte.
display-link-qr = QR kód odkazu

## What customers see: /display/…

display-title = Vitajte
display-pay = Prosím, zaplaťte
display-code = QR kód faktúry
display-moment = Chvíľku, prosím.
display-paid = Zaplatené, ďakujeme
display-paid-late = Zaplatené neskoro
display-ask-the-shop = Platba prišla až po vypršaní času. Spýtajte sa v obchode, či ešte platí.
display-choose-tip = Vyberte, prosím, na obrazovke pokladne.
display-more = a ešte { $count }
