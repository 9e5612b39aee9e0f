## Second screens: /settings/displays

displays-title = Skerms
displays-lead = ’n Skerm is ’n skakel wat u op ’n tweede tablet, of agter op ’n staander, oopmaak. Dit wys kliënte die nuutste verkoop van een persoon, en tussen verkope die naam van u winkel; wie dit vashou, sien niks anders nie en kan niks doen nie.
displays-none = Nog geen skerms nie.
displays-all = Alle skerms
display-name = Naam van ’n nuwe skerm
display-whose = Dit wys die verkope van
display-own = Uself
display-make = Maak die skakel
display-no-name = Skryf ’n naam, sodat u weet watter een u beëindig.
display-long-name = Die naam is te lank: hoogstens 40 letters.
display-no-cashier = Kies uself, of ’n kassier uit die lys.
display-of-cashier = Wys die verkope van { $name }, sedert
display-of-owner = Wys u eie verkope, sedert
display-end = Beëindig
display-link-lead = Maak dit op die tweede skerm oop. Dit word net nou gewys; beëindig die skerm as iemand anders dit het.
display-link-qr = QR-kode van die skakel

## What customers see: /display/…

display-title = Welkom
display-pay = Betaal asseblief
display-code = QR-kode van die faktuur
display-moment = Een oomblik, asseblief.
display-paid = Betaal, dankie
display-paid-late = Laat betaal
display-ask-the-shop = Die betaling het gekom nadat sy tyd verby was. Vra asseblief die winkel of dit nog geld.
display-choose-tip = Kies asseblief op die kasregister se skerm.
display-more = en nog { $count }
