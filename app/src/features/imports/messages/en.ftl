# Importing lists of participants.
verb-import-read = viewed an imported list
verb-import-check = checked a list
verb-import-assign = assigned the columns of a list
verb-import-resolve = decided about a row
verb-import-write = wrote a list
verb-import-undo = took a list back
verb-import-drop = dropped a list
import-title = Import a list
import-people-title = List of people
import-people-sub = The people go into the register, without a session. Nothing is written before you confirm.
import-sub = Add the participants from a sheet as you received it. Nothing is written before you confirm.
import-file = File of the list
import-file-hint = Excel, LibreOffice or CSV, up to 16 MB and 20,000 rows.
import-check = Check the file
import-earlier = Earlier lists of this session
import-session-closed = This session is closed and takes no more participants.
import-help-title = What is understood
import-help-columns = Only the name is needed. Sex, year of birth, commune, organisation, phone, e-mail and group are understood too, in any order.
import-help-names = Names in Arabic, in French or in both, in one column or several.
import-help-nothing = A person who is registered already is recognised and not registered twice.
import-file-missing = Choose a file first.
import-file-empty = The file is empty. Make sure it is the right one.
import-file-is-other = This file is a { $kind }, not a sheet. Save the list as .xlsx and send it again.
import-file-unknown = This file is not a sheet. Save the list as .xlsx and send it again.
import-file-encrypted = The file is protected by a password. Save it without one and send it again.
import-file-damaged = The file is damaged or did not arrive whole. Open it, save it again and send it once more.
import-file-no-sheet = The file has no sheet of cells. Copy the list into an ordinary sheet.
import-file-no-rows = There is no row under the headings. Make sure the list is in this file.
import-file-too-many-rows = The list has more than { $limit } rows. Split it into several files.
import-file-too-wide = The file has too many columns or sheets. Keep the list of participants only.
import-file-too-large = The file is larger than { $limit } MB. Take out the pictures and send it again.
import-file-unfolds = Once opened, this file grows beyond reason. Copy the list into a new file and save it.
import-sheet = Sheet “{ $name }”
import-rows = { $count ->
        [0] no row
        [one] { $count } row
       *[other] { $count } rows
}
import-step-file = File
import-step-columns = Columns
import-step-rows = Rows
import-step-writing = Writing
import-state-checked = To be confirmed
import-state-written = Written
import-state-undone = Taken back
import-state-dropped = Dropped
import-columns = Columns of the file
import-columns-unread = { $count ->
        [0] all understood
        [one] { $count } column is not read
       *[other] { $count } columns are not read
}
import-other-sheets = { $count ->
        [one] { $count } other sheet of the file is not read.
       *[other] { $count } other sheets of the file are not read.
}
import-column-unread = Not read
import-column-twice = Another column holds this already.
import-columns-no-name = Say which column holds the names.
import-check-anew = Check anew
import-field-name = Full name
import-field-name-ar = Name in Arabic
import-field-name-fr = Name in French
import-field-given-ar = First name in Arabic
import-field-family-ar = Family name in Arabic
import-field-given-fr = First name in French
import-field-family-fr = Family name in French
import-field-sex = Sex
import-field-birth = Birth
import-field-organisation = Organisation
import-field-place = Commune
import-field-phone = Phone
import-field-email = E-mail
import-field-group = Group
import-field-audience = Audience
import-fate = Fate
import-fate-all = All
import-fate-new = New
import-fate-known = Known
import-fate-doubtful = Doubtful
import-fate-decided = Decided
import-fate-wrong = Wrong
import-undecided = { $count ->
        [one] { $count } waiting
       *[other] { $count } waiting
}
import-none-of-fate = No row of this kind.
import-row-no = Row
import-why = Reason
import-commune-understood = Commune as understood
import-export-title = Rows of the list and their fate
import-sex-f = Woman
import-sex-m = Man
import-sex-unsaid = Not known
import-fault = Column { $column }: found “{ $found }”, expected { $expected }.
import-fault-empty = Column { $column } is empty, expected { $expected }.
import-fault-no-column = No column is assigned, expected { $expected }.
import-expected-name = a name in Arabic or in French
import-expected-sex = woman or man (F, M)
import-expected-birth = a possible year or a date, such as 1985 or 14/07/1985
import-expected-phone = a number of ten digits, such as 0600000000
import-expected-email = an address, such as name@example.ma
import-expected-place = the name of a commune or its official code
import-expected-group = a group of the session, by name or number
import-expected-own-place = a commune of your territory: somebody from elsewhere is registered by the list of a session only
import-expected-audience = an audience of the programme, by name
import-expected-computed = what the formula comes to: open the file in a spreadsheet program and save it
import-doubt-person = { $count ->
        [one] A registered person is like this one. Is it the same?
       *[other] { $count } registered people are like this one. Is it one of them?
}
import-doubt-row = Seems to be the same person as in row { $row }.
import-doubt-place = “{ $found }” is not the exact name of a commune.
import-doubt-organisation = “{ $found }” is close to a known organisation.
import-doubt-sex = The sex is not given.
import-unlike-phone = The sheet gives the phone { $found }, the register another or none. The register does not change here: correct it on the page of the person.
import-unlike-email = The sheet gives the mail { $found }, the register another or none. The register does not change here: correct it on the page of the person.
import-unlike-birth = The sheet gives the year of birth { $found }, the register none. The register does not change here: correct it on the page of the person.
import-reason-same-arabic = same Arabic name
import-reason-same-latin = same Latin name
import-reason-across-scripts = same sound in both scripts
import-reason-same-sound = same sound
import-reason-one-letter = one letter differs
import-reason-some-letters = some letters differ
import-reason-article = the article differs
import-reason-spacing = spacing differs
import-reason-order = the order differs
import-reason-word-missing = a word is missing
import-reason-feminine = feminine form
import-who = Who is it?
import-who-known = It is { $name }
import-who-new = Somebody else, register a new person
import-who-write = Register this person
import-who-keep = Enrol the known person
import-who-leave = Leave this row out
import-which-place = Which commune?
import-which-organisation = Which organisation?
import-organisation-new = A new organisation: { $name }
import-which-sex = Sex
import-same-words = Your answer holds for every row with the same words.
import-decide = Decide
import-decide-again = Change
import-decided-leave = Left out
import-decided-gone = Somebody who is no longer in the register
import-decided-known = It is { $name }
import-decided-keep = The known person is enrolled
import-decided-new = A new person is registered
import-decision-who = Say who it is, or leave the row out.
import-decision-place = Choose the commune.
import-decision-organisation = Choose the organisation.
import-decision-incomplete = A doubt about this row is still open.
import-write = { $count ->
        [one] Write { $count } person
       *[other] Write { $count } people
}
import-wrong-stay-out = { $count ->
        [one] { $count } wrong row stays out.
       *[other] { $count } wrong rows stay out.
}
import-left-stay-out = { $count ->
        [one] { $count } row left out by you.
       *[other] { $count } rows left out by you.
}
import-leave-undecided = { $count ->
        [one] Leave { $count } doubtful row out
       *[other] Leave { $count } doubtful rows out
}
import-is-written = This list is written already.
import-is-dropped = This list was dropped.
import-is-not-written = This list is not written yet.
import-is-undecided = Some rows are still doubtful: decide about them or choose to leave them out.
import-is-empty = No row can be written. Mend the file and send it again.
import-undo = Take it back
import-undo-title = Take “{ $file }” back?
import-undo-text = The people whom this list brought are taken out of the session, and out of the register if they are in nothing else.
import-undone = This list was taken back.
import-stayed-title = Who stays in the register:
import-tie-certificate = { $count ->
        [one] { $count } person has a certificate
       *[other] { $count } people have a certificate
}
import-tie-marked = { $count ->
        [one] { $count } person whose attendance is marked
       *[other] { $count } people whose attendance is marked
}
import-tie-elsewhere = { $count ->
        [one] { $count } person is enrolled elsewhere
       *[other] { $count } people are enrolled elsewhere
}
import-tie-edited = { $count ->
        [one] { $count } person was edited since
       *[other] { $count } people were edited since
}
import-tie-import = { $count ->
        [one] { $count } person is in another list
       *[other] { $count } people are in other lists
}
import-drop = Drop the list
import-drop-title = Drop “{ $file }”?
import-drop-text = Nothing of it was written, and nothing of it will be kept.
toast-import-checked = The list was checked anew
toast-import-written = The list is written
toast-import-already = This list was written before
toast-import-rechecked = The register has changed since the check. Look over the rows before you write.
toast-import-undone = The list was taken back
toast-import-partly-undone = The list was taken back; some people stay, the page says why
toast-import-dropped = The list was dropped
import-registered = New people
import-recognised = Known people
import-organisations = New organisations
import-enrolled = Enrolled in the session
import-unregistered = Taken out of the session
import-removed = Taken out of the register
import-stayed = Who stayed
import-row = Row

import-waiting = On the waiting list
import-see-waiting = See the waiting list
import-some-wait =
    { $count ->
        [one] { $count } person of this list found no seat and waits.
       *[other] { $count } people of this list found no seat and wait.
    }
toast-import-written-some-wait = The list is written; some of it waits for a seat
