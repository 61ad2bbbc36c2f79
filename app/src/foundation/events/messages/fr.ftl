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

verb-event-read = a consulté les rencontres
verb-event-roll = a consulté les inscrits d’une rencontre
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
event-dates-unreadable = « { $found } » ne se lit pas comme des dates. Écrivez aussi l’année, par exemple : 14-17 juillet 2011, ou remplissez les deux champs ci-dessus.
event-meets = Dans la même salle au même moment :
event-facts = Informations
event-remove = Supprimer { $what }
event-cancel = Annuler la rencontre
event-cancel-title = Annuler « { $title } »
event-cancel-text = La rencontre reste dans la liste, annulée, avec le motif. Elle ne se modifie plus ensuite.
event-cancel-why = Motif de l’annulation
event-cancel-why-hint = Lu par quiconque ouvre la page de la rencontre.
event-cancel-back = Revenir à la rencontre
event-cancelled = Annulée
event-is-cancelled = Cette rencontre est annulée :
event-was-cancelled = Cette rencontre est annulée : elle ne se modifie plus.

toast-event-added = La rencontre est ajoutée.
toast-event-saved = La modification est enregistrée.
toast-event-cancelled = La rencontre est annulée, son motif est noté.

agenda-time-wrong = « { $found } » n’est pas une heure. Exemple : 09:30.
agenda-day-outside = Ce jour est hors des dates prévues.
enrol-there = Cette personne est déjà inscrite.
agenda-title = Programme
agenda-none = Aucun point ce jour-là pour l’instant.
agenda-add = Ajouter un point au programme
agenda-item = Point du programme
agenda-day = Jour
agenda-hour = Heure
agenda-item-ar = Intitulé en arabe
agenda-item-fr = Intitulé en français
agenda-speaker = Intervenant
agenda-method = Méthode
enrol-group = Groupe
enrol-group-none = Sans groupe
enrol-title = Inscrire une personne
enrol-find = Chercher une personne par son nom
enrol-search = Chercher
enrol-nobody = Personne de ce nom dans votre territoire.
enrol-one = Inscrire
enrol-there-already = Déjà inscrit
enrol-capacity = Qualité
enrol-people-find = Chercher dans la liste
enrol-acts = Actions
enrol-person = Personne
enrol-name = Nom
enrol-name-ar = Nom en arabe
enrol-name-fr = Nom en français
enrol-sex = Sexe
enrol-sex-f = Femme
enrol-sex-m = Homme
enrol-sex-unknown = Non précisé
enrol-born = Année de naissance
enrol-commune = Commune
enrol-organisation = Organisme
enrol-phone = Téléphone
enrol-audience = Public
enrol-audience-known = Selon le registre
enrol-nominated-by = Désigné par
enrol-nominated-by-whom = Désigné par { $who }
count-title = Participation comptée
count-none = Ici s’écrivent les nombres quand il n’y a pas de liste : personnes, participations ou organisations, chaque unité à part.
count-add = Ajouter un nombre
count-edit = Corriger le nombre
count-value = Nombre
count-said = Précision
count-unit = Unité
count-written = Tel qu’écrit dans le document
count-written-hint = Par exemple : plus de 18 000
count-note = Remarque
count-wrong = « { $found } » n’est pas un nombre entier.
enrol-people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
enrol-women =
    { $count ->
        [one] { $count } femme
       *[other] { $count } femmes
    }
enrol-men =
    { $count ->
        [one] { $count } homme
       *[other] { $count } hommes
    }
enrol-sex-unknown-count =
    { $count ->
        [one] { $count } de sexe non précisé
       *[other] { $count } de sexe non précisé
    }
count-participations-count =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
count-organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
segment-title = Inscrire un segment
segment-text = Choisissez dans le registre les personnes qui répondent à tout ce qui est dit ici, puis vérifiez avant d’inscrire.
segment-named = Segment écrit
segment-named-hint = Sa question est posée maintenant ; ce qui suit le restreint encore.
segment-gone = Un segment supprimé
segment-place = Territoire et tout ce qu’il contient
segment-age-from = Âge, de
segment-age-to = à
segment-show = Voir qui correspond
segment-nothing = Dites au moins un critère.
segment-nobody = Personne dans le registre de votre territoire ne répond à ces critères.
segment-too-many = Plus de 2 000 personnes correspondent. Restreignez le choix.
segment-ages = L’âge minimal dépasse l’âge maximal.
segment-changed = Le registre a changé depuis l’affichage de cette page. Vérifiez le nombre, puis confirmez de nouveau.
segment-there = Toutes ces personnes sont déjà inscrites ou en attente.
segment-sits = A une place
segment-matching =
    { $count ->
        [one] { $count } personne correspond
       *[other] { $count } personnes correspondent
    }
segment-new =
    { $count ->
        [one] { $count } aura une place
       *[other] { $count } auront une place
    }
segment-waiting =
    { $count ->
        [one] { $count } attendra
       *[other] { $count } attendront
    }
segment-there-count =
    { $count ->
        [one] { $count } déjà inscrite
       *[other] { $count } déjà inscrites
    }
segment-more =
    { $count ->
        [one] et { $count } autre personne
       *[other] et { $count } autres personnes
    }
segment-enrol =
    { $count ->
        [one] Inscrire { $count } personne
       *[other] Inscrire { $count } personnes
    }
enrol-audience-unknown = Ce public n’existe pas. Choisissez dans la liste.
enrol-group-unknown = Ce groupe n’existe pas ici. Choisissez dans la liste.
enrol-audience-sensitive = Les membres de ce public sont comptés, jamais nommés.
enrol-leave-out = Retirer { $who } de la liste
enrol-people = Inscrits
enrol-people-none-title = Personne encore sur la liste
enrol-people-none-text = Inscrivez les participants un à un, ou tout un segment du registre à la fois.
segment-from-age = dès { $age } ans
segment-to-age = jusqu’à { $age } ans
segment-is-there = Déjà sur la liste
segment-comes = Sera inscrit
segment-coming =
    { $count ->
        [one] { $count } personne sera inscrite
       *[other] { $count } personnes seront inscrites
    }
segment-before = Segments inscrits ensemble
segment-undo = Annuler l’inscription
segment-undone = Annulée
segment-was-undone = Cette inscription a déjà été annulée.
segment-stay = Restés, car ils ont participé
agenda-undated = Les jours de cette rencontre ne sont pas connus : elle n’a pas de programme.
event-restore = Rétablir la rencontre
event-not-cancelled = Cette rencontre n’est pas annulée.
event-tab-overview = Vue d’ensemble
event-tab-people = Participants
event-parts = Parties de la rencontre
verb-event-schedule = a ajouté une ligne au programme d’une rencontre
verb-event-unschedule = a retiré une ligne du programme d’une rencontre
verb-event-enrol = a inscrit une personne à une rencontre
verb-event-enrol_segment = a inscrit un segment du registre à une rencontre
verb-event-undo_segment = a annulé l’inscription d’un segment à une rencontre
verb-event-leave = a retiré une personne d’une rencontre
verb-event-recount = a corrigé un nombre de présents
verb-event-restore = a rétabli une rencontre annulée
toast-event-enrolled = La personne est inscrite.
toast-event-left = La personne est retirée de la liste.
toast-event-restored = La rencontre est rétablie.
toast-segment = Le segment est inscrit.
toast-segment-undone = L’inscription du segment est annulée.
toast-segment-partly-undone = L’inscription est annulée ; restent ceux qui ont une présence, un résultat ou une attestation.
verb-event-answer = a répondu à l’invitation
link-for-event-answer = Réponse à l’invitation
answer-question = Viendrez-vous ?
answer-comes = Oui, je viendrai
answer-declines = Non, je ne peux pas venir
answer-lead = Vous êtes invité. Dites-nous si vous viendrez.
answer-go = Envoyer ma réponse
answer-note = Si vous ne pouvez pas venir, votre place est donnée à quelqu’un d’autre.
