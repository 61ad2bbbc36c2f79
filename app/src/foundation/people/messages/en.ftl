verb-person-read = Read about people
verb-person-register = Register a person
verb-person-edit = Change a person
verb-person-join = Add a person to an organisation
