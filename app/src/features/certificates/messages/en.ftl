verb-certificate-read = Read
