## What has become of a sale

status-waiting = Wag
status-paid = Betaal
status-expired = Verval, nie betaal nie
status-cancelled = Gekanselleer
status-paid-late = Laat betaal, kontroleer
status-failed = Misluk, geen faktuur gemaak nie
method-lightning = Lightning

## The till: /till

till-last-sale = Laaste verkoop:
till-amount = Bedrag
till-currency = Geldeenheid
unit-sats = sats
unit-dollars = Amerikaanse dollar
till-memo = Nota
till-and-wallet = en beursie
till-memo-hint = (opsioneel, die kliënt sien dit)
till-wallet = Die geld gaan in
till-charge = Vra betaling
till-one-moment = Een oomblik…
keypad = Syferbord
keypad-back = Vee laaste syfer uit
keypad-clear = Vee uit
keypad-add = Tel nog ’n bedrag by

till-choose-currency = Kies een van die geldeenhede in die lys.
till-choose-wallet = Kies een van u beursies.
till-memo-too-long = Die nota is te lank: hoogstens { $most } grepe.
amount-too-small = Dit is minder as die kleinste bedrag wat die beursie kan hou.
till-form-used = Hierdie vorm het reeds sy verkoop gemaak, vir iets anders. Kontroleer die bedrag en vra weer betaling.
till-confirm-amount = { $amount } is baie vir hierdie winkel, dus is nog geen betaling gevra nie. Kontroleer die bedrag, en druk nog een keer Vra betaling as dit reg is.
till-old-price = Blink se wisselkoers is { $age } oud. Die betaling wat u nou vra, word daarmee omgereken.
till-no-price = Daar is nie nou ’n wisselkoers nie. U kan steeds betaling in sats in die BTC-beursie vra.
till-no-price-no-currency = Daar is nie nou ’n wisselkoers nie, dus is geen geldeenheid gekies nie. U kan steeds betaling in sats in die BTC-beursie vra: kies sats.
till-without-owner = Die eienaar van hierdie winkel is nie by Blink aangemeld nie. U kan voortgaan om betaling te vra, en betalings wys soos altyd; vra die eienaar om een keer aan te meld, op enige toestel.
till-wind-down = Van { $from } af laat Blink nie meer toe dat hierdie rekening ontvang nie. Die Blink-toep sê wat om te doen.

## Why no invoice was made

refused-unreachable = Blink kan nie bereik word nie, dus is geen faktuur gemaak nie. Probeer oor ’n oomblik weer.
refused-without-sign-in = Blink maak nou geen faktuur sonder die eienaar se aanmelding nie. Die eienaar van hierdie winkel meld een keer aan, op enige toestel; vra dan weer betaling.
refused-receive-disabled = Blink laat nie meer toe dat hierdie rekening ontvang nie. Maak die Blink-toep oop om u fondse te skuif; u geskiedenis en die uitvoer daarvan bly hier.
refused-inactive = Hierdie Blink-rekening is nie aktief nie, dus kan dit nie ontvang nie. Maak die Blink-toep oop om te sien hoekom.
refused-no-dealer = Blink kan nie nou dollars verkoop nie. Kies die BTC-beursie, of probeer oor ’n oomblik weer.
refused-no-lightning = Blink se Lightning-node antwoord nie nou nie. Probeer oor ’n paar minute weer.
refused-by-blink = Blink het geen faktuur gemaak nie: { $why }
refused-for-now = Blink het geen faktuur gemaak nie. Probeer oor ’n oomblik weer.
refused-too-many = Blink neem nou nie meer fakture van hierdie rekening nie. Probeer oor { $wait } weer.
refused-too-many-without-sign-in = Solank die eienaar nie aangemeld is nie, neem Blink min fakture van hierdie kasregister, en dié van hierdie minuut is reeds gemaak. Probeer oor { $wait } weer; met die eienaar op enige toestel aangemeld, is daar meer.
refused-busy = Blink is nou te besig, dus is geen faktuur gemaak nie. Probeer oor ’n oomblik weer.
refused-no-price = Daar is nie nou ’n wisselkoers nie, dus kan hierdie geldeenheid nie omgereken word nie. Vra betaling in sats in die BTC-beursie, of probeer oor ’n oomblik weer.
refused-unticked = By aanmelding is die blokkie “receive” nie gemerk nie, dus kan hierdie kasregister nie fakture maak nie. Meld weer aan en merk dit.
refused-owner-unticked = Die eienaar se aanmelding mag nie ontvang nie, dus kan geen faktuur gemaak word nie. Vra die eienaar om een keer aan te meld, op enige toestel, en elke blokkie te merk.
refused-key-unticked = Die API-sleutel waarmee u aangemeld het, mag nie ontvang nie, dus kan hierdie kasregister nie fakture maak nie. Maak een met Read en Receive gemerk, en meld daarmee aan.
refused-wound-down = Blink het ontvangs vir hierdie rekening op { $since } beëindig. Skuif u fondse met die Blink-toep voor { $deadline }; u geskiedenis en die uitvoer daarvan bly hier.
refused-taken-back = Geen faktuur is gemaak nie. Probeer oor ’n oomblik weer.

## The page of a sale

sale-title = Verkoop
sale-asking = Blink word gevra
sale-matched = Met die hand gekoppel
sale-matched-at = Met die hand gekoppel: { $amount }, ontvang { $at }.
sale-matched-noted = Met die hand gekoppel: { $amount }, ontvang { $at } ({ $note }).
sale-credited = Gekrediteer: { $credited }, gevra: { $asked }
sale-given-back = Terugbetaal: { $amount }
sale-unclear = Dit is nog nie bekend of Blink die faktuur gemaak het nie. Die kasregister hou aan soek, elke twee sekondes; voordat dit gevind is, is daar niks wat die kliënt kan betaal nie.
sale-unclear-renew = U hoef nie te wag nie: maak ’n nuwe faktuur. As die eerste een opdaag en betaal word, sien die kasregister dit.
sale-late = Die geld het gekom nadat die faktuur verval het of gekanselleer is. Kyk of die kliënt die goedere gekry het.
sale-failed = Blink het geen faktuur gemaak nie, dus is niks betaal nie en kan niks betaal word nie.
sale-paid-by = Betaal via { $method }
sale-paid-twice = Hierdie verkoop is meer as een keer betaal: { $extra } het bykomend gekom. Betaal dit terug aan die kliënt, of teken aan wie s’n dit is.
sale-order-paid = Hierdie bestelling is reeds betaal, as ’n ander verkoop: { $sale }.
sale-order-paid-twice = Hierdie bestelling is meer as een keer betaal, ook as hierdie verkoop: { $sale }. Betaal een daarvan aan die kliënt terug, of teken aan wie s’n die geld is.
sale-order-elsewhere = Vir hierdie bestelling is reeds op ’n ander toestel betaling gevra, en hierdie is die verkoop daarvan. Wat u gekies het, is as ’n aparte bestelling geparkeer: { $order }. Haal uit waarvoor hier betaling gevra is voordat u vir daardie bestelling betaling vra.
sale-amount-by = { $amount } via { $method }
sale-without-sign-in = Sonder die eienaar se aanmelding gemaak. Dit word aan die winkel betaal en soos enige ander dopgehou.
sale-cancelled-here = Net op hierdie kasregister gekanselleer: dit is sonder die eienaar se aanmelding gemaak en kon nie by Blink gekanselleer word nie. Dit word steeds dopgehou totdat dit verval; as iemand dit betaal, verskyn dit onder Om na te gaan.
sale-wallet-gone = Die beursie van hierdie verkoop bestaan nie meer nie. Vra weer betaling.
sale-qr = QR-kode van die faktuur
sale-until = Betaal voor { $at }
sale-receipt-qr = QR-kode van die kwitansie, vir die kliënt
sale-your-receipt = U kwitansie
sale-print = Druk of deel die kwitansie
sale-renew = Nuwe faktuur vir hierdie verkoop
sale-new = Nuwe verkoop
sale-for-staff = Vir personeel
sale-copy = Kopieer
sale-copied = Gekopieer
sale-copy-by-hand = Druk Ctrl+C
sale-open = Maak oop in beursie
sale-share = Deel
sale-locked = Koers vas tot dan: { $of } = { $price }.
sale-locked-renews = Wanneer dit verval, maak hierdie bladsy self ’n nuwe faktuur.
sale-cancel = Kanselleer hierdie verkoop
sale-all = Alle verkope
sale-reload = Herlaai hierdie bladsy om te sien of dit betaal is.
sale-late-reload = { $late }. Herlaai hierdie bladsy om te sien of dit betaal is.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Wag vir die betaling
sale-say-paid = Betaal
sale-say-paid-late = Laat betaal, kontroleer
sale-say-expired = Verval, nie betaal nie
sale-say-cancelled = Gekanselleer
sale-say-failed = Geen faktuur gemaak nie
sale-say-live = Regstreeks
sale-say-checking = Kyk elke 3 s
sale-say-offline = Vanlyn, moenie goedere oorhandig nie
sale-say-signed-out = Afgemeld: herlaai hierdie bladsy om aan te meld
sale-say-left = nog { $time }
sale-say-sound-on = Klank is aan
sale-say-sound-off = Klank is af

## How late the till hears of payments

upstream-silent = Blink antwoord nie: oorhandig niks wat nie groen geword het nie
upstream-limited = Blink neem nou min vrae: betalings wys laat
upstream-slow = Betalings wys laat: met { $open } oop fakture word Blink elke { $seconds } s vir elkeen gevra
upstream-asking = Betalings wys ’n paar sekondes laat: Blink word gevra

## Can this till take money now? /health

health-title = Toestand
health-good = Gereed
health-warn = Versigtig
health-bad = Probleem
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Blink se transaksies
health-ledger-read = { $ago } gelede gelees
health-ledger-unread = Nog nie gelees nie
health-ledger-old-do = Betalings waarvan niemand laat weet het nie, word laat gevind. Dit word elke minuut weer probeer solank ’n eienaar aangemeld is.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } inskrywing
   *[other] { $count } inskrywings
} nie verstaan nie
health-ledger-gaps-do = { $count ->
    [one] Kyk daarna onder Om na te gaan.
   *[other] Kyk daarna onder Om na te gaan.
}
health-grant = Aanmelding
health-grant-good = Aangemeld
health-grant-ended = Eienaar afgemeld
health-grant-ended-do = Die eienaar van hierdie winkel meld een keer aan, op enige toestel; tot dan kan geen betaling gevra word nie.
health-grant-goes-on-do = Gaan voort om betaling te vra; betalings wys soos altyd. Die eienaar van hierdie winkel meld een keer aan, op enige toestel.
health-grant-degraded = Nie hernu nie
health-grant-degraded-do = Blink se aanmelding antwoord nie. Betaling vra gaan daarsonder voort; saldo’s en navrae wag.
health-grant-ends = Eindig binnekort
health-grant-ends-do = Hierdie aanmelding eindig omtrent ’n uur nadat dit begin het. Meld weer aan en merk “offline”.
health-scopes = Toestemmings
health-scopes-good = Volledig
health-scopes-no-receive = Kan nie betaling vra nie
health-scopes-key-do = Maak ’n API-sleutel met Read en Receive gemerk, en meld daarmee aan.
health-scopes-receive-do = Meld weer aan en merk “receive”.
health-scopes-no-read = Kan nie terugkyk nie
health-scopes-read-do = Meld weer aan en merk “read”.
health-api = Blink
health-api-good = Antwoord
health-api-unknown = Nog nie gevra nie
health-api-limited = Besig
health-api-limited-do = Blink neem nou minder oproepe. Wag ’n minuut.
health-api-silent = Antwoord nie
health-api-silent-do = Kontroleer hierdie kasregister se internetverbinding, dan status.blink.sv. Oorhandig niks wat nie groen geword het nie.
health-clock = Horlosie
health-clock-unknown = Nog nie vergelyk nie
health-clock-good = Soos Blink s’n
health-clock-ahead = { $off } voor Blink s’n
health-clock-behind = { $off } agter Blink s’n
health-clock-off-do = Stel hierdie kasregister se horlosie, verkieslik met NTP: fakture verval skynbaar op ’n ander tyd as in werklikheid.
health-clock-far-off-do = Stel hierdie kasregister se horlosie, verkieslik met NTP: wat dit van tyd sê, is verkeerd, en kliënte kan nie betaal nie.
health-line = Regstreekse betalings
health-line-good = Regstreeks
health-line-resting = Rus
health-line-down = Deur navraag
health-line-down-do = { $late }. Wag; die kasregister verbind self weer.
health-rate = Wisselkoers
health-rate-age = { $age } oud
health-rate-old-do = Blink het nie ’n nuwer een nie. Ná 10 minute word geen wisselkoers gebruik nie: vra dan betaling in sats in die BTC-beursie.
health-rate-none = Geen in { $currency }
health-rate-none-do = Vra betaling in sats in die BTC-beursie.
health-room = Fakture hierdie minuut
health-room-left = { $count } oor
health-room-none = Geen oor nie
health-room-blocked = Geblokkeer
health-room-blocked-do = Blink maak { $wait } lank geen faktuur nie. Wag.
health-room-none-do = Wag ’n minuut.
health-room-none-without-sign-in-do = Wag ’n minuut, of laat die eienaar aanmeld: daarsonder neem Blink min van hierdie kasregister.
health-room-few-do = Gaan ’n bietjie stadiger: Blink tel alle kasregisters van hierdie rekening saam.
health-room-few-without-sign-in-do = Sonder die eienaar se aanmelding neem Blink min van hierdie kasregister. Die eienaar meld een keer aan, op enige toestel.
health-account = Rekening
health-account-good = Aktief
health-account-no-receive = Kan nie ontvang nie
health-account-no-receive-do = Maak die Blink-toep oop om u fondse te skuif.
health-account-ended-do = Skuif u fondse met die Blink-toep voor { $deadline }, en voer u verkope uit.
health-account-inactive = Nie aktief nie
health-account-inactive-do = Maak die Blink-toep oop om te sien hoekom.
health-account-winding-down = Word gesluit
health-account-winding-down-do = Dit kan tot { $until } ontvang. Die Blink-toep sê wat om te doen.
health-services = Lightning en dollars
health-services-good = Werk
health-services-no-lightning = Lightning werk nie
health-services-no-lightning-do = Probeer oor ’n paar minute weer.
health-services-no-dealer = Geen dollars
health-services-no-dealer-do = Vra betaling in die BTC-beursie.
health-storage = Berging
health-storage-good = Skryf
health-storage-left = { $megabytes } MB oor
health-storage-left-do = Maak gou plek op die kasregister se skyf: wanneer dit vol is, kan die kasregister nie betaling vra nie.
health-storage-full = Kan nie skryf nie
health-storage-full-do = Maak plek op die kasregister se skyf, of laat dit herstel. Niemand hoef iets te herbegin nie; betalings word dan aangeteken.

## The receipt: /receipts/…

receipt-title = Kwitansie
receipt-of = Kwitansie van { $shop }
receipt-by = via { $method }
receipt-proof = Bewys van betaling
receipt-hash = Betalings-hash
receipt-preimage = Preimage
receipt-print = Druk
receipt-print-hint = Maak eers “Bewys van betaling” oop om dit op papier te hê.
