verb-person-read = اطلع
