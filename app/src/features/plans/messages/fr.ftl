# Les mots des plans de formation.

verb-plan-read = a consulté les plans
verb-plan-draft = a ébauché le plan
verb-plan-edit = a rédigé le texte du plan
verb-plan-axis = a ajouté un axe
verb-plan-rename_axis = a renommé un axe
verb-plan-move_axis = a déplacé un axe
verb-plan-remove_axis = a supprimé un axe
verb-plan-line = a ajouté une action au plan
verb-plan-edit_line = a modifié une action du plan
verb-plan-move_line = a déplacé une action
verb-plan-remove_line = a retiré une action du plan
verb-plan-submit = a soumis le plan au comité
verb-plan-return = a renvoyé le plan au brouillon
verb-plan-approve = a enregistré l’approbation du comité
verb-plan-revise = a ouvert la révision du plan

plans-title = Plans de formation
plans-find = Chercher par territoire ou année
plans-count =
    { $count ->
        [one] { $count } plan
       *[other] { $count } plans
    }
plans-none-title = Aucun plan pour l’instant
plans-none-text = Ici figurent les plans annuels de formation de votre territoire, de l’ébauche à l’approbation du comité, puis à la révision. Commencez par ébaucher celui de l’année.
plan-place = Territoire
plan-year = Année
plan-state = État
plan-any = Tous
plan-choose = Choisir
plan-state-draft = Brouillon
plan-state-submitted = Soumis au comité
plan-state-approved = Approuvé
plan-state-revising = En révision
plan-step-revised = Révision
plan-life = Étapes du plan
plan-parts = Parties du plan
plan-tab-lines = Actions
plan-tab-calendar = Calendrier
plan-tab-text = Texte
plan-tab-needs = Besoins
plan-tab-journal = Journal

plan-draft = Ébaucher un plan
plan-draft-sub = Un seul plan par territoire et par année. Il part des résultats de l’année précédente et des besoins de l’année.
plan-draft-see = Voir le point de départ
plan-known = Ce territoire a déjà un plan pour cette année.
plan-known-open = Ouvrir le plan
plan-results-of = Résultats de { $year }
plan-before-open = Plan de { $year }
plan-needs-of = Besoins de { $year }
plan-needs-none = Aucun besoin n’est noté pour ce territoire et cette année. Les actions peuvent être ajoutées directement.
plan-needs-empty-title = Aucun besoin noté
plan-needs-open = Ouvrir le registre des besoins
plan-needs-tick = Chaque besoin coché devient une action du plan.
plan-need-take = Retenir
plan-need = Besoin
plan-priority = Priorité
plan-gap = Écart restant
plan-gap-note = personnes sans action
plan-place-out = Ce territoire est hors de votre ressort.

plan-results-none = Aucune session n’est enregistrée en { $year }.
plan-results-sessions =
    { $count ->
        [one] { $count } session en { $year }
       *[other] { $count } sessions en { $year }
    }
plan-results-closed =
    { $count ->
        [one] dont { $count } clôturée
       *[other] dont { $count } clôturées
    }
plan-results-persons =
    { $count ->
        [one] { $count } personne différente présente
       *[other] { $count } personnes différentes présentes
    }
plan-results-half-days =
    { $count ->
        [one] { $count } demi-journée
       *[other] { $count } demi-journées
    }
plan-results-attendance = Taux de présence : { $rate }

plan-title-of = Plan de formation { $year }
plan-name = { $place } { $year }
plan-approved-by = Approuvé le { $date }, { $minutes }
plan-under-revision = Révision n° { $revision } en cours
plan-revision-no = n° { $no }
plan-lines = Actions
plan-line = Action
plan-sessions = Sessions
plan-sessions-held = Sessions tenues
plan-sessions-done = Sessions clôturées
plan-persons = Personnes
plan-persons-reached = Bénéficiaires
plan-half-days = Demi-journées
plan-budget = Budget (DH)
plan-budget-total = Budget
plan-budget-by-source = Budget par source
plan-source = Source
plan-share = Part
plan-total = Total
plan-dirhams = { $sum } DH
plan-of = { $done } sur { $planned }
plan-out-of = sur { $planned }
plan-dirham = dirhams
plan-lines-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
plan-late-count =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
plan-source-indh = INDH
plan-source-commune = Commune
plan-source-province = Province
plan-source-partner = Partenaires
plan-source-own = Apport propre
plan-standing-coming = À venir
plan-standing-live = En cours
plan-standing-done = Réalisée
plan-standing-late = En retard
plan-quarter-1 = 1er trimestre
plan-quarter-2 = 2e trimestre
plan-quarter-3 = 3e trimestre
plan-quarter-4 = 4e trimestre
plan-empty-title = Aucune action dans ce plan
plan-empty-text = Une action dit quoi, pour qui, où, quand et avec quel argent. Ajoutez la première, puis soumettez le plan au comité.
plan-acts = Actes
plan-move-up = Monter : { $what }
plan-move-down = Descendre : { $what }
plan-edit-what = Modifier : { $what }
plan-remove-what = Supprimer : { $what }
plan-versions = Documents approuvés
plan-version = Version approuvée n° { $no }
plan-version-note = Voici le document tel que le comité l’a approuvé. Il ne change plus.
plan-paper = Imprimer le plan

plan-axis = Axe
plan-no-axis = Sans axe
plan-axis-add = Ajouter un axe
plan-axis-ar = Titre de l’axe en arabe
plan-axis-fr = Titre de l’axe en français
plan-axis-empty = Aucune action sous cet axe.
plan-axis-figures = Sessions tenues : { $done } · { $sum }
plan-axis-rename = Renommer l’axe
plan-axis-remove = Supprimer l’axe
plan-axis-remove-title = Supprimer l’axe « { $title } » ?
plan-axis-remove-text = Ses actions restent dans le plan, sans axe.

plan-line-add = Ajouter une action
plan-line-add-to = Ajouter une action à { $what }
plan-line-edit = Modifier l’action
plan-line-remove = Retirer l’action
plan-line-remove-title = Retirer l’action « { $title } » ?
plan-line-remove-text = Son budget et ses liens avec les besoins sont retirés aussi.
plan-line-used = Cette action ne peut être retirée : des sessions en sont issues.
plan-line-what = Objet
plan-line-whom = Public et effectifs
plan-line-where-when = Lieu et dates
plan-line-module = Module
plan-line-module-hint = Titres laissés vides : ceux du module sont repris.
plan-line-no-module = Sans module
plan-line-title-ar = Titre en arabe
plan-line-title-fr = Titre en français
plan-line-audience = Public cible
plan-line-groups = Nombre de sessions
plan-line-persons = Nombre de personnes
plan-line-half-days = Demi-journées par session
plan-line-place = Lieu
plan-line-when = Période
plan-line-quarter = Trimestre
plan-line-starts-on = Du
plan-line-ends-on = Au
plan-line-days-hint = Si les jours sont connus, le trimestre les suit.
plan-line-trainer = Formateur
plan-line-indicator = Indicateur
plan-line-indicator-hint = Qu’est-ce qui montrera la réussite ?
plan-line-needs = Besoins auxquels elle répond
plan-line-needs-hint = Devant chaque besoin, écrivez le nombre de personnes que l’action touche, ou laissez vide.
plan-need-left = reste { $gap } sur { $persons }
plan-budget-hint = En dirhams, ce que chaque source paie.
plan-budget-unreadable = Montant illisible : { $found }
plan-line-other-year = Ce jour est hors de l’année du plan, { $year }.
plan-line-no-start = Écrivez aussi le premier jour.
plan-line-ends-before = Elle finit avant de commencer.
plan-line-place-out = Ce lieu est hors du territoire du plan.
plan-line-closed = Sessions clôturées
plan-line-reached = Bénéficiaires
plan-line-standing = Avancement
plan-line-about = À propos
plan-line-no-session = Aucune session n’est encore issue de cette action.
plan-line-no-need = Cette action n’est liée à aucun besoin.
plan-line-no-money = Aucun montant n’est inscrit.

plan-calendar-alt = Calendrier du plan, { $year }
plan-today = Aujourd’hui
plan-ramadan = Ramadan
plan-holiday = Jour férié
plan-shaded = Ramadan et jours fériés
plan-estimated = estimé
plan-falls-ramadan = Tombe en ramadan
plan-falls-holiday = Jour férié : { $name }
plan-legend-session = Session
plan-legend-closed = Session clôturée
plan-warned-count =
    { $count ->
        [one] { $count } action tombe en ramadan ou un jour férié
       *[other] { $count } actions tombent en ramadan ou un jour férié
    }

plan-text-edit = Rédiger le texte
plan-part-context = Contexte et orientations
plan-part-results = Résultats de l’année précédente
plan-part-method = Analyse des besoins et méthode
plan-part-objectives = Objectifs et résultats attendus
plan-part-logistics = Lieux et logistique
plan-part-evaluation = Évaluation et indicateurs
plan-part-risks = Risques
plan-part-governance = Gouvernance
plan-part-empty = Pas encore rédigé.
plan-hint-context = D’où part le plan, quelles sont les priorités de l’année ?
plan-hint-method = Comment les besoins ont-ils été recueillis, avec qui ?
plan-hint-objectives = Que sauront ou feront les bénéficiaires après la formation ?
plan-hint-logistics = Salles, transport, hébergement, matériel.
plan-hint-evaluation = Comment et quand chaque niveau est-il évalué ?
plan-hint-risks = Qu’est-ce qui peut gêner le plan, et que faire ?
plan-hint-governance = Qui décide, qui suit, quand le comité se réunit-il ?

plan-needs-persons = Personnes à former
plan-answered = Couverts par ce plan
plan-elsewhere = Par d’autres plans
plan-answering-lines = Actions qui y répondent

plan-compare = Comparer à l’an passé
plan-compare-figures = Chiffres
plan-compare-figure = Chiffre
plan-compare-change = Écart
plan-compare-lines = Actions côte à côte
plan-compare-none = rien
plan-compare-no-plan = Pas de plan en { $year }
plan-compare-no-plan-text = Ce plan ne peut être comparé tant que celui de l’année précédente n’est pas saisi.

plan-submit = Soumettre au comité
plan-return = Renvoyer au brouillon
plan-return-text = Le plan revient à qui le rédige, avec le motif.
plan-approve = Enregistrer l’approbation
plan-approve-text = Le document est conservé tel quel ; tout changement passera ensuite par une révision.
plan-revise = Réviser le plan
plan-revise-text = Le plan redevient un brouillon ; la version approuvée reste lisible telle quelle.
plan-reason = Motif
plan-approved-on = Date d’approbation
plan-minutes = Référence du procès-verbal
plan-minutes-hint = Par exemple : PV du comité provincial n° 3/2026
plan-revision = Révision
plan-not-draft = Le plan n’est pas un brouillon : renvoyez-le ou révisez-le avant de le changer.
plan-no-line = Le plan n’a pas d’action : ajoutez-en une au moins avant de le soumettre.
plan-not-submitted = Le plan n’est pas soumis au comité.
plan-not-approved = Le plan n’est pas encore approuvé.
plan-not-yet = Ce jour n’est pas encore venu.
toast-plan-drafted = Le plan est ébauché.
toast-plan-known = Ce territoire a déjà un plan pour cette année : le voici.
toast-plan-saved = La modification est enregistrée.
toast-plan-line-added = L’action est ajoutée.
toast-plan-line-removed = L’action est retirée.
toast-plan-submitted = Le plan est soumis au comité.
toast-plan-returned = Le plan est renvoyé au brouillon.
toast-plan-approved = L’approbation est enregistrée et le document conservé.
toast-plan-revised = Le plan est en révision.

plan-paper-title = Plan annuel de formation
plan-paper-draft = Brouillon : non approuvé par le comité
plan-paper-audiences = Publics et effectifs
plan-paper-modules = Modules et sessions
plan-paper-calendar = Calendrier
plan-paper-budget = Budget par module et par source (en dirhams)
plan-paper-annex = Annexe : liste des actions
plan-paper-places = Lieux
plan-paper-calendar-note = En ombré : le ramadan et les jours fériés. Les dates lunaires sont calculées et approximatives.
plan-paper-other-audience = Autres publics
plan-hours = Heures

plan-line-axis-unknown = Cet axe n’est pas de ce plan. Choisissez dans la liste.
plan-line-audience-unknown = Ce public n’existe pas. Choisissez dans la liste.
plan-line-module-unknown = Ce module n’existe pas. Choisissez dans la liste.

# Les mots des plans de communication.

verb-communication_plan-read = Consulter les plans de communication
verb-communication_plan-draft = a préparé le plan de communication
verb-communication_plan-edit = a rédigé le texte du plan de communication
verb-communication_plan-axis = a ajouté un objectif
verb-communication_plan-rename_axis = a modifié un objectif
verb-communication_plan-move_axis = a déplacé un objectif
verb-communication_plan-remove_axis = a supprimé un objectif
verb-communication_plan-line = a ajouté une action au plan de communication
verb-communication_plan-edit_line = a modifié une action du plan de communication
verb-communication_plan-move_line = a déplacé une action
verb-communication_plan-remove_line = a supprimé une action du plan de communication
verb-communication_plan-submit = a soumis le plan de communication au comité
verb-communication_plan-return = a remis le plan de communication en préparation
verb-communication_plan-approve = a noté l’adoption du plan de communication par le comité
verb-communication_plan-revise = a ouvert une révision du plan de communication
verb-communication_plan-address = a précisé comment le plan s’adresse à un public
verb-communication_plan-unaddress = a retiré un public du plan de communication
verb-communication_plan-message = a ajouté un message au plan de communication
verb-communication_plan-edit_message = a modifié un message du plan de communication
verb-communication_plan-remove_message = a supprimé un message du plan de communication
verb-communication_plan-follow = a noté qu’une action a été réalisée
verb-communication_plan-unfollow = a retiré une réalisation notée

communication-plans-title = Plans de communication
communication-plans-none-text = Ici figurent les plans annuels de communication de vos territoires, de la préparation à l’adoption par le comité puis aux révisions. Commencez par préparer celui de l’année.
communication-plan-draft-sub = Un plan par territoire et par année. Il part des résultats de l’année passée et de ce que les gens viennent demander.
communication-plan-title-of = Plan de communication { $year }
communication-plan-paper-title = Plan annuel de communication de proximité
communication-plan-empty-text = Une action dit à qui, quoi, par quel canal, où, quand et avec quel argent. Ajoutez la première, puis soumettez le plan au comité.
communication-plan-lines = Actions
communication-plan-line = Action
communication-plan-line-add = Ajouter une action
communication-plan-line-edit = Modifier l’action
communication-plan-line-remove = Supprimer l’action
communication-plan-line-remove-title = Supprimer l’action « { $title } » ?
communication-plan-line-remove-text = Son budget part avec elle.
communication-plan-line-used = Cette action ne peut pas être supprimée : sa réalisation a été notée.
communication-plan-line-about = L’action
communication-plan-lines-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
communication-plan-compare-lines = Les actions côte à côte
communication-plan-times = Nombre de fois
communication-plan-times-done = Réalisations
communication-plan-line-times = Nombre de fois
communication-plan-persons = Personnes à toucher
communication-plan-counted = Personnes comptées
communication-plan-responsible = Responsable
communication-plan-line-whom = À qui, quoi, par quel canal
communication-plan-axis = Objectif
communication-plan-no-axis = Sans objectif
communication-plan-axis-add = Ajouter un objectif
communication-plan-axis-ar = L’objectif en arabe
communication-plan-axis-fr = L’objectif en français
communication-plan-axis-empty = Pas encore d’action pour cet objectif.
communication-plan-axis-figures = Réalisations : { $done } · { $sum }
communication-plan-axis-rename = Modifier l’objectif
communication-plan-axis-remove = Supprimer l’objectif
communication-plan-axis-remove-title = Supprimer l’objectif « { $title } » ?
communication-plan-axis-remove-text = Ses actions restent dans le plan, sans objectif.
communication-plan-legend-time = Prévue
communication-plan-legend-done = Réalisée ce jour
communication-plan-warned-count =
    { $count ->
        [one] { $count } action tombe pendant le ramadan ou un jour férié
       *[other] { $count } actions tombent pendant le ramadan ou un jour férié
    }
communication-plan-part-context = Situation
communication-plan-part-method = Canaux, presse et réclamations : ce qui a été examiné
communication-plan-part-logistics = Supports et règles visuelles
communication-plan-hint-context = Où en est la communication, que savent les gens, que demandent-ils ?
communication-plan-hint-method = Quels canaux fonctionnent, qu’a dit la presse, qu’est-il revenu au guichet ?
communication-plan-hint-objectives = Que saura, pensera ou fera chaque public à la fin de l’année ?
communication-plan-hint-logistics = Logo, couleurs, langues, signature ; qui imprime, qui vérifie.
communication-plan-hint-evaluation = Comment saura-t-on qui a été touché et ce qu’il a retenu ?
communication-plan-hint-risks = Rumeur, retard, crise : qui parle, et que dit-on d’abord ?
communication-plan-hint-governance = Qui décide, qui parle au nom du comité, qui suit, à quel rythme ?
communication-plan-paper-budget = Budget par action et par source (en dirhams)
communication-plan-paper-annex = Annexe : liste des actions
communication-plan-message-used = Ce message ne peut pas être supprimé : une action le porte.

plan-tab-messages = Publics et messages
plan-axis-asked = Répondre à ce que les gens viennent demander
plan-asked-of = Ce que les gens ont apporté au guichet en { $year }
plan-asked-none = Personne n’est venu au guichet de ce territoire cette année-là. Les actions peuvent être ajoutées directement.
plan-asked-tick = Chaque thème coché devient une action du plan, sous un objectif à part.
plan-asked-theme = Thème
plan-asked-cases = Demandes
plan-asked-unanswered = Sans réponse
plan-reach-none = Il n’y avait pas de plan de communication en { $year }.
plan-reach-actions = Actions de { $year } : { $count }
plan-reach-done = Réalisations : { $done } sur { $planned }
plan-reach-counted = Personnes comptées : { $persons }
plan-reach-estimated = Personnes estimées à côté : { $persons }
plan-anniversary = Anniversaire de l’INDH
plan-aim = Ce qu’il sert
plan-aim-hint = C’est par là que les plans de toutes les provinces se lisent sur une même grille.
plan-aim-inform = Partager l’information
plan-aim-involve = Faire participer
plan-aim-mobilise = Mobiliser et motiver les partenaires
plan-aim-strengthen = Renforcer les projets
plan-channel = Canal
plan-channels = Canaux qui les touchent
plan-channels-hint = Ceux qu’ils ont et utilisent, non ceux que l’on souhaiterait.
plan-channel-meeting = Réunion
plan-channel-douar = Réunion de douar ou de quartier
plan-channel-souk = Jour de souk
plan-channel-caravan = Caravane
plan-channel-fair = Foire
plan-channel-forum = Forum
plan-channel-media-thursday = Jeudi des médias
plan-channel-press = Presse et dossier de presse
plan-channel-radio = Radio
plan-channel-television = Télévision
plan-channel-leaflet = Dépliant
plan-channel-poster = Affiche
plan-channel-letter = Courrier
plan-channel-mail = Courriel
plan-channel-sms = SMS
plan-channel-messaging = Groupes de messagerie
plan-channel-web = Site web
plan-channel-other = Autre
plan-rank = Place dans le plan
plan-rank-primary = Public premier
plan-rank-secondary = Public second
plan-rank-relay = Relais
plan-languages = Langues
plan-tongue-darija = Darija
plan-tongue-amazigh = Amazigh
plan-tongue-arabic = Arabe
plan-tongue-french = Français
plan-literacy = Lecture
plan-literacy-low = Peu lisent
plan-literacy-mixed = Une partie lit
plan-literacy-good = Presque tous lisent
plan-tick-one = Cochez au moins une case.
plan-audience = Public du plan
plan-audience-add = Ajouter un public
plan-audience-unsaid = Des actions visent « { $name } » et le plan ne dit pas comment ce public est touché.
plan-audience-remove = Retirer le public
plan-audience-remove-title = Retirer « { $title } » des publics du plan ?
plan-audience-remove-text = Ses messages et ses actions restent.
plan-audiences-none-title = Pas encore de public
plan-audiences-none-text = Dites pour chaque public dans quelles langues on lui parle, comment il lit et par quels canaux on le touche.
plan-message = Message
plan-messages = Messages
plan-message-add = Ajouter un message
plan-message-edit = Modifier le message
plan-message-remove = Supprimer le message
plan-message-remove-title = Supprimer le message « { $title } » ?
plan-message-remove-text = Il quitte le plan.
plan-message-ar = Message clé en arabe
plan-message-fr = Message clé en français
plan-message-hint = Une phrase qu’un auditeur peut répéter.
plan-message-proof = Preuve
plan-message-proof-hint = Un chiffre, un projet, une parole qui le montre.
plan-message-call = Appel
plan-message-call-hint = Que doivent-ils faire ensuite, où, jusqu’à quand ?
plan-messages-none-title = Pas encore de message
plan-messages-none-text = Un message est une phrase pour un public, avec ce qui la prouve et ce à quoi elle appelle.
plan-everybody = Tout le monde
plan-partners = Partenaires
plan-target = Cible de l’indicateur
plan-target-hint = Un nombre entier, par exemple 6 articles de presse.
plan-target-figure = sur { $figure }
plan-achieved = Indicateur atteint
plan-achieved-figure = Indicateur : { $figure }
plan-line-month = Mois
plan-line-month-hint = Quand les jours sont connus, le mois en découle.
plan-line-message-hint = Les messages s’écrivent sur la page des publics et messages.
plan-line-no-message-yet = Pas encore de message
plan-line-no-message = Aucun message n’a été choisi pour cette action.
plan-line-not-done = La réalisation de cette action n’a pas encore été notée.
plan-line-message-unknown = Ce message n’est pas du plan. Choisissez dans la liste.
plan-done = Ce qui a été fait
plan-done-add = Noter une réalisation
plan-done-on = Réalisée le
plan-done-note = Note
plan-done-remove = Retirer
plan-done-remove-title = Retirer ce qui a été noté le { $title } ?
plan-done-remove-text = Ses chiffres quittent le plan ; le journal les garde.
plan-counted = Personnes comptées
plan-counted-hint = Comptées : par liste ou décompte. Estimées : celles d’à côté, comme les auditeurs d’une émission. On ne les additionne jamais.
plan-estimated-persons = Personnes estimées
plan-estimated-note = à côté des personnes comptées
plan-reached = comptées : { $counted }, estimées : { $estimated }
toast-plan-done-noted = C’est noté.
toast-plan-done-taken-back = Ce qui avait été noté est retiré.

# Les mots de l’harmonisation des plans provinciaux.

verb-communication_plan-compare = Comparer les plans de communication
harmony-title = Harmonisation des plans de communication
harmony-sub = Tous les plans provinciaux sur une grille : ce qui s’y trouve, ce que personne ne touche, ce qui est en double.
harmony-open = Comparer les plans
harmony-rows = Lignes
harmony-columns = Colonnes
harmony-plans = Plans
harmony-grid = La grille
harmony-grid-text = Chaque chiffre compte des actions et les ouvre. Il est marqué quand deux actions ou plus visent le même public par le même canal, le même mois, au même endroit.
harmony-cell = Plans : { $plans } · personnes à toucher : { $persons }
harmony-gaps = Ce qu’aucune action ne touche
harmony-gap = { $way } : { $names }
harmony-without = Sans plan cette année : { $names }
harmony-overlaps = Ce qui est en double
harmony-overlaps-text = Plusieurs actions pour un même public, par un même canal, un même mois, au même endroit.
harmony-twice = En double
harmony-twice-only = Seulement les doublons
harmony-none = Rien.
harmony-none-title = Aucune action ici
harmony-none-text = Ce territoire n’a, pour cette année, aucun plan de communication dont les actions répondent à votre demande.
harmony-may = 18 mai
harmony-actions-title = Actions des plans de communication
harmony-paper = Imprimer le rapport de comparaison
harmony-paper-title = Comparaison des plans de communication
harmony-as-of = État au { $date }
plan-not-said = Non précisé
plan-dimension-aim = Ce que sert l’objectif
plan-dimension-audience = Public
plan-dimension-channel = Canal
plan-dimension-month = Mois
plan-dimension-province = Province

verb-communication_plan-give = a donné un message commun aux provinces
verb-communication_plan-withdraw = a retiré un message commun
common-title = Messages communs
common-sub = Messages et règles visuelles donnés par la nation ou la région, que les provinces adaptent dans leurs plans.
common-open = Messages communs
common-give = Donner un message
common-give-sub = Il est proposé à chaque plan de ce territoire, qui l’écrit avec ses mots et y reste lié.
common-given-by = Donné par
common-rules = Règles visuelles
common-none-title = Aucun message commun
common-none-text = Ici figurent les messages que la nation ou la région donne aux provinces, qui les a adaptés et qui ne l’a pas fait.
common-adapted = plans de { $year } l’ont adapté
common-missing = Ne l’ont pas adapté : { $names }
common-adapted-words = Mots de la province
common-withdrawn = Retiré
common-withdrawn-already = Ce message a déjà été retiré.
common-withdraw = Retirer le message
common-withdraw-title = Retirer le message « { $title } » ?
common-withdraw-text = Il n’est plus proposé à aucun plan. Ce que les provinces ont adapté y reste lié.
common-offered = Messages donnés d’en haut, pas encore adaptés
common-adapt = Adapter
common-adapting = Vous adaptez un message commun : changez les mots selon votre territoire, le lien reste.
common-is-adapted = Adapté
common-unknown = Ce message commun n’est plus donné à ce territoire.
toast-common-given = Le message est donné.
toast-common-withdrawn = Le message est retiré.
