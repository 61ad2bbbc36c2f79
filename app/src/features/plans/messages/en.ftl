# The words of training plans.

verb-plan-read = Read plans
verb-plan-draft = drafted the plan
verb-plan-edit = wrote the text of the plan
verb-plan-axis = added an axis
verb-plan-rename_axis = renamed an axis
verb-plan-move_axis = moved an axis
verb-plan-remove_axis = removed an axis
verb-plan-line = added a line to the plan
verb-plan-edit_line = edited a line of the plan
verb-plan-move_line = moved a line
verb-plan-remove_line = removed a line from the plan
verb-plan-submit = submitted the plan to the committee
verb-plan-return = returned the plan to draft
verb-plan-approve = recorded the committee’s approval
verb-plan-revise = opened a revision of the plan

plans-title = Training plans
plans-find = Search by place or year
plans-count =
    { $count ->
        [one] { $count } plan
       *[other] { $count } plans
    }
plans-none-title = No plan yet
plans-none-text = The annual training plans of your places stand here, from draft to the committee’s approval and later revisions. Begin by drafting this year’s.
plan-place = Place
plan-year = Year
plan-state = State
plan-any = Any
plan-choose = Choose
plan-state-draft = Draft
plan-state-submitted = Submitted
plan-state-approved = Approved
plan-state-revising = Under revision
plan-step-revised = Revision
plan-life = Life of the plan
plan-parts = Parts of the plan
plan-tab-lines = Lines
plan-tab-calendar = Calendar
plan-tab-text = Text
plan-tab-needs = Needs
plan-tab-journal = Journal

plan-draft = Draft a plan
plan-draft-sub = One plan a place and year. It starts from the results of the year before and the needs of the year.
plan-draft-see = See what it starts from
plan-known = This place already has a plan for this year.
plan-known-open = Open the plan
plan-results-of = Results of { $year }
plan-before-open = Plan of { $year }
plan-needs-of = Needs of { $year }
plan-needs-none = No need is recorded for this place and year. Lines can be added directly.
plan-needs-empty-title = No needs recorded
plan-needs-open = Open the register of needs
plan-needs-tick = Each need that is ticked becomes a line of the plan.
plan-need-take = Take
plan-need = Need
plan-priority = Priority
plan-gap = Gap left
plan-gap-note = persons whom no line answers
plan-place-out = This place is out of your reach.

plan-results-none = No session is recorded in { $year }.
plan-results-sessions =
    { $count ->
        [one] { $count } session in { $year }
       *[other] { $count } sessions in { $year }
    }
plan-results-closed =
    { $count ->
        [one] { $count } of them closed
       *[other] { $count } of them closed
    }
plan-results-persons =
    { $count ->
        [one] { $count } different person attended
       *[other] { $count } different persons attended
    }
plan-results-half-days =
    { $count ->
        [one] { $count } half-day
       *[other] { $count } half-days
    }
plan-results-attendance = Attendance rate: { $rate }

plan-title-of = Training plan { $year }
plan-name = { $place } { $year }
plan-approved-by = Approved on { $date }, { $minutes }
plan-under-revision = Revision { $revision } under way
plan-revision-no = no. { $no }
plan-lines = Lines
plan-line = Line
plan-sessions = Sessions
plan-sessions-held = Sessions held
plan-sessions-done = Sessions closed
plan-persons = Persons
plan-persons-reached = Persons reached
plan-half-days = Half-days
plan-budget = Budget (MAD)
plan-budget-total = Budget
plan-budget-by-source = Budget by source
plan-source = Source
plan-share = Share
plan-total = Total
plan-dirhams = MAD { $sum }
plan-of = { $done } of { $planned }
plan-out-of = of { $planned }
plan-dirham = dirhams
plan-lines-count =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
plan-late-count =
    { $count ->
        [one] { $count } late
       *[other] { $count } late
    }
plan-source-indh = INDH
plan-source-commune = Commune
plan-source-province = Province
plan-source-partner = Partners
plan-source-own = Own contribution
plan-standing-coming = To come
plan-standing-live = Under way
plan-standing-done = Done
plan-standing-late = Late
plan-quarter-1 = 1st quarter
plan-quarter-2 = 2nd quarter
plan-quarter-3 = 3rd quarter
plan-quarter-4 = 4th quarter
plan-empty-title = No line in this plan yet
plan-empty-text = A line says what, for whom, where, when and with which money. Add the first, then submit the plan to the committee.
plan-acts = Acts
plan-move-up = Move up: { $what }
plan-move-down = Move down: { $what }
plan-edit-what = Edit: { $what }
plan-remove-what = Remove: { $what }
plan-versions = Approved documents
plan-version = Approved version no. { $no }
plan-version-note = This is the document as the committee approved it. It does not change any more.
plan-paper = Print the plan

plan-axis = Axis
plan-no-axis = Without an axis
plan-axis-add = Add an axis
plan-axis-ar = Title of the axis in Arabic
plan-axis-fr = Title of the axis in French
plan-axis-empty = No line under this axis yet.
plan-axis-figures = Sessions held: { $done } · { $sum }
plan-axis-rename = Rename the axis
plan-axis-remove = Remove the axis
plan-axis-remove-title = Remove the axis “{ $title }”?
plan-axis-remove-text = Its lines stay in the plan, without an axis.

plan-line-add = Add a line
plan-line-add-to = Add a line to { $what }
plan-line-edit = Edit the line
plan-line-remove = Remove the line
plan-line-remove-title = Remove the line “{ $title }”?
plan-line-remove-text = Its budget and its links to needs go with it.
plan-line-used = This line cannot be removed: sessions were planned from it.
plan-line-what = What
plan-line-whom = For whom, how many
plan-line-where-when = Where and when
plan-line-module = Module
plan-line-module-hint = Titles left empty are taken from the module.
plan-line-no-module = Without a module
plan-line-title-ar = Title in Arabic
plan-line-title-fr = Title in French
plan-line-audience = Audience
plan-line-groups = Number of sessions
plan-line-persons = Number of persons
plan-line-half-days = Half-days a session
plan-line-place = Place
plan-line-when = When
plan-line-quarter = Quarter
plan-line-starts-on = From
plan-line-ends-on = To
plan-line-days-hint = When the days are known, the quarter follows from them.
plan-line-trainer = Trainer
plan-line-indicator = Indicator
plan-line-indicator-hint = What will show that it worked?
plan-line-needs = Needs it answers
plan-line-needs-hint = Beside each need, write how many persons of it the line answers, or leave it empty.
plan-need-left = { $gap } of { $persons } left
plan-budget-hint = In dirhams, what each source pays.
plan-budget-unreadable = This sum cannot be read: { $found }
plan-line-other-year = This day is outside the year of the plan, { $year }.
plan-line-no-start = Write the first day too.
plan-line-ends-before = It ends before it starts.
plan-line-place-out = This place is outside the plan’s place.
plan-line-closed = Sessions closed
plan-line-reached = Persons reached
plan-line-standing = Progress
plan-line-about = About
plan-line-no-session = No session was planned from this line yet.
plan-line-no-need = This line is linked to no need.
plan-line-no-money = No sum is written.

plan-calendar-alt = Calendar of the plan, { $year }
plan-today = Today
plan-ramadan = Ramadan
plan-holiday = Public holiday
plan-shaded = Ramadan and public holidays
plan-estimated = estimated
plan-falls-ramadan = Falls in Ramadan
plan-falls-holiday = Public holiday: { $name }
plan-legend-session = Session
plan-legend-closed = Session closed
plan-warned-count =
    { $count ->
        [one] { $count } line falls in Ramadan or on a public holiday
       *[other] { $count } lines fall in Ramadan or on a public holiday
    }

plan-text-edit = Write the text
plan-part-context = Context and orientations
plan-part-results = Results of the year before
plan-part-method = Needs analysis and method
plan-part-objectives = Objectives and expected results
plan-part-logistics = Places and logistics
plan-part-evaluation = Evaluation and indicators
plan-part-risks = Risks
plan-part-governance = Governance
plan-part-empty = Not written yet.
plan-hint-context = Where does the plan start from, what are the year’s priorities?
plan-hint-method = How were the needs collected, and with whom?
plan-hint-objectives = What will participants know or do afterwards?
plan-hint-logistics = Rooms, transport, lodging, materials.
plan-hint-evaluation = How and when is each level evaluated?
plan-hint-risks = What may hinder the plan, and what then?
plan-hint-governance = Who decides, who follows, when does the committee meet?

plan-needs-persons = Persons to train
plan-answered = Answered here
plan-elsewhere = By other plans
plan-answering-lines = Lines that answer

plan-compare = Compare with last year
plan-compare-figures = Figures
plan-compare-figure = Figure
plan-compare-change = Change
plan-compare-lines = Lines side by side
plan-compare-none = none
plan-compare-no-plan = No plan of { $year }
plan-compare-no-plan-text = This plan cannot be compared before the plan of the year before is recorded.

plan-submit = Submit to the committee
plan-return = Return to draft
plan-return-text = The plan goes back to who writes it, with the reason.
plan-approve = Record the approval
plan-approve-text = The document is kept as it is now; any later change goes through a revision.
plan-revise = Revise the plan
plan-revise-text = The plan becomes a draft again; the approved version stays readable as it is.
plan-reason = Reason
plan-approved-on = Date of approval
plan-minutes = Reference of the minutes
plan-minutes-hint = For example: minutes of the provincial committee no. 3/2026
plan-revision = Revision
plan-not-draft = The plan is no draft: return it or revise it before changing it.
plan-no-line = The plan has no line: add at least one before submitting it.
plan-not-submitted = The plan was not submitted.
plan-not-approved = The plan is not approved yet.
plan-not-yet = This day has not come yet.
toast-plan-drafted = The plan is drafted.
toast-plan-known = This place already has a plan for this year: here it is.
toast-plan-saved = The change is saved.
toast-plan-line-added = The line is added.
toast-plan-line-removed = The line is removed.
toast-plan-submitted = The plan is submitted.
toast-plan-returned = The plan is returned to draft.
toast-plan-approved = The approval is recorded and the document kept.
toast-plan-revised = The plan is under revision.

plan-paper-title = Annual training plan
plan-paper-draft = Draft: not approved by the committee
plan-paper-audiences = Audiences and numbers
plan-paper-modules = Modules and sessions
plan-paper-calendar = Calendar
plan-paper-budget = Budget per module and per source (in dirhams)
plan-paper-annex = Annex: list of lines
plan-paper-places = Places
plan-paper-calendar-note = Shaded: Ramadan and public holidays. Lunar dates are computed and approximate.
plan-paper-other-audience = Other audiences
plan-hours = Hours

plan-line-axis-unknown = This axis is not of the plan. Choose from the list.
plan-line-audience-unknown = There is no such audience. Choose from the list.
plan-line-module-unknown = There is no such module. Choose from the list.
