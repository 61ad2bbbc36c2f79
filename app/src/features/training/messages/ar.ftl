verb-session-read = اطلع على الدورات
verb-session-plan = برمج الدورة
verb-session-edit = عدّل الدورة
verb-session-schedule = أضاف فقرة إلى البرنامج
verb-session-unschedule = حذف فقرة من البرنامج
verb-session-group = أضاف مجموعة
verb-session-ungroup = حذف مجموعة
verb-session-open = فتح الدورة
verb-session-enrol = سجّل في الدورة
verb-session-assign = وزّع على المجموعات
verb-session-leave = أخرج من الدورة
verb-session-mark = سجّل الحضور
verb-session-close = أغلق الدورة
verb-session-reopen = أعاد فتح الدورة
sessions-title = الدورات التكوينية
sessions-find = ابحث بعنوان الدورة
sessions-none-title = لا توجد دورات بعد
sessions-none-text = هنا تجد دورات مجالك الترابي، من برمجتها إلى إصدار شهاداتها. ابدأ ببرمجة الدورة الأولى.
session-plan = برمج دورة
session-edit = عدّل الدورة
session-choose = اختر
session-year = السنة
session-state = الحالة
session-state-planned = مبرمجة
session-state-open = جارية
session-state-closed = مغلقة
session-step-certificates = الشهادات
session-life = مراحل الدورة
session-parts = أقسام الدورة
session-title = العنوان
session-title-ar = العنوان بالعربية
session-title-fr = العنوان بالفرنسية
session-place = المكان
session-dates = التاريخ
session-participants = المشاركون
session-enrolled = المسجلون
session-attendance = نسبة الحضور
session-half-days = أنصاف الأيام
session-what = موضوع الدورة
session-where = مكان الدورة
session-when = تاريخ الدورة
session-more = السلسلة والشهادة
session-about = عن الدورة
session-module = الوحدة
session-module-ar = الوحدة بالعربية
session-module-fr = الوحدة بالفرنسية
session-venue = القاعة أو المؤسسة
session-venue-ar = القاعة أو المؤسسة بالعربية
session-venue-fr = القاعة أو المؤسسة بالفرنسية
session-starts-on = من
session-ends-on = إلى
session-as-written = التاريخ كما ورد في الوثيقة
session-as-written-hint = مثال: من 14 إلى 17 يوليوز 2011. يُقرأ إن لم تملأ الخانتين أعلاه.
session-half-days-hint = تُبرمج صباحا ومساء كل يوم. بعد الحفظ يمكنك حذف أنصاف الأيام التي لا تكوين فيها.
session-series = السلسلة
session-series-hint = عنوان السلسلة إن كانت الدورة جزءا من سلسلة دورات.
session-series-of = الدورة رقم { $no } من سلسلة { $title }
session-neighbour = الدورة رقم { $no }، { $date }
session-ordinal = رقمها في السلسلة
session-certificate-percent = نسبة الحضور اللازمة للشهادة
session-certificate-hint = نسبة أنصاف الأيام التي يجب حضورها. إن تركتها فارغة أُخذت من الوحدة، وإلا فهي 80 %.
session-ends-before = تنتهي الدورة قبل أن تبدأ. صحح أحد التاريخين.
session-too-long = لا تتجاوز الدورة 92 يوما. قسمها إلى دورات.
session-dates-unreadable = تعذرت قراءة « { $found } » تاريخا. اكتبه كاملا مع سنته، مثل: 14-17 يوليوز 2011، أو املأ الخانتين أعلاه.
session-place-out = هذا المكان خارج مجالك الترابي.
session-not-planned = سبق فتح هذه الدورة.
session-not-open = لا يُسجَّل الحضور ولا تُغلق الدورة إلا وهي جارية.
session-not-closed = لم تُغلق هذه الدورة بعد.
session-not-marked = لم يُسجَّل حضور أحد بعد. سجل الحضور ثم أغلق الدورة.
session-not-dated = لا تُعرف أيام هذه الدورة، فلا يُسجَّل الحضور فيها. أدخل عدد من شارك ثم أغلقها.
session-no-half-day = لا بد من نصف يوم على الأقل.
session-half-days-marked = سُجل الحضور في بعض أنصاف الأيام، فلا تُحذف ولا يُغيَّر ترتيبها.
session-person-marked = سُجل حضور هذا الشخص في الدورة، فلا يُحذف منها.
session-is-closed = هذه الدورة مغلقة. أعد فتحها لتغيير ما فيها.
session-certified = صدرت شهادات عن هذه الدورة. ألغها قبل إعادة فتحها.
session-not-open-yet = افتح الدورة لتسجيل الحضور.
session-mark-unknown = حالة حضور غير معروفة.
session-open = افتح الدورة
session-close = أغلق الدورة
session-close-title = إغلاق { $title }
session-close-text = لن يتغير الحضور بعد الإغلاق، ثم تصدر الشهادات على أساسه.
session-reopen = أعد فتح الدورة
session-mark-attendance = سجّل الحضور
session-to-certificates = انتقل إلى الشهادات
session-tab-overview = نظرة عامة
session-tab-people = المشاركون
session-tab-waiting = لائحة الانتظار
session-tab-import = الاستيراد
session-tab-tests = الاختبار
session-tab-attendance = الحضور
session-tab-certificates = الشهادات
session-tab-journal = السجل
session-groups = المجموعات
session-groups-none = يعمل المشاركون في مجموعة واحدة.
session-group-add = أضف مجموعة
session-group-ar = اسم المجموعة بالعربية
session-group-fr = اسم المجموعة بالفرنسية
session-guides = المؤطرون والمنشطون
session-guides-none = أضفهم من صفحة المشاركين، بصفتهم.
session-nobody = لا أحد بعد
session-people-none-title = لا أحد في هذه الدورة بعد
session-people-none-text = سجّل المشاركين واحدا واحدا، أو استوردهم من جدول.
session-people-import = استورد من جدول
session-half-day = نصف اليوم
session-mark = الحضور
session-marked-present = عدد من سُجلوا حاضرين
session-total = المجموع
session-came = الحاضرون
attendance-sheet = ورقة الحضور
sheet-number = ر.ت
sheet-trainer-signs = توقيع المؤطر
toast-session-planned = بُرمجت الدورة.
toast-session-saved = حُفظ التعديل.
toast-session-opened = الدورة جارية. سجل الحضور.
toast-session-closed = أُغلقت الدورة.
toast-session-reopened = أعيد فتح الدورة.
toast-session-enrolled = سُجّل في الدورة.
toast-session-left = أُخرج من الدورة.
verb-session-seat = حدد مقاعد الدورة
verb-session-nominate = سجّل مرشحي هيئة
verb-session-wait = أدرج في لائحة الانتظار
verb-session-promote = منح مقعدا لمن كان ينتظر
verb-session-refuse = رفض طلب تسجيل
verb-session-withdraw = سحب من لائحة الانتظار
verb-session-count = سجّل عدد المشاركين
verb-session-recount = صحّح عدد المشاركين
verb-session-uncount = حذف عددا للمشاركين
session-from = الأصل
session-plan-line = عملية المخطط السنوي
session-plan-line-none = خارج المخطط
session-module-none = دون بطاقة وحدة
session-fill = املأ الخانات من هذا الاختيار
session-fill-hint = تُملأ الخانات الفارغة فقط: العنوان والمكان والتاريخ والمقاعد والوحدة ونسبة الحضور.
session-seats = عدد المقاعد
session-seats-hint = اتركه فارغا إن لم يكن العدد محددا. من يأتي بعد امتلاء المقاعد يدخل لائحة الانتظار.
session-cost = الكلفة النهائية
session-cost-hint = ما صُرف فعلا، بالدرهم.
session-dirhams = درهم
session-cost-wrong = « { $found } » ليس مبلغا بالدرهم.
session-module-unknown = هذه الوحدة غير موجودة. اختر غيرها.
session-line-unknown = عملية المخطط هذه غير موجودة في مجالك الترابي.
session-half-day-outside = نصف اليوم « { $found } » خارج تاريخ الدورة.
session-meets = في القاعة نفسها وفي الوقت نفسه:
session-seats-title = المقاعد
session-seats-text = مقاعد الفئة محفوظة لها وحدها. وما بقي لسائر الفئات.
session-seats-enrolled = المسجلون الآن: { $count }
session-seats-kept = المقاعد المحفوظة
session-seats-taken = { $taken } من أصل { $seats } مقعدا
session-seats-open = المسجلون: { $taken }، والمقاعد غير محدودة
session-seats-fewer-than-taken = عدد المقاعد أقل من عدد المسجلين. أخرج بعضهم أولا أو زد المقاعد.
session-seats-fewer-than-kept = المقاعد المحفوظة للفئات أكثر من عدد المقاعد.
session-seats-stale = عُدلت الدورة قبل أن تحفظ. راجع الأعداد ثم احفظ من جديد؛ لم يضع شيء مما كتبت.
session-group-sensitive = أفراد هذه المجموعة يُعدّون ولا تُكتب أسماؤهم. أدخل عددهم في صفحة الدورة.
session-group-counted-only = تُعد ولا تُسمى
session-group-is-sensitive = مجموعة حساسة
session-group-is-sensitive-hint = يُسجل عدد أفرادها فقط، ولا تظهر أسماؤهم في أي لائحة.
session-full = امتلأت مقاعد الدورة
session-full-audience = امتلأت مقاعد فئته
session-full-kept = ما بقي من مقاعد محفوظ لفئات أخرى
session-waiting-short = ينتظرون
session-waiting-why = سبب الانتظار
session-waiting-many = في لائحة الانتظار
session-waiting-decided = سبق البت في هذا الطلب.
session-waiting-none-title = لا أحد ينتظر
session-waiting-none-text = من يُسجَّل بعد امتلاء المقاعد يظهر هنا بترتيب طلبه، وينال أول مقعد يفرغ.
session-waiting-nobody = لا أحد ينتظر الآن.
session-waiting-text = إذا فرغ مقعد ناله أول من ينتظره من فئته، دون تدخل.
session-order = الترتيب
session-asked-at = تاريخ الطلب
session-decide = ابتّ في الطلب
session-decided = طلبات بُتّ فيها
session-refuse = ارفض الطلب
session-refuse-reason = اكتب سبب الرفض كما سيقرؤه صاحب الطلب.
session-refused-why = سبب الرفض
session-refused-need = سجّل حاجة من هذا الرفض
session-withdraw = اسحب الطلب
waiting-state-waiting = ينتظر
waiting-state-promoted = نال مقعدا
waiting-state-refused = مرفوض
waiting-state-withdrawn = مسحوب
session-nominated-there = كل من اخترتهم مسجلون أو ينتظرون من قبل.
session-nominate = سجّل المرشحين
session-nominate-title = ترشيحات هيئة
session-nominate-text = اختر الهيئة التي ترشح، ثم اختر من أعضائها.
session-nominate-members = اعرض أعضاءها
session-nominate-none = لا أعضاء لهذه الهيئة في السجل. أضفهم من صفحتها.
session-nominate-whom = المرشحون
session-nominate-nobody = اختر شخصا على الأقل.
toast-session-waits = لا مقعد شاغر: أُدرج في لائحة الانتظار.
toast-session-seats = حُفظت المقاعد.
toast-session-promoted = حُفظت المقاعد، ونال منتظرون مقاعدهم.
toast-session-refused = رُفض الطلب وسُجل سببه.
toast-session-withdrawn = سُحب الطلب.
toast-session-nominated = سُجل المرشحون.
toast-session-nominated-some-wait = سُجل المرشحون، وبعضهم في لائحة الانتظار.
sheet-all-halves = كل أنصاف الأيام
sheet-blank-rows = أسطر فارغة
sheet-print = اطبع الورقة
day-sheet = ورقة اليوم
day-sheet-notes = ملاحظات اليوم
letters-title = رسائل الدعوة
letters-in-arabic = بالعربية
letters-in-french = بالفرنسية
letters-institutions = للهيئات المرشِّحة، { $lang }
session-letters-nobody = لا أحد تُكتب إليه رسالة. سجل المشاركين أولا.
letter-reference = المرجع:
letter-subject = الموضوع:
letter-subject-of = دعوة إلى المشاركة في دورة «{ $title }»
letter-agenda = برنامج الدورة
letter-begins = الانطلاق
letter-dated = { $place }، في { $date }
letter-to = إلى السيد(ة)
letter-to-f = إلى السيدة
letter-to-m = إلى السيد
letter-to-institution = إلى السيد(ة) المسؤول(ة) عن
letter-opening = سلام تام بوجود مولانا الإمام،
letter-opening-f = سلام تام بوجود مولانا الإمام،
letter-opening-m = سلام تام بوجود مولانا الإمام،
letter-body = وبعد، ففي إطار برنامج التكوين وتقوية القدرات، يشرفني أن أدعوكم إلى حضور دورة «{ $title }» في المكان والتاريخ المبينين أسفله:
letter-body-institution = وبعد، ففي إطار برنامج التكوين وتقوية القدرات، وبناء على ترشيحكم، يشرفني أن أدعو الأشخاص المذكورين في اللائحة إلى حضور دورة «{ $title }»، راجيا إشعارهم:
letter-confirm = والمرجو تأكيد الحضور لدى قسم العمل الاجتماعي، والحضور في الموعد المحدد.
letter-closing = وتقبلوا فائق التقدير والاحترام، والسلام.
letter-signs = رئيس قسم العمل الاجتماعي
session-mark-keys = المفاتيح: 1 حاضر، 2 غائب، 3 متأخر، 4 معذور، 0 دون تسجيل، والزر أعلى العمود يسجل الباقين حاضرين.
sessions-count =
    { $count ->
        [zero] لا دورات
        [one] دورة واحدة
        [two] دورتان
        [few] { $count } دورات
        [many] { $count } دورة
       *[other] { $count } دورة
    }
session-unmarked =
    { $count ->
        [zero] سُجل حضور الجميع
        [one] بقي تسجيل واحد
        [two] بقي تسجيلان
        [few] بقيت { $count } تسجيلات
        [many] بقي { $count } تسجيلا
       *[other] بقي { $count } تسجيل
    }

verb-session-enrol_segment = سجّل فئة من السجل
toast-session-segment = سُجلت الفئة.
toast-session-segment-some-wait = سُجلت الفئة، وبعضها في لائحة الانتظار.
session-organisation-unknown = لا وجود لهذه الهيئة في مجالك. اختر من اللائحة.
session-nominate-unknown = أحد الأشخاص المختارين ليس في سجل مجالك. اعرض الأعضاء من جديد ثم اختر.
verb-session-undo_segment = تراجع عن تسجيل فئة
verb-session-answer = أجاب عن الدعوة إلى الدورة
verb-session-evaluate = أعطى رأيه في الدورة
link-for-session-answer = الجواب عن الدعوة إلى الدورة
link-for-session-evaluate = الرأي في الدورة
session-not-begun = لم تنطلق هذه الدورة بعد.
reaction-lead = ما رأيك في هذه الدورة؟ جوابك بلا اسم.
reaction-useful = سيفيدني ما تعلمته في عملي
reaction-clear = كان المحتوى واضحا
reaction-led = أحسن المؤطرون التنشيط
reaction-paced = كان الوقت كافيا
reaction-held = كان المكان والتنظيم مناسبين
reaction-mark-1 = 1 · لا أبدا
reaction-mark-2 = 2
reaction-mark-3 = 3
reaction-mark-4 = 4
reaction-mark-5 = 5 · نعم تماما
reaction-remark = ما الذي نغيره في المرة القادمة؟
reaction-remark-hint = لا تكتب اسم أحد ولا مرضه.
reaction-go = أرسل رأيي
reaction-note = لا يعرف أحد من أجاب بماذا: تجمع الأجوبة ولا يحفظ معها اسم ولا ساعة.
answer-given = أعطى رأيه
evaluation-title = رأي المشاركين
evaluation-none = لم يعط أحد رأيه بعد
evaluation-few = { $count ->
    [zero] لا جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابا
   *[other] { $count } جواب
}: لا تظهر النتائج قبل خمسة أجوبة
evaluation-none-hint = سلم المشاركين روابطهم من صفحة « الروابط »: يجيبون من هواتفهم دون حساب.
evaluation-people = { $count ->
    [zero] لا جواب
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابا
   *[other] { $count } جواب
}
evaluation-question = السؤال
evaluation-mean = المعدل
evaluation-of-five = { $mean } من 5
evaluation-remarks = ما كتبوه
session-centre = المركز
session-centre-hint = المركز الذي تعقد فيه الدورة، إن كان منها؛ يراها مديره.
session-centre-none = خارج المراكز
session-centre-unknown = هذا المركز غير معروف أو ليس في مجالك.
