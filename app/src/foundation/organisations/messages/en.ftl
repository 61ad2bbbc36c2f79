verb-organisation-read = Read
