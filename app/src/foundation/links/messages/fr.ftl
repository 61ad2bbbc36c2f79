verb-link-read = a consulté les liens
verb-link-give = a donné un lien
verb-link-renew = a renouvelé un lien
verb-link-revoke = a retiré un lien
verb-link-answer = Répondre par un lien
journal-by-link = { $bearer }, par un lien remis par { $giver },
links-title = Liens
links-none = Aucun lien n’a encore été donné
links-none-hint = Un lien ouvre une seule réponse à une seule personne, sans compte : répondre à une invitation, évaluer une session. Choisissez la personne et remettez-lui son lien.
links-summary = { $answered } réponses pour { $given } liens
link-open = Sans réponse
link-answered = A répondu
link-used = Utilisé
link-expired = Expiré
link-revoked = Retiré
link-dropped = Tombé : qui l’a donné n’a plus ce droit
link-on-its-way = En route
link-to = À qui
link-to-everybody = Tous ceux qui n’en ont pas
link-what = Pour quoi
link-state = État
link-answer = Réponse
link-until = Valable jusqu’au
link-until-field = Dernier jour
link-until-hint = Laissé vide, la durée habituelle s’applique.
link-until-wrong = Choisissez un jour à partir d’aujourd’hui et avant six mois.
link-acts = Ce qu’on peut faire
link-renew = Renouveler
link-revoke = Retirer
link-give = Donner un lien
link-give-hint = Qui tient le lien peut faire cela seulement, et ne voit personne d’autre.
link-how = Comment il arrive
link-by-mail = Par courriel ; sur papier pour qui n’a pas d’adresse
link-by-slip = Imprimé, de la main à la main
link-lang = Langue de la lettre
link-nobody-left = Tous ceux de la liste ont un lien.
link-no-address = La personne choisie n’a pas d’adresse. Remettez-lui le lien imprimé.
link-given-by = Remis par { $who }, { $when }
link-revoked-already = Ce lien a déjà été retiré.
link-slip-gone = Ce lien a été remplacé ou retiré depuis. Renouvelez-le pour l’imprimer.
link-slip-title = Nouveau lien
link-slip-for = Lien de { $name }
link-slip-once = Ce lien ne s’affiche qu’une fois : imprimez-le ou notez-le maintenant.
link-address = L’adresse à ouvrir
link-print = Imprimer le bon
link-slip-done = C’est remis
link-paper-title = Bon de lien
link-paper-intro = « { $title } ». Photographiez le code avec un téléphone ou tapez l’adresse, puis répondez. Ni compte ni mot de passe.
link-paper-until = Valable jusqu’au { $when }
link-paper-secret = Ce lien est pour vous seul. Qui le trouve répond à votre place : ne le donnez à personne, et dites-nous s’il est perdu.
link-to-from = Ce lien a été remis à { $bearer } par { $giver }.
link-before = Votre réponse précédente : { $answer }. Vous pouvez la changer.
link-good-until = Le lien est valable jusqu’au { $when }.
link-gone-title = Rien ici
link-gone-unknown = Ce lien n’est pas connu. Vérifiez que vous l’avez copié en entier.
link-gone-used = Ce lien a servi, la réponse est arrivée. Merci.
link-gone-expired = Ce lien n’est plus valable : sa date est passée.
link-gone-revoked = Ce lien n’est plus valable.
link-gone-over = Il n’y a plus rien à répondre par ce lien.
link-gone-ask = Si vous en avez besoin, demandez-en un nouveau à qui vous l’a remis.
link-thanks-title = Votre réponse est arrivée
link-thanks-text = Merci. Vous pouvez fermer cette page.
toast-link-posted = Les lettres sont en route
toast-link-revoked = Lien retiré
letter-link-give = Lien pour répondre
letter-link-subject = { $title }
letter-link-text =
    Bonjour { $name },

    { $lead }

    { $title }
    { $facts }

    Ouvrez le lien et répondez : ni compte ni mot de passe. Il est valable jusqu’au { $when }.

    Ce lien est pour vous seul : ne transférez cette lettre à personne.
letter-link-go = Répondre
