## Cashiers: /settings/cashiers

cashiers-title = Casieri
cashiers-lead = Un casier încasează pentru magazinul dumneavoastră și vede vânzările făcute de el: fără solduri, fără export, fără setări, și nu poate trimite nimic.
cashiers-name = Numele noului casier
cashiers-no-name = Scrieți un nume, ca să știți cui îi retrageți accesul.
cashiers-long-name = Numele este prea lung: cel mult 40 de litere.
cashiers-make-code = Creează un cod de invitație
cashiers-none = Încă niciun casier.
cashiers-code-works = Nu s-a alăturat încă. Codul este valabil până la { $until }.
cashiers-since = De la { $since }
cashiers-device = { $device }, ultima folosire: { $when }
cashiers-end = Retrage accesul: { $name }
cashiers-end-code = Codul nu mai funcționează. Vânzările rămân în istoricul dumneavoastră.
cashiers-end-now = { $name } este deconectat imediat, pe toate dispozitivele. Vânzările rămân în istoricul dumneavoastră.
cashiers-end-yes = Da, retrage accesul: { $name }

## The code, shown once

code-title = Cod de invitație
code-of = Cod de invitație: { $name }
code-scan = Casierul îl scanează cu dispozitivul propriu. Funcționează o singură dată, în 24 de ore, și este arătat numai acum.
code-qr = Codul QR al linkului de invitație
code-or = Sau trimiteți-i { $link }, ori cereți-i să deschidă { $address } și să scrie:
code-link = linkul de invitație
code-all = Toți casierii

## /join

join-title = Alăturare la un magazin
join-ended = Nu mai sunteți conectat aici
join-ended-why = Proprietarul magazinului a retras accesul sau acesta a expirat. Vânzările deschise sunt urmărite în continuare.
join-again = Alăturare din nou
join-head = Alăturare la un magazin ca casier
join-lead = Proprietarul magazinului vă dă un cod. Funcționează o singură dată.
join-ends = Pe acest dispozitiv sunteți conectat la { $account }; alăturarea încheie această conectare.
join-button = Alăturare
join-owner = Sunteți proprietarul? { $log_in }.
join-code = Cod de invitație
join-wrong-code = Acest cod nu funcționează. Verificați dacă este scris așa cum a fost arătat sau cereți proprietarului unul nou.

## Sign-ins: /settings/sign-ins

sign-ins-title = Conectări
sign-ins-lead = Aceste browsere sunt conectate la acest cont pe această casă. Deconectarea are efect la următorul clic, iar permisiunea este înapoiată la Blink.
sign-ins-browser = Browser
sign-ins-since = Conectat
sign-ins-last-used = Ultima folosire
sign-ins-this = Acest dispozitiv
sign-ins-end = Deconectează
sign-ins-end-this = Deconectare aici
sign-ins-later = Folosite mai târziu
sign-ins-before = Folosite înainte
sign-ins-end-others = Deconectează toate celelalte
sign-ins-end-all = Deconectează tot, și pe acesta
device-on = { $browser } pe { $system }
device-on-model = { $browser } pe { $system }, { $model }
device-app = O aplicație
