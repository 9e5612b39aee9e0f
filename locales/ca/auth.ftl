## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } una altra vegada
sign-in-to-start = Torna a l’inici
sign-in-detail = El que diu Blink: { $words }
login-by-click = Per entrar cal fer clic en un enllaç.

sign-in-malformed-title = Això no semblava venir de Blink
sign-in-malformed-text = L’adreça que l’ha portat aquí no és de les que genera Blink. No s’ha canviat res.
sign-in-not-here-title = Aquest inici de sessió no va començar aquí
sign-in-not-here-text = Es va començar en un altre navegador, fa més de mitja hora, o la seva galeta ja no hi és. No s’ha canviat res.
sign-in-used-title = Aquest inici de sessió ja s’ha acabat
sign-in-used-text = La resposta de Blink ja s’ha fet servir. Continuï cap a la caixa o torni a entrar.
sign-in-issuer-title = Això no era Blink
sign-in-issuer-text = La resposta anomena un remitent diferent del Blink en què confia aquesta caixa, i per això no s’ha fet servir.
sign-in-stale-title = L’inici de sessió ha trigat massa
sign-in-stale-text = El codi d’un sol ús de Blink ja s’ha fet servir o ha caducat. Torni a entrar; és només un moment.
sign-in-no-read-title = La casella “read” no estava marcada
sign-in-no-read-text = A la pàgina de Blink totes les caselles comencen sense marcar. Marqui “read” perquè aquesta caixa pugui mostrar els seus moneders, “receive” perquè pugui cobrar i “offline” perquè la sessió continuï oberta. Els permisos que acaba de donar s’han tornat a Blink.
sign-in-not-invited-title = Aquesta caixa és per a altres comptes
sign-in-not-invited-text = El seu compte de Blink no és a la llista d’aquesta caixa. Entri amb un altre, o demani a qui l’administra que hi afegeixi el seu.
sign-in-other-title = Aquest era un altre compte
sign-in-other-text = S’han demanat més permisos per al compte que té aquí la sessió oberta, i Blink ha respost per un altre. No s’ha canviat res. Entri com la mateixa persona i marqui totes les caselles, o tanqui primer la sessió.
sign-in-not-kept-title = Ara mateix aquesta caixa no pot desar res
sign-in-not-kept-text = La base de dades no accepta registres nous. Torni-ho a provar d’aquí a un moment; d’aquest inici de sessió no s’ha desat res.
sign-in-cancelled-title = Ha cancel·lat l’inici de sessió
sign-in-cancelled-text = No s’ha compartit res amb aquesta caixa. Pot entrar quan vulgui.
sign-in-again-title = Torni-ho a provar
sign-in-lost-text = Blink ha perdut el fil d’aquest inici de sessió: també s’entrava en una altra pestanya, o les galetes estan bloquejades.
sign-in-open-long-text = Aquest inici de sessió ha estat obert massa temps a Blink.
sign-in-asks-text = Blink li vol preguntar una cosa abans de deixar-lo entrar.
sign-in-unknown-title = Blink no l’ha deixat entrar
sign-in-unknown-text = Ha donat un motiu que aquesta caixa no coneix. Torni-ho a provar.
sign-in-set-up-title = Aquesta caixa no està ben configurada
sign-in-set-up-text = Blink no accepta el que demana aquesta caixa. Qui l’administra ha de revisar el registre a Blink; el log en diu més.
sign-in-away-title = Blink no està disponible ara mateix
sign-in-away-text = No s’ha pogut acabar d’iniciar la sessió. Esperi un minut i torni-ho a provar.

## On every page of somebody who is signed in

degraded-text = Blink no respon ara mateix. La sessió continua oberta, i les vendes pendents es continuen vigilant.
cannot-write-text = La caixa no pot escriure: el disc és ple o està espatllat. Les vendes i els pagaments nous no es registren fins que torni a haver-hi espai; per tant, consulti a l’app de Blink si un client ha pagat. Avisi qui administra la caixa.
consent-no-receive = Sense el permís “receive” aquesta caixa pot mostrar els seus saldos, però no pot cobrar.
consent-no-offline = Sense el permís “offline” aquesta sessió s’acaba més o menys una hora després de començar.
consent-neither = Sense el permís “receive” aquesta caixa no pot cobrar, i sense “offline” aquesta sessió s’acaba més o menys una hora després de començar.
consent-other-key = Fes servir una clau amb Read i Receive
consent-again = Torna-ho a demanar i marca totes les caselles

## Told after a sign-in ended by itself

ended-revoked = Blink ha acabat la seva última sessió: allà se n’ha retirat l’accés o ha passat massa temps sense fer-se servir. Les vendes pendents s’han vigilat tota l’estona, i els caixers han pogut continuar cobrant.
ended-key = Blink rebutja la clau API amb què va entrar: s’ha revocat o ha caducat. Creï’n una de nova al tauler de Blink. Les vendes pendents s’han vigilat tota l’estona, i els caixers han pogut continuar cobrant.
ended-hour = La seva última sessió es va acabar al cap d’una hora, perquè a Blink no es va marcar “offline”. Les vendes pendents s’han vigilat tota l’estona, i els caixers han pogut continuar cobrant.

## /login/key

key-title = Entrar amb una clau API
key-step-open = Obri { $dashboard }, iniciï-hi sessió i triï { $menu }.
key-dashboard = el tauler de Blink
key-step-make = Creï una clau per a aquesta caixa. Triï quan caduca i marqui { $read } i { $receive }. Deixi { $write } sense marcar: la caixa no envia mai diners.
key-step-paste = Copiï la clau i enganxi-la aquí. Blink la mostra només aquesta vegada.
key-can-send = Aquesta clau pot enviar tots els diners del compte: qui l’aconseguís podria buidar els seus moneders. La caixa no necessita una clau així. Creï’n una només amb Read i Receive, o torni a enganxar aquesta i confirmi que és el que vol.
key-label = Clau API
key-confirm = Sé que aquesta clau pot enviar diners i la vull fer servir aquí.
key-try = Prova la clau i entra
key-hint = La clau es prova a Blink, es desa xifrada i no es torna a mostrar mai. En tancar la sessió s’esborra d’aquí; per anul·lar-la a tot arreu, revoqui-la al tauler.
key-other-way = També pot { $log_in }.
key-log-in = entrar amb Blink
key-none = Enganxi la clau que ha mostrat el tauler de Blink.
key-no-key = Això no és una clau API. Torni-la a copiar del tauler de Blink, només la clau.
key-inactive = El compte de Blink d’aquesta clau no està actiu. Obri l’app de Blink per veure per què.
key-refused = Blink rebutja aquesta clau. Creï’n una de nova i provi amb aquella.
key-cannot-read = Aquesta clau no pot llegir. Creï’n una amb Read i Receive marcats.
key-unknown = Blink no coneix aquesta clau: s’ha revocat, ha caducat o no s’ha copiat sencera. Creï’n una de nova.
key-not-invited = Aquesta caixa és per a comptes diferents del d’aquesta clau. Faci servir una clau d’un altre compte, o demani a qui administra la caixa que posi el seu a la llista.
key-too-many = Aquí s’han provat massa claus, i per això aquesta no s’ha provat. Esperi un minut i torni-la a enganxar.
key-away = Ara mateix no es pot contactar amb Blink; la clau no s’ha provat ni s’ha desat. Torni-ho a provar d’aquí a un moment.
key-not-kept = Blink coneix aquesta clau, però la caixa no la pot desar: el disc és ple o està ocupat. No s’ha canviat res. Torni-la a enganxar d’aquí a un moment; si continua igual, avisi qui administra la caixa.
