## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = carte
method-bank = banque
settings-cards = Cartes
cards-title = Cartes
cards-head = Paiements par carte et par banque
cards-lead = Avec un compte chez { $company } (blinkpayment.co.uk, une société distincte, sans lien avec votre portefeuille Blink), une vente peut aussi être payée par carte ou par banque. Le client paie sur la page de cette société ; aucun numéro de carte ne passe jamais par cette caisse.
cards-set-up = Configurer
cards-set-up-in = Configuré, encaissement en { $currency }
cards-set-up-hint = Une vente en { $currency } affiche un bouton « Payer par carte ou banque ». Les clés sont chiffrées ; elles ne sont plus montrées à personne.
cards-remove = Supprimer les clés
cards-unwatched = Les clés ont été supprimées avant que Blink Payment confirme la fermeture des pages de carte de ces ventes. Un client peut encore y payer, et la caisse n’en saurait rien. Fermez-les dans le portail de Blink Payment : { $sales }
cards-unwatched-sale = vente { $id }
cards-change = Changer les clés
cards-where = Les deux clés se trouvent dans le portail de Blink Payment, dans les réglages de votre page Blink. Elles sont testées avant d’être conservées.
cards-api-key = Clé API
cards-secret-key = Clé secrète
cards-currency = Devise d’encaissement des cartes
cards-keep = Tester et conserver
cards-no-api-key = Copiez la clé API entière depuis les réglages de votre page Blink.
cards-no-secret-key = Copiez la clé secrète entière depuis les réglages de votre page Blink.
cards-no-currency = Indiquez les trois lettres de la devise, par exemple GBP.
cards-wrong-keys = Blink Payment ne connaît pas cette paire de clés. Copiez de nouveau les deux depuis la même page Blink.
cards-not-taken = Cette page Blink accepte { $known }, mais pas { $currency }.
cards-unreachable = Blink Payment est injoignable : impossible de savoir si ces clés sont bonnes. Rien n’a été conservé ; réessayez dans un instant.

## On the sale's page

cards-odd = Blink Payment indique que cette vente a été payée, mais d’un autre montant. La caisse ne considère pas cela comme un paiement : vérifiez dans son portail.
cards-offer = Carte ou banque
cards-qr = Code QR de la page de paiement par carte
cards-scan = Le client scanne ce code ou suit le lien, jusqu’à { $until }.
cards-asking = Demande d’une page de paiement à Blink Payment.
cards-pay = Payer par carte ou banque
cards-not-set-up = Les cartes ne sont pas configurées. Le propriétaire saisit les clés sous Réglages, Cartes.
cards-not-waiting = Cette vente n’est pas en attente de paiement : il n’y a rien à payer par carte.
cards-unclear = Blink Payment n’a pas répondu clairement. La caisse vérifie si la page de carte a été créée ; d’ici là, la facture peut être payée.
cards-other-currency = Ici, les cartes sont encaissées en { $currency }, et cette vente est dans une autre devise. Encaissez à nouveau en { $currency }.
cards-keys-refused = Blink Payment refuse les clés de ce commerce. Le propriétaire les saisit à nouveau sous Réglages, Cartes.
cards-said-no = Refus de Blink Payment : { $why }
cards-no-methods = Refus de Blink Payment : ni les cartes ni les paiements bancaires ne sont activés.
cards-said-no-more = Blink Payment a refusé, sans dire pourquoi.
cards-limited = Blink Payment n’accepte plus de requêtes pour l’instant. Réessayez dans { $seconds } s.
cards-not-reached = Blink Payment est injoignable. Réessayez dans un instant.
cards-no-answer = La réponse de Blink Payment est inutilisable. Réessayez dans un instant ; la facture peut être payée.

## Giving money back

cards-payment = Paiement par carte
cards-paid-by-card = Payé par carte : { $amount }
cards-paid-by-bank = Payé par banque : { $amount }
cards-refund-done = Remboursé : { $amount }, { $when }
cards-refund-refused = Refusé : { $amount }, { $when }
cards-refund-asked = Remboursement en cours : { $amount }, { $when }
cards-refund-unclear = Incertain, à vérifier dans le portail de Blink Payment : { $amount }, { $when }
cards-give-back = Rembourser
cards-give-back-amount = Montant en { $currency } ; laisser vide pour rembourser { $amount }
cards-give-back-yes = Oui, rembourser cet argent sur la carte
cards-give-back-now = Rembourser
cards-bank-not-given = Blink Payment ne rembourse pas les paiements bancaires : renvoyez l’argent depuis votre banque.
cards-not-by-card = Cette vente n’a pas été payée par carte : rien ne peut être remboursé sur une carte.
cards-gone = Les cartes ne sont plus configurées. Remboursez dans le portail de Blink Payment.
cards-tick = Cochez la case pour confirmer le remboursement.
cards-nothing-left = Il ne reste rien à rembourser sur ce paiement.
cards-too-much = Il ne reste pas autant sur ce paiement.
cards-no-number = Blink Payment n’a pas encore communiqué le numéro de ce paiement. Réessayez plus tard ou remboursez dans son portail.
cards-refund-unknown = Blink Payment n’a pas répondu clairement : l’argent a peut-être été remboursé. Vérifiez dans son portail ; la caisse ne réessaie pas.

## The page that the customer comes back to

cards-done-title = Paiement
cards-done-paid = Payé
cards-done-thanks = Merci. Vous pouvez fermer cette page.
cards-done-not-paid = Non payé
cards-done-over = Ce paiement a été annulé ou a expiré. Adressez-vous à la caisse.
cards-done-not-yet = Pas encore payé
cards-done-waiting = La caisse n’a pas connaissance d’un paiement. Cette page vérifie d’elle-même ; si rien ne change, adressez-vous à la caisse.
