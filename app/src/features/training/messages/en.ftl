verb-session-read = Read
