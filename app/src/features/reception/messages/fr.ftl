# Les mots de l’accueil des événements : inscriptions, badges, entrée.
event-tab-reception = Accueil
reception-title = Inscriptions et accueil

verb-badge-read = A consulté la liste des inscrits
verb-reception-open = A ouvert les inscriptions
verb-reception-close = A fermé les inscriptions
verb-badge-issue = A établi les badges de la liste
verb-badge-check_in = A noté une arrivée
verb-badge-undo_check_in = A annulé une arrivée
verb-badge-welcome = A accueilli une personne sans badge
verb-badge-refuse = A retiré une place
verb-badge-accept = A accordé une place
verb-badge-sign_up = S’est inscrit à un événement
verb-badge-show = A affiché un badge
verb-badge-give_up = A renoncé à sa place
verb-badge-anonymise = A effacé les noms des badges
job-kind-badges-anonymise = Effacer les noms des badges arrivés à échéance
badge-by-form = Formulaire d’inscription
badge-by-bearer = Porteur du badge
letter-kind-badge-sign_up = Confirmation d’inscription

badge-state-expected = Inscrit
badge-state-waiting = En attente
badge-state-withdrawn = A renoncé
badge-state-refused = Place retirée
badge-source-form = Formulaire public
badge-source-list = Liste des participants
badge-source-door = À l’entrée
badge-did-come = Présents
badge-did-not-come = Absents
badge-no = Badge n°
badge-code = Code
badge-name = Nom complet
badge-organisation = Organisme ou association
badge-email = Adresse électronique
badge-contact = Contact
badge-signed-on = Date d’inscription
badge-source = Inscription par
badge-state = État
badge-came = Présence
badge-event = Événement
badge-issued = Nombre de badges
badge-erased = Nom effacé
badge-audience-unknown = Public non précisé
badge-find = Chercher un nom ou un organisme
badge-none-title = Personne n’est encore inscrit
badge-none-text = Ouvrez les inscriptions au public, ou établissez les badges de la liste des participants.
badge-refuse-who = Retirer la place de { $who }
badge-accept-who = Accorder une place à { $who }
badge-undo-who = Annuler l’arrivée de { $who }
badge-half-days = { $count ->
    [one] présent { $count } demi-journée
   *[other] présent { $count } demi-journées
}

reception-all = Tous les badges
reception-waiting-note = La place libérée va au premier
reception-badges = Badges
reception-door = Entrée
reception-listed = { $count ->
    [one] { $count } personne de la liste n’a pas de badge.
   *[other] { $count } personnes de la liste n’ont pas de badge.
}
reception-issue = Établir leurs badges
reception-public = Inscriptions du public
reception-public-text = Une page où chacun s’inscrit, et une affiche dont le code l’ouvre sur un téléphone.
reception-is-open = Inscriptions ouvertes
reception-is-closed = Inscriptions closes
reception-open = Ouvrir les inscriptions
reception-change = Changer la date ou les places
reception-close = Fermer les inscriptions
reception-closes-on = Dernier jour d’inscription
reception-closes-when = Du { $first } au { $last } ; trouvé : { $found }.
reception-seats = Places
reception-seats-hint = Vide : sans limite. Après la dernière place, on s’inscrit en attente.
reception-poster = Affiche d’inscription
reception-by-audience = Présence par public
reception-undated = Pas d’accueil sans jours connus : datez d’abord l’événement.
reception-not-open = Les inscriptions ne sont pas ouvertes.
reception-poster-call = Inscrivez-vous en photographiant le code
reception-poster-until = Jusqu’au { $day }
toast-reception-opened = Inscriptions ouvertes.
toast-reception-closed = Inscriptions fermées.
toast-badges-issued = Badges établis.
toast-badge-refused = Place retirée.
toast-badge-accepted = Place accordée.

badge-who = Numéro, code ou nom
badge-who-hint = Photographier le code d’un badge ouvre sa page, avec le bouton d’entrée.
badge-check-in = Noter l’entrée
badge-unknown = Aucun badge de cet événement : « { $found } ».
badge-here = { $count ->
    [0] personne n’est encore entré
    [one] { $count } personne est entrée
   *[other] { $count } personnes sont entrées
}
badge-of-expected = attendus : { $expected }
badge-half-day-to-come = Cette demi-journée n’est pas encore venue.
badge-found = Résultats pour « { $words } »
badge-found-none = Personne de ce nom : inscrivez ci-dessous qui vient sans badge.
badge-welcome = Venu sans badge
badge-welcome-go = Inscrire et noter l’entrée
badge-not-said = Non précisé
badge-latest = Dernières entrées
badge-latest-none = Personne n’est entré pendant cette demi-journée.
badge-was-refused = Cette place a été retirée : elle se rend depuis la liste.
badge-has-come = Cette personne est venue : annulez d’abord son arrivée.
enrol-leave-came = Cette personne est venue : annulez d’abord son arrivée.
toast-badge-came = Entrée notée.
toast-badge-came-before = L’entrée était déjà notée.
toast-badge-welcomed = Inscrit, entrée notée.
toast-badge-undone = Entrée annulée.

badge-website = Site web
badge-contact-hint = Téléphone ou adresse électronique : l’un des deux suffit pour vous prévenir.
badge-contact-required = Donnez un téléphone ou une adresse électronique.
badge-is-there = Ce nom est déjà inscrit avec ce téléphone ou cette adresse.
badge-join-go = M’inscrire
badge-join-until = Inscriptions ouvertes jusqu’au { $day }.
badge-join-seats = { $count ->
    [one] Il reste { $count } place.
   *[other] Il reste { $count } places.
}
badge-join-full = Plus de place : vous serez en attente, et la première place libérée vous reviendra à votre tour.
badge-join-closed = Les inscriptions sont closes.
badge-is-expected = Votre place est réservée
badge-is-waiting = Vous êtes en attente
badge-is-withdrawn = Vous avez renoncé à votre place
badge-is-refused = Cette place a été retirée
badge-is-there-now = Votre présence est notée
badge-keep = Présentez ce code à l’entrée, imprimé ou sur votre téléphone. Gardez pour vous l’adresse de cette page : elle permet de renoncer à votre place.
badge-print = Imprimer le badge
badge-give-up = Je ne viendrai pas
badge-cannot-give-up = On ne peut plus renoncer à cette place : elle est prise ou déjà rendue.
toast-badge-signed = Votre inscription est enregistrée.
toast-badge-given-up = Vous avez renoncé à votre place.
news-join = S’inscrire

letter-badge-subject = Votre place est réservée : { $title }
letter-badge-text =
    Bonjour,

    Votre place est réservée pour « { $title } », { $dates }. Votre badge porte le numéro { $no }.

    Présentez son code à l’entrée. Si vous ne pouvez venir, dites-le sur sa page : votre place ira à qui attend.
letter-badge-go = Ouvrir le badge
letter-badge-waiting-subject = Vous êtes en attente : { $title }
letter-badge-waiting-text =
    Bonjour,

    Votre inscription à « { $title } », { $dates }, est enregistrée, et il n’y a plus de place. Nous vous écrirons si une place se libère. Votre badge porte le numéro { $no }.
letter-badge-waiting-go = Ouvrir le badge
