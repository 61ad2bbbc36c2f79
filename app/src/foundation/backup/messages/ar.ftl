verb-backup-make = أنجز نسخة احتياطية
backup-rows = عدد الأسطر
backup-bytes = الحجم بالبايت
