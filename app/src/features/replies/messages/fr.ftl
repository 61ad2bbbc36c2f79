verb-reply-receive = a remis un SMS reçu
reply-by-sms = SMS
reply-stopped = Vous ne recevrez plus de SMS de notre part. Pour changer d'avis, dites-le au guichet.
reply-case = Enregistré sous le numéro { $number }, code { $code }. La réponse viendra sur ce téléphone.
verb-reply-read = a consulté le courriel reçu
menu-incoming = Courriel reçu
job-kind-replies-fetch = Lecture du courriel reçu
reply-by-mail = Courriel
reply-files = [{ $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} dans la boîte de l’installation]
reply-title = Courriel reçu
reply-sub = Ce qu’il advint de chaque message : courriels revenus, réponses. Ni expéditeurs ni textes ne sont gardés ici.
reply-find = Trouver le numéro d’un dossier
reply-when = Reçu
reply-became = Suite donnée
reply-any = Toutes les suites
reply-none = Rien n’est encore arrivé
reply-none-hint = La boîte est lue chaque minute. Ce qui ne nomme aucun de nos courriels y reste, marqué.
reply-no-box = Aucune boîte n’est lue : on ne sait rien des courriels revenus ni des réponses. Réglez QURB_BOUNCES.
reply-unclear = { $count ->
    [one] { $count } message des 30 derniers jours n’a pas été compris. Il est dans la boîte, marqué : lisez-le là.
   *[other] { $count } messages des 30 derniers jours n’ont pas été compris. Ils sont dans la boîte, marqués : lisez-les là.
}
reply-became-bounced = Un courriel est revenu
reply-became-delivered = Un courriel est arrivé
reply-became-delayed = Un courriel est en retard ; nouvel essai
reply-became-stop = Accord pour le courriel retiré
reply-became-case = Un dossier du guichet
reply-became-machine = Réponse automatique
reply-became-nothing = Rien à faire
reply-became-unclear = Pas compris
