verb-place-read = Read
