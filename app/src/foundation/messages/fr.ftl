# Ce que disent tous les formulaires et toutes les portes, quelle que soit leur page.
field-required = Ce champ est nécessaire.
field-too-long = Le texte est trop long : { $found } caractères, { $longest } au plus.
field-date = « { $found } » n’est pas une date. Exemple : 14/07/2026.
field-number = « { $found } » n’est pas un nombre entre { $least } et { $most }.
field-choice = « { $found } » n’est pas un des choix.
unreadable-form = Ce que le navigateur a envoyé n’a pas pu être lu.
menu-organisations = Organismes et associations
menu-jobs = Travaux en échec
error-sign-in-title = Connexion nécessaire
error-sign-in-text = Connectez-vous, puis recommencez.
error-unreadable-title = La demande n’a pas pu être lue
error-unreadable-text = Revenez à la page précédente, vérifiez ce que vous avez saisi et renvoyez.
error-stale-title = Quelqu’un a enregistré avant vous
error-stale-text = Rouvrez la page pour voir ce qui a changé, puis refaites votre modification.
error-too-many-title = Trop de tentatives
error-too-many-text = Attendez un peu, puis recommencez. L’attente s’allonge à chaque échec.
error-disk-full-title = Le disque est plein
error-disk-full-text = Rien de ce qui était enregistré n’est perdu, mais rien de nouveau ne peut l’être avant de libérer de la place. Prévenez la personne qui gère le serveur.
letterhead-kingdom = Royaume du Maroc
letterhead-ministry = Ministère de l’Intérieur
letterhead-seat = { $kind ->
    [province] { $vowel ->
        [yes] Province d’{ $name }
       *[no] Province de { $name }
    }
    [prefecture] { $vowel ->
        [yes] Préfecture d’{ $name }
       *[no] Préfecture de { $name }
    }
    [arrondissements_prefecture] { $vowel ->
        [yes] Préfecture d’arrondissements d’{ $name }
       *[no] Préfecture d’arrondissements de { $name }
    }
    [region] { $vowel ->
        [yes] Région d’{ $name }
       *[no] Région de { $name }
    }
   *[nation] Initiative nationale pour le développement humain
}
letterhead-office = { $kind ->
    [region] Secrétariat général pour les affaires régionales
    [nation] Coordination nationale
   *[province] Division de l’action sociale
}
