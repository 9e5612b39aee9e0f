## Second screens: /settings/displays

displays-title = Écrans clients
displays-lead = Un écran client est un lien que vous ouvrez sur une deuxième tablette ou au dos d’un support. Il montre aux clients la dernière vente d’une personne et, entre deux ventes, le nom de votre commerce ; celui qui le tient ne voit rien d’autre et ne peut rien faire.
displays-none = Aucun écran pour l’instant.
displays-all = Tous les écrans
display-name = Nom du nouvel écran
display-whose = Il affiche les ventes de
display-own = Vous-même
display-make = Créer son lien
display-no-name = Indiquez un nom, pour savoir lequel vous supprimez.
display-long-name = Le nom est trop long : 40 lettres au plus.
display-no-cashier = Choisissez « Vous-même » ou un caissier de la liste.
display-of-cashier = Affiche les ventes de { $name }, depuis :
display-of-owner = Affiche vos propres ventes, depuis :
display-end = Supprimer
display-link-lead = Ouvrez ceci sur le deuxième écran. Le lien n’est affiché que maintenant ; supprimez l’écran si quelqu’un d’autre l’a obtenu.
display-link-qr = Code QR du lien

## What customers see: /display/…

display-title = Bienvenue
display-pay = Veuillez payer
display-code = Code QR de la facture
display-moment = Un instant, s’il vous plaît.
display-paid = Payé, merci
display-paid-late = Payé en retard
display-ask-the-shop = Le paiement est arrivé après la fin du délai. Demandez au commerce s’il l’accepte encore.
display-choose-tip = Veuillez choisir sur l’écran de la caisse.
display-more = et encore { $count }
