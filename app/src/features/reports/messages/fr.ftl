verb-report-read = a consulté un rapport
verb-report-names = Voir qui est derrière les chiffres
report-training-title = Rapport annuel de formation
report-prepared = Chiffres au { $day }
report-pdf = Ouvrir le document
report-programme = Programme de développement local participatif
report-year = Année
report-place = { $kind } de { $name }
report-place-elided = { $kind } d’{ $name }
report-place-region = Région
report-place-province = Province
report-place-prefecture = Préfecture
report-place-arrondissements-prefecture = Préfecture d’arrondissements
report-place-cercle = Cercle
report-place-commune = Commune
report-place-arrondissement = Arrondissement
report-place-neighbourhood = Quartier
report-place-douar = Douar
report-place-name = Territoire
report-place-itself = Le territoire même, sans précision
report-none-title = Aucune session cette année-là
report-none-text = Choisissez une autre année ou un autre territoire, ou ajoutez les sessions de cette année : le rapport se remplira.
report-none-go = Aller aux sessions
report-figures = Chiffres de l’année
report-figure = Chiffre
report-value = Valeur
report-what-counts = Ce qui est compté
report-total = Total
report-share = Part
report-sessions = Sessions
report-counts-sessions = Celles qui commencent dans l’année
report-state = État
report-state-planned = Planifiée
report-state-open = En cours
report-state-closed = Clôturée
report-states-planned = Planifiées
report-states-open = En cours
report-states-closed = Clôturées
report-counts-states-planned = Pas encore ouvertes
report-counts-states-open = Ouvertes, pas encore clôturées
report-counts-states-closed = Présences marquées, session clôturée
report-of-state-planned =
    { $count ->
        [one] { $count } planifiée
       *[other] { $count } planifiées
    }
report-of-state-open =
    { $count ->
        [one] { $count } en cours
       *[other] { $count } en cours
    }
report-of-state-closed =
    { $count ->
        [one] { $count } clôturée
       *[other] { $count } clôturées
    }
report-of-registered = sur { $count } inscriptions
report-each-once = chacune comptée une fois
report-days = Jours de formation
report-counts-days = Jours passés de sessions ouvertes
report-half-days = Demi-journées
report-counts-half-days = Demi-journées passées de sessions ouvertes
report-half-days-attended = Demi-journées de présence
report-registrations = Inscriptions
report-counts-registrations = Un participant dans une session, présent ou non
report-participations = Participations
report-counts-participations = Inscriptions de qui est venu au moins une demi-journée
report-people-registered = Personnes inscrites
report-counts-people-registered = Chacune une fois, présente ou non
report-people = Personnes formées
report-counts-people = Qui est venu au moins une demi-journée, compté une fois
report-people-short = Personnes
report-rate = Taux de présence
report-rate-of = des demi-journées attendues
report-counts-rate = Présents et en retard, sur inscriptions × demi-journées
report-person-days = Journées-personnes
report-counts-person-days = Deux demi-journées de présence font un jour
report-certificates = Attestations de participation
report-counts-certificates = En vigueur, sans les révoquées
report-team-trainer = Formateurs
report-team-facilitator = Animateurs
report-team-speaker = Intervenants
report-team-rapporteur = Rapporteurs
report-team-observer = Observateurs
report-team-participant = Participants
report-counts-team = Des personnes comptées à part des participants
report-month = Mois
report-by-month = Par mois
report-by-month-chart = Participations par mois de début
report-session = Session
report-dates = Dates
report-starts-on = Début
report-ends-on = Fin
report-half-days-short = demi-j.
report-registered-short = Inscrits
report-present-short = Venus
report-sessions-table = Sessions de l’année
report-sessions-more = Voici les { $count } premières ; les autres sont dans le classeur exporté.
report-by-sex = Par sexe
report-sex = Sexe
report-sex-f = Femmes
report-sex-m = Hommes
report-sex-unknown = Non renseigné
report-sex-one-f = F
report-sex-one-m = M
report-sex-one-unknown = non renseigné
report-by-age = Par tranche d’âge
report-age = Âge
report-age-under-15 = Moins de 15
report-age-15-24 = 15–24
report-age-25-34 = 25–34
report-age-35-59 = 35–59
report-age-from-60 = 60 et plus
report-age-unknown = Non renseigné
report-by-commune = Par commune de résidence
report-commune = Commune
report-by-province = Par province de résidence
report-province = Préfecture ou province
report-by-kind = Par type d’organisation
report-by-kind-note = Qui est venu pour deux types d’organisations figure dans les deux : les personnes ne s’additionnent pas ici.
report-kind = Type d’organisation
report-kind-none = Sans organisation
report-kind-association = Associations
report-kind-cooperative = Coopératives
report-kind-committee-regional = Comités régionaux
report-kind-committee-provincial = Comités provinciaux
report-kind-committee-local = Comités locaux
report-kind-das = Divisions de l’action sociale
report-kind-eaq = Équipes d’animation
report-kind-external-service = Services extérieurs
report-kind-council = Conseils élus
report-kind-local-authority = Autorités locales
report-kind-centre = Centres
report-kind-telecentre = Télécentres
report-kind-press = Presse
report-kind-university = Universités
report-kind-agency = Agences
report-kind-donor = Bailleurs
report-kind-other = Autres
report-by-place = Les territoires côte à côte
report-by-place-note = Les personnes ne s’additionnent pas : qui est venu dans deux territoires compte dans chacun, et une seule fois au total.
report-part-done = Ce qui a été fait
report-part-who = Qui a participé
report-part-where = Où
report-part-sessions = Les sessions une à une
report-sentence-done = En { $year }, { $place } : { $sessions } et { $half_days } tenues ; { $people } en ont bénéficié.
report-sentence-who = Parmi elles { $women }, soit { $share }. Cela fait { $participations }, car on peut revenir, et les inscrits ont suivi { $rate } des demi-journées attendues.
report-sentence-unmarked = Aucune présence n’est marquée pour { $sessions } : leurs participants manquent à ces chiffres.
report-aim = Réalisé et objectif
report-aim-reached = personnes formées
report-aim-wanted = objectif
report-aim-share = { $share } de l’objectif sont atteints.
report-aim-met = Exactement le nombre voulu (écart { $count }).
report-aim-just-not = Le nombre même est atteint (écart { $count }), l’objectif voulait davantage.
report-aim-passed = Dépassé de { $count }.
report-aim-about = Dans la marge d’« environ », à { $count } près.
report-aim-lacks = Il manque { $count } personnes.
report-notes = Comment lire ces chiffres
report-note-year = Une session compte dans l’année où elle commence, même si elle finit dans la suivante.
report-note-people = Personnes et participations diffèrent : qui suit trois sessions est une personne et trois participations.
report-note-team = Formateurs, animateurs et autres intervenants sont comptés à part.
report-note-age = L’âge est celui de l’année du rapport. Ce qui n’est pas renseigné est montré comme tel, jamais omis.
report-note-small = Chiffres de travail : de petits nombres peuvent désigner quelqu’un ; ne pas les publier tels quels.
report-note-veiled = Qui ne peut pas voir les personnes ne voit ni les chiffres de moins de cinq, ni ceux qui permettraient de les retrouver. Les inscriptions, le taux de présence, les attestations, les personnes de chaque session, mois ou ligne du plan, la résidence et le sexe croisé avec l’âge sont réservés à qui peut voir les personnes.
report-people-behind = Personnes
report-participations-behind = Participations
report-sessions-behind = Sessions
report-find-person = Chercher par nom
report-without = Retirer ce filtre
report-narrow-present = venus au moins une fois
report-narrow-certified = avec attestation
report-narrow-unmarked = sans présence marquée
report-narrow-session = une seule session
report-name = Nom
report-name-ar = Nom en arabe
report-name-fr = Nom en français
report-home = Résidence
report-home-wide = { $name }, sans précision
report-organisation = Organisation
report-n-sessions = { $count ->
    [one] { $count } session de formation
   *[other] { $count } sessions de formation
}
report-n-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
report-n-half-days = { $count ->
    [one] { $count } demi-journée
   *[other] { $count } demi-journées
}
report-n-half-days-attended = { $count ->
    [one] { $count } demi-journée de présence
   *[other] { $count } demi-journées de présence
}
report-n-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
report-n-women = { $count ->
    [one] { $count } femme
   *[other] { $count } femmes
}
report-n-participations = { $count ->
    [one] { $count } participation
   *[other] { $count } participations
}
report-part-plan = Prévu et réalisé
report-line = Action du plan
report-by-line = Les actions du plan, une à une
report-by-line-note = Les personnes ne s’additionnent pas ici : qui est venu pour deux actions est une seule personne dans l’année. Une action est en retard quand son échéance est passée avant que toutes ses sessions aient eu lieu.
report-sessions-planned = Sessions prévues
report-sessions-held = Sessions tenues
report-people-planned = Personnes prévues
report-women-short = Dont femmes
report-of-planned = Du prévu
report-standing-done = Réalisée
report-standing-under-way = En cours
report-standing-late = En retard
report-standing-to-come = À venir
report-means = Moyens et coûts
report-means-note = Le coût d’une journée-personne vient des seules sessions dont le coût est connu.
report-hours = Heures de formation
report-counts-hours = Celles du module ; à défaut, 3,5 heures par demi-journée
report-participations-short = Particip.
report-person-days-short = Journées-pers.
report-rate-short = Présence
report-budget = Budget (DH)
report-cost = Coût
report-counts-cost = Somme des sessions dont le coût est connu
report-cost-person-day = Coût d’une journée-personne
report-counts-cost-person-day = Le coût sur les journées-personnes des mêmes sessions
report-cost-person-day-short = Coût / jour (DH)
report-cost-short = Coût (DH)
report-total-year = Toute l’année
report-quarter = Trimestre
report-quarter-1 = 1er trimestre
report-quarter-2 = 2e trimestre
report-quarter-3 = 3e trimestre
report-quarter-4 = 4e trimestre
report-by-quarter = Par trimestre
report-by-quarter-chart = Sessions tenues ; en tirets, les sessions prévues
report-by-quarter-note = Le trimestre est celui de l’action, même si la session s’est tenue après. Colonne : sessions tenues ; tirets : sessions prévues.
report-audience = Public
report-audience-none = Public non précisé
report-by-audience = Par public
report-by-audience-note = Le public est celui de l’inscription. Qui est inscrit à deux titres figure dans les deux.
report-counts = Participants sans liste
report-counts-note = Chaque nombre dans son unité et comme il a été écrit. Ils ne s’additionnent ni entre eux ni avec les personnes et participations ci-dessus.
report-count-who = Qui
report-count = Nombre
report-count-written = Comme écrit
report-count-note = Remarque
report-unit-person = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
report-unit-participation = { $count ->
    [one] { $count } participation
   *[other] { $count } participations
}
report-unit-organisation = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
report-comparator-exactly = { $figure }
report-comparator-more-than = plus de { $figure }
report-comparator-at-least = au moins { $figure }
report-comparator-about = environ { $figure }
report-milieu = Milieu
report-by-milieu = Par milieu de résidence
report-milieu-urban = Urbain
report-milieu-rural = Rural
report-milieu-unknown = Inconnu
report-sentence-plan = Le plan compte { $lines } pour { $persons } : actions réalisées { $done }, en retard { $late }.
report-n-lines = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
report-note-hours = Les heures sont celles du module, à mesure que passent ses demi-journées ; sans module qui en dise, une demi-journée en fait 3,5.
report-note-cost = Le coût est celui noté après chaque session. Celles dont il est inconnu n’y entrent pas, ni dans le coût d’une journée-personne.
report-note-sensitive = Les publics et groupes sensibles sont comptés et jamais nommés : leurs chiffres n’ouvrent sur aucun nom.
report-lines-behind = Actions du plan
report-of-planned-figures = { $done } sur { $planned }
report-unnamed = { $count ->
    [one] { $count } personne d’un public sensible entre dans ce nombre sans être nommée ici.
   *[other] { $count } personnes d’un public sensible entrent dans ce nombre sans être nommées ici.
}
report-narrow-cost = Coût connu
report-hours-short = Heures
report-certificates-competence = Attestations de compétence
report-counts-certificates-competence = Test réussi ; en vigueur, sans les révoquées
report-unapproved = Lignes de plans non approuvés
report-counts-unapproved = Elles n’entrent dans aucun chiffre du plan
report-sentence-unapproved = Ne sont pas comptées ici : { $lines } de plans qui ne sont pas encore approuvés.
report-narrow-unapproved = de plans non approuvés
report-narrow-certified-participation = avec attestation de participation
report-narrow-certified-competence = avec attestation de compétence
