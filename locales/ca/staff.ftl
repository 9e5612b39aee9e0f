## Cashiers: /settings/cashiers

cashiers-title = Caixers
cashiers-lead = Un caixer cobra per a la seva botiga i veu les vendes que ha fet: ni saldos, ni exportació, ni configuració, i no es pot enviar res.
cashiers-name = Nom d’un caixer nou
cashiers-no-name = Escrigui un nom, per saber a qui dona de baixa.
cashiers-long-name = El nom és massa llarg: 40 lletres com a màxim.
cashiers-make-code = Crea un codi d’accés
cashiers-none = Encara no hi ha caixers.
cashiers-code-works = Encara no s’hi ha unit. El codi serveix fins a { $until }.
cashiers-since = Des de { $since }
cashiers-device = { $device }, últim ús { $when }
cashiers-end = Dona de baixa { $name }
cashiers-end-code = El codi deixa de servir. Les seves vendes queden a l’historial.
cashiers-end-now = La sessió de { $name } es tanca a l’instant, a tots els seus dispositius. Les seves vendes queden a l’historial.
cashiers-end-yes = Sí, dona de baixa { $name }

## The code, shown once

code-title = Codi d’accés
code-of = Codi d’accés de { $name }
code-scan = El caixer escaneja això amb el seu propi dispositiu. Serveix una vegada, durant 24 hores, i es mostra només ara.
code-qr = Codi QR de l’enllaç per unir-s’hi
code-or = O enviï-li { $link }, o que obri { $address } i escrigui:
code-link = l’enllaç per unir-s’hi
code-all = Tots els caixers

## /join

join-title = Unir-se a una botiga
join-ended = La seva sessió aquí s’ha acabat
join-ended-why = El propietari de la botiga l’ha acabada, o ha caducat. Les vendes pendents es continuen vigilant.
join-again = Torna a unir-t’hi
join-head = Unir-se a una botiga com a caixer
join-lead = El propietari de la botiga li dona un codi. Serveix una vegada.
join-ends = En aquest dispositiu té oberta la sessió de { $account }; en unir-se es tanca.
join-button = Uneix-t’hi
join-owner = És el propietari? { $log_in }.
join-code = Codi d’accés
join-wrong-code = Aquest codi no serveix. Miri si està escrit com es va mostrar, o demani’n un de nou al propietari.

## Sign-ins: /settings/sign-ins

sign-ins-title = Sessions
sign-ins-lead = Aquests navegadors tenen oberta la sessió d’aquest compte en aquesta caixa. En tancar-ne una, deixa de valer al clic següent, i el seu permís es torna a Blink.
sign-ins-browser = Navegador
sign-ins-since = Oberta
sign-ins-last-used = Últim ús
sign-ins-this = Aquest dispositiu
sign-ins-end = Tanca
sign-ins-end-this = Tanca (surt aquí)
sign-ins-later = Usades després
sign-ins-before = Usades abans
sign-ins-end-others = Tanca totes les altres
sign-ins-end-all = Tanca-les totes, també aquesta
device-on = { $browser } en { $system }
device-on-model = { $browser } en { $system }, { $model }
device-app = Una app
