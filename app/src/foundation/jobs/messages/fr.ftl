verb-job-read = Consulter
