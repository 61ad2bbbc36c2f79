half-morning = صباحا
half-afternoon = مساء
half-morning-short = ص
half-afternoon-short = م
capacity-participant = مشارك
capacity-facilitator = منشط
capacity-trainer = مؤطر
capacity-observer = ملاحظ
capacity-speaker = متدخل
capacity-rapporteur = مقرر
event-doubt-reversed = كُتب التاريخ من نهايته إلى بدايته. قرأناه من اليوم الأول إلى الأخير، فتحقق منه.
event-doubt-weekday = اسم اليوم المكتوب لا يوافق التاريخ. تحقق منه.
event-doubt-century = كُتبت السنة برقمين. تحقق من القرن.
event-doubt-new-year = تمتد الدورة على سنتين، ولم تُكتب السنة الأولى. تحقق منها.
event-doubt-differs = التاريخ المحفوظ يخالف ما في الوثيقة.
unit-person = أشخاص
unit-participation = مشاركات
unit-organisation = هيئات
count-exactly = بالضبط
count-more-than = أكثر من
count-at-least = على الأقل
count-about = حوالي

verb-event-read = اطلع على اللقاءات
verb-event-roll = اطلع على المسجلين في لقاء
verb-event-add = أضاف لقاء
verb-event-edit = عدّل لقاء
verb-event-cancel = ألغى لقاء
verb-event-count = سجّل عدد الحاضرين
verb-event-uncount = حذف عدد الحاضرين

event-list-title = اللقاءات والملتقيات
event-list-sub = كل ما يُنظَّم غير الدورات التكوينية: ملتقيات وأيام دراسية ولقاءات وورشات.
event-find = ابحث بعنوان، بالعربية أو بالفرنسية
event-add = أضف لقاء
event-new-title = لقاء جديد
event-edit-title = تعديل اللقاء
event-none-title = لا لقاء بعد
event-none-text = هنا الملتقيات والأيام الدراسية واللقاءات الموسعة والورشات، ولو لم تُعرف منها إلا سنتها. أضف أولها.
event-year = السنة
event-any = الكل
event-choose = اختر
event-kind = النوع
event-kind-forum = ملتقى
event-kind-communication-day = يوم تواصلي
event-kind-study-day = يوم دراسي
event-kind-workshop = ورشة
event-kind-enlarged-meeting = لقاء موسع
event-kind-valorisation-meeting = لقاء التثمين
event-kind-field-meeting = لقاء ميداني
event-kind-media-thursday = الخميس الإعلامي
event-kind-restitution = ورشة الاسترجاع
event-kind-commemoration = تخليد ذكرى
event-what = ماذا
event-where = أين
event-when = متى
event-title = العنوان
event-title-ar = العنوان بالعربية
event-title-fr = العنوان بالفرنسية
event-place = المجال الترابي
event-venue = القاعة أو المؤسسة
event-venue-ar = القاعة أو المؤسسة بالعربية
event-venue-fr = القاعة أو المؤسسة بالفرنسية
event-dates = التاريخ
event-starts-on = من
event-ends-on = إلى
event-as-written = التاريخ كما ورد في الوثيقة
event-as-written-hint = مثال: 20 مارس 2014، أو السنة وحدها: 2008. يُقرأ إن لم تملأ الخانتين أعلاه.
event-as-written-was = كما ورد في الوثيقة:
event-ends-before = ينتهي اللقاء قبل أن يبدأ. صحح أحد التاريخين.
event-too-long = لا يتجاوز اللقاء 92 يوما.
event-dates-unreadable = تعذرت قراءة « { $found } » تاريخا. اكتبه كاملا مع سنته، مثل: 14-17 يوليوز 2011، أو املأ الخانتين أعلاه.
event-meets = في القاعة نفسها وفي الوقت نفسه:
event-facts = المعطيات
event-remove = احذف { $what }
event-cancel = ألغ اللقاء
event-cancel-title = إلغاء «{ $title }»
event-cancel-text = يبقى اللقاء في اللائحة ملغى، ومعه السبب. لا يُعدَّل بعد ذلك.
event-cancel-why = سبب الإلغاء
event-cancel-why-hint = يقرؤه كل من يفتح صفحة اللقاء.
event-cancel-back = عد إلى اللقاء
event-cancelled = ملغى
event-is-cancelled = أُلغي هذا اللقاء:
event-was-cancelled = أُلغي هذا اللقاء، فلا يُعدَّل.

toast-event-added = أُضيف اللقاء.
toast-event-saved = حُفظ التعديل.
toast-event-cancelled = أُلغي اللقاء وسُجل السبب.

agenda-time-wrong = « { $found } » ليست ساعة. مثال: 09:30.
agenda-day-outside = هذا اليوم خارج الأيام المحددة.
enrol-there = هذا الشخص مسجل من قبل.
agenda-title = البرنامج
agenda-none = لا فقرات في هذا اليوم بعد.
agenda-add = أضف فقرة إلى البرنامج
agenda-item = الفقرة
agenda-day = اليوم
agenda-hour = الساعة
agenda-item-ar = الفقرة بالعربية
agenda-item-fr = الفقرة بالفرنسية
agenda-speaker = المتدخل
agenda-method = الطريقة
enrol-group = المجموعة
enrol-group-none = دون مجموعة
enrol-title = سجّل شخصا
enrol-find = ابحث عن شخص بالاسم
enrol-search = ابحث
enrol-nobody = لا أحد بهذا الاسم في مجالك الترابي.
enrol-one = سجّل
enrol-there-already = مسجل من قبل
enrol-capacity = الصفة
enrol-people-find = ابحث في اللائحة
enrol-acts = إجراءات
enrol-person = الشخص
enrol-name = الاسم
enrol-name-ar = الاسم الكامل
enrol-name-fr = الاسم بالحروف اللاتينية
enrol-sex = الجنس
enrol-sex-f = أنثى
enrol-sex-m = ذكر
enrol-sex-unknown = غير محدد
enrol-born = سنة الميلاد
enrol-commune = الجماعة
enrol-organisation = الهيئة
enrol-phone = الهاتف
enrol-audience = الفئة
enrol-audience-known = حسب السجل
enrol-nominated-by = الهيئة المرشِّحة
enrol-nominated-by-whom = ترشيح من { $who }
count-title = أعداد المشاركين دون لائحة
count-none = هنا تُكتب الأعداد حين لا توجد لائحة أسماء: أشخاص أو مشاركات أو هيئات، كل وحدة على حدة.
count-add = أضف عددا
count-edit = صحح العدد
count-value = العدد
count-said = الدقة
count-unit = الوحدة
count-written = كما ورد في الوثيقة
count-written-hint = مثال: أكثر من 18 000
count-note = ملاحظة
count-wrong = « { $found } » ليس عددا صحيحا.
enrol-people-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
enrol-women =
    { $count ->
        [zero] لا نساء
        [one] امرأة واحدة
        [two] امرأتان
        [few] { $count } نساء
        [many] { $count } امرأة
       *[other] { $count } امرأة
    }
enrol-men =
    { $count ->
        [zero] لا رجال
        [one] رجل واحد
        [two] رجلان
        [few] { $count } رجال
        [many] { $count } رجلا
       *[other] { $count } رجل
    }
enrol-sex-unknown-count =
    { $count ->
        [zero] الجنس محدد للجميع
        [one] شخص لم يُحدد جنسه
        [two] شخصان لم يُحدد جنسهما
        [few] { $count } أشخاص لم يُحدد جنسهم
        [many] { $count } شخصا لم يُحدد جنسهم
       *[other] { $count } شخص لم يُحدد جنسهم
    }
count-participations-count =
    { $count ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
        [many] { $count } مشاركة
       *[other] { $count } مشاركة
    }
count-organisations-count =
    { $count ->
        [zero] لا هيئات
        [one] هيئة واحدة
        [two] هيئتان
        [few] { $count } هيئات
        [many] { $count } هيئة
       *[other] { $count } هيئة
    }
segment-title = سجّل فئة من السجل
segment-text = اختر من سجل الأشخاص من يجتمع فيهم ما تحدده هنا، ثم راجع قبل التسجيل.
segment-named = شريحة مكتوبة
segment-named-hint = يُطرح سؤالها الآن، وما يلي يضيّقها أكثر.
segment-gone = شريحة سُحبت
segment-place = المجال، وكل ما فيه
segment-age-from = العمر من
segment-age-to = إلى
segment-show = اعرض من يوافق
segment-nothing = حدد خاصية واحدة على الأقل.
segment-nobody = لا أحد في سجل مجالك تجتمع فيه هذه الخصائص.
segment-too-many = يتجاوز عددهم 2000 شخص. ضيق الاختيار.
segment-ages = العمر الأدنى أكبر من الأقصى.
segment-changed = تغير السجل منذ عرض هذه الصفحة. راجع العدد ثم أكد من جديد.
segment-there = كلهم مسجلون أو ينتظرون من قبل.
segment-sits = له مقعد
segment-matching =
    { $count ->
        [zero] لا يوافق أحد
        [one] يوافق شخص واحد
        [two] يوافق شخصان
        [few] يوافق { $count } أشخاص
        [many] يوافق { $count } شخصا
       *[other] يوافق { $count } شخص
    }
segment-new =
    { $count ->
        [zero] لا أحد ينال مقعدا
        [one] شخص واحد ينال مقعدا
        [two] شخصان ينالان مقعدين
        [few] { $count } أشخاص ينالون مقاعد
        [many] { $count } شخصا ينالون مقاعد
       *[other] { $count } شخص ينالون مقاعد
    }
segment-waiting =
    { $count ->
        [zero] لا أحد ينتظر
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصا ينتظرون
       *[other] { $count } شخص ينتظرون
    }
segment-there-count =
    { $count ->
        [zero] لا أحد مسجل من قبل
        [one] شخص واحد مسجل من قبل
        [two] شخصان مسجلان من قبل
        [few] { $count } أشخاص مسجلون من قبل
        [many] { $count } شخصا مسجلون من قبل
       *[other] { $count } شخص مسجلون من قبل
    }
segment-more =
    { $count ->
        [zero] لا أحد غيرهم
        [one] وشخص واحد غيرهم
        [two] وشخصان غيرهم
        [few] و{ $count } أشخاص غيرهم
        [many] و{ $count } شخصا غيرهم
       *[other] و{ $count } شخص غيرهم
    }
segment-enrol =
    { $count ->
        [zero] لا أحد للتسجيل
        [one] سجّل شخصا واحدا
        [two] سجّل شخصين
        [few] سجّل { $count } أشخاص
        [many] سجّل { $count } شخصا
       *[other] سجّل { $count } شخص
    }
enrol-audience-unknown = هذه الفئة غير موجودة. اختر من اللائحة.
enrol-group-unknown = لا وجود لهذه المجموعة هنا. اختر من اللائحة.
enrol-audience-sensitive = أفراد هذه الفئة يُعدّون ولا تُكتب أسماؤهم.
enrol-leave-out = أخرج { $who } من اللائحة
enrol-people = المسجلون
enrol-people-none-title = لا أحد في اللائحة بعد
enrol-people-none-text = سجّل المشاركين واحدا واحدا، أو فئة من السجل دفعة واحدة.
segment-from-age = من { $age } سنة
segment-to-age = إلى { $age } سنة
segment-is-there = مسجل من قبل
segment-comes = سيُسجل
segment-coming =
    { $count ->
        [zero] لا أحد سيُسجل
        [one] شخص واحد سيُسجل
        [two] شخصان سيُسجلان
        [few] { $count } أشخاص سيُسجلون
        [many] { $count } شخصا سيُسجلون
       *[other] { $count } شخص سيُسجلون
    }
segment-before = فئات سُجلت دفعة واحدة
segment-undo = تراجع عن التسجيل
segment-undone = تُراجع عنها
segment-was-undone = تُراجع عن هذه الفئة من قبل.
segment-stay = بقوا لأنهم حضروا
agenda-undated = أيام هذا اللقاء غير معروفة، فلا برنامج له.
event-restore = أعده إلى البرنامج
event-not-cancelled = هذا اللقاء غير ملغى.
event-tab-overview = نظرة عامة
event-tab-people = المشاركون
event-parts = أجزاء اللقاء
verb-event-schedule = أضاف فقرة إلى برنامج لقاء
verb-event-unschedule = حذف فقرة من برنامج لقاء
verb-event-enrol = سجّل شخصا في لقاء
verb-event-enrol_segment = سجّل فئة من السجل في لقاء
verb-event-undo_segment = تراجع عن تسجيل فئة في لقاء
verb-event-leave = أخرج شخصا من لقاء
verb-event-recount = صحح عدد الحاضرين
verb-event-restore = أعاد لقاء ملغى
toast-event-enrolled = سُجّل في اللقاء.
toast-event-left = أُخرج من اللائحة.
toast-event-restored = أُعيد اللقاء إلى البرنامج.
toast-segment = سُجلت الفئة.
toast-segment-undone = تُراجع عن تسجيل الفئة.
toast-segment-partly-undone = تُراجع عن تسجيل الفئة، وبقي من له حضور أو نتيجة أو شهادة.
verb-event-answer = أجاب عن الدعوة
link-for-event-answer = الجواب عن الدعوة
answer-question = هل ستحضر؟
answer-comes = نعم، سأحضر
answer-declines = لا، لا أستطيع الحضور
answer-lead = أنت مدعو. قل لنا هل ستحضر.
answer-go = أرسل جوابي
answer-note = إن لم تستطع الحضور أعطي مكانك لغيرك.
