verb-module-read = اطلع على الوحدات التكوينية
verb-module-write = كتب بطاقة وحدة
verb-module-edit = عدّل بطاقة وحدة
verb-module-retire = سحب وحدة من العرض
verb-module-restore = أعاد وحدة إلى العرض

domain-participatory = المقاربة التشاركية
domain-iga = الأنشطة المدرة للدخل
domain-development = التدبير التنموي
domain-social-engineering = الهندسة الاجتماعية
domain-finance = الإعداد المالي للمشاريع
domain-technical = الإعداد التقني للمشاريع
domain-administration = الإعداد الإداري للمشاريع
domain-personal = التنمية الذاتية

method-lecture = عرض ومناقشة
method-brainstorming = عصف ذهني
method-metaplan = بطاقات ميتابلان
method-case-study = دراسة حالة
method-role-play = لعب أدوار
method-simulation = محاكاة اجتماع مع ملاحظين
method-group-work = أشغال مجموعات
method-peer-exchange = تبادل بين النظراء
method-field-visit = زيارة ميدانية
method-world-cafe = مقهى الحوار
method-fishbowl = حلقة السمكة
method-action-learning = تطبيق ميداني بين دورتين

module-list-title = الوحدات التكوينية
module-count = { $count ->
    [zero] لا وحدة
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $count } وحدات
    [many] { $count } وحدة
   *[other] { $count } وحدة
}
module-find = ابحث بعنوان وحدة، بالعربية أو بالفرنسية
module-new = اكتب بطاقة وحدة
module-new-title = بطاقة وحدة جديدة
module-edit-title = بطاقة الوحدة
module-copy-title = نسخة من وحدة
module-copy-sub = عن «{ $title }». عدّلها كما يناسب إقليمك ثم احفظها؛ لا يتغير الأصل.
module-any-domain = كل المجالات
module-any-keeper = الكل
module-state = الحالة
module-state-used = المعروضة
module-state-retired = المسحوبة
module-none-title = لا وحدة في السجل بعد
module-none-text = هنا ما يُدرَّس: لكل وحدة بطاقة بأهدافها ومضمونها وساعاتها، تُبنى عليها عمليات المخطط والدورات. ابدأ بوحدة تعرفها.

module-what = الوحدة
module-title = العنوان
module-title-ar = العنوان بالعربية
module-title-fr = العنوان بالفرنسية
module-domain = المجال
module-keeper = تحفظها
module-keeper-hint = تُقرأ وتُنسخ في كل ما تحت هذا المجال الترابي.
module-choose = اختر
module-hours = عدد الساعات
module-hours-unit = ساعة
module-hours-count = { $count ->
    [zero] لا ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
module-how = كيف تُدرَّس
module-objectives = الأهداف
module-objectives-hint = ما سيقدر عليه المشاركون في النهاية، هدف في كل سطر.
module-prerequisites = الشروط القبلية
module-content = المضمون
module-content-hint = محور في كل سطر، حسب ترتيب الأيام.
module-methods = الطرائق
module-materials = الوسائل
module-evaluation = التقويم
module-evaluation-hint = كيف نعرف ما تعلمه المشاركون: اختبار، ملاحظة، تمرين.
module-certificates = الشهادات
module-certificate = شهادة المشاركة
module-certificate-share = الحضور اللازم لشهادة المشاركة
module-certificate-hint = من أنصاف أيام الدورة؛ 80 إن تُركت فارغة.
module-certificate-rule = حضور { $share } من أنصاف الأيام
module-test = شهادة الكفاءة
module-test-pass = النقطة اللازمة في الاختبار
module-test-hint = اتركها فارغة إن لم يكن هناك اختبار؛ وبدونه لا تُسلَّم شهادة كفاءة.
module-test-rule = { $share } من نقط الاختبار
module-test-none = بلا اختبار
module-facts = المعطيات
module-sheet = بطاقة وحدة تكوينية
module-print = اطبع البطاقة
module-copy = انسخ لإقليمي
module-copied-from = نُسخت عن
module-retire = اسحب من العرض
module-retire-title = سحب «{ $title }» من العرض
module-retire-text = لن تُقترح في مخططات ودورات جديدة، وتبقى بطاقتها مقروءة لمن يذكرها. يمكن إعادتها متى شئت.
module-restore = أعد إلى العرض
module-retired = مسحوبة
module-retired-notice = سُحبت هذه الوحدة من العرض: لا تُقترح في المخططات والدورات الجديدة.
module-sessions = الدورات
module-session = الدورة
module-taught = دورات دُرِّست فيها
module-taught-none = لم تُدرَّس في مجالك الترابي بعد.
module-taught-count = { $count ->
    [zero] لا دورة
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات، أحدثها أولا
    [many] { $count } دورة، أحدثها أولا
   *[other] { $count } دورة، أحدثها أولا
}
module-place = المجال الترابي
module-dates = التاريخ
module-planned = عمليات المخططات التي تعتمدها
module-planned-none = لا يعتمدها أي مخطط في مجالك الترابي بعد.
module-line = العملية
module-year = السنة
module-groups = المجموعات
module-persons = الأشخاص

toast-module-written = حُفظت بطاقة الوحدة.
toast-module-saved = حُفظ التعديل.
toast-module-retired = سُحبت الوحدة من العرض.
toast-module-restored = عادت الوحدة إلى العرض.
