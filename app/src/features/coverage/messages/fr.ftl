verb-coverage-read = Lire les retombées de presse
verb-coverage-note = a noté une retombée de presse
verb-coverage-edit = a modifié une retombée de presse
verb-coverage-remove = a supprimé une retombée de presse

menu-coverage = Retombées de presse

coverage-list-title = Retombées de presse
coverage-count = { $count ->
    [one] { $count } retombée
   *[other] { $count } retombées
}
coverage-find = Chercher dans les titres
coverage-new = Noter une retombée
coverage-new-title = Nouvelle retombée
coverage-edit-title = Retombée
coverage-any-tone = Tous les tons
coverage-any-outlet = Tous les médias
coverage-any-year = Toutes les années
coverage-any-release = Tous les communiqués
coverage-any-event = Tous les événements
coverage-none-title = Aucune retombée notée pour l’instant
coverage-none-text = Chaque article, brève ou émission sur le programme : son jour, son média, son ton, combien de personnes il a touchées.
coverage-no-outlet = Aucun média dans la liste de presse : ajoutez-le d’abord.
coverage-choose = Choisir
coverage-none = Aucun

coverage-what = La retombée
coverage-date = Jour
coverage-later = Une retombée ne peut pas dater d’un jour à venir.
coverage-outlet = Média
coverage-title = Titre
coverage-tone = Ton
coverage-tone-positive = Positif
coverage-tone-neutral = Neutre
coverage-tone-negative = Négatif
coverage-link = Lien
coverage-page = Page ou heure
coverage-page-hint = La page du journal, l’heure de l’émission.
coverage-reach = Personnes touchées
coverage-reach-hint = Lecteurs, auditeurs ou spectateurs, si l’on en sait le nombre.
coverage-reach-how = D’où vient le chiffre
coverage-reach-counted = Comptées
coverage-reach-estimated = Estimées
coverage-reach-wrong = « { $found } » n’est pas un nombre entier.
coverage-counted = { $figure } comptées
coverage-estimated = { $figure } estimées
coverage-about = De quoi elle parle
coverage-place = Lieu
coverage-release = Communiqué
coverage-event = Événement
coverage-year = Année
coverage-where = Où la trouver
coverage-open = Ouvrir
coverage-months = Mois par mois
coverage-month = Mois
coverage-all = Total
coverage-months-hint = Ce qui est compté et ce qui est estimé ne s’additionnent pas. Qui a été touché deux fois compte deux fois.
coverage-remove = Supprimer
coverage-remove-title = Supprimer « { $title } » ?
coverage-remove-text = La retombée sort de la liste et des totaux. Le journal garde qu’elle y était.

toast-coverage-noted = La retombée est notée.
toast-coverage-saved = La retombée est enregistrée.
toast-coverage-removed = La retombée est supprimée.
