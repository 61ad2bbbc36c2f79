verb-home-read = اطلع
