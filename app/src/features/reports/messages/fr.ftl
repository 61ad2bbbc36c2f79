verb-report-read = Consulter
