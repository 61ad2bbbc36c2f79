verb-organisation-read = Consulter
