verb-organisation-read = Read about organisations
verb-organisation-found = Add an organisation
verb-organisation-edit = Change an organisation
