## Settings of the shop: /settings/shop

shop-title = Commerce
shop-on-receipts = Sur les reçus
shop-name = Nom du commerce
shop-name-hint = Le nom que connaissent les clients. À défaut, les reçus portent votre nom d’utilisateur Blink.
shop-address = Adresse
shop-tax-number = Numéro fiscal
shop-footer = En bas du reçu
shop-not-fiscal = Cette caisse n’est pas un appareil fiscal. Là où la loi en exige un, enregistrez-y aussi la vente.
shop-too-long = C’est trop long : { $most } caractères au plus.
shop-too-many-lines = C’est trop long : { $most } caractères au plus sur { $lines } lignes.
shop-day = Jour et langue
shop-time-zone = Fuseau horaire
shop-zone-unknown = Pas encore connu : d’ici là, les jours commencent à minuit UTC. Choisissez le fuseau de votre commerce.
shop-zone-guessed = Indiqué par un navigateur de ce commerce. Enregistrez pour le garder ou choisissez-en un autre.
shop-zone-known = « Aujourd’hui », les jours de vos ventes et toutes les heures de ces pages s’y réfèrent.
shop-zone-welcome = Les jours de vos ventes s’y réfèrent.
shop-day-starts = La journée commence à
shop-day-starts-hint = Si vous fermez après minuit, choisissez une heure où personne n’achète : les ventes d’avant comptent pour la veille.
shop-no-such-time = Écrivez une heure de 00:00 à 23:59, par exemple 04:30.
shop-language = Langue
shop-language-own = Celle du navigateur
shop-no-such-language = Choisissez une langue de la liste.
shop-till = Réglages de départ de la caisse
shop-unit = Devise
shop-unit-own = Comme chez Blink
shop-unit-sats = sats
shop-unit-hint = Le pavé numérique démarre avec elle, et le prix des nouveaux articles est dans cette devise.
shop-no-such-unit = Choisissez une devise de la liste.
shop-wallet = L’argent va dans
shop-wallet-own = Comme chez Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = Un peu de chaque
shop-wallet-missing = Votre compte Blink n’a pas ce portefeuille.
shop-no-such-wallet = Choisissez une de ces options.
shop-bitcoin-share = Part à garder en bitcoin
shop-bitcoin-share-hint = Avec « Un peu de chaque », chaque vente va entière dans le portefeuille qui rapproche le plus les 30 derniers jours de cette part. Rien n’est envoyé ni échangé.
shop-no-such-share = Écrivez un nombre entier de 0 à 100.
shop-ask-above = Demander confirmation au-delà de
shop-ask-above-hint = En unités entières de la devise encaissée, pour qu’une faute de frappe ou un code-barres scanné ne devienne pas une vente. Si le champ est vide, la caisse redemande au-delà de la valeur de { $amount }.
shop-tipping = Pourboires
shop-tips = Proposer un pourboire aux clients
shop-tip-presets = Choix, en pour cent
shop-tip-presets-hint = Cinq au plus, séparés par des points-virgules : 10; 15; 20.
shop-no-such-presets = Écrivez d’un à cinq pourcentages différents, supérieurs à 0 et jusqu’à 100, séparés par des points-virgules, par exemple 10; 15; 20.
shop-tip-base = Un pourcentage
shop-tip-base-total = du montant à payer
shop-tip-base-net = du prix hors taxe
shop-taxes = Taxe
shop-tax = Les prix
shop-tax-none = ne mentionnent pas de taxe
shop-tax-included = incluent la taxe
shop-tax-added = sont hors taxe
shop-tax-rates = Taux
shop-tax-rates-hint = Un par ligne, par exemple « Normal = 20 ». Le premier vaut pour tout ce qui n’en a pas d’autre.
shop-choose-one = Choisissez une de ces options.
shop-no-such-rate = La ligne { $line } n’est pas un taux. Écrivez un nom, « = » et un pourcentage jusqu’à 100 avec trois décimales au plus, par exemple « Normal = 20 ».
shop-rate-twice = La ligne { $line } porte le nom d’un autre taux. Donnez à chacun le sien.
shop-too-many-rates = Il y en a trop : dix taux au plus.
shop-rate-missing = Écrivez au moins un taux, ou choisissez que les prix ne mentionnent pas de taxe.
shop-rate-is-named = Des articles ont le taux « { $rate } ». Gardez son nom, ou donnez d’abord un autre taux à ces articles.
shop-no-such-zone = Choisissez un fuseau de la liste, par exemple America/El_Salvador.
shop-no-such-number = Écrivez un nombre entier de 1 à 999999999999, par exemple 10000.
bad-time-zone = Ce n’est pas un fuseau horaire.

## The page for new owners: /settings/shop/welcome

till-new-shop = Nouveau ici ? Donnez un nom à votre commerce
welcome-title = Votre commerce
welcome-head = Est-ce correct ?
welcome-lead = Les reçus et le pavé numérique s’y réfèrent. Vous pourrez tout changer plus tard, et plus encore, sous Réglages.
welcome-go = Vers la caisse
welcome-skip = Passer
