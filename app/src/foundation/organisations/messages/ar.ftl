verb-organisation-read = اطلع
