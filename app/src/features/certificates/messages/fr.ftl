verb-certificate-read = Consulter
