verb-target-read = Consulter un objectif
verb-target-set = a fixé un objectif
verb-target-edit = a modifié un objectif
target-title = Objectifs
target-count = { $count ->
    [one] { $count } objectif
   *[other] { $count } objectifs
}
target-set = Fixer un objectif
target-edit-title = Objectif de { $place } pour { $year }
target-find = Chercher par territoire
target-place = Territoire
target-choose-place = Choisir le territoire
target-year = Année
target-any-year = Toutes les années
target-indicator = Indicateur
target-of-training-persons = Personnes formées
target-value = Valeur
target-understood = Compris comme
target-as-written = Objectif tel qu’il est écrit
target-as-written-hint = Un nombre et, s’il y a lieu, ce qui le nuance. Par exemple : plus de 18 000, au moins 1 450, environ 300.
target-note = Remarque
target-note-hint = La source, ou ce que le nombre ne comprend pas.
target-none-title = Pas encore d’objectif
target-none-text = Fixez ce qui doit être atteint dans l’année : le rapport y compare ce qui est réalisé.
target-there-already = Ce territoire a déjà un objectif pour cette année. Modifiez-le depuis la liste des objectifs.
target-no-figure = Il n’y a pas de nombre dans ce texte. Par exemple : plus de 18 000.
target-ambiguous = Ce nombre se lit de deux façons. Séparez les milliers par une espace : 18 000.
target-out-of-range = Il faut un nombre entier plus grand que zéro.
target-theirs = Ce que vous avez écrit est resté ci-dessous. Voici ce que l’autre personne a enregistré :
target-understood-exactly = { $value }
target-understood-more_than = plus de { $value }
target-understood-at_least = au moins { $value }
target-understood-about = environ { $value }
# Les expressions reconnues dans le texte, séparées par une barre.
target-words-more_than = plus de|supérieur à|supérieure à|au-delà de|au delà de|plus que
target-words-at_least = au moins|au minimum|minimum
target-words-about = environ|autour de|près de|à peu près|quelque|approximativement
toast-target-set = Objectif fixé
toast-target-edited = Objectif modifié
