verb-home-read = Read
