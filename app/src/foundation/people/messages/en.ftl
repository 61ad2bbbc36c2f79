verb-person-read = Read about people
verb-person-register = registered a person
verb-person-edit = changed a person
verb-person-join = added a person to an organisation

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

toast-person-registered = The person is registered.
toast-person-saved = The details are saved.
toast-person-joined = The person is a member of the organisation.
