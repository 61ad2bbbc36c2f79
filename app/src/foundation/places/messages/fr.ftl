verb-place-read = Consulter
