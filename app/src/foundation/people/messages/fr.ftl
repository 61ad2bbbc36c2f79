verb-person-read = a consulté les personnes
verb-person-register = a inscrit une personne
verb-person-edit = a modifié une personne
verb-person-join = a rattaché une personne à un organisme
verb-person-leave = a mis fin à l’appartenance d’une personne
verb-person-merge = a fusionné deux fiches
verb-person-unmerge = a défait une fusion de fiches
verb-person-remove = a retiré une personne venue d’une liste
verb-person-stop_mail = a noté qu’une adresse ne reçoit plus de courriel
verb-person-resume_mail = Écrire de nouveau à cette adresse

person-list-title = Personnes
person-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
person-find = Chercher un nom, en arabe ou en français
person-new = Inscrire une personne
person-new-title = Nouvelle personne
person-edit-title = Fiche de { $name }
person-any = Toutes
person-anywhere = Tout le territoire
person-choose = Choisir
person-unknown = Non renseigné
person-none-title = Personne n’est encore inscrit
person-none-text = Ici, toutes celles et ceux qui ont participé ou participeront : bénéficiaires, membres d’associations, animateurs. Inscrivez une première personne, ou chargez la liste des participants depuis une session.

person-name = Nom
person-name-ar = Nom en arabe
person-name-fr = Nom en lettres latines
person-name-hint = Un seul des deux suffit ; avec les deux, on retrouve la personne quelle que soit l’écriture.
person-name-doubt = Un seul nom
person-name-doubt-text = Le nom n’est connu que dans une écriture. Complétez l’autre quand vous la connaîtrez.
person-nameless = Écrivez le nom, en arabe ou en lettres latines.
person-name-not-arabic = Ce champ ne contient aucune lettre arabe.
person-name-not-latin = Ce champ contient des lettres arabes.
person-sex = Sexe
person-sex-f = Femme
person-sex-m = Homme
person-birth-year = Année de naissance
person-birth-year-wrong = « { $found } » n’est pas une année de naissance : quatre chiffres, jusqu’à { $latest }.
person-place = Commune
person-phone = Téléphone
person-phone-wrong = « { $found } » n’est pas un numéro joignable. Exemple : 06 61 23 45 67.
person-email = Courriel
person-email-wrong = « { $found } » n’est pas une adresse. Exemple : nom@association.ma.
person-organisation = Organisme
person-no-organisation = Sans organisme
person-sessions = Sessions

person-facts = Fiche
person-took-part = Participations
person-took-part-none = N’a encore participé à aucune session.
person-session = Session
person-session-when = Dates
person-capacity = Qualité
person-capacity-participant = Participant
person-capacity-facilitator = Animateur
person-capacity-trainer = Formateur
person-capacity-observer = Observateur
person-capacity-speaker = Intervenant
person-capacity-rapporteur = Rapporteur
person-attended = Demi-journées
person-half-days = { $attended } sur { $of }
person-certificates = Attestations
person-certificate-revoked = Annulée
person-organisations = Organismes
person-organisations-none = N’appartient à aucun organisme inscrit.
person-member-since = Depuis le { $day }
person-member-until = Jusqu’au { $day }
person-join = Autre organisme
person-join-button = Rattacher

person-alike-count = { $count ->
    [one] Une personne inscrite est peut-être la même. Ouvrez sa fiche avant d’enregistrer.
   *[other] { $count } personnes inscrites sont peut-être la même. Ouvrez leurs fiches avant d’enregistrer.
}
person-alike-probable = Sans doute la même
person-alike-possible = Peut-être la même
person-alike-same-arabic = même nom arabe
person-alike-same-latin = même nom latin
person-alike-same-across-scripts = même nom dans l’autre écriture
person-alike-same-sound = même prononciation
person-alike-one-letter = une lettre diffère
person-alike-some-letters = quelques lettres diffèrent
person-alike-article = l’article diffère
person-alike-spacing = les espaces diffèrent
person-alike-order = ordre différent
person-alike-word-missing = un nom manque
person-alike-feminine = forme féminine
person-somebody-else = C’est une autre personne, enregistrer quand même
person-somebody-else-hint = Après avoir vérifié les fiches ci-dessus.
person-overtaken = Quelqu’un a enregistré cette fiche pendant votre saisie. Vos valeurs sont restées dans les champs : comparez, puis enregistrez.
person-overtaken-title = Ce qui a changé entre-temps

person-load = Charger une liste
person-certificate = Attestation
person-total-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
person-total-half-days = { $count ->
    [one] { $count } demi-journée
   *[other] { $count } demi-journées
}
person-total-certificates = { $count ->
    [one] { $count } attestation
   *[other] { $count } attestations
}
person-audience = Public
person-audiences = Publics
person-audience-joined = Public ajouté
person-audience-left = Public retiré
person-member-role = Qualité dans l’organisme
person-member-from = Du
person-member-from-hint = Laissez vide si c’est à partir d’aujourd’hui.
person-member-to = Au
person-member-to-hint = Seulement si c’est terminé.
person-member-last-day = Dernier jour
member-role-member = Membre
member-role-president = Président
member-role-vice-president = Vice-président
member-role-secretary = Secrétaire
member-role-treasurer = Trésorier
member-role-adviser = Assesseur
member-role-coordinator = Coordinateur
member-role-animator = Animateur
member-role-staff = Salarié
member-role-alternate = Suppléant
person-leave = Mettre fin
person-leave-title = { $name } dans { $organisation }
person-leave-text = L’appartenance reste sur la fiche de la personne et de l’organisme, avec sa date de fin.
person-membership-ended = Cette appartenance a déjà pris fin.
person-membership-ends-before = La fin est avant le début.
person-membership-to-come = Ce jour n’est pas encore venu.

person-may-be = Peut-être la même personne
person-merge = Fusionner deux fiches
person-merge-text = Les deux fiches sont-elles d’une même personne ? Choisissez la valeur qui reste.
person-merge-field = Donnée
person-merge-stays = Fiche qui reste
person-merge-goes = Fiche qui s’y fond
person-merge-same = même valeur
person-merge-nothing = rien
person-merge-moves = Sessions, présences, attestations, appartenances, publics, consentements et demandes passent à la fiche qui reste ; un effacement suspendu sur l’une l’est pour les deux. Dans une session suivie sous les deux fiches, la présence l’emporte sur l’absence. La fusion peut être défaite à tout moment.
person-merge-button = Fusionner les fiches
person-merge-swap = Inverser les deux
person-merge-overtaken = L’une des fiches a changé pendant votre comparaison. Voici leurs valeurs actuelles ; vos choix sont restés : vérifiez, puis fusionnez.
person-merge-erased = Le nom de l’une des fiches a été effacé au terme de sa durée : nul ne sait de qui elle était, elle ne se fusionne plus.
person-merge-identities-differ = Les deux fiches portent des numéros de carte nationale différents, et chacun n’en a qu’un. Vérifiez qu’il s’agit d’une seule personne, puis faites retirer le numéro erroné avant de fusionner.
person-merge-identities-sealed = Chaque fiche porte un numéro de carte nationale scellé, et il n’y a pas ici de clé pour les comparer : elles ne se fusionnent pas.
person-unmerge-erased = Le nom a été effacé au terme de sa durée, et avec lui ce que disait la fiche fusionnée : la fusion ne se défait plus.
person-edit-erased = Le nom de cette fiche a été effacé au terme de sa durée : elle ne reçoit plus ni nom, ni téléphone, ni courriel. Si la personne revient, inscrivez-la de nouveau.
person-merge-nobody-title = Aucun nom semblable
person-merge-nobody-text = Quand une fiche de nom proche paraît dans votre territoire, elle est proposée ici et sur la fiche de la personne.
person-merged = Fiche fusionnée
person-merges = Fiches fusionnées
person-unmerge = Défaire la fusion
person-unmerge-title = Défaire la fusion de la fiche de { $name }
person-unmerge-text = La fiche retrouve sa place avec tout ce qu’elle avait : sessions, présences, attestations, appartenances. Ce qui a été changé depuis reste.
person-unmerged = Fiche rétablie
person-unmerged-already = Cette fusion est déjà défaite.

toast-person-registered = La personne est inscrite.
toast-person-saved = La fiche est enregistrée.
toast-person-joined = La personne est rattachée à l’organisme.
toast-person-left = L’appartenance a pris fin.
toast-person-merged = Les fiches sont fusionnées.
toast-person-unmerged = La fiche est rétablie avec tout ce qu’elle avait.

person-asked = Demandes de place
person-seat-waiting = En attente
person-seat-refused = Refusée
person-email-silent = Rien n’est envoyé à cette adresse depuis le { $day } : les courriels en sont revenus.
person-email-returned = Un courriel est revenu de cette adresse le { $day }.
person-email-stopped = Adresse qui ne reçoit plus de courriel
person-email-bounces = Courriels revenus
person-email-said = Réponse du serveur
person-mail-not-stopped = Rien n’arrête l’envoi à cette adresse : quelqu’un l’a peut-être déjà rétabli.
toast-person-mail-resumed = On écrira de nouveau à cette adresse.
