verb-module-read = Look at modules
verb-module-write = wrote the sheet of a module
verb-module-edit = edited the sheet of a module
verb-module-retire = retired a module
verb-module-restore = offered a module again

domain-participatory = Participatory approach
domain-iga = Income-generating activities
domain-development = Development management
domain-social-engineering = Social engineering
domain-finance = Financing of projects
domain-technical = Technical preparation of projects
domain-administration = Administrative preparation of projects
domain-personal = Personal development

method-lecture = Talk and discussion
method-brainstorming = Brainstorming
method-metaplan = Metaplan cards
method-case-study = Case study
method-role-play = Role play
method-simulation = Simulation with observers
method-group-work = Group work
method-peer-exchange = Exchange between peers
method-field-visit = Field visit
method-world-cafe = World café
method-fishbowl = Fishbowl
method-action-learning = Practice between two sessions

module-list-title = Modules
module-count = { $count ->
    [one] { $count } module
   *[other] { $count } modules
}
module-find = Find a module, in Arabic or French
module-new = Write a sheet
module-new-title = New module sheet
module-edit-title = Module sheet
module-copy-title = Copy of a module
module-copy-sub = From “{ $title }”. Adapt it to your province, then save; the original stays as it is.
module-any-domain = All domains
module-any-keeper = All
module-state = State
module-state-used = Offered
module-state-retired = Retired
module-none-title = The register is empty
module-none-text = What is taught stands here: each module has a sheet with its objectives, content and hours, on which plan lines and sessions build. Begin with one you know.

module-what = The module
module-title = Title
module-title-ar = Title in Arabic
module-title-fr = Title in French
module-domain = Domain
module-keeper = Kept by
module-keeper-hint = The sheet can be read and copied everywhere below this place.
module-choose = Choose
module-hours = Hours
module-hours-unit = hours
module-hours-count = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
module-how = How it is taught
module-objectives = Objectives
module-objectives-hint = What participants will be able to do at the end, one a line.
module-prerequisites = Prerequisites
module-content = Content
module-content-hint = One point a line, in the order of the days.
module-methods = Methods
module-materials = Materials
module-evaluation = Evaluation
module-evaluation-hint = How we will know what was learnt: a test, an observation, an exercise.
module-certificates = Certificates
module-certificate = Certificate of participation
module-certificate-share = Attendance that earns the certificate
module-certificate-hint = A share of the half-days of the session; 80 when left empty.
module-certificate-rule = { $share } of the half-days
module-test = Certificate of competence
module-test-pass = Mark that passes the test
module-test-hint = Leave it empty when there is no test: then there is no certificate of competence.
module-test-rule = { $share } of the marks of the test
module-test-none = No test
module-facts = Facts
module-sheet = Module sheet
module-print = Print the sheet
module-copy = Copy for my province
module-copied-from = Copied from
module-retire = Retire
module-retire-title = Retire “{ $title }”
module-retire-text = It will not be offered in new plans and sessions; its sheet stays readable where it is named. It can be offered again at any time.
module-restore = Offer again
module-retired = Retired
module-retired-notice = This module is retired: new plans and sessions are not offered it.
module-sessions = Sessions
module-session = Session
module-taught = Sessions that taught it
module-taught-none = Not taught in your places yet.
module-taught-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions, the latest first
}
module-place = Place
module-dates = Dates
module-planned = Plan lines that use it
module-planned-none = No plan of your places uses it yet.
module-line = Line
module-year = Year
module-groups = Groups
module-persons = Persons

toast-module-written = The sheet is saved.
toast-module-saved = Changes saved.
toast-module-retired = The module is retired.
toast-module-restored = The module is offered again.
