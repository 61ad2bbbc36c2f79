verb-reply-receive = handed over a short message that came in
reply-by-sms = Short message
reply-stopped = You will get no more SMS from us. To agree again, say so at any desk.
reply-case = Received under number { $number }, code { $code }. The answer comes to this telephone.
