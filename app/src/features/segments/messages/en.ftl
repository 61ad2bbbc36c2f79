verb-segment-read = Look at segments
verb-segment-write = wrote a segment
verb-segment-edit = edited a segment
verb-segment-drop = removed a segment
verb-segment-restore = brought a segment back
verb-segment-exclude = left somebody out of a segment
verb-segment-include = took somebody back into a segment

segments-title = Segments
segments-count = { $count ->
    [one] { $count } segment
   *[other] { $count } segments
}
segments-find = Find a segment, in Arabic or French
segments-new = Write a segment
segments-new-title = New segment
segments-edit-title = Segment
segments-copy = Copy
segments-copy-title = Copy of a segment
segments-copy-sub = From “{ $name }”. The original stays as it is.
segments-copied-from = Copied from
segments-none-title = No segment yet
segments-none-text = A segment says who is meant: an audience, a place, a mandate, a presence. It keeps the question, never the list: each time it is opened it shows who answers to it that day.
segments-name = Name
segments-name-ar = Name in Arabic
segments-name-fr = Name in French
segments-place = Place
segments-place-hint = Only people of this place can be in it.
segments-any-place = All
segments-note = Note
segments-made = Written on
segments-state = State
segments-state-used = In use
segments-state-dropped = Removed
segments-what = The segment
segments-question = What it asks
segments-conditions = Conditions
segments-everyone-who = In the segment is everybody for whom
segments-how-all = all of this is true
segments-how-any = at least one of these is true
segments-how-none = none of this is true
segments-that = Condition
segments-yes = is true
segments-no = is not true
segments-add = Add a condition
segments-add-in = Add to this group
segments-remove = Take out
segments-choose = Choose
segments-any = Any
segments-unseen = outside your places
segments-count-now = Count
segments-facts = Facts
segments-found = { $count ->
    [one] { $count } person today
   *[other] { $count } people today
}
segments-people = People of the segment
segments-person = Person
segments-commune = Commune
segments-why = Why
segments-nobody-title = Nobody today
segments-nobody-text = Nobody in your places answers to this question. Take a condition out, or check the dates.
segments-exclude = Leave out
segments-include = Take back
segments-left-out = Left out by hand
segments-left-out-of = Segments that leave them out
segments-who = This person is not in the register.
segments-drop = Remove
segments-drop-title = Remove “{ $name }”
segments-drop-text = It will no longer be offered. You can bring it back at any time.
segments-drop-used = Another segment builds on this one. Edit that one first.
segments-restore = Bring back
segments-dropped-notice = This segment is removed: it is no longer offered.

segments-refused-unreadable = A condition of this segment is no longer known. Edit it to replace that condition.
segments-refused-later = This segment comes from a later version of the program and cannot be read here.
segments-refused-empty = Say at least one condition, in each group too.
segments-refused-deep = Three levels of groups are enough: this one would be too deep.
segments-refused-long = A segment has at most thirty conditions, and two hundred with those it builds on.
segments-refused-chain = At most ten segments ask after each other in a row. Write the conditions here in place of another segment.
segments-refused-circle = This segment would build on itself by way of others. Take that condition out.
segments-refused-missing = A segment that this one builds on was removed.
segments-name-one = Give a name, in Arabic or in French.
segments-age-one = Give one age at least.
segments-ages = The first age is above the second.
segments-days = It ends before it begins.
segments-day-far = The year { $year } is too far away. Check the date.
segments-day-to-come = This day is still to come.

segments-about-audience = Audience
segments-about-place = Place
segments-about-mandate = Role in an organisation
segments-about-sex = Sex
segments-about-age = Age
segments-about-reach = Way to reach
segments-about-consent = Consent
segments-about-event = One event
segments-about-took = Participation
segments-about-trained = Training received
segments-about-certificate = Certificate
segments-about-silent = Silence
segments-about-segment = Another segment
segments-about-group = Group of conditions
segments-field-audience = Audience
segments-field-place = Place and all below it
segments-field-role = Role
segments-field-kind = In an organisation of kind
segments-field-when = Mandate
segments-field-day = Day
segments-field-sex = Sex
segments-field-age-from = Age, from
segments-field-age-to = to
segments-field-reach = Has
segments-field-channel = Accepts
segments-field-event = Event or session
segments-field-came = Was there
segments-field-event-kind = At
segments-field-module = Module
segments-field-from = Since
segments-field-to = Until
segments-field-since = Nothing since
segments-field-segment = Segment
segments-when-held = held on that day (today without a day)
segments-when-ended = ended before that day
segments-when-begins = begins after that day
segments-reach-phone = a phone
segments-reach-mail = an e-mail address
segments-came-attended = present
segments-came-missed = enrolled, absent
segments-session = Training session

segments-everyone = Everybody who { $list }.
segments-both = { $a } and { $b }
segments-either = { $a } or { $b }
segments-comma = { $a }, { $b }
segments-group = ({ $list })
segments-neither = answers to none of this: ({ $list })
segments-any-role = member or officer
segments-any-organisation = any organisation
segments-any-event = an event or a session
segments-held-now = mandate held today
segments-held-on = mandate held on { $day }
segments-ended-before = mandate ended before { $day }
segments-begins-after = mandate beginning after { $day }
segments-is-audience = { $not ->
    [yes] is not of the audience “{ $name }”
   *[no] is of the audience “{ $name }”
}
segments-is-place = { $not ->
    [yes] does not live in { $name }
   *[no] lives in { $name }
}
segments-is-mandate = { $not ->
    [yes] does not have the role “{ $role }” ({ $kind }, { $when })
   *[no] has the role “{ $role }” ({ $kind }, { $when })
}
segments-is-sex = { $not ->
    [yes] is not { $sex ->
        [f] a woman
       *[m] a man
    }
   *[no] is { $sex ->
        [f] a woman
       *[m] a man
    }
}
segments-is-age = { $not ->
    [yes] is not { $from } to { $to } years old
   *[no] is { $from } to { $to } years old
}
segments-is-age-from = { $not ->
    [yes] is not { $from } or older
   *[no] is { $from } or older
}
segments-is-age-to = { $not ->
    [yes] is not { $to } or younger
   *[no] is { $to } or younger
}
segments-is-phone = { $not ->
    [yes] has no phone
   *[no] has a phone
}
segments-is-mail = { $not ->
    [yes] has no e-mail address
   *[no] has an e-mail address
}
segments-is-consent = { $not ->
    [yes] has not agreed to: { $name }
   *[no] has agreed to: { $name }
}
segments-is-attended = { $not ->
    [yes] was not at “{ $name }”
   *[no] was at “{ $name }”
}
segments-is-missed = { $not ->
    [yes] did not miss “{ $name }”
   *[no] was expected at “{ $name }” and did not come
}
segments-is-took = { $not ->
    [yes] never took part: { $kind }
   *[no] took part: { $kind }
}
segments-is-took-between = { $not ->
    [yes] did not take part from { $from } to { $to }: { $kind }
   *[no] took part from { $from } to { $to }: { $kind }
}
segments-is-took-since = { $not ->
    [yes] has not taken part since { $from }: { $kind }
   *[no] has taken part since { $from }: { $kind }
}
segments-is-took-until = { $not ->
    [yes] had not taken part until { $to }: { $kind }
   *[no] had taken part until { $to }: { $kind }
}
segments-is-trained = { $not ->
    [yes] was not trained in “{ $name }”
   *[no] was trained in “{ $name }”
}
segments-is-certified = { $not ->
    [yes] has no certificate of “{ $name }”
   *[no] has a certificate of “{ $name }”
}
segments-is-certified-any = { $not ->
    [yes] has no certificate
   *[no] has a certificate
}
segments-is-silent = { $not ->
    [yes] was heard of since { $day }
   *[no] was not heard of since { $day }
}
segments-is-segment = { $not ->
    [yes] is not in the segment “{ $name }”
   *[no] is in the segment “{ $name }”
}
segments-why-born = was born in { $year }
segments-why-mandate = { $role }: { $name }
segments-why-mandate-until = { $role } until { $to }: { $name }
segments-why-mandate-since = { $role } since { $from }: { $name }

toast-segments-written = The segment is saved.
toast-segments-saved = Changes saved.
toast-segments-dropped = The segment is removed.
toast-segments-restored = The segment is back.
toast-segments-excluded = The person is left out.
toast-segments-included = The person is taken back.
