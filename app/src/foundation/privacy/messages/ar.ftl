verb-processing-read = اطلع على سجل المعالجات
verb-processing-register = سجل معالجة
verb-processing-edit = عدل معالجة
verb-consent-see = اطلع على الموافقات
verb-consent-give = دون موافقة
verb-consent-withdraw = دون التراجع عن موافقة
verb-request-see = اطلع على الطلبات
verb-request-receive = تلقى طلبا
verb-request-identify = تحقق من هوية صاحب الطلب
verb-request-answer = أجاب عن طلب
verb-request-refuse = رفض طلبا
verb-file-read = استخرج الملف كاملا
verb-erasure-foresee = اطلع على ما سيمحى
verb-erasure-hold = أوقف المحو
verb-erasure-release = رفع إيقاف المحو
verb-person-anonymise = محا الاسم لانقضاء مدة حفظه
verb-identity-read = اطلع على رقم البطاقة الوطنية
verb-identity-enter = سجل رقم البطاقة الوطنية
verb-identity-remove = حذف رقم البطاقة الوطنية

privacy-title = المعطيات الشخصية
privacy-any = الكل
privacy-choose = اختر
privacy-day-to-come = هذا اليوم لم يحن بعد.
privacy-person-title = الموافقات والحقوق

processing-list-title = سجل المعالجات
processing-list-sub = ما يصنع بمعطيات الأشخاص، ولأي غرض، وإلى متى (القانون 09-08).
processing-find = ابحث عن معالجة
processing-register = سجل معالجة
processing-new-title = معالجة جديدة
processing-edit-title = تعديل المعالجة
processing-undeclared = { $count ->
    [zero] كل المعالجات مصرح بها لدى اللجنة الوطنية.
    [one] معالجة واحدة لم يصرح بها بعد لدى اللجنة الوطنية.
    [two] معالجتان لم يصرح بهما بعد لدى اللجنة الوطنية.
    [few] { $count } معالجات لم يصرح بها بعد لدى اللجنة الوطنية.
    [many] { $count } معالجة لم يصرح بها بعد لدى اللجنة الوطنية.
   *[other] { $count } معالجة لم يصرح بها بعد لدى اللجنة الوطنية.
}
processing-law = ما يقوله القانون
processing-facts = المعالجة
processing-name = اسم المعالجة
processing-controller = المسؤول عن المعالجة
processing-purpose = الغرض
processing-kinds = المعطيات المعالجة
processing-people = الأشخاص المعنيون
processing-recipients = الجهات المرسل إليها
processing-retention = قاعدة الحفظ
processing-answers = الأجوبة الإجبارية والاختيارية
processing-subcontractor = المعالج من الباطن
processing-transfer = بلد النقل وضماناته
processing-basis = الأساس القانوني
processing-basis-consent = موافقة الشخص المعني
processing-basis-obligation = التزام قانوني
processing-basis-contract = تنفيذ عقد
processing-basis-vital = حفظ الحياة
processing-basis-public-task = مهمة ذات مصلحة عامة
processing-basis-legitimate = مصلحة مشروعة
processing-months = مدة الحفظ
processing-months-hint = بالأشهر بعد آخر حاجة إلى المعطيات، وتترك فارغة ما لم يقرر شيء.
processing-months-count = { $count ->
    [zero] دون شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
processing-no-end = دون أجل
processing-abroad = النقل إلى الخارج
processing-abroad-hint = ضع علامة إذا كانت معطيات تغادر البلد، واذكر إلى أين بكل لغة.
processing-not-abroad = لا شيء
processing-state = الحالة لدى اللجنة الوطنية
processing-state-short = اللجنة الوطنية
processing-state-to-declare = يجب التصريح بها
processing-state-declared = مصرح بها
processing-state-authorised = مأذون بها
processing-number = رقم اللجنة الوطنية
processing-number-lacks = اكتب رقم الوصل أو الإذن.
processing-numbered-on = تاريخ الرقم
processing-day-lacks = اكتب تاريخ الوصل أو الإذن.
processing-identity = يشمل الإذن رقم البطاقة الوطنية
processing-identity-hint = من دونه لا يكتب هذا الرقم في أي مكان.
processing-identity-unauthorised = رقم البطاقة الوطنية يتطلب إذنا.
processing-identity-on = يمكن تسجيل رقم البطاقة الوطنية بموجب هذا الإذن.
processing-contact = أين تمارس الحقوق
processing-contact-hint = مكتب أو عنوان أو هاتف، ويظهر في الإشعار.
processing-uses = يظهر الإشعار على
processing-use-person = بطاقة شخص
processing-use-import = استيراد لائحة
processing-use-attendance = ورقة الحضور
processing-use-account = فتح حساب
processing-use-public = الصفحات العمومية
processing-use-press = استمارة صحفي
processing-use-request = استمارة طلب (القانون 08-09)
processing-yes = نعم
processing-no = لا
toast-processing-registered = سجلت المعالجة.
toast-processing-saved = حفظت المعالجة.

declaration-title = مضمون التصريح
declaration-print = مضمون التصريح
declaration-note = القانون 09-08، المواد من 12 إلى 20: ينقل هذا المضمون إلى استمارة اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.

notice-title = المعطيات الشخصية
notice-of = المعطيات الشخصية: { $processing }
notice-explained = هذا الإشعار مأخوذ من السجل، ويظهر على الاستمارات المختارة.
notice-controller = المسؤول عن المعالجة: { $text }.
notice-purpose = الغرض: { $text }.
notice-recipients = الجهات المرسل إليها: { $text }.
notice-answers = { $text }.
notice-retention = الحفظ: { $text }.
notice-rights = يمكنكم الولوج إلى معطياتكم وتصحيحها والتعرض على معالجتها لدى المصلحة التي تسلمكم هذه الاستمارة (القانون 09-08، المواد من 7 إلى 9).
notice-rights-at = يمكنكم الولوج إلى معطياتكم وتصحيحها والتعرض على معالجتها (القانون 09-08، المواد من 7 إلى 9): { $contact }.
notice-undeclared = التصريح لدى اللجنة الوطنية في طور الإعداد.
notice-declared = مصرح بها لدى اللجنة الوطنية تحت رقم { $number }.
notice-authorised = مأذون بها من اللجنة الوطنية تحت رقم { $number }.

consent-title = الموافقات
consent-channel = الوسيلة
consent-channel-letter = الرسالة
consent-channel-mail = البريد الإلكتروني
consent-channel-sms = الرسائل القصيرة
consent-channel-phone = الهاتف
consent-channel-photo = الصورة
consent-text = النص المقروء
consent-text-letter = أوافق على التوصل بدعوات البرنامج وأخباره عبر الرسائل البريدية. ولي أن أتراجع عن ذلك في أي وقت.
consent-text-mail = أوافق على التوصل بدعوات البرنامج وأخباره عبر البريد الإلكتروني. ولي أن أتراجع عن ذلك في أي وقت.
consent-text-sms = أوافق على التوصل بدعوات البرنامج وتذكيراته عبر الرسائل القصيرة. ولي أن أتراجع عن ذلك في أي وقت.
consent-text-phone = أوافق على أن يتصل بي هاتفيا بخصوص أنشطة البرنامج. ولي أن أتراجع عن ذلك في أي وقت.
consent-text-photo = أوافق على التقاط صور أظهر فيها خلال الأنشطة ونشرها للتعريف بالبرنامج. ولي أن أتراجع عن ذلك في أي وقت.
consent-texts = ما يقرأ على الشخص
consent-state = الحالة
consent-since = منذ
consent-given = موافق
consent-withdrawn = تراجع
consent-never = لم يسأل
consent-give = دون موافقة
consent-note = دون الموافقة
consent-withdraw = دون التراجع
consent-lang = لغة النص المقروء
consent-lang-hint = يحفظ نص هذه اللغة كما هو حرفيا.
consent-means = أعطيت
consent-means-paper = كتابة مع التوقيع
consent-means-spoken = شفويا
consent-means-online = على الأنترنت
consent-means-sms = برسالة هاتف
consent-collector = جمعها
consent-given-on = أعطيت يوم
consent-withdrawn-on = تراجع عنها يوم
consent-withdrawn-told = تراجع يوم { $day }، { $means }
consent-history = تاريخ الموافقات
consent-in-force-already = توجد موافقة سارية لهذه الوسيلة.
consent-withdrawn-already = سبق التراجع عن هذه الموافقة.
toast-consent-given = دونت الموافقة.
toast-consent-withdrawn = دون التراجع.

request-list-title = طلبات الولوج والتصحيح والتعرض
request-list-sub = تأتي أولا الطلبات التي يقترب أجلها.
request-find = ابحث عن طلب
request-receive = دون طلبا
request-new-title = طلب جديد
request-none-title = لا طلب بعد
request-none-text = دون هنا كل طلب يوم وصوله، فمنه يبدأ الأجل.
request-none-of-person = لا طلب لهذا الشخص.
request-right = الحق الممارس
request-right-access = الولوج
request-right-rectification = التصحيح
request-right-objection = التعرض
request-days = { $count ->
    [zero] الجواب في اليوم نفسه
    [one] الجواب خلال يوم واحد
    [two] الجواب خلال يومين
    [few] الجواب خلال { $count } أيام
    [many] الجواب خلال { $count } يوما
   *[other] الجواب خلال { $count } يوم
}
request-name = صاحب الطلب
request-name-hint = كما ورد في الطلب، سواء كان في السجل أم لا.
request-place = المجال الترابي
request-place-hint = حيث يعالج الطلب.
request-received-on = تاريخ التوصل
request-due-on = أجل الجواب
request-asked = موضوع الطلب
request-asked-hint = في كلمات قليلة، دون معطيات عن الصحة.
request-step = المرحلة
request-step-received = متوصل به
request-step-identified = تم التحقق من الهوية
request-step-answered = مجاب عنه
request-step-refused = مرفوض
request-clock = الأجل
request-clock-open = جار
request-clock-due = حان الجواب
request-clock-late = متأخر
request-clock-ended = منته
request-identify = دون التحقق من الهوية
request-identified-on = تاريخ التحقق من الهوية
request-identified-by = الوثيقة أو الوسيلة
request-how-hint = مثلا: الاطلاع على البطاقة الوطنية في الشباك، دون حفظ رقمها.
request-do-answer = دون الجواب
request-answer = الجواب
request-answer-hint = ما سلم أو صحح، وكيف.
request-refuse = ارفض الطلب
request-refused-why = سبب الرفض
request-refused-why-hint = يتوصل به صاحب الطلب كتابة، وله أن يلجأ إلى اللجنة الوطنية.
request-ended-on = تاريخ الانتهاء
request-person = الشخص
request-see-person = افتح البطاقة
request-correct = صحح البطاقة
request-unidentified = لم يتم التحقق بعد من هوية صاحب الطلب.
request-identified-already = سبق التحقق من هوية صاحب الطلب.
request-ended-already = هذا الطلب منته.
toast-request-received = دون الطلب وبدأ أجله.
toast-request-identified = دون التحقق من الهوية.
toast-request-answered = دون الجواب.
toast-request-refused = دون الرفض.

file-title = الملف الكامل لشخص
file-print = الملف الكامل
file-json = الملف (JSON)
file-note = نسخة مفهومة لما هو محفوظ (القانون 09-08، المادة 7). الانتماء إلى فئة محمية لا يكتب في أي مكان، ويبلغ به الشخص نفسه شفويا.
file-identity = الهوية
file-field = الخانة
file-value = القيمة
file-number = الرقم
file-name = الاسم
file-title-of = النشاط
file-marks = الحضور حسب أنصاف الأيام
file-half = نصف اليوم
file-morning = صباحا
file-afternoon = مساء
file-mark = الحضور
file-tests = الاختبارات
file-score = النتيجة
file-sheets = اللوائح المستوردة
file-sheet = اللائحة
file-row = السطر
file-said = ما جاء فيه
file-journal = ما أنجز على الملف ومن اطلع عليه
file-when = متى
file-who = من
file-what = العملية

erasure-title = مدة الحفظ
erasure-explained = يمحى الاسم عند انقضاء مدة السجل، وتبقى الأعداد.
erasure-list-title = ما سيمحى
erasure-list-sub = { $count ->
    [zero] الأسماء التي تمحى اليوم.
    [one] الأسماء التي ستمحى خلال يوم واحد.
    [two] الأسماء التي ستمحى خلال يومين.
    [few] الأسماء التي ستمحى خلال { $count } أيام.
    [many] الأسماء التي ستمحى خلال { $count } يوما.
   *[other] الأسماء التي ستمحى خلال { $count } يوم.
}
erasure-rule = يحفظ السجل الحضور { $training } بعد آخر نشاط، والبطاقة { $people } بعد آخر أثر.
erasure-no-rule = لا يحدد السجل مدة حفظ الأسماء، فلا يمحى شيء.
erasure-none-title = لا شيء للمحو
erasure-none-text = لا اسم تنقضي مدة حفظه.
erasure-more = تتبعها أسماء أخرى بعد محو هذه.
erasure-person = الشخص
erasure-last = آخر نشاط
erasure-on = يمحى يوم
erasure-hold = أوقف المحو
erasure-release = ارفع الإيقاف
erasure-held = المحو موقوف
erasure-held-since = منذ { $day }
erasure-held-already = المحو موقوف أو تم من قبل.
erasure-not-held = المحو غير موقوف.
erasure-reason = السبب
erasure-erased-on = محي الاسم يوم { $day } لانقضاء مدة حفظه.
erasure-name = (اسم ممحو)
toast-erasure-held = أوقف المحو.
toast-erasure-released = رفع الإيقاف.

identity-title = رقم البطاقة الوطنية
identity-see = اطلع على الرقم
identity-number = الرقم
identity-hint = حرف أو حرفان ثم أرقام. يحفظ مشفرا، ولا يصدر ولا يكتب في سجل العمليات.
identity-enter = سجل الرقم
identity-remove = احذف الرقم
identity-under = بموجب إذن اللجنة الوطنية رقم { $number }.
identity-wrong = ليس هذا رقم بطاقة وطنية.
identity-none = لا رقم مسجلا.
identity-unauthorised = لا إذن من اللجنة الوطنية في السجل، فلا يمكن تسجيل هذا الرقم.
identity-no-key = ليس للبرنامج مفتاح لتشفير هذا الرقم.
toast-identity-entered = سجل الرقم.
toast-identity-removed = حذف الرقم.

toast-health-told = تم الحفظ. يبدو أن هذا النص يتحدث عن صحة شخص باسمه، فإن كان كذلك فاحذف الاسم أو التفصيل.
toast-health-asked = توصلنا به. يبدو أن نصك يتحدث عن صحة شخص باسمه، ولن يقرأه إلا من يجيبك.
