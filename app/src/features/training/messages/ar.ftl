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
session-any = الكل
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
session-module = المجزوءة
session-module-ar = المجزوءة بالعربية
session-module-fr = المجزوءة بالفرنسية
session-venue = القاعة أو المؤسسة
session-venue-ar = القاعة أو المؤسسة بالعربية
session-venue-fr = القاعة أو المؤسسة بالفرنسية
session-starts-on = من
session-ends-on = إلى
session-as-written = التاريخ كما ورد في الوثيقة
session-as-written-hint = مثال: من 14 إلى 17 يوليوز 2011. يُقرأ إن لم تملأ الخانتين أعلاه.
session-as-written-was = كما ورد في الوثيقة:
session-half-days-hint = تُبرمج صباحا ومساء كل يوم. بعد الحفظ يمكنك حذف أنصاف الأيام التي لا تكوين فيها.
session-series = السلسلة
session-series-hint = عنوان السلسلة إن كانت الدورة جزءا من سلسلة دورات.
session-series-of = الدورة رقم { $no } من سلسلة { $title }
session-neighbour = الدورة رقم { $no }، { $date }
session-ordinal = رقمها في السلسلة
session-certificate-percent = نسبة الحضور اللازمة للشهادة
session-certificate-hint = نسبة أنصاف الأيام التي يجب حضورها.
session-ends-before = تنتهي الدورة قبل أن تبدأ. صحح أحد التاريخين.
session-too-long = لا تتجاوز الدورة 92 يوما. قسمها إلى دورات.
session-dates-unreadable = تعذرت قراءة « { $found } » تاريخا. املأ الخانتين أعلاه.
session-place-out = هذا المكان خارج مجالك الترابي.
session-time = « { $found } » ليست ساعة. مثال: 09:30.
session-day-outside = هذا اليوم خارج أيام الدورة.
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
session-person-there = هذا الشخص مسجل في الدورة من قبل.
session-mark-unknown = حالة حضور غير معروفة.
session-clash = سبقك { $who } إلى حفظ هذه الدورة
session-clash-text = لم يضع شيء مما كتبت. هذا ما يخالف المحفوظ؛ راجعه ثم احفظ من جديد.
session-clash-same = ما كتبته هو المحفوظ نفسه.
session-clash-field = الخانة
session-clash-kept = المحفوظ الآن
session-clash-typed = ما كتبته
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
session-agenda = البرنامج
session-agenda-none = لا فقرات في هذا اليوم بعد.
session-agenda-add = أضف فقرة إلى البرنامج
session-agenda-item = الفقرة
session-day = اليوم
session-hour = الساعة
session-item-ar = الفقرة بالعربية
session-item-fr = الفقرة بالفرنسية
session-speaker = المتدخل
session-method = الطريقة
session-groups = المجموعات
session-groups-none = يعمل المشاركون في مجموعة واحدة.
session-group = المجموعة
session-group-none = دون مجموعة
session-group-add = أضف مجموعة
session-group-ar = اسم المجموعة بالعربية
session-group-fr = اسم المجموعة بالفرنسية
session-remove = احذف { $what }
session-guides = المؤطرون والمنشطون
session-guides-none = أضفهم من صفحة المشاركين، بصفتهم.
session-nobody = لا أحد بعد
session-enrol-title = سجّل شخصا
session-enrol-find = ابحث عن شخص بالاسم
session-enrol-search = ابحث
session-enrol-nobody = لا أحد بهذا الاسم في مجالك الترابي.
session-enrol = سجّل
session-enrolled-already = مسجل من قبل
session-capacity = الصفة
session-people-find = ابحث في اللائحة
session-people-none-title = لا أحد في هذه الدورة بعد
session-people-none-text = سجّل المشاركين واحدا واحدا، أو استوردهم من جدول.
session-people-import = استورد من جدول
session-leave-out = أخرج { $who } من الدورة
session-acts = إجراءات
session-person = الشخص
session-half-day = نصف اليوم
session-mark = الحضور
session-marked-present = عدد من سُجلوا حاضرين
session-name = الاسم
session-name-ar = الاسم الكامل
session-name-fr = الاسم بالحروف اللاتينية
session-sex = الجنس
session-sex-f = أنثى
session-sex-m = ذكر
session-sex-unknown = غير محدد
session-born = سنة الميلاد
session-commune = الجماعة
session-organisation = الهيئة
session-phone = الهاتف
session-total = المجموع
session-came = الحاضرون
attendance-sheet = ورقة الحضور
sheet-kingdom = المملكة المغربية
sheet-division = قسم العمل الاجتماعي
sheet-number = ر.ت
sheet-trainer-signs = توقيع المؤطر
toast-session-planned = بُرمجت الدورة.
toast-session-saved = حُفظ التعديل.
toast-session-opened = الدورة جارية. سجل الحضور.
toast-session-closed = أُغلقت الدورة.
toast-session-reopened = أعيد فتح الدورة.
toast-session-enrolled = سُجّل في الدورة.
toast-session-left = أُخرج من الدورة.
sessions-count =
    { $count ->
        [zero] لا دورات
        [one] دورة واحدة
        [two] دورتان
        [few] { $count } دورات
        [many] { $count } دورة
       *[other] { $count } دورة
    }
session-people-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
session-women =
    { $count ->
        [zero] لا نساء
        [one] امرأة واحدة
        [two] امرأتان
        [few] { $count } نساء
        [many] { $count } امرأة
       *[other] { $count } امرأة
    }
session-men =
    { $count ->
        [zero] لا رجال
        [one] رجل واحد
        [two] رجلان
        [few] { $count } رجال
        [many] { $count } رجلا
       *[other] { $count } رجل
    }
session-sex-unknown-count =
    { $count ->
        [zero] الجنس محدد للجميع
        [one] شخص لم يُحدد جنسه
        [two] شخصان لم يُحدد جنسهما
        [few] { $count } أشخاص لم يُحدد جنسهم
        [many] { $count } شخصا لم يُحدد جنسهم
       *[other] { $count } شخص لم يُحدد جنسهم
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
