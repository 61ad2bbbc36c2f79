# The words of the desk of questions, suggestions and complaints.
menu-desk = Questions and complaints
menu-desk-figures = Questions: figures

verb-case-read = Read a case
verb-case-receive = received a question, a suggestion or a complaint
verb-case-edit = corrected the case
verb-case-identify = linked the case to whoever asked
verb-case-route = gave the case to a desk
verb-case-answer = answered the case
verb-case-overrule = answered in the place of another desk
verb-case-tell = noted that the answer was told
verb-case-close = closed the case
verb-case-reopen = reopened the case
verb-case-rate = noted how satisfied they are
verb-case-set_terms = set the days in which cases are answered
verb-case-report = Read the figures of questions and complaints
verb-case-ask = sent a question, a suggestion or a complaint
verb-case-follow = Follow a case by its number and code
verb-case-anonymise = erased who asked from the case

job-kind-cases-anonymise = Erasing names and texts of cases whose time is over
processing-use-case = Form of questions and complaints

case-kind-question = Question
case-kind-suggestion = Suggestion
case-kind-complaint = Complaint
case-channel-counter = Counter
case-channel-phone = Phone
case-channel-letter = Letter
case-channel-mail = E-mail
case-channel-form = Public form
case-channel-sms = SMS
case-answer-by-sms = By SMS
case-answer-by-mail = By e-mail
case-answer-by-phone = By phone
case-answer-by-letter = By letter
case-answer-by-counter = At the counter
case-answer-by-page = By number and code
case-theme-projects = Projects and funding
case-theme-training = Training and certificates
case-theme-participation = Committees and participation
case-theme-communication = Information and communication
case-theme-centres = Education and training centres
case-theme-services = Basic services
case-theme-welcome = Reception and conduct
case-theme-other = Something else
case-state-received = Received
case-state-routed = With a desk
case-state-answered = Answered
case-state-closed = Closed
case-step-received = Received
case-step-routed = With a desk
case-step-studied = Being studied
case-step-answered = Answered
case-step-closed = Closed

case-list-title = Questions and complaints
case-list-sub = Everything that is asked, suggested or complained of, who answers it and until when.
case-sheet = Cases
case-find = Find a number, a subject, a name
case-receive = Receive a case
case-figures = Figures
case-see-form = See the public form
case-cases = Cases
case-open = Waiting for an answer
case-late = Late
case-late-note = Answer these first
case-soon = Due within three days
case-untold = Answers to be told
case-untold-note = Tell whoever asked
case-mine = On my desk
case-on-no-desk = On nobody’s desk
case-any-state = Any state
case-any-kind = Any kind
case-any-theme = Any theme
case-any-channel = Any channel
case-any-clock = Any due date
case-any-desk = Any desk
case-anywhere = Anywhere
case-none-title = No case yet
case-none-text = Questions, suggestions and complaints from the counter, the phone, letters and the public form are kept here.

case-number = Number of the case
case-code = Code
case-kind = Kind
case-channel = Channel
case-theme = Theme
case-place = Place
case-seat = Prefecture or province
case-subject = Subject
case-text = Details
case-name = Who asks
case-contact = Way to reach them
case-answer-by = Way of the answer
case-lang = Language of the answer
case-state = State
case-clock = Due
case-desk = Who answers
case-service = External service
case-received-on = Received on
case-due-on = To be answered by
case-answered-on = Answered on
case-told-on = Told on
case-answer = Answer
case-satisfaction = Satisfaction
case-remark = Remark
case-reopened = Times reopened
case-days-taken = Days to answer
case-year = Year
case-anonymous = Gave no name
case-erased = Names and texts were erased when their time was over
case-by-form = Public form

case-days-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
case-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
case-due-today = Due today
case-days = { $count ->
    [0] The same day
    [one] { $count } day
   *[other] { $count } days
}

case-new-title = Receive a question, a suggestion or a complaint
case-edit-title = Correct the case
case-what = What they say
case-who = Who asks
case-how-it-came = How it came
case-choose = Choose
case-subject-hint = In one line, without names of people.
case-text-hint = As it was said or written. Do not note the health of somebody named.
case-name-hint = Leave it empty if they do not want to give it.
case-contact-hint = Phone, e-mail or address, as the way of the answer needs it.
case-mail-wrong = “{ $found }” is no e-mail address.
case-phone-wrong = “{ $found }” is no phone number.
case-received-when = Give a day of the last year, not after today.
case-told-when = Give a day between the answer and today.

case-facts = The case
case-timeline = Timeline
case-give-answer = Answer
case-answer-go = Send the answer
case-how-mail = The answer goes by e-mail to { $contact } as soon as it is saved.
case-how-mail-by-hand = There is no mail server here: send the answer to { $contact } yourself, then note the day.
case-how-sms = The answer goes by SMS to { $contact } as soon as it is saved; one that is too long for that waits for you to tell it.
case-how-sms-by-hand = No gateway for SMS is set here: tell the answer on { $contact }, then note the day.
case-answer-short = { $number }: { $answer }
case-how-phone = Tell the answer on { $contact }, then note the day.
case-how-letter = Print the answer and send it to { $contact }, then note the day.
case-how-counter = Hand the answer over at the counter, then note the day.
case-how-page = They read the answer on the public page, with the number and the code.
case-tell = Note that it was told
case-was-told = The answer was told on { $date }.
case-print-answer = Print the answer
case-lies-with = This case lies with { $desk }, who answers it; or give it to somebody else.
case-route = Give the case
case-route-hint = To a colleague who answers it, or to an external service.
case-close = Close the case
case-reopen = Reopen the case
case-reopen-title = Reopen the case { $number }
case-reopen-text = The answer before stays in the timeline; a new clock runs from today.
case-reason = Reason
case-receipt = Receipt
case-person = In the register of people
case-person-hint = Link the case to whoever asked if they are in it.
case-person-find = Find a name
case-person-is = It is this person
case-person-not = It is not them
case-rate-hint = Ask them how satisfied they are with the answer.
case-rate-link = Give them a link
case-rate-note-down = Note what they say at the counter
case-mark-1 = Not satisfied at all
case-mark-2 = Not satisfied
case-mark-3 = So so
case-mark-4 = Satisfied
case-mark-5 = Very satisfied
case-rate-lead = How satisfied are you with the answer you got?
case-rate-go = Send
case-rate-note = Those who handled your case read it, and it counts in figures without your name.
link-for-case-rate = Satisfaction with the answer

case-done-received = received the case
case-done-edited = corrected the case
case-done-routed = gave the case to
case-done-answered = answered
case-done-told = told the answer
case-done-closed = closed the case
case-done-reopened = reopened the case
case-done-rated = gave or noted the satisfaction

case-wrong-answered = This case has its answer. Reopen it first.
case-wrong-unanswered = This case has no answer yet.
case-wrong-closed = This case is closed. Reopen it first.
case-wrong-told = It is noted already that this answer was told.
case-wrong-elsewhere = This case lies on somebody else’s desk: they answer it, or who decides for them.
case-wrong-erased = The texts of this case were erased when their time was over.

toast-case-received = Case received. Print the receipt and hand it over.
toast-case-saved = Case saved
toast-case-routed = Case given
toast-case-answered = Answer saved
toast-case-told = Noted
toast-case-closed = Case closed
toast-case-reopened = Case reopened
toast-case-rated = Satisfaction noted
toast-case-asked = Your message has arrived

case-ask-title = Ask, suggest, complain
case-ask-sub = You get a number and a code to follow your case. The name is optional; every case has a date by which it is answered.
case-ask-kind = What is it?
case-ask-text-hint = What happened, when, and what you expect. Do not write about the health of somebody named.
case-ask-place = Prefecture, province or commune
case-ask-name = Your name
case-ask-name-hint = Leave it empty if you prefer not to give it.
case-ask-answer-by = How do you want the answer?
case-ask-by-page = You read it here with the number and the code; we do not need to know you.
case-ask-by-counter = You fetch it at the seat of the prefecture or province.
case-ask-by-letter = We send it to your address.
case-ask-by-phone = We call you.
case-ask-by-mail = We send it to your e-mail address.
case-ask-go = Send
case-ask-another = Write another question
case-website = Leave this field empty
case-follow-title = Follow my case
case-follow-go = Follow a case already sent
case-follow-see = See where it is
case-follow-unknown = No case has both this number and this code. Check what stands on the receipt.
case-number-hint = Such as 05.081/2026/D0017
case-code-hint = Eight letters and figures, on the receipt.
case-keep-code = Keep the number and the code: they alone open the answer.
case-told-received = Your case has arrived and waits for an answer
case-told-routed = Your case is being studied
case-told-answered = This is the answer to your case
case-told-closed = Your case has its answer and is closed

case-receipt-title = Receipt
case-receipt-intro-question = Your question is written down; it is answered by the date below.
case-receipt-intro-suggestion = Your suggestion is written down; you will hear of it by the date below.
case-receipt-intro-complaint = Your complaint is written down; it is answered by the date below.
case-receipt-follow = To follow the case, photograph the square with a phone and type the code, or type the number and the code on the page of cases.
case-receipt-keep = Keep this receipt: only the code opens the answer.
case-letter-title = Answer
case-letter-to = To
case-letter-about = In answer to the case no. { $number } received on { $date }.

letter-case-answer = Answer to a question or complaint
letter-case-subject = Answer to your case { $number }
letter-case-text =
    Hello,

    This is the answer to your case { $number }: { $title }.

    { $answer }

    Where the case is can be read on its page at any time, with the code of the receipt.
letter-case-go = Open the page of the case

case-received = Received
case-figure-answered = Answered
case-figure-in-time = In time
case-figure-median = Median time to answer
case-figures-of = Questions and complaints · { $place } · { $year }
case-figures-sub = What came, what was answered, what comes back often, without any name.
case-figures-none = Nothing came in that year.
case-figures-hidden = * A figure that is not shown: it is under five, or would give one away that is.
case-frequent = What comes back
case-frequent-theme = Most frequent
case-unanswered = Unanswered
case-by-place = By place
case-register = Register without names
case-register-of = Register of questions and complaints, { $year }
case-register-sub = A line for each case, without a name or a text.

case-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
case-count-unanswered = { $count ->
    [one] { $count } of them unanswered
   *[other] { $count } of them unanswered
}
case-for-plan = Where the communication plan of { $year } begins
case-for-plan-hint = What people ask most, and what nobody has answered: the messages of the next plan answer it.
case-register-print = Print the register
case-register-note = A line for each case, without a name, a text, or what its author thought of the answer. Days run from receipt to answer.
case-register-too-long = This register is too long for paper. Choose a province, or download the sheet.
case-leave = Close this page on this device
case-leave-hint = The page stays open on this device for a quarter of an hour. If it is not yours, close it now.

case-terms = Days to answer
case-terms-of = Days to answer · { $place }
case-terms-sub = In how many working days the division promises to answer. Cases that are there keep their day.
case-terms-unit = working days
case-terms-law = These days are the division’s own promise, from one working day to forty; no answer comes more than sixty days after the case, as is usual for complaints to the administration since decree 2-17-265. The twenty working days of law 31-13 are about requests for information.
toast-case-terms = Days to answer saved
letter-case-receipt = Receipt of a question that came by mail
letter-receipt-subject = We received what you wrote: { $number }
letter-receipt-text =
    Hello,

    What you wrote is with us under number { $number }, code { $code }. The answer comes to this address.
letter-receipt-go = See what becomes of it
