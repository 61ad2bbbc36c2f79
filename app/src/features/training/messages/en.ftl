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
session-certificate-hint = Share of half-days to attend.
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
sheet-kingdom = Kingdom of Morocco
sheet-division = Social Action Division
sheet-number = No.
sheet-trainer-signs = Trainer’s signature
toast-session-planned = The session is planned.
toast-session-saved = Saved.
toast-session-opened = The session is open. Mark attendance.
toast-session-closed = The session is closed.
toast-session-reopened = The session is open again.
toast-session-enrolled = Enrolled.
toast-session-left = Left out.
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
