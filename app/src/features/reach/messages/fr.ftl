verb-reach-read = a lu la portée
verb-reach-names = a lu qui a été touché
menu-reach = Portée

reach-title = Portée de la communication
reach-none-text = Rien n’a été prévu, envoyé ni organisé cette année. Les chiffres viennent des plans de communication approuvés, des campagnes et des rencontres.
reach-desk = Les chiffres des questions, suggestions et réclamations

reach-persons = Personnes touchées nommément
reach-each-once = Chaque personne une fois
reach-missed = Personnes jamais touchées cette année
reach-of-known = sur { $count } au registre
reach-counted = Personnes comptées
reach-estimated = Personnes estimées
reach-never-added = Jamais additionnées aux autres
reach-delivered = Messages parvenus
reach-of-written = sur { $count } partis
reach-cost-person = Coût par personne comptée
reach-of-counted = des actions réalisées du plan

reach-sentence-who = Des { $known } du registre ({ $place }), { $reached } ont été touchées nommément en { $year }, soit { $share }.
reach-sentence-done = Des { $actions } prévues, { $begun } ont été réalisées ; elles ont touché { $counted } personnes comptées et, à côté d’elles, { $estimated } estimées.
reach-sentence-silent = Des { $known }, { $silent } restent silencieuses : aucun membre touché, personne n’est venu pour elles.

reach-part-plan = Prévu et réalisé
reach-part-who = Qui a été touché nommément
reach-part-ways = Par quelle voie
reach-part-beside = Comptées ou estimées, sans noms
reach-part-cost = Coût
reach-part-delay = De la décision à l’information
reach-part-missed = Qui n’a jamais été touché

reach-note-reached = Une personne est touchée quand un message d’une campagne lui est parvenu (pris par son serveur de courriel, ou lettre remise), quand elle est sur la liste d’une rencontre qui a eu lieu, ou quand elle a répondu à une invitation par son lien. Une campagne compte dans l’année où son envoi a commencé.
reach-note-home = Chaque personne compte une fois, là où elle habite, quel que soit l’expéditeur : la somme des provinces est le chiffre de la région.
reach-note-apart = Les personnes comptées et estimées des actions, des rencontres et de la presse ne sont pas celles du registre : aucun de ces nombres ne s’ajoute à un autre, ni aux personnes nommées.
reach-note-opened = L’ouverture des messages n’est pas enregistrée.
reach-note-desk = Qui a posé une question ou réclamé n’entre pas dans les personnes d’ici, pour que nul ne le devine : les chiffres du guichet ont leur page.
reach-note-plan = Actions des plans de communication approuvés au moins une fois, dans ce territoire et en dessous.
reach-note-cost = Le coût est celui que le plan prévoit pour les actions réalisées ; la dépense et le prix des messages ne sont pas enregistrés.
reach-note-sensitive = Les membres des publics sensibles sont comptés et ne figurent dans aucune liste.
reach-note-veiled = Qui ne peut voir les personnes ne voit aucun chiffre inférieur à cinq, ni aucun qui le donnerait. Les voies, le sort des messages, les délais et les personnes jamais touchées sont pour qui peut les voir.

reach-reached = Touchées
reach-known = Au registre
reach-missed-short = Jamais
reach-never-ever = Aucune année
reach-by-sex = Par sexe
reach-by-milieu = Par milieu
reach-by-audience = Par public cible
reach-by-place = Par lieu de résidence
reach-by-way = Personnes par voie
reach-audience = Public cible
reach-audience-none = Sans public
reach-audiences-note = Les publics tels qu’ils sont au registre aujourd’hui. Qui est dans deux compte dans les deux.
reach-places-note = D’abord là où le plus de personnes n’ont pas été touchées.
reach-organisations = Associations et coopératives
reach-associations = Toutes
reach-silent = Silencieuses
reach-silent-note = Cette année, aucun membre touché et personne n’est venu pour elles à quoi que ce soit.

reach-way = Voie
reach-way-mail = Courriel
reach-way-letter = Lettre
reach-way-sms = SMS
reach-way-event = Rencontre
reach-way-answer = Réponse à une invitation
reach-way-none = Aucune voie
reach-ways-note = Qui a été touché par deux voies compte dans chacune, et une fois dans la dernière ligne.
reach-contacts = Le sort des messages
reach-contacts-note = Un message par personne et par campagne. Une lettre numérotée et pas encore remise est en route ; un sort inconnu ne compte pas comme parvenu.
reach-fate = Sort
reach-fate-written = Partis
reach-fate-delivered = Parvenus
reach-fate-returned = Retournés
reach-fate-refused = Refusés
reach-fate-uncertain = Incertains
reach-fate-under-way = En route
reach-fate-unsubscribed = Désabonnés
reach-fate-left-out = Pas écrits

reach-aim = Ce que sert l’objectif
reach-channel = Canal
reach-month = Mois
reach-action = Action
reach-actions = Actions
reach-begun = Réalisées
reach-times = Fois prévues
reach-times-done = Réalisations
reach-persons-planned = Personnes prévues
reach-plan-by-aim = Par visée
reach-plan-by-audience = Par public
reach-plan-by-channel = Par canal
reach-plan-by-month = Par mois
reach-no-aim = Visée non dite
reach-no-month = Mois non dit
reach-everybody = Tous les publics

reach-source = Source
reach-things = Nombre
reach-beside = Comptées et estimées, par source
reach-source-actions = Actions réalisées du plan
reach-source-events = Rencontres sans liste
reach-source-press = Presse
reach-beside-note = Ce tableau n’a pas de total : compté et estimé ne s’ajoutent pas, ni une source à une autre.
reach-cost = Coût prévu
reach-cost-note = Le coût prévu de ce qui a été réalisé, divisé par les seules personnes comptées : une estimation ne rend rien moins cher.
reach-delay = Délai en jours
reach-delay-of = De la décision à l’information
reach-delay-campaigns = Campagnes : de l’approbation au premier message parvenu
reach-delay-actions = Actions : de l’approbation du plan à la première réalisation
reach-delay-least = Le plus court
reach-delay-median = Médiane
reach-delay-most = Le plus long
reach-delay-note = La médiane : la moitié des délais est plus courte, l’autre plus longue.
reach-campaign = Campagne
reach-campaigns = Campagnes de l’année
reach-days = Jours

reach-map = Jamais touchées, par public et par lieu
reach-map-text = Chaque case dit combien n’ont pas été touchées cette année. Plus la couleur est forte, plus leur part est grande ; le vert veut dire que toutes l’ont été.
reach-heat-cell = { $missed } sur { $known }
reach-people-behind = Personnes
reach-contacts-behind = Messages
reach-tried-at = Le
reach-kind = Type
reach-members = Membres
reach-segment = Commencer un segment
reach-find-organisation = Chercher par nom
reach-unnamed-few = Et moins de cinq personnes, comptées et jamais listées.
reach-narrow-yes = Touchées
reach-narrow-no = Jamais touchées cette année
reach-narrow-never = Jamais touchées, aucune année
reach-narrow-done = Réalisées
reach-narrow-silent = Silencieuses
reach-narrow-cost = Réalisées, avec un coût
reach-narrow-since = Depuis le { $day }

reach-n-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
reach-n-organisations =
    { $count ->
        [one] { $count } association ou coopérative
       *[other] { $count } associations et coopératives
    }
reach-n-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
reach-map-more =
    { $count ->
        [one] Et { $count } lieu de plus dans le classeur
       *[other] Et { $count } lieux de plus dans le classeur
    }
reach-unnamed =
    { $count ->
        [one] Et { $count } personne, comptée et jamais listée.
       *[other] Et { $count } personnes, comptées et jamais listées.
    }
