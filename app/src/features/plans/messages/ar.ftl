# كلمات مخططات التكوين.

verb-plan-read = اطلع على المخططات
verb-plan-draft = أعد مسودة المخطط
verb-plan-edit = كتب في نص المخطط
verb-plan-axis = أضاف محورا
verb-plan-rename_axis = غير عنوان محور
verb-plan-move_axis = غير ترتيب المحاور
verb-plan-remove_axis = حذف محورا
verb-plan-line = أضاف عملية إلى المخطط
verb-plan-edit_line = عدل عملية في المخطط
verb-plan-move_line = غير ترتيب العمليات
verb-plan-remove_line = حذف عملية من المخطط
verb-plan-submit = عرض المخطط على اللجنة
verb-plan-return = أعاد المخطط إلى المسودة
verb-plan-approve = سجل مصادقة اللجنة على المخطط
verb-plan-revise = فتح مراجعة المخطط

plans-title = مخططات التكوين
plans-find = ابحث بالمجال أو السنة
plans-count =
    { $count ->
        [zero] لا مخططات
        [one] مخطط واحد
        [two] مخططان
        [few] { $count } مخططات
        [many] { $count } مخططا
       *[other] { $count } مخطط
    }
plans-none-title = لا مخطط بعد
plans-none-text = هنا مخططات التكوين السنوية لمجالك الترابي، من المسودة إلى مصادقة اللجنة ثم المراجعة. ابدأ بإعداد مخطط السنة.
plan-place = المجال
plan-year = السنة
plan-state = الحالة
plan-any = الكل
plan-choose = اختر
plan-state-draft = مسودة
plan-state-submitted = معروض على اللجنة
plan-state-approved = مصادق عليه
plan-state-revising = قيد المراجعة
plan-step-revised = المراجعة
plan-life = مراحل المخطط
plan-parts = أقسام المخطط
plan-tab-lines = العمليات
plan-tab-calendar = الجدولة الزمنية
plan-tab-text = النص
plan-tab-needs = الحاجيات
plan-tab-journal = السجل

plan-draft = أعد مسودة مخطط
plan-draft-sub = يوجد مخطط واحد لكل مجال وسنة، وينطلق من نتائج السنة الماضية وحاجيات السنة.
plan-draft-see = اعرض المنطلقات
plan-known = يوجد مخطط لهذا المجال في هذه السنة.
plan-known-open = افتح المخطط
plan-results-of = نتائج سنة { $year }
plan-before-open = مخطط سنة { $year }
plan-needs-of = حاجيات سنة { $year }
plan-needs-none = لم تُسجل أي حاجة لهذا المجال في هذه السنة. يمكن إضافة العمليات مباشرة.
plan-needs-empty-title = لا حاجيات مسجلة
plan-needs-open = افتح سجل الحاجيات
plan-needs-tick = كل حاجة مؤشر عليها تصير عملية في المخطط.
plan-need-take = أدرج
plan-need = الحاجة
plan-priority = الأولوية
plan-gap = الخصاص المتبقي
plan-gap-note = أشخاص بلا عملية
plan-place-out = هذا المجال خارج نطاقك.

plan-results-none = لم تُسجل أي دورة في سنة { $year }.
plan-results-sessions =
    { $count ->
        [zero] لا دورات في سنة { $year }
        [one] دورة واحدة في سنة { $year }
        [two] دورتان في سنة { $year }
        [few] { $count } دورات في سنة { $year }
        [many] { $count } دورة في سنة { $year }
       *[other] { $count } دورة في سنة { $year }
    }
plan-results-closed =
    { $count ->
        [zero] لم تُغلق أي دورة
        [one] أُغلقت منها دورة واحدة
        [two] أُغلقت منها دورتان
        [few] أُغلقت منها { $count } دورات
        [many] أُغلقت منها { $count } دورة
       *[other] أُغلقت منها { $count } دورة
    }
plan-results-persons =
    { $count ->
        [zero] لم يستفد أحد
        [one] استفاد شخص واحد
        [two] استفاد شخصان
        [few] استفاد { $count } أشخاص مختلفين
        [many] استفاد { $count } شخصا مختلفا
       *[other] استفاد { $count } شخص مختلف
    }
plan-results-half-days =
    { $count ->
        [zero] لا أنصاف أيام
        [one] نصف يوم واحد
        [two] نصفا يوم
        [few] { $count } أنصاف أيام
        [many] { $count } نصف يوم
       *[other] { $count } نصف يوم
    }
plan-results-attendance = نسبة الحضور { $rate }

plan-title-of = مخطط التكوين لسنة { $year }
plan-name = { $place } { $year }
plan-approved-by = صودق عليه في { $date }، { $minutes }
plan-under-revision = قيد المراجعة رقم { $revision }
plan-revision-no = رقم { $no }
plan-lines = العمليات
plan-line = العملية
plan-sessions = الدورات
plan-sessions-held = الدورات المنجزة
plan-sessions-done = الدورات المغلقة
plan-persons = الأشخاص
plan-persons-reached = المستفيدون
plan-half-days = أنصاف الأيام
plan-budget = الميزانية (درهم)
plan-budget-total = الميزانية
plan-budget-by-source = الميزانية حسب المصدر
plan-source = مصدر التمويل
plan-share = الحصة
plan-total = المجموع
plan-dirhams = { $sum } درهم
plan-of = { $done } من { $planned }
plan-out-of = من أصل { $planned }
plan-dirham = درهم
plan-lines-count =
    { $count ->
        [zero] لا عمليات
        [one] عملية واحدة
        [two] عمليتان
        [few] { $count } عمليات
        [many] { $count } عملية
       *[other] { $count } عملية
    }
plan-late-count =
    { $count ->
        [zero] لا شيء متأخر
        [one] واحدة متأخرة
        [two] اثنتان متأخرتان
        [few] { $count } متأخرة
        [many] { $count } متأخرة
       *[other] { $count } متأخرة
    }
plan-source-indh = المبادرة الوطنية للتنمية البشرية
plan-source-commune = الجماعة
plan-source-province = الإقليم
plan-source-partner = الشركاء
plan-source-own = مساهمة ذاتية
plan-standing-coming = مبرمجة
plan-standing-live = قيد الإنجاز
plan-standing-done = منجزة
plan-standing-late = متأخرة
plan-quarter-1 = الربع الأول
plan-quarter-2 = الربع الثاني
plan-quarter-3 = الربع الثالث
plan-quarter-4 = الربع الرابع
plan-empty-title = لا عمليات في المخطط بعد
plan-empty-text = العملية تحدد ماذا ولمن وأين ومتى وبأي مال. أضف الأولى، ثم اعرض المخطط على اللجنة.
plan-acts = الإجراءات
plan-move-up = انقل إلى أعلى: { $what }
plan-move-down = انقل إلى أسفل: { $what }
plan-edit-what = عدل: { $what }
plan-remove-what = احذف: { $what }
plan-versions = الوثائق المصادق عليها
plan-version = النسخة المصادق عليها رقم { $no }
plan-version-note = هذه هي الوثيقة كما صادقت عليها اللجنة. لا تتغير.
plan-paper = اطبع المخطط

plan-axis = المحور
plan-no-axis = بلا محور
plan-axis-add = أضف محورا
plan-axis-ar = عنوان المحور بالعربية
plan-axis-fr = عنوان المحور بالفرنسية
plan-axis-empty = لا عمليات في هذا المحور بعد.
plan-axis-figures = الدورات المنجزة: { $done } · { $sum }
plan-axis-rename = غير عنوان المحور
plan-axis-remove = احذف المحور
plan-axis-remove-title = حذف المحور «{ $title }»؟
plan-axis-remove-text = تبقى عملياته في المخطط بلا محور.

plan-line-add = أضف عملية
plan-line-add-to = أضف عملية إلى { $what }
plan-line-edit = عدل العملية
plan-line-remove = احذف العملية
plan-line-remove-title = حذف العملية «{ $title }»؟
plan-line-remove-text = تُحذف معها ميزانيتها وربطها بالحاجيات.
plan-line-used = لا تُحذف هذه العملية: بُرمجت دورات انطلاقا منها.
plan-line-what = الموضوع
plan-line-whom = الفئة والأعداد
plan-line-where-when = المكان والزمان
plan-line-module = الوحدة التكوينية
plan-line-module-hint = إن تركت العنوانين فارغين أخذا من الوحدة.
plan-line-no-module = بلا وحدة
plan-line-title-ar = العنوان بالعربية
plan-line-title-fr = العنوان بالفرنسية
plan-line-audience = الفئة المستهدفة
plan-line-groups = عدد الدورات
plan-line-persons = عدد الأشخاص
plan-line-half-days = أنصاف الأيام لكل دورة
plan-line-place = المكان
plan-line-when = الفترة
plan-line-quarter = الربع
plan-line-starts-on = من
plan-line-ends-on = إلى
plan-line-days-hint = إن كتبت الأيام بالضبط اتبعها الربع.
plan-line-trainer = المكون
plan-line-indicator = المؤشر
plan-line-indicator-hint = ما الذي سيثبت أنها نجحت؟
plan-line-needs = الحاجيات التي تستجيب لها
plan-line-needs-hint = اكتب أمام كل حاجة عدد الأشخاص الذين تشملهم العملية، أو اتركها فارغة.
plan-need-left = بقي { $gap } من { $persons }
plan-budget-hint = بالدرهم، لكل مصدر ما يدفعه.
plan-budget-unreadable = لا يُقرأ هذا المبلغ: { $found }
plan-line-other-year = هذا اليوم خارج سنة المخطط { $year }.
plan-line-no-start = اكتب يوم البداية أيضا.
plan-line-ends-before = تنتهي قبل أن تبدأ.
plan-line-place-out = هذا المكان خارج مجال المخطط.
plan-line-closed = الدورات المغلقة
plan-line-reached = المستفيدون
plan-line-standing = الإنجاز
plan-line-about = عن العملية
plan-line-no-session = لم تُبرمج أي دورة لهذه العملية بعد.
plan-line-no-need = لم تُربط هذه العملية بأي حاجة.
plan-line-no-money = لم يُكتب لها مبلغ.

plan-calendar-alt = الجدولة الزمنية للمخطط، سنة { $year }
plan-today = اليوم
plan-ramadan = رمضان
plan-holiday = يوم عطلة
plan-shaded = رمضان وأيام العطل
plan-estimated = تقريبي
plan-falls-ramadan = تقع في رمضان
plan-falls-holiday = يوم عطلة: { $name }
plan-legend-session = دورة
plan-legend-closed = دورة مغلقة
plan-warned-count =
    { $count ->
        [zero] لا عملية تصادف رمضان أو يوم عطلة
        [one] عملية واحدة تصادف رمضان أو يوم عطلة
        [two] عمليتان تصادفان رمضان أو يوم عطلة
        [few] { $count } عمليات تصادف رمضان أو يوم عطلة
        [many] { $count } عملية تصادف رمضان أو يوم عطلة
       *[other] { $count } عملية تصادف رمضان أو يوم عطلة
    }

plan-text-edit = حرر النص
plan-part-context = السياق والتوجهات
plan-part-results = نتائج السنة الماضية
plan-part-method = تحليل الحاجيات ومنهجيته
plan-part-objectives = الأهداف والنتائج المنتظرة
plan-part-logistics = الأماكن واللوجستيك
plan-part-evaluation = التقييم والمؤشرات
plan-part-risks = المخاطر
plan-part-governance = الحكامة
plan-part-empty = لم يُكتب بعد.
plan-hint-context = من أين ينطلق المخطط، وما أولويات السنة؟
plan-hint-method = كيف جمعت الحاجيات، ومع من؟
plan-hint-objectives = ما الذي سيعرفه المستفيدون أو يفعلونه بعد التكوين؟
plan-hint-logistics = القاعات والنقل والإيواء والأدوات.
plan-hint-evaluation = كيف ومتى يقيم كل مستوى؟
plan-hint-risks = ما الذي قد يعطل المخطط، وما العمل؟
plan-hint-governance = من يقرر، ومن يتتبع، ومتى تجتمع اللجنة؟

plan-needs-persons = أشخاص في حاجة إلى تكوين
plan-answered = يستجيب لها المخطط
plan-elsewhere = في مخططات أخرى
plan-answering-lines = العمليات المستجيبة

plan-compare = قارن بالسنة الماضية
plan-compare-figures = الأرقام
plan-compare-figure = الرقم
plan-compare-change = الفرق
plan-compare-lines = العمليات جنبا إلى جنب
plan-compare-none = لا شيء
plan-compare-no-plan = لا مخطط لسنة { $year }
plan-compare-no-plan-text = لا يمكن مقارنة هذا المخطط قبل أن يُسجل مخطط السنة الماضية.

plan-submit = اعرض على اللجنة
plan-return = أعد إلى المسودة
plan-return-text = يعود المخطط إلى من يحرره، مع السبب.
plan-approve = سجل المصادقة
plan-approve-text = تُحفظ الوثيقة كما هي الآن، وكل تغيير بعدها يمر عبر مراجعة.
plan-revise = راجع المخطط
plan-revise-text = يعود المخطط مسودة، وتبقى النسخة المصادق عليها مقروءة كما هي.
plan-reason = السبب
plan-approved-on = تاريخ المصادقة
plan-minutes = مرجع المحضر
plan-minutes-hint = مثلا: محضر اللجنة الإقليمية رقم 3/2026
plan-revision = المراجعة
plan-not-draft = المخطط ليس مسودة: أعده إلى المسودة أو راجعه قبل تغييره.
plan-no-line = المخطط بلا عمليات: أضف واحدة على الأقل قبل عرضه.
plan-not-submitted = المخطط غير معروض على اللجنة.
plan-not-approved = المخطط غير مصادق عليه بعد.
plan-not-yet = هذا اليوم لم يأت بعد.
toast-plan-drafted = أُعدت مسودة المخطط.
toast-plan-known = لهذا المجال مخطط في هذه السنة، وهذا هو.
toast-plan-saved = حُفظ التعديل.
toast-plan-line-added = أُضيفت العملية.
toast-plan-line-removed = حُذفت العملية.
toast-plan-submitted = عُرض المخطط على اللجنة.
toast-plan-returned = أُعيد المخطط إلى المسودة.
toast-plan-approved = سُجلت المصادقة وحُفظت الوثيقة.
toast-plan-revised = المخطط قيد المراجعة.

plan-paper-title = مخطط التكوين السنوي
plan-paper-draft = مسودة: لم تصادق عليها اللجنة
plan-paper-audiences = الفئات المستهدفة والأعداد
plan-paper-modules = الوحدات والدورات
plan-paper-calendar = الجدولة الزمنية
plan-paper-budget = الميزانية حسب الوحدة والمصدر (بالدرهم)
plan-paper-annex = ملحق: لائحة العمليات
plan-paper-places = الأماكن
plan-paper-calendar-note = المظلل شهر رمضان وأيام العطل. التواريخ القمرية محسوبة وتقريبية.
plan-paper-other-audience = فئات أخرى
plan-hours = الساعات

plan-line-axis-unknown = هذا المحور ليس من محاور المخطط. اختر من اللائحة.
plan-line-audience-unknown = هذه الفئة غير موجودة. اختر من اللائحة.
plan-line-module-unknown = هذه الوحدة غير موجودة. اختر من اللائحة.

# كلمات مخططات التواصل.

verb-communication_plan-read = اطلع على مخططات التواصل
verb-communication_plan-draft = أعد مسودة مخطط التواصل
verb-communication_plan-edit = كتب في نص مخطط التواصل
verb-communication_plan-axis = أضاف هدفا
verb-communication_plan-rename_axis = عدل هدفا
verb-communication_plan-move_axis = غير ترتيب الأهداف
verb-communication_plan-remove_axis = حذف هدفا
verb-communication_plan-line = أضاف عملية إلى مخطط التواصل
verb-communication_plan-edit_line = عدل عملية في مخطط التواصل
verb-communication_plan-move_line = غير ترتيب عمليات التواصل
verb-communication_plan-remove_line = حذف عملية من مخطط التواصل
verb-communication_plan-submit = عرض مخطط التواصل على اللجنة
verb-communication_plan-return = أعاد مخطط التواصل إلى المسودة
verb-communication_plan-approve = سجل مصادقة اللجنة على مخطط التواصل
verb-communication_plan-revise = فتح مراجعة مخطط التواصل
verb-communication_plan-address = بين كيف يخاطب المخطط فئة
verb-communication_plan-unaddress = أخرج فئة من مخطط التواصل
verb-communication_plan-message = أضاف رسالة إلى مخطط التواصل
verb-communication_plan-edit_message = عدل رسالة في مخطط التواصل
verb-communication_plan-remove_message = حذف رسالة من مخطط التواصل
verb-communication_plan-follow = سجل إنجاز عملية
verb-communication_plan-unfollow = سحب ما سُجل عن عملية

communication-plans-title = مخططات التواصل
communication-plans-none-text = هنا مخططات التواصل السنوية لمجالك الترابي، من المسودة إلى مصادقة اللجنة ثم المراجعات. ابدأ بإعداد مسودة مخطط السنة.
communication-plan-draft-sub = يوجد مخطط واحد لكل مجال وسنة، وينطلق مما أنجز في السنة الماضية ومما يعود به الناس.
communication-plan-title-of = مخطط التواصل لسنة { $year }
communication-plan-paper-title = المخطط السنوي لتواصل القرب
communication-plan-empty-text = العملية تحدد لمن وماذا وبأي وسيلة وأين ومتى وبأي مال. أضف الأولى، ثم اعرض المخطط على اللجنة.
communication-plan-lines = العمليات
communication-plan-line = العملية
communication-plan-line-add = أضف عملية
communication-plan-line-edit = عدل العملية
communication-plan-line-remove = احذف العملية
communication-plan-line-remove-title = حذف العملية «{ $title }»؟
communication-plan-line-remove-text = تُحذف معها ميزانيتها.
communication-plan-line-used = لا تُحذف هذه العملية: سُجل إنجازها.
communication-plan-line-about = عن العملية
communication-plan-lines-count =
    { $count ->
        [zero] لا عمليات
        [one] عملية واحدة
        [two] عمليتان
        [few] { $count } عمليات
        [many] { $count } عملية
       *[other] { $count } عملية
    }
communication-plan-compare-lines = العمليات جنبا إلى جنب
communication-plan-times = عدد المرات
communication-plan-times-done = المرات المنجزة
communication-plan-line-times = عدد المرات
communication-plan-persons = الأشخاص المستهدفون
communication-plan-counted = الأشخاص المحصيون
communication-plan-responsible = المسؤول
communication-plan-line-whom = لمن وماذا وبأي وسيلة
communication-plan-axis = الهدف
communication-plan-no-axis = بلا هدف
communication-plan-axis-add = أضف هدفا
communication-plan-axis-ar = الهدف بالعربية
communication-plan-axis-fr = الهدف بالفرنسية
communication-plan-axis-empty = لا عمليات لهذا الهدف بعد.
communication-plan-axis-figures = المرات المنجزة: { $done } · { $sum }
communication-plan-axis-rename = عدل الهدف
communication-plan-axis-remove = احذف الهدف
communication-plan-axis-remove-title = حذف الهدف «{ $title }»؟
communication-plan-axis-remove-text = تبقى عملياته في المخطط بلا هدف.
communication-plan-legend-time = مبرمجة
communication-plan-legend-done = أنجزت في ذلك اليوم
communication-plan-warned-count =
    { $count ->
        [zero] لا عملية تصادف رمضان أو يوم عطلة
        [one] عملية واحدة تصادف رمضان أو يوم عطلة
        [two] عمليتان تصادفان رمضان أو يوم عطلة
        [few] { $count } عمليات تصادف رمضان أو يوم عطلة
        [many] { $count } عملية تصادف رمضان أو يوم عطلة
       *[other] { $count } عملية تصادف رمضان أو يوم عطلة
    }
communication-plan-part-context = الوضعية
communication-plan-part-method = ما فُحص من وسائل وصحافة وشكايات
communication-plan-part-logistics = الحوامل والقواعد البصرية
communication-plan-hint-context = أين وصل التواصل، وماذا يعرف الناس، وعم يسألون؟
communication-plan-hint-method = أي الوسائل تصل، وماذا قالت الصحافة، وماذا عاد إلى الشباك؟
communication-plan-hint-objectives = ما الذي ستعرفه كل فئة أو تراه أو تفعله في نهاية السنة؟
communication-plan-hint-logistics = الشعار والألوان واللغات والتوقيع، ومن يطبع ومن يراجع.
communication-plan-hint-evaluation = كيف نعرف من وصلته الرسالة وما بقي منها في ذهنه؟
communication-plan-hint-risks = إشاعة أو تأخر أو أزمة: من يتكلم، وماذا يقال أولا؟
communication-plan-hint-governance = من يقرر، ومن يتكلم باسم اللجنة، ومن يتتبع، وبأي وتيرة؟
communication-plan-paper-budget = الميزانية حسب العملية والمصدر (بالدرهم)
communication-plan-paper-annex = ملحق: لائحة العمليات
communication-plan-message-used = لا تُحذف هذه الرسالة: تحملها عملية.

plan-tab-messages = الفئات والرسائل
plan-axis-asked = الجواب عما يعود به الناس
plan-asked-of = ما حمله الناس إلى الشباك في سنة { $year }
plan-asked-none = لم يأت أحد إلى شباك هذا المجال في تلك السنة. يمكن إضافة العمليات مباشرة.
plan-asked-tick = كل موضوع مؤشر عليه يصير عملية في المخطط تحت هدف خاص.
plan-asked-theme = الموضوع
plan-asked-cases = الطلبات
plan-asked-unanswered = بلا جواب
plan-reach-none = لم يكن هناك مخطط تواصل في سنة { $year }.
plan-reach-actions = عمليات سنة { $year }: { $count }
plan-reach-done = المرات المنجزة: { $done } من { $planned }
plan-reach-counted = الأشخاص المحصيون: { $persons }
plan-reach-estimated = الأشخاص المقدرون إلى جانبهم: { $persons }
plan-anniversary = ذكرى انطلاق المبادرة الوطنية للتنمية البشرية
plan-aim = ما يخدمه
plan-aim-hint = به تُقرأ مخططات كل الأقاليم في جدول واحد.
plan-aim-inform = تقاسم المعلومة
plan-aim-involve = إشراك الناس
plan-aim-mobilise = تعبئة الشركاء وتحفيزهم
plan-aim-strengthen = تقوية المشاريع
plan-channel = الوسيلة
plan-channels = الوسائل التي تصلهم
plan-channels-hint = ما لديهم وما يستعملونه، لا ما نتمناه.
plan-channel-meeting = لقاء
plan-channel-douar = لقاء في الدوار أو الحي
plan-channel-souk = يوم السوق
plan-channel-caravan = قافلة
plan-channel-fair = معرض
plan-channel-forum = ملتقى
plan-channel-media-thursday = خميس الإعلام
plan-channel-press = الصحافة والملف الصحفي
plan-channel-radio = الإذاعة
plan-channel-television = التلفزة
plan-channel-leaflet = مطوية
plan-channel-poster = ملصق
plan-channel-letter = مراسلة
plan-channel-mail = بريد إلكتروني
plan-channel-sms = رسالة قصيرة
plan-channel-messaging = مجموعات التراسل
plan-channel-web = الموقع
plan-channel-other = وسيلة أخرى
plan-rank = موقعها في المخطط
plan-rank-primary = فئة أولى
plan-rank-secondary = فئة ثانية
plan-rank-relay = وسيط
plan-languages = اللغات
plan-tongue-darija = الدارجة
plan-tongue-amazigh = الأمازيغية
plan-tongue-arabic = العربية
plan-tongue-french = الفرنسية
plan-literacy = القراءة
plan-literacy-low = قلة تقرأ
plan-literacy-mixed = بعضهم يقرأ
plan-literacy-good = جلهم يقرأ
plan-tick-one = أشر على واحدة على الأقل.
plan-audience = فئة يخاطبها المخطط
plan-audience-add = أضف فئة
plan-audience-unsaid = هناك عمليات موجهة إلى «{ $name }» ولا يقول المخطط كيف تصلها.
plan-audience-remove = أخرج الفئة
plan-audience-remove-title = إخراج «{ $title }» من فئات المخطط؟
plan-audience-remove-text = تبقى رسائلها وعملياتها.
plan-audiences-none-title = لا فئات بعد
plan-audiences-none-text = بين لكل فئة اللغات التي تخاطب بها، وكيف تقرأ، والوسائل التي تصلها.
plan-message = الرسالة
plan-messages = الرسائل
plan-message-add = أضف رسالة
plan-message-edit = عدل الرسالة
plan-message-remove = احذف الرسالة
plan-message-remove-title = حذف الرسالة «{ $title }»؟
plan-message-remove-text = تخرج من المخطط.
plan-message-ar = الرسالة الأساسية بالعربية
plan-message-fr = الرسالة الأساسية بالفرنسية
plan-message-hint = جملة واحدة يستطيع السامع أن يعيدها.
plan-message-proof = الحجة
plan-message-proof-hint = رقم أو مشروع أو شهادة تبين ذلك.
plan-message-call = النداء
plan-message-call-hint = ماذا يفعلون بعد ذلك، وأين، وإلى متى؟
plan-messages-none-title = لا رسائل بعد
plan-messages-none-text = الرسالة جملة واحدة لفئة واحدة، مع حجتها وما تدعو إليه.
plan-everybody = الجميع
plan-partners = الشركاء
plan-target = هدف المؤشر
plan-target-hint = عدد صحيح، مثلا 6 مقالات صحفية.
plan-target-figure = من { $figure }
plan-achieved = ما بلغه المؤشر
plan-achieved-figure = المؤشر: { $figure }
plan-line-month = الشهر
plan-line-month-hint = إن كتبت الأيام بالضبط اتبعها الشهر.
plan-line-message-hint = تُكتب الرسائل في صفحة الفئات والرسائل.
plan-line-no-message-yet = لا رسالة بعد
plan-line-no-message = لم تُختر رسالة لهذه العملية.
plan-line-not-done = لم يُسجل إنجاز هذه العملية بعد.
plan-line-message-unknown = هذه الرسالة ليست من رسائل المخطط. اختر من اللائحة.
plan-done = ما أنجز
plan-done-add = سجل الإنجاز
plan-done-on = أنجزت في
plan-done-note = ملاحظة
plan-done-remove = اسحب
plan-done-remove-title = سحب ما سُجل في { $title }؟
plan-done-remove-text = تخرج أرقامه من المخطط، ويحتفظ بها السجل.
plan-counted = الأشخاص المحصيون
plan-counted-hint = المحصيون: بلائحة أو بالعد. المقدرون: من كان إلى جانبهم، كمستمعي برنامج إذاعي. لا يُجمعان أبدا.
plan-estimated-persons = الأشخاص المقدرون
plan-estimated-note = إلى جانب المحصيين
plan-reached = محصيون: { $counted }، مقدرون: { $estimated }
toast-plan-done-noted = سُجل الإنجاز.
toast-plan-done-taken-back = سُحب ما سُجل.

# كلمات المواءمة بين مخططات الأقاليم.

verb-communication_plan-compare = قارن مخططات التواصل
harmony-title = المواءمة بين مخططات التواصل
harmony-sub = كل مخططات الأقاليم في جدول واحد: ما فيها، وما لا يصله أحد، وما يتكرر.
harmony-open = قارن المخططات
harmony-rows = السطور
harmony-columns = الأعمدة
harmony-plans = المخططات
harmony-grid = الجدول
harmony-grid-text = كل رقم عدد عمليات، ويفتحها. المعلَّم فيه عمليتان أو أكثر للفئة نفسها بالوسيلة نفسها في الشهر والمكان نفسيهما.
harmony-cell = المخططات: { $plans } · الأشخاص المستهدفون: { $persons }
harmony-gaps = ما لا تصله أي عملية
harmony-gap = { $way }: { $names }
harmony-without = بلا مخطط في هذه السنة: { $names }
harmony-overlaps = ما يتكرر
harmony-overlaps-text = أكثر من عملية لفئة واحدة بوسيلة واحدة في شهر ومكان واحد.
harmony-twice = تكرار
harmony-twice-only = المتكرر وحده
harmony-none = لا شيء.
harmony-none-title = لا عمليات هنا
harmony-none-text = لا يوجد في هذا المجال وهذه السنة مخطط تواصل فيه عمليات توافق ما طلبته.
harmony-may = ذكرى 18 ماي
harmony-actions-title = عمليات مخططات التواصل
harmony-paper = اطبع تقرير المقارنة
harmony-paper-title = المقارنة بين مخططات التواصل
harmony-as-of = كما هي في { $date }
plan-not-said = غير محدد
plan-dimension-aim = ما يخدمه الهدف
plan-dimension-audience = الفئة
plan-dimension-channel = الوسيلة
plan-dimension-month = الشهر
plan-dimension-province = الإقليم

verb-communication_plan-give = أعطى رسالة مشتركة للأقاليم
verb-communication_plan-withdraw = سحب رسالة مشتركة
common-title = الرسائل المشتركة
common-sub = رسائل وقواعد بصرية تعطيها الأمة أو الجهة، وتكيفها الأقاليم في مخططاتها.
common-open = الرسائل المشتركة
common-give = أعط رسالة
common-give-sub = تُعرض على كل مخطط تحت هذا المجال، ليكتبها بكلماته ويبقى مرتبطا بها.
common-given-by = تعطيها
common-rules = القواعد البصرية
common-none-title = لا رسائل مشتركة
common-none-text = هنا ما تعطيه الأمة أو الجهة للأقاليم من رسائل، ومن كيفها ومن لم يكيفها.
common-adapted = من مخططات سنة { $year } كيفتها
common-missing = لم تكيفها: { $names }
common-adapted-words = كلمات الإقليم
common-withdrawn = مسحوبة
common-withdrawn-already = هذه الرسالة مسحوبة من قبل.
common-withdraw = اسحب الرسالة
common-withdraw-title = سحب الرسالة «{ $title }»؟
common-withdraw-text = لا تُعرض بعد ذلك على أي مخطط. ما كيفته الأقاليم يبقى مرتبطا بها.
common-offered = رسائل معطاة من فوق لم تُكيف بعد
common-adapt = كيفها
common-adapting = تكيف رسالة مشتركة: غير الكلمات كما يناسب مجالك، ويبقى الرابط.
common-is-adapted = مكيفة
common-unknown = هذه الرسالة المشتركة لم تعد معطاة لهذا المجال.
toast-common-given = أُعطيت الرسالة.
toast-common-withdrawn = سُحبت الرسالة.
