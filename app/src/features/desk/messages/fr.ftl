# Les mots du guichet des questions, suggestions et réclamations.
menu-desk = Questions et réclamations
menu-desk-figures = Questions : chiffres

verb-case-read = a consulté un dossier
verb-case-receive = a enregistré une question, une suggestion ou une réclamation
verb-case-edit = a corrigé le dossier
verb-case-identify = a rattaché le dossier à son auteur
verb-case-route = a confié le dossier
verb-case-answer = a répondu au dossier
verb-case-overrule = a répondu à la place d’un autre bureau
verb-case-tell = a noté la transmission de la réponse
verb-case-close = a clos le dossier
verb-case-reopen = a rouvert le dossier
verb-case-rate = a noté la satisfaction
verb-case-set_terms = a fixé les délais de réponse
verb-case-report = a consulté les chiffres des questions et réclamations
verb-case-ask = a envoyé une question, une suggestion ou une réclamation
verb-case-follow = a suivi un dossier par son numéro et son code
verb-case-anonymise = a effacé ce qui identifie l’auteur du dossier

job-kind-cases-anonymise = Effacement des noms et des textes des dossiers arrivés à terme
processing-use-case = Formulaire des questions et réclamations

case-kind-question = Question
case-kind-suggestion = Suggestion
case-kind-complaint = Réclamation
case-channel-counter = Guichet
case-channel-phone = Téléphone
case-channel-letter = Courrier
case-channel-mail = Courriel
case-channel-form = Formulaire public
case-channel-sms = SMS
case-answer-by-sms = Par SMS
case-answer-by-mail = Par courriel
case-answer-by-phone = Par téléphone
case-answer-by-letter = Par courrier
case-answer-by-counter = Au guichet
case-answer-by-page = Par le numéro et le code
case-theme-projects = Projets et financement
case-theme-training = Formation et attestations
case-theme-participation = Comités et participation
case-theme-communication = Information et communication
case-theme-centres = Centres d’éducation et de formation
case-theme-services = Services de base
case-theme-welcome = Accueil et comportement
case-theme-other = Autre sujet
case-state-received = Reçu
case-state-routed = Confié
case-state-answered = Répondu
case-state-closed = Clos
case-step-received = Réception
case-step-routed = Attribution
case-step-studied = Examen
case-step-answered = Réponse
case-step-closed = Clôture

case-list-title = Questions et réclamations
case-list-sub = Tout ce qui est demandé, proposé ou réclamé, qui y répond et jusqu’à quand.
case-sheet = Dossiers
case-find = Chercher un numéro, un objet, un nom
case-receive = Enregistrer un dossier
case-figures = Chiffres
case-see-form = Voir le formulaire public
case-cases = Dossiers
case-open = Attendent une réponse
case-late = En retard
case-late-note = À traiter d’abord
case-soon = Échéance sous trois jours
case-untold = Réponses à transmettre
case-untold-note = À dire à leurs auteurs
case-mine = Sur mon bureau
case-on-no-desk = Confiés à personne
case-any-state = Tous les états
case-any-kind = Toutes les natures
case-any-theme = Tous les thèmes
case-any-channel = Tous les canaux
case-any-clock = Toutes les échéances
case-any-desk = Tous les bureaux
case-anywhere = Tous les lieux
case-none-title = Aucun dossier
case-none-text = Ici s’enregistrent les questions, suggestions et réclamations venues du guichet, du téléphone, du courrier et du formulaire public.

case-number = Numéro du dossier
case-code = Code
case-kind = Nature
case-channel = Canal
case-theme = Thème
case-place = Lieu
case-seat = Préfecture ou province
case-subject = Objet
case-text = Détails
case-name = Auteur
case-contact = Moyen de contact
case-answer-by = Mode de réponse
case-lang = Langue de la réponse
case-state = État
case-clock = Échéance
case-desk = Chargé de répondre
case-service = Service extérieur
case-received-on = Reçu le
case-due-on = Réponse au plus tard le
case-answered-on = Répondu le
case-told-on = Transmis le
case-answer = Réponse
case-satisfaction = Satisfaction
case-remark = Remarque
case-reopened = Réouvertures
case-days-taken = Jours pour répondre
case-year = Année
case-anonymous = N’a pas donné son nom
case-erased = Noms et textes effacés à leur terme
case-by-form = Formulaire public

case-days-late = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
case-days-left = { $count ->
    [one] Reste { $count } jour
   *[other] Restent { $count } jours
}
case-due-today = Échéance aujourd’hui
case-days = { $count ->
    [0] Le jour même
    [one] { $count } jour
   *[other] { $count } jours
}

case-new-title = Enregistrer une question, une suggestion ou une réclamation
case-edit-title = Corriger le dossier
case-what = Ce qui est dit
case-who = Qui demande
case-how-it-came = Comment c’est arrivé
case-choose = Choisir
case-subject-hint = En une ligne, sans nom de personne.
case-text-hint = Comme cela a été dit ou écrit. Ne notez pas l’état de santé d’une personne nommée.
case-name-hint = Laissez vide si la personne ne veut pas donner son nom.
case-contact-hint = Téléphone, courriel ou adresse, selon le mode de réponse.
case-mail-wrong = « { $found } » n’est pas une adresse de courriel.
case-phone-wrong = « { $found } » n’est pas un numéro de téléphone.
case-received-when = Indiquez un jour de l’année écoulée, pas après aujourd’hui.
case-told-when = Indiquez un jour entre la réponse et aujourd’hui.

case-facts = Le dossier
case-timeline = Suivi
case-give-answer = Répondre
case-answer-go = Envoyer la réponse
case-how-mail = La réponse part par courriel à { $contact } dès qu’elle est enregistrée.
case-how-mail-by-hand = Pas de serveur de courriel ici : envoyez la réponse vous-même à { $contact }, puis notez le jour.
case-how-sms = La réponse part par SMS au { $contact } dès qu’elle est enregistrée ; trop longue pour un SMS, elle attend que vous la disiez.
case-how-sms-by-hand = Pas de passerelle de SMS ici : dites la réponse au { $contact }, puis notez le jour.
case-answer-short = { $number } : { $answer }
case-how-phone = Dites la réponse au { $contact }, puis notez le jour.
case-how-letter = Imprimez la réponse et envoyez-la à { $contact }, puis notez le jour.
case-how-counter = Remettez la réponse au guichet, puis notez le jour.
case-how-page = L’auteur lit la réponse sur la page publique, avec le numéro et le code.
case-tell = Noter la transmission
case-was-told = Réponse transmise le { $date }.
case-print-answer = Imprimer la réponse
case-lies-with = Ce dossier est sur le bureau de { $desk }, qui y répond ; sinon, confiez-le à quelqu’un d’autre.
case-route = Confier le dossier
case-route-hint = À un agent qui y répond, ou à un service extérieur.
case-close = Clore le dossier
case-reopen = Rouvrir le dossier
case-reopen-title = Rouvrir le dossier { $number }
case-reopen-text = La réponse précédente reste dans le suivi ; un nouveau délai court à partir d’aujourd’hui.
case-reason = Motif
case-receipt = Récépissé
case-person = Au registre des personnes
case-person-hint = Rattachez le dossier à son auteur s’il est inscrit.
case-person-find = Chercher un nom
case-person-is = C’est cette personne
case-person-not = Ce n’est pas elle
case-rate-hint = Demandez à l’auteur s’il est satisfait de la réponse.
case-rate-link = Lui donner un lien
case-rate-note-down = Noter ce qui est dit au guichet
case-mark-1 = Pas du tout satisfait
case-mark-2 = Peu satisfait
case-mark-3 = Partagé
case-mark-4 = Satisfait
case-mark-5 = Très satisfait
case-rate-lead = Êtes-vous satisfait de la réponse que vous avez reçue ?
case-rate-go = Envoyer mon avis
case-rate-note = Votre avis est lu par ceux qui ont traité le dossier et compte dans les chiffres, sans votre nom.
link-for-case-rate = Satisfaction sur la réponse

case-done-received = a enregistré le dossier
case-done-edited = a corrigé le dossier
case-done-routed = a confié le dossier à
case-done-answered = a répondu
case-done-told = a transmis la réponse
case-done-closed = a clos le dossier
case-done-reopened = a rouvert le dossier
case-done-rated = a donné ou noté la satisfaction

case-wrong-answered = Ce dossier a sa réponse. Rouvrez-le d’abord.
case-wrong-unanswered = Ce dossier n’a pas encore de réponse.
case-wrong-closed = Ce dossier est clos. Rouvrez-le d’abord.
case-wrong-told = La transmission de cette réponse est déjà notée.
case-wrong-elsewhere = Ce dossier est sur un autre bureau : c’est à lui d’y répondre, ou à qui décide à sa place.
case-wrong-erased = Les textes de ce dossier ont été effacés à leur terme.

toast-case-received = Dossier enregistré. Imprimez le récépissé et remettez-le.
toast-case-saved = Dossier enregistré
toast-case-routed = Dossier confié
toast-case-answered = Réponse enregistrée
toast-case-told = Transmission notée
toast-case-closed = Dossier clos
toast-case-reopened = Dossier rouvert
toast-case-rated = Satisfaction notée
toast-case-asked = Nous avons bien reçu votre message

case-ask-title = Demander, proposer, réclamer
case-ask-sub = Vous recevez un numéro et un code pour suivre votre dossier. Le nom est facultatif ; chaque dossier a un délai de réponse.
case-ask-kind = Que souhaitez-vous ?
case-ask-text-hint = Ce qui s’est passé, quand, et ce que vous attendez. N’écrivez pas l’état de santé d’une personne nommée.
case-ask-place = Préfecture, province ou commune
case-ask-name = Votre nom
case-ask-name-hint = Laissez vide si vous préférez ne pas le donner.
case-ask-answer-by = Comment voulez-vous la réponse ?
case-ask-by-page = Vous la lisez ici avec le numéro et le code ; nous n’avons pas besoin de vous connaître.
case-ask-by-counter = Vous la retirez au siège de la préfecture ou de la province.
case-ask-by-letter = Nous l’envoyons à votre adresse.
case-ask-by-phone = Nous vous appelons.
case-ask-by-mail = Nous l’envoyons à votre adresse de courriel.
case-ask-go = Envoyer
case-ask-another = Écrire une autre question
case-website = Ne remplissez pas ce champ
case-follow-title = Suivre mon dossier
case-follow-go = Suivre un dossier déjà envoyé
case-follow-see = Voir où il en est
case-follow-unknown = Aucun dossier n’a à la fois ce numéro et ce code. Vérifiez ce qui est écrit sur le récépissé.
case-number-hint = Par exemple 05.081/2026/D0017
case-code-hint = Huit lettres et chiffres, sur le récépissé.
case-keep-code = Gardez le numéro et le code : eux seuls ouvrent la réponse.
case-told-received = Votre dossier est reçu et attend une réponse
case-told-routed = Votre dossier est à l’examen
case-told-answered = Voici la réponse à votre dossier
case-told-closed = Votre dossier a sa réponse et il est clos

case-receipt-title = Récépissé de dépôt
case-receipt-intro-question = Votre question est enregistrée ; la réponse vient dans le délai indiqué ci-dessous.
case-receipt-intro-suggestion = Votre suggestion est enregistrée ; vous saurez ce qu’elle devient dans le délai indiqué ci-dessous.
case-receipt-intro-complaint = Votre réclamation est enregistrée ; la réponse vient dans le délai indiqué ci-dessous.
case-receipt-follow = Pour suivre le dossier, photographiez le carré avec un téléphone puis tapez le code, ou tapez le numéro et le code sur la page de suivi.
case-receipt-keep = Gardez ce récépissé : seul le code ouvre la réponse.
case-letter-title = Réponse
case-letter-to = À
case-letter-about = En réponse au dossier n° { $number } reçu le { $date }.

letter-case-answer = Réponse à une question ou une réclamation
letter-case-subject = Réponse à votre dossier { $number }
letter-case-text =
    Bonjour,

    Voici la réponse à votre dossier { $number } : { $title }.

    { $answer }

    L’état du dossier se lit à tout moment sur sa page, avec le code du récépissé.
letter-case-go = Ouvrir la page du dossier

case-received = Reçus
case-figure-answered = Répondus
case-figure-in-time = Dans le délai
case-figure-median = Durée médiane de réponse
case-figures-of = Questions et réclamations · { $place } · { $year }
case-figures-sub = Ce qui est venu, ce qui a sa réponse, ce qui revient souvent, sans aucun nom.
case-figures-none = Rien n’est venu cette année-là.
case-figures-hidden = * Chiffre non montré : il est inférieur à cinq, ou en révélerait un qui l’est.
case-frequent = Ce qui revient
case-frequent-theme = Le plus fréquent
case-unanswered = Sans réponse
case-by-place = Par lieu
case-register = Registre sans noms
case-register-of = Registre des questions et réclamations, { $year }
case-register-sub = Une ligne par dossier, sans nom ni texte.

case-count = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
case-count-unanswered = { $count ->
    [one] dont { $count } sans réponse
   *[other] dont { $count } sans réponse
}
case-for-plan = Point de départ du plan de communication { $year }
case-for-plan-hint = Ce que l’on demande le plus, et ce qui reste sans réponse : les messages du prochain plan y répondent.
case-register-print = Imprimer le registre
case-register-note = Une ligne par dossier, sans nom, sans texte et sans l’avis de son auteur. Les jours courent de la réception à la réponse.
case-register-too-long = Ce registre est trop long pour le papier. Choisissez une province, ou téléchargez le tableau.
case-leave = Fermer cette page sur cet appareil
case-leave-hint = La page reste ouverte un quart d’heure sur cet appareil. S’il n’est pas à vous, fermez-la maintenant.

case-terms = Délais de réponse
case-terms-of = Délais de réponse · { $place }
case-terms-sub = En combien de jours ouvrables la division s’engage à répondre. Les dossiers déjà reçus gardent leur délai.
case-terms-unit = jours ouvrables
case-terms-law = Ces délais sont un engagement de la division, d’un à quarante jours ouvrables ; aucune réponse ne vient plus de soixante jours après la réception, ce qui est l’usage pour les réclamations à l’administration depuis le décret 2-17-265. Les vingt jours ouvrables de la loi 31-13 concernent les demandes d’accès à l’information.
toast-case-terms = Délais de réponse enregistrés
letter-case-receipt = Accusé d’une question venue par courriel
letter-receipt-subject = Nous avons reçu votre message : { $number }
letter-receipt-text =
    Bonjour,

    Votre message est enregistré sous le numéro { $number }, code { $code }. La réponse viendra à cette adresse.
letter-receipt-go = Suivre le dossier
