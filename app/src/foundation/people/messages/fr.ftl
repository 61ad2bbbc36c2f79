verb-person-read = Consulter les personnes
verb-person-register = Inscrire une personne
verb-person-edit = Modifier une personne
verb-person-join = Rattacher une personne à un organisme
