verb-person-read = Read
