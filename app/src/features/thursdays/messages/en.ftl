verb-thursday-read = Read Media Thursdays
verb-thursday-attend = noted that an outlet came

menu-thursdays = Media Thursdays

thursday-list-title = Media Thursdays
thursday-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
thursday-find = Find a meeting
thursday-year = Year
thursday-any-year = All years
thursday-none-title = No Media Thursday yet
thursday-none-text = A Media Thursday is planned and invited to on the page of events; it then appears here with its release, the outlets that came and what was published about it.
thursday-events = Events
thursday-event = Page of the event
thursday-title = Meeting
thursday-dates = Date
thursday-place = Place
thursday-releases = Releases
thursday-outlets = Outlets present
thursday-persons = Journalists present
thursday-items = Coverage
thursday-who = Who came
thursday-came = Outlets: { $outlets }. Journalists: { $persons }.
thursday-nobody = No outlet is noted as present yet.
thursday-no-release = No release is tied to this meeting yet.
thursday-no-item = No coverage is noted yet.
thursday-outlet = Outlet
thursday-outlet-hint = How many came of each outlet is noted, not their names.
thursday-kind = Kind
thursday-choose = Choose
thursday-attend = Note who came
thursday-take-out = Did not come

toast-thursday-attended = It is noted.
