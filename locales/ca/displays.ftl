## Second screens: /settings/displays

displays-title = Pantalles
displays-lead = Una pantalla és un enllaç que s’obre en una segona tauleta o al darrere d’un suport. Mostra als clients l’última venda d’una persona i, entre vendes, el nom de la botiga; qui la tingui no veu res més i no pot fer res.
displays-none = Encara no hi ha pantalles.
displays-all = Totes les pantalles
display-name = Nom d’una pantalla nova
display-whose = Mostra les vendes de
display-own = Vostè
display-make = Crea l’enllaç
display-no-name = Escrigui un nom, per saber quina tanca.
display-long-name = El nom és massa llarg: 40 lletres com a màxim.
display-no-cashier = Triï “Vostè” o un caixer de la llista.
display-of-cashier = Mostra les vendes de { $name }, des de
display-of-owner = Mostra les seves pròpies vendes, des de
display-end = Tanca-la
display-link-lead = Obri això a la segona pantalla. Es mostra només ara; si ho té una altra persona, tanqui la pantalla.
display-link-qr = Codi QR de l’enllaç

## What customers see: /display/…

display-title = Benvinguts
display-pay = Pagui, si us plau
display-code = Codi QR de la factura
display-moment = Un moment, si us plau.
display-paid = Pagat, gràcies
display-paid-late = Pagat tard
display-ask-the-shop = El pagament ha arribat quan el termini ja havia passat. Pregunti a la botiga si encara val.
display-choose-tip = Triï a la pantalla de la caixa, si us plau.
display-more = i { $count } més
