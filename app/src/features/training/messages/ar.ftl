verb-session-read = اطلع
