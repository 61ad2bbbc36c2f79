verb-segment-read = Consulter les segments
verb-segment-write = a écrit un segment
verb-segment-edit = a modifié un segment
verb-segment-drop = a retiré un segment
verb-segment-restore = a rétabli un segment
verb-segment-exclude = a écarté une personne d’un segment
verb-segment-include = a repris une personne dans un segment

segments-title = Segments
segments-count = { $count ->
    [one] { $count } segment
   *[other] { $count } segments
}
segments-find = Trouver un segment, en arabe ou en français
segments-new = Écrire un segment
segments-new-title = Nouveau segment
segments-edit-title = Segment
segments-copy = Copier
segments-copy-title = Copie d’un segment
segments-copy-sub = D’après « { $name } ». L’original reste tel quel.
segments-copied-from = Copié de
segments-none-title = Aucun segment
segments-none-text = Un segment dit à qui l’on s’adresse : un public, un territoire, un mandat, une présence. Il garde la question, jamais la liste : chaque ouverture montre qui y répond ce jour-là.
segments-name = Nom
segments-name-ar = Nom en arabe
segments-name-fr = Nom en français
segments-place = Territoire
segments-place-hint = Seules les personnes de ce territoire peuvent y être.
segments-any-place = Tous
segments-note = Note
segments-made = Écrit le
segments-state = État
segments-state-used = En usage
segments-state-dropped = Retirés
segments-what = Le segment
segments-question = Ce qu’il demande
segments-conditions = Conditions
segments-everyone-who = Est du segment toute personne pour qui
segments-how-all = tout ceci est vrai
segments-how-any = au moins une de ces choses est vraie
segments-how-none = rien de ceci n’est vrai
segments-that = Condition
segments-yes = est vraie
segments-no = n’est pas vraie
segments-add = Ajouter une condition
segments-add-in = Ajouter à ce groupe
segments-remove = Ôter
segments-choose = Choisir
segments-any = Peu importe
segments-unseen = hors de votre territoire
segments-count-now = Compter
segments-facts = Repères
segments-found = { $count ->
    [one] { $count } personne aujourd’hui
   *[other] { $count } personnes aujourd’hui
}
segments-people = Personnes du segment
segments-person = Personne
segments-commune = Commune
segments-why = Pourquoi
segments-nobody-title = Personne aujourd’hui
segments-nobody-text = Personne de votre territoire ne répond à cette question. Ôtez une condition, ou vérifiez les dates.
segments-exclude = Écarter
segments-include = Reprendre
segments-left-out = Écartées à la main
segments-left-out-of = Segments qui l’écartent
segments-who = Cette personne n’est pas dans le registre.
segments-drop = Retirer
segments-drop-title = Retirer « { $name } »
segments-drop-text = Il ne sera plus proposé. Vous pourrez le rétablir à tout moment.
segments-drop-used = Un autre segment s’appuie sur celui-ci. Modifiez-le d’abord.
segments-restore = Rétablir
segments-dropped-notice = Ce segment est retiré : il n’est plus proposé.

segments-refused-unreadable = Une condition de ce segment n’est plus connue. Modifiez-le pour la remplacer.
segments-refused-later = Ce segment vient d’une version plus récente du programme et ne peut pas être lu ici.
segments-refused-empty = Dites au moins une condition, aussi dans chaque groupe.
segments-refused-deep = Trois niveaux de groupes suffisent : celui-ci serait trop profond.
segments-refused-long = Un segment a trente conditions au plus, et deux cents avec ceux sur lesquels il s’appuie.
segments-refused-chain = Dix segments au plus s’appuient l’un sur l’autre. Écrivez ici les conditions à la place d’un autre segment.
segments-refused-circle = Ce segment s’appuierait sur lui-même par d’autres. Ôtez cette condition.
segments-refused-missing = Un segment sur lequel celui-ci s’appuie a été retiré.
segments-name-one = Donnez un nom, en arabe ou en français.
segments-age-one = Donnez au moins un âge.
segments-ages = Le premier âge dépasse le second.
segments-days = La fin est avant le début.
segments-day-far = L’année { $year } est trop lointaine. Vérifiez la date.
segments-day-to-come = Ce jour n’est pas encore venu.

segments-about-audience = Public cible
segments-about-place = Territoire
segments-about-mandate = Qualité dans un organisme
segments-about-sex = Sexe
segments-about-age = Âge
segments-about-reach = Moyen de joindre
segments-about-consent = Consentement
segments-about-event = Une rencontre précise
segments-about-took = Participation
segments-about-trained = Formation reçue
segments-about-certificate = Attestation
segments-about-silent = Silence
segments-about-segment = Un autre segment
segments-about-group = Groupe de conditions
segments-field-audience = Public
segments-field-place = Territoire et tout ce qu’il contient
segments-field-role = Qualité
segments-field-kind = Dans un organisme de type
segments-field-when = Mandat
segments-field-day = Jour
segments-field-sex = Sexe
segments-field-age-from = Âge, de
segments-field-age-to = à
segments-field-reach = A
segments-field-channel = Accepte
segments-field-event = Rencontre ou session
segments-field-came = Y était
segments-field-event-kind = À
segments-field-module = Module
segments-field-from = Depuis le
segments-field-to = Jusqu’au
segments-field-since = Rien depuis le
segments-field-segment = Segment
segments-when-held = en cours ce jour-là (aujourd’hui sans jour)
segments-when-ended = fini avant ce jour
segments-when-begins = commence après ce jour
segments-reach-phone = un téléphone
segments-reach-mail = une adresse électronique
segments-came-attended = présente
segments-came-missed = inscrite, absente
segments-session = Session de formation

segments-everyone = Toute personne qui { $list }.
segments-both = { $a } et { $b }
segments-either = { $a } ou { $b }
segments-comma = { $a }, { $b }
segments-group = ({ $list })
segments-neither = ne répond à rien de ceci : ({ $list })
segments-any-role = membre ou responsable
segments-any-organisation = tout organisme
segments-any-event = une rencontre ou une session
segments-held-now = mandat en cours
segments-held-on = mandat en cours au { $day }
segments-ended-before = mandat fini avant le { $day }
segments-begins-after = mandat commençant après le { $day }
segments-is-audience = { $not ->
    [yes] n’est pas du public « { $name } »
   *[no] est du public « { $name } »
}
segments-is-place = { $not ->
    [yes] n’habite pas à { $name }
   *[no] habite à { $name }
}
segments-is-mandate = { $not ->
    [yes] n’a pas la qualité « { $role } » ({ $kind }, { $when })
   *[no] a la qualité « { $role } » ({ $kind }, { $when })
}
segments-is-sex = { $not ->
    [yes] n’est pas { $sex ->
        [f] une femme
       *[m] un homme
    }
   *[no] est { $sex ->
        [f] une femme
       *[m] un homme
    }
}
segments-is-age = { $not ->
    [yes] n’a pas de { $from } à { $to } ans
   *[no] a de { $from } à { $to } ans
}
segments-is-age-from = { $not ->
    [yes] n’a pas { $from } ans ou plus
   *[no] a { $from } ans ou plus
}
segments-is-age-to = { $not ->
    [yes] n’a pas { $to } ans ou moins
   *[no] a { $to } ans ou moins
}
segments-is-phone = { $not ->
    [yes] n’a pas de téléphone
   *[no] a un téléphone
}
segments-is-mail = { $not ->
    [yes] n’a pas d’adresse électronique
   *[no] a une adresse électronique
}
segments-is-consent = { $not ->
    [yes] n’a pas consenti : { $name }
   *[no] a consenti : { $name }
}
segments-is-attended = { $not ->
    [yes] n’était pas à « { $name } »
   *[no] était à « { $name } »
}
segments-is-missed = { $not ->
    [yes] n’a pas manqué « { $name } »
   *[no] était attendue à « { $name } » et n’est pas venue
}
segments-is-took = { $not ->
    [yes] n’a jamais participé : { $kind }
   *[no] a participé : { $kind }
}
segments-is-took-between = { $not ->
    [yes] n’a pas participé du { $from } au { $to } : { $kind }
   *[no] a participé du { $from } au { $to } : { $kind }
}
segments-is-took-since = { $not ->
    [yes] n’a pas participé depuis le { $from } : { $kind }
   *[no] a participé depuis le { $from } : { $kind }
}
segments-is-took-until = { $not ->
    [yes] n’a pas participé jusqu’au { $to } : { $kind }
   *[no] a participé jusqu’au { $to } : { $kind }
}
segments-is-trained = { $not ->
    [yes] n’est pas formée à « { $name } »
   *[no] est formée à « { $name } »
}
segments-is-certified = { $not ->
    [yes] n’a pas d’attestation de « { $name } »
   *[no] a une attestation de « { $name } »
}
segments-is-certified-any = { $not ->
    [yes] n’a aucune attestation
   *[no] a une attestation
}
segments-is-silent = { $not ->
    [yes] a donné signe depuis le { $day }
   *[no] n’a donné aucun signe depuis le { $day }
}
segments-is-segment = { $not ->
    [yes] n’est pas du segment « { $name } »
   *[no] est du segment « { $name } »
}
segments-why-born = est née en { $year }
segments-why-mandate = { $role } : { $name }
segments-why-mandate-until = { $role } jusqu’au { $to } : { $name }
segments-why-mandate-since = { $role } depuis le { $from } : { $name }

toast-segments-written = Le segment est enregistré.
toast-segments-saved = Modifications enregistrées.
toast-segments-dropped = Le segment est retiré.
toast-segments-restored = Le segment est rétabli.
toast-segments-excluded = La personne est écartée.
toast-segments-included = La personne est reprise.
