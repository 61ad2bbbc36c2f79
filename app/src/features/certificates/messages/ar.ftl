verb-certificate-read = اطلع
