# Les mots du cadre et des composants communs aux pages.
product-name = Qurb

frame-skip = Aller au contenu
frame-menu = Volets
frame-more = Plus
frame-crumbs = Chemin
frame-search = Rechercher
frame-language = Langue
frame-acting-for = J’agis pour
frame-change-place = Changer de territoire
frame-sign-out = Sortir
frame-public-foot = Plateforme de travail du programme de développement local participatif

menu-work = Mon travail
menu-people = Personnes
menu-places = Territoires
menu-plans = Plans de formation
menu-communication-plans = Plans de communication
menu-training = Sessions
menu-events = Rencontres
menu-segments = Segments
menu-practices = Bonnes pratiques
menu-communication = Communication
menu-participation = Participation
menu-centres = Centres et projets
menu-indicators = Objectifs
menu-reports = Rapports
menu-journal = Journal
menu-privacy = Données personnelles
menu-needs = Besoins
menu-modules = Modules
menu-audiences = Publics cibles
menu-section-training = Formation
menu-section-communication = Communication
menu-section-press = Presse
menu-section-people = Personnes et territoires
menu-section-results = Résultats
menu-section-platform = Plateforme

toast-close = Fermer
toast-failed = Le serveur ne répond pas. Réessayez.
toast-signed-out = Votre session a expiré. Connectez-vous de nouveau, puis réessayez.

button-save = Enregistrer
button-cancel = Renoncer
button-add = Ajouter
button-edit = Modifier
button-delete = Supprimer
button-back = Retour
button-continue = Continuer

field-optional = (facultatif)
form-wrong = Corrigez ce qui suit, puis renvoyez
file-drop = Déposez le fichier ici ou choisissez-le

list-apply = Appliquer
list-clear = Effacer les filtres
list-export = Exporter
list-export-xlsx = Classeur Excel
list-export-csv = Fichier CSV
list-nothing-title = Aucun résultat
list-nothing-text = Élargissez la recherche ou effacez les filtres.

pager-label = Pages de la liste
pager-previous = Précédente
pager-next = Suivante
pager-range = { $from }–{ $to } sur { $total }

attendance-present = Présent
attendance-absent = Absent
attendance-late = En retard
attendance-excused = Excusé
attendance-unmarked = Non noté
attendance-saved = Enregistré
attendance-saving = Enregistrement…
attendance-offline = Connexion perdue. Nous réessayons : ne fermez pas la page.
attendance-refused = Ce changement a été refusé. Rechargez la page.
attendance-keys = Flèches pour se déplacer, espace pour changer l’état
attendance-mark-column = Noter présents tous les autres

chart-target = Cible
chart-achieved = Réalisé

error-reference = Référence :
error-home = Aller à l’accueil
error-again = Réessayer
error-not-found-title = Cette page n’existe pas
error-not-found-text = Elle a été déplacée ou supprimée, ou elle est hors du territoire pour lequel vous agissez.
error-denied-title = Vous n’avez pas le droit de faire cela
error-denied-text = Demandez-le au coordonnateur de votre province ou à l’administrateur de la plateforme.
error-conflict-title = Quelqu’un a modifié cette page avant vous
error-conflict-text = Rien n’a été écrasé. Rouvrez la page pour voir ce qui a changé, puis refaites votre modification.
error-busy-title = La plateforme est occupée
error-busy-text = Réessayez dans une minute. Rien de ce qui était enregistré n’est perdu.
error-too-large-title = Le fichier est trop volumineux
error-too-large-text = Découpez-le, ou ôtez les images et les feuilles inutiles, puis renvoyez-le.
error-expired-title = Ce formulaire a expiré
error-expired-text = Revenez à la page précédente, rechargez-la, puis renvoyez.
error-internal-title = Une erreur s’est produite chez nous
error-internal-text = Elle est consignée. Si elle se répète, transmettez la référence ci-dessous à qui gère la plateforme.

clash-who = { $who } a enregistré avant vous
clash-text = Rien de ce que vous avez saisi n’est perdu. Voici ce qui diffère : vérifiez, puis enregistrez à nouveau.
clash-same = Ce que vous avez saisi est déjà ce qui est enregistré.
clash-field = Champ
clash-kept = Enregistré
clash-typed = Votre saisie
field-year = L’année { $found } n’est pas possible : écrivez une année de { $least } à { $most }.
menu-letters = Courrier

figure-hidden = *
figure-hidden-note = * Chiffre non montré : il concerne moins de cinq personnes, ou permettrait d’en retrouver un qui en concerne moins de cinq.
figure-hidden-people = un nombre de personnes qui n’est pas montré ici
figure-withheld-note = * Chiffre réservé à qui peut voir les personnes.
