## Cashiers: /settings/cashiers

cashiers-title = Kassiers
cashiers-lead = ’n Kassier vra betaling vir u winkel en sien die verkope wat hulle gemaak het: geen saldo’s, geen uitvoer, geen instellings nie, en niks kan gestuur word nie.
cashiers-name = Naam van ’n nuwe kassier
cashiers-no-name = Skryf ’n naam, sodat u weet wie se toegang u beëindig.
cashiers-long-name = Die naam is te lank: hoogstens 40 letters.
cashiers-make-code = Maak ’n aansluitkode
cashiers-none = Nog geen kassiers nie.
cashiers-code-works = Het nog nie aangesluit nie. Die kode werk tot { $until }.
cashiers-since = Sedert { $since }
cashiers-device = { $device }, laas gebruik { $when }
cashiers-end = Beëindig { $name } se toegang
cashiers-end-code = Die kode werk nie meer nie. Hul verkope bly in u geskiedenis.
cashiers-end-now = { $name } word dadelik op elke toestel afgemeld. Hul verkope bly in u geskiedenis.
cashiers-end-yes = Ja, beëindig { $name } se toegang

## The code, shown once

code-title = Aansluitkode
code-of = Aansluitkode van { $name }
code-scan = Laat die kassier dit met hul eie toestel skandeer. Dit werk een keer, binne 24 uur, en word net nou gewys.
code-qr = QR-kode van die aansluitskakel
code-or = Of stuur vir hulle { $link }, of laat hulle { $address } oopmaak en intik:
code-link = die aansluitskakel
code-all = Alle kassiers

## /join

join-title = Sluit by ’n winkel aan
join-ended = U is nie meer hier aangemeld nie
join-ended-why = Die eienaar van die winkel het dit beëindig, of dit het verval. Verkope wat oop is, word steeds dopgehou.
join-again = Sluit weer aan
join-head = Sluit as kassier by ’n winkel aan
join-lead = Die eienaar van die winkel gee vir u ’n kode. Dit werk een keer.
join-ends = U is op hierdie toestel by { $account } aangemeld; as u aansluit, eindig dit.
join-button = Sluit aan
join-owner = Is u die eienaar? { $log_in }.
join-code = Aansluitkode
join-wrong-code = Hierdie kode werk nie. Kyk of dit getik is soos dit gewys is, of vra die eienaar vir ’n nuwe een.

## Sign-ins: /settings/sign-ins

sign-ins-title = Aanmeldings
sign-ins-lead = Hierdie blaaiers is op hierdie kasregister by hierdie rekening aangemeld. As u een beëindig, geld dit by sy volgende klik, en sy toestemming word aan Blink teruggegee.
sign-ins-browser = Blaaier
sign-ins-since = Aangemeld
sign-ins-last-used = Laas gebruik
sign-ins-this = Hierdie toestel
sign-ins-end = Beëindig
sign-ins-end-this = Beëindig (meld hier af)
sign-ins-later = Later gebruik
sign-ins-before = Vroeër gebruik
sign-ins-end-others = Beëindig alle ander
sign-ins-end-all = Beëindig almal, hierdie een ook
device-on = { $browser } op { $system }
device-on-model = { $browser } op { $system }, { $model }
device-app = ’n Toep
