verb-campaign-read = Look at campaigns
verb-campaign-write = wrote a campaign
verb-campaign-edit = edited a campaign
verb-campaign-test = sent a campaign to themselves
verb-campaign-submit = submitted a campaign for approval
verb-campaign-send_back = made a campaign a draft again
verb-campaign-approve = approved a campaign
verb-campaign-pause = paused a campaign
verb-campaign-resume = resumed a campaign
verb-campaign-stop = stopped a campaign
verb-campaign-begin = began to send a campaign
verb-campaign-end = finished sending a campaign
verb-campaign-report = a gateway told how a message fared
verb-campaign-unsubscribe = took themselves off by a letter
menu-campaigns = Campaigns

campaign-title = Campaigns
campaign-count = { $count ->
    [one] { $count } campaign
   *[other] { $count } campaigns
}
campaign-find = Find a campaign by its title or subject
campaign-new = Write a campaign
campaign-new-title = New campaign
campaign-edit-title = Edit
campaign-copy = Copy
campaign-none-title = No campaign yet
campaign-none-text = A campaign is one message, in Arabic and in French, to the people of a segment. Somebody other than its author approves it before anything leaves, and everybody’s row says what they got or why not.
campaign-see-segments = See the segments
campaign-any-state = Any state
campaign-anywhere = Anywhere

campaign-what = The campaign
campaign-name = Title
campaign-name-hint = For colleagues: its readers do not see it.
campaign-purpose = Purpose
campaign-purpose-hint = What readers should know or do afterwards.
campaign-place = Place
campaign-place-hint = Who writes. The people of the segment are of this place.
campaign-segment = Segment
campaign-segment-hint = Who is meant. When the campaign is submitted, what the segment asks is kept as it is.
campaign-segment-gone = This segment was removed.
campaign-segment-elsewhere = This segment asks for people of elsewhere: choose one of the campaign’s place.
campaign-choose = Choose
campaign-words = The message
campaign-words-hint = In one language at least. Whoever agreed to mail in Arabic gets the Arabic, the others the French, as far as both are written.
campaign-subject = Subject
campaign-subject-ar = Subject in Arabic
campaign-text-ar = Text in Arabic
campaign-subject-fr = Subject in French
campaign-text-fr = Text in French
campaign-letters = Length of the text
campaign-variables = These are filled in for each reader: { $known }. An empty line begins a paragraph.
campaign-unknown-variable = “{ $found }” is none of the variables. There are: { $known }.
campaign-no-words = Write the message in one language at least.
campaign-unreadable = The message holds a variable that does not exist: edit it.
campaign-when = When
campaign-send-on = Not before
campaign-send-on-hint = Empty: as soon as it is approved.
campaign-send-at = Time
campaign-send-past = This moment is past.
campaign-any-hour = Also in quiet hours
campaign-any-hour-hint = Otherwise nothing arrives before 8:00 or after 20:00, in Ramadan before 10:00 or after 17:00.
campaign-per-domain = Letters a minute to one mail domain
campaign-per-domain-hint = Large mail providers refuse who comes too fast. Empty: without a bound.

campaign-variable-name = name
campaign-variable-organisation = organisation
campaign-variable-commune = commune
campaign-variable-date = date
campaign-sample-name = First name Last name
campaign-sample-organisation = Name of the organisation
campaign-sample-commune = Name of the commune
campaign-test-mark = [Test]
letter-campaign-test = A campaign that you sent to yourself
campaign-foot = You get this because you agreed to be written to by mail by { $place }. To get no more:

campaign-ways = Ways
campaign-way-mail = Mail
campaign-way-letter = Letter on paper
campaign-way = Way
campaign-any-way = Any way
campaign-ways-hint = One way per person: the first that they agreed to and can be reached by, or else the next.
campaign-way-first = First
campaign-way-next = Or else
campaign-no-next = nothing
campaign-ways-both = { $first }, or else { $next }
campaign-signs-ar = Who signs letters on paper, in Arabic
campaign-signs-fr = Who signs letters on paper, in French
campaign-signs-hint = The office, and the name under it. Empty: the head of the social action division.
campaign-receipt = Slip to acknowledge at the foot of the letter
campaign-receipt-hint = It is cut off, signed and given back; it has the number of the letter and a code for a scanner.
campaign-papers = Letters on paper
campaign-papers-all = In the register of dispatches
campaign-papers-print = Print letters and labels
campaign-specimen = Specimen of the letter
campaign-test-paper = See the specimen
campaign-test-paper-hint = It goes on paper alone: its specimen opens, and that is the test.
campaign-next-specimen = Next: open the specimen of the letter and read it.
campaign-by-letter = By letter on paper
campaign-sms-words = Short message
campaign-sms-words-hint = Needed where a campaign goes by SMS. 70 signs make a part in Arabic, 160 in French without ê, ç, œ or curly quotes; each part is paid for. What it comes to is shown with the recipients, before anybody approves it.
campaign-sms-ar = Short message in Arabic
campaign-sms-fr = Short message in French
campaign-sms-variables = These are filled in for each reader: { $known }. Longer names make longer messages.
campaign-sms-letters = Length of the short message
campaign-sms-no-words = The campaign goes by SMS: write its short message in one language at least.
campaign-sms-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
campaign-sms-signs = { $count ->
    [one] { $count } sign
   *[other] { $count } signs
}
campaign-sms-people = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
campaign-sms-gsm = small alphabet (GSM-7)
campaign-sms-ucs2 = wide alphabet (UCS-2)
campaign-sms-wide = These signs make it wide: { $letters }. Without them a part holds 160 signs and not 70.
campaign-sms-no-price = no price is set
campaign-sms-about = about { $cost }
campaign-sms-all = By SMS, in all:
campaign-sms-dear = The longest message costs { $parts } for one person. Shorten it, or approve it knowing so.
campaign-sms-over = The longest message has { $parts }; more than { $most } are not sent here. Shorten it.
campaign-sms-too-long = Somebody’s message has more parts than are sent here: see the preview, and shorten it.
campaign-sms-undelivered = The telephone did not get it
campaign-sms-reckoned = SMS, when submitted
campaign-sms-spent = SMS, handed over
campaign-way-sms = SMS
campaign-way-last = Or else
campaign-by-sms = By SMS to { $to }
campaign-fate-delivered = Delivered
campaign-why-gateway = The gateway takes nothing
campaign-why-gateway-text = The gateway for short messages takes nothing now. It is tried again at { $at }; nobody is written to twice.
campaign-why-no-gateway = No gateway for SMS
campaign-why-no-gateway-text = It paused by itself: no gateway for short messages is set.
campaign-no-gateway = No gateway for short messages is set: it can be written, but not sent.
campaign-no-mobile = Write the number of a mobile telephone in Morocco: 06 or 07 and eight figures.
campaign-next-test-sms = Next: send it to your own telephone and read it there.
campaign-test-sms-hint = To the telephone whose number you write, in each language that it is written in. The number is not kept with the campaign.
campaign-test-number = Your mobile telephone
campaign-state = State
campaign-state-draft = Draft
campaign-state-submitted = Submitted
campaign-state-approved = Approved
campaign-state-sending = Sending
campaign-state-paused = Paused
campaign-state-stopped = Stopped
campaign-state-done = Done
campaign-why = Why
campaign-why-storm = Too many refused
campaign-why-server = The mail server takes nothing
campaign-why-quiet = Quiet hours
campaign-why-domains = Share of each domain used up
campaign-why-later = The server asked to come again
campaign-why-no-server = No mail server
campaign-why-segment = The segment cannot be asked
campaign-why-storm-text = It paused by itself: of the last letters, more than one in five was refused for good or came back. Look at who was refused before you resume it.
campaign-why-server-text = The mail server takes nothing now. It is tried again at { $at }; nobody is written to twice.
campaign-why-quiet-text = Quiet hours: it goes on at { $at }.
campaign-why-domains-text = Every mail domain had its share of this minute: it goes on at { $at }.
campaign-why-later-text = The server asked to come again for those who are left: at { $at }.
campaign-why-no-server-text = It paused by itself: no mail server is set, or the key that makes addresses for unsubscribing is missing.
campaign-why-segment-text = It paused by itself: what its segment asks cannot be asked any more, because another segment in it was removed. Stop it and write a copy.
campaign-next-at = Goes on at
campaign-next-test = Next: send it to yourself and read it in your own mail box.
campaign-next-submit = Tested. Next: submit it; somebody else approves it.
campaign-next-other = It waits for somebody else: whoever wrote, edited or submitted it does not approve it.
campaign-next-approve = It waits for you or another colleague: read it, see who gets it, then approve it or make it a draft again.
campaign-next-at-text = Approved. It goes out at { $at }.
campaign-paused-text = Nothing goes out until somebody resumes it.
campaign-no-server = No mail server is set: it can be written, but not sent.
campaign-no-mail-box = Your account has no mail address: write one under “My account”, then send the campaign to yourself.

campaign-not-draft = It is no draft any more.
campaign-not-tested = Send it to yourself first: its words were changed since, or never read as they arrive.
campaign-not-submitted = It is not waiting for approval.
campaign-own-hand = You wrote, edited or submitted this campaign: somebody else approves it.
campaign-not-sending = It is not being sent.
campaign-not-paused = It is not paused.
campaign-over = It is over.

campaign-test = Send it to myself
campaign-test-again = Send it to myself again
campaign-test-to = To { $to }, in each language that it is written in.
campaign-tested-at = Last sent on { $at }.
campaign-submit = Submit for approval
campaign-send-back = Make it a draft again
campaign-approve = Approve and send
campaign-pause = Pause
campaign-resume = Resume
campaign-stop = Stop
campaign-stop-title = Stop “{ $name }”?
campaign-stop-text = Nobody who still waits will get it. It cannot be resumed; those who got it keep it.

campaign-made = Written on
campaign-facts = Facts
campaign-hours = Hours
campaign-hours-usual = Not in quiet hours
campaign-hours-any = Also in quiet hours
campaign-at-once = As soon as it is approved
campaign-no-bound = Without a bound
campaign-found = Found today
campaign-found-note = See what they would read
campaign-meant = To be written to
campaign-progress = { $done } of { $all }
campaign-fate = What became of them
campaign-fate-waiting = Waiting
campaign-fate-sending = On its way
campaign-fate-sent = Sent
campaign-fate-refused = Refused
campaign-fate-refused-note = Addresses to be corrected
campaign-fate-bounced = Came back
campaign-fate-bounced-note = Addresses to be corrected
campaign-fate-uncertain = Uncertain
campaign-fate-uncertain-why = The connection or the program ended while it was handed over
campaign-fate-uncertain-note = Not sent again by itself
campaign-fate-left-out = Nothing sent
campaign-unsubscribed = Unsubscribed
campaign-left-out-why = Why people get nothing
campaign-few = fewer than 5
campaign-reason = Why
campaign-reason-no-consent = Did not agree to be written to
campaign-reason-no-address = No address
campaign-reason-bounced = Letters came back from their address
campaign-reason-merged = Same person as another record
campaign-reason-erased = Name taken out
campaign-reason-hidden = Member of an audience that is not listed
campaign-reason-unsubscribed = Took their agreement back meanwhile
campaign-reason-stopped = The campaign was stopped

campaign-preview = What they would read
campaign-meant-today = { $count ->
    [one] { $count } person today
   *[other] { $count } people today
}
campaign-back = Back to the campaign
campaign-nobody-title = Nobody today
campaign-nobody-text = The segment finds nobody, or cannot be asked. Look at its conditions.
campaign-missing = Not known of this person, and left empty: { $what }
campaign-by-mail = By mail to { $to }

campaign-readers = Recipients
campaign-readers-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
campaign-reader = Person
campaign-commune = Commune
campaign-address = Address
campaign-tried-at = Sent on
campaign-unsubscribed-at = Unsubscribed on
campaign-left-at = unsubscribed { $at }
campaign-find-reader = Find a person
campaign-any-fate = Anything
campaign-any-reason = Any reason
campaign-left = Afterwards
campaign-any-left = Everybody
campaign-record-gone = A record that became part of another one
campaign-no-readers-title = Nobody is written down yet
campaign-no-readers-text = When sending begins, everybody whom the segment finds gets a row here: what they are sent, or why they get nothing.

campaign-leave-title = Get no more mail?
campaign-leave-text = You take back your agreement to be written to by mail. Your registrations and certificates stay as they are, and you can agree again at any desk.
campaign-leave = Get no more mail
campaign-leave-unknown = This address is not complete, or was not made here. Open it again from the letter.
campaign-left-title = You get no more mail
campaign-left-text = It holds from this moment. If you change your mind, say so at any desk.

toast-campaign-written = The campaign is saved as a draft.
toast-campaign-saved = Changes saved.
toast-campaign-tested = It is on its way to you.
toast-campaign-submitted = Submitted for approval.
toast-campaign-sent-back = It is a draft again.
toast-campaign-approved = Approved.
toast-campaign-paused = Paused.
toast-campaign-resumed = Resumed.
toast-campaign-stopped = Stopped.

verb-campaign-attach = added a file to a campaign
verb-campaign-detach = took a file away from a campaign
campaign-files = Files with the mail
campaign-files-none = No file goes with it.
campaign-file = File
campaign-attach = Add a file
campaign-detach = Remove
campaign-detach-title = Remove “{ $name }”?
campaign-detach-text = It will not go with the mail. The campaign has to be sent to yourself again.
campaign-file-room = A PDF or a picture, at most { $room } MB: everybody gets it. Pictures are kept without where they were taken.
campaign-file-kilobytes = { $size } kB
campaign-file-megabytes = { $size } MB
campaign-file-missing = Choose a file.
campaign-file-too-large = The file is too large: { $room } MB are left for this campaign.
campaign-file-wrong-kind = Neither a PDF nor a picture (JPEG, PNG, WebP). Write other documents as PDF first.
campaign-file-broken = The file is damaged or was cut off: it cannot be opened.
campaign-file-acts = This PDF runs a program or carries other files: mail boxes refuse it. Print it as PDF anew.
campaign-file-no-mail = This campaign does not go by mail: files go with mail only.
campaign-file-too-many = Five files at most go with a campaign.
campaign-file-no-room = Together the files are larger than 5 MB: somebody added another one meanwhile.
toast-campaign-attached = Added. Send the campaign to yourself again.
toast-campaign-detached = Removed. Send the campaign to yourself again.
