## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = targeta
method-bank = transferència bancària
settings-cards = Targetes
cards-title = Targetes
cards-head = Targetes i pagaments bancaris
cards-lead = Amb un compte a { $company } (blinkpayment.co.uk, una empresa a part que no té res a veure amb el seu moneder Blink) una venda també es pot pagar amb targeta o per banc. El client paga a la pàgina d’aquesta empresa; cap número de targeta no arriba mai a aquesta caixa.
cards-set-up = Configuració
cards-set-up-in = Configurat, es cobra en { $currency }
cards-set-up-hint = Una venda en { $currency } té un botó “Paga amb targeta o banc”. Les claus es desen xifrades i no es tornen a mostrar a ningú.
cards-remove = Treu les claus
cards-unwatched = Les claus es van treure abans que Blink Payment digués que les pàgines de targeta d’aquestes vendes estan tancades. Un client encara hi podria pagar, i la caixa no se n’assabentaria. Tanqui-les al seu portal: { $sales }
cards-unwatched-sale = venda { $id }
cards-change = Canvia les claus
cards-where = Les dues claus són al portal de Blink Payment, a la configuració de la seva pàgina Blink. Es proven abans de desar-les.
cards-api-key = Clau API
cards-secret-key = Clau secreta
cards-currency = Moneda en què es cobra amb targeta
cards-keep = Prova i desa
cards-no-api-key = Copiï la clau API sencera de la configuració de la seva pàgina Blink.
cards-no-secret-key = Copiï la clau secreta sencera de la configuració de la seva pàgina Blink.
cards-no-currency = Escrigui les tres lletres de la moneda, per exemple GBP.
cards-wrong-keys = Blink Payment no coneix aquest parell de claus. Torni a copiar totes dues de la mateixa pàgina Blink.
cards-not-taken = Aquesta pàgina Blink accepta { $known } i no { $currency }.
cards-unreachable = No es pot contactar amb Blink Payment; no se sap si aquestes claus serveixen. No s’ha desat res; torni-ho a provar d’aquí a un moment.

## On the sale's page

cards-odd = Blink Payment diu que aquesta venda s’ha pagat, però per un altre import. La caixa no ho pren com a pagament: miri-ho al seu portal.
cards-offer = Targeta o banc
cards-qr = Codi QR de la pàgina de targeta
cards-scan = El client escaneja aquest codi o segueix l’enllaç, fins a { $until }.
cards-asking = Demanant una pàgina de targeta a Blink Payment.
cards-pay = Paga amb targeta o banc
cards-not-set-up = Les targetes no estan configurades. El propietari escriu les claus a Configuració, Targetes.
cards-not-waiting = Aquesta venda no espera cap pagament; no hi ha res a pagar amb targeta.
cards-unclear = Blink Payment no ha respost amb claredat. La caixa comprova si la pàgina de targeta s’ha arribat a crear; mentrestant es pot pagar la factura.
cards-other-currency = Aquí les targetes es cobren en { $currency }, i aquesta venda és en una altra moneda. Torni a cobrar en { $currency }.
cards-keys-refused = Blink Payment rebutja les claus d’aquesta botiga. El propietari les torna a escriure a Configuració, Targetes.
cards-said-no = Blink Payment ha dit que no: { $why }
cards-no-methods = Blink Payment ha dit que no: no hi ha activades ni les targetes ni els pagaments bancaris.
cards-said-no-more = Blink Payment ha dit que no, sense dir per què.
cards-limited = Blink Payment no accepta més consultes ara mateix. Torni-ho a provar d’aquí a { $seconds } s.
cards-not-reached = No es pot contactar amb Blink Payment. Torni-ho a provar d’aquí a un moment.
cards-no-answer = La resposta de Blink Payment no serveix. Torni-ho a provar d’aquí a un moment; la factura es pot pagar.

## Giving money back

cards-payment = Pagament amb targeta
cards-paid-by-card = Pagat amb targeta: { $amount }
cards-paid-by-bank = Pagat per banc: { $amount }
cards-refund-done = Retornat: { $amount }, { $when }
cards-refund-refused = Rebutjat: { $amount }, { $when }
cards-refund-asked = Devolució en curs: { $amount }, { $when }
cards-refund-unclear = No és clar; miri-ho al portal de Blink Payment: { $amount }, { $when }
cards-give-back = Retorna diners
cards-give-back-amount = Import en { $currency }; si es deixa buit es tornen { $amount }
cards-give-back-yes = Sí, retorna aquests diners a la targeta
cards-give-back-now = Retorna
cards-bank-not-given = Blink Payment no torna els pagaments bancaris: enviï els diners des del seu banc.
cards-not-by-card = Aquesta venda no es va pagar amb targeta; no es pot tornar res a cap targeta.
cards-gone = Les targetes ja no estan configurades. Torni els diners al portal de Blink Payment.
cards-tick = Marqui la casella per confirmar que cal tornar els diners.
cards-nothing-left = No queda res d’aquest pagament.
cards-too-much = D’aquest pagament no en queda tant.
cards-no-number = Blink Payment encara no ha dit el número d’aquest pagament. Torni-ho a provar més tard o torni els diners al seu portal.
cards-refund-unknown = Blink Payment no ha respost amb claredat; pot ser que els diners ja s’hagin tornat. Miri-ho al seu portal; la caixa no ho torna a provar.

## The page that the customer comes back to

cards-done-title = Pagament
cards-done-paid = Pagat
cards-done-thanks = Gràcies. Pot tancar aquesta pàgina.
cards-done-not-paid = Sense pagar
cards-done-over = Aquest pagament s’ha anul·lat o se li ha acabat el temps. Pregunti a la caixa.
cards-done-not-yet = Encara sense pagar
cards-done-waiting = A la caixa no li consta cap pagament. Aquesta pàgina ho torna a mirar sola; si continua igual, pregunti a la caixa.
