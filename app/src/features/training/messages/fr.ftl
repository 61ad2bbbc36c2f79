verb-session-read = Consulter
