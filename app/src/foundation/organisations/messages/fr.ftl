verb-organisation-read = a consulté les organismes
verb-organisation-found = a ajouté un organisme
verb-organisation-edit = a modifié un organisme
verb-organisation-remove = a retiré un organisme venu d’une liste

organisation-list-title = Organismes
organisation-count = { $count ->
    [one] { $count } organisme
   *[other] { $count } organismes
}
organisation-find = Chercher un organisme, en arabe ou en français
organisation-new = Ajouter un organisme
organisation-new-title = Nouvel organisme
organisation-edit-title = Fiche : { $name }
organisation-any = Tous
organisation-anywhere = Tout le territoire
organisation-none-title = Aucun organisme n’est encore inscrit
organisation-none-text = Ici, celles et ceux avec qui le programme travaille : comités, services, associations, coopératives. Ajoutez un premier organisme, puis rattachez-y ses membres.

organisation-name = Organisme
organisation-name-ar = Nom en arabe
organisation-name-fr = Nom en lettres latines
organisation-name-hint = Comme dans son dossier légal. Un seul des deux noms suffit.
organisation-nameless = Écrivez le nom, en arabe ou en lettres latines.
organisation-kind = Type
organisation-kind-association = Association
organisation-kind-cooperative = Coopérative
organisation-kind-committee-regional = Comité régional (CRDH)
organisation-kind-committee-provincial = Comité provincial (CPDH)
organisation-kind-committee-local = Comité local (CLDH)
organisation-kind-das = Division de l’action sociale
organisation-kind-eaq = Équipe d’animation
organisation-kind-external-service = Service déconcentré
organisation-kind-council = Conseil élu
organisation-kind-local-authority = Autorité locale
organisation-kind-centre = Centre
organisation-kind-telecentre = Télécentre
organisation-kind-press = Presse
organisation-kind-university = Université ou institut
organisation-kind-agency = Agence ou établissement public
organisation-kind-donor = Bailleur
organisation-kind-other = Autre
organisation-place = Territoire
organisation-place-hint = La commune où il travaille, ou toute la province.
organisation-phone = Téléphone
organisation-email = Courriel
organisation-members = Membres
organisation-members-none = Pas encore de membre. Ajoutez-en un, ou rattachez une personne depuis sa fiche.
organisation-member-when = Période
organisation-members-present = Actuels
organisation-members-past = Anciens
organisation-add-member = Ajouter un membre
organisation-sessions = Sessions suivies par ses membres
organisation-sessions-none = Ses membres n’ont encore suivi aucune session.
organisation-participants = Participants
organisation-facts = Fiche
organisation-same = Un organisme inscrit est peut-être le même. Ouvrez sa fiche avant d’enregistrer.
organisation-another-one = C’est un autre organisme, enregistrer quand même

toast-organisation-founded = L’organisme est ajouté.
toast-organisation-saved = La fiche est enregistrée.
