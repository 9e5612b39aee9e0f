## Second screens: /settings/displays

displays-title = Displeje
displays-lead = Displej je odkaz, který otevřete na druhém tabletu nebo na zadní straně stojanu. Zákazníkům ukazuje nejnovější prodej jedné osoby a mezi prodeji název vašeho obchodu; kdo ho má v ruce, nevidí nic jiného a nemůže nic dělat.
displays-none = Zatím žádné displeje.
displays-all = Všechny displeje
display-name = Název nového displeje
display-whose = Čí prodeje ukazuje
display-own = Vaše
display-make = Vytvořit odkaz
display-no-name = Napište název, ať víte, který displej ukončujete.
display-long-name = Název je příliš dlouhý: nejvýše 40 písmen.
display-no-cashier = Zvolte „Vaše“, nebo pokladního ze seznamu.
display-of-cashier = Ukazuje prodeje: { $name }, od
display-of-owner = Ukazuje vaše vlastní prodeje, od
display-end = Ukončit
display-link-lead = Otevřete toto na druhé obrazovce. Odkaz se ukáže jen teď; pokud ho má někdo jiný, displej ukončete.
display-link-qr = QR kód odkazu

## What customers see: /display/…

display-title = Vítejte
display-pay = Prosím zaplaťte
display-code = QR kód faktury
display-moment = Okamžik, prosím.
display-paid = Zaplaceno, děkujeme
display-paid-late = Zaplaceno pozdě
display-ask-the-shop = Platba přišla až po termínu. Zeptejte se prosím v obchodě, zda ještě platí.
display-choose-tip = Vyberte prosím na obrazovce pokladny.
display-more = a ještě { $count }
