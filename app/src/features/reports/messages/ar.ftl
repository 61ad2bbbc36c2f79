verb-report-read = اطلع
