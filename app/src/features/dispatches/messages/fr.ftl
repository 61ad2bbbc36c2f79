verb-dispatch-read = Consulter le registre de départ
verb-dispatch-enter = a inscrit des lettres au registre de départ
verb-dispatch-hand_over = a remis des lettres au porteur
verb-dispatch-answer = a noté ce qu’une lettre est devenue
verb-dispatch-reopen = est revenu sur ce qu’une lettre est devenue
menu-dispatches = Registre de départ

dispatch-title = Registre de départ
dispatch-count = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
dispatch-find = Chercher un numéro, un nom, un objet
dispatch-none-title = Aucune lettre n’est encore partie
dispatch-none-text = Chaque lettre d’une campagne sur papier a ici une ligne : son numéro et sa date, à qui elle va, qui la porte, et si son accusé est revenu signé.
dispatch-see-campaigns = Campagnes
dispatch-number = Numéro
dispatch-numbers = Numéros
dispatch-dated-on = Date
dispatch-place = Lieu
dispatch-place-hint = Celui qui tient le registre. Un code scanné porte le sien.
dispatch-to = À
dispatch-commune = Commune
dispatch-address = Adresse
dispatch-subject = Objet
dispatch-campaign = Campagne
dispatch-year = Année
dispatch-reason = Motif du retour
dispatch-state = État
dispatch-state-printed = Imprimée
dispatch-state-handed-over = Remise au porteur
dispatch-state-acknowledged = Accusé revenu
dispatch-state-returned = Revenue
dispatch-delivery = Acheminement
dispatch-delivery-hand = En main propre
dispatch-delivery-post = Par la poste
dispatch-delivery-registered = En recommandé
dispatch-returned-unknown = inconnu à l’adresse
dispatch-returned-moved = parti
dispatch-returned-absent = absent
dispatch-returned-refused = a refusé
dispatch-returned-deceased = décédé
dispatch-returned-address = adresse incomplète
dispatch-returned-because = La lettre est revenue : { $why }
dispatch-any-state = Tout état
dispatch-any-delivery = Tout acheminement
dispatch-any-reason = Tout motif
dispatch-any-year = Toute année
dispatch-anywhere = Partout
dispatch-any-campaign = Toute campagne
dispatch-name-gone = Nom retiré
dispatch-handed-on = Remise le
dispatch-answered-on = Revenu le
dispatch-answer = Noter les retours
dispatch-answers = Retours
dispatch-number-hint = Scannez le code de l’accusé, ou tapez le numéro puis Entrée : 2026/123, ou 123 de cette année.
dispatch-outcome = Ce qui revient
dispatch-note = Noter
dispatch-lately = Vos derniers
dispatch-reopen = Revenir dessus
dispatch-number-wrong = « { $found } » n’est pas un numéro de lettre. Écrivez par exemple 2026/123.
dispatch-number-unknown = Aucune lettre « { $found } » au registre de ce lieu.
dispatch-answered = Ce que la lettre « { $found } » est devenue est déjà noté.
dispatch-too-early = La lettre « { $found } » a été écrite après ce jour.
dispatch-open = Rien n’est encore noté de cette lettre.
dispatch-day-to-come = Ce jour est à venir.
dispatch-none-left = Toutes ces lettres sont déjà remises.

dispatch-letters = Lettres
dispatch-parts = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}
dispatch-parts-hint = Dans chaque lot, lettres et étiquettes suivent l’ordre des adresses : commune après commune, et dans chacune par nom.
dispatch-part = Lot
dispatch-part-name = Lot { $part }
dispatch-part-of = Lot { $part } · { $numbers }
dispatch-labels = Étiquettes
dispatch-labels-3x8 = 3 × 8
dispatch-labels-2x7 = 2 × 7
dispatch-labels-begun = Étiquettes sur une planche entamée
dispatch-labels-open = Ouvrir les étiquettes
dispatch-sheet = Planche
dispatch-from-label = À partir de l’étiquette
dispatch-from-label-hint = La première qui reste, comptée depuis la droite et le haut.
dispatch-no-parts-title = Pas encore de lettre
dispatch-no-parts-text = Les lettres sont numérotées quand l’envoi commence, lot par lot. Le spécimen se voit dès maintenant.
dispatch-hand-over = Remettre au porteur
dispatch-all-left = Tout ce qui reste

dispatch-paper-reference = Réf. :
dispatch-paper-to = À l’attention de
dispatch-paper-subject = Objet :
dispatch-paper-dated = { $place }, le { $date }
dispatch-paper-signs = Le chef de la division de l’action sociale
dispatch-paper-slip = Accusé de réception
dispatch-paper-received-on = Lettre reçue le
dispatch-paper-received-by = Nom et qualité
dispatch-paper-signature = Signature

toast-dispatch-answered = Noté.
toast-dispatch-reopened = C’est repris.
toast-dispatch-handed-over = La remise est notée.
