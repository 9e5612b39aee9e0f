## What has become of a sale

status-waiting = Pendent
status-paid = Pagat
status-expired = Caducat, sense pagar
status-cancelled = Cancel·lat
status-paid-late = Pagat tard, revisar
status-failed = Ha fallat, no s’ha fet factura
method-lightning = Lightning

## The till: /till

till-last-sale = Última venda:
till-amount = Import
till-currency = Moneda
unit-sats = sats
unit-dollars = Dòlar dels EUA
till-memo = Nota
till-and-wallet = i moneder
till-memo-hint = (opcional, el client la veu)
till-wallet = Els diners van a
till-charge = Cobra
till-one-moment = Un moment…
keypad = Teclat
keypad-back = Esborra l’última xifra
keypad-clear = Esborra
keypad-add = Suma un altre import

till-choose-currency = Triï una de les monedes de la llista.
till-choose-wallet = Triï un dels seus moneders.
till-memo-too-long = La nota és massa llarga: { $most } bytes com a màxim.
amount-too-small = És menys que l’import més petit que el moneder pot guardar.
till-form-used = Aquest formulari ja ha fet la seva venda, per una altra cosa. Revisi l’import i torni a cobrar.
till-confirm-amount = { $amount } és molt per a aquesta botiga; encara no s’ha cobrat res. Revisi l’import i, si és correcte, premi Cobra una altra vegada.
till-old-price = La cotització de Blink té { $age }. El que cobri ara es converteix amb aquesta.
till-no-price = Ara mateix no hi ha cotització. Encara pot cobrar en sats al moneder BTC.
till-no-price-no-currency = Ara mateix no hi ha cotització, i per això no hi ha cap moneda triada. Encara pot cobrar en sats al moneder BTC: triï sats.
till-without-owner = El propietari d’aquesta botiga no té la sessió oberta a Blink. Pot continuar cobrant, i els pagaments es mostren com sempre; demani al propietari que entri una vegada, en qualsevol dispositiu.
till-wind-down = A partir del { $from } Blink ja no deixa que aquest compte rebi. L’app de Blink diu què cal fer.

## Why no invoice was made

refused-unreachable = No es pot contactar amb Blink; no s’ha fet cap factura. Torni-ho a provar d’aquí a un moment.
refused-without-sign-in = Ara mateix Blink no fa factures sense la sessió del propietari. El propietari d’aquesta botiga entra una vegada, en qualsevol dispositiu; després torni a cobrar.
refused-receive-disabled = Blink ja no deixa que aquest compte rebi. Obri l’app de Blink per moure els seus fons; l’historial i l’exportació continuen aquí.
refused-inactive = Aquest compte de Blink no està actiu i no pot rebre. Obri l’app de Blink per veure per què.
refused-no-dealer = Blink no pot vendre dòlars ara mateix. Triï el moneder BTC o torni-ho a provar d’aquí a un moment.
refused-no-lightning = El node Lightning de Blink no respon ara mateix. Torni-ho a provar d’aquí a uns minuts.
refused-by-blink = Blink no ha fet cap factura: { $why }
refused-for-now = Blink no ha fet cap factura. Torni-ho a provar d’aquí a un moment.
refused-too-many = Blink no accepta més factures d’aquest compte ara mateix. Torni-ho a provar d’aquí a { $wait }.
refused-too-many-without-sign-in = Mentre el propietari no tingui la sessió oberta, Blink accepta poques factures d’aquesta caixa, i les d’aquest minut ja estan fetes. Torni-ho a provar d’aquí a { $wait }; si el propietari entra en qualsevol dispositiu n’hi haurà més.
refused-busy = Blink està massa ocupat ara mateix; no s’ha fet cap factura. Torni-ho a provar d’aquí a un moment.
refused-no-price = Ara mateix no hi ha cotització, i aquesta moneda no es pot convertir. Cobri en sats al moneder BTC o torni-ho a provar d’aquí a un moment.
refused-unticked = En entrar no es va marcar la casella “receive”, i aquesta caixa no pot fer factures. Torni a entrar i marqui-la.
refused-owner-unticked = La sessió del propietari no pot rebre, i no es pot fer cap factura. Demani-li que entri una vegada, en qualsevol dispositiu, i que marqui totes les caselles.
refused-key-unticked = La clau API amb què va entrar no pot rebre, i aquesta caixa no pot fer factures. Creï’n una amb Read i Receive marcats i entri amb aquella.
refused-wound-down = Blink va tancar la recepció en aquest compte el { $since }. Mogui els seus fons amb l’app de Blink abans del { $deadline }; l’historial i l’exportació continuen aquí.
refused-taken-back = No s’ha fet cap factura. Torni-ho a provar d’aquí a un moment.

## The page of a sale

sale-title = Venda
sale-asking = Preguntant a Blink
sale-matched = Assignat a mà
sale-matched-at = Assignat a mà: { $amount }, rebut { $at }.
sale-matched-noted = Assignat a mà: { $amount }, rebut { $at } ({ $note }).
sale-credited = Abonat: { $credited }, demanat: { $asked }
sale-given-back = Retornat: { $amount }
sale-unclear = Encara no se sap si Blink ha fet la factura. La caixa la continua buscant cada dos segons; fins que no la trobi no hi ha res que el client pugui pagar.
sale-unclear-renew = No cal esperar: faci una factura nova. Si la primera apareix i es paga, la caixa ho veu.
sale-late = Els diners van arribar quan la factura ja havia caducat o estava cancel·lada. Comprovi si el client va rebre la mercaderia.
sale-failed = Blink no ha fet cap factura; no s’ha pagat res ni es pot pagar.
sale-paid-by = Pagat amb { $method }
sale-paid-twice = Aquesta venda s’ha pagat més d’una vegada: han arribat de més { $extra }. Torni-ho al client o anoti de qui és.
sale-order-paid = Aquesta comanda ja s’ha pagat, com una altra venda: { $sale }.
sale-order-paid-twice = Aquesta comanda s’ha pagat més d’una vegada, també com aquesta venda: { $sale }. Torni’n una al client o anoti de qui són els diners.
sale-order-elsewhere = Aquesta comanda ja s’estava cobrant en un altre dispositiu, i aquesta n’és la venda. El que vostè havia triat queda en espera com a comanda a part: { $order }. Abans de cobrar-la, tregui’n el que ja s’ha cobrat aquí.
sale-amount-by = { $amount } amb { $method }
sale-without-sign-in = Feta sense la sessió del propietari. Es paga a la botiga i es vigila com qualsevol altra.
sale-cancelled-here = Cancel·lada només en aquesta caixa: es va fer sense la sessió del propietari i no es va poder cancel·lar a Blink. Es continua vigilant fins que caduqui; si algú la paga, surt a la safata.
sale-wallet-gone = El moneder d’aquesta venda ja no existeix. Torni a cobrar.
sale-qr = Codi QR de la factura
sale-until = Pagar fins a { $at }
sale-receipt-qr = Codi QR del rebut, per al client
sale-your-receipt = El seu rebut
sale-print = Imprimeix o comparteix el rebut
sale-renew = Factura nova per a aquesta venda
sale-new = Venda nova
sale-for-staff = Per al personal
sale-copy = Copia
sale-copied = Copiat
sale-copy-by-hand = Premi Ctrl+C
sale-open = Obre al moneder
sale-share = Comparteix
sale-locked = Tipus de canvi fix fins aleshores: { $of } = { $price }.
sale-locked-renews = Quan s’acabi el temps, aquesta pàgina fa tota sola una factura nova.
sale-cancel = Cancel·la aquesta venda
sale-all = Totes les vendes
sale-reload = Torni a carregar aquesta pàgina per veure si s’ha pagat.
sale-late-reload = { $late }. Torni a carregar aquesta pàgina per veure si s’ha pagat.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Esperant el pagament
sale-say-paid = Pagat
sale-say-paid-late = Pagat tard, revisar
sale-say-expired = Caducat, sense pagar
sale-say-cancelled = Cancel·lat
sale-say-failed = No s’ha fet cap factura
sale-say-live = En directe
sale-say-checking = Es comprova cada 3 s
sale-say-offline = Sense connexió, no lliuri la mercaderia
sale-say-signed-out = Sessió tancada: torni a carregar la pàgina per entrar
sale-say-left = queden { $time }
sale-say-sound-on = So activat
sale-say-sound-off = So desactivat

## How late the till hears of payments

upstream-silent = Blink no respon: no lliuri res que no s’hagi posat verd
upstream-limited = Blink accepta poques consultes ara mateix: els pagaments es veuen amb retard
upstream-slow = Els pagaments es veuen amb retard: amb { $open } factures obertes es pregunta a Blink per cadascuna cada { $seconds } s
upstream-asking = Els pagaments es veuen amb uns segons de retard: s’està preguntant a Blink

## Can this till take money now? /health

health-title = Estat del sistema
health-good = A punt
health-warn = Atenció
health-bad = Problema
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Moviments de Blink
health-ledger-read = Llegits fa { $ago }
health-ledger-unread = Encara sense llegir
health-ledger-old-do = Els pagaments dels quals ningú no ha avisat es troben tard. Es torna a provar cada minut mentre un propietari tingui la sessió oberta.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } moviment
    [many] { $count } de moviments
   *[other] { $count } moviments
} sense entendre
health-ledger-gaps-do = { $count ->
    [one] Revisi’l a la safata.
    [many] Revisi’ls a la safata.
   *[other] Revisi’ls a la safata.
}
health-grant = Sessió
health-grant-good = Oberta
health-grant-ended = Propietari sense sessió
health-grant-ended-do = El propietari d’aquesta botiga entra una vegada, en qualsevol dispositiu; fins aleshores no es pot cobrar res.
health-grant-goes-on-do = Continuï cobrant; els pagaments es mostren com sempre. El propietari d’aquesta botiga entra una vegada, en qualsevol dispositiu.
health-grant-degraded = Sense renovar
health-grant-degraded-do = L’inici de sessió de Blink no respon. Es pot continuar cobrant sense; els saldos i les consultes esperen.
health-grant-ends = S’acaba aviat
health-grant-ends-do = Aquesta sessió s’acaba més o menys una hora després de començar. Torni a entrar i marqui “offline”.
health-scopes = Permisos
health-scopes-good = Complets
health-scopes-no-receive = No pot cobrar
health-scopes-key-do = Creï una clau API amb Read i Receive marcats i entri amb aquella.
health-scopes-receive-do = Torni a entrar i marqui “receive”.
health-scopes-no-read = No pot mirar enrere
health-scopes-read-do = Torni a entrar i marqui “read”.
health-api = Blink
health-api-good = Respon
health-api-unknown = Encara sense preguntar
health-api-limited = Ocupat
health-api-limited-do = Blink accepta menys consultes ara mateix. Esperi un minut.
health-api-silent = En silenci
health-api-silent-do = Revisi la connexió a internet d’aquesta caixa i després status.blink.sv. No lliuri res que no s’hagi posat verd.
health-clock = Rellotge
health-clock-unknown = Encara sense comparar
health-clock-good = Com el de Blink
health-clock-ahead = Avança { $off } respecte de Blink
health-clock-behind = Endarrereix { $off } respecte de Blink
health-clock-off-do = Posi en hora el rellotge d’aquesta caixa, millor amb NTP: les factures sembla que caduquin a una hora diferent de la real.
health-clock-far-off-do = Posi en hora el rellotge d’aquesta caixa, millor amb NTP: va malament i els clients no poden pagar.
health-line = Pagaments en directe
health-line-good = En directe
health-line-resting = En repòs
health-line-down = Preguntant
health-line-down-do = { $late }. Esperi; la caixa es torna a connectar sola.
health-rate = Cotització
health-rate-age = De fa { $age }
health-rate-old-do = Blink no en té cap de més recent. Passats 10 minuts no se’n fa servir cap: aleshores cobri en sats al moneder BTC.
health-rate-none = Cap en { $currency }
health-rate-none-do = Cobri en sats al moneder BTC.
health-room = Factures en aquest minut
health-room-left = Restants: { $count }
health-room-none = No en queda cap
health-room-blocked = Bloquejat
health-room-blocked-do = Blink no en fa cap durant { $wait }. Esperi.
health-room-none-do = Esperi un minut.
health-room-none-without-sign-in-do = Esperi un minut, o demani al propietari que entri: sense la seva sessió Blink n’accepta poques d’aquesta caixa.
health-room-few-do = Vagi una mica més a poc a poc: Blink compta juntes totes les caixes d’aquest compte.
health-room-few-without-sign-in-do = Sense la sessió del propietari Blink n’accepta poques d’aquesta caixa. El propietari entra una vegada, en qualsevol dispositiu.
health-account = Compte
health-account-good = Actiu
health-account-no-receive = No pot rebre
health-account-no-receive-do = Obri l’app de Blink per moure els seus fons.
health-account-ended-do = Mogui els seus fons amb l’app de Blink abans del { $deadline } i exporti les vendes.
health-account-inactive = No actiu
health-account-inactive-do = Obri l’app de Blink per veure per què.
health-account-winding-down = En tancament
health-account-winding-down-do = Pot rebre fins a { $until }. L’app de Blink diu què cal fer.
health-services = Lightning i dòlars
health-services-good = Funcionen
health-services-no-lightning = Lightning no funciona
health-services-no-lightning-do = Torni-ho a provar d’aquí a uns minuts.
health-services-no-dealer = Sense dòlars
health-services-no-dealer-do = Cobri al moneder BTC.
health-storage = Emmagatzematge
health-storage-good = Escriu
health-storage-left = Queden { $megabytes } MB
health-storage-left-do = Alliberi aviat espai al disc de la caixa: quan sigui ple, la caixa no podrà cobrar.
health-storage-full = No pot escriure
health-storage-full-do = Alliberi espai al disc de la caixa o faci’l reparar. No cal reiniciar res; els pagaments es registren aleshores.

## The receipt: /receipts/…

receipt-title = Rebut
receipt-of = Rebut de { $shop }
receipt-by = amb { $method }
receipt-proof = Prova de pagament
receipt-hash = Hash de pagament
receipt-preimage = Preimatge
receipt-print = Imprimeix
receipt-print-hint = Obri abans “Prova de pagament” per tenir-la en paper.
