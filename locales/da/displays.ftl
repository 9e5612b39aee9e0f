## Second screens: /settings/displays

displays-title = Kundeskærme
displays-lead = En kundeskærm er et link, du åbner på en ekstra tablet eller på bagsiden af et stativ. Den viser kunderne én persons nyeste salg og mellem salgene din butiks navn; den, der har den, ser intet andet og kan intet gøre.
displays-none = Ingen kundeskærme endnu.
displays-all = Alle kundeskærme
display-name = Navn på en ny kundeskærm
display-whose = Den viser salg fra
display-own = Dig
display-make = Lav link
display-no-name = Skriv et navn, så du ved, hvilken du afslutter.
display-long-name = Navnet er for langt: højst 40 tegn.
display-no-cashier = Vælg ”Dig” eller en ekspedient fra listen.
display-of-cashier = Viser salg fra { $name }, siden
display-of-owner = Viser dine egne salg, siden
display-end = Afslut
display-link-lead = Åbn dette på den anden skærm. Det vises kun nu; afslut kundeskærmen, hvis en anden har linket.
display-link-qr = QR-kode til linket

## What customers see: /display/…

display-title = Velkommen
display-pay = Betal venligst
display-code = QR-kode til fakturaen
display-moment = Et øjeblik.
display-paid = Betalt, tak
display-paid-late = Betalt for sent
display-ask-the-shop = Betalingen kom, efter at tiden var gået. Spørg i butikken, om den stadig gælder.
display-choose-tip = Vælg venligst på kassens skærm.
display-more = og { $count } til
