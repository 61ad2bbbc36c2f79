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
event-dates-unreadable = “{ $found }” cannot be read as dates. Fill in the two fields above.
event-meets = In the same venue at the same time:
event-facts = Facts
event-counted = How many came
event-counted-none = Each number is written in its unit: persons, participations or organisations, never added together.
event-count-add = Add a number
event-count-value = Number
event-count-said = Precision
event-count-unit = Unit
event-count-written = As written in the document
event-count-note = Note
event-count-wrong = “{ $found }” is not a whole number.
event-audience = Audience
event-remove = Remove { $what }
event-persons-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
event-participations-count =
    { $count ->
        [one] { $count } participation
       *[other] { $count } participations
    }
event-organisations-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
event-cancel = Cancel the event
event-cancel-title = Cancel “{ $title }”
event-cancel-text = The event stays in the list as cancelled, with the reason. It does not change any more.
event-cancel-why = Why it is cancelled
event-cancel-why-hint = Whoever opens the page of the event reads it.
event-cancel-back = Back to the event
event-cancelled = Cancelled
event-is-cancelled = This event is cancelled:
event-was-cancelled = This event is cancelled: it does not change any more.
event-clash = { $who } saved this event before you
event-clash-text = Nothing you typed is lost. This is what differs: check it, then save again.
event-clash-same = What you typed is what is kept already.
event-clash-field = Field
event-clash-kept = Kept now
event-clash-typed = What you typed

toast-event-added = The event is added.
toast-event-saved = The change is saved.
toast-event-cancelled = The event is cancelled; the reason is kept.
