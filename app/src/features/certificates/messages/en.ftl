verb-certificate-read = Read certificates
verb-certificate-issue = issued the certificates
verb-certificate-revoke = revoked the certificate
verb-certificate-restore = restored the certificate
verb-certificate-reissue = replaced the certificate
verb-certificate-verify = Verify a certificate

# The certificates of a session
certificates-title = Certificates
certificates-none-title = Nobody is enrolled in this session yet
certificates-none-text = Every participant will appear here with the half-days they were there for, and with their certificate once it is issued.
certificates-none-step = Enrol participants
certificate-titled = Certificate { $number }
certificate-rule-share = The certificate goes to whoever was present, even late, for at least { $share } of the half-days.
certificate-rule = The certificate goes to whoever was present, even late, for at least { $share } of the half-days: { $count ->
    [one] { $count } half-day out of { $of }
   *[other] { $count } half-days out of { $of }
}.
certificate-close-first = Certificates are issued once the session is closed, so that attendance no longer changes.
certificate-go-close = Close the session
certificate-issue-all = { $count ->
    [one] Issue the certificate
   *[other] Issue the { $count } certificates
}
certificate-issue-chosen = Issue for those ticked
certificate-issue-chosen-hint = To issue only some certificates, tick the names.
certificate-none-chosen = Tick at least one name.
certificate-tick = Tick
certificate-tick-all = Tick the whole page
certificate-print-all = Print the certificates
certificate-print-part = Print part { $part } of { $parts }
certificate-find = Find a name or a number
certificate-any = All
certificate-name = Participant
certificate-name-ar = Name in Arabic
certificate-name-fr = Name in French
certificate-half-days = Half-days
certificate-half-days-of = Out of
certificate-share-of = { $attended } of { $of }
certificate-state = State
certificate-number = Number
certificate-issued-on = Issued on
certificate-revoked-on = Revoked on
certificate-state-waiting = To be issued
certificate-state-valid = In force
certificate-state-revoked = Revoked
certificate-state-replaced = Replaced
certificate-state-short = Not there enough
certificate-field-issued = Certificates issued

# What participants reached in the test
verb-test-mark = marked a test
tests-title = Test results
tests-none-text = Every participant appears here with their mark in the test of the session.
test-rule = The test is passed with { $share } of the marks or more; it earns a certificate of competence.
test-rule-none = The module of this session has no pass mark: results are kept and no certificate of competence is issued.
test-session-planned = The session is not open yet: results are entered once it is.
test-summary-none = No result yet.
test-summary = { $tested } of { $people } tested, average { $average }, { $passed } passed.
test-summary-taken = { $tested } of { $people } tested, average { $average }.
test-find = Find a name
test-result = Result
test-score = Mark
test-score-of = Mark of { $name }
test-out-of = Out of
test-out-of-hint = For every mark written alone. You may write 14, 14.5 or 14/20.
test-out-of-wrong = Say how many marks the test is out of, such as 20.
test-taken-on = Day of the test
test-passed = Passed
test-failed = Not passed
test-missing = Not tested
test-taken = Tested
test-score-unreadable = This is no mark. Example: 14, 14.5 or 14/20.
test-score-out-of-range = The mark is more than it is out of, or that is more than a thousand.
test-certified = A certificate of competence says this mark: revoke it before you change it.
test-stale = Somebody else wrote { $score } in the meantime. Save again to keep your mark.
test-stale-none = Somebody else removed the result in the meantime. Save again to keep your mark.
test-hint = Each row is saved by itself. Enter leads to the next row.
test-saved = Mark saved.
test-unsaved = The mark is not saved. Press Save.
test-person = Participant
test-sheet = Mark sheet of the test
test-sheet-number = No.
test-sheet-remark = Remark
test-sheet-examiner = Name and signature of the examiner
toast-tests-saved = Results saved

certificate-kind = Kind of certificate
certificate-kind-participation = Certificate of participation
certificate-kind-competence = Certificate of competence
certificates-of-competence = Certificates of competence
certificate-rule-competence = A certificate of competence goes to whoever reaches { $share } of the marks in the test, however often they were there.
certificate-rule-no-test = This session has no test: its module needs a pass mark before certificates of competence can be issued.
certificate-state-not-passed = Test not passed
certificate-why-short = { $attended } of { $of } half-days, { $needed } are needed
certificate-why-not-passed = { $score } in the test, { $needed } are needed
certificate-why-not-tested = No result in the test
certificate-why-no-test = No test in this session
certificate-ask-issue-title = { $count ->
    [0] No certificates of participation to issue
    [one] Issue one certificate of participation?
   *[other] Issue { $count } certificates of participation?
}
certificate-ask-competence-title = { $count ->
    [0] No certificates of competence to issue
    [one] Issue one certificate of competence?
   *[other] Issue { $count } certificates of competence?
}
certificate-ask-issue-text = To everybody who was there often enough and has none yet. The name is written as the register has it today, and each certificate takes a number.
certificate-ask-competence-text = To everybody who passed the test and has none yet. The name is written as the register has it today, and each certificate takes a number.
certificate-ask-issue-nobody = Everybody who has a right to one has it.
certificate-ask-issue-who = For whom
certificate-ask-issue-more = { $count ->
    [one] and one more person
   *[other] and { $count } more people
}
certificate-field-issued-competence = Certificates of competence issued

# One certificate
certificate-what = Session
certificate-when = Dates
certificate-where = Place
certificate-person = The participant’s page
certificate-public-page = Public page
certificate-journal = Journal
certificate-print = Print the certificate
certificate-revoke = Revoke the certificate
certificate-restore = Restore it
certificate-replace = Replace it
certificate-why = Why it is revoked
certificate-why-hint = It stays in the journal and is not shown to the public.
certificate-revoked-because = Revoked on { $day }: { $why }
certificate-after = Another certificate took the place of this one.
certificate-after-link = Open the new one
certificate-before = It took the place of an earlier certificate.
certificate-before-link = Open the earlier one
certificate-revoke-title = Revoke certificate { $number }?
certificate-revoke-text = The certificate of { $name } will no longer be in force, and its public page will say so. It can be restored as long as no other one took its place.
certificate-replace-title = Replace certificate { $number }?
certificate-replace-text = The present certificate says: { $before }. A new one, with a new number, will say: { $after }. The present one will no longer be in force.
certificate-refused-open = The session is not closed yet.
certificate-refused-short = This person was not there often enough any more.
certificate-refused-revoked = This certificate is revoked.
certificate-refused-in-force = This certificate is in force.
certificate-refused-replaced = Another certificate took the place of this one.
toast-certificates-issued = Certificates issued
toast-certificates-none-left = No certificate is left to issue
toast-certificate-revoked = Certificate revoked
toast-certificate-restored = Certificate in force again
toast-certificate-reissued = New certificate issued

# What the public sees
certificate-public-valid = This certificate is genuine
certificate-public-valid-note = Issued by this platform and in force. Compare what follows with the paper.
certificate-public-revoked = This certificate was revoked
certificate-public-revoked-note = Issued by this platform, then revoked: it no longer counts.
certificate-public-replaced = This certificate was replaced
certificate-public-replaced-note = Another one, with another number, took its place: this one no longer counts.
certificate-public-foot = This page says what is printed on the paper, and no more.
certificate-unknown-title = No certificate has this code
certificate-unknown-note = Compare the code with the one on the paper, letter by letter.
certificate-unknown-help = If the code is the one on the paper, this platform did not issue it. Ask the Social Action Division of the province or prefecture named there.
certificate-ask-title = Verify a certificate
certificate-code = Code printed on the certificate
certificate-code-hint = Twelve letters and figures, such as 7K3M-9Q2P-XW4T, in capitals or not.
certificate-verify = Verify

# What the paper says; papers are in Arabic and French only.
certificate-paper-of = { $kind ->
    [competence] Certificate of competence no. { $number }
   *[participation] Certificate of participation no. { $number }
}
certificate-paper-title = { $kind ->
    [competence] Certificate of competence
   *[participation] Certificate of participation
}
certificate-paper-signer = { $kind ->
    [region] the secretary general for regional affairs
    [nation] the national coordinator of the INDH
   *[province] the head of the Social Action Division
}
certificate-paper-opening = { $sex ->
    [f] { $signer } certifies that Ms
    [m] { $signer } certifies that Mr
   *[unknown] { $signer } certifies that
}
certificate-paper-attended = { $kind ->
    [competence] { $sex ->
       *[unknown] passed the test of the training session
    }
   *[participation] { $sex ->
       *[unknown] took part in the training session
    }
}
certificate-paper-place = { $place }, { $seat }
certificate-paper-held-at = held at { $place }
certificate-paper-held-in = { $kind ->
    [province] { $vowel ->
       *[no] held in the province of { $name }
    }
    [prefecture] { $vowel ->
       *[no] held in the prefecture of { $name }
    }
    [arrondissements_prefecture] { $vowel ->
       *[no] held in the prefecture of arrondissements of { $name }
    }
    [region] { $vowel ->
       *[no] held in the region of { $name }
    }
   *[nation] held in Morocco
}
certificate-paper-half-days = { $count ->
    [one] present for { $count } half-day out of { $of }
   *[other] present for { $count } half-days out of { $of }
}
certificate-paper-issued-at = { $kind ->
    [nation] in Rabat
   *[province] in { $name }
}
certificate-paper-issued = Done { $at } on { $date }
certificate-paper-leader = { $who ->
    [f] The trainer
    [m] The trainer
    [team] The team of trainers
    [nobody] The person in charge of training
   *[unknown] The trainer
}
certificate-paper-verify = To verify this certificate, scan the code or open the address
certificate-paper-test = with { $score } out of { $of } in the test of { $date }
