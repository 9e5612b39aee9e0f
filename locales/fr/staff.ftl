## Cashiers: /settings/cashiers

cashiers-title = Caissiers
cashiers-lead = Un caissier encaisse pour votre commerce et voit ses propres ventes : pas de soldes, pas d’export, pas de réglages, et aucun envoi possible.
cashiers-name = Nom du nouveau caissier
cashiers-no-name = Indiquez un nom, pour savoir à qui vous retirez l’accès.
cashiers-long-name = Le nom est trop long : 40 lettres au plus.
cashiers-make-code = Créer un code d’invitation
cashiers-none = Aucun caissier pour l’instant.
cashiers-code-works = N’a pas encore rejoint. Fin de validité du code : { $until }.
cashiers-since = Depuis : { $since }
cashiers-device = { $device }, dernière utilisation : { $when }
cashiers-end = Retirer { $name }
cashiers-end-code = Le code cesse de fonctionner. Les ventes restent dans votre historique.
cashiers-end-now = { $name } est déconnecté aussitôt, sur tous les appareils. Les ventes restent dans votre historique.
cashiers-end-yes = Oui, retirer { $name }

## The code, shown once

code-title = Code d’invitation
code-of = Code d’invitation de { $name }
code-scan = Le caissier le scanne avec son propre appareil. Il fonctionne une fois, dans les 24 heures, et n’est affiché que maintenant.
code-qr = Code QR du lien d’invitation
code-or = Ou envoyez-lui { $link }, ou faites-lui ouvrir { $address } et saisir :
code-link = le lien d’invitation
code-all = Tous les caissiers

## /join

join-title = Rejoindre un commerce
join-ended = Vous n’êtes plus connecté ici
join-ended-why = Le propriétaire du commerce a retiré l’accès, ou il a expiré. Les ventes en cours sont toujours surveillées.
join-again = Rejoindre à nouveau
join-head = Rejoindre un commerce comme caissier
join-lead = Le propriétaire du commerce vous donne un code. Il fonctionne une fois.
join-ends = Vous êtes connecté à { $account } sur cet appareil ; rejoindre y met fin.
join-button = Rejoindre
join-owner = Vous êtes propriétaire ? { $log_in }.
join-code = Code d’invitation
join-wrong-code = Ce code ne fonctionne pas. Vérifiez que vous l’avez saisi tel qu’affiché, ou demandez-en un nouveau au propriétaire.

## Sign-ins: /settings/sign-ins

sign-ins-title = Connexions
sign-ins-lead = Ces navigateurs sont connectés à ce compte sur cette caisse. La déconnexion prend effet au prochain clic, et l’autorisation est rendue à Blink.
sign-ins-browser = Navigateur
sign-ins-since = Connecté
sign-ins-last-used = Dernière utilisation
sign-ins-this = Cet appareil
sign-ins-end = Déconnecter
sign-ins-end-this = Se déconnecter ici
sign-ins-later = Utilisés après
sign-ins-before = Utilisés avant
sign-ins-end-others = Déconnecter tous les autres
sign-ins-end-all = Tout déconnecter, celui-ci aussi
device-on = { $browser } sur { $system }
device-on-model = { $browser } sur { $system }, { $model }
device-app = Une application
