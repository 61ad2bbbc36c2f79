verb-post-read = Lire les annonces
verb-post-write = a rédigé une annonce
verb-post-edit = a modifié une annonce
verb-post-publish = a publié une annonce
verb-post-withdraw = a retiré une annonce
verb-post-open = Lire les nouvelles publiées

menu-posts = Annonces

post-list-title = Annonces
post-count = { $count ->
    [one] { $count } annonce
   *[other] { $count } annonces
}
post-find = Chercher une annonce, en arabe ou en français
post-new = Rédiger une annonce
post-new-title = Nouvelle annonce
post-edit-title = Annonce
post-public = Page ouverte à tous
post-public-page = Page publiée
post-any-kind = Tous les types
post-any-state = Tous les états
post-any-place = Tous les lieux
post-none-title = Aucune annonce pour l’instant
post-none-text = Un événement annoncé avec sa date, un appel à projets avec son dernier jour : tout le monde les lit sur la page des nouvelles et dans le calendrier. Une personne rédige, une seconde publie.
post-choose = Choisir
post-kind = Type
post-kind-event = Événement
post-kind-call = Appel
post-event = Événement
post-event-hint = Ses dates et son lieu se lisent sur sa page, et changent avec elle.
post-event-page = Page de l’événement
post-ends-on = Dernier jour
post-ends-hint = Pour un appel qui a un terme.
post-over = Ce jour est passé.
post-title = Titre
post-title-ar = Titre en arabe
post-title-fr = Titre en français
post-text-ar = Texte en arabe
post-text-fr = Texte en français
post-text-hint = Une ligne par paragraphe.
post-contact = Renseignements
post-contact-hint = Le service avec son téléphone ou son adresse, pas le nom d’une personne : tout le monde le lit.
post-place = Lieu
post-date = Date
post-state = État
post-state-draft = Brouillon
post-state-published = Publiée
post-state-withdrawn = Retirée
post-facts = En bref
post-publish = Publier
post-withdraw = Retirer
post-withdraw-title = Retirer « { $title } » ?
post-withdraw-text = Elle disparaît de la page des nouvelles et du calendrier, et peut être modifiée et publiée de nouveau.
post-own-hand-notice = Vous avez rédigé ou modifié cette annonce : quelqu’un d’autre la publie.
post-draft-notice = Seules les personnes de ce lieu lisent cette annonce, jusqu’à ce qu’une seconde la publie.
post-is-published = Cette annonce est publiée : retirez-la d’abord, puis modifiez-la.
post-own-hand = Qui a rédigé ou modifié une annonce ne la publie pas : il faut une seconde personne.

news-of = Nouvelles : { $place }
news-kind-release = Communiqué
news-kind-event = Événement
news-kind-call = Appel
news-coming = Bientôt
news-latest = Dernières nouvelles
news-until = Jusqu’au { $day }
news-none = Aucune nouvelle publiée
news-none-text = Les communiqués, les événements et les appels à projets paraissent ici.
news-all = Nouvelles de toutes les provinces
news-provinces = Provinces et préfectures
news-calendar = Calendrier (iCalendar)
news-feed = Fil (Atom)
news-cancelled = Cet événement est annulé.

toast-post-written = L’annonce est rédigée.
toast-post-saved = L’annonce est enregistrée.
toast-post-published = L’annonce est publiée.
toast-post-withdrawn = L’annonce est retirée.
