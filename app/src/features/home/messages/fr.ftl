verb-home-read = a consulté son travail
verb-home-act = Faire ce qui attend
home-plan = Planifier une session
home-waiting = Ce qui vous attend
home-waiting-none = Rien ne vous attend aujourd’hui.
home-confirm = Vérifier et confirmer
home-certify = Émettre les attestations
home-ended = { $count ->
    [0] Terminée aujourd’hui, pas encore clôturée
    [one] Terminée hier, pas encore clôturée
   *[other] Terminée depuis { $count } jours, pas encore clôturée
}
home-import-people = { $count ->
    [one] { $count } ligne pas encore inscrite
   *[other] { $count } lignes pas encore inscrites
}
home-read-at = Liste lue le { $when }
home-no-certificates = Clôturée sans attestations
home-where-when = { $place } · { $when }
home-week = Cette semaine
home-week-none = Aucune session cette semaine. Les prochaines :
home-year = { $place } en { $year }
home-sessions = Sessions
home-participations = Participations
home-persons = Personnes différentes
home-by-month = Mois par mois
home-changes = Depuis hier
home-all-changes = Tout le journal
home-first-title = Commencez par programmer une session
home-first-text = Donnez son titre, son lieu et ses dates, puis chargez la liste des participants et imprimez la feuille de présence. Les sessions de la semaine, ce qui vous attend et les chiffres de l’année paraîtront ici.
home-see-people = Parcourir les personnes connues
home-nothing-title = Aucune session n’est encore programmée
home-nothing-text = Dès qu’un chargé de formation en programme une sur votre territoire, elle paraît ici avec les chiffres de l’année.
home-open-plan = Ouvrir le plan
home-line-late = Action en retard : { $held } sessions sur { $groups }
home-lines-late = Autres actions en retard
home-see-waiting = Voir la liste d’attente
home-wait-for-seat = { $count ->
    [one] { $count } personne attend une place
   *[other] { $count } personnes attendent une place
}
home-needs = Besoins sans réponse
home-see-needs = Voir les besoins
home-needs-without-line = { $count ->
    [one] { $count } besoin auquel aucune action du plan ne répond
   *[other] { $count } besoins auxquels aucune action du plan ne répond
}
home-target = Objectif de l’année : { $target }

home-requests = Droits des personnes
home-open-requests = Ouvrir les demandes
home-requests-due = { $count ->
    [one] Une demande est à répondre.
   *[other] { $count } demandes sont à répondre.
}
home-cases = Questions et réclamations
home-open-cases = Ouvrir les dossiers
home-cases-due = { $count ->
    [one] { $count } dossier arrive à échéance sous trois jours ou l’a dépassée.
   *[other] { $count } dossiers arrivent à échéance sous trois jours ou l’ont dépassée.
}
home-cases-late = { $count ->
    [one] { $count } dossier en retard
   *[other] { $count } dossiers en retard
}
home-untold = Réponses à transmettre
home-untold-answers = { $count ->
    [one] { $count } réponse n’a pas été transmise.
   *[other] { $count } réponses n’ont pas été transmises.
}
home-action-late = Action en retard : rien n’est noté
home-open-campaign = Ouvrir la campagne
home-campaign-submitted = Attend d’être approuvée
