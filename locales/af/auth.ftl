## Signing in, and what is the matter with it

sign-in-once-more = { $way_in }, weer
sign-in-to-start = Terug na die begin
sign-in-detail = In Blink se eie woorde: { $words }
login-by-click = Aanmelding begin met ’n klik op ’n skakel.

sign-in-malformed-title = Dit het nie soos Blink gelyk nie
sign-in-malformed-text = Die adres wat u hierheen gebring het, is nie een wat Blink maak nie. Niks is verander nie.
sign-in-not-here-title = Hierdie aanmelding het nie hier begin nie
sign-in-not-here-text = Dit is in ’n ander blaaier begin, is meer as ’n halfuur oud, of sy koekie is weg. Niks is verander nie.
sign-in-used-title = Hierdie aanmelding is verby
sign-in-used-text = Blink se antwoord daarop is reeds gebruik. Gaan voort na die kasregister, of meld weer aan.
sign-in-issuer-title = Dit was nie Blink nie
sign-in-issuer-text = Die antwoord noem ’n ander afsender as die Blink wat hierdie kasregister vertrou, daarom is dit nie gebruik nie.
sign-in-stale-title = Hierdie aanmelding het te lank geneem
sign-in-stale-text = Blink se eenmalige kode is reeds gebruik of het verval. Meld weer aan; dit neem net ’n oomblik.
sign-in-no-read-title = Die blokkie “read” is nie gemerk nie
sign-in-no-read-text = Op Blink se bladsy is alle blokkies eers leeg. Merk “read” sodat hierdie kasregister u beursies kan wys, “receive” sodat dit betaling kan vra, en “offline” sodat u aangemeld bly. Wat u nou net toegelaat het, is aan Blink teruggegee.
sign-in-not-invited-title = Hierdie kasregister is vir ander rekeninge
sign-in-not-invited-text = U Blink-rekening is nie op hierdie kasregister se lys nie. Meld met ’n ander een aan, of vra die operateur om u s’n by te voeg.
sign-in-other-title = Dit was ’n ander rekening
sign-in-other-text = Meer toestemmings is gevra vir die rekening wat hier aangemeld is, en Blink het vir ’n ander een geantwoord. Niks is verander nie. Meld met dieselfde rekening aan en merk elke blokkie, of meld eers af.
sign-in-not-kept-title = Hierdie kasregister kan nou niks bewaar nie
sign-in-not-kept-text = Sy databasis neem nie nuwe inskrywings aan nie. Probeer oor ’n oomblik weer; niks van hierdie aanmelding is bewaar nie.
sign-in-cancelled-title = U het die aanmelding gekanselleer
sign-in-cancelled-text = Niks is met hierdie kasregister gedeel nie. U kan aanmeld wanneer u wil.
sign-in-again-title = Probeer asseblief weer
sign-in-lost-text = Blink het hierdie aanmelding uit die oog verloor: ’n ander oortjie was ook besig om aan te meld, of koekies word geblokkeer.
sign-in-open-long-text = Hierdie aanmelding was te lank oop aan Blink se kant.
sign-in-asks-text = Blink wil u iets vra voordat u ingelaat word.
sign-in-unknown-title = Blink het u nie aangemeld nie
sign-in-unknown-text = Dit het ’n rede gegee wat hierdie kasregister nie ken nie. Probeer weer.
sign-in-set-up-title = Hierdie kasregister is nie reg opgestel nie
sign-in-set-up-text = Blink aanvaar nie wat hierdie kasregister vra nie. Die operateur moet die registrasie by Blink nagaan; die log sê meer.
sign-in-away-title = Blink is nie nou beskikbaar nie
sign-in-away-text = Die aanmelding kon nie voltooi word nie. Wag ’n minuut en probeer weer.

## On every page of somebody who is signed in

degraded-text = Blink antwoord nie nou nie. U bly aangemeld; verkope wat oop is, word steeds dopgehou.
cannot-write-text = Die kasregister kan nie skryf nie: sy skyf is vol of stukkend. Nuwe verkope en betalings word nie aangeteken voordat daar weer plek is nie; kyk dus in die Blink-toep of ’n kliënt betaal het. Sê vir die operateur van die kasregister.
consent-no-receive = Sonder die toestemming “receive” kan hierdie kasregister u saldo’s wys, maar nie betaling vra nie.
consent-no-offline = Sonder die toestemming “offline” eindig hierdie aanmelding omtrent ’n uur nadat dit begin het.
consent-neither = Sonder die toestemming “receive” kan hierdie kasregister nie betaling vra nie, en sonder “offline” eindig hierdie aanmelding omtrent ’n uur nadat dit begin het.
consent-other-key = Gebruik ’n sleutel met Read en Receive
consent-again = Vra weer, en merk elke blokkie

## Told after a sign-in ended by itself

ended-revoked = Blink het u laaste aanmelding beëindig: toegang is daar teruggetrek, of dit is te lank nie gebruik nie. Oop verkope is die hele tyd dopgehou, en kassiers kon voortgaan om betaling te vra.
ended-key = Blink weier die API-sleutel waarmee u aangemeld het: dit is herroep, of dit het verval. Maak ’n nuwe een in Blink se paneelbord. Oop verkope is die hele tyd dopgehou, en kassiers kon voortgaan om betaling te vra.
ended-hour = U laaste aanmelding het ná ’n uur geëindig, want “offline” is nie by Blink gemerk nie. Oop verkope is die hele tyd dopgehou, en kassiers kon voortgaan om betaling te vra.

## /login/key

key-title = Meld aan met ’n API-sleutel
key-step-open = Maak { $dashboard } oop, meld daar aan, en kies { $menu }.
key-dashboard = Blink se paneelbord
key-step-make = Maak ’n sleutel vir hierdie kasregister. Kies wanneer dit verval, en merk { $read } en { $receive }. Laat { $write } ongemerk: die kasregister stuur nooit geld nie.
key-step-paste = Kopieer die sleutel en plak dit hier. Blink wys dit net hierdie een keer.
key-can-send = Hierdie sleutel kan al die geld in die rekening stuur: wie dit in die hande kry, kan u beursies leegmaak. Die kasregister het nie so ’n sleutel nodig nie. Maak een met net Read en Receive, of plak hierdie een weer en sê dat u dit so bedoel.
key-label = API-sleutel
key-confirm = Ek weet dat hierdie sleutel geld kan stuur, en ek wil dit hier gebruik.
key-try = Toets die sleutel en meld aan
key-hint = Die sleutel word by Blink getoets, verseël, en nooit weer gewys nie. As u afmeld, word dit hier vergeet; herroep dit in die paneelbord om dit oral te beëindig.
key-other-way = U kan ook { $log_in }.
key-log-in = met Blink aanmeld
key-none = Plak die sleutel wat Blink se paneelbord gewys het.
key-no-key = Dit is nie ’n API-sleutel nie. Kopieer dit weer uit Blink se paneelbord, net die sleutel.
key-inactive = Die Blink-rekening van hierdie sleutel is nie aktief nie. Maak die Blink-toep oop om te sien hoekom.
key-refused = Blink weier hierdie sleutel. Maak ’n nuwe een, en probeer daarmee.
key-cannot-read = Hierdie sleutel mag nie lees nie. Maak een met Read en Receive gemerk.
key-unknown = Blink ken nie hierdie sleutel nie: dit is herroep, het verval, of is nie heeltemal gekopieer nie. Maak ’n nuwe een.
key-not-invited = Hierdie kasregister is vir ander rekeninge as dié van hierdie sleutel. Gebruik ’n sleutel van ’n ander rekening, of vra die operateur van die kasregister om u s’n op die lys te sit.
key-too-many = Te veel sleutels is hier getoets, daarom is hierdie een nie getoets nie. Wag ’n minuut, en plak dit dan weer.
key-away = Blink kan nie nou bereik word nie, daarom is die sleutel nie getoets en nie bewaar nie. Probeer oor ’n oomblik weer.
key-not-kept = Blink ken hierdie sleutel, maar die kasregister kan dit nie bewaar nie: sy skyf is vol of besig. Niks is verander nie. Plak dit oor ’n oomblik weer; as dit so bly, sê vir die operateur van die kasregister.
