## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kaart
method-bank = bankoverschrijving
settings-cards = Kaarten
cards-title = Kaarten
cards-head = Kaart- en bankbetalingen
cards-lead = Met een account bij { $company } (blinkpayment.co.uk, een apart bedrijf dat niets met uw Blink-wallet te maken heeft) kan een verkoop ook per kaart of bank worden betaald. De klant betaalt op de pagina van dat bedrijf; er komt nooit een kaartnummer in de buurt van deze kassa.
cards-set-up = Instellen
cards-set-up-in = Ingesteld, rekent af in { $currency }
cards-set-up-hint = Een verkoop in { $currency } heeft een knop ‘Betalen met kaart of bankoverschrijving’. De sleutels zijn versleuteld; ze worden niemand meer getoond.
cards-remove = Sleutels verwijderen
cards-unwatched = De sleutels zijn verwijderd voordat Blink Payment bevestigde dat de kaartpagina’s van deze verkopen gesloten zijn. Een klant kan daar nog betalen zonder dat de kassa het hoort. Sluit ze in het portaal van Blink Payment: { $sales }
cards-unwatched-sale = verkoop { $id }
cards-change = Sleutels wijzigen
cards-where = Beide sleutels staan in het portaal van Blink Payment, in de instellingen van uw Blink-pagina. Ze worden getest voordat ze worden bewaard.
cards-api-key = API-sleutel
cards-secret-key = Geheime sleutel
cards-currency = Valuta voor kaartbetalingen
cards-keep = Testen en bewaren
cards-no-api-key = Kopieer de volledige API-sleutel uit de instellingen van uw Blink-pagina.
cards-no-secret-key = Kopieer de volledige geheime sleutel uit de instellingen van uw Blink-pagina.
cards-no-currency = Vul de drie letters van de valuta in, bijvoorbeeld GBP.
cards-wrong-keys = Blink Payment kent dit paar sleutels niet. Kopieer beide opnieuw van dezelfde Blink-pagina.
cards-not-taken = Deze Blink-pagina aanvaardt { $known } en niet { $currency }.
cards-unreachable = Blink Payment is niet bereikbaar, dus niemand weet of deze sleutels goed zijn. Er is niets bewaard; probeer het zo opnieuw.

## On the sale's page

cards-odd = Volgens Blink Payment is deze verkoop betaald, maar met een ander bedrag. De kassa ziet dat niet als betaling: kijk in het portaal.
cards-offer = Kaart of bank
cards-qr = QR-code van de kaartpagina
cards-scan = De klant scant deze code of volgt de link, tot { $until }.
cards-asking = Kaartpagina wordt aangevraagd bij Blink Payment.
cards-pay = Betalen met kaart of bankoverschrijving
cards-not-set-up = Kaarten zijn niet ingesteld. De eigenaar vult de sleutels in onder Instellingen, Kaarten.
cards-not-waiting = Deze verkoop wacht niet op betaling, dus er is niets met kaart te betalen.
cards-unclear = Blink Payment gaf geen duidelijk antwoord. De kassa kijkt of de kaartpagina er is gekomen; tot dan kan de factuur worden betaald.
cards-other-currency = Kaarten worden hier in { $currency } afgerekend, en deze verkoop is in een andere valuta. Reken opnieuw af in { $currency }.
cards-keys-refused = Blink Payment weigert de sleutels van deze winkel. De eigenaar vult ze opnieuw in onder Instellingen, Kaarten.
cards-said-no = Blink Payment weigert: { $why }
cards-no-methods = Blink Payment weigert: kaart- en bankbetalingen staan allebei uit.
cards-said-no-more = Blink Payment weigert, zonder te zeggen waarom.
cards-limited = Blink Payment neemt nu geen verzoeken meer aan. Probeer het over { $seconds } s opnieuw.
cards-not-reached = Blink Payment is niet bereikbaar. Probeer het zo opnieuw.
cards-no-answer = Het antwoord van Blink Payment is onbruikbaar. Probeer het zo opnieuw; de factuur kan worden betaald.

## Giving money back

cards-payment = Kaartbetaling
cards-paid-by-card = Betaald met kaart: { $amount }
cards-paid-by-bank = Betaald met bankoverschrijving: { $amount }
cards-refund-done = Terugbetaald: { $amount }, { $when }
cards-refund-refused = Geweigerd: { $amount }, { $when }
cards-refund-asked = Wordt terugbetaald: { $amount }, { $when }
cards-refund-unclear = Onduidelijk, kijk in het portaal van Blink Payment: { $amount }, { $when }
cards-give-back = Geld terugbetalen
cards-give-back-amount = Bedrag in { $currency }; leeg betaalt { $amount } terug
cards-give-back-yes = Ja, dit geld terugbetalen op de kaart
cards-give-back-now = Terugbetalen
cards-bank-not-given = Blink Payment betaalt bankbetalingen niet terug: stuur het geld vanaf uw bank.
cards-not-by-card = Deze verkoop is niet met kaart betaald, dus er kan niets op een kaart worden terugbetaald.
cards-gone = Kaarten zijn niet meer ingesteld. Betaal het geld terug in het portaal van Blink Payment.
cards-tick = Vink het vakje aan om te bevestigen dat het geld wordt terugbetaald.
cards-nothing-left = Van deze betaling is niets meer over.
cards-too-much = Zo veel is er van deze betaling niet meer over.
cards-no-number = Blink Payment heeft het nummer van deze betaling nog niet doorgegeven. Probeer het later opnieuw of betaal terug in het portaal.
cards-refund-unknown = Blink Payment gaf geen duidelijk antwoord; het geld kan dus al zijn terugbetaald. Kijk in het portaal; de kassa probeert het niet opnieuw.

## The page that the customer comes back to

cards-done-title = Betaling
cards-done-paid = Betaald
cards-done-thanks = Bedankt. U kunt deze pagina sluiten.
cards-done-not-paid = Niet betaald
cards-done-over = Deze betaling is ingetrokken of verlopen. Vraag het aan de kassa.
cards-done-not-yet = Nog niet betaald
cards-done-waiting = De kassa heeft nog geen betaling gezien. Deze pagina kijkt vanzelf opnieuw; blijft het zo, vraag het dan aan de kassa.
