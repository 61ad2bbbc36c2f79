verb-practice-read = Lire les bonnes pratiques
verb-practice-write = a rédigé une bonne pratique
verb-practice-edit = a modifié une bonne pratique
verb-practice-publish = a publié une bonne pratique
verb-practice-withdraw = a retiré une bonne pratique
verb-practice-comment = a commenté une bonne pratique
verb-practice-take_back = a repris un commentaire sur une bonne pratique

practice-list-title = Bonnes pratiques
practice-count = { $count ->
    [one] { $count } pratique
   *[other] { $count } pratiques
}
practice-find = Chercher une pratique, en arabe ou en français
practice-new = Rédiger une pratique
practice-new-title = Nouvelle bonne pratique
practice-edit-title = Bonne pratique
practice-any-theme = Tous les thèmes
practice-any-place = Tous les lieux
practice-any-state = Tous les états
practice-none-title = Aucune bonne pratique pour l’instant
practice-none-text = Ce que votre province a réussi et que d’autres peuvent refaire : rédigez-le ici, et les provinces lointaines le liront dès sa publication.
practice-choose = Choisir

practice-what = De quoi il s’agit
practice-how = Comment cela s’est fait
practice-title = Titre
practice-title-ar = Titre en arabe
practice-title-fr = Titre en français
practice-theme = Thème
practice-place = Lieu
practice-place-hint = Là où cela s’est fait.
practice-year = Année
practice-year-hint = L’année où cela s’est fait.
practice-context = Contexte
practice-context-hint = Quel était le problème. Une ligne par point.
practice-done = Ce qui a été fait
practice-done-hint = Étape par étape, pour qu’une autre province puisse le refaire. Une ligne par étape.
practice-result = Résultat
practice-result-hint = Ce qui s’est amélioré, avec des chiffres s’il y en a.
practice-needed = Ce qu’il faut
practice-needed-hint = Argent, partenaires, personnes, temps.
practice-contact = Qui renseigne
practice-contact-hint = Le service avec son téléphone ou son adresse, pas le nom d’une personne : toute la nation le lit.
practice-facts = En bref
practice-sheet = Fiche de bonne pratique
practice-print = Imprimer la fiche

practice-state = État
practice-state-draft = Brouillon
practice-state-published = Publiée
practice-state-withdrawn = Retirée
practice-draft-notice = Seules les personnes de son lieu lisent cette fiche. Une fois publiée, toutes les provinces la liront.
practice-withdrawn-notice = Cette fiche a été retirée : seules les personnes de son lieu la lisent.
practice-publish = Publier
practice-withdraw = Retirer
practice-withdraw-title = Retirer « { $title } » ?
practice-withdraw-text = Les autres provinces ne la trouveront plus. Ce qui a été dit reste avec elle, et elle peut être publiée de nouveau.

practice-comments = Commentaires
practice-taken = Reprise par
practice-comments-title = Ce qu’en disent les provinces
practice-comments-none = Personne n’a encore rien dit.
practice-comment-count = { $count ->
    [one] { $count } commentaire.
   *[other] { $count } commentaires.
}
practice-older = { $count ->
    [one] Le plus ancien n’est pas affiché.
   *[other] Les { $count } plus anciens ne sont pas affichés.
}
practice-comment = Commentaire
practice-comment-kind = De quoi s’agit-il ?
practice-comment-remark = Remarque
practice-comment-question = Question
practice-comment-taken = Nous le faisons aussi
practice-comment-text = Vos mots
practice-comment-hint = Toutes les provinces les lisent, avec votre nom et celui de votre lieu.
practice-say = Envoyer
practice-take-back = Reprendre
practice-take-back-title = Reprendre ce commentaire ?
practice-take-back-text = Ses mots disparaissent pour de bon.

toast-practice-written = La pratique est rédigée.
toast-practice-saved = La pratique est enregistrée.
toast-practice-published = La pratique est publiée.
toast-practice-withdrawn = La pratique est retirée.
toast-practice-commented = Votre commentaire figure sous la pratique.
toast-practice-comment-gone = Le commentaire est repris.
