verb-reply-receive = a remis un SMS reçu
reply-by-sms = SMS
reply-stopped = Vous ne recevrez plus de SMS de notre part. Pour changer d'avis, dites-le au guichet.
reply-case = Enregistré sous le numéro { $number }, code { $code }. La réponse viendra sur ce téléphone.
