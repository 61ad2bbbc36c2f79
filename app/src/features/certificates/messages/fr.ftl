verb-certificate-read = a consulté les attestations
verb-certificate-issue = a émis les attestations
verb-certificate-revoke = a annulé l’attestation
verb-certificate-restore = a rétabli l’attestation
verb-certificate-reissue = a remplacé l’attestation
verb-certificate-verify = Vérifier une attestation

# La liste des attestations d’une session
certificates-title = Attestations
certificates-none-title = Personne n’est encore inscrit à cette session
certificates-none-text = Chaque participant paraîtra ici avec les demi-journées auxquelles il était présent, puis avec son attestation.
certificates-none-step = Inscrire des participants
certificate-titled = Attestation n° { $number }
certificate-rule-share = L’attestation revient à qui était présent, même en retard, à { $share } au moins des demi-journées.
certificate-rule = L’attestation revient à qui était présent, même en retard, à { $share } au moins des demi-journées : { $count ->
    [one] { $count } demi-journée sur { $of }
   *[other] { $count } demi-journées sur { $of }
}.
certificate-close-first = Les attestations sont émises une fois la session clôturée, pour que les présences ne changent plus ensuite.
certificate-go-close = Clôturer la session
certificate-issue-all = { $count ->
    [one] Émettre l’attestation
   *[other] Émettre les { $count } attestations
}
certificate-issue-chosen = Émettre celles des personnes cochées
certificate-issue-chosen-hint = Pour n’émettre que quelques attestations, cochez les noms.
certificate-none-chosen = Cochez au moins un nom.
certificate-tick = Cocher
certificate-tick-all = Cocher toute la page
certificate-print-all = Imprimer les attestations
certificate-print-part = Imprimer la partie { $part } sur { $parts }
certificate-find = Chercher un nom ou un numéro
certificate-any = Tous
certificate-name = Participant
certificate-name-ar = Nom en arabe
certificate-name-fr = Nom en français
certificate-half-days = Demi-journées
certificate-half-days-of = Sur
certificate-share-of = { $attended } sur { $of }
certificate-state = État
certificate-number = Numéro
certificate-issued-on = Émise le
certificate-revoked-on = Annulée le
certificate-state-waiting = À émettre
certificate-state-valid = En vigueur
certificate-state-revoked = Annulée
certificate-state-replaced = Remplacée
certificate-state-short = Présence insuffisante
certificate-field-issued = Attestations émises

# Ce que les participants ont obtenu au test
verb-test-mark = a noté un test
tests-title = Résultats du test
tests-none-text = Chaque participant apparaît ici avec sa note au test de la session.
test-rule = Le test est réussi avec { $share } des points au moins ; il donne droit à une attestation de compétence.
test-rule-none = Le module de cette session n’a pas de seuil de réussite : les notes sont conservées et aucune attestation de compétence n’est délivrée.
test-session-planned = La session n’est pas encore ouverte : les notes se saisissent après son ouverture.
test-summary-none = Aucune note n’est encore saisie.
test-summary = { $tested } testés sur { $people }, moyenne { $average }, { $passed } réussites.
test-summary-taken = { $tested } testés sur { $people }, moyenne { $average }.
test-find = Chercher un nom
test-result = Résultat
test-score = Note
test-score-of = Note de { $name }
test-out-of = Barème
test-out-of-hint = Pour toute note écrite sans barème. On peut écrire 14, 14,5 ou 14/20.
test-out-of-wrong = Indiquez sur combien de points le test est noté, par exemple 20.
test-taken-on = Jour du test
test-passed = Réussi
test-failed = Non réussi
test-missing = Non testé
test-taken = Testé
test-score-unreadable = Ce n’est pas une note. Exemple : 14, 14,5 ou 14/20.
test-score-out-of-range = La note dépasse le barème, ou le barème dépasse mille.
test-certified = Une attestation de compétence porte cette note : annulez-la avant de la changer.
test-stale = Quelqu’un d’autre a écrit { $score } entre-temps. Enregistrez de nouveau pour garder votre note.
test-stale-none = Quelqu’un d’autre a effacé la note entre-temps. Enregistrez de nouveau pour garder la vôtre.
test-hint = Chaque ligne s’enregistre seule. La touche Entrée mène à la ligne suivante.
test-saved = Note enregistrée.
test-unsaved = La note n’est pas enregistrée. Appuyez sur Enregistrer.
test-person = Participant
test-sheet = Feuille de notation du test
test-sheet-number = N°
test-sheet-remark = Observation
test-sheet-examiner = Nom et signature du correcteur
toast-tests-saved = Notes enregistrées

certificate-kind = Type d’attestation
certificate-kind-participation = Attestation de participation
certificate-kind-competence = Attestation de compétence
certificates-of-competence = Attestations de compétence
certificate-rule-competence = L’attestation de compétence revient à qui obtient au test { $share } des points au moins, quelle que soit sa présence.
certificate-rule-no-test = Cette session n’a pas de test : il faut que son module ait un seuil de réussite pour délivrer des attestations de compétence.
certificate-state-not-passed = Test non réussi
certificate-why-short = { $attended } demi-journées sur { $of }, il en faut { $needed }
certificate-why-not-passed = { $score } au test, il faut { $needed }
certificate-why-not-tested = Aucune note au test
certificate-why-no-test = Pas de test dans cette session
certificate-ask-issue-title = { $count ->
    [0] Aucune attestation de participation à délivrer
    [one] Délivrer une attestation de participation ?
   *[other] Délivrer { $count } attestations de participation ?
}
certificate-ask-competence-title = { $count ->
    [0] Aucune attestation de compétence à délivrer
    [one] Délivrer une attestation de compétence ?
   *[other] Délivrer { $count } attestations de compétence ?
}
certificate-ask-issue-text = Pour chaque participant assez présent qui n’en a pas encore. Le nom est écrit tel qu’il est aujourd’hui au registre, et chaque attestation prend un numéro.
certificate-ask-competence-text = Pour chaque participant qui a réussi le test et n’en a pas encore. Le nom est écrit tel qu’il est aujourd’hui au registre, et chaque attestation prend un numéro.
certificate-ask-issue-nobody = Tous ceux qui y ont droit ont leur attestation.
certificate-ask-issue-who = Pour qui
certificate-ask-issue-more = { $count ->
    [one] et une autre personne
   *[other] et { $count } autres personnes
}
certificate-field-issued-competence = Attestations de compétence délivrées

# Une attestation
certificate-what = Session
certificate-when = Dates
certificate-where = Lieu
certificate-person = Fiche du participant
certificate-public-page = Page publique
certificate-journal = Journal
certificate-print = Imprimer l’attestation
certificate-revoke = Annuler l’attestation
certificate-restore = La rétablir
certificate-replace = La remplacer
certificate-why = Motif de l’annulation
certificate-why-hint = Il reste dans le journal et n’est pas montré au public.
certificate-revoked-because = Annulée le { $day } : { $why }
certificate-after = Une autre attestation a pris la place de celle-ci.
certificate-after-link = Ouvrir la nouvelle
certificate-before = Elle a pris la place d’une attestation antérieure.
certificate-before-link = Ouvrir l’ancienne
certificate-revoke-title = Annuler l’attestation n° { $number } ?
certificate-revoke-text = L’attestation de { $name } ne sera plus en vigueur et sa page publique le dira. Elle peut être rétablie tant qu’aucune autre ne l’a remplacée.
certificate-replace-title = Remplacer l’attestation n° { $number } ?
certificate-replace-text = L’attestation actuelle porte : { $before }. Une nouvelle, avec un nouveau numéro, portera : { $after }. L’actuelle ne sera plus en vigueur.
certificate-refused-open = La session n’est pas encore clôturée.
certificate-refused-short = Les présences de cette personne ne suffisent plus.
certificate-refused-revoked = Cette attestation est annulée.
certificate-refused-in-force = Cette attestation est en vigueur.
certificate-refused-replaced = Une autre attestation a pris la place de celle-ci.
toast-certificates-issued = Attestations émises
toast-certificates-none-left = Aucune attestation à émettre
toast-certificate-revoked = Attestation annulée
toast-certificate-restored = Attestation de nouveau en vigueur
toast-certificate-reissued = Nouvelle attestation émise

# Ce que voit le public
certificate-public-valid = Attestation authentique
certificate-public-valid-note = Émise par cette plateforme et en vigueur. Comparez ce qui suit avec le papier.
certificate-public-revoked = Attestation annulée
certificate-public-revoked-note = Émise par cette plateforme, puis annulée : elle ne compte plus.
certificate-public-replaced = Attestation remplacée
certificate-public-replaced-note = Une autre, sous un autre numéro, a pris sa place : celle-ci ne compte plus.
certificate-public-foot = Cette page dit ce qui est imprimé sur le papier, rien de plus.
certificate-unknown-title = Aucune attestation sous ce code
certificate-unknown-note = Comparez le code, lettre par lettre, avec celui du papier.
certificate-unknown-help = Si le code est bien celui du papier, cette plateforme ne l’a pas émis. Adressez-vous à la Division de l’action sociale de la province ou préfecture qui y figure.
certificate-ask-title = Vérifier une attestation
certificate-code = Code imprimé sur l’attestation
certificate-code-hint = Douze lettres et chiffres, par exemple 7K3M-9Q2P-XW4T, en majuscules ou en minuscules.
certificate-verify = Vérifier

# Ce que dit le papier
certificate-paper-of = { $kind ->
    [competence] Attestation de compétence n° { $number }
   *[participation] Attestation de participation n° { $number }
}
certificate-paper-title = { $kind ->
    [competence] Attestation de compétence
   *[participation] Attestation de participation
}
certificate-paper-signer = { $kind ->
    [region] le secrétaire général pour les affaires régionales
    [nation] le coordinateur national de l’INDH
   *[province] le chef de la Division de l’action sociale
}
certificate-paper-opening = { $sex ->
    [f] { $signer } atteste que Madame
    [m] { $signer } atteste que Monsieur
   *[unknown] { $signer } atteste que Mme ou M.
}
certificate-paper-attended = { $kind ->
    [competence] { $sex ->
       *[unknown] a réussi le test de la session de formation
    }
   *[participation] { $sex ->
       *[unknown] a participé à la session de formation
    }
}
certificate-paper-place = { $place }, { $seat }
certificate-paper-held-at = tenue à { $place }
certificate-paper-held-in = { $kind ->
    [province] { $vowel ->
        [yes] tenue dans la province d’{ $name }
       *[no] tenue dans la province de { $name }
    }
    [prefecture] { $vowel ->
        [yes] tenue dans la préfecture d’{ $name }
       *[no] tenue dans la préfecture de { $name }
    }
    [arrondissements_prefecture] { $vowel ->
        [yes] tenue dans la préfecture d’arrondissements d’{ $name }
       *[no] tenue dans la préfecture d’arrondissements de { $name }
    }
    [region] { $vowel ->
        [yes] tenue dans la région d’{ $name }
       *[no] tenue dans la région de { $name }
    }
   *[nation] tenue au Maroc
}
certificate-paper-half-days = { $count ->
    [one] { $count } demi-journée de présence sur { $of }
   *[other] { $count } demi-journées de présence sur { $of }
}
certificate-paper-issued-at = { $kind ->
    [nation] à Rabat
   *[province] à { $name }
}
certificate-paper-issued = Fait { $at }, le { $date }
certificate-paper-leader = { $who ->
    [f] La formatrice
    [m] Le formateur
    [team] L’équipe d’animation
    [nobody] Le responsable de la formation
   *[unknown] Le formateur ou la formatrice
}
certificate-paper-verify = Pour vérifier cette attestation, scannez le code ou ouvrez l’adresse
certificate-paper-test = avec la note de { $score } sur { $of } au test du { $date }
