verb-home-read = Read one’s work
verb-home-act = Do what waits
home-plan = Plan a session
home-waiting = Waiting for you
home-waiting-none = Nothing waits for you today.
home-confirm = Check and confirm
home-certify = Issue the certificates
home-ended = { $count ->
    [0] Ended today, not closed yet
    [one] Ended yesterday, not closed yet
   *[other] Ended { $count } days ago, not closed yet
}
home-import-people = { $count ->
    [one] { $count } row not written yet
   *[other] { $count } rows not written yet
}
home-read-at = List read on { $when }
home-no-certificates = Closed without certificates
home-where-when = { $place } · { $when }
home-week = This week
home-week-none = No session this week. The next ones:
home-year = { $place } in { $year }
home-sessions = Sessions
home-participations = Participations
home-persons = Different persons
home-by-month = Month by month
home-changes = Since yesterday
home-all-changes = The whole journal
home-first-title = Begin by planning a session
home-first-text = Give its title, place and dates, then load the list of participants and print the attendance sheet. The week’s sessions, what waits for you and the figures of the year will appear here.
home-see-people = Look through the people known
home-nothing-title = No session is planned yet
home-nothing-text = As soon as a training officer plans one in your area, it appears here with the figures of the year.
home-open-plan = Open the plan
home-line-late = Line late: { $held } of { $groups } sessions
home-lines-late = Other late lines
home-see-waiting = See the waiting list
home-wait-for-seat = { $count ->
    [one] { $count } person waits for a seat
   *[other] { $count } persons wait for a seat
}
home-needs = Needs without an answer
home-see-needs = See the needs
home-needs-without-line = { $count ->
    [one] { $count } need that no line of a plan answers
   *[other] { $count } needs that no line of a plan answers
}
home-target = Target of the year: { $target }

home-requests = Rights of persons
home-open-requests = Open the requests
home-requests-due = { $count ->
    [one] One request is to be answered.
   *[other] { $count } requests are to be answered.
}
home-cases = Questions and complaints
home-open-cases = Open the cases
home-cases-due = { $count ->
    [one] { $count } case is due within three days, or overdue.
   *[other] { $count } cases are due within three days, or overdue.
}
home-cases-late = { $count ->
    [one] { $count } case is late
   *[other] { $count } cases are late
}
home-untold = Answers to be told
home-untold-answers = { $count ->
    [one] { $count } answer has not been told.
   *[other] { $count } answers have not been told.
}
home-action-late = Action late: nothing noted as done
home-open-campaign = Open the campaign
home-campaign-submitted = Waits to be approved
