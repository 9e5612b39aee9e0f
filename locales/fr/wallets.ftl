## The wallets: /wallets

wallets-title = Portefeuilles
wallets-none = Blink n’indique aucun portefeuille pour ce compte.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } en route, pas encore confirmé
wallets-total = Ensemble ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, cours de Blink ({ $at })
wallets-open-ledger = Ouvrir le relevé
wallets-no-price = Blink ne donne pas de cours pour l’instant. Vos soldes sont justes ; il manque leur valeur en { $currency }. Revenez voir dans une minute.
wallets-winding-down = Blink ferme ce compte : il peut recevoir jusqu’au { $last_receive }. Sortez votre argent et exportez vos ventes avant le { $last_day }.
wallets-receive-disabled = Blink a fermé ce compte à la réception : la caisse ne peut pas encaisser. Ce qu’il contient est toujours à vous : sortez l’argent et exportez vos ventes avant le { $last_day }.
wallets-export = Exporter les ventes

## A page that was looked at too often. $what is "balances" or "page".

look-known = Cette page est consultée si souvent que Blink n’a pas été interrogé à nouveau. { $what ->
        [balances] Ces soldes datent
       *[page] Cette page date
    } d’il y a { $seconds ->
        [one] { $seconds } seconde
        [many] { $seconds } de secondes
       *[other] { $seconds } secondes
    }. Revenez voir dans un instant.
look-nothing = Cette page est consultée si souvent que Blink n’a pas été interrogé à nouveau. Revenez dans quelques secondes pour voir { $what ->
        [balances] ces soldes
       *[page] cette page
    }.

## The ledger: /transactions

ledger-title = Relevé
ledger-what = Tous les mouvements de vos portefeuilles chez Blink, du plus récent au plus ancien ; y compris ce qui n’est pas passé par cette caisse.
ledger-unread = { $count ->
        [one] { $count } écriture de cette page n’a pas été comprise et n’est pas affichée
        [many] { $count } d’écritures de cette page n’ont pas été comprises et ne sont pas affichées
       *[other] { $count } écritures de cette page n’ont pas été comprises et ne sont pas affichées
    }. Vérifiez dans l’application Blink.
ledger-empty = Aucun mouvement pour l’instant. Votre première vente figurera ici.
ledger-nothing-older = Rien de plus ancien.
ledger-received = Reçu
ledger-sent = Envoyé
ledger-came-back = Revenu
ledger-fee = frais { $amount }
ledger-done = Terminé
ledger-waiting = En attente
ledger-failed = Échec
ledger-status = { $status }
