verb-dispatch-read = Look at the register of dispatches
verb-dispatch-enter = entered letters in the register of dispatches
verb-dispatch-hand_over = handed letters over to who carries them
verb-dispatch-answer = noted what became of a letter
verb-dispatch-reopen = took back what was noted of a letter
menu-dispatches = Register of dispatches

dispatch-title = Register of dispatches
dispatch-count = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
dispatch-find = Find a number, a name, a subject
dispatch-none-title = No letter has left yet
dispatch-none-text = Every letter of a campaign on paper has a row here: its number and day, whom it goes to, who carries it, and whether its slip came back signed.
dispatch-see-campaigns = Campaigns
dispatch-number = Number
dispatch-numbers = Numbers
dispatch-dated-on = Day
dispatch-place = Place
dispatch-place-hint = Whose register it is. A scanned code brings its own.
dispatch-to = To
dispatch-commune = Commune
dispatch-address = Address
dispatch-subject = Subject
dispatch-campaign = Campaign
dispatch-year = Year
dispatch-reason = Why it came back
dispatch-state = State
dispatch-state-printed = Printed
dispatch-state-handed-over = Handed over
dispatch-state-acknowledged = Acknowledged
dispatch-state-returned = Returned
dispatch-delivery = Delivery
dispatch-delivery-hand = By hand
dispatch-delivery-post = By post
dispatch-delivery-registered = By registered post
dispatch-returned-unknown = not known at the address
dispatch-returned-moved = moved
dispatch-returned-absent = absent
dispatch-returned-refused = refused it
dispatch-returned-deceased = deceased
dispatch-returned-address = address incomplete
dispatch-returned-because = The letter came back: { $why }
dispatch-any-state = Any state
dispatch-any-delivery = Any delivery
dispatch-any-reason = Any reason
dispatch-any-year = Any year
dispatch-anywhere = Anywhere
dispatch-any-campaign = Any campaign
dispatch-name-gone = Name taken out
dispatch-handed-on = Handed over on
dispatch-answered-on = Came back on
dispatch-answer = Note what comes back
dispatch-answers = What comes back
dispatch-number-hint = Scan the code of the slip, or type the number and Enter: 2026/123, or 123 of this year.
dispatch-outcome = What came back
dispatch-note = Note
dispatch-lately = Your last ones
dispatch-reopen = Take back
dispatch-number-wrong = “{ $found }” is no number of a letter. Write it like 2026/123.
dispatch-number-unknown = No letter “{ $found }” in the register of this place.
dispatch-answered = What became of letter “{ $found }” is noted already.
dispatch-too-early = Letter “{ $found }” was written after this day.
dispatch-open = Nothing is noted of this letter yet.
dispatch-day-to-come = This day is to come.
dispatch-none-left = All these letters were handed over already.

dispatch-letters = Letters
dispatch-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
dispatch-parts-hint = In each part letters and labels stand in the order of addresses: commune after commune, and in each by name.
dispatch-part = Part
dispatch-part-name = Part { $part }
dispatch-part-of = Part { $part } · { $numbers }
dispatch-labels = Labels
dispatch-labels-3x8 = 3 × 8
dispatch-labels-2x7 = 2 × 7
dispatch-labels-begun = Labels on a sheet that was begun
dispatch-labels-open = Open the labels
dispatch-sheet = Sheet
dispatch-from-label = From label
dispatch-from-label-hint = The first one that is left, counted from the right and the top.
dispatch-no-parts-title = No letter yet
dispatch-no-parts-text = Letters get their numbers when sending begins, part by part. The specimen can be seen now.
dispatch-hand-over = Hand over
dispatch-all-left = All that are left

dispatch-paper-reference = Ref.:
dispatch-paper-to = To
dispatch-paper-subject = Subject:
dispatch-paper-dated = { $place }, { $date }
dispatch-paper-signs = The head of the social action division
dispatch-paper-slip = Acknowledgement of receipt
dispatch-paper-received-on = Received on
dispatch-paper-received-by = Name and office
dispatch-paper-signature = Signature

toast-dispatch-answered = Noted.
toast-dispatch-reopened = Taken back.
toast-dispatch-handed-over = The handing over is noted.
