verb-campaign-read = Consulter les campagnes
verb-campaign-write = a rédigé une campagne
verb-campaign-edit = a modifié une campagne
verb-campaign-test = s’est envoyé une campagne
verb-campaign-submit = a soumis une campagne à approbation
verb-campaign-send_back = a remis une campagne en brouillon
verb-campaign-approve = a approuvé une campagne
verb-campaign-pause = a suspendu une campagne
verb-campaign-resume = a repris une campagne
verb-campaign-stop = a arrêté une campagne
verb-campaign-begin = a commencé l’envoi d’une campagne
verb-campaign-end = a terminé l’envoi d’une campagne
verb-campaign-report = une passerelle a dit ce qu’un message est devenu
verb-campaign-unsubscribe = s’est désinscrit par un courriel
menu-campaigns = Campagnes

campaign-title = Campagnes
campaign-count = { $count ->
    [one] { $count } campagne
   *[other] { $count } campagnes
}
campaign-find = Chercher une campagne par son titre ou son objet
campaign-new = Rédiger une campagne
campaign-new-title = Nouvelle campagne
campaign-edit-title = Modifier
campaign-copy = Copier
campaign-none-title = Aucune campagne
campaign-none-text = Une campagne est un message, en arabe et en français, aux personnes d’un segment. Une autre personne que son auteur l’approuve avant tout envoi, et la ligne de chacun dit ce qu’il a reçu ou pourquoi il ne reçoit rien.
campaign-see-segments = Voir les segments
campaign-any-state = Tout état
campaign-anywhere = Partout

campaign-what = La campagne
campaign-name = Titre
campaign-name-hint = Pour les collègues : ses destinataires ne le voient pas.
campaign-purpose = But
campaign-purpose-hint = Ce que les destinataires doivent savoir ou faire ensuite.
campaign-place = Lieu
campaign-place-hint = Qui écrit. Les personnes du segment sont de ce lieu.
campaign-segment = Segment
campaign-segment-hint = Qui est visé. À la soumission, ce que demande le segment est gardé tel quel.
campaign-segment-gone = Ce segment a été retiré.
campaign-segment-elsewhere = Ce segment vise des personnes d’ailleurs : choisissez-en un du lieu de la campagne.
campaign-choose = Choisir
campaign-words = Le message
campaign-words-hint = Dans une langue au moins. Qui a consenti au courriel en arabe reçoit l’arabe, les autres le français, dans la mesure où les deux sont rédigés.
campaign-subject = Objet
campaign-subject-ar = Objet en arabe
campaign-text-ar = Texte en arabe
campaign-subject-fr = Objet en français
campaign-text-fr = Texte en français
campaign-letters = Longueur du texte
campaign-variables = Ceci est rempli pour chaque destinataire : { $known }. Une ligne vide commence un paragraphe.
campaign-unknown-variable = « { $found } » n’est pas une variable. Il y a : { $known }.
campaign-no-words = Rédigez le message dans une langue au moins.
campaign-unreadable = Le message contient une variable qui n’existe pas : modifiez-le.
campaign-when = Quand
campaign-send-on = Pas avant le
campaign-send-on-hint = Vide : dès l’approbation.
campaign-send-at = Heure
campaign-send-past = Ce moment est passé.
campaign-any-hour = Aussi aux heures calmes
campaign-any-hour-hint = Sinon rien n’arrive avant 8 h ni après 20 h, pendant le ramadan avant 10 h ni après 17 h.
campaign-per-domain = Courriels par minute vers un même domaine
campaign-per-domain-hint = Les grandes messageries refusent qui va trop vite. Vide : sans limite.

campaign-variable-name = nom
campaign-variable-organisation = organisme
campaign-variable-commune = commune
campaign-variable-date = date
campaign-sample-name = Prénom Nom
campaign-sample-organisation = Nom de l’organisme
campaign-sample-commune = Nom de la commune
campaign-test-mark = [Essai]
letter-campaign-test = Campagne que vous vous êtes envoyée
campaign-foot = Vous recevez ce message parce que vous avez accepté les courriels de : { $place }. Pour ne plus en recevoir :

campaign-ways = Canaux
campaign-way-mail = Courriel
campaign-way-letter = Lettre sur papier
campaign-way = Voie
campaign-any-way = Toute voie
campaign-ways-hint = Une seule voie par personne : la première qu’elle a acceptée et par laquelle on peut la joindre, sinon la suivante.
campaign-way-first = D’abord
campaign-way-next = À défaut
campaign-no-next = rien
campaign-ways-both = { $first }, à défaut { $next }
campaign-signs-ar = Signataire des lettres, en arabe
campaign-signs-fr = Signataire des lettres, en français
campaign-signs-hint = La qualité, et au-dessous le nom. Vide : le chef de la division de l’action sociale.
campaign-receipt = Accusé de réception au pied de la lettre
campaign-receipt-hint = Il se découpe, se signe et revient ; il porte le numéro de la lettre et un code que lit la douchette.
campaign-papers = Lettres sur papier
campaign-papers-all = Au registre de départ
campaign-papers-print = Imprimer lettres et étiquettes
campaign-specimen = Spécimen de la lettre
campaign-test-paper = Voir le spécimen
campaign-test-paper-hint = Elle ne part que sur papier : son spécimen s’ouvre, et c’est l’essai.
campaign-next-specimen = À faire : ouvrez le spécimen de la lettre et lisez-le.
campaign-by-letter = Par lettre sur papier
campaign-sms-words = Message court
campaign-sms-words-hint = Nécessaire quand la campagne part par SMS. Une partie tient 70 signes en arabe, 160 en français sans ê, ç, œ ni guillemets courbes ; chaque partie se paie. Le total s’affiche avec les destinataires, avant toute approbation.
campaign-sms-ar = Message court en arabe
campaign-sms-fr = Message court en français
campaign-sms-variables = Remplis pour chaque destinataire : { $known }. Un nom plus long allonge le message.
campaign-sms-letters = Longueur du message court
campaign-sms-no-words = La campagne part par SMS : rédigez son message court dans une langue au moins.
campaign-sms-parts = { $count ->
    [one] { $count } partie
   *[other] { $count } parties
}
campaign-sms-signs = { $count ->
    [one] { $count } signe
   *[other] { $count } signes
}
campaign-sms-people = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
campaign-sms-gsm = petit alphabet (GSM-7)
campaign-sms-ucs2 = grand alphabet (UCS-2)
campaign-sms-wide = Ces signes imposent le grand alphabet : { $letters }. Sans eux une partie tient 160 signes au lieu de 70.
campaign-sms-no-price = aucun prix n’est réglé
campaign-sms-about = environ { $cost }
campaign-sms-all = Par SMS, en tout :
campaign-sms-dear = Le message le plus long coûte { $parts } pour une seule personne. Raccourcissez-le, ou approuvez-le en le sachant.
campaign-sms-over = Le message le plus long compte { $parts } ; au-delà de { $most }, rien n’est envoyé ici. Raccourcissez-le.
campaign-sms-too-long = Le message d’une personne compte plus de parties que ce qui s’envoie ici : voyez l’aperçu et raccourcissez-le.
campaign-sms-undelivered = Le téléphone ne l’a pas reçu
campaign-sms-reckoned = SMS, à la soumission
campaign-sms-spent = SMS, remis
campaign-way-sms = SMS
campaign-way-last = Ou enfin
campaign-by-sms = Par SMS au { $to }
campaign-fate-delivered = Reçu
campaign-why-gateway = La passerelle ne prend rien
campaign-why-gateway-text = La passerelle des SMS ne prend rien pour le moment. Nouvel essai le { $at } ; personne ne reçoit le message deux fois.
campaign-why-no-gateway = Aucune passerelle de SMS
campaign-why-no-gateway-text = Elle s’est mise en pause d’elle-même : aucune passerelle de SMS n’est réglée.
campaign-no-gateway = Aucune passerelle de SMS n’est réglée : elle peut être rédigée, mais pas envoyée.
campaign-no-mobile = Indiquez le numéro d’un téléphone mobile au Maroc : 06 ou 07 et huit chiffres.
campaign-next-test-sms = Ensuite : envoyez-la sur votre propre téléphone et lisez-la.
campaign-test-sms-hint = Au téléphone dont vous indiquez le numéro, dans chaque langue rédigée. Le numéro n’est pas gardé avec la campagne.
campaign-test-number = Votre téléphone mobile
campaign-state = État
campaign-state-draft = Brouillon
campaign-state-submitted = Soumise
campaign-state-approved = Approuvée
campaign-state-sending = En cours d’envoi
campaign-state-paused = Suspendue
campaign-state-stopped = Arrêtée
campaign-state-done = Terminée
campaign-why = Raison
campaign-why-storm = Trop de refus
campaign-why-server = Le serveur de courriel ne prend rien
campaign-why-quiet = Heures calmes
campaign-why-domains = Part de chaque domaine épuisée
campaign-why-later = Le serveur demande de revenir
campaign-why-no-server = Pas de serveur de courriel
campaign-why-segment = Le segment ne peut être interrogé
campaign-why-storm-text = Elle s’est suspendue d’elle-même : parmi les derniers courriels, plus d’un sur cinq a été refusé définitivement ou est revenu. Voyez qui a été refusé avant de la reprendre.
campaign-why-server-text = Le serveur de courriel ne prend rien pour le moment. Nouvel essai le { $at } ; personne ne reçoit le message deux fois.
campaign-why-quiet-text = Heures calmes : l’envoi reprend le { $at }.
campaign-why-domains-text = Chaque domaine a eu sa part de cette minute : l’envoi reprend le { $at }.
campaign-why-later-text = Le serveur demande de revenir pour ceux qui restent : le { $at }.
campaign-why-no-server-text = Elle s’est suspendue d’elle-même : aucun serveur de courriel n’est réglé, ou la clé des adresses de désinscription manque.
campaign-why-segment-text = Elle s’est suspendue d’elle-même : ce que demande son segment ne peut plus être demandé, un autre segment y ayant été retiré. Arrêtez-la et rédigez une copie.
campaign-next-at = Reprend le
campaign-next-test = Ensuite : envoyez-la-vous et lisez-la dans votre propre boîte.
campaign-next-submit = Essayée. Ensuite : soumettez-la ; une autre personne l’approuve.
campaign-next-other = Elle attend une autre personne : qui l’a rédigée, modifiée ou soumise ne l’approuve pas.
campaign-next-approve = Elle vous attend, vous ou un collègue : lisez-la, voyez qui la reçoit, puis approuvez-la ou remettez-la en brouillon.
campaign-next-at-text = Approuvée. Elle part le { $at }.
campaign-paused-text = Rien ne part tant que personne ne la reprend.
campaign-no-server = Aucun serveur de courriel n’est réglé : elle peut être rédigée, mais pas envoyée.
campaign-no-mail-box = Votre compte n’a pas d’adresse de courriel : indiquez-la sous « Mon compte », puis envoyez-vous la campagne.

campaign-not-draft = Ce n’est plus un brouillon.
campaign-not-tested = Envoyez-la-vous d’abord : son texte a changé depuis, ou n’a jamais été lu dans une boîte.
campaign-not-submitted = Elle n’attend pas d’approbation.
campaign-own-hand = Vous avez rédigé, modifié ou soumis cette campagne : une autre personne l’approuve.
campaign-not-sending = Elle n’est pas en cours d’envoi.
campaign-not-paused = Elle n’est pas suspendue.
campaign-over = Elle est finie.

campaign-test = Me l’envoyer
campaign-test-again = Me l’envoyer encore
campaign-test-to = À { $to }, dans chaque langue rédigée.
campaign-tested-at = Dernier envoi le { $at }.
campaign-submit = Soumettre à approbation
campaign-send-back = Remettre en brouillon
campaign-approve = Approuver et envoyer
campaign-pause = Suspendre
campaign-resume = Reprendre
campaign-stop = Arrêter
campaign-stop-title = Arrêter « { $name } » ?
campaign-stop-text = Ceux qui attendent encore ne la recevront pas. Elle ne peut être reprise ; ceux qui l’ont reçue la gardent.

campaign-made = Rédigée le
campaign-facts = Données
campaign-hours = Heures
campaign-hours-usual = Hors des heures calmes
campaign-hours-any = Aussi aux heures calmes
campaign-at-once = Dès l’approbation
campaign-no-bound = Sans limite
campaign-found = Visés aujourd’hui
campaign-found-note = Voir ce qu’ils liraient
campaign-meant = À écrire
campaign-progress = { $done } sur { $all }
campaign-fate = Sort
campaign-fate-waiting = En attente
campaign-fate-sending = En route
campaign-fate-sent = Envoyé
campaign-fate-refused = Refusé
campaign-fate-refused-note = Adresses à corriger
campaign-fate-bounced = Revenu
campaign-fate-bounced-note = Adresses à corriger
campaign-fate-uncertain = Incertain
campaign-fate-uncertain-why = La connexion ou le programme a pris fin pendant la remise
campaign-fate-uncertain-note = Jamais renvoyés d’eux-mêmes
campaign-fate-left-out = Rien envoyé
campaign-unsubscribed = Désinscrits
campaign-left-out-why = Pourquoi certains ne reçoivent rien
campaign-few = moins de 5
campaign-reason = Raison
campaign-reason-no-consent = N’a pas consenti à ce qu’on lui écrive
campaign-reason-no-address = Sans adresse
campaign-reason-bounced = Des courriels sont revenus de son adresse
campaign-reason-merged = Même personne qu’une autre fiche
campaign-reason-erased = Nom retiré
campaign-reason-hidden = Membre d’un public qui n’est pas listé
campaign-reason-unsubscribed = A retiré son accord entre-temps
campaign-reason-stopped = La campagne a été arrêtée

campaign-preview = Ce qu’ils liraient
campaign-meant-today = { $count ->
    [one] { $count } personne aujourd’hui
   *[other] { $count } personnes aujourd’hui
}
campaign-back = Retour à la campagne
campaign-nobody-title = Personne aujourd’hui
campaign-nobody-text = Le segment ne trouve personne, ou ne peut être interrogé. Voyez ses conditions.
campaign-missing = Inconnu pour cette personne, et laissé vide : { $what }
campaign-by-mail = Par courriel à { $to }

campaign-readers = Destinataires
campaign-readers-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
campaign-reader = Personne
campaign-commune = Commune
campaign-address = Adresse
campaign-tried-at = Envoyé le
campaign-unsubscribed-at = Désinscrit le
campaign-left-at = désinscrit le { $at }
campaign-find-reader = Chercher une personne
campaign-any-fate = Tous
campaign-any-reason = Toute raison
campaign-left = Ensuite
campaign-any-left = Tous
campaign-record-gone = Fiche réunie à une autre
campaign-no-readers-title = Personne n’est encore inscrit
campaign-no-readers-text = Quand l’envoi commence, chaque personne que trouve le segment a ici une ligne : ce qu’elle reçoit, ou pourquoi elle ne reçoit rien.

campaign-leave-title = Ne plus recevoir de courriels ?
campaign-leave-text = Vous retirez votre accord d’être contacté par courriel. Vos inscriptions et vos attestations restent, et vous pouvez consentir de nouveau à tout guichet.
campaign-leave = Ne plus recevoir de courriels
campaign-leave-unknown = Cette adresse est incomplète ou ne vient pas d’ici. Ouvrez-la de nouveau depuis le courriel.
campaign-left-title = Vous ne recevez plus de courriels
campaign-left-text = C’est valable dès maintenant. Si vous changez d’avis, dites-le à tout guichet.

toast-campaign-written = La campagne est enregistrée en brouillon.
toast-campaign-saved = Modifications enregistrées.
toast-campaign-tested = Elle est en route vers vous.
toast-campaign-submitted = Soumise à approbation.
toast-campaign-sent-back = C’est de nouveau un brouillon.
toast-campaign-approved = Approuvée.
toast-campaign-paused = Suspendue.
toast-campaign-resumed = Reprise.
toast-campaign-stopped = Arrêtée.

verb-campaign-attach = a joint un fichier à une campagne
verb-campaign-detach = a retiré un fichier d’une campagne
campaign-files = Fichiers joints au courriel
campaign-files-none = Aucun fichier n’est joint.
campaign-file = Fichier
campaign-attach = Joindre un fichier
campaign-detach = Retirer
campaign-detach-title = Retirer « { $name } » ?
campaign-detach-text = Il ne partira pas avec le courriel. La campagne est à s’envoyer de nouveau à soi-même.
campaign-file-room = Un PDF ou une image, { $room } Mo au plus : chacun le reçoit. Les images sont gardées sans le lieu de prise de vue.
campaign-file-kilobytes = { $size } ko
campaign-file-megabytes = { $size } Mo
campaign-file-missing = Choisissez un fichier.
campaign-file-too-large = Le fichier est trop lourd : il reste { $room } Mo pour cette campagne.
campaign-file-wrong-kind = Ni PDF ni image (JPEG, PNG, WebP). Enregistrez d’abord les autres documents en PDF.
campaign-file-broken = Le fichier est abîmé ou incomplet : il ne s’ouvre pas.
campaign-file-acts = Ce PDF lance un programme ou contient d’autres fichiers : les messageries le refusent. Imprimez-le de nouveau en PDF.
campaign-file-no-mail = Cette campagne ne part pas par courriel : les fichiers ne partent qu’avec lui.
campaign-file-too-many = Cinq fichiers au plus accompagnent une campagne.
campaign-file-no-room = Ensemble, les fichiers dépassent 5 Mo : quelqu’un en a joint un autre entre-temps.
toast-campaign-attached = Joint. Envoyez-vous de nouveau la campagne.
toast-campaign-detached = Retiré. Envoyez-vous de nouveau la campagne.
