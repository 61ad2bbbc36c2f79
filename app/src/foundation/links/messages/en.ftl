verb-link-read = looked at the links
verb-link-give = gave a link
verb-link-renew = renewed a link
verb-link-revoke = revoked a link
verb-link-answer = Answer by a link
journal-by-link = { $bearer }, by a signed link given by { $giver },
links-title = Links
links-none = No link has been given yet
links-none-hint = A link opens one answer to one person, without an account: to answer an invitation, to evaluate a session. Choose the person and hand over their link.
links-summary = { $answered } answers to { $given } links
link-open = Not answered
link-answered = Answered
link-used = Used
link-expired = Expired
link-revoked = Revoked
link-dropped = Dropped: who gave it no longer has the right
link-on-its-way = On its way
link-to = To whom
link-to-everybody = Everybody who has none
link-what = For what
link-state = State
link-answer = Answer
link-until = Good until
link-until-field = Last day
link-until-hint = Left empty, the usual time applies.
link-until-wrong = Choose a day from today on and within six months.
link-acts = What one can do
link-renew = Renew
link-revoke = Revoke
link-give = Give a link
link-give-hint = Whoever holds the link may do this alone, and sees nobody else.
link-how = How it arrives
link-by-mail = By mail; on paper for those without an address
link-by-slip = Printed, from hand to hand
link-lang = Language of the letter
link-nobody-left = Everybody in the list has a link.
link-no-address = The person has no address. Hand over the link on paper.
link-given-by = Given by { $who }, { $when }
link-revoked-already = This link was revoked already.
link-slip-gone = This link was replaced or revoked since. Renew it to print it.
link-slip-title = New link
link-slip-for = Link of { $name }
link-slip-once = This link is shown once: print it or copy it now.
link-address = The address to open
link-print = Print the slip
link-slip-done = Handed over
link-paper-title = Slip of a link
link-paper-intro = “{ $title }”. Photograph the code with a telephone or type the address, then answer. No account, no password.
link-paper-until = Good until { $when }
link-paper-secret = This link is yours alone. Whoever finds it answers in your name: give it to nobody, and tell us if it is lost.
link-to-from = This link was given to { $bearer } by { $giver }.
link-before = Your answer before: { $answer }. You may change it.
link-good-until = The link is good until { $when }.
link-gone-title = Nothing here
link-gone-unknown = This link is not known. Make sure that you copied all of it.
link-gone-used = This link was used, the answer has arrived. Thank you.
link-gone-expired = This link is no longer good: its day has passed.
link-gone-revoked = This link is no longer good.
link-gone-over = There is nothing more to answer by this link.
link-gone-ask = If you need it, ask for a new one from whoever gave it to you.
link-thanks-title = Your answer has arrived
link-thanks-text = Thank you. You may close this page.
toast-link-posted = The letters are on their way
toast-link-revoked = Link revoked
letter-link-give = Link to answer
letter-link-subject = { $title }
letter-link-text =
    Hello { $name },

    { $lead }

    { $title }
    { $facts }

    Open the link and answer: no account, no password. It is good until { $when }.

    This link is yours alone: forward this letter to nobody.
letter-link-go = Answer
