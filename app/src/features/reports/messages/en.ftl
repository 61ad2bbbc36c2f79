verb-report-read = Read a report
verb-report-names = See who is behind the figures
report-training-title = Yearly training report
report-prepared = Figures as of { $day }
report-pdf = Open the document
report-programme = Participatory local-development programme
report-year = Year
report-place = { $kind } of { $name }
report-place-elided = { $kind } of { $name }
report-place-region = Region
report-place-province = Province
report-place-prefecture = Prefecture
report-place-arrondissements-prefecture = Prefecture of arrondissements
report-place-cercle = Cercle
report-place-commune = Commune
report-place-arrondissement = Arrondissement
report-place-neighbourhood = Neighbourhood
report-place-douar = Douar
report-place-name = Place
report-place-itself = The place itself, nothing below named
report-none-title = No session in that year
report-none-text = Choose another year or place, or add the sessions of this year and the report will fill.
report-none-go = To the sessions
report-figures = Figures of the year
report-figure = Figure
report-value = Value
report-what-counts = What is counted
report-total = Total
report-share = Share
report-sessions = Sessions
report-counts-sessions = Those that begin in the year
report-state = State
report-state-planned = Planned
report-state-open = Open
report-state-closed = Closed
report-states-planned = Planned
report-states-open = Open
report-states-closed = Closed
report-counts-states-planned = Not opened yet
report-counts-states-open = Under way or not closed yet
report-counts-states-closed = Attendance marked, session closed
report-of-state-planned =
    { $count ->
        [one] { $count } planned
       *[other] { $count } planned
    }
report-of-state-open =
    { $count ->
        [one] { $count } open
       *[other] { $count } open
    }
report-of-state-closed =
    { $count ->
        [one] { $count } closed
       *[other] { $count } closed
    }
report-of-registered = of { $count } registrations
report-each-once = each counted once
report-days = Training days
report-counts-days = Days that have come, of opened sessions
report-half-days = Half-days
report-counts-half-days = Half-days that have come, of opened sessions
report-half-days-attended = Half-days attended
report-registrations = Registrations
report-counts-registrations = A participant in a session, present or not
report-participations = Participations
report-counts-participations = Registrations of those there for at least one half-day
report-people-registered = Persons registered
report-counts-people-registered = Each once, present or not
report-people = Persons trained
report-counts-people = Whoever was there for a half-day, counted once
report-people-short = Persons
report-rate = Attendance rate
report-rate-of = of the half-days expected
report-counts-rate = Present or late, over registrations × half-days
report-person-days = Person-days
report-counts-person-days = Two half-days attended are a day
report-certificates = Certificates of participation
report-counts-certificates = Those that stand, without the revoked
report-team-trainer = Trainers
report-team-facilitator = Facilitators
report-team-speaker = Speakers
report-team-rapporteur = Rapporteurs
report-team-observer = Observers
report-team-participant = Participants
report-counts-team = Persons counted apart from participants
report-month = Month
report-by-month = By month
report-by-month-chart = Participations by the month of beginning
report-session = Session
report-dates = Dates
report-starts-on = Begins
report-ends-on = Ends
report-half-days-short = half-days
report-registered-short = Registered
report-present-short = Came
report-sessions-table = Sessions of the year
report-sessions-more = These are the first { $count }; the others are in the exported workbook.
report-by-sex = By sex
report-sex = Sex
report-sex-f = Women
report-sex-m = Men
report-sex-unknown = Not known
report-sex-one-f = F
report-sex-one-m = M
report-sex-one-unknown = not known
report-by-age = By age
report-age = Age
report-age-under-15 = Under 15
report-age-15-24 = 15–24
report-age-25-34 = 25–34
report-age-35-59 = 35–59
report-age-from-60 = 60 and over
report-age-unknown = Not known
report-by-commune = By commune of residence
report-commune = Commune
report-by-province = By province of residence
report-province = Prefecture or province
report-by-kind = By kind of organisation
report-by-kind-note = Who came for two kinds of organisation is in both, so persons do not add up here.
report-kind = Kind of organisation
report-kind-none = No organisation
report-kind-association = Associations
report-kind-cooperative = Cooperatives
report-kind-committee-regional = Regional committees
report-kind-committee-provincial = Provincial committees
report-kind-committee-local = Local committees
report-kind-das = Social action divisions
report-kind-eaq = Animation teams
report-kind-external-service = External services
report-kind-council = Elected councils
report-kind-local-authority = Local authorities
report-kind-centre = Centres
report-kind-telecentre = Telecentres
report-kind-press = Press
report-kind-university = Universities
report-kind-agency = Agencies
report-kind-donor = Donors
report-kind-other = Others
report-by-place = The places side by side
report-by-place-note = Persons do not add up: who came in two places counts in each, and once in the total.
report-part-done = What was done
report-part-who = Who took part
report-part-where = Where
report-part-sessions = The sessions one by one
report-sentence-done = In { $year }, { $place }: { $sessions } and { $half_days } held; { $people } took part.
report-sentence-who = Among them { $women }, or { $share }. That makes { $participations }, as one may come again, and those registered attended { $rate } of the half-days expected.
report-sentence-unmarked = No presence is marked for { $sessions }: their people are missing from these figures.
report-aim = Achieved and target
report-aim-reached = persons trained
report-aim-wanted = target
report-aim-share = { $share } of the target is reached.
report-aim-met = Exactly the number wanted (difference { $count }).
report-aim-just-not = The number itself is reached (difference { $count }); the target wanted more.
report-aim-passed = Passed by { $count }.
report-aim-about = Within what “about” allows, { $count } short.
report-aim-lacks = { $count } persons short.
report-notes = How to read these figures
report-note-year = A session counts in the year in which it begins, even if it ends in the next.
report-note-people = Persons are not participations: who came to three sessions is one person and three participations.
report-note-team = Trainers, facilitators and the like are counted apart.
report-note-age = Age is that of the report’s year. What is not known is shown as such and never left out.
report-note-small = Figures for work: small numbers may point to somebody; do not publish them as they are.
report-note-veiled = Who may not see the persons sees no figure under five, nor any that would give one back. Registrations, the attendance rate, certificates, the persons of each session, month or plan line, residence, and sex by age are for those who may see the persons.
report-people-behind = Persons
report-participations-behind = Participations
report-sessions-behind = Sessions
report-find-person = Find by name
report-without = Take this filter away
report-narrow-present = there at least once
report-narrow-certified = with a certificate
report-narrow-unmarked = no presence marked
report-narrow-session = one session
report-name = Name
report-name-ar = Name in Arabic
report-name-fr = Name in French
report-home = Residence
report-home-wide = { $name }, no closer place
report-organisation = Organisation
report-n-sessions = { $count ->
    [one] { $count } training session
   *[other] { $count } training sessions
}
report-n-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
report-n-half-days = { $count ->
    [one] { $count } half-day
   *[other] { $count } half-days
}
report-n-half-days-attended = { $count ->
    [one] { $count } half-day attended
   *[other] { $count } half-days attended
}
report-n-people = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
report-n-women = { $count ->
    [one] { $count } woman
   *[other] { $count } women
}
report-n-participations = { $count ->
    [one] { $count } participation
   *[other] { $count } participations
}
report-part-plan = Planned and done
report-line = Plan line
report-by-line = The lines of the plan, one by one
report-by-line-note = Persons do not add up here: who came for two lines is one person in the year. A line is late when its term passed before all its sessions were held.
report-sessions-planned = Sessions planned
report-sessions-held = Sessions held
report-people-planned = Persons planned
report-women-short = Women
report-of-planned = Of planned
report-standing-done = Done
report-standing-under-way = Under way
report-standing-late = Late
report-standing-to-come = To come
report-means = Means and costs
report-means-note = The cost of a person-day comes from the sessions whose cost is known.
report-hours = Hours of training
report-counts-hours = The module’s; where there are none, 3.5 hours a half-day
report-participations-short = Particip.
report-person-days-short = Person-days
report-rate-short = Attendance
report-budget = Budget (MAD)
report-cost = Cost
report-counts-cost = Sum over the sessions whose cost is known
report-cost-person-day = Cost of a person-day
report-counts-cost-person-day = The cost over the person-days of the same sessions
report-cost-person-day-short = Cost a day (MAD)
report-cost-short = Cost (MAD)
report-total-year = The whole year
report-quarter = Quarter
report-quarter-1 = 1st quarter
report-quarter-2 = 2nd quarter
report-quarter-3 = 3rd quarter
report-quarter-4 = 4th quarter
report-by-quarter = By quarter
report-by-quarter-chart = Sessions held; the dashes are those planned
report-by-quarter-note = The quarter is that of the line, even if the session was held later. Column: sessions held; dashes: sessions planned.
report-audience = Audience
report-audience-none = Audience not said
report-by-audience = By audience
report-by-audience-note = The audience is that of the registration. Who is registered for two is in both.
report-counts = Participants without a list
report-counts-note = Each figure in its own unit and as it was written. They add up neither with each other nor with the persons and participations above.
report-count-who = Who
report-count = Figure
report-count-written = As written
report-count-note = Remark
report-unit-person = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
report-unit-participation = { $count ->
    [one] { $count } participation
   *[other] { $count } participations
}
report-unit-organisation = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
report-comparator-exactly = { $figure }
report-comparator-more-than = more than { $figure }
report-comparator-at-least = at least { $figure }
report-comparator-about = about { $figure }
report-milieu = Milieu
report-by-milieu = By milieu of residence
report-milieu-urban = Urban
report-milieu-rural = Rural
report-milieu-unknown = Unknown
report-sentence-plan = The plan has { $lines } for { $persons }: { $done } done, { $late } late.
report-n-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
report-note-hours = Hours are those of the module, as its half-days pass; without a module that says, a half-day is 3.5 hours.
report-note-cost = The cost is what was noted after each session. Sessions whose cost is unknown are left out, also of the cost of a person-day.
report-note-sensitive = Sensitive audiences and groups are counted and never named: their figures open to no names.
report-lines-behind = Plan lines
report-of-planned-figures = { $done } of { $planned }
report-unnamed = { $count ->
    [one] { $count } person of a sensitive audience is in this figure and is not named here.
   *[other] { $count } persons of a sensitive audience are in this figure and are not named here.
}
report-narrow-cost = Cost is known
report-hours-short = Hours
report-certificates-competence = Certificates of competence
report-counts-certificates-competence = The test was passed; those that stand, without the revoked
report-unapproved = Lines of plans not approved
report-counts-unapproved = They are in no figure of the plan
report-sentence-unapproved = Not counted here: { $lines } of plans that are not approved yet.
report-narrow-unapproved = of plans not approved
report-narrow-certified-participation = with a certificate of participation
report-narrow-certified-competence = with a certificate of competence
