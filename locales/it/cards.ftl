## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = carta
method-bank = banca
settings-cards = Carte
cards-title = Carte
cards-head = Carte e pagamenti bancari
cards-lead = Con un account presso { $company } (blinkpayment.co.uk, una società a sé che non ha nulla a che fare con il wallet Blink) una vendita si può pagare anche con carta o banca. Il cliente paga sulla pagina di quella società; nessun numero di carta passa mai da questa cassa.
cards-set-up = Configurazione
cards-set-up-in = Configurate, incasso in { $currency }
cards-set-up-hint = Una vendita in { $currency } ha il pulsante “Paga con carta o banca”. Le chiavi sono cifrate; nessuno le rivedrà.
cards-remove = Rimuovi le chiavi
cards-unwatched = Le chiavi sono state rimosse prima che Blink Payment confermasse la chiusura delle pagine per le carte di queste vendite. Un cliente può ancora pagare lì, e la cassa non lo saprebbe. Chiuderle nel portale di Blink Payment: { $sales }
cards-unwatched-sale = vendita { $id }
cards-change = Cambia le chiavi
cards-where = Entrambe le chiavi si trovano nel portale di Blink Payment, nelle impostazioni della propria pagina Blink. Vengono provate prima di essere salvate.
cards-api-key = Chiave API
cards-secret-key = Chiave segreta
cards-currency = Valuta degli incassi con carta
cards-keep = Prova e salva
cards-no-api-key = Copiare l’intera chiave API dalle impostazioni della pagina Blink.
cards-no-secret-key = Copiare l’intera chiave segreta dalle impostazioni della pagina Blink.
cards-no-currency = Scrivere le tre lettere della valuta, per esempio GBP.
cards-wrong-keys = Blink Payment non conosce questa coppia di chiavi. Copiarle di nuovo entrambe dalla stessa pagina Blink.
cards-not-taken = Questa pagina Blink accetta { $known } e non { $currency }.
cards-unreachable = Blink Payment non è raggiungibile, quindi non si sa se queste chiavi sono valide. Non è stato salvato nulla; riprovare tra poco.

## On the sale's page

cards-odd = Blink Payment dice che questa vendita è stata pagata, ma con un altro importo. La cassa non lo considera un pagamento: controllare nel suo portale.
cards-offer = Carta o banca
cards-qr = Codice QR della pagina per le carte
cards-scan = Il cliente inquadra questo codice o apre il link, entro { $until }.
cards-asking = Richiesta di una pagina per le carte a Blink Payment.
cards-pay = Paga con carta o banca
cards-not-set-up = Le carte non sono configurate. Il titolare inserisce le chiavi in Impostazioni, Carte.
cards-not-waiting = Questa vendita non è in attesa di pagamento, quindi non c’è nulla da pagare con carta.
cards-unclear = Blink Payment non ha risposto in modo chiaro. La cassa verifica se la pagina per le carte è stata creata; fino ad allora si può pagare l’invoice.
cards-other-currency = Qui le carte si incassano in { $currency } e questa vendita è in un’altra valuta. Incassare di nuovo in { $currency }.
cards-keys-refused = Blink Payment rifiuta le chiavi di questo negozio. Il titolare le inserisce di nuovo in Impostazioni, Carte.
cards-said-no = Blink Payment ha rifiutato: { $why }
cards-no-methods = Blink Payment ha rifiutato: non sono attivi né le carte né i pagamenti bancari.
cards-said-no-more = Blink Payment ha rifiutato, senza dire perché.
cards-limited = Blink Payment non accetta altre richieste in questo momento. Riprovare tra { $seconds } s.
cards-not-reached = Blink Payment non è raggiungibile. Riprovare tra poco.
cards-no-answer = La risposta di Blink Payment non è utilizzabile. Riprovare tra poco; l’invoice si può pagare.

## Giving money back

cards-payment = Pagamento con carta
cards-paid-by-card = Pagato con carta: { $amount }
cards-paid-by-bank = Pagato tramite banca: { $amount }
cards-refund-done = Rimborsato: { $amount }, { $when }
cards-refund-refused = Rifiutato: { $amount }, { $when }
cards-refund-asked = Rimborso in corso: { $amount }, { $when }
cards-refund-unclear = Non chiaro, controllare nel portale di Blink Payment: { $amount }, { $when }
cards-give-back = Rimborsa
cards-give-back-amount = Importo in { $currency }; vuoto rimborsa { $amount }
cards-give-back-yes = Sì, rimborsa questo denaro sulla carta
cards-give-back-now = Rimborsa
cards-bank-not-given = Blink Payment non rimborsa i pagamenti bancari: inviare il denaro dalla propria banca.
cards-not-by-card = Questa vendita non è stata pagata con carta, quindi non si può rimborsare nulla su una carta.
cards-gone = Le carte non sono più configurate. Rimborsare il denaro nel portale di Blink Payment.
cards-tick = Spuntare la casella per confermare che il denaro va rimborsato.
cards-nothing-left = Di questo pagamento non resta nulla.
cards-too-much = Di questo pagamento non resta così tanto.
cards-no-number = Blink Payment non ha ancora comunicato il numero di questo pagamento. Riprovare più tardi o rimborsare il denaro nel suo portale.
cards-refund-unknown = Blink Payment non ha risposto in modo chiaro, quindi il denaro potrebbe essere stato rimborsato. Controllare nel suo portale; la cassa non riprova.

## The page that the customer comes back to

cards-done-title = Pagamento
cards-done-paid = Pagato
cards-done-thanks = Grazie. È possibile chiudere questa pagina.
cards-done-not-paid = Non pagato
cards-done-over = Questo pagamento è stato ritirato o è scaduto. Chiedere alla cassa.
cards-done-not-yet = Non ancora pagato
cards-done-waiting = La cassa non ha ancora notizia di un pagamento. Questa pagina ricontrolla da sola; se resta così, chiedere alla cassa.
