# كلمات مكتب الأسئلة والاقتراحات والشكايات.
menu-desk = الأسئلة والشكايات
menu-desk-figures = أرقام الأسئلة والشكايات

verb-case-read = اطلع على ملف
verb-case-receive = سجّل سؤالا أو اقتراحا أو شكاية
verb-case-edit = صحّح الملف
verb-case-identify = ربط الملف بصاحبه
verb-case-route = أحال الملف
verb-case-answer = أجاب عن الملف
verb-case-overrule = أجاب مكان مكتب آخر
verb-case-tell = سجّل تبليغ الجواب
verb-case-close = أغلق الملف
verb-case-reopen = أعاد فتح الملف
verb-case-rate = سجّل رضا صاحب الملف
verb-case-set_terms = حدّد آجال الجواب
verb-case-report = اطلع على أرقام الأسئلة والشكايات
verb-case-ask = أرسل سؤالا أو اقتراحا أو شكاية
verb-case-follow = تتبع ملفا برقمه ورمزه
verb-case-anonymise = محا ما يعرّف بصاحب الملف

job-kind-cases-anonymise = محو الأسماء والنصوص من الملفات التي انتهت مدتها
processing-use-case = استمارة الأسئلة والشكايات

case-kind-question = سؤال
case-kind-suggestion = اقتراح
case-kind-complaint = شكاية
case-channel-counter = الشباك
case-channel-phone = الهاتف
case-channel-letter = رسالة ورقية
case-channel-mail = البريد الإلكتروني
case-channel-form = الاستمارة العمومية
case-channel-sms = رسالة هاتف
case-answer-by-sms = برسالة هاتف
case-answer-by-mail = بالبريد الإلكتروني
case-answer-by-phone = بالهاتف
case-answer-by-letter = برسالة
case-answer-by-counter = في الشباك
case-answer-by-page = برقم الملف ورمزه
case-theme-projects = المشاريع والدعم
case-theme-training = التكوين والشهادات
case-theme-participation = اللجن والمشاركة
case-theme-communication = المعلومة والتواصل
case-theme-centres = مراكز التربية والتكوين
case-theme-services = الخدمات الأساسية
case-theme-welcome = الاستقبال والمعاملة
case-theme-other = موضوع آخر
case-state-received = مسجل
case-state-routed = محال
case-state-answered = مجاب عنه
case-state-closed = مغلق
case-step-received = التسجيل
case-step-routed = الإحالة
case-step-studied = الدراسة
case-step-answered = الجواب
case-step-closed = الإغلاق

case-list-title = الأسئلة والشكايات
case-list-sub = كل ما ورد من أسئلة واقتراحات وشكايات، ومن يجيب عنه، وإلى متى.
case-sheet = ملفات
case-find = ابحث برقم أو موضوع أو اسم
case-receive = سجل ملفا
case-figures = الأرقام
case-see-form = اطلع على الاستمارة العمومية
case-cases = الملفات
case-open = تنتظر الجواب
case-late = تجاوزت أجلها
case-late-note = أجب عنها أولا
case-soon = أجلها خلال ثلاثة أيام
case-untold = أجوبة لم تبلغ
case-untold-note = بلغها لأصحابها
case-mine = على مكتبي
case-on-no-desk = لم تحل على أحد
case-any-state = كل الحالات
case-any-kind = كل الأنواع
case-any-theme = كل المواضيع
case-any-channel = كل القنوات
case-any-clock = كل الآجال
case-any-desk = كل المكاتب
case-anywhere = كل الأماكن
case-none-title = لا ملف بعد
case-none-text = هنا تسجل الأسئلة والاقتراحات والشكايات الواردة من الشباك والهاتف والرسائل والاستمارة العمومية.

case-number = رقم الملف
case-code = الرمز
case-kind = النوع
case-channel = القناة
case-theme = الموضوع العام
case-place = المكان
case-seat = العمالة أو الإقليم
case-subject = الموضوع
case-text = التفاصيل
case-name = صاحب الملف
case-contact = وسيلة الاتصال
case-answer-by = طريقة الجواب
case-lang = لغة الجواب
case-state = الحالة
case-clock = الأجل
case-desk = المكلف بالجواب
case-service = مصلحة خارجية
case-received-on = تاريخ التسجيل
case-due-on = آخر أجل للجواب
case-answered-on = تاريخ الجواب
case-told-on = تاريخ التبليغ
case-answer = الجواب
case-satisfaction = الرضا
case-remark = ملاحظة
case-reopened = مرات إعادة الفتح
case-days-taken = أيام الجواب
case-year = السنة
case-anonymous = لم يذكر اسمه
case-erased = محيت الأسماء والنصوص بانتهاء مدتها
case-by-form = الاستمارة العمومية

case-days-late = { $count ->
    [zero] غير متأخر
    [one] متأخر بيوم واحد
    [two] متأخر بيومين
    [few] متأخر بـ{ $count } أيام
    [many] متأخر بـ{ $count } يوما
   *[other] متأخر بـ{ $count } يوم
}
case-days-left = { $count ->
    [zero] ينتهي اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوما
   *[other] بقي { $count } يوم
}
case-due-today = ينتهي الأجل اليوم
case-days = { $count ->
    [zero] اليوم نفسه
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}

case-new-title = سجل سؤالا أو اقتراحا أو شكاية
case-edit-title = صحح الملف
case-what = ماذا يقول
case-who = من يسأل
case-how-it-came = كيف وصل
case-choose = اختر
case-subject-hint = في سطر واحد، دون أسماء أشخاص.
case-text-hint = كما قيل أو كتب. لا تسجل ما يخص صحة شخص باسمه.
case-name-hint = اتركه فارغا إن لم يرد ذكر اسمه.
case-contact-hint = رقم الهاتف أو البريد الإلكتروني أو العنوان، حسب طريقة الجواب.
case-mail-wrong = «{ $found }» ليس عنوان بريد إلكتروني.
case-phone-wrong = «{ $found }» ليس رقم هاتف.
case-received-when = اكتب يوما من السنة الأخيرة، لا بعد اليوم.
case-told-when = اكتب يوما بين تاريخ الجواب واليوم.

case-facts = معطيات الملف
case-timeline = مسار الملف
case-give-answer = أجب
case-answer-go = أرسل الجواب
case-how-mail = يرسل الجواب بالبريد الإلكتروني إلى { $contact } فور حفظه.
case-how-mail-by-hand = لا خادم بريد هنا: أرسل الجواب بنفسك إلى { $contact } ثم سجل تاريخ تبليغه.
case-how-sms = يرسل الجواب برسالة هاتف إلى { $contact } فور حفظه، وما طال عن ذلك تبلغه أنت.
case-how-sms-by-hand = لا بوابة لرسائل الهاتف هنا: بلغ الجواب على الرقم { $contact } ثم سجل تاريخ تبليغه.
case-answer-short = { $number }: { $answer }
case-how-phone = بلغ الجواب هاتفيا على الرقم { $contact } ثم سجل تاريخ تبليغه.
case-how-letter = اطبع الجواب وأرسله إلى { $contact } ثم سجل تاريخ تبليغه.
case-how-counter = سلم الجواب في الشباك ثم سجل تاريخ تبليغه.
case-how-page = يقرأ صاحب الملف الجواب على الصفحة العمومية برقم الملف ورمزه.
case-tell = سجل التبليغ
case-was-told = بلغ الجواب لصاحب الملف في { $date }.
case-print-answer = اطبع الجواب
case-lies-with = هذا الملف على مكتب { $desk }: هو من يجيب عنه، أو أحله على غيره.
case-route = أحل الملف
case-route-hint = على موظف يجيب عنه، أو على مصلحة خارجية.
case-close = أغلق الملف
case-reopen = أعد فتح الملف
case-reopen-title = أعد فتح الملف { $number }
case-reopen-text = يبقى الجواب السابق في مسار الملف، ويبدأ أجل جديد من اليوم.
case-reason = السبب
case-receipt = وصل الإيداع
case-person = في سجل الأشخاص
case-person-hint = اربط الملف بصاحبه إن كان مسجلا.
case-person-find = ابحث بالاسم
case-person-is = هو هذا
case-person-not = ليس هو
case-rate-hint = اسأل صاحب الملف: هل هو راض عن الجواب؟
case-rate-link = أعطه رابطا يجيب به
case-rate-note-down = سجل ما قاله في الشباك
case-mark-1 = غير راض تماما
case-mark-2 = غير راض
case-mark-3 = بين بين
case-mark-4 = راض
case-mark-5 = راض تماما
case-rate-lead = هل أنت راض عن الجواب الذي توصلت به؟
case-rate-go = أرسل رأيك
case-rate-note = يقرأ رأيك من عالج ملفك، ويدخل في الأرقام بلا اسم.
link-for-case-rate = الرضا عن الجواب

case-done-received = سجل الملف
case-done-edited = صحح الملف
case-done-routed = أحال الملف على
case-done-answered = أجاب
case-done-told = بلغ الجواب
case-done-closed = أغلق الملف
case-done-reopened = أعاد فتح الملف
case-done-rated = عبر عن رضاه أو سجله

case-wrong-answered = لهذا الملف جواب. أعد فتحه أولا.
case-wrong-unanswered = لا جواب لهذا الملف بعد.
case-wrong-closed = هذا الملف مغلق. أعد فتحه أولا.
case-wrong-told = سجل تبليغ هذا الجواب من قبل.
case-wrong-elsewhere = هذا الملف على مكتب شخص آخر: هو من يجيب عنه، أو من يقرر مكانه.
case-wrong-erased = محيت نصوص هذا الملف بانتهاء مدتها.

toast-case-received = سجل الملف. اطبع وصل الإيداع وسلمه لصاحبه.
toast-case-saved = حفظ الملف
toast-case-routed = أحيل الملف
toast-case-answered = سجل الجواب
toast-case-told = سجل التبليغ
toast-case-closed = أغلق الملف
toast-case-reopened = أعيد فتح الملف
toast-case-rated = سجل الرضا
toast-case-asked = توصلنا برسالتك

case-ask-title = اسأل أو اقترح أو اشتك
case-ask-sub = تتوصل برقم ورمز تتبع بهما ملفك. الاسم اختياري، ولكل ملف أجل للجواب.
case-ask-kind = ماذا تريد؟
case-ask-text-hint = ما وقع، ومتى، وما تنتظره. لا تكتب ما يخص صحة شخص باسمه.
case-ask-place = العمالة أو الإقليم أو الجماعة
case-ask-name = اسمك
case-ask-name-hint = اتركه فارغا إن شئت ألا تذكره.
case-ask-answer-by = كيف تريد الجواب؟
case-ask-by-page = تقرؤه هنا برقم ملفك ورمزه، ولا نحتاج إلى معرفتك.
case-ask-by-counter = تأخذه من مقر العمالة أو الإقليم.
case-ask-by-letter = نرسله إلى عنوانك.
case-ask-by-phone = نتصل بك.
case-ask-by-mail = نرسله إلى بريدك الإلكتروني.
case-ask-go = أرسل
case-ask-another = اكتب سؤالا آخر
case-website = لا تملأ هذه الخانة
case-follow-title = تتبع ملفك
case-follow-go = تتبع ملفا سابقا
case-follow-see = انظر مآله
case-follow-unknown = لا ملف بهذا الرقم وهذا الرمز معا. راجع ما كتب على الوصل.
case-number-hint = مثلا 05.081/2026/D0017
case-code-hint = ثمانية حروف وأرقام، على الوصل.
case-keep-code = احتفظ بالرقم والرمز: بهما وحدهما ترى الجواب.
case-told-received = توصلنا بملفك وهو ينتظر الجواب
case-told-routed = ملفك قيد الدراسة
case-told-answered = هذا جواب ملفك
case-told-closed = أجيب عن ملفك وأغلق

case-receipt-title = وصل إيداع
case-receipt-intro-question = سجلنا سؤالكم، ونجيب عنه داخل الأجل المبين أسفله.
case-receipt-intro-suggestion = سجلنا اقتراحكم، ونخبركم بمآله داخل الأجل المبين أسفله.
case-receipt-intro-complaint = سجلنا شكايتكم، ونجيب عنها داخل الأجل المبين أسفله.
case-receipt-follow = لتتبع الملف صوروا المربع بالهاتف ثم اكتبوا الرمز، أو اكتبوا الرقم والرمز في صفحة التتبع.
case-receipt-keep = احتفظوا بهذا الوصل: الرمز وحده يفتح الجواب.
case-letter-title = جواب
case-letter-to = إلى
case-letter-about = جوابا عن الملف رقم { $number } المسجل في { $date }.

letter-case-answer = جواب عن سؤال أو شكاية
letter-case-subject = جواب عن ملفكم { $number }
letter-case-text =
    السلام عليكم،

    هذا جواب ملفكم { $number }: { $title }.

    { $answer }

    تجدون حالة الملف في أي وقت على صفحته، بالرمز المكتوب على الوصل.
letter-case-go = افتح صفحة الملف

case-received = وردت
case-figure-answered = أجيب عنها
case-figure-in-time = داخل الأجل
case-figure-median = المدة الوسيطة للجواب
case-figures-of = الأسئلة والشكايات · { $place } · { $year }
case-figures-sub = ما ورد وما أجيب عنه وما يتكرر، بلا أي اسم.
case-figures-none = لم يرد شيء في هذه السنة.
case-figures-hidden = * رقم لا يعرض: يقل عن خمسة، أو يكشف رقما يقل عنها.
case-frequent = ما يتكرر
case-frequent-theme = الأكثر تكرارا
case-unanswered = بلا جواب
case-by-place = حسب المكان
case-register = السجل بلا أسماء
case-register-of = سجل الأسئلة والشكايات لسنة { $year }
case-register-sub = سطر لكل ملف، بلا اسم ولا نص.

case-count = { $count ->
    [zero] لا ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
case-count-unanswered = { $count ->
    [zero] كلها أجيب عنها
    [one] منها واحد بلا جواب
    [two] منها اثنان بلا جواب
    [few] منها { $count } بلا جواب
    [many] منها { $count } بلا جواب
   *[other] منها { $count } بلا جواب
}
case-for-plan = من هنا تبدأ خطة التواصل لسنة { $year }
case-for-plan-hint = ما سأل عنه الناس أكثر وما بقي بلا جواب: رسائل الخطة المقبلة تجيب عنه.
case-register-print = اطبع السجل
case-register-note = سطر لكل ملف، بلا اسم ولا نص ولا رأي لصاحبه. الأيام محسوبة من يوم التوصل إلى يوم الجواب.
case-register-too-long = السجل أطول من أن يطبع. اختر إقليما، أو نزله جدولا.
case-leave = أغلق هذه الصفحة على هذا الجهاز
case-leave-hint = تبقى الصفحة مفتوحة على هذا الجهاز ربع ساعة. إن كان الجهاز لغيرك فأغلقها الآن.

case-terms = آجال الجواب
case-terms-of = آجال الجواب · { $place }
case-terms-sub = بكم يوم عمل يلتزم القسم للجواب عن كل نوع. الملفات المسجلة تحتفظ بأجلها.
case-terms-unit = أيام العمل
case-terms-law = هذه الآجال التزام من القسم، من يوم عمل واحد إلى أربعين، ولا يتأخر أي جواب عن ستين يوما من التوصل، وهو أقصى ما يجري به العمل في شكايات الإدارة منذ المرسوم 2.17.265. أما أجل القانون 31.13 (عشرون يوم عمل) فيخص طلبات الحصول على المعلومات.
toast-case-terms = سجلت آجال الجواب
letter-case-receipt = وصل سؤال ورد بالبريد
letter-receipt-subject = توصلنا برسالتكم: { $number }
letter-receipt-text =
    السلام عليكم،

    سجلت رسالتكم تحت رقم { $number } ورمزها { $code }. يصل الجواب إلى هذا العنوان.
letter-receipt-go = تتبع الملف
