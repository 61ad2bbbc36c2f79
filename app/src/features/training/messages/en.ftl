verb-session-read = Read sessions
verb-session-plan = planned the session
verb-session-edit = edited the session
verb-session-schedule = added a line to the agenda
verb-session-unschedule = took a line off the agenda
verb-session-group = added a group
verb-session-ungroup = removed a group
verb-session-open = opened the session
verb-session-enrol = enrolled in the session
verb-session-assign = put into a group
verb-session-leave = left out of the session
verb-session-mark = marked attendance
verb-session-close = closed the session
verb-session-reopen = reopened the session
sessions-title = Training sessions
sessions-find = Search by title
sessions-none-title = No sessions yet
sessions-none-text = The sessions of your area stand here, from planning to certificates. Begin by planning the first.
session-plan = Plan a session
session-edit = Edit the session
session-any = Any
session-choose = Choose
session-year = Year
session-state = State
session-state-planned = Planned
session-state-open = Open
session-state-closed = Closed
session-step-certificates = Certificates
session-life = Stages of the session
session-parts = Parts of the session
session-title = Title
session-title-ar = Title in Arabic
session-title-fr = Title in French
session-place = Place
session-dates = Dates
session-participants = Participants
session-enrolled = Enrolled
session-attendance = Attendance
session-half-days = Half-days
session-what = What
session-where = Where
session-when = When
session-more = Series and certificate
session-about = About
session-module = Module
session-module-ar = Module in Arabic
session-module-fr = Module in French
session-venue = Venue
session-venue-ar = Venue in Arabic
session-venue-fr = Venue in French
session-starts-on = From
session-ends-on = To
session-as-written = Dates as the document wrote them
session-as-written-hint = Such as: 14 to 17 July 2011. Read when the two fields above are empty.
session-as-written-was = In the document:
session-half-days-hint = Morning and afternoon of each day. After saving you can take out half-days without training.
session-series = Series
session-series-hint = Title of the series, if the session belongs to one.
session-series-of = Session no. { $no } of { $title }
session-neighbour = Session no. { $no }, { $date }
session-ordinal = Number in the series
session-certificate-percent = Attendance needed for a certificate
session-certificate-hint = Share of half-days to attend. Empty: that of the module, else 80%.
session-ends-before = The session ends before it starts. Correct one of the dates.
session-too-long = A session lasts at most 92 days. Split it into several.
session-dates-unreadable = “{ $found }” cannot be read as dates. Fill in the two fields above.
session-place-out = This place is outside of your area.
session-time = “{ $found }” is not a time. Example: 09:30.
session-day-outside = This day is not a day of the session.
session-not-planned = This session was opened already.
session-not-open = Attendance is marked, and the session closed, only while it is open.
session-not-closed = This session is not closed.
session-not-marked = Nobody has been marked yet. Mark attendance, then close.
session-not-dated = The days of this session are not known, so attendance is not marked. Say how many took part, then close it.
session-no-half-day = There must be at least one half-day.
session-half-days-marked = Some half-days are marked already: they cannot be removed or moved.
session-person-marked = This person has been marked and cannot be left out.
session-is-closed = This session is closed. Reopen it to change it.
session-certified = Certificates were issued. Revoke them before reopening.
session-not-open-yet = Open the session to mark attendance.
session-person-there = This person is enrolled already.
session-mark-unknown = Unknown mark.
session-clash = { $who } saved this session before you
session-clash-text = Nothing you typed is lost. This is what differs: check it, then save again.
session-clash-same = What you typed is what is kept already.
session-clash-field = Field
session-clash-kept = Kept now
session-clash-typed = What you typed
session-open = Open the session
session-close = Close the session
session-close-title = Close { $title }
session-close-text = Attendance will not change any more, and certificates are issued from it.
session-reopen = Reopen the session
session-mark-attendance = Mark attendance
session-to-certificates = Go to the certificates
session-tab-overview = Overview
session-tab-people = Participants
session-tab-waiting = Waiting list
session-tab-import = Import
session-tab-tests = Test
session-tab-attendance = Attendance
session-tab-certificates = Certificates
session-tab-journal = Journal
session-agenda = Agenda
session-agenda-none = Nothing on this day yet.
session-agenda-add = Add a line to the agenda
session-agenda-item = Agenda line
session-day = Day
session-hour = Time
session-item-ar = Title in Arabic
session-item-fr = Title in French
session-speaker = Speaker
session-method = Method
session-groups = Groups
session-groups-none = The participants work as one group.
session-group = Group
session-group-none = No group
session-group-add = Add a group
session-group-ar = Name in Arabic
session-group-fr = Name in French
session-remove = Remove { $what }
session-guides = Trainers and facilitators
session-guides-none = Add them on the participants’ page, with their capacity.
session-nobody = Nobody yet
session-enrol-title = Enrol somebody
session-enrol-find = Find a person by name
session-enrol-search = Search
session-enrol-nobody = Nobody of this name in your area.
session-enrol = Enrol
session-enrolled-already = Enrolled already
session-capacity = Capacity
session-people-find = Search the list
session-people-none-title = Nobody in this session yet
session-people-none-text = Enrol people one by one, or import them from a sheet.
session-people-import = Import a sheet
session-leave-out = Leave { $who } out
session-acts = Actions
session-person = Person
session-half-day = Half-day
session-mark = Mark
session-marked-present = Marked present
session-name = Name
session-name-ar = Name in Arabic
session-name-fr = Name in Latin letters
session-sex = Sex
session-sex-f = Female
session-sex-m = Male
session-sex-unknown = Not known
session-born = Born
session-commune = Commune
session-organisation = Organisation
session-phone = Phone
session-total = Total
session-came = Present
attendance-sheet = Attendance sheet
sheet-number = No.
sheet-trainer-signs = Trainer’s signature
toast-session-planned = The session is planned.
toast-session-saved = Saved.
toast-session-opened = The session is open. Mark attendance.
toast-session-closed = The session is closed.
toast-session-reopened = The session is open again.
toast-session-enrolled = Enrolled.
toast-session-left = Left out.
verb-session-seat = set the seats of the session
verb-session-nominate = enrolled the people nominated
verb-session-wait = put on the waiting list
verb-session-promote = gave a seat to who was waiting
verb-session-refuse = refused an enrolment
verb-session-withdraw = took off the waiting list
verb-session-count = wrote down a number of participants
verb-session-recount = corrected a number of participants
verb-session-uncount = removed a number of participants
session-from = Origin
session-plan-line = Line of the annual plan
session-plan-line-none = Outside the plan
session-module-none = Without a module sheet
session-fill = Fill the fields from this choice
session-fill-hint = Only empty fields are filled: title, place, dates, seats, module and required attendance.
session-seats = Number of seats
session-seats-hint = Leave empty when there is no limit. Beyond it people go on the waiting list.
session-cost = Final cost
session-cost-hint = What was spent, in dirhams.
session-dirhams = MAD
session-cost-wrong = “{ $found }” is not an amount in dirhams.
session-module-unknown = This module does not exist. Choose another.
session-line-unknown = This plan line does not exist in your places.
session-half-day-outside = The half-day “{ $found }” is outside the dates of the session.
session-meets = In the same venue at the same time:
session-seats-title = Seats
session-seats-text = The seats of an audience are kept for it; the rest is for all others.
session-seats-enrolled = Enrolled now: { $count }
session-seats-kept = Seats kept
session-seats-taken = { $taken } of { $seats } seats
session-seats-open = Enrolled: { $taken }, seats are not limited
session-seats-fewer-than-taken = Fewer seats than people enrolled. Take some out first, or add seats.
session-seats-fewer-than-kept = More seats are kept for audiences than there are.
session-seats-stale = The session was changed before you saved. Check, then save again; nothing you typed is lost.
session-audience = Audience
session-audience-known = As in the register
session-audience-sensitive = Members of this audience are counted and never named.
session-group-sensitive = Members of this group are counted and never named. Give their number on the session’s page.
session-group-counted-only = Counted, not named
session-group-is-sensitive = Sensitive group
session-group-is-sensitive-hint = Only their number is kept; no name is in any list.
session-full = All seats are taken
session-full-audience = The seats of their audience are taken
session-full-kept = What is left is kept for other audiences
session-waiting-short = Waiting
session-waiting-why = Why they wait
session-waiting-many = On the waiting list
session-waiting-decided = This request was decided already.
session-waiting-none-title = Nobody waits
session-waiting-none-text = Whoever enrols when seats are taken stands here in the order of asking, and gets the first seat that is free.
session-waiting-nobody = Nobody waits now.
session-waiting-text = A seat that is free goes by itself to the first of that audience.
session-order = Rank
session-asked-at = Asked on
session-decide = Decide
session-decided = Decided
session-refuse = Refuse
session-refuse-reason = Write the reason as the person will read it.
session-refused-why = Reason
session-refused-need = Record a need from this refusal
session-withdraw = Withdraw
waiting-state-waiting = Waiting
waiting-state-promoted = Got a seat
waiting-state-refused = Refused
waiting-state-withdrawn = Withdrawn
session-nominated-by = Nominated by
session-nominated-by-whom = Nominated by { $who }
session-nominated-there = All of them are enrolled or waiting already.
session-nominate = Enrol the nominated
session-nominate-title = Nominations
session-nominate-text = Choose the organisation, then its members.
session-nominate-members = Show its members
session-nominate-none = No member in the register. Add them from its page.
session-nominate-whom = People
session-nominate-nobody = Choose at least one person.
session-counted = Counted participation
session-counted-none = Numbers go here when there is no list: persons, participations or organisations, each unit apart.
session-count-add = Add a number
session-count-edit = Correct the number
session-count-value = Number
session-count-said = Precision
session-count-unit = Unit
session-count-written = As written in the document
session-count-written-hint = For example: more than 18,000
session-count-note = Note
session-count-wrong = “{ $found }” is not a whole number.
toast-session-waits = No seat is free: put on the waiting list.
toast-session-seats = The seats are saved.
toast-session-promoted = Seats saved; people who waited have theirs now.
toast-session-refused = Refused, with its reason.
toast-session-withdrawn = Withdrawn.
toast-session-nominated = The nominated are enrolled.
toast-session-nominated-some-wait = The nominated are enrolled, some of them wait.
sheet-all-halves = All half-days
sheet-blank-rows = Blank rows
sheet-print = Print the sheet
day-sheet = Day sheet
day-sheet-notes = Notes of the day
letters-title = Letters
letters-in-arabic = In Arabic
letters-in-french = In French
letters-institutions = To nominating institutions, { $lang }
session-letters-nobody = There is nobody to write to. Enrol participants first.
letter-reference = Ref.:
letter-subject = Subject:
letter-subject-of = Call to the session “{ $title }”
letter-agenda = Programme
letter-begins = Begins
letter-dated = { $place }, { $date }
letter-to = To
letter-to-f = To Ms
letter-to-m = To Mr
letter-to-institution = To
letter-opening = Dear Madam or Sir,
letter-opening-f = Dear Madam,
letter-opening-m = Dear Sir,
letter-body = As part of the training programme, we invite you to the session “{ $title }” at the place and on the dates below:
letter-body-institution = Following your nominations, the people listed are invited to the session “{ $title }”; please let them know:
letter-confirm = Please confirm with the social action division, and be on time.
letter-closing = Yours sincerely,
letter-signs = The head of the social action division
session-mark-keys = Keys: 1 present, 2 absent, 3 late, 4 excused, 0 not marked; the button at the head of a column marks all the rest present.
sessions-count =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
session-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
session-women =
    { $count ->
        [one] { $count } woman
       *[other] { $count } women
    }
session-men =
    { $count ->
        [one] { $count } man
       *[other] { $count } men
    }
session-sex-unknown-count =
    { $count ->
        [one] { $count } whose sex is not known
       *[other] { $count } whose sex is not known
    }
session-unmarked =
    { $count ->
        [one] { $count } mark left
       *[other] { $count } marks left
    }
session-participations-count =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
session-organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }

verb-session-enrol_segment = enrolled a segment of the register
session-segment-title = Enrol a segment
session-segment-text = Choose from the register the people who fit all that is said here, then check before they are enrolled.
session-segment-place = Place and all below it
session-segment-age-from = Age from
session-segment-age-to = to
session-segment-show = Show who fits
session-segment-nothing = Say at least one thing about them.
session-segment-nobody = Nobody in the register of your area fits.
session-segment-too-many = More than 2,000 people fit. Narrow the choice.
session-segment-ages = The lowest age is above the highest.
session-segment-changed = The register changed since this page was shown. Check the number, then confirm again.
session-segment-there = All of them are enrolled or waiting already.
session-segment-sits = Has a seat
session-segment-matching =
    { $count ->
        [one] { $count } person fits
       *[other] { $count } people fit
    }
session-segment-new =
    { $count ->
        [one] { $count } gets a seat
       *[other] { $count } get a seat
    }
session-segment-waiting =
    { $count ->
        [one] { $count } will wait
       *[other] { $count } will wait
    }
session-segment-there-count =
    { $count ->
        [one] { $count } is there already
       *[other] { $count } are there already
    }
session-segment-more =
    { $count ->
        [one] and { $count } more person
       *[other] and { $count } more people
    }
session-segment-enrol =
    { $count ->
        [one] Enrol { $count } person
       *[other] Enrol { $count } people
    }
toast-session-segment = The segment is enrolled.
toast-session-segment-some-wait = The segment is enrolled; some of it waits for a seat.

session-audience-unknown = There is no such audience. Choose from the list.
session-group-unknown = This group is not of the session. Choose from the list.
