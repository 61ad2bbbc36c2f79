verb-home-read = Consulter
