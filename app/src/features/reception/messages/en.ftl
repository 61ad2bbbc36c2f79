# The words of receptions: signing up, badges, the door.
event-tab-reception = Reception
reception-title = Sign-ups and arrivals

verb-badge-read = Read who signed up
verb-reception-open = Opened sign-ups
verb-reception-close = Closed sign-ups
verb-badge-issue = Made badges for the list
verb-badge-check_in = Noted an arrival
verb-badge-undo_check_in = Took an arrival back
verb-badge-welcome = Wrote down somebody without a badge
verb-badge-refuse = Took a seat back
verb-badge-accept = Gave a seat
verb-badge-sign_up = Signed up for an event
verb-badge-show = Showed a badge
verb-badge-give_up = Gave a seat up
verb-badge-anonymise = Took the names out of badges
job-kind-badges-anonymise = Take names out of badges whose time is over
badge-by-form = Sign-up form
badge-by-bearer = Bearer of the badge
letter-kind-badge-sign_up = Confirmation of a sign-up

badge-state-expected = Has a seat
badge-state-waiting = Waiting
badge-state-withdrawn = Gave up
badge-state-refused = Seat taken back
badge-source-form = Public form
badge-source-list = List of participants
badge-source-door = At the door
badge-did-come = Came
badge-did-not-come = Did not come
badge-no = Badge no.
badge-code = Code
badge-name = Full name
badge-organisation = Organisation
badge-email = E-mail address
badge-contact = Contact
badge-signed-on = Signed up on
badge-source = Signed up by
badge-state = State
badge-came = Attendance
badge-event = Event
badge-issued = Number of badges
badge-erased = Name taken out
badge-audience-unknown = Audience not said
badge-find = Search a name or an organisation
badge-none-title = Nobody has signed up yet
badge-none-text = Open sign-ups to everybody, or make badges for those on the list.
badge-refuse-who = Take the seat of { $who } back
badge-accept-who = Give { $who } a seat
badge-undo-who = Take the arrival of { $who } back
badge-half-days = { $count ->
    [one] came { $count } half-day
   *[other] came { $count } half-days
}

reception-all = All badges
reception-waiting-note = A free seat goes to the first
reception-badges = Badges
reception-door = The door
reception-listed = { $count ->
    [one] { $count } person on the list has no badge.
   *[other] { $count } people on the list have no badge.
}
reception-issue = Make their badges
reception-public = Sign-ups by everybody
reception-public-text = A page on which everybody signs up, and a poster whose code opens it on a telephone.
reception-is-open = Sign-ups are open
reception-is-closed = Sign-ups are closed
reception-open = Open sign-ups
reception-change = Change the day or the seats
reception-close = Close sign-ups
reception-closes-on = Last day to sign up
reception-closes-when = From { $first } to { $last }; found: { $found }.
reception-seats = Seats
reception-seats-hint = Empty: no limit. After the last seat people wait.
reception-poster = Poster
reception-by-audience = Attendance by audience
reception-undated = No reception without known days: date the event first.
reception-not-open = Sign-ups are not open.
reception-poster-call = Sign up by photographing the code
reception-poster-until = Till { $day }
toast-reception-opened = Sign-ups are open.
toast-reception-closed = Sign-ups are closed.
toast-badges-issued = Badges are made.
toast-badge-refused = The seat is taken back.
toast-badge-accepted = The seat is given.

badge-who = Number, code or name
badge-who-hint = Photographing the code of a badge opens its page, with the button to let them in.
badge-check-in = Check in
badge-unknown = No badge of this event: “{ $found }”.
badge-here = { $count ->
    [0] nobody came in yet
    [one] { $count } person came in
   *[other] { $count } people came in
}
badge-of-expected = expected: { $expected }
badge-half-day-to-come = This half-day has not come yet.
badge-found = Found for “{ $words }”
badge-found-none = Nobody of that name: write down below who comes without a badge.
badge-welcome = Came without a badge
badge-welcome-go = Write down and check in
badge-not-said = Not said
badge-latest = Who came in last
badge-latest-none = Nobody came in this half-day.
badge-was-refused = This seat was taken back: it is given again from the list.
badge-has-come = This person came: take the arrival back first.
enrol-leave-came = This person came: take the arrival back first.
toast-badge-came = Checked in.
toast-badge-came-before = Was checked in before.
toast-badge-welcomed = Written down and checked in.
toast-badge-undone = The arrival is taken back.

badge-website = Website
badge-contact-hint = A telephone or an e-mail address: one is enough to tell you.
badge-contact-required = Give a telephone or an e-mail address.
badge-is-there = This name signed up already with this telephone or address.
badge-join-go = Sign me up
badge-join-until = Sign-ups are open till { $day }.
badge-join-seats = { $count ->
    [one] { $count } seat is left.
   *[other] { $count } seats are left.
}
badge-join-full = No seat is left: you wait, and have the first free seat in your turn.
badge-join-closed = Sign-ups are closed.
badge-is-expected = Your seat is reserved
badge-is-waiting = You are waiting for a seat
badge-is-withdrawn = You gave your seat up
badge-is-refused = This seat was taken back
badge-is-there-now = Your arrival is noted
badge-keep = Show this code at the door, printed or on your telephone. Keep the address of this page to yourself: whoever has it can give your seat up.
badge-print = Print the badge
badge-give-up = I will not come
badge-cannot-give-up = This seat can no longer be given up: its bearer came, or gave it up before.
toast-badge-signed = You signed up.
toast-badge-given-up = You gave your seat up.
news-join = Sign up

letter-badge-subject = Your seat is reserved: { $title }
letter-badge-text =
    Hello,

    Your seat is reserved for “{ $title }”, { $dates }. Your badge has the number { $no }.

    Show its code at the door. If you cannot come, say so on its page: your seat goes to whoever waits.
letter-badge-go = Open the badge
letter-badge-waiting-subject = You are waiting for a seat: { $title }
letter-badge-waiting-text =
    Hello,

    You signed up for “{ $title }”, { $dates }, and no seat is left. We write to you when one is free. Your badge has the number { $no }.
letter-badge-waiting-go = Open the badge
