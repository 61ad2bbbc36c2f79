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
