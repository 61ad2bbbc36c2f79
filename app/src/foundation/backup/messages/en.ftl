verb-backup-make = made a backup
backup-rows = Rows
backup-bytes = Bytes
