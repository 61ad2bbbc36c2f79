half-morning = morning
half-afternoon = afternoon
half-morning-short = am
half-afternoon-short = pm
capacity-participant = Participant
capacity-facilitator = Facilitator
capacity-trainer = Trainer
capacity-observer = Observer
capacity-speaker = Speaker
capacity-rapporteur = Rapporteur
event-doubt-reversed = The dates were written end first. We read them from the first day to the last: please check.
event-doubt-weekday = The weekday that was written is not that of the date. Please check.
event-doubt-century = The year had two digits. Please check the century.
event-doubt-new-year = The session runs over the new year and the first year was not written. Please check.
event-doubt-differs = The dates kept here are not those of the document.
unit-person = Persons
unit-participation = Participations
unit-organisation = Organisations
count-exactly = Exactly
count-more-than = More than
count-at-least = At least
count-about = About

verb-event-read = See events
verb-event-roll = Read who is in an event
verb-event-add = added an event
verb-event-edit = edited an event
verb-event-cancel = cancelled an event
verb-event-count = wrote down how many came
verb-event-uncount = removed a number of those who came

event-list-title = Events
event-list-sub = Everything that is held beside training sessions: forums, study days, meetings, workshops.
event-find = Find a title, in Arabic or in French
event-add = Add an event
event-new-title = New event
event-edit-title = Edit the event
event-none-title = No event yet
event-none-text = Forums, study days, enlarged meetings and workshops belong here, even if only their year is known. Add the first.
event-year = Year
event-any = All
event-choose = Choose
event-kind = Kind
event-kind-forum = Forum
event-kind-communication-day = Communication day
event-kind-study-day = Study day
event-kind-workshop = Workshop
event-kind-enlarged-meeting = Enlarged meeting
event-kind-valorisation-meeting = Valorisation meeting
event-kind-field-meeting = Field meeting
event-kind-media-thursday = Media Thursday
event-kind-restitution = Restitution workshop
event-kind-commemoration = Commemoration
event-what = What
event-where = Where
event-when = When
event-title = Title
event-title-ar = Title in Arabic
event-title-fr = Title in French
event-place = Place
event-venue = Venue
event-venue-ar = Venue in Arabic
event-venue-fr = Venue in French
event-dates = Dates
event-starts-on = From
event-ends-on = To
event-as-written = Dates as the document wrote them
event-as-written-hint = Such as: 20 March 2014, or the year alone: 2008. Read when the two fields above are empty.
event-as-written-was = In the document:
event-ends-before = The event ends before it starts. Correct one of the dates.
event-too-long = An event lasts at most 92 days.
event-dates-unreadable = “{ $found }” cannot be read as dates. Write the year too, such as: 14-17 July 2011, or fill in the two fields above.
event-meets = In the same venue at the same time:
event-facts = Facts
event-remove = Remove { $what }
event-cancel = Cancel the event
event-cancel-title = Cancel “{ $title }”
event-cancel-text = The event stays in the list as cancelled, with the reason. It does not change any more.
event-cancel-why = Why it is cancelled
event-cancel-why-hint = Whoever opens the page of the event reads it.
event-cancel-back = Back to the event
event-cancelled = Cancelled
event-is-cancelled = This event is cancelled:
event-was-cancelled = This event is cancelled: it does not change any more.

toast-event-added = The event is added.
toast-event-saved = The change is saved.
toast-event-cancelled = The event is cancelled; the reason is kept.

agenda-time-wrong = “{ $found }” is not a time. Example: 09:30.
agenda-day-outside = This day is outside of the dates.
enrol-there = This person is enrolled already.
agenda-title = Agenda
agenda-none = Nothing on this day yet.
agenda-add = Add a line to the agenda
agenda-item = Agenda line
agenda-day = Day
agenda-hour = Time
agenda-item-ar = Title in Arabic
agenda-item-fr = Title in French
agenda-speaker = Speaker
agenda-method = Method
enrol-group = Group
enrol-group-none = No group
enrol-title = Enrol somebody
enrol-find = Find a person by name
enrol-search = Search
enrol-nobody = Nobody of this name in your area.
enrol-one = Enrol
enrol-there-already = Enrolled already
enrol-capacity = Capacity
enrol-people-find = Search the list
enrol-acts = Actions
enrol-person = Person
enrol-name = Name
enrol-name-ar = Name in Arabic
enrol-name-fr = Name in Latin letters
enrol-sex = Sex
enrol-sex-f = Female
enrol-sex-m = Male
enrol-sex-unknown = Not known
enrol-born = Born
enrol-commune = Commune
enrol-organisation = Organisation
enrol-phone = Phone
enrol-audience = Audience
enrol-audience-known = As in the register
enrol-nominated-by = Nominated by
enrol-nominated-by-whom = Nominated by { $who }
count-title = Counted participation
count-none = Numbers go here when there is no list: persons, participations or organisations, each unit apart.
count-add = Add a number
count-edit = Correct the number
count-value = Number
count-said = Precision
count-unit = Unit
count-written = As written in the document
count-written-hint = For example: more than 18,000
count-note = Note
count-wrong = “{ $found }” is not a whole number.
enrol-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
enrol-women =
    { $count ->
        [one] { $count } woman
       *[other] { $count } women
    }
enrol-men =
    { $count ->
        [one] { $count } man
       *[other] { $count } men
    }
enrol-sex-unknown-count =
    { $count ->
        [one] { $count } whose sex is not known
       *[other] { $count } whose sex is not known
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
segment-title = Enrol a segment
segment-text = Choose from the register the people who fit all that is said here, then check before they are enrolled.
segment-named = Written segment
segment-named-hint = Its question is asked now; what is said below narrows it further.
segment-gone = A segment that was removed
segment-place = Place and all below it
segment-age-from = Age from
segment-age-to = to
segment-show = Show who fits
segment-nothing = Say at least one thing about them.
segment-nobody = Nobody in the register of your area fits.
segment-too-many = More than 2,000 people fit. Narrow the choice.
segment-ages = The lowest age is above the highest.
segment-changed = The register changed since this page was shown. Check the number, then confirm again.
segment-there = All of them are enrolled or waiting already.
segment-sits = Has a seat
segment-matching =
    { $count ->
        [one] { $count } person fits
       *[other] { $count } people fit
    }
segment-new =
    { $count ->
        [one] { $count } gets a seat
       *[other] { $count } get a seat
    }
segment-waiting =
    { $count ->
        [one] { $count } will wait
       *[other] { $count } will wait
    }
segment-there-count =
    { $count ->
        [one] { $count } is there already
       *[other] { $count } are there already
    }
segment-more =
    { $count ->
        [one] and { $count } more person
       *[other] and { $count } more people
    }
segment-enrol =
    { $count ->
        [one] Enrol { $count } person
       *[other] Enrol { $count } people
    }
enrol-audience-unknown = There is no such audience. Choose from the list.
enrol-group-unknown = There is no such group here. Choose from the list.
enrol-audience-sensitive = Members of this audience are counted and never named.
enrol-leave-out = Take { $who } off the list
enrol-people = Enrolled
enrol-people-none-title = Nobody on the list yet
enrol-people-none-text = Enrol people one by one, or a whole segment of the register at once.
segment-from-age = from { $age } years
segment-to-age = to { $age } years
segment-is-there = On the list already
segment-comes = Will be enrolled
segment-coming =
    { $count ->
        [one] { $count } person will be enrolled
       *[other] { $count } people will be enrolled
    }
segment-before = Segments enrolled together
segment-undo = Undo the enrolment
segment-undone = Undone
segment-was-undone = This enrolment was undone before.
segment-stay = Stayed, because they took part
agenda-undated = The days of this event are not known, so it has no agenda.
event-restore = Restore the event
event-not-cancelled = This event is not cancelled.
event-tab-overview = Overview
event-tab-people = Participants
event-parts = Parts of the event
verb-event-schedule = added a line to the agenda of an event
verb-event-unschedule = removed a line from the agenda of an event
verb-event-enrol = enrolled a person in an event
verb-event-enrol_segment = enrolled a segment of the register in an event
verb-event-undo_segment = undid the enrolment of a segment in an event
verb-event-leave = took a person out of an event
verb-event-recount = mended a number of those who came
verb-event-restore = restored a cancelled event
toast-event-enrolled = The person is enrolled.
toast-event-left = The person is off the list.
toast-event-restored = The event is restored.
toast-segment = The segment is enrolled.
toast-segment-undone = The enrolment of the segment is undone.
toast-segment-partly-undone = The enrolment is undone; those with attendance, a result or a certificate stay.
verb-event-answer = answered the invitation
link-for-event-answer = Answer to the invitation
answer-question = Will you come?
answer-comes = Yes, I will come
answer-declines = No, I cannot come
answer-lead = You are invited. Tell us whether you will come.
answer-go = Send my answer
answer-note = If you cannot come, your place is given to somebody else.
