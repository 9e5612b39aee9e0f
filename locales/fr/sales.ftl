## What has become of a sale

status-waiting = En attente
status-paid = Payé
status-expired = Expiré, non payé
status-cancelled = Annulé
status-paid-late = Payé en retard, à vérifier
status-failed = Échec, aucune facture créée
method-lightning = Lightning

## The till: /till

till-last-sale = Dernière vente :
till-amount = Montant
till-currency = Devise
unit-sats = sats
unit-dollars = Dollar américain
till-memo = Mémo
till-and-wallet = et portefeuille
till-memo-hint = (facultatif, visible par le client)
till-wallet = L’argent va dans
till-charge = Encaisser
till-one-moment = Un instant…
keypad = Pavé numérique
keypad-back = Effacer le dernier chiffre
keypad-clear = Effacer
keypad-add = Ajouter un autre montant

till-choose-currency = Choisissez une devise de la liste.
till-choose-wallet = Choisissez un de vos portefeuilles.
till-memo-too-long = Le mémo est trop long : { $most } octets au plus.
amount-too-small = C’est moins que le plus petit montant que le portefeuille peut contenir.
till-form-used = Ce formulaire a déjà servi à une autre vente. Vérifiez le montant et encaissez à nouveau.
till-confirm-amount = { $amount }, c’est beaucoup pour ce commerce ; rien n’a donc encore été encaissé. Vérifiez le montant et appuyez de nouveau sur Encaisser s’il est juste.
till-old-price = Le cours de Blink date d’il y a { $age }. Ce que vous encaissez maintenant est converti à ce cours.
till-no-price = Pas de cours pour l’instant. Vous pouvez toujours encaisser en sats dans le portefeuille BTC.
till-no-price-no-currency = Pas de cours pour l’instant, donc aucune devise n’est choisie. Vous pouvez toujours encaisser en sats dans le portefeuille BTC : choisissez sats.
till-without-owner = Le propriétaire de ce commerce n’est pas connecté à Blink. Vous pouvez continuer à encaisser et les paiements s’affichent comme toujours ; demandez au propriétaire de se connecter une fois, sur n’importe quel appareil.
till-wind-down = À partir du { $from }, Blink ne permettra plus à ce compte de recevoir. L’application Blink indique quoi faire.

## Why no invoice was made

refused-unreachable = Blink est injoignable, aucune facture n’a donc été créée. Réessayez dans un instant.
refused-without-sign-in = Pour l’instant, Blink ne crée pas de facture sans la connexion du propriétaire. Le propriétaire de ce commerce se connecte une fois, sur n’importe quel appareil ; ensuite, encaissez à nouveau.
refused-receive-disabled = Blink ne permet plus à ce compte de recevoir. Ouvrez l’application Blink pour transférer vos fonds ; votre historique et son export restent ici.
refused-inactive = Ce compte Blink n’est pas actif et ne peut donc pas recevoir. Ouvrez l’application Blink pour savoir pourquoi.
refused-no-dealer = Blink ne peut pas vendre de dollars pour l’instant. Choisissez le portefeuille BTC ou réessayez dans un instant.
refused-no-lightning = Le nœud Lightning de Blink ne répond pas pour l’instant. Réessayez dans quelques minutes.
refused-by-blink = Blink n’a pas créé de facture : { $why }
refused-for-now = Blink n’a pas créé de facture. Réessayez dans un instant.
refused-too-many = Blink n’accepte plus de factures de ce compte pour l’instant. Réessayez dans { $wait }.
refused-too-many-without-sign-in = Tant que le propriétaire n’est pas connecté, Blink accepte peu de factures de cette caisse, et celles de cette minute sont épuisées. Réessayez dans { $wait } ; il y en a davantage si le propriétaire est connecté sur un appareil quelconque.
refused-busy = Blink est trop occupé pour l’instant, aucune facture n’a donc été créée. Réessayez dans un instant.
refused-no-price = Pas de cours pour l’instant : cette devise ne peut pas être convertie. Encaissez en sats dans le portefeuille BTC ou réessayez dans un instant.
refused-unticked = À la connexion, la case « receive » n’était pas cochée : cette caisse ne peut pas créer de factures. Reconnectez-vous et cochez-la.
refused-owner-unticked = La connexion du propriétaire ne permet pas de recevoir : aucune facture ne peut être créée. Demandez-lui de se connecter une fois, sur n’importe quel appareil, et de cocher toutes les cases.
refused-key-unticked = La clé API avec laquelle vous êtes connecté ne permet pas de recevoir : cette caisse ne peut pas créer de factures. Créez-en une avec Read et Receive cochés et connectez-vous avec elle.
refused-wound-down = Blink a mis fin à la réception pour ce compte le { $since }. Transférez vos fonds avec l’application Blink avant le { $deadline } ; votre historique et son export restent ici.
refused-taken-back = Aucune facture n’a été créée. Réessayez dans un instant.

## The page of a sale

sale-title = Vente
sale-asking = Demande à Blink
sale-matched = Associé à la main
sale-matched-at = Associé à la main : { $amount }, reçu : { $at }.
sale-matched-noted = Associé à la main : { $amount }, reçu : { $at } ({ $note }).
sale-credited = Crédité : { $credited }, demandé : { $asked }
sale-given-back = Remboursé : { $amount }
sale-unclear = On ne sait pas encore si Blink a créé la facture. La caisse vérifie toutes les deux secondes ; tant qu’elle n’est pas trouvée, le client n’a rien à payer.
sale-unclear-renew = Inutile d’attendre : créez une nouvelle facture. Si la première réapparaît et est payée, la caisse le verra.
sale-late = L’argent est arrivé alors que la facture avait expiré ou était annulée. Vérifiez si le client a reçu la marchandise.
sale-failed = Blink n’a pas créé de facture : rien n’a été payé ni ne peut l’être.
sale-paid-by = Payé par { $method }
sale-paid-twice = Cette vente a été payée plus d’une fois : { $extra } en trop. Rendez cet argent au client ou notez à qui il appartient.
sale-order-paid = Cette commande a déjà été payée, par une autre vente : { $sale }.
sale-order-paid-twice = Cette commande a été payée plus d’une fois, aussi par cette vente : { $sale }. Rendez l’argent de l’une d’elles au client ou notez à qui il appartient.
sale-order-elsewhere = Cette commande était déjà en cours d’encaissement sur un autre appareil, et voici sa vente. Ce que vous aviez choisi est mis en attente comme commande à part : { $order }. Avant de l’encaisser, retirez-en ce qui est encaissé ici.
sale-amount-by = { $amount } par { $method }
sale-without-sign-in = Créée sans la connexion du propriétaire. Elle est payée au commerce et surveillée comme les autres.
sale-cancelled-here = Annulée sur cette caisse seulement : créée sans la connexion du propriétaire, elle n’a pas pu être annulée chez Blink. Elle reste surveillée jusqu’à son expiration ; si quelqu’un la paie, « À traiter » le signale.
sale-wallet-gone = Le portefeuille de cette vente n’existe plus. Encaissez à nouveau.
sale-qr = Code QR de la facture
sale-until = À payer avant : { $at }
sale-receipt-qr = Code QR du reçu, pour le client
sale-your-receipt = Votre reçu
sale-print = Imprimer ou partager le reçu
sale-renew = Nouvelle facture pour cette vente
sale-new = Nouvelle vente
sale-for-staff = Personnel
sale-copy = Copier
sale-copied = Copié
sale-copy-by-hand = Appuyez sur Ctrl+C
sale-open = Ouvrir dans le portefeuille
sale-share = Partager
sale-locked = Cours garanti jusque-là : { $of } = { $price }.
sale-locked-renews = À l’expiration, cette page crée d’elle-même une nouvelle facture.
sale-cancel = Annuler cette vente
sale-all = Toutes les ventes
sale-reload = Rechargez cette page pour voir si c’est payé.
sale-late-reload = { $late }. Rechargez cette page pour voir si c’est payé.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = En attente du paiement
sale-say-paid = Payé
sale-say-paid-late = Payé en retard, à vérifier
sale-say-expired = Expiré, non payé
sale-say-cancelled = Annulé
sale-say-failed = Aucune facture créée
sale-say-live = En direct
sale-say-checking = Vérifie toutes les 3 s
sale-say-offline = Hors ligne, ne remettez pas la marchandise
sale-say-signed-out = Déconnecté : rechargez cette page pour vous connecter
sale-say-left = Reste { $time }
sale-say-sound-on = Son activé
sale-say-sound-off = Son coupé

## How late the till hears of payments

upstream-silent = Blink ne répond pas : ne remettez rien qui ne soit pas passé au vert
upstream-limited = Blink accepte peu de requêtes pour l’instant : les paiements s’affichent en retard
upstream-slow = Les paiements s’affichent en retard : avec { $open } factures en cours, chacune n’est vérifiée que toutes les { $seconds } s
upstream-asking = Les paiements s’affichent avec quelques secondes de retard : la caisse interroge Blink

## Can this till take money now? /health

health-title = État
health-good = Prête
health-warn = Attention
health-bad = Problème
health-trouble = { $what } : { $word }. { $to_do }
health-ledger = Relevé de Blink
health-ledger-read = Lu il y a { $ago }
health-ledger-unread = Pas encore lu
health-ledger-old-do = Les paiements non signalés sont découverts en retard. Nouvel essai chaque minute tant qu’un propriétaire est connecté.
health-ledger-gaps = { $read } ; { $count ->
    [one] { $count } écriture non comprise
    [many] { $count } d’écritures non comprises
   *[other] { $count } écritures non comprises
}
health-ledger-gaps-do = { $count ->
    [one] Examinez-la dans « À traiter ».
    [many] Examinez-les dans « À traiter ».
   *[other] Examinez-les dans « À traiter ».
}
health-grant = Connexion
health-grant-good = Connecté
health-grant-ended = Propriétaire déconnecté
health-grant-ended-do = Le propriétaire de ce commerce se connecte une fois, sur n’importe quel appareil ; d’ici là, rien ne peut être encaissé.
health-grant-goes-on-do = Continuez à encaisser ; les paiements s’affichent comme toujours. Le propriétaire de ce commerce se connecte une fois, sur n’importe quel appareil.
health-grant-degraded = Non renouvelée
health-grant-degraded-do = Le service de connexion de Blink ne répond pas. L’encaissement continue sans lui ; les soldes et les recherches attendent.
health-grant-ends = Finit bientôt
health-grant-ends-do = Cette connexion prend fin environ une heure après son début. Reconnectez-vous et cochez « offline ».
health-scopes = Autorisations
health-scopes-good = Complètes
health-scopes-no-receive = Encaissement impossible
health-scopes-key-do = Créez une clé API avec Read et Receive cochés et connectez-vous avec elle.
health-scopes-receive-do = Reconnectez-vous et cochez « receive ».
health-scopes-no-read = Consultation impossible
health-scopes-read-do = Reconnectez-vous et cochez « read ».
health-api = Blink
health-api-good = Répond
health-api-unknown = Pas encore interrogé
health-api-limited = Occupé
health-api-limited-do = Blink accepte moins de requêtes pour l’instant. Attendez une minute.
health-api-silent = Muet
health-api-silent-do = Vérifiez la connexion internet de cette caisse, puis status.blink.sv. Ne remettez rien qui ne soit pas passé au vert.
health-clock = Horloge
health-clock-unknown = Pas encore comparée
health-clock-good = Comme celle de Blink
health-clock-ahead = Avance de { $off } sur celle de Blink
health-clock-behind = Retard de { $off } sur celle de Blink
health-clock-off-do = Réglez l’horloge de cette caisse, de préférence par NTP : les factures semblent expirer à un autre moment qu’en réalité.
health-clock-far-off-do = Réglez l’horloge de cette caisse, de préférence par NTP : les heures affichées sont fausses et les clients ne peuvent pas payer.
health-line = Paiements en direct
health-line-good = En direct
health-line-resting = Au repos
health-line-down = Vérification périodique
health-line-down-do = { $late }. Attendez ; la caisse se reconnecte d’elle-même.
health-rate = Cours
health-rate-age = Date d’il y a { $age }
health-rate-old-do = Blink n’en a pas de plus récent. Au-delà de 10 minutes, aucun n’est utilisé : encaissez alors en sats dans le portefeuille BTC.
health-rate-none = Aucun en { $currency }
health-rate-none-do = Encaissez en sats dans le portefeuille BTC.
health-room = Factures de cette minute
health-room-left = Il en reste { $count }
health-room-none = Il n’en reste plus
health-room-blocked = Bloqué
health-room-blocked-do = Blink n’en crée pas pendant { $wait }. Attendez.
health-room-none-do = Attendez une minute.
health-room-none-without-sign-in-do = Attendez une minute ou faites connecter le propriétaire : sans cela, Blink en accepte peu de cette caisse.
health-room-few-do = Ralentissez un peu : Blink compte ensemble toutes les caisses de ce compte.
health-room-few-without-sign-in-do = Sans la connexion du propriétaire, Blink en accepte peu de cette caisse. Le propriétaire se connecte une fois, sur n’importe quel appareil.
health-account = Compte
health-account-good = Actif
health-account-no-receive = Réception impossible
health-account-no-receive-do = Ouvrez l’application Blink pour transférer vos fonds.
health-account-ended-do = Transférez vos fonds avec l’application Blink avant le { $deadline } et exportez vos ventes.
health-account-inactive = Inactif
health-account-inactive-do = Ouvrez l’application Blink pour savoir pourquoi.
health-account-winding-down = Fermeture en cours
health-account-winding-down-do = Il peut recevoir jusqu’au { $until }. L’application Blink indique quoi faire.
health-services = Lightning et dollars
health-services-good = Fonctionnent
health-services-no-lightning = Lightning en panne
health-services-no-lightning-do = Réessayez dans quelques minutes.
health-services-no-dealer = Pas de dollars
health-services-no-dealer-do = Encaissez dans le portefeuille BTC.
health-storage = Stockage
health-storage-good = Écriture possible
health-storage-left = Reste { $megabytes } Mo
health-storage-left-do = Libérez bientôt de la place sur le disque de la caisse : s’il est plein, la caisse ne peut plus encaisser.
health-storage-full = Écriture impossible
health-storage-full-do = Libérez de la place sur le disque de la caisse ou faites-le réparer. Aucun redémarrage n’est nécessaire ; les paiements sont enregistrés ensuite.

## The receipt: /receipts/…

receipt-title = Reçu
receipt-of = Reçu de { $shop }
receipt-by = par { $method }
receipt-proof = Preuve de paiement
receipt-hash = Hash de paiement
receipt-preimage = Preimage
receipt-print = Imprimer
receipt-print-hint = Ouvrez d’abord « Preuve de paiement » pour l’avoir sur papier.
