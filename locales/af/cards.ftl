## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kaart
method-bank = bank
settings-cards = Kaarte
cards-title = Kaarte
cards-head = Kaart- en bankbetalings
cards-lead = Met ’n rekening by { $company } (blinkpayment.co.uk, ’n maatskappy op sy eie wat niks met u Blink-beursie te doen het nie) kan ’n verkoop ook per kaart of bank betaal word. Die kliënt betaal op daardie maatskappy se bladsy; geen kaartnommer kom ooit naby hierdie kasregister nie.
cards-set-up = Stel op
cards-set-up-in = Opgestel, betaling in { $currency }
cards-set-up-hint = ’n Verkoop in { $currency } het ’n knoppie “Betaal per kaart of bank”. Die sleutels is verseël; niemand kry dit weer te sien nie.
cards-remove = Verwyder die sleutels
cards-unwatched = Die sleutels is verwyder voordat Blink Payment gesê het dat die kaartbladsye van hierdie verkope toe is. ’n Kliënt kan nog daar betaal, en die kasregister sou dit nie hoor nie. Maak dit in hul portaal toe: { $sales }
cards-unwatched-sale = verkoop { $id }
cards-change = Verander die sleutels
cards-where = Albei sleutels is in die portaal van Blink Payment, in die instellings van u Blink-bladsy. Dit word getoets voordat dit bewaar word.
cards-api-key = API-sleutel
cards-secret-key = Geheime sleutel
cards-currency = Geldeenheid vir kaarte
cards-keep = Toets en bewaar
cards-no-api-key = Kopieer die hele API-sleutel uit u Blink-bladsy se instellings.
cards-no-secret-key = Kopieer die hele geheime sleutel uit u Blink-bladsy se instellings.
cards-no-currency = Skryf die geldeenheid se drie letters, byvoorbeeld GBP.
cards-wrong-keys = Blink Payment ken nie hierdie paar sleutels nie. Kopieer albei weer van dieselfde Blink-bladsy.
cards-not-taken = Hierdie Blink-bladsy neem { $known } en nie { $currency } nie.
cards-unreachable = Blink Payment kan nie bereik word nie, dus weet niemand of hierdie sleutels reg is nie. Niks is bewaar nie; probeer oor ’n oomblik weer.

## On the sale's page

cards-odd = Blink Payment sê dat hierdie verkoop betaal is, maar met ’n ander bedrag. Die kasregister aanvaar dit nie as betaling nie: kyk in hul portaal.
cards-offer = Kaart of bank
cards-qr = QR-kode van die kaartbladsy
cards-scan = Die kliënt skandeer hierdie kode of volg die skakel, tot { $until }.
cards-asking = Blink Payment word vir ’n kaartbladsy gevra.
cards-pay = Betaal per kaart of bank
cards-not-set-up = Kaarte is nie opgestel nie. Die eienaar tik die sleutels in onder Instellings, Kaarte.
cards-not-waiting = Hierdie verkoop wag nie op betaling nie, dus is daar niks om per kaart te betaal nie.
cards-unclear = Blink Payment het nie duidelik geantwoord nie. Die kasregister kyk of die kaartbladsy gemaak is; tot dan kan die faktuur betaal word.
cards-other-currency = Kaartbetalings word hier in { $currency } gevra, en hierdie verkoop is in ’n ander geldeenheid. Vra weer betaling in { $currency }.
cards-keys-refused = Blink Payment weier hierdie winkel se sleutels. Die eienaar tik dit weer in onder Instellings, Kaarte.
cards-said-no = Blink Payment het nee gesê: { $why }
cards-no-methods = Blink Payment het nee gesê: Nie kaarte of bankbetalings is aangeskakel nie.
cards-said-no-more = Blink Payment het nee gesê, en nie hoekom nie.
cards-limited = Blink Payment neem nou nie meer oproepe nie. Probeer oor { $seconds } s weer.
cards-not-reached = Blink Payment kan nie bereik word nie. Probeer oor ’n oomblik weer.
cards-no-answer = Blink Payment se antwoord kan nie gebruik word nie. Probeer oor ’n oomblik weer; die faktuur kan betaal word.

## Giving money back

cards-payment = Kaartbetaling
cards-paid-by-card = Per kaart betaal: { $amount }
cards-paid-by-bank = Per bank betaal: { $amount }
cards-refund-done = Terugbetaal: { $amount }, { $when }
cards-refund-refused = Geweier: { $amount }, { $when }
cards-refund-asked = Word terugbetaal: { $amount }, { $when }
cards-refund-unclear = Onduidelik, kyk in die portaal van Blink Payment: { $amount }, { $when }
cards-give-back = Betaal geld terug
cards-give-back-amount = Bedrag in { $currency }; leeg betaal { $amount } terug
cards-give-back-yes = Ja, betaal hierdie geld terug na die kaart
cards-give-back-now = Betaal terug
cards-bank-not-given = Blink Payment betaal nie bankbetalings terug nie: stuur die geld van u bank af.
cards-not-by-card = Hierdie verkoop is nie per kaart betaal nie, dus kan niks na ’n kaart terugbetaal word nie.
cards-gone = Kaarte is nie meer opgestel nie. Betaal die geld terug in die portaal van Blink Payment.
cards-tick = Merk die blokkie om te sê dat die geld terugbetaal moet word.
cards-nothing-left = Niks is van hierdie betaling oor nie.
cards-too-much = Soveel is nie van hierdie betaling oor nie.
cards-no-number = Blink Payment het nog nie die nommer van hierdie betaling gegee nie. Probeer later weer, of betaal die geld in hul portaal terug.
cards-refund-unknown = Blink Payment het nie duidelik geantwoord nie, dus is die geld dalk reeds terugbetaal. Kyk in hul portaal; die kasregister probeer nie weer nie.

## The page that the customer comes back to

cards-done-title = Betaling
cards-done-paid = Betaal
cards-done-thanks = Dankie. U kan hierdie bladsy toemaak.
cards-done-not-paid = Nie betaal nie
cards-done-over = Hierdie betaling is teruggetrek of het verval. Vra by die kasregister.
cards-done-not-yet = Nog nie betaal nie
cards-done-waiting = Die kasregister het nog nie van ’n betaling gehoor nie. Hierdie bladsy kyk self weer; vra by die kasregister as dit so bly.
