verb-person-read = Read about people
verb-person-register = registered a person
verb-person-edit = changed a person
verb-person-join = added a person to an organisation
verb-person-leave = ended somebody’s membership
verb-person-merge = merged two records
verb-person-unmerge = took a merging of records back
verb-person-remove = withdrew a person whom a list had brought in
verb-person-stop_mail = noted that an address takes no mail
verb-person-resume_mail = Write to this address again

person-list-title = People
person-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
person-find = Find a name, in Arabic or in French
person-new = Register a person
person-new-title = New person
person-edit-title = Details of { $name }
person-any = All
person-anywhere = Everywhere
person-choose = Choose
person-unknown = Not known
person-none-title = Nobody is registered yet
person-none-text = Everybody who took part or will: beneficiaries, members of associations, facilitators. Register a first person, or load the list of participants from a session.

person-name = Name
person-name-ar = Name in Arabic
person-name-fr = Name in Latin letters
person-name-hint = One of the two is enough; with both, the person is found in either script.
person-name-doubt = One name only
person-name-doubt-text = The name is known in one script only. Add the other when you know it.
person-nameless = Write the name, in Arabic or in Latin letters.
person-name-not-arabic = There is no Arabic letter in this field.
person-name-not-latin = There are Arabic letters in this field.
person-sex = Sex
person-sex-f = Woman
person-sex-m = Man
person-birth-year = Year of birth
person-birth-year-wrong = “{ $found }” is not a year of birth: four figures, up to { $latest }.
person-place = Commune
person-phone = Telephone
person-phone-wrong = “{ $found }” is not a number one can call. Example: 06 61 23 45 67.
person-email = E-mail
person-email-wrong = “{ $found }” is not an address. Example: nom@association.ma.
person-organisation = Organisation
person-no-organisation = No organisation
person-sessions = Sessions

person-facts = Details
person-took-part = Took part in
person-took-part-none = Has not taken part in any session yet.
person-session = Session
person-session-when = Dates
person-capacity = Capacity
person-capacity-participant = Participant
person-capacity-facilitator = Facilitator
person-capacity-trainer = Trainer
person-capacity-observer = Observer
person-capacity-speaker = Speaker
person-capacity-rapporteur = Rapporteur
person-attended = Half-days
person-half-days = { $attended } of { $of }
person-certificates = Certificates
person-certificate-revoked = Revoked
person-organisations = Organisations
person-organisations-none = Belongs to no registered organisation.
person-member-since = Since { $day }
person-member-until = Until { $day }
person-join = Another organisation
person-join-button = Add to the organisation

person-alike-count = { $count ->
    [one] One registered person may be the same. Open their page before saving.
   *[other] { $count } registered people may be the same. Open their pages before saving.
}
person-alike-probable = Probably the same
person-alike-possible = Possibly the same
person-alike-same-arabic = same Arabic name
person-alike-same-latin = same Latin name
person-alike-same-across-scripts = same name in the other script
person-alike-same-sound = sounds the same
person-alike-one-letter = one letter differs
person-alike-some-letters = some letters differ
person-alike-article = the article differs
person-alike-spacing = the spacing differs
person-alike-order = another order
person-alike-word-missing = one name is missing
person-alike-feminine = feminine form
person-somebody-else = It is somebody else, save all the same
person-somebody-else-hint = After checking the pages above.
person-overtaken = Somebody saved these details while you were typing. What you typed is still in the fields: compare, then save.
person-overtaken-title = What changed meanwhile

person-load = Load a list
person-certificate = Certificate
person-total-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
person-total-half-days = { $count ->
    [one] { $count } half-day
   *[other] { $count } half-days
}
person-total-certificates = { $count ->
    [one] { $count } certificate
   *[other] { $count } certificates
}
person-audience = Audience
person-audiences = Audiences
person-audience-joined = Audience added
person-audience-left = Audience taken off
person-member-role = Role in the organisation
person-member-from = From
person-member-from-hint = Leave it empty for from today on.
person-member-to = To
person-member-to-hint = Only when it is over.
person-member-last-day = Last day
member-role-member = Member
member-role-president = President
member-role-vice-president = Vice-president
member-role-secretary = Secretary
member-role-treasurer = Treasurer
member-role-adviser = Adviser
member-role-coordinator = Coordinator
member-role-animator = Animator
member-role-staff = Staff
member-role-alternate = Alternate
person-leave = End it
person-leave-title = { $name } in { $organisation }
person-leave-text = The membership stays on the pages of both, with its last day.
person-membership-ended = This membership has ended already.
person-membership-ends-before = The end is before the beginning.
person-membership-to-come = That day has not come yet.

person-may-be = May be the same as
person-merge = Merge two records
person-merge-text = Are the two records one person? Choose which value stays.
person-merge-field = Detail
person-merge-stays = The record that stays
person-merge-goes = The record that becomes part of it
person-merge-same = the same
person-merge-nothing = nothing
person-merge-moves = Sessions, attendance, certificates, memberships, audiences, consents and requests move to the record that stays; an erasure on hold for one is on hold for both. In a session attended under both, present wins over absent. The merging can be taken back at any time.
person-merge-button = Merge the records
person-merge-swap = Swap the two
person-merge-overtaken = One of the records changed while you compared. These are their values now; your choices are kept: check, then merge.
person-merge-erased = The name of one of the records was erased, since its time was over: nobody knows whose it was, and it is not merged.
person-merge-identities-differ = The two records hold different national identity numbers, and a person has one. Make sure that they are one person, and have the wrong number removed before you merge.
person-merge-identities-sealed = Either record holds a sealed national identity number, and there is no key here to compare them: they are not merged.
person-unmerge-erased = The name was erased, since its time was over, and with it what the merged record said: the merging cannot be taken back any more.
person-edit-erased = The name of this record was erased, since its time was over: it gets no name, phone or address again. If the person returns, register them anew.
person-merge-nobody-title = Nobody has a name like this
person-merge-nobody-text = When a record of a similar name appears in your territory, it is proposed here and on the person’s page.
person-merged = Record merged
person-merges = Merged records
person-unmerge = Take the merging back
person-unmerge-title = Take back the merging of the record of { $name }
person-unmerge-text = The record returns with all it had: sessions, attendance, certificates, memberships. What was changed since stays.
person-unmerged = Record returned
person-unmerged-already = This merging was taken back already.

toast-person-registered = The person is registered.
toast-person-saved = The details are saved.
toast-person-joined = The person is a member of the organisation.
toast-person-left = The membership has ended.
toast-person-merged = The records are merged.
toast-person-unmerged = The record is back with all it had.

person-asked = Seats asked for
person-seat-waiting = Waits
person-seat-refused = Refused
person-email-silent = Nothing is sent to this address since { $day }: letters came back from it.
person-email-returned = A letter came back from this address on { $day }.
person-email-stopped = Address that takes no mail
person-email-bounces = Letters that came back
person-email-said = What the server said
person-mail-not-stopped = Nothing stops mail to this address: somebody may have resumed it meanwhile.
toast-person-mail-resumed = This address is written to again.
