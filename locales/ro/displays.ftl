## Second screens: /settings/displays

displays-title = Ecrane pentru clienți
displays-lead = Ecranul pentru clienți este un link pe care îl deschideți pe a doua tabletă sau pe spatele unui suport. Le arată clienților cea mai nouă vânzare a unei persoane, iar între vânzări numele magazinului; cine îl are nu vede altceva și nu poate face nimic.
displays-none = Încă niciun ecran.
displays-all = Toate ecranele
display-name = Numele noului ecran
display-whose = Arată vânzările făcute de
display-own = Dumneavoastră
display-make = Creează linkul
display-no-name = Scrieți un nume, ca să știți pe care îl închideți.
display-long-name = Numele este prea lung: cel mult 40 de litere.
display-no-cashier = Alegeți „Dumneavoastră” sau un casier din listă.
display-of-cashier = Arată vânzările făcute de { $name }, de la
display-of-owner = Arată vânzările dumneavoastră, de la
display-end = Închide
display-link-lead = Deschideți-l pe al doilea ecran. Este arătat numai acum; închideți ecranul dacă îl are altcineva.
display-link-qr = Codul QR al linkului

## What customers see: /display/…

display-title = Bun venit
display-pay = Vă rugăm să plătiți
display-code = Codul QR al facturii
display-moment = O clipă, vă rugăm.
display-paid = Plătit, mulțumim
display-paid-late = Plătit târziu
display-ask-the-shop = Plata a venit după expirarea timpului. Întrebați la magazin dacă mai este valabilă.
display-choose-tip = Vă rugăm să alegeți pe ecranul casei.
display-more = și încă { $count }
