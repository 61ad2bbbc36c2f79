verb-reply-receive = سلمت رسالة هاتف واردة
reply-by-sms = رسالة هاتف
reply-stopped = لن تصلكم رسائلنا بعد الآن. إن غيرتم رأيكم فأخبروا الشباك.
reply-case = توصلنا برسالتكم. رقمها { $number } ورمزها { $code }. يصل الجواب إلى هذا الهاتف.
verb-reply-read = اطلع على البريد الوارد
menu-incoming = البريد الوارد
job-kind-replies-fetch = قراءة البريد الوارد
reply-by-mail = بريد إلكتروني
reply-files = [{ $count ->
    [zero] بلا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
} في صندوق بريد المنصة]
reply-title = البريد الوارد
reply-sub = مآل كل رسالة: رسائل رجعت وأجوبة عن رسائل. لا يحفظ هنا مرسل ولا نص.
reply-find = ابحث عن رقم ملف
reply-when = تاريخ الورود
reply-became = المآل
reply-any = كل مآل
reply-none = لم يرد شيء بعد
reply-none-hint = يقرأ صندوق البريد كل دقيقة. ما لا يذكر رسالة من رسائلنا يبقى فيه معلما.
reply-no-box = لا يقرأ أي صندوق بريد: لا يعلم أحد بالرسائل التي رجعت ولا بالأجوبة. اضبط QURB_BOUNCES.
reply-unclear = { $count ->
    [zero] كل الرسائل مفهومة.
    [one] رسالة واحدة من آخر 30 يوما لم تفهم. هي في صندوق البريد معلمة: اقرأها هناك.
    [two] رسالتان من آخر 30 يوما لم تفهما. هما في صندوق البريد معلمتان: اقرأهما هناك.
    [few] { $count } رسائل من آخر 30 يوما لم تفهم. هي في صندوق البريد معلمة: اقرأها هناك.
    [many] { $count } رسالة من آخر 30 يوما لم تفهم. هي في صندوق البريد معلمة: اقرأها هناك.
   *[other] { $count } رسالة من آخر 30 يوما لم تفهم. هي في صندوق البريد معلمة: اقرأها هناك.
}
reply-became-bounced = رسالة رجعت
reply-became-delivered = رسالة وصلت
reply-became-delayed = رسالة تأخرت وتعاد محاولتها
reply-became-stop = سحب الموافقة على البريد
reply-became-case = ملف في الشباك
reply-became-machine = جواب آلي
reply-became-nothing = لا شيء
reply-became-unclear = لم تفهم
