verb-report-read = Read
