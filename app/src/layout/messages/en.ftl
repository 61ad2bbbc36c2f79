# The words of the frame and of the components that pages share.
product-name = Qurb

frame-skip = Skip to content
frame-menu = Strands
frame-more = More
frame-crumbs = Path
frame-search = Search
frame-language = Language
frame-acting-for = Acting for
frame-change-place = Change place
frame-sign-out = Sign out
frame-public-foot = The workbench of the participatory local-development programme

menu-work = My work
menu-people = People
menu-places = Places
menu-plans = Training plans
menu-communication-plans = Communication plans
menu-training = Sessions
menu-events = Events
menu-segments = Segments
menu-practices = Good practices
menu-communication = Communication
menu-participation = Participation
menu-centres = Centres and projects
menu-indicators = Targets
menu-reports = Reports
menu-journal = Journal
menu-privacy = Personal data
menu-needs = Needs
menu-modules = Modules
menu-audiences = Audiences
menu-section-training = Training
menu-section-communication = Communication
menu-section-press = Press
menu-section-people = People and places
menu-section-results = Results
menu-section-platform = Platform

toast-close = Close
toast-failed = The server does not answer. Try again.
toast-signed-out = Your session has ended. Sign in again, then retry.

button-save = Save
button-cancel = Cancel
button-add = Add
button-edit = Edit
button-delete = Delete
button-back = Back
button-continue = Continue

field-optional = (optional)
form-wrong = Correct the following, then send again
file-drop = Drop the file here or choose it

list-apply = Apply
list-clear = Clear filters
list-export = Export
list-export-xlsx = Excel workbook
list-export-csv = CSV file
list-nothing-title = Nothing found
list-nothing-text = Widen the search or clear the filters.

pager-label = Pages of the list
pager-previous = Previous
pager-next = Next
pager-range = { $from }–{ $to } of { $total }

attendance-present = Present
attendance-absent = Absent
attendance-late = Late
attendance-excused = Excused
attendance-unmarked = Not marked
attendance-saved = Saved
attendance-saving = Saving…
attendance-offline = Connection lost. Trying again: keep this page open.
attendance-refused = This change was refused. Reload the page.
attendance-keys = Arrows to move, space to change the state
attendance-mark-column = Mark the rest present

chart-target = Target
chart-achieved = Achieved

error-reference = Reference:
error-home = Go to the first page
error-again = Try again
error-not-found-title = There is no such page
error-not-found-text = It was moved or deleted, or it lies outside the place you act for.
error-denied-title = You may not do this
error-denied-text = Ask the coordinator of your province or the administrator of the platform.
error-conflict-title = Somebody changed this page before you
error-conflict-text = Nothing was overwritten. Open the page again to see what changed, then redo your edit.
error-busy-title = The platform is busy
error-busy-text = Try again in a minute. Nothing that was saved is lost.
error-too-large-title = The file is too large
error-too-large-text = Split it, or remove pictures and sheets that are not needed, then send it again.
error-expired-title = This form has expired
error-expired-text = Go back to the page before, reload it, then send again.
error-internal-title = Something went wrong on our side
error-internal-text = It has been logged. If it happens again, give the reference below to whoever runs the platform.

clash-who = { $who } saved before you
clash-text = Nothing you typed is lost. This is what differs: check it, then save again.
clash-same = What you typed is what is kept already.
clash-field = Field
clash-kept = Kept now
clash-typed = What you typed
field-year = The year { $found } is not possible: write a year from { $least } to { $most }.
menu-letters = Mail

figure-hidden = *
figure-hidden-note = * A figure that is not shown: it is about fewer than five persons, or would give such a figure back.
figure-hidden-people = a number of persons that is not shown here
figure-withheld-note = * A figure for those who may see the persons.
