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
session-certificate-hint = Part des demi-journées à suivre.
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
sheet-kingdom = Royaume du Maroc
sheet-division = Division de l’action sociale
sheet-number = N°
sheet-trainer-signs = Signature du formateur
toast-session-planned = La session est planifiée.
toast-session-saved = La modification est enregistrée.
toast-session-opened = La session est ouverte. Notez la présence.
toast-session-closed = La session est clôturée.
toast-session-reopened = La session est rouverte.
toast-session-enrolled = Inscription enregistrée.
toast-session-left = Retrait enregistré.
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
