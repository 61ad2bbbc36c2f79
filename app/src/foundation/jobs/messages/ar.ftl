verb-job-read = اطلع
