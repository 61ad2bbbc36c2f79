verb-person-read = Consulter les personnes
verb-person-register = a inscrit une personne
verb-person-edit = a modifié une personne
verb-person-join = a rattaché une personne à un organisme

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

toast-person-registered = La personne est inscrite.
toast-person-saved = La fiche est enregistrée.
toast-person-joined = La personne est rattachée à l’organisme.
