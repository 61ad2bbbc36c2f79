verb-module-read = a consulté les modules
verb-module-write = a écrit la fiche d’un module
verb-module-edit = a modifié la fiche d’un module
verb-module-retire = a retiré un module de l’offre
verb-module-restore = a remis un module dans l’offre

domain-participatory = Approche participative
domain-iga = Activités génératrices de revenus
domain-development = Gestion du développement
domain-social-engineering = Ingénierie sociale
domain-finance = Montage financier des projets
domain-technical = Montage technique des projets
domain-administration = Montage administratif des projets
domain-personal = Développement personnel

method-lecture = Exposé et discussion
method-brainstorming = Remue-méninges
method-metaplan = Cartes metaplan
method-case-study = Étude de cas
method-role-play = Jeu de rôle
method-simulation = Simulation avec observateurs
method-group-work = Travaux de groupe
method-peer-exchange = Échange entre pairs
method-field-visit = Visite de terrain
method-world-cafe = Café-débat tournant
method-fishbowl = Bocal à débat
method-action-learning = Mise en pratique entre deux sessions

module-list-title = Modules
module-count = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
module-find = Chercher un module, en arabe ou en français
module-new = Écrire une fiche
module-new-title = Nouvelle fiche de module
module-edit-title = Fiche du module
module-copy-title = Copie d’un module
module-copy-sub = D’après « { $title } ». Adaptez-la à votre province puis enregistrez : l’original ne change pas.
module-any-domain = Tous les domaines
module-any-keeper = Tous
module-state = État
module-state-used = Proposés
module-state-retired = Retirés
module-none-title = Le registre est encore vide
module-none-text = Ici, ce qui s’enseigne : chaque module a sa fiche avec ses objectifs, son contenu et ses heures ; les actions du plan et les sessions s’y appuient. Commencez par un module que vous connaissez.

module-what = Le module
module-title = Titre
module-title-ar = Titre en arabe
module-title-fr = Titre en français
module-domain = Domaine
module-keeper = Tenu par
module-keeper-hint = La fiche se lit et se copie dans tout ce que ce territoire contient.
module-choose = Choisir
module-hours = Heures
module-hours-unit = heures
module-hours-count = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
module-how = Comment il s’enseigne
module-objectives = Objectifs
module-objectives-hint = Ce que les participants sauront faire à la fin, un objectif par ligne.
module-prerequisites = Prérequis
module-content = Contenu
module-content-hint = Un point par ligne, dans l’ordre des jours.
module-methods = Méthodes
module-materials = Matériel
module-evaluation = Évaluation
module-evaluation-hint = Comment l’on saura ce qui est acquis : test, observation, exercice.
module-certificates = Attestations
module-certificate = Attestation de participation
module-certificate-share = Présence qui donne droit à l’attestation
module-certificate-hint = Part des demi-journées de la session ; 80 si rien n’est écrit.
module-certificate-rule = { $share } des demi-journées
module-test = Certificat de compétence
module-test-pass = Note qui valide le test
module-test-hint = À laisser vide s’il n’y a pas de test : il n’y a alors pas de certificat de compétence.
module-test-rule = { $share } des points du test
module-test-none = Pas de test
module-facts = Repères
module-sheet = Fiche de module
module-print = Imprimer la fiche
module-copy = Copier pour ma province
module-copied-from = Copié de
module-retire = Retirer de l’offre
module-retire-title = Retirer « { $title } » de l’offre
module-retire-text = Il ne sera plus proposé dans les nouveaux plans et sessions ; sa fiche reste lisible là où elle est citée. On peut le remettre à tout moment.
module-restore = Remettre dans l’offre
module-retired = Retiré
module-retired-notice = Ce module est retiré de l’offre : il n’est plus proposé dans les nouveaux plans et sessions.
module-sessions = Sessions
module-session = Session
module-taught = Sessions qui l’ont enseigné
module-taught-none = Pas encore enseigné sur votre territoire.
module-taught-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions, les plus récentes d’abord
}
module-place = Territoire
module-dates = Dates
module-planned = Actions de plan qui l’emploient
module-planned-none = Aucun plan de votre territoire ne l’emploie encore.
module-line = Action
module-year = Année
module-groups = Groupes
module-persons = Personnes

toast-module-written = La fiche est enregistrée.
toast-module-saved = Modification enregistrée.
toast-module-retired = Le module est retiré de l’offre.
toast-module-restored = Le module est de nouveau proposé.
