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

# The words of communication plans.

verb-communication_plan-read = Read communication plans
verb-communication_plan-draft = drafted the communication plan
verb-communication_plan-edit = wrote the text of the communication plan
verb-communication_plan-axis = added an objective
verb-communication_plan-rename_axis = edited an objective
verb-communication_plan-move_axis = moved an objective
verb-communication_plan-remove_axis = removed an objective
verb-communication_plan-line = added an action to the communication plan
verb-communication_plan-edit_line = edited an action of the communication plan
verb-communication_plan-move_line = moved an action
verb-communication_plan-remove_line = removed an action from the communication plan
verb-communication_plan-submit = submitted the communication plan to the committee
verb-communication_plan-return = returned the communication plan to draft
verb-communication_plan-approve = recorded the committee’s approval of the communication plan
verb-communication_plan-revise = opened a revision of the communication plan
verb-communication_plan-address = said how the plan speaks to an audience
verb-communication_plan-unaddress = took an audience out of the communication plan
verb-communication_plan-message = added a message to the communication plan
verb-communication_plan-edit_message = edited a message of the communication plan
verb-communication_plan-remove_message = removed a message from the communication plan
verb-communication_plan-follow = noted that an action was done
verb-communication_plan-unfollow = took back what was noted of an action

communication-plans-title = Communication plans
communication-plans-none-text = The annual communication plans of your places stand here, from draft to the committee’s approval and later revisions. Begin by drafting this year’s.
communication-plan-draft-sub = One plan a place and year. It starts from what last year’s came to and from what people come back with.
communication-plan-title-of = Communication plan { $year }
communication-plan-paper-title = Annual plan of proximity communication
communication-plan-empty-text = An action says to whom, what, by which channel, where, when and with which money. Add the first, then submit the plan to the committee.
communication-plan-lines = Actions
communication-plan-line = Action
communication-plan-line-add = Add an action
communication-plan-line-edit = Edit the action
communication-plan-line-remove = Remove the action
communication-plan-line-remove-title = Remove the action “{ $title }”?
communication-plan-line-remove-text = Its budget goes with it.
communication-plan-line-used = This action cannot be removed: it was noted that it was done.
communication-plan-line-about = About the action
communication-plan-lines-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
communication-plan-compare-lines = Actions side by side
communication-plan-times = Times
communication-plan-times-done = Times done
communication-plan-line-times = How many times
communication-plan-persons = Persons to reach
communication-plan-counted = Persons counted
communication-plan-responsible = Responsible
communication-plan-line-whom = To whom, what, by which channel
communication-plan-axis = Objective
communication-plan-no-axis = Without an objective
communication-plan-axis-add = Add an objective
communication-plan-axis-ar = The objective in Arabic
communication-plan-axis-fr = The objective in French
communication-plan-axis-empty = No action under this objective yet.
communication-plan-axis-figures = Times done: { $done } · { $sum }
communication-plan-axis-rename = Edit the objective
communication-plan-axis-remove = Remove the objective
communication-plan-axis-remove-title = Remove the objective “{ $title }”?
communication-plan-axis-remove-text = Its actions stay in the plan, without an objective.
communication-plan-legend-time = Planned
communication-plan-legend-done = Done on that day
communication-plan-warned-count =
    { $count ->
        [one] { $count } action falls in Ramadan or on a public holiday
       *[other] { $count } actions fall in Ramadan or on a public holiday
    }
communication-plan-part-context = Situation
communication-plan-part-method = Channels, press and complaints: what was looked at
communication-plan-part-logistics = Supports and visual rules
communication-plan-hint-context = Where does communication stand, what do people know, what do they ask?
communication-plan-hint-method = Which channels work, what did the press say, what came back to the desk?
communication-plan-hint-objectives = What will each audience know, think or do by the end of the year?
communication-plan-hint-logistics = Logo, colours, languages, signature; who prints, who checks.
communication-plan-hint-evaluation = How will it be known who was reached and what they kept in mind?
communication-plan-hint-risks = Rumour, delay, a crisis: who speaks, and what is said first?
communication-plan-hint-governance = Who decides, who speaks for the committee, who follows, how often?
communication-plan-paper-budget = Budget per action and per source (in dirhams)
communication-plan-paper-annex = Annex: list of actions
communication-plan-message-used = This message cannot be removed: an action tells it.

plan-tab-messages = Audiences and messages
plan-axis-asked = Answer what people come back with
plan-asked-of = What people came to the desk with in { $year }
plan-asked-none = Nobody came to the desk of this place in that year. Actions can be added directly.
plan-asked-tick = Each theme that is ticked becomes an action of the plan, under an objective of its own.
plan-asked-theme = Theme
plan-asked-cases = Cases
plan-asked-unanswered = Without an answer
plan-reach-none = There was no communication plan in { $year }.
plan-reach-actions = Actions of { $year }: { $count }
plan-reach-done = Times done: { $done } of { $planned }
plan-reach-counted = Persons counted: { $persons }
plan-reach-estimated = Persons estimated beside them: { $persons }
plan-anniversary = Anniversary of the INDH
plan-aim = What it serves
plan-aim-hint = By this the plans of all provinces lie on one grid.
plan-aim-inform = Share information
plan-aim-involve = Have people take part
plan-aim-mobilise = Mobilise and motivate partners
plan-aim-strengthen = Strengthen the projects
plan-channel = Channel
plan-channels = Channels that reach them
plan-channels-hint = Those they have and use, not those one would like.
plan-channel-meeting = Meeting
plan-channel-douar = Meeting in the douar or neighbourhood
plan-channel-souk = Souk day
plan-channel-caravan = Caravan
plan-channel-fair = Fair
plan-channel-forum = Forum
plan-channel-media-thursday = Media Thursday
plan-channel-press = Press and press file
plan-channel-radio = Radio
plan-channel-television = Television
plan-channel-leaflet = Leaflet
plan-channel-poster = Poster
plan-channel-letter = Letter
plan-channel-mail = E-mail
plan-channel-sms = SMS
plan-channel-messaging = Messaging groups
plan-channel-web = Web site
plan-channel-other = Other
plan-rank = Place in the plan
plan-rank-primary = First audience
plan-rank-secondary = Second audience
plan-rank-relay = Relay
plan-languages = Languages
plan-tongue-darija = Darija
plan-tongue-amazigh = Tamazight
plan-tongue-arabic = Arabic
plan-tongue-french = French
plan-literacy = Reading
plan-literacy-low = Few read
plan-literacy-mixed = Some read
plan-literacy-good = Nearly all read
plan-tick-one = Tick at least one.
plan-audience = Audience of the plan
plan-audience-add = Add an audience
plan-audience-unsaid = Actions are for “{ $name }”, and the plan does not say how they are reached.
plan-audience-remove = Remove the audience
plan-audience-remove-title = Remove “{ $title }” from the audiences of the plan?
plan-audience-remove-text = Its messages and actions stay.
plan-audiences-none-title = No audience yet
plan-audiences-none-text = Say for each audience in which languages it is spoken to, how well it reads and which channels reach it.
plan-message = Message
plan-messages = Messages
plan-message-add = Add a message
plan-message-edit = Edit the message
plan-message-remove = Remove the message
plan-message-remove-title = Remove the message “{ $title }”?
plan-message-remove-text = It goes from the plan.
plan-message-ar = Key message in Arabic
plan-message-fr = Key message in French
plan-message-hint = One sentence that a listener can repeat.
plan-message-proof = Proof
plan-message-proof-hint = A figure, a project, a person’s word that shows it is so.
plan-message-call = Call
plan-message-call-hint = What should they do next, where, until when?
plan-messages-none-title = No message yet
plan-messages-none-text = A message is one sentence for one audience, with what proves it and what it calls for.
plan-everybody = Everybody
plan-partners = Partners
plan-target = Target of the indicator
plan-target-hint = A whole number, for example 6 press articles.
plan-target-figure = of { $figure }
plan-achieved = Indicator achieved
plan-achieved-figure = Indicator: { $figure }
plan-line-month = Month
plan-line-month-hint = When the days are known, the month follows from them.
plan-line-message-hint = Messages are written on the page of audiences and messages.
plan-line-no-message-yet = No message yet
plan-line-no-message = No message was chosen for this action.
plan-line-not-done = It was not noted yet that this action was done.
plan-line-message-unknown = This message is not of the plan. Choose from the list.
plan-done = What was done
plan-done-add = Note that it was done
plan-done-on = Done on
plan-done-note = Note
plan-done-remove = Take back
plan-done-remove-title = Take back what was noted on { $title }?
plan-done-remove-text = Its figures leave the plan; the journal keeps them.
plan-counted = Persons counted
plan-counted-hint = Counted: by list or head count. Estimated: those beside them, such as the listeners of a broadcast. They are never added together.
plan-estimated-persons = Persons estimated
plan-estimated-note = beside those counted
plan-reached = counted: { $counted }, estimated: { $estimated }
toast-plan-done-noted = It is noted.
toast-plan-done-taken-back = What was noted is taken back.

# The words of harmonising the plans of provinces.

verb-communication_plan-compare = Compare communication plans
harmony-title = Harmonising communication plans
harmony-sub = All provincial plans on one grid: what is on it, whom nobody reaches, what is there twice.
harmony-open = Compare the plans
harmony-rows = Rows
harmony-columns = Columns
harmony-plans = Plans
harmony-grid = The grid
harmony-grid-text = Each figure counts actions and opens them. It is marked where two or more are for the same audience by the same channel, in the same month and place.
harmony-cell = Plans: { $plans } · persons to reach: { $persons }
harmony-gaps = What no action reaches
harmony-gap = { $way }: { $names }
harmony-without = Without a plan this year: { $names }
harmony-overlaps = What is there twice
harmony-overlaps-text = More than one action for one audience by one channel, in one month and place.
harmony-twice = Twice
harmony-twice-only = Only what is there twice
harmony-none = Nothing.
harmony-none-title = No action here
harmony-none-text = There is no communication plan of this place and year with actions that answer what you asked for.
harmony-may = 18 May
harmony-actions-title = Actions of communication plans
harmony-paper = Print the comparison report
harmony-paper-title = Comparison of communication plans
harmony-as-of = As of { $date }
plan-not-said = Not said
plan-dimension-aim = What the objective serves
plan-dimension-audience = Audience
plan-dimension-channel = Channel
plan-dimension-month = Month
plan-dimension-province = Province

verb-communication_plan-give = gave a common message to the provinces
verb-communication_plan-withdraw = withdrew a common message
common-title = Common messages
common-sub = Messages and visual rules that the nation or a region gives, and that provinces adapt in their plans.
common-open = Common messages
common-give = Give a message
common-give-sub = It is offered to every plan below this place, which writes it in its own words and stays linked to it.
common-given-by = Given by
common-rules = Visual rules
common-none-title = No common message
common-none-text = The messages that the nation or a region gives to provinces stand here, with who adapted them and who did not.
common-adapted = plans of { $year } adapted it
common-missing = Did not adapt it: { $names }
common-adapted-words = Words of the province
common-withdrawn = Withdrawn
common-withdrawn-already = This message is withdrawn already.
common-withdraw = Withdraw the message
common-withdraw-title = Withdraw the message “{ $title }”?
common-withdraw-text = No plan is offered it any more. What provinces adapted stays linked to it.
common-offered = Messages given from above, not adapted yet
common-adapt = Adapt
common-adapting = You are adapting a common message: change the words to suit your place, the link stays.
common-is-adapted = Adapted
common-unknown = This common message is not given to this place any more.
toast-common-given = The message is given.
toast-common-withdrawn = The message is withdrawn.
