verb-backup-make = a fait une sauvegarde
backup-rows = Lignes
backup-bytes = Octets
