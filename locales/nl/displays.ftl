## Second screens: /settings/displays

displays-title = Klantenschermen
displays-lead = Een klantenscherm is een link die u opent op een tweede tablet of op de achterkant van een standaard. Het toont klanten de nieuwste verkoop van één persoon en tussendoor de naam van uw winkel; wie het vasthoudt, ziet niets anders en kan niets doen.
displays-none = Nog geen klantenschermen.
displays-all = Alle klantenschermen
display-name = Naam van een nieuw scherm
display-whose = Toont de verkopen van
display-own = Uzelf
display-make = Link maken
display-no-name = Vul een naam in, zodat u weet welk scherm u beëindigt.
display-long-name = De naam is te lang: hoogstens 40 letters.
display-no-cashier = Kies uzelf of een kassamedewerker uit de lijst.
display-of-cashier = Toont de verkopen van { $name }, sinds
display-of-owner = Toont uw eigen verkopen, sinds
display-end = Beëindigen
display-link-lead = Open dit op het tweede scherm. De link wordt alleen nu getoond; beëindig het scherm als iemand anders hem heeft.
display-link-qr = QR-code van de link

## What customers see: /display/…

display-title = Welkom
display-pay = Graag betalen
display-code = QR-code van de factuur
display-moment = Een ogenblik, alstublieft.
display-paid = Betaald, dank u wel
display-paid-late = Te laat betaald
display-ask-the-shop = De betaling kwam nadat de tijd ervoor voorbij was. Vraag in de winkel of de betaling nog geldt.
display-choose-tip = Kies op het scherm van de kassa, alstublieft.
display-more = en nog { $count }
