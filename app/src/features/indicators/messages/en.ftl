verb-target-read = Read a target
verb-target-set = set a target
verb-target-edit = changed a target
target-title = Targets
target-count = { $count ->
    [one] { $count } target
   *[other] { $count } targets
}
target-set = Set a target
target-edit-title = Target of { $place } for { $year }
target-find = Find by place
target-place = Place
target-choose-place = Choose the place
target-year = Year
target-any-year = Every year
target-indicator = Indicator
target-of-training-persons = Persons trained
target-value = Value
target-understood = Understood as
target-as-written = The target as it is written
target-as-written-hint = A number, with what qualifies it if there is something. For example: more than 18 000, at least 1 450, about 300.
target-note = Note
target-note-hint = The source, or what the number leaves out.
target-none-title = No target yet
target-none-text = Set what is to be reached in the year; the report compares with it what was achieved.
target-there-already = This place has a target for this year already. Change it in the list of targets.
target-no-figure = There is no number in this text. For example: more than 18 000.
target-ambiguous = This number can be read in two ways. Part the thousands by a space: 18 000.
target-out-of-range = A whole number above zero is needed.
target-theirs = What you typed is still below. This is what the other person saved:
target-understood-exactly = { $value }
target-understood-more_than = more than { $value }
target-understood-at_least = at least { $value }
target-understood-about = about { $value }
# Phrases that are recognised in the text, parted by a bar.
target-words-more_than = more than|over|above|exceeding|in excess of
target-words-at_least = at least|no fewer than|not less than|minimum
target-words-about = about|around|approximately|some|nearly|roughly
toast-target-set = The target is set
toast-target-edited = The target is changed
