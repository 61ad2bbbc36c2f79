verb-reply-receive = handed over a short message that came in
reply-by-sms = Short message
reply-stopped = You will get no more SMS from us. To agree again, say so at any desk.
reply-case = Received under number { $number }, code { $code }. The answer comes to this telephone.
verb-reply-read = looked at what came in by mail
menu-incoming = Mail that came in
job-kind-replies-fetch = Reading what came in by mail
reply-by-mail = Mail
reply-files = [{ $count ->
    [one] { $count } file
   *[other] { $count } files
} in the mail box of the installation]
reply-title = Mail that came in
reply-sub = What became of each message: letters that came back, answers to letters. Senders and words are not kept here.
reply-find = Find the number of a case
reply-when = Came in
reply-became = What became of it
reply-any = Anything
reply-none = Nothing came in yet
reply-none-hint = The mail box is read every minute. What names no letter of ours is left in it, marked.
reply-no-box = No mail box is read: letters that come back, and answers, are not heard of. Set QURB_BOUNCES.
reply-unclear = { $count ->
    [one] { $count } message of the last 30 days was not understood. It is in the mail box, marked: read it there.
   *[other] { $count } messages of the last 30 days were not understood. They are in the mail box, marked: read them there.
}
reply-became-bounced = A letter came back
reply-became-delivered = A letter arrived
reply-became-delayed = A letter is late, and is tried again
reply-became-stop = Agreement to mail taken back
reply-became-case = A case of the desk
reply-became-machine = Automatic answer
reply-became-nothing = Nothing to do
reply-became-unclear = Not understood
