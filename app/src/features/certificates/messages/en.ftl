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
certificate-tabs = Parts of the session
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
certificate-paper-of = Certificate of participation { $number }
certificate-paper-title = Certificate of participation
certificate-paper-kingdom = Kingdom of Morocco
certificate-paper-ministry = Ministry of the Interior
certificate-paper-seat = { $kind ->
    [province] { $vowel ->
       *[no] Province of { $name }
    }
    [prefecture] { $vowel ->
       *[no] Prefecture of { $name }
    }
    [arrondissements_prefecture] { $vowel ->
       *[no] Prefecture of arrondissements of { $name }
    }
    [region] { $vowel ->
       *[no] Region of { $name }
    }
   *[nation] National Initiative for Human Development
}
certificate-paper-office = { $kind ->
    [region] General secretariat for regional affairs
    [nation] National coordination
   *[province] Social Action Division
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
certificate-paper-attended = { $sex ->
   *[unknown] took part in the training session
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
