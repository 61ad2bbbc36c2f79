# What every form and every door says, whichever its page.
field-required = This field is needed.
field-too-long = The text is too long: { $found } characters, { $longest } at most.
field-date = “{ $found }” is not a date. Example: 14/07/2026.
field-number = “{ $found }” is not a number between { $least } and { $most }.
field-choice = “{ $found }” is not one of the choices.
unreadable-form = What the browser sent could not be read.
menu-organisations = Organisations
menu-jobs = Failed jobs
error-sign-in-title = Sign in first
error-sign-in-text = Sign in, then try again.
error-unreadable-title = The request could not be read
error-unreadable-text = Go back, check what you typed, and send it again.
error-stale-title = Somebody saved before you
error-stale-text = Open the page again to see what changed, then make your change once more.
error-too-many-title = Too many attempts
error-too-many-text = Wait a little, then try again. The wait grows with each failure.
error-disk-full-title = The disk is full
error-disk-full-text = Nothing that was saved is lost, but nothing new can be saved before room is made. Tell the person who runs the server.
letterhead-kingdom = Kingdom of Morocco
letterhead-ministry = Ministry of the Interior
letterhead-seat = { $kind ->
    [province] { $vowel ->
       *[no] Province of { $name }
    }
    [prefecture] { $vowel ->
       *[no] Prefecture of { $name }
    }
    [arrondissements_prefecture] { $vowel ->
       *[no] Prefecture of arrondissements of { $name }
    }
    [region] { $vowel ->
       *[no] Region of { $name }
    }
   *[nation] National Initiative for Human Development
}
letterhead-office = { $kind ->
    [region] General secretariat for regional affairs
    [nation] National coordination
   *[province] Social Action Division
}
