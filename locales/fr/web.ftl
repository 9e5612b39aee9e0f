## The frame of every page

skip = Aller au contenu
home-label = Blink Till, accueil
main-label = Principal
nav-till = Caisse
nav-orders = Commandes
nav-sales = Ventes
nav-inbox = À traiter
nav-wallets = Portefeuilles
nav-ledger = Relevé
nav-settings = Réglages
nav-more = Plus
nav-claims = Le client dit avoir payé
nav-health = Cette caisse peut-elle encaisser ?
log-out = Se déconnecter
way-in-blink = Se connecter avec Blink
way-in-key = Se connecter avec une clé API
settings-shop = Commerce
settings-items = Articles
settings-displays = Écrans clients
settings-sign-ins = Connexions
settings-cashiers = Caissiers

## On many pages

save = Enregistrer
pages = Pages
newest = Les plus récents
newer = Plus récents
older = Plus anciens

## The front door

landing-title = Une caisse Lightning pour votre commerce
landing-head = Tapez un prix, montrez un code, voyez-le passer au vert.
landing-lead = Blink Till fait de n’importe quel téléphone de votre commerce une caisse qui accepte le bitcoin via Lightning, versé directement sur votre propre compte Blink.
landing-password = C’est Blink qui demande votre mot de passe, cette caisse ne le voit jamais.
landing-join = Vous êtes caissier ? { $join }.
landing-join-words = Rejoindre avec un code
landing-boxes = Blink affichera trois cases. Cochez les trois.
landing-unticked = Elles ne sont pas cochées au départ. Voici ce que chacune permet à la caisse :
landing-read = Afficher vos soldes et votre historique, et reconnaître un paiement.
landing-receive = Créer des factures, pour que les clients puissent vous payer.
landing-offline = Rester connecté. Sans elle, vous vous reconnectez toutes les heures.
landing-write = La caisse ne demande jamais { $write } : elle peut recevoir de l’argent, jamais en envoyer.
landing-log-out = Se déconnecter ici met fin à l’accès de cette caisse à votre compte. Le navigateur peut rester connecté chez Blink même.

unreached = La caisse est injoignable depuis cet appareil : rien n’a été envoyé et rien n’a été encaissé. Votre saisie est toujours là : vérifiez la connexion, puis appuyez de nouveau sur le bouton.
unanswered = La connexion a été coupée avant la réponse de la caisse. Votre saisie est toujours là : appuyez de nouveau sur le bouton une fois la connexion rétablie. Rien n’est encaissé deux fois.
log-in-again = Se reconnecter
use-another-key = Utiliser une autre clé

## In other sentences

and = { $one } et { $other }
span-seconds = { $count ->
    [one] { $count } seconde
    [many] { $count } de secondes
   *[other] { $count } secondes
}
span-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
span-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}

## An amount that cannot be read

amount-empty = Saisissez un montant.
amount-no-digits = Écrivez le montant uniquement en chiffres, par exemple 12.
amount-no-number = Écrivez le montant avec des chiffres et un seul point ou une seule virgule, par exemple 12,50.
amount-grouped = Écrivez le montant sans séparateur de milliers, par exemple 1234,50.
amount-ambiguous = Cela peut se lire de deux façons : mettez un point devant les décimales, par exemple 1.234.
amount-no-decimals = Cette devise n’a pas de décimales, et les milliers s’écrivent sans séparateur.
amount-too-many-decimals = Cette devise a au plus { $digits ->
    [one] { $digits } décimale
    [many] { $digits } de décimales
   *[other] { $digits } décimales
}, et les milliers s’écrivent sans séparateur.
amount-zero = Le montant doit être supérieur à zéro.
amount-too-large = C’est plus que ce que Blink accepte en un paiement.

## Error pages

error-typed = Voici ce que vous aviez saisi :
error-again = Réessayer
error-back = Retour à la caisse
error-home = Accueil
error-cashier = Vous êtes caissier ? Le propriétaire vous donne un nouveau code pour { $join }.
error-join = rejoindre le commerce
error-reference = Référence { $id }

signed-out-title = Vous êtes déconnecté
signed-out-text = Rien n’a été fait. Connectez-vous, puis appuyez de nouveau sur le bouton.
forbidden-title = Cette page est réservée au propriétaire
forbidden-text = Vous êtes connecté, mais sans le droit de voir cette page. Adressez-vous au propriétaire du commerce.
bad-request-title = Cela n’a pas fonctionné
bad-request-text = La caisse n’a pas compris la demande. Revenez en arrière et réessayez.
bad-form = Ce n’est pas le formulaire de cette page.
upstream-title = Affichage impossible pour l’instant
upstream-text = { $who } ne répond pas comme il faut. Vous êtes toujours connecté et aucun argent n’est perdu ; réessayez dans un instant. Ne remettez pas de marchandise pour un paiement que vous n’avez pas vu passer au vert.
unavailable-title = La caisse ne peut pas écrire pour l’instant
unavailable-text = Sa base de données est occupée ou pleine. Rien n’a été perdu ; réessayez dans un instant. Si cela persiste, prévenez l’administrateur de la caisse.
lacks-key-title = Il manque sa clé à cette caisse
lacks-key-text = Votre connexion est chiffrée avec une clé secrète sans laquelle cette caisse a été démarrée. Rien n’est perdu, et les ventes en cours sont toujours surveillées. Demandez à l’administrateur de la caisse de remettre la clé dans TILL_SECRET_KEYS et de la redémarrer.
not-found-title = Il n’y a rien ici
not-found-text = L’adresse est fausse, ou ce qu’elle désigne n’est pas à vous. Revenez à la caisse et cherchez à partir de là.
method-not-allowed-title = Cette page ne fonctionne pas ainsi
method-not-allowed-text = Revenez à la caisse et utilisez ses boutons.
too-large-title = C’était trop
too-large-text = Envoyez-en moins : aucun formulaire ici n’a besoin d’autant de texte.
rate-limited-title = Trop d’essais
rate-limited-text = Attendez une minute, puis réessayez.
timeout-title = Cela a pris trop de temps
timeout-text = Vérifiez la connexion de cet appareil et réessayez.
internal-title = Quelque chose s’est cassé de notre côté
internal-text = C’est noté. Réessayez ; si cela se reproduit, communiquez la référence ci-dessous à l’administrateur de la caisse.
foreign-title = Cela ne venait pas de cette caisse
foreign-text = Par sécurité, les boutons ne fonctionnent que sur les pages de la caisse elle-même. Revenez à la caisse et réessayez là.
misdirected-title = La caisse est à une autre adresse
misdirected-why = Ce n’est pas l’adresse pour laquelle elle est configurée, et la connexion ne fonctionne que là-bas.
misdirected-go = Aller à { $host }
misdirected-else = Si cette adresse ne s’ouvre pas, prévenez l’administrateur de la caisse.
misdirected-open = Ouvrez plutôt { $address } : la connexion ne fonctionne que là.

## The sandbox

sandbox-banner = Bac à sable : pas d’argent réel. Pour faire payer les clients, et plus encore : sa page de contrôle.
sandbox-open = Ouvrir le bac à sable

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Langue
language-choose = Changer
language-own = La caisse vous parle dans cette langue, dans tous les navigateurs où vous vous connectez, sauf si une autre y a été choisie. Ce que lisent les clients suit leur propre navigateur, sinon les réglages du commerce.
language-preview = Aperçu
language-preview-hint = Une langue marquée « aperçu » a été vérifiée par moins de personnes pour l’instant. Les montants et les dates sont justes dans toutes.
language-unknown = La caisse ne parle pas cette langue. Choisissez-en une dans la liste.

## The till as an app

app-description = Acceptez le bitcoin via Lightning dans votre commerce
offline-title = Pas de connexion
offline-what = La caisse est injoignable depuis cet appareil.
offline-charge = Aucune nouvelle vente ne peut être encaissée avant le retour de la connexion.
offline-open-sales = Les codes déjà affichés peuvent encore être payés : le serveur de la caisse les surveille, et ce qui a été payé s’affichera au retour de la connexion.
offline-customer = Le téléphone du client a besoin de sa propre connexion pour payer ; un reçu s’y ouvre comme d’habitude.
offline-again = Réessayer
install-title = Garder la caisse sur cet appareil
install-text = Sous forme d’application, elle s’ouvre sans les barres du navigateur et émet un son quand une vente est payée.
install-by-hand = Appuyez sur Partager, puis sur « Sur l’écran d’accueil ». Sous forme d’application, la caisse s’ouvre sans les barres du navigateur et émet un son quand une vente est payée.
install-go = Installer
install-later = Pas maintenant
