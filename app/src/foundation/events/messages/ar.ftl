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
event-dates-unreadable = تعذرت قراءة « { $found } » تاريخا. املأ الخانتين أعلاه.
event-meets = في القاعة نفسها وفي الوقت نفسه:
event-facts = المعطيات
event-counted = عدد الحاضرين
event-counted-none = يُكتب العدد بوحدته: أشخاص أو مشاركات أو هيئات، كل وحدة على حدة.
event-count-add = أضف عددا
event-count-value = العدد
event-count-said = الدقة
event-count-unit = الوحدة
event-count-written = كما ورد في الوثيقة
event-count-note = ملاحظة
event-count-wrong = « { $found } » ليس عددا صحيحا.
event-audience = الفئة
event-remove = احذف { $what }
event-persons-count =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
event-participations-count =
    { $count ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
        [many] { $count } مشاركة
       *[other] { $count } مشاركة
    }
event-organisations-count =
    { $count ->
        [zero] لا هيئات
        [one] هيئة واحدة
        [two] هيئتان
        [few] { $count } هيئات
        [many] { $count } هيئة
       *[other] { $count } هيئة
    }
event-cancel = ألغ اللقاء
event-cancel-title = إلغاء «{ $title }»
event-cancel-text = يبقى اللقاء في اللائحة ملغى، ومعه السبب. لا يُعدَّل بعد ذلك.
event-cancel-why = سبب الإلغاء
event-cancel-why-hint = يقرؤه كل من يفتح صفحة اللقاء.
event-cancel-back = عد إلى اللقاء
event-cancelled = ملغى
event-is-cancelled = أُلغي هذا اللقاء:
event-was-cancelled = أُلغي هذا اللقاء، فلا يُعدَّل.
event-clash = سبقك { $who } إلى حفظ هذا اللقاء
event-clash-text = لم يضع شيء مما كتبت. هذا ما يخالف المحفوظ؛ راجعه ثم احفظ من جديد.
event-clash-same = ما كتبته هو المحفوظ نفسه.
event-clash-field = الخانة
event-clash-kept = المحفوظ الآن
event-clash-typed = ما كتبته

toast-event-added = أُضيف اللقاء.
toast-event-saved = حُفظ التعديل.
toast-event-cancelled = أُلغي اللقاء وسُجل السبب.
