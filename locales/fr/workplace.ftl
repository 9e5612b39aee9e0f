## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Appli d’équipe
work-title = Appli d’équipe
work-lead = Les employés qui utilisent l’appli d’équipe Blink (joinblink.com, pas le portefeuille) y appuient sur Connect et deviennent caissiers de votre commerce.
work-feed = Quand une de leurs ventes est payée, une carte apparaît dans leur fil.
work-there = Dans le panneau d’administration de l’appli d’équipe
work-proxy-url = Créez-y une application et saisissez ceci comme Proxy URL :
work-secret-hint = Choisissez-y un Proxy Secret long et aléatoire, créez un jeton et notez le Service Id et l’Auth ID de l’application. Pour les cartes dans le fil, ajoutez une catégorie de publication.
work-change = Tout changer
work-here = Puis saisissez-le ici
work-set-up = Configurée
work-set-up-hint = Le jeton et les secrets sont conservés chiffrés et plus jamais affichés ; ils sont à ressaisir à chaque enregistrement. Avec un autre Auth ID, plus aucune personne connectée auparavant par l’application ne l’est encore.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Jeton de l’application
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Le Proxy Secret précédent, pendant le changement (peut rester vide)
work-category = Category Id pour les cartes « Paiement reçu » (vide : pas de cartes)
work-connected-title = Connectés
work-nobody = Personne pour l’instant. Créez un { $join_code } pour chaque employé ; il appuie sur Connect dans l’application et le saisit.
work-join-code = code d’invitation
work-connected-since = { $name }, depuis : { $since }
work-still-linked = Encore connectés dans l’appli d’équipe : { $count }. Ces personnes doivent y appuyer sur Disconnect { $before } que vous l’oubliiez : sans le jeton, la caisse ne peut pas le faire pour elles.
work-before = avant
work-forget = Oublier l’appli d’équipe
work-forget-hint = Supprime de la caisse le jeton, les secrets et ces connexions. Les caissiers restent caissiers ; retirez-les sous Caissiers.
work-refused = L’appli d’équipe refuse le jeton de l’application depuis le { $since }. Personne ne peut se connecter et aucune carte n’est envoyée tant que vous n’y créez pas un nouveau jeton et ne l’enregistrez pas ici.
work-unreadable = Ce qui a été saisi ici ne peut plus être déchiffré : la clé secrète de la caisse a changé. Personne ne peut être connecté ou déconnecté tant que vous n’avez pas tout ressaisi.
work-no-service-id = Copiez le Service Id depuis la page de votre application.
work-no-auth-id = Copiez l’Auth ID depuis la page de votre application.
work-bad-auth-id = Cela ne peut pas être un Auth ID.
work-no-app-token = Collez un des jetons de votre application ; il ne sera plus jamais affiché ici.
work-no-proxy-secret = Saisissez le Proxy Secret tel que vous l’avez saisi là-bas ; il ne sera plus jamais affiché ici.
work-guessable = C’est trop facile à deviner : 16 caractères au moins. Choisissez-en un plus long là-bas, puis saisissez-le ici.
work-too-long = C’est trop long : 500 caractères au plus.
work-bad-letters = Uniquement des lettres, chiffres et signes du clavier anglais, sans espaces.
work-auth-id-taken = Un autre commerce de cette caisse a cet Auth ID.

## /integrations/workplace/connect

work-connect-title = Connecter votre appli d’équipe
work-connect-owner = Vous êtes le propriétaire
work-connect-owner-text = Vous êtes connecté comme propriétaire de ce commerce. Votre appli d’équipe affichera la caisse comme connectée ; rien ne change sur cet appareil.
work-connect-as-owner = Me connecter comme propriétaire
work-connect-cashier = Ou faire de cet appareil celui d’un caissier
work-connect-lead = Le propriétaire du commerce vous donne un code d’invitation. Il fonctionne une fois et fait de cet appareil une caisse sur laquelle vous encaissez.
work-connect-button = Connecter
work-connect-not-owner = Vous êtes propriétaire ? { $log_in }.
work-connect-log-in = Se connecter avec votre portefeuille Blink
work-done-badge = Connecté
work-done-name = { $name }, vous êtes connecté
work-done-name-text = Fermez cette fenêtre, ou encaissez ici même : cet appareil est maintenant votre caisse.
work-done = Vous êtes connecté
work-done-text = Fermez cette fenêtre, ou continuez à la caisse.
work-done-open = Ouvrir la caisse
work-not-connected = Vous n’êtes pas connecté
work-not-connected-refused = L’appli d’équipe a refusé de vous connecter. Prévenez le propriétaire. Pour réessayer, appuyez-y de nouveau sur Connect : ce lien a déjà servi, un code d’invitation non.
work-not-connected-away = L’appli d’équipe ne répond pas comme il faut. Pour réessayer, appuyez-y de nouveau sur Connect : ce lien a déjà servi, un code d’invitation non.
work-not-connected-taken = Quelqu’un d’autre a utilisé ce code d’invitation au même moment. Demandez-en un nouveau au propriétaire et appuyez de nouveau sur Connect dans l’appli d’équipe : ce lien a déjà servi.
work-link-over = Ce lien a expiré
work-link-over-text = Il fonctionne une fois, pendant dix minutes. Appuyez de nouveau sur Connect dans l’appli d’équipe.
work-no-user = Pas d’utilisateur
work-no-user-text = { $header } doit être un seul identifiant de 1 à { $bytes } octets.
work-wrong-secret = Mauvais secret
work-wrong-secret-text = Aucun commerce de cette caisse n’a ce Proxy Secret.
work-owner = Le propriétaire

## The card in the feed of the work app

work-card-title = Paiement reçu
work-card-amount = Montant
work-card-open = Ouvrir la vente
