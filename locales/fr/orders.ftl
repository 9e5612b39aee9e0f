## Orders that wait: /orders

orders-title = Commandes
orders-none = Aucune commande en attente. Mettez-en une en attente sur la caisse : elle figure ici sur tous les appareils du commerce jusqu’à l’encaissement.
orders-unnamed = Sans nom
orders-pieces = { $count ->
    [one] { $count } pièce
    [many] { $count } de pièces
   *[other] { $count } pièces
}
orders-age = attend depuis { $age }
orders-discard = Retirer

## What was ordered, beside the fields of the till

order-no-quantity = Vendez de 0 à { $most } pièces de chaque article, en pièces entières.
order-other-unit = Le prix de ces articles est dans une autre devise que le montant. Saisissez le montant dans la devise des articles ou encaissez-le à part.
order-too-many-lines = Vendez au plus { $most } articles différents à la fois. Mettez le reste dans une autre vente.
order-two-currencies = Ces articles sont dans deux devises. Faites deux ventes.
order-no-percent = Écrivez un pourcentage avec deux décimales au plus, par exemple 12,5%.
order-no-tips = Ce commerce n’accepte pas de pourboire. Le propriétaire peut les activer dans les réglages du commerce.
order-nothing = Choisissez un article payant ou saisissez un montant.
order-nothing-left = Avec cette remise, il ne reste rien à encaisser. Réduisez-la.

## What an order comes to

bill-amount = Montant
bill-title = Commande
bill-subtotal = Sous-total
bill-discount = Remise
bill-tax-included = Dont { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Pourboire
bill-total = Total

## The customer's choice of a tip

tip-title = Pourboire
tip-question = Souhaitez-vous laisser un pourboire ?
tip-none = Pas de pourboire
tip-own = Autre montant, en { $currency }
tip-give = Donner ce pourboire
tip-above = Un pourboire de { $tip } dépasse le prix de la commande ; rien n’a donc encore été encaissé. Est-ce voulu ?
tip-confirm = Oui, donner { $tip }
tip-back = Retour à la caisse

## On the till

till-items = Articles
till-find = Rechercher ou scanner
till-find-short = Rechercher
till-categories = Articles affichés
till-favourites = Favoris
till-all-items = Tous
till-nothing-found = Rien ne porte ce nom ici. Cherchez un autre nom, SKU ou code-barres.
till-pieces = Quantité
till-less = Un de moins
till-more = Un de plus
till-discount-and-park = Remise, mise en attente
till-discount = Remise
till-discount-hint = (10% ou un montant)
till-label = En attente sous le nom
till-label-hint = (par exemple table 4)
till-park = Mettre en attente
till-by-share = Selon le partage du commerce
till-nothing-to-park = Il n’y a encore rien à mettre en attente. Choisissez un article ou saisissez un montant.
till-too-many-parked = Il y a déjà { $most } commandes en attente. Encaissez-en ou retirez-en d’abord quelques-unes.
till-label-too-long = Ce nom est trop long pour la liste : { $most } lettres au plus.
till-prices-changed = Depuis l’affichage de cette page, des prix ont changé ou un article n’est plus en vente. Rien n’a été encaissé : vérifiez encore une fois.
till-items-gone = N’est plus en vente : { $names }.
till-order-changed = Cette commande a été modifiée entre-temps sur un autre appareil. La voici : { $order }. Votre version est ci-dessous : mettez-la en attente ou encaissez à nouveau pour la garder à la place.
till-order-charged = Cette commande a été encaissée entre-temps sur un autre appareil : { $sale }. Votre version est ci-dessous : avant de la mettre en attente ou de l’encaisser, retirez-en ce qui a déjà été encaissé.

## On the page of a sale

sale-sold-by = Vendu par
