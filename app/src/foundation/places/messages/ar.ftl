verb-place-read = اطلع
