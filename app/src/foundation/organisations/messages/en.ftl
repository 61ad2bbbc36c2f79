verb-organisation-read = Read about organisations
verb-organisation-found = added an organisation
verb-organisation-edit = changed an organisation
verb-organisation-remove = withdrew an organisation that a list had brought in

organisation-list-title = Organisations
organisation-count = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
organisation-find = Find an organisation, in Arabic or in French
organisation-new = Add an organisation
organisation-new-title = New organisation
organisation-edit-title = Details of { $name }
organisation-any = All
organisation-anywhere = Everywhere
organisation-none-title = No organisation is registered yet
organisation-none-text = Those the programme works with: committees, services, associations, cooperatives. Add a first one, then its members.

organisation-name = Organisation
organisation-name-ar = Name in Arabic
organisation-name-fr = Name in Latin letters
organisation-name-hint = As in its legal file. One of the two names is enough.
organisation-nameless = Write the name, in Arabic or in Latin letters.
organisation-kind = Kind
organisation-kind-association = Association
organisation-kind-cooperative = Cooperative
organisation-kind-committee-regional = Regional committee
organisation-kind-committee-provincial = Provincial committee
organisation-kind-committee-local = Local committee
organisation-kind-das = Social action division
organisation-kind-eaq = Animation team
organisation-kind-external-service = Deconcentrated service
organisation-kind-council = Elected council
organisation-kind-local-authority = Local authority
organisation-kind-centre = Centre
organisation-kind-telecentre = Telecentre
organisation-kind-press = Press
organisation-kind-university = University or institute
organisation-kind-agency = Agency or public body
organisation-kind-donor = Donor
organisation-kind-other = Other
organisation-place = Territory
organisation-place-hint = The commune it works in, or the whole province.
organisation-phone = Telephone
organisation-email = E-mail
organisation-members = Members
organisation-members-none = No member yet. Add one, or join a person from their page.
organisation-member-when = Time
organisation-members-present = Present
organisation-members-past = Past
organisation-add-member = Add a member
organisation-sessions = Sessions its members took part in
organisation-sessions-none = Its members have not taken part in any session yet.
organisation-participants = Participants
organisation-facts = Details
organisation-same = A registered organisation may be the same. Open its page before saving.
organisation-another-one = It is another one, save all the same

toast-organisation-founded = The organisation is added.
toast-organisation-saved = The details are saved.
