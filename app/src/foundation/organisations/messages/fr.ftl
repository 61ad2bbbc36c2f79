verb-organisation-read = Consulter les organismes
verb-organisation-found = Ajouter un organisme
verb-organisation-edit = Modifier un organisme
