## Settings of the shop: /settings/shop

shop-title = Botiga
shop-on-receipts = Als rebuts
shop-name = Nom de la botiga
shop-name-hint = Com la coneixen els clients. Sense nom, els rebuts mostren el seu usuari de Blink.
shop-address = Adreça
shop-tax-number = Número fiscal
shop-footer = Al final d’un rebut
shop-not-fiscal = Aquesta caixa no és un equip fiscal. On la llei n’exigeixi un, registri-hi també la venda.
shop-too-long = És massa llarg: { $most } caràcters com a màxim.
shop-too-many-lines = És massa llarg: { $most } caràcters en { $lines } línies com a màxim.
shop-day = Dia i idioma
shop-time-zone = Zona horària
shop-zone-unknown = Encara no se sap: fins aleshores els dies comencen a mitjanit UTC. Triï la zona on és la seva botiga.
shop-zone-guessed = L’ha dita un navegador d’aquesta botiga. Desi per conservar-la o triï’n una altra.
shop-zone-known = “Avui”, els dies de les vendes i totes les hores d’aquestes pàgines es regeixen per aquesta zona.
shop-zone-welcome = Els dies de les vendes es regeixen per aquesta zona.
shop-day-starts = El dia comença a les
shop-day-starts-hint = Si tanca després de mitjanit, triï una hora en què ningú no compri: les vendes anteriors compten com del dia abans.
shop-no-such-time = Escrigui una hora de 00:00 a 23:59, per exemple 04:30.
shop-language = Idioma
shop-language-own = El del navegador
shop-no-such-language = Triï un idioma de la llista.
shop-till = Com comença la caixa
shop-unit = Moneda
shop-unit-own = La de Blink
shop-unit-sats = sats
shop-unit-hint = El teclat comença amb aquesta moneda, i els articles nous hi tenen el preu.
shop-no-such-unit = Triï una moneda de la llista.
shop-wallet = Els diners van a
shop-wallet-own = Com a Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dòlar
shop-wallet-split = Una part a cada un
shop-wallet-missing = El seu compte de Blink no té aquest moneder.
shop-no-such-wallet = Triï’n un d’aquests.
shop-bitcoin-share = Quant conservar en bitcoin
shop-bitcoin-share-hint = Amb “Una part a cada un”, cada venda va sencera al moneder que més acosti els últims 30 dies a aquest percentatge. No s’envia ni es canvia res.
shop-no-such-share = Escrigui un nombre enter de 0 a 100.
shop-ask-above = Confirma per sobre de
shop-ask-above-hint = En unitats senceres de la moneda en què es cobra, perquè un error o un codi de barres escanejat no acabi en venda. Si es deixa buit, la caixa pregunta per sobre del valor de { $amount }.
shop-tipping = Propines
shop-tips = Demana propina als clients
shop-tip-presets = Opcions, en percentatge
shop-tip-presets-hint = Cinc com a màxim, separades per punt i coma: 10; 15; 20.
shop-no-such-presets = Escrigui d’un a cinc percentatges diferents, més grans que 0 i fins a 100, separats per punt i coma, per exemple 10; 15; 20.
shop-tip-base = Un percentatge de
shop-tip-base-total = el que s’ha de pagar
shop-tip-base-net = el preu sense impost
shop-taxes = Impost
shop-tax = Els preus
shop-tax-none = no indiquen impost
shop-tax-included = inclouen l’impost
shop-tax-added = són sense impost
shop-tax-rates = Tipus
shop-tax-rates-hint = Un per línia, per exemple “General = 19”. El primer val per a tot el que no en tingui un altre.
shop-choose-one = Triï’n un d’aquests.
shop-no-such-rate = La línia { $line } no és un tipus. Escrigui un nom, “=” i un percentatge de fins a 100 amb tres decimals com a màxim, per exemple “General = 19”.
shop-rate-twice = La línia { $line } té el nom d’un altre tipus. Doni a cadascun el seu.
shop-too-many-rates = Són massa: deu tipus com a màxim.
shop-rate-missing = Escrigui almenys un tipus, o triï que els preus no indiquen impost.
shop-rate-is-named = Hi ha articles amb el tipus “{ $rate }”. Deixi-li aquest nom, o doni abans un altre tipus a aquests articles.
shop-no-such-zone = Triï una zona de la llista, per exemple America/El_Salvador.
shop-no-such-number = Escrigui un nombre enter d’1 a 999999999999, per exemple 10000.
bad-time-zone = Això no és una zona horària.

## The page for new owners: /settings/shop/welcome

till-new-shop = És la primera vegada? Digui com es diu la seva botiga
welcome-title = La seva botiga
welcome-head = És correcte?
welcome-lead = Els rebuts i el teclat es basen en això. Després ho podrà canviar tot, i més coses, a Configuració.
welcome-go = Ves a la caixa
welcome-skip = Omet
