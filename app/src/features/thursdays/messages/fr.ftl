verb-thursday-read = Lire les Jeudis de la presse
verb-thursday-attend = a noté la présence d’un média

menu-thursdays = Jeudis de la presse

thursday-list-title = Jeudis de la presse
thursday-count = { $count ->
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
thursday-find = Chercher une rencontre
thursday-year = Année
thursday-any-year = Toutes les années
thursday-none-title = Aucun Jeudi de la presse pour l’instant
thursday-none-text = Un Jeudi de la presse se prévoit et l’on y invite depuis la page des événements ; il paraît ensuite ici avec son communiqué, les médias présents et ce qui en fut publié.
thursday-events = Événements
thursday-event = Page de l’événement
thursday-title = Rencontre
thursday-dates = Date
thursday-place = Lieu
thursday-releases = Communiqués
thursday-outlets = Médias présents
thursday-persons = Journalistes présents
thursday-items = Retombées
thursday-who = Qui est venu
thursday-came = Médias : { $outlets }. Journalistes : { $persons }.
thursday-nobody = Aucun média noté présent pour l’instant.
thursday-no-release = Aucun communiqué lié à cette rencontre pour l’instant.
thursday-no-item = Aucune retombée notée pour l’instant.
thursday-outlet = Média
thursday-outlet-hint = On note combien sont venus de chaque média, pas leurs noms.
thursday-kind = Type
thursday-choose = Choisir
thursday-attend = Noter la présence
thursday-take-out = N’est pas venu

toast-thursday-attended = La présence est notée.
