## The frame of every page

skip = Ves al contingut
home-label = Blink Till, inici
main-label = Principal
nav-till = Caixa
nav-orders = Comandes
nav-sales = Vendes
nav-inbox = Safata
nav-wallets = Moneders
nav-ledger = Moviments
nav-settings = Configuració
nav-more = Més
nav-claims = El client diu que ha pagat
nav-health = Pot cobrar ara aquesta caixa?
log-out = Tanca la sessió
way-in-blink = Entra amb Blink
way-in-key = Entra amb una clau API
settings-shop = Botiga
settings-items = Articles
settings-displays = Pantalles
settings-sign-ins = Sessions
settings-cashiers = Caixers

## On many pages

save = Desa
pages = Pàgines
newest = El més recent
newer = Més recent
older = Més antic

## The front door

landing-title = Una caixa Lightning per a la seva botiga
landing-head = Teclegi un preu, mostri un codi, miri com es posa verd.
landing-lead = Blink Till converteix qualsevol telèfon de la botiga en una caixa que cobra en Bitcoin per Lightning, directament al seu propi compte de Blink.
landing-password = La contrasenya la demana Blink; aquesta caixa no la veu mai.
landing-join = És caixer? { $join }.
landing-join-words = Uneixi-s’hi amb un codi
landing-boxes = Blink mostrarà tres caselles. Marqui-les totes tres.
landing-unticked = Venen sense marcar. Això és el que cadascuna permet a la caixa:
landing-read = Mostrar els seus saldos i l’historial, i reconèixer un pagament.
landing-receive = Fer factures, perquè els clients li puguin pagar.
landing-offline = Mantenir la sessió oberta. Sense aquesta cal tornar a entrar cada hora.
landing-write = La caixa no demana mai { $write }: pot cobrar diners, però no en pot enviar.
landing-log-out = En tancar aquí la sessió s’acaba l’accés d’aquesta caixa al seu compte. Pot ser que el navegador continuï amb la sessió oberta a Blink.

unreached = No es pot contactar amb la caixa des d’aquest dispositiu; no s’ha enviat res i no s’ha cobrat res. El que ha escrit encara és aquí: revisi la connexió i premi el botó una altra vegada.
unanswered = La connexió s’ha tallat abans que la caixa respongués. El que ha escrit encara és aquí: premi el botó una altra vegada quan torni la connexió. Res no es cobra dues vegades.
log-in-again = Torna a entrar
use-another-key = Fes servir una altra clau

## In other sentences

and = { $one } i { $other }
span-seconds = { $count ->
    [one] { $count } segon
    [many] { $count } de segons
   *[other] { $count } segons
}
span-minutes = { $count ->
    [one] { $count } minut
    [many] { $count } de minuts
   *[other] { $count } minuts
}
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } d’hores
   *[other] { $count } hores
}
span-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dies
   *[other] { $count } dies
}

## An amount that cannot be read

amount-empty = Escrigui un import.
amount-no-digits = Escrigui l’import només amb xifres, per exemple 12.
amount-no-number = Escrigui l’import amb xifres i un punt o una coma, per exemple 12,50.
amount-grouped = Escrigui l’import sense signes entre els milers, per exemple 1234,50.
amount-ambiguous = Això es pot llegir de dues maneres; escrigui un punt abans dels decimals, per exemple 1.234.
amount-no-decimals = Aquesta moneda no té decimals, i els milers van sense signe.
amount-too-many-decimals = Aquesta moneda té com a màxim { $digits ->
    [one] { $digits } decimal
    [many] { $digits } de decimals
   *[other] { $digits } decimals
}, i els milers van sense signe.
amount-zero = L’import ha de ser més gran que zero.
amount-too-large = És més del que Blink accepta en un pagament.

## Error pages

error-typed = Això és el que havia escrit:
error-again = Torna-ho a provar
error-back = Torna a la caixa
error-home = Inici
error-cashier = És caixer? El propietari li dona un codi nou per { $join }.
error-join = unir-s’hi
error-reference = Referència { $id }

signed-out-title = La sessió està tancada
signed-out-text = No s’ha fet res. Entri i després premi el botó una altra vegada.
forbidden-title = Aquesta pàgina és del propietari
forbidden-text = Té la sessió oberta, però sense permís per veure això. Pregunti al propietari de la botiga.
bad-request-title = Això no ha funcionat
bad-request-text = La caixa no ha entès la petició. Torni enrere i torni-ho a provar.
bad-form = Aquest no és el formulari d’aquesta pàgina.
upstream-title = Això no es pot mostrar ara mateix
upstream-text = { $who } no respon com hauria de fer-ho. La sessió continua oberta i no s’han perdut diners; torni-ho a provar d’aquí a un moment. No lliuri mercaderia per un pagament que no hagi vist posar-se verd.
unavailable-title = La caixa no pot escriure ara mateix
unavailable-text = La base de dades està ocupada o plena. No s’ha perdut res; torni-ho a provar d’aquí a un moment. Si continua igual, avisi qui administra la caixa.
lacks-key-title = A aquesta caixa li falta la clau
lacks-key-text = La seva sessió està xifrada amb una clau secreta sense la qual es va engegar aquesta caixa. No es perd res, i les vendes pendents es vigilen tota l’estona. Avisi qui administra la caixa perquè torni a posar la clau a TILL_SECRET_KEYS i la torni a engegar.
not-found-title = Aquí no hi ha res
not-found-text = L’adreça és incorrecta, o el que anomenava no és seu. Torni a la caixa i miri-ho des d’allà.
method-not-allowed-title = Aquesta pàgina no funciona així
method-not-allowed-text = Torni a la caixa i faci servir els seus botons.
too-large-title = Això era massa
too-large-text = Enviï menys: cap formulari d’aquí no necessita tant de text.
rate-limited-title = Massa intents
rate-limited-text = Esperi un minut i torni-ho a provar.
timeout-title = Ha trigat massa
timeout-text = Revisi la connexió d’aquest dispositiu i torni-ho a provar.
internal-title = Alguna cosa ha fallat per part nostra
internal-text = Ha quedat registrat. Torni-ho a provar; si torna a passar, doni a qui administra la caixa la referència de sota.
foreign-title = Això no venia d’aquesta caixa
foreign-text = Per seguretat, els botons només funcionen a les pàgines de la mateixa caixa. Torni a la caixa i provi-ho allà.
misdirected-title = La caixa és en una altra adreça
misdirected-why = Aquesta no és l’adreça per a la qual es va configurar, i només en aquella es pot entrar.
misdirected-go = Ves a { $host }
misdirected-else = Si aquella adreça no s’obre, avisi qui administra la caixa.
misdirected-open = Obri millor { $address }: només allà es pot entrar.

## The sandbox

sandbox-banner = Entorn de proves: sense diners reals. Els clients paguen, i més, a la seva pàgina de control.
sandbox-open = Obre l’entorn de proves

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Idioma
language-choose = Canvia
language-own = La caixa li parla en aquest idioma a tots els navegadors on entri, tret que allà se n’hagi triat un altre. El que llegeixen els clients segueix l’idioma del seu propi navegador i, si no, la configuració de la botiga.
language-preview = Preliminars
language-preview-hint = Un idioma marcat com a preliminar encara no l’han revisat tantes persones. Els imports i les dates són correctes en tots.
language-unknown = La caixa no parla aquest idioma. Triï’n un de la llista.

## The till as an app

app-description = Cobri en Bitcoin per Lightning a la botiga
offline-title = Sense connexió
offline-what = No es pot contactar amb la caixa des d’aquest dispositiu.
offline-charge = No es poden cobrar vendes noves fins que torni la connexió.
offline-open-sales = Els codis que s’han mostrat abans encara es poden pagar: el servidor de la caixa els vigila, i el que s’hagi pagat es veurà quan torni la connexió.
offline-customer = Per pagar, el telèfon del client necessita la seva pròpia connexió; el rebut s’hi obre com sempre.
offline-again = Torna-ho a provar
install-title = Tingui la caixa en aquest dispositiu
install-text = Com a aplicació s’obre sense les barres del navegador i sona quan es paga una venda.
install-by-hand = Premi Compartir i després “Afegir a la pantalla d’inici”. Com a aplicació s’obre sense les barres del navegador i sona quan es paga una venda.
install-go = Instal·la
install-later = Ara no
