verb-session-read = Consulter les sessions
verb-session-plan = a planifié la session
verb-session-edit = a modifié la session
verb-session-schedule = a ajouté un point au programme
verb-session-unschedule = a retiré un point du programme
verb-session-group = a ajouté un groupe
verb-session-ungroup = a supprimé un groupe
verb-session-open = a ouvert la session
verb-session-enrol = a inscrit à la session
verb-session-assign = a réparti dans les groupes
verb-session-leave = a retiré de la session
verb-session-mark = a noté la présence
verb-session-close = a clôturé la session
verb-session-reopen = a rouvert la session
sessions-title = Sessions de formation
sessions-find = Chercher par titre
sessions-none-title = Aucune session pour l’instant
sessions-none-text = Ici figurent les sessions de votre territoire, de leur planification à leurs attestations. Commencez par planifier la première.
session-plan = Planifier une session
session-edit = Modifier la session
session-any = Tous
session-choose = Choisir
session-year = Année
session-state = État
session-state-planned = Planifiée
session-state-open = En cours
session-state-closed = Clôturée
session-step-certificates = Attestations
session-life = Étapes de la session
session-parts = Parties de la session
session-title = Titre
session-title-ar = Titre en arabe
session-title-fr = Titre en français
session-place = Lieu
session-dates = Dates
session-participants = Participants
session-enrolled = Inscrits
session-attendance = Taux de présence
session-half-days = Demi-journées
session-what = Objet
session-where = Lieu
session-when = Dates
session-more = Série et attestation
session-about = À propos
session-module = Module
session-module-ar = Module en arabe
session-module-fr = Module en français
session-venue = Salle ou établissement
session-venue-ar = Salle ou établissement en arabe
session-venue-fr = Salle ou établissement en français
session-starts-on = Du
session-ends-on = Au
session-as-written = Dates telles qu’écrites dans le document
session-as-written-hint = Par exemple : du 14 au 17 juillet 2011. Lues si les deux champs ci-dessus sont vides.
session-as-written-was = Dans le document :
session-half-days-hint = Matin et après-midi de chaque jour. Après l’enregistrement, vous pourrez ôter les demi-journées sans formation.
session-series = Série
session-series-hint = Titre de la série, si la session en fait partie.
session-series-of = Session n° { $no } de la série { $title }
session-neighbour = Session n° { $no }, { $date }
session-ordinal = Rang dans la série
session-certificate-percent = Présence requise pour l’attestation
session-certificate-hint = Part des demi-journées à suivre. Vide : celle du module, sinon 80 %.
session-ends-before = La session finit avant de commencer. Corrigez l’une des dates.
session-too-long = Une session dure au plus 92 jours. Divisez-la en plusieurs sessions.
session-dates-unreadable = « { $found } » ne se lit pas comme des dates. Remplissez les deux champs ci-dessus.
session-place-out = Ce lieu est hors de votre territoire.
session-time = « { $found } » n’est pas une heure. Exemple : 09:30.
session-day-outside = Ce jour n’est pas un jour de la session.
session-not-planned = Cette session a déjà été ouverte.
session-not-open = La présence se note et la session se clôture seulement quand elle est en cours.
session-not-closed = Cette session n’est pas clôturée.
session-not-marked = Aucune présence n’est notée. Notez la présence, puis clôturez.
session-not-dated = Les jours de cette session ne sont pas connus : la présence ne s’y note pas. Indiquez combien ont participé, puis clôturez.
session-no-half-day = Il faut au moins une demi-journée.
session-half-days-marked = Des demi-journées sont déjà notées : elles ne peuvent être ni ôtées ni déplacées.
session-person-marked = La présence de cette personne est notée : on ne peut la retirer.
session-is-closed = Cette session est clôturée. Rouvrez-la pour la modifier.
session-certified = Des attestations ont été émises. Révoquez-les avant de rouvrir.
session-not-open-yet = Ouvrez la session pour noter la présence.
session-person-there = Cette personne est déjà inscrite.
session-mark-unknown = État de présence inconnu.
session-clash = { $who } a enregistré cette session avant vous
session-clash-text = Rien de ce que vous avez saisi n’est perdu. Voici ce qui diffère : vérifiez, puis enregistrez de nouveau.
session-clash-same = Ce que vous avez saisi est déjà ce qui est enregistré.
session-clash-field = Champ
session-clash-kept = Enregistré
session-clash-typed = Votre saisie
session-open = Ouvrir la session
session-close = Clôturer la session
session-close-title = Clôturer { $title }
session-close-text = La présence ne changera plus, et les attestations en découleront.
session-reopen = Rouvrir la session
session-mark-attendance = Noter la présence
session-to-certificates = Passer aux attestations
session-tab-overview = Aperçu
session-tab-people = Participants
session-tab-waiting = Liste d’attente
session-tab-import = Import
session-tab-tests = Test
session-tab-attendance = Présence
session-tab-certificates = Attestations
session-tab-journal = Journal
session-agenda = Programme
session-agenda-none = Aucun point ce jour-là pour l’instant.
session-agenda-add = Ajouter un point au programme
session-agenda-item = Point du programme
session-day = Jour
session-hour = Heure
session-item-ar = Intitulé en arabe
session-item-fr = Intitulé en français
session-speaker = Intervenant
session-method = Méthode
session-groups = Groupes
session-groups-none = Les participants travaillent en un seul groupe.
session-group = Groupe
session-group-none = Sans groupe
session-group-add = Ajouter un groupe
session-group-ar = Nom du groupe en arabe
session-group-fr = Nom du groupe en français
session-remove = Supprimer { $what }
session-guides = Encadrement
session-guides-none = Ajoutez-les depuis la page des participants, avec leur qualité.
session-nobody = Personne encore
session-enrol-title = Inscrire une personne
session-enrol-find = Chercher une personne par son nom
session-enrol-search = Chercher
session-enrol-nobody = Personne de ce nom dans votre territoire.
session-enrol = Inscrire
session-enrolled-already = Déjà inscrit
session-capacity = Qualité
session-people-find = Chercher dans la liste
session-people-none-title = Personne dans cette session pour l’instant
session-people-none-text = Inscrivez les participants un à un, ou importez-les d’un tableau.
session-people-import = Importer un tableau
session-leave-out = Retirer { $who } de la session
session-acts = Actions
session-person = Personne
session-half-day = Demi-journée
session-mark = Présence
session-marked-present = Notés présents
session-name = Nom
session-name-ar = Nom en arabe
session-name-fr = Nom en français
session-sex = Sexe
session-sex-f = Femme
session-sex-m = Homme
session-sex-unknown = Non précisé
session-born = Année de naissance
session-commune = Commune
session-organisation = Organisme
session-phone = Téléphone
session-total = Total
session-came = Présents
attendance-sheet = Feuille d’émargement
sheet-number = N°
sheet-trainer-signs = Signature du formateur
toast-session-planned = La session est planifiée.
toast-session-saved = La modification est enregistrée.
toast-session-opened = La session est ouverte. Notez la présence.
toast-session-closed = La session est clôturée.
toast-session-reopened = La session est rouverte.
toast-session-enrolled = Inscription enregistrée.
toast-session-left = Retrait enregistré.
verb-session-seat = a fixé les places de la session
verb-session-nominate = a inscrit les personnes désignées
verb-session-wait = a mis sur la liste d’attente
verb-session-promote = a donné une place à qui attendait
verb-session-refuse = a refusé une inscription
verb-session-withdraw = a retiré de la liste d’attente
verb-session-count = a noté un nombre de participants
verb-session-recount = a corrigé un nombre de participants
verb-session-uncount = a supprimé un nombre de participants
session-from = Origine
session-plan-line = Action du plan annuel
session-plan-line-none = Hors plan
session-module-none = Sans fiche de module
session-fill = Remplir les champs à partir de ce choix
session-fill-hint = Seuls les champs vides sont remplis : titre, lieu, dates, places, module et présence requise.
session-seats = Nombre de places
session-seats-hint = Laissez vide si le nombre n’est pas limité. Au-delà, on entre sur la liste d’attente.
session-cost = Coût final
session-cost-hint = Ce qui a été dépensé, en dirhams.
session-dirhams = DH
session-cost-wrong = « { $found } » n’est pas un montant en dirhams.
session-module-unknown = Ce module n’existe pas. Choisissez-en un autre.
session-line-unknown = Cette action du plan n’existe pas dans votre territoire.
session-half-day-outside = La demi-journée « { $found } » est hors des dates de la session.
session-meets = Dans la même salle au même moment :
session-seats-title = Places
session-seats-text = Les places d’un public lui sont réservées ; le reste est pour les autres publics.
session-seats-enrolled = Inscrits à ce jour : { $count }
session-seats-kept = Places réservées
session-seats-taken = { $taken } sur { $seats } places
session-seats-open = Inscrits : { $taken }, sans limite de places
session-seats-fewer-than-taken = Moins de places que d’inscrits. Retirez des inscrits ou ajoutez des places.
session-seats-fewer-than-kept = Les places réservées dépassent le nombre de places.
session-seats-stale = La session a été modifiée avant votre enregistrement. Vérifiez puis enregistrez de nouveau ; rien n’est perdu.
session-audience = Public
session-audience-known = Selon le registre
session-audience-sensitive = Les membres de ce public sont comptés, jamais nommés.
session-group-sensitive = Les membres de ce groupe sont comptés, jamais nommés. Indiquez leur nombre sur la page de la session.
session-group-counted-only = Comptés, non nommés
session-group-is-sensitive = Groupe sensible
session-group-is-sensitive-hint = Seul leur nombre est noté ; aucun nom ne figure dans une liste.
session-full = Toutes les places sont prises
session-full-audience = Les places de son public sont prises
session-full-kept = Les places restantes sont réservées à d’autres publics
session-waiting-short = En attente
session-waiting-why = Motif de l’attente
session-waiting-many = En liste d’attente
session-waiting-decided = Cette demande a déjà été traitée.
session-waiting-none-title = Personne n’attend
session-waiting-none-text = Qui s’inscrit quand les places sont prises figure ici dans l’ordre des demandes et reçoit la première place libre.
session-waiting-nobody = Personne n’attend en ce moment.
session-waiting-text = Une place libérée revient d’elle-même à la première personne de ce public.
session-order = Rang
session-asked-at = Demande du
session-decide = Décider
session-decided = Demandes traitées
session-refuse = Refuser
session-refuse-reason = Écrivez le motif tel que la personne le lira.
session-refused-why = Motif du refus
session-refused-need = Noter un besoin à partir de ce refus
session-withdraw = Retirer la demande
waiting-state-waiting = En attente
waiting-state-promoted = A obtenu une place
waiting-state-refused = Refusée
waiting-state-withdrawn = Retirée
session-nominated-by = Désigné par
session-nominated-by-whom = Désigné par { $who }
session-nominated-there = Toutes ces personnes sont déjà inscrites ou en attente.
session-nominate = Inscrire les personnes désignées
session-nominate-title = Désignations
session-nominate-text = Choisissez l’organisation, puis ses membres.
session-nominate-members = Voir ses membres
session-nominate-none = Aucun membre au registre. Ajoutez-les depuis sa page.
session-nominate-whom = Personnes désignées
session-nominate-nobody = Choisissez au moins une personne.
session-counted = Participation comptée
session-counted-none = Ici s’écrivent les nombres quand il n’y a pas de liste : personnes, participations ou organisations, chaque unité à part.
session-count-add = Ajouter un nombre
session-count-edit = Corriger le nombre
session-count-value = Nombre
session-count-said = Précision
session-count-unit = Unité
session-count-written = Tel qu’écrit dans le document
session-count-written-hint = Par exemple : plus de 18 000
session-count-note = Remarque
session-count-wrong = « { $found } » n’est pas un nombre entier.
toast-session-waits = Pas de place libre : mis sur la liste d’attente.
toast-session-seats = Les places sont enregistrées.
toast-session-promoted = Places enregistrées ; des personnes en attente ont reçu la leur.
toast-session-refused = La demande est refusée, le motif est noté.
toast-session-withdrawn = La demande est retirée.
toast-session-nominated = Les personnes désignées sont inscrites.
toast-session-nominated-some-wait = Personnes désignées inscrites, certaines en attente.
sheet-all-halves = Toutes les demi-journées
sheet-blank-rows = Lignes vides
sheet-print = Imprimer la feuille
day-sheet = Feuille du jour
day-sheet-notes = Notes du jour
letters-title = Convocations
letters-in-arabic = En arabe
letters-in-french = En français
letters-institutions = Aux organisations qui désignent, { $lang }
session-letters-nobody = Personne à convoquer. Inscrivez d’abord les participants.
letter-reference = Réf. :
letter-subject = Objet :
letter-subject-of = Convocation à la session « { $title } »
letter-agenda = Programme
letter-begins = Début
letter-dated = { $place }, le { $date }
letter-to = À Madame, Monsieur
letter-to-f = À Madame
letter-to-m = À Monsieur
letter-to-institution = À l’attention de
letter-opening = Madame, Monsieur,
letter-opening-f = Madame,
letter-opening-m = Monsieur,
letter-body = Dans le cadre du programme de formation et de renforcement des capacités, j’ai l’honneur de vous convier à la session « { $title } », aux lieu et dates ci-dessous :
letter-body-institution = Suite à vos désignations, j’ai l’honneur de convier les personnes de la liste à la session « { $title } » et vous prie de bien vouloir les en informer :
letter-confirm = Merci de confirmer votre présence auprès de la division de l’action sociale et d’être à l’heure.
letter-closing = Veuillez agréer l’expression de ma considération distinguée.
letter-signs = Le chef de la division de l’action sociale
session-mark-keys = Touches : 1 présent, 2 absent, 3 en retard, 4 excusé, 0 non noté ; le bouton en tête de colonne note présents tous les autres.
sessions-count =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
session-people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
session-women =
    { $count ->
        [one] { $count } femme
       *[other] { $count } femmes
    }
session-men =
    { $count ->
        [one] { $count } homme
       *[other] { $count } hommes
    }
session-sex-unknown-count =
    { $count ->
        [one] { $count } de sexe non précisé
       *[other] { $count } de sexe non précisé
    }
session-unmarked =
    { $count ->
        [one] reste { $count } présence à noter
       *[other] restent { $count } présences à noter
    }
session-participations-count =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
session-organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }

verb-session-enrol_segment = a inscrit un segment du registre
session-segment-title = Inscrire un segment
session-segment-text = Choisissez dans le registre les personnes qui répondent à tout ce qui est dit ici, puis vérifiez avant d’inscrire.
session-segment-place = Territoire et tout ce qu’il contient
session-segment-age-from = Âge, de
session-segment-age-to = à
session-segment-show = Voir qui correspond
session-segment-nothing = Dites au moins un critère.
session-segment-nobody = Personne dans le registre de votre territoire ne répond à ces critères.
session-segment-too-many = Plus de 2 000 personnes correspondent. Restreignez le choix.
session-segment-ages = L’âge minimal dépasse l’âge maximal.
session-segment-changed = Le registre a changé depuis l’affichage de cette page. Vérifiez le nombre, puis confirmez de nouveau.
session-segment-there = Toutes ces personnes sont déjà inscrites ou en attente.
session-segment-sits = A une place
session-segment-matching =
    { $count ->
        [one] { $count } personne correspond
       *[other] { $count } personnes correspondent
    }
session-segment-new =
    { $count ->
        [one] { $count } aura une place
       *[other] { $count } auront une place
    }
session-segment-waiting =
    { $count ->
        [one] { $count } attendra
       *[other] { $count } attendront
    }
session-segment-there-count =
    { $count ->
        [one] { $count } déjà inscrite
       *[other] { $count } déjà inscrites
    }
session-segment-more =
    { $count ->
        [one] et { $count } autre personne
       *[other] et { $count } autres personnes
    }
session-segment-enrol =
    { $count ->
        [one] Inscrire { $count } personne
       *[other] Inscrire { $count } personnes
    }
toast-session-segment = Le segment est inscrit.
toast-session-segment-some-wait = Le segment est inscrit ; une partie attend une place.

session-audience-unknown = Ce public n’existe pas. Choisissez dans la liste.
session-group-unknown = Ce groupe n’est pas de cette session. Choisissez dans la liste.
