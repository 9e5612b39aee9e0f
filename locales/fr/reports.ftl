## The history: /sales

sales-title = Ventes
sales-find = Rechercher
sales-find-and-export = Rechercher et exporter
sales-from = Du
sales-to = Au
sales-no-such-day = Écrivez le jour comme 2026-11-21 ; « { $typed } » a été ignoré.
sales-status = État
sales-any = Tous
sales-search = Mémo, montant, hash ou identifiant
sales-show = Afficher
sales-export = Exporter en CSV
sales-days-in-utc = Les jours commencent à minuit UTC, car le fuseau horaire du commerce n’est pas encore connu.
sales-choose-zone = Choisir le fuseau
sales-searched-in-part = Les mémos ont été parcourus jusqu’à cette date : { $day } ; les montants, hashs et identifiants dans toutes les ventes.
sales-search-before = Chercher plus loin
sales-none = Aucune vente ici.
sales-time = Heure
sales-what = Quoi et qui
sales-amount = Montant
sales-sats = Sats
sales-count = Payées : { $count }
sales-paid-twice = Payé deux fois
sales-matched = Associé à la main : { $amounts }
sales-days-hint = Une vente figure au jour où elle a été faite, selon l’heure du commerce, ici comme dans l’export. Les sommes comptent ce qui en a été payé.
