verb-job-read = Read
