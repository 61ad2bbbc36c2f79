half-morning = matin
half-afternoon = après-midi
half-morning-short = mat.
half-afternoon-short = a.-m.
capacity-participant = Participant
capacity-facilitator = Facilitateur
capacity-trainer = Formateur
capacity-observer = Observateur
capacity-speaker = Intervenant
capacity-rapporteur = Rapporteur
event-doubt-reversed = Les dates étaient écrites de la fin au début. Nous les avons lues du premier au dernier jour : vérifiez.
event-doubt-weekday = Le jour de la semaine écrit n’est pas celui de la date. Vérifiez.
event-doubt-century = L’année était écrite avec deux chiffres. Vérifiez le siècle.
event-doubt-new-year = La session s’étend sur deux années et la première n’était pas écrite. Vérifiez.
event-doubt-differs = Les dates enregistrées ne sont pas celles du document.
unit-person = Personnes
unit-participation = Participations
unit-organisation = Organisations
count-exactly = Exactement
count-more-than = Plus de
count-at-least = Au moins
count-about = Environ

verb-event-read = Consulter les rencontres
verb-event-add = a ajouté une rencontre
verb-event-edit = a modifié une rencontre
verb-event-cancel = a annulé une rencontre
verb-event-count = a noté le nombre de présents
verb-event-uncount = a supprimé un nombre de présents

event-list-title = Rencontres et forums
event-list-sub = Tout ce qui s’organise hors des sessions de formation : forums, journées d’étude, rencontres, ateliers.
event-find = Chercher un titre, en arabe ou en français
event-add = Ajouter une rencontre
event-new-title = Nouvelle rencontre
event-edit-title = Modifier la rencontre
event-none-title = Aucune rencontre encore
event-none-text = Ici sont les forums, les journées d’étude, les rencontres élargies et les ateliers, même si l’on n’en connaît que l’année. Ajoutez la première.
event-year = Année
event-any = Tout
event-choose = Choisir
event-kind = Type
event-kind-forum = Forum
event-kind-communication-day = Journée de communication
event-kind-study-day = Journée d’étude
event-kind-workshop = Atelier
event-kind-enlarged-meeting = Rencontre élargie
event-kind-valorisation-meeting = Rencontre de valorisation
event-kind-field-meeting = Rencontre de terrain
event-kind-media-thursday = Jeudi de la presse
event-kind-restitution = Atelier de restitution
event-kind-commemoration = Commémoration
event-what = Quoi
event-where = Où
event-when = Quand
event-title = Titre
event-title-ar = Titre en arabe
event-title-fr = Titre en français
event-place = Territoire
event-venue = Salle ou établissement
event-venue-ar = Salle ou établissement en arabe
event-venue-fr = Salle ou établissement en français
event-dates = Dates
event-starts-on = Du
event-ends-on = Au
event-as-written = Dates telles qu’écrites dans le document
event-as-written-hint = Par exemple : 20 mars 2014, ou l’année seule : 2008. Lues si les deux champs ci-dessus sont vides.
event-as-written-was = Dans le document :
event-ends-before = La rencontre finit avant de commencer. Corrigez l’une des dates.
event-too-long = Une rencontre dure au plus 92 jours.
event-dates-unreadable = « { $found } » ne se lit pas comme des dates. Remplissez les deux champs ci-dessus.
event-meets = Dans la même salle au même moment :
event-facts = Informations
event-counted = Présents
event-counted-none = Chaque nombre se note dans son unité : personnes, participations ou organisations, jamais additionnées.
event-count-add = Ajouter un nombre
event-count-value = Nombre
event-count-said = Précision
event-count-unit = Unité
event-count-written = Tel qu’écrit dans le document
event-count-note = Remarque
event-count-wrong = « { $found } » n’est pas un nombre entier.
event-audience = Public
event-remove = Supprimer { $what }
event-persons-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
event-participations-count =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
event-organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
event-cancel = Annuler la rencontre
event-cancel-title = Annuler « { $title } »
event-cancel-text = La rencontre reste dans la liste, annulée, avec le motif. Elle ne se modifie plus ensuite.
event-cancel-why = Motif de l’annulation
event-cancel-why-hint = Lu par quiconque ouvre la page de la rencontre.
event-cancel-back = Revenir à la rencontre
event-cancelled = Annulée
event-is-cancelled = Cette rencontre est annulée :
event-was-cancelled = Cette rencontre est annulée : elle ne se modifie plus.
event-clash = { $who } a enregistré cette rencontre avant vous
event-clash-text = Rien de ce que vous avez saisi n’est perdu. Voici ce qui diffère : vérifiez, puis enregistrez de nouveau.
event-clash-same = Ce que vous avez saisi est déjà ce qui est enregistré.
event-clash-field = Champ
event-clash-kept = Enregistré
event-clash-typed = Votre saisie

toast-event-added = La rencontre est ajoutée.
toast-event-saved = La modification est enregistrée.
toast-event-cancelled = La rencontre est annulée, son motif est noté.
