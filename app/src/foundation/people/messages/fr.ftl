verb-person-read = Consulter
