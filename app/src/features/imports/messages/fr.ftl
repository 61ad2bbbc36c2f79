# Importer les listes de participants.
verb-import-read = a consulté une liste importée
verb-import-check = a vérifié une liste
verb-import-assign = a désigné les colonnes d’une liste
verb-import-resolve = a tranché une ligne
verb-import-write = a enregistré une liste
verb-import-undo = a annulé une liste enregistrée
verb-import-drop = a abandonné une liste
import-title = Importer une liste
import-people-title = Liste de personnes
import-people-sub = Les personnes entrent au registre, sans session. Rien n’est écrit avant votre confirmation.
import-sub = Ajoutez les participants depuis un tableau tel que vous l’avez reçu. Rien n’est enregistré avant votre confirmation.
import-file = Fichier de la liste
import-file-hint = Excel, LibreOffice ou CSV, jusqu’à 16 Mo et 20 000 lignes.
import-check = Vérifier le fichier
import-earlier = Listes précédentes de cette session
import-session-closed = Cette session est close et ne reçoit plus de participants.
import-help-title = Ce qui est compris
import-help-columns = Seul le nom est nécessaire. Le sexe, l’année de naissance, la commune, l’organisation, le téléphone, le courriel et le groupe sont compris aussi, dans n’importe quel ordre.
import-help-names = Les noms en arabe, en français ou dans les deux, dans une ou plusieurs colonnes.
import-help-nothing = Une personne déjà enregistrée est reconnue et n’est pas enregistrée deux fois.
import-file-missing = Choisissez d’abord un fichier.
import-file-empty = Le fichier est vide. Vérifiez que c’est le bon.
import-file-is-other = Ce fichier est un { $kind }, pas un tableau. Enregistrez la liste en .xlsx puis renvoyez-la.
import-file-unknown = Ce fichier n’est pas un tableau. Enregistrez la liste en .xlsx puis renvoyez-la.
import-file-encrypted = Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe puis renvoyez-le.
import-file-damaged = Le fichier est endommagé ou n’est pas arrivé entier. Ouvrez-le, enregistrez-le à nouveau puis renvoyez-le.
import-file-no-sheet = Le fichier ne contient aucune feuille de cellules. Copiez la liste dans une feuille ordinaire.
import-file-no-rows = Aucune ligne sous les titres. Vérifiez que la liste est bien dans ce fichier.
import-file-too-many-rows = La liste a plus de { $limit } lignes. Partagez-la en plusieurs fichiers.
import-file-too-wide = Le fichier a trop de colonnes ou de feuilles. Gardez la seule liste des participants.
import-file-too-large = Le fichier dépasse { $limit } Mo. Retirez les images puis renvoyez-le.
import-file-unfolds = Une fois ouvert, ce fichier prend une taille démesurée. Copiez la liste dans un nouveau fichier.
import-sheet = Feuille « { $name } »
import-rows = { $count ->
        [0] aucune ligne
        [one] { $count } ligne
       *[other] { $count } lignes
}
import-step-file = Fichier
import-step-columns = Colonnes
import-step-rows = Lignes
import-step-writing = Enregistrement
import-state-checked = À confirmer
import-state-written = Enregistrée
import-state-undone = Annulée
import-state-dropped = Abandonnée
import-columns = Colonnes du fichier
import-columns-unread = { $count ->
        [0] toutes comprises
        [one] { $count } colonne n’est pas lue
       *[other] { $count } colonnes ne sont pas lues
}
import-other-sheets = { $count ->
        [one] { $count } autre feuille du fichier n’est pas lue.
       *[other] { $count } autres feuilles du fichier ne sont pas lues.
}
import-column-unread = Ne pas lire
import-column-twice = Cette donnée est déjà dans une autre colonne.
import-columns-no-name = Désignez la colonne des noms.
import-check-anew = Vérifier à nouveau
import-field-name = Nom complet
import-field-name-ar = Nom en arabe
import-field-name-fr = Nom en français
import-field-given-ar = Prénom en arabe
import-field-family-ar = Nom de famille en arabe
import-field-given-fr = Prénom en français
import-field-family-fr = Nom de famille en français
import-field-sex = Sexe
import-field-birth = Naissance
import-field-organisation = Organisation
import-field-place = Commune
import-field-phone = Téléphone
import-field-email = Courriel
import-field-group = Groupe
import-field-audience = Public
import-fate = Sort
import-fate-all = Toutes
import-fate-new = Nouvelle
import-fate-known = Connue
import-fate-doubtful = À trancher
import-fate-decided = Tranchée
import-fate-wrong = Erronée
import-undecided = { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
}
import-none-of-fate = Aucune ligne de cette sorte.
import-row-no = Ligne
import-why = Raison
import-commune-understood = Commune comprise
import-export-title = Lignes de la liste et leur sort
import-sex-f = Femme
import-sex-m = Homme
import-sex-unsaid = Non précisé
import-fault = Colonne { $column } : trouvé « { $found } », attendu { $expected }.
import-fault-empty = Colonne { $column } vide, attendu { $expected }.
import-fault-no-column = Aucune colonne désignée, attendu { $expected }.
import-expected-name = un nom en arabe ou en français
import-expected-sex = femme ou homme (F, H)
import-expected-birth = une année possible ou une date, comme 1985 ou 14/07/1985
import-expected-phone = un numéro à dix chiffres, comme 0600000000
import-expected-email = une adresse, comme nom@exemple.ma
import-expected-place = le nom d’une commune ou son code officiel
import-expected-group = un groupe de la session, par son nom ou son numéro
import-expected-own-place = une commune de votre territoire : quelqu’un d’ailleurs ne s’inscrit que par la liste d’une session
import-expected-audience = un public du programme, par son nom
import-expected-computed = le résultat de la formule : ouvrez le fichier dans un tableur et enregistrez-le
import-doubt-person = { $count ->
        [one] Une personne enregistrée lui ressemble. Est-ce elle ?
       *[other] { $count } personnes enregistrées lui ressemblent. Est-ce l’une d’elles ?
}
import-doubt-row = Semble être la même personne qu’à la ligne { $row }.
import-doubt-place = « { $found } » n’est pas le nom exact d’une commune.
import-doubt-organisation = « { $found } » ressemble à une organisation connue.
import-doubt-sex = Le sexe n’est pas indiqué.
import-unlike-phone = Téléphone { $found } dans le fichier, un autre ou aucun dans le registre. Le registre ne change pas d’ici : à corriger sur la fiche de la personne.
import-unlike-email = Courriel { $found } dans le fichier, un autre ou aucun dans le registre. Le registre ne change pas d’ici : à corriger sur la fiche de la personne.
import-unlike-birth = Année de naissance { $found } dans le fichier, aucune dans le registre. Le registre ne change pas d’ici : à corriger sur la fiche de la personne.
import-reason-same-arabic = même nom en arabe
import-reason-same-latin = même nom en français
import-reason-across-scripts = même son dans les deux écritures
import-reason-same-sound = même son
import-reason-one-letter = une lettre diffère
import-reason-some-letters = quelques lettres diffèrent
import-reason-article = l’article diffère
import-reason-spacing = les espaces diffèrent
import-reason-order = l’ordre diffère
import-reason-word-missing = un mot manque
import-reason-feminine = forme féminine
import-who = Qui est-ce ?
import-who-known = C’est { $name }
import-who-new = Une autre personne, à enregistrer
import-who-write = Enregistrer cette personne
import-who-keep = Inscrire la personne connue
import-who-leave = Laisser cette ligne de côté
import-which-place = Quelle commune ?
import-which-organisation = Quelle organisation ?
import-organisation-new = Nouvelle organisation : { $name }
import-which-sex = Sexe
import-same-words = Votre réponse vaut pour toutes les lignes qui disent la même chose.
import-decide = Trancher
import-decide-again = Changer
import-decided-leave = Laissée de côté
import-decided-gone = Une personne qui n’est plus au registre
import-decided-known = C’est { $name }
import-decided-keep = La personne connue est inscrite
import-decided-new = Une nouvelle personne est enregistrée
import-decision-who = Dites qui c’est, ou laissez la ligne de côté.
import-decision-place = Choisissez la commune.
import-decision-organisation = Choisissez l’organisation.
import-decision-incomplete = Un doute reste ouvert sur cette ligne.
import-write = { $count ->
        [one] Enregistrer { $count } personne
       *[other] Enregistrer { $count } personnes
}
import-wrong-stay-out = { $count ->
        [one] { $count } ligne erronée reste dehors.
       *[other] { $count } lignes erronées restent dehors.
}
import-left-stay-out = { $count ->
        [one] { $count } ligne laissée de côté.
       *[other] { $count } lignes laissées de côté.
}
import-leave-undecided = { $count ->
        [one] Laisser de côté { $count } ligne à trancher
       *[other] Laisser de côté { $count } lignes à trancher
}
import-is-written = Cette liste est déjà enregistrée.
import-is-dropped = Cette liste a été abandonnée.
import-is-not-written = Cette liste n’est pas encore enregistrée.
import-is-undecided = Des lignes restent à trancher : tranchez-les ou choisissez de les laisser de côté.
import-is-empty = Aucune ligne ne peut être enregistrée. Corrigez le fichier puis renvoyez-le.
import-undo = Annuler l’enregistrement
import-undo-title = Annuler l’enregistrement de « { $file } » ?
import-undo-text = Les personnes inscrites par cette liste sont retirées de la session, et du registre si elles ne sont dans rien d’autre.
import-undone = Cette liste a été annulée.
import-stayed-title = Restent dans le registre :
import-tie-certificate = { $count ->
        [one] { $count } personne a une attestation
       *[other] { $count } personnes ont une attestation
}
import-tie-marked = { $count ->
        [one] { $count } personne dont la présence est marquée
       *[other] { $count } personnes dont la présence est marquée
}
import-tie-elsewhere = { $count ->
        [one] { $count } personne inscrite ailleurs
       *[other] { $count } personnes inscrites ailleurs
}
import-tie-edited = { $count ->
        [one] { $count } personne modifiée depuis
       *[other] { $count } personnes modifiées depuis
}
import-tie-import = { $count ->
        [one] { $count } personne présente dans une autre liste
       *[other] { $count } personnes présentes dans d’autres listes
}
import-drop = Abandonner la liste
import-drop-title = Abandonner « { $file } » ?
import-drop-text = Rien n’en a été enregistré et rien n’en restera.
toast-import-checked = Liste vérifiée à nouveau
toast-import-written = Liste enregistrée
toast-import-already = Cette liste était déjà enregistrée
toast-import-rechecked = Le registre a changé depuis la vérification. Relisez les lignes avant d’enregistrer.
toast-import-undone = Enregistrement annulé
toast-import-partly-undone = Enregistrement annulé ; des personnes restent, la page dit pourquoi
toast-import-dropped = Liste abandonnée
import-registered = Personnes nouvelles
import-recognised = Personnes connues
import-organisations = Organisations nouvelles
import-enrolled = Inscrits à la session
import-unregistered = Retirés de la session
import-removed = Retirés du registre
import-stayed = Restés dans le registre
import-row = Ligne

import-waiting = En liste d’attente
import-see-waiting = Voir la liste d’attente
import-some-wait =
    { $count ->
        [one] { $count } personne de cette liste n’a pas trouvé de place et attend.
       *[other] { $count } personnes de cette liste n’ont pas trouvé de place et attendent.
    }
toast-import-written-some-wait = Liste enregistrée ; une partie attend une place
