verb-reach-read = Read reach
verb-reach-names = Read who was reached
menu-reach = Reach

reach-title = Reach of communication
reach-none-text = Nothing was planned, sent or held this year. Figures come from approved plans of communication, campaigns and events.
reach-desk = Figures of questions, suggestions and complaints

reach-persons = Persons reached by name
reach-each-once = Each person once
reach-missed = Persons never reached this year
reach-of-known = of { $count } in the register
reach-counted = Persons counted
reach-estimated = Persons estimated
reach-never-added = Never added to the others
reach-delivered = Messages delivered
reach-of-written = of { $count } that left
reach-cost-person = Cost per person counted
reach-of-counted = of the plan’s actions that were done

reach-sentence-who = Of { $known } known in { $place }, { $reached } were reached by name in { $year }: { $share }.
reach-sentence-done = Of { $actions } planned, { $begun } were done; they reached { $counted } persons who were counted and, beside them, { $estimated } estimated.
reach-sentence-silent = Of { $known }, { $silent } are silent: no member was reached, nobody came for them.

reach-part-plan = Planned and done
reach-part-who = Who was reached by name
reach-part-ways = By which way
reach-part-beside = Counted or estimated, without names
reach-part-cost = Cost
reach-part-delay = From decision to information
reach-part-missed = Who was never reached

reach-note-reached = A person is reached when a message of a campaign came to them (taken by their mail server, or a letter handed over), when they are on the list of an event that took place, or when they answered an invitation by its link. A campaign counts in the year in which it began to be sent.
reach-note-home = Each person counts once, where they live, whoever wrote to them: the provinces add up to the region.
reach-note-apart = Persons counted and estimated by actions, events and the press are not those of the register: none of these figures is added to another, nor to persons by name.
reach-note-opened = Whether a message was opened is not recorded.
reach-note-desk = Who asked or complained is not among the persons here, so that nobody can tell who they are: the desk has a page of its own.
reach-note-plan = Actions of plans of communication that were approved at least once, in this place and below it.
reach-note-cost = The cost is what the plan foresees for the actions that were done; what was spent, and the price of messages, are not recorded.
reach-note-sensitive = Members of sensitive audiences are counted and stand in no list.
reach-note-veiled = Who may not see the persons sees no figure under five, nor any that would give one back. Ways, what became of messages, delays and who was never reached are for those who may see the persons.

reach-reached = Reached
reach-known = In the register
reach-missed-short = Never
reach-never-ever = In no year
reach-by-sex = By sex
reach-by-milieu = By milieu
reach-by-audience = By audience
reach-by-place = By place of residence
reach-by-way = Persons by way
reach-audience = Audience
reach-audience-none = In no audience
reach-audiences-note = Audiences as they are in the register today. Who is in two counts in both.
reach-places-note = Where the most persons were not reached comes first.
reach-organisations = Associations and cooperatives
reach-associations = All of them
reach-silent = Silent
reach-silent-note = This year no member was reached, and nobody came for them to anything.

reach-way = Way
reach-way-mail = E-mail
reach-way-letter = Letter
reach-way-sms = SMS
reach-way-event = Event
reach-way-answer = Answer to an invitation
reach-way-none = No way
reach-ways-note = Who was reached by two ways counts in each, and once in the last line.
reach-contacts = What became of messages
reach-contacts-note = One message for each person of each campaign. A letter that was numbered and is not handed over yet is on its way; what is uncertain does not count as delivered.
reach-fate = What became of it
reach-fate-written = Left
reach-fate-delivered = Delivered
reach-fate-returned = Came back
reach-fate-refused = Refused
reach-fate-uncertain = Uncertain
reach-fate-under-way = On its way
reach-fate-unsubscribed = Unsubscribed
reach-fate-left-out = Not written to

reach-aim = What the objective serves
reach-channel = Channel
reach-month = Month
reach-action = Action
reach-actions = Actions
reach-begun = Done
reach-times = Times planned
reach-times-done = Times done
reach-persons-planned = Persons planned
reach-plan-by-aim = By aim
reach-plan-by-audience = By audience
reach-plan-by-channel = By channel
reach-plan-by-month = By month
reach-no-aim = Aim not said
reach-no-month = Month not said
reach-everybody = Everybody

reach-source = Source
reach-things = Number
reach-beside = Counted and estimated, by source
reach-source-actions = Actions of the plan that were done
reach-source-events = Events without a list
reach-source-press = Press
reach-beside-note = This table has no total: counted and estimated are not added, nor one source to another.
reach-cost = Planned cost
reach-cost-note = The planned cost of what was done, divided by persons counted alone: an estimate makes nothing cheaper.
reach-delay = Delay in days
reach-delay-of = From decision to information
reach-delay-campaigns = Campaigns: from approval to the first message delivered
reach-delay-actions = Actions: from the plan’s approval to the first time done
reach-delay-least = Shortest
reach-delay-median = Median
reach-delay-most = Longest
reach-delay-note = The median: half of the delays are shorter, half are longer.
reach-campaign = Campaign
reach-campaigns = Campaigns of the year
reach-days = Days

reach-map = Never reached, by audience and place
reach-map-text = Each cell says how many were not reached this year. The deeper the colour, the larger their share; green means that everybody was.
reach-heat-cell = { $missed } of { $known }
reach-people-behind = Persons
reach-contacts-behind = Messages
reach-tried-at = On
reach-kind = Kind
reach-members = Members
reach-segment = Begin a segment
reach-find-organisation = Find by name
reach-unnamed-few = And fewer than five persons who are counted and never listed.
reach-narrow-yes = Reached
reach-narrow-no = Never reached this year
reach-narrow-never = Never reached in any year
reach-narrow-done = Done
reach-narrow-silent = Silent
reach-narrow-cost = Done, with a cost
reach-narrow-since = Since { $day }

reach-n-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
reach-n-organisations =
    { $count ->
        [one] { $count } association or cooperative
       *[other] { $count } associations and cooperatives
    }
reach-n-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
reach-map-more =
    { $count ->
        [one] And { $count } more place in the workbook
       *[other] And { $count } more places in the workbook
    }
reach-unnamed =
    { $count ->
        [one] And { $count } person who is counted and never listed.
       *[other] And { $count } persons who are counted and never listed.
    }
