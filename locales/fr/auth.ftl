## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } à nouveau
sign-in-to-start = Retour au début
sign-in-detail = Message de Blink : { $words }
login-by-click = La connexion commence par un clic sur un lien.

sign-in-malformed-title = Cela ne ressemble pas à Blink
sign-in-malformed-text = L’adresse qui vous a amené ici n’est pas de celles que Blink génère. Rien n’a été modifié.
sign-in-not-here-title = Cette connexion n’a pas commencé ici
sign-in-not-here-text = Elle a été lancée dans un autre navigateur, date de plus d’une demi-heure, ou son cookie a disparu. Rien n’a été modifié.
sign-in-used-title = Cette connexion est terminée
sign-in-used-text = La réponse de Blink a déjà été utilisée. Continuez vers la caisse ou connectez-vous à nouveau.
sign-in-issuer-title = Ce n’était pas Blink
sign-in-issuer-text = La réponse vient d’un autre expéditeur que le Blink auquel cette caisse fait confiance. Elle n’a donc pas été utilisée.
sign-in-stale-title = La connexion a pris trop de temps
sign-in-stale-text = Le code à usage unique de Blink a été utilisé ou a expiré. Reconnectez-vous, cela ne prend qu’un instant.
sign-in-no-read-title = La case « read » n’était pas cochée
sign-in-no-read-text = Sur la page de Blink, aucune case n’est cochée au départ. Cochez « read » pour que cette caisse affiche vos portefeuilles, « receive » pour qu’elle puisse encaisser et « offline » pour rester connecté. L’accès que vous venez de donner a été rendu à Blink.
sign-in-not-invited-title = Cette caisse est réservée à d’autres comptes
sign-in-not-invited-text = Votre compte Blink ne figure pas sur la liste de cette caisse. Connectez-vous avec un autre compte ou demandez à l’administrateur d’ajouter le vôtre.
sign-in-other-title = C’était un autre compte
sign-in-other-text = Des autorisations supplémentaires ont été demandées pour le compte connecté ici, et Blink a répondu pour un autre. Rien n’a été modifié. Connectez-vous avec le même compte et cochez toutes les cases, ou déconnectez-vous d’abord.
sign-in-not-kept-title = Cette caisse ne peut rien enregistrer pour l’instant
sign-in-not-kept-text = Sa base de données n’accepte pas de nouvelles entrées. Réessayez dans un instant ; rien n’a été conservé de cette connexion.
sign-in-cancelled-title = Vous avez annulé la connexion
sign-in-cancelled-text = Rien n’a été partagé avec cette caisse. Vous pouvez vous connecter quand vous voulez.
sign-in-again-title = Veuillez réessayer
sign-in-lost-text = Blink a perdu le fil de cette connexion : un autre onglet se connectait aussi, ou les cookies sont bloqués.
sign-in-open-long-text = Cette connexion est restée ouverte trop longtemps du côté de Blink.
sign-in-asks-text = Blink a une question à vous poser avant de vous laisser entrer.
sign-in-unknown-title = Blink ne vous a pas connecté
sign-in-unknown-text = La raison donnée est inconnue de cette caisse. Réessayez.
sign-in-set-up-title = Cette caisse est mal configurée
sign-in-set-up-text = Blink n’accepte pas ce que cette caisse demande. Son administrateur doit vérifier l’enregistrement chez Blink ; le journal technique en dit plus.
sign-in-away-title = Blink n’est pas disponible pour l’instant
sign-in-away-text = La connexion n’a pas pu aboutir. Attendez une minute et réessayez.

## On every page of somebody who is signed in

degraded-text = Blink ne répond pas pour l’instant. Vous restez connecté ; les ventes en cours sont toujours surveillées.
cannot-write-text = La caisse ne peut pas écrire : son disque est plein ou défectueux. Les nouvelles ventes et les paiements ne sont pas enregistrés tant qu’il n’y a pas de place ; vérifiez donc dans l’application Blink si un client a payé. Prévenez l’administrateur de la caisse.
consent-no-receive = Sans l’autorisation « receive », cette caisse peut afficher vos soldes, mais pas encaisser.
consent-no-offline = Sans l’autorisation « offline », cette connexion prend fin environ une heure après son début.
consent-neither = Sans l’autorisation « receive », cette caisse ne peut pas encaisser, et sans « offline », cette connexion prend fin environ une heure après son début.
consent-other-key = Utiliser une clé avec Read et Receive
consent-again = Redemander, et tout cocher

## Told after a sign-in ended by itself

ended-revoked = Blink a mis fin à votre dernière connexion : l’accès y a été retiré, ou n’a pas servi depuis trop longtemps. Les ventes en cours sont restées surveillées et les caissiers ont pu continuer à encaisser.
ended-key = Blink refuse la clé API avec laquelle vous vous êtes connecté : elle a été révoquée ou a expiré. Créez-en une nouvelle dans le tableau de bord de Blink. Les ventes en cours sont restées surveillées et les caissiers ont pu continuer à encaisser.
ended-hour = Votre dernière connexion a pris fin au bout d’une heure, car « offline » n’était pas coché chez Blink. Les ventes en cours sont restées surveillées et les caissiers ont pu continuer à encaisser.

## /login/key

key-title = Se connecter avec une clé API
key-step-open = Ouvrez { $dashboard }, connectez-vous et choisissez { $menu }.
key-dashboard = le tableau de bord de Blink
key-step-make = Créez une clé pour cette caisse. Choisissez sa date d’expiration et cochez { $read } et { $receive }. Laissez { $write } décoché : la caisse n’envoie jamais d’argent.
key-step-paste = Copiez la clé et collez-la ici. Blink ne l’affiche que cette fois.
key-can-send = Cette clé permet d’envoyer tout l’argent du compte : quiconque s’en emparerait pourrait vider vos portefeuilles. La caisse n’en a pas besoin. Créez-en une avec Read et Receive seulement, ou collez de nouveau celle-ci en confirmant votre choix.
key-label = Clé API
key-confirm = Je sais que cette clé permet d’envoyer de l’argent et je veux l’utiliser ici.
key-try = Tester la clé et se connecter
key-hint = La clé est testée chez Blink, chiffrée, et n’est plus jamais affichée. Se déconnecter l’efface ici ; pour l’annuler partout, révoquez-la dans le tableau de bord.
key-other-way = Vous pouvez aussi { $log_in }.
key-log-in = vous connecter avec Blink
key-none = Collez la clé affichée par le tableau de bord de Blink.
key-no-key = Ce n’est pas une clé API. Copiez-la de nouveau depuis le tableau de bord de Blink, la clé seule.
key-inactive = Le compte Blink de cette clé n’est pas actif. Ouvrez l’application Blink pour savoir pourquoi.
key-refused = Blink refuse cette clé. Créez-en une nouvelle et essayez-la.
key-cannot-read = Cette clé ne permet pas la lecture. Créez-en une avec Read et Receive cochés.
key-unknown = Blink ne connaît pas cette clé : elle a été révoquée, a expiré ou n’est pas copiée en entier. Créez-en une nouvelle.
key-not-invited = Cette caisse est réservée à d’autres comptes que celui de cette clé. Utilisez la clé d’un autre compte ou demandez à l’administrateur de la caisse d’ajouter le vôtre à sa liste.
key-too-many = Trop de clés ont été essayées ici ; celle-ci n’a donc pas été testée. Attendez une minute, puis collez-la à nouveau.
key-away = Blink est injoignable pour l’instant : la clé n’a été ni testée ni conservée. Réessayez dans un instant.
key-not-kept = Blink connaît cette clé, mais la caisse ne peut pas la conserver : son disque est plein ou occupé. Rien n’a été modifié. Collez-la à nouveau dans un instant ; si cela persiste, prévenez l’administrateur de la caisse.
