## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kártya
method-bank = bank
settings-cards = Kártyák
cards-title = Kártyák
cards-head = Kártyás és banki fizetés
cards-lead = Ha van fiókja itt: { $company } (blinkpayment.co.uk, önálló cég, amelynek semmi köze az Ön Blink-tárcájához), az eladást kártyával vagy bankon keresztül is ki lehet fizetni. A vevő a cég oldalán fizet; kártyaszám soha nem kerül ennek a pénztárnak a közelébe.
cards-set-up = Beállítás
cards-set-up-in = Beállítva, fizettetés pénzneme: { $currency }
cards-set-up-hint = Ha az eladás pénzneme { $currency }, megjelenik rajta a „Fizetés kártyával vagy bankkal” gomb. A kulcsok titkosítva vannak; többé senki sem láthatja őket.
cards-remove = Kulcsok eltávolítása
cards-unwatched = A kulcsokat azelőtt távolították el, hogy a Blink Payment megerősítette volna, hogy ezeknek az eladásoknak a kártyás oldalai le vannak zárva. Ott egy vevő még fizethet, és a pénztár nem értesülne róla. Zárja le őket a cég portálján: { $sales }
cards-unwatched-sale = eladás: { $id }
cards-change = Kulcsok cseréje
cards-where = Mindkét kulcs a Blink Payment portálján van, a Blink-oldala beállításaiban. Mentés előtt kipróbáljuk őket.
cards-api-key = API-kulcs
cards-secret-key = Titkos kulcs
cards-currency = A kártyás fizettetés pénzneme
cards-keep = Kipróbálás és mentés
cards-no-api-key = Másolja ki a teljes API-kulcsot a Blink-oldala beállításaiból.
cards-no-secret-key = Másolja ki a teljes titkos kulcsot a Blink-oldala beállításaiból.
cards-no-currency = Írja be a pénznem három betűjét, például GBP.
cards-wrong-keys = A Blink Payment nem ismeri ezt a kulcspárt. Másolja ki mindkettőt újra, ugyanarról a Blink-oldalról.
cards-not-taken = Ez a Blink-oldal ezeket fogadja el: { $known }, ezt nem: { $currency }.
cards-unreachable = A Blink Payment nem érhető el, ezért nem tudni, jók-e ezek a kulcsok. Semmit sem mentettünk el; próbálja újra egy pillanat múlva.

## On the sale's page

cards-odd = A Blink Payment szerint ezt az eladást kifizették, de más összeggel. A pénztár ezt nem tekinti fizetésnek: nézze meg a portálon.
cards-offer = Kártya vagy bank
cards-qr = A kártyás oldal QR-kódja
cards-scan = A vevő beolvassa ezt a kódot, vagy megnyitja a hivatkozást, eddig: { $until }.
cards-asking = Kártyás oldal kérése a Blink Paymenttől.
cards-pay = Fizetés kártyával vagy bankkal
cards-not-set-up = A kártyák nincsenek beállítva. A tulajdonos a Beállítások, Kártyák alatt adja meg a kulcsokat.
cards-not-waiting = Ez az eladás nem vár fizetésre, ezért nincs mit kártyával fizetni.
cards-unclear = A Blink Payment nem adott egyértelmű választ. A pénztár megnézi, létrejött-e a kártyás oldal; addig a számla kifizethető.
cards-other-currency = Itt a kártyás fizettetés pénzneme { $currency }, ez az eladás viszont más pénznemben van. Fizettessen újra ebben: { $currency }.
cards-keys-refused = A Blink Payment elutasítja ennek az üzletnek a kulcsait. A tulajdonos a Beállítások, Kártyák alatt adja meg őket újra.
cards-said-no = A Blink Payment elutasította: { $why }
cards-no-methods = A Blink Payment elutasította: sem a kártyás, sem a banki fizetés nincs bekapcsolva.
cards-said-no-more = A Blink Payment elutasította, és nem mondta meg, miért.
cards-limited = A Blink Payment most nem fogad több kérést. Próbálja újra { $seconds } mp múlva.
cards-not-reached = A Blink Payment nem érhető el. Próbálja újra egy pillanat múlva.
cards-no-answer = A Blink Payment válasza nem használható. Próbálja újra egy pillanat múlva; a számla kifizethető.

## Giving money back

cards-payment = Kártyás fizetés
cards-paid-by-card = Kártyával fizetve: { $amount }
cards-paid-by-bank = Bankon keresztül fizetve: { $amount }
cards-refund-done = Visszatérítve: { $amount }, { $when }
cards-refund-refused = Elutasítva: { $amount }, { $when }
cards-refund-asked = Visszatérítés folyamatban: { $amount }, { $when }
cards-refund-unclear = Bizonytalan, nézze meg a Blink Payment portálján: { $amount }, { $when }
cards-give-back = Pénz visszatérítése
cards-give-back-amount = Összeg ({ $currency }); üresen hagyva ennyi jár vissza: { $amount }
cards-give-back-yes = Igen, kerüljön vissza ez a pénz a kártyára
cards-give-back-now = Visszatérítés
cards-bank-not-given = A Blink Payment nem téríti vissza a banki fizetést: küldje el a pénzt a saját bankjából.
cards-not-by-card = Ezt az eladást nem kártyával fizették, ezért kártyára semmi sem téríthető vissza.
cards-gone = A kártyák már nincsenek beállítva. A pénzt a Blink Payment portálján térítse vissza.
cards-tick = Jelölje be a négyzetet, ha valóban vissza kell téríteni a pénzt.
cards-nothing-left = Ebből a fizetésből már nem maradt semmi.
cards-too-much = Ennyi már nem maradt ebből a fizetésből.
cards-no-number = A Blink Payment még nem közölte ennek a fizetésnek a számát. Próbálja később, vagy térítse vissza a pénzt a portálján.
cards-refund-unknown = A Blink Payment nem adott egyértelmű választ, ezért lehet, hogy a pénz már visszakerült. Nézze meg a portálján; a pénztár nem próbálja újra.

## The page that the customer comes back to

cards-done-title = Fizetés
cards-done-paid = Fizetve
cards-done-thanks = Köszönjük. Bezárhatja ezt az oldalt.
cards-done-not-paid = Nincs kifizetve
cards-done-over = Ezt a fizetést visszavonták, vagy lejárt. Érdeklődjön a pénztárnál.
cards-done-not-yet = Még nincs kifizetve
cards-done-waiting = A pénztár még nem tud fizetésről. Ez az oldal magától újra ellenőrzi; ha így marad, érdeklődjön a pénztárnál.
