verb-coverage-read = Read coverage
verb-coverage-note = noted coverage
verb-coverage-edit = changed coverage
verb-coverage-remove = removed coverage

menu-coverage = Coverage

coverage-list-title = Coverage
coverage-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
coverage-find = Find in titles
coverage-new = Note an item
coverage-new-title = New item
coverage-edit-title = Item
coverage-any-tone = All tones
coverage-any-outlet = All outlets
coverage-any-year = All years
coverage-any-release = All releases
coverage-any-event = All events
coverage-none-title = No coverage noted yet
coverage-none-text = Each article, item or broadcast about the programme: its day, its outlet, its tone, how many it reached.
coverage-no-outlet = No outlet in the press list yet: add it first.
coverage-choose = Choose
coverage-none = None

coverage-what = The item
coverage-date = Day
coverage-later = An item cannot be of a day that has not come.
coverage-outlet = Outlet
coverage-title = Title
coverage-tone = Tone
coverage-tone-positive = Positive
coverage-tone-neutral = Neutral
coverage-tone-negative = Negative
coverage-link = Link
coverage-page = Page or hour
coverage-page-hint = The page of the newspaper, the hour of the broadcast.
coverage-reach = Persons reached
coverage-reach-hint = Readers, listeners or viewers, if their number is known.
coverage-reach-how = Where the figure comes from
coverage-reach-counted = Counted
coverage-reach-estimated = Estimated
coverage-reach-wrong = “{ $found }” is no whole number.
coverage-counted = { $figure } counted
coverage-estimated = { $figure } estimated
coverage-about = What it is about
coverage-place = Place
coverage-release = Release
coverage-event = Event
coverage-year = Year
coverage-where = Where it is
coverage-open = Open
coverage-months = Month by month
coverage-month = Month
coverage-all = Total
coverage-months-hint = What was counted and what was estimated do not add up. Who was reached twice counts twice.
coverage-remove = Remove
coverage-remove-title = Remove “{ $title }”?
coverage-remove-text = The item goes from the list and the sums. The journal keeps that it was there.

toast-coverage-noted = The item is noted.
toast-coverage-saved = The item is saved.
toast-coverage-removed = The item is removed.
