verb-report-read = اطلع على تقرير
verb-report-names = اطلع على من وراء الأرقام
report-training-title = تقرير التكوين السنوي
report-prepared = الأرقام كما هي في { $day }
report-pdf = افتح الوثيقة
report-programme = برنامج التنمية المحلية التشاركية
report-year = السنة
report-place = { $kind } { $name }
report-place-elided = { $kind } { $name }
report-place-region = جهة
report-place-province = إقليم
report-place-prefecture = عمالة
report-place-arrondissements-prefecture = عمالة مقاطعات
report-place-cercle = دائرة
report-place-commune = جماعة
report-place-arrondissement = مقاطعة
report-place-neighbourhood = حي
report-place-douar = دوار
report-place-name = المجال الترابي
report-place-itself = المجال نفسه، دون تحديد ما تحته
report-none-title = لا دورة في هذه السنة
report-none-text = اختر سنة أخرى أو مجالا آخر، أو أضف دورات هذه السنة فيملأ التقرير نفسه.
report-none-go = إلى الدورات
report-figures = أرقام السنة
report-figure = الرقم
report-value = القيمة
report-what-counts = ما الذي يُحسب
report-total = المجموع
report-share = النسبة
report-sessions = الدورات
report-counts-sessions = الدورات التي تبدأ في هذه السنة
report-state = الحالة
report-state-planned = مبرمجة
report-state-open = جارية
report-state-closed = منتهية
report-states-planned = مبرمجة
report-states-open = جارية
report-states-closed = منتهية
report-counts-states-planned = لم تُفتح بعد
report-counts-states-open = فُتحت ولم تُغلق
report-counts-states-closed = سُجل حضورها وأُغلقت
report-of-state-planned =
    { $count ->
        [zero] { $count } مبرمجة
        [one] { $count } مبرمجة
        [two] { $count } مبرمجتان
        [few] { $count } مبرمجة
        [many] { $count } مبرمجة
       *[other] { $count } مبرمجة
    }
report-of-state-open =
    { $count ->
        [zero] { $count } جارية
        [one] { $count } جارية
        [two] { $count } جاريتان
        [few] { $count } جارية
        [many] { $count } جارية
       *[other] { $count } جارية
    }
report-of-state-closed =
    { $count ->
        [zero] { $count } منتهية
        [one] { $count } منتهية
        [two] { $count } منتهيتان
        [few] { $count } منتهية
        [many] { $count } منتهية
       *[other] { $count } منتهية
    }
report-of-registered = من أصل { $count } تسجيل
report-each-once = كل شخص مرة واحدة
report-days = أيام التكوين
report-counts-days = أيام مرت من دورات فُتحت
report-half-days = أنصاف الأيام
report-counts-half-days = أنصاف أيام مرت من دورات فُتحت
report-half-days-attended = أنصاف أيام الحضور
report-registrations = التسجيلات
report-counts-registrations = مشارك في دورة، حضر أم لم يحضر
report-participations = المشاركات
report-counts-participations = تسجيلات من حضر نصف يوم على الأقل
report-people-registered = أشخاص مسجلون
report-counts-people-registered = كل شخص مرة واحدة، حضر أم لم يحضر
report-people = أشخاص استفادوا
report-counts-people = كل من حضر نصف يوم على الأقل، مرة واحدة مهما تكررت مشاركته
report-people-short = أشخاص
report-rate = نسبة الحضور
report-rate-of = من أنصاف الأيام المنتظرة
report-counts-rate = حاضر أو متأخر، من التسجيلات مضروبة في أنصاف الأيام
report-person-days = أيام حضور الأشخاص
report-counts-person-days = كل نصفي يوم من الحضور يوم
report-certificates = شهادات المشاركة
report-counts-certificates = شهادات سارية، دون الملغاة
report-team-trainer = المؤطرون
report-team-facilitator = المنشطون
report-team-speaker = المتدخلون
report-team-rapporteur = المقررون
report-team-observer = الملاحظون
report-team-participant = المشاركون
report-counts-team = أشخاص لا يدخلون في أعداد المشاركين
report-month = الشهر
report-by-month = حسب الشهر
report-by-month-chart = المشاركات حسب شهر بداية الدورة
report-session = الدورة
report-dates = التاريخ
report-starts-on = البداية
report-ends-on = النهاية
report-half-days-short = أنصاف
report-registered-short = مسجلون
report-present-short = حضروا
report-sessions-table = دورات السنة
report-sessions-more = هذه أول { $count } دورة. باقيها في الجدول المصدر.
report-by-sex = حسب الجنس
report-sex = الجنس
report-sex-f = نساء
report-sex-m = رجال
report-sex-unknown = غير مذكور
report-sex-one-f = أنثى
report-sex-one-m = ذكر
report-sex-one-unknown = غير مذكور
report-by-age = حسب الفئة العمرية
report-age = السن
report-age-under-15 = أقل من 15
report-age-15-24 = من 15 إلى 24
report-age-25-34 = من 25 إلى 34
report-age-35-59 = من 35 إلى 59
report-age-from-60 = 60 فأكثر
report-age-unknown = غير مذكور
report-by-commune = حسب جماعة الإقامة
report-commune = الجماعة
report-by-province = حسب إقليم الإقامة
report-province = العمالة أو الإقليم
report-by-kind = حسب صنف الهيئة
report-by-kind-note = من شارك باسم هيئتين من صنفين يظهر في كليهما، فلا تُجمع الأشخاص هنا.
report-kind = صنف الهيئة
report-kind-none = دون هيئة
report-kind-association = جمعيات
report-kind-cooperative = تعاونيات
report-kind-committee-regional = لجان جهوية
report-kind-committee-provincial = لجان إقليمية
report-kind-committee-local = لجان محلية
report-kind-das = أقسام العمل الاجتماعي
report-kind-eaq = فرق التنشيط
report-kind-external-service = مصالح خارجية
report-kind-council = مجالس منتخبة
report-kind-local-authority = سلطات محلية
report-kind-centre = مراكز
report-kind-telecentre = مراكز التيليسنتر
report-kind-press = صحافة
report-kind-university = جامعات
report-kind-agency = وكالات
report-kind-donor = مانحون
report-kind-other = أخرى
report-by-place = المجالات جنبا إلى جنب
report-by-place-note = لا يساوي مجموعُ الأشخاص ما فوقه: من شارك في مجالين يُحسب في كل منهما، ومرة واحدة في المجموع.
report-part-done = ما أُنجز
report-part-who = من شارك
report-part-where = أين
report-part-sessions = الدورات واحدة واحدة
report-sentence-done = سنة { $year }، برمج { $place } { $sessions }، أُنجز منها { $half_days }، واستفاد منها { $people }.
report-sentence-who = بينهم { $women }، أي { $share }. وبلغت المشاركات { $participations } لأن الشخص قد يأتي أكثر من مرة، وحضر المسجلون { $rate } من أنصاف الأيام المنتظرة.
report-sentence-unmarked = لم يُسجل أي حضور في { $sessions }: مشاركوها غائبون عن هذه الأرقام.
report-aim = المنجز مقارنة بالهدف
report-aim-reached = استفادوا
report-aim-wanted = الهدف
report-aim-share = تحقق { $share } من الهدف.
report-aim-met = بلغ العدد المطلوب بالضبط ({ $count } فرقا).
report-aim-just-not = بلغ العدد نفسه ({ $count } فرقا) والمطلوب أكثر منه.
report-aim-passed = وتجاوزه بـ{ $count }.
report-aim-about = وهو في حدود التقريب، بفارق { $count }.
report-aim-lacks = وبقي { $count } لبلوغه.
report-notes = كيف تُقرأ هذه الأرقام
report-note-year = تُحسب الدورة في السنة التي تبدأ فيها، وإن انتهت في التي بعدها.
report-note-people = الأشخاص غير المشاركات: من شارك في ثلاث دورات شخص واحد وثلاث مشاركات.
report-note-team = المؤطرون والمنشطون ومن معهم يُحسبون على حدة.
report-note-age = السن سن السنة نفسها. وما لم يُذكر يظهر على أنه غير مذكور ولا يُحذف.
report-note-small = أرقام للعمل الداخلي: قد تدل الأعداد الصغيرة على أشخاص بعينهم، فلا تُنشر كما هي.
report-note-veiled = لمن لا يطلع على أسماء الأشخاص لا تُعرض الأرقام التي تهم أقل من خمسة، ولا ما يكشفها. والتسجيلات ونسبة الحضور والشهادات، وعدد الأشخاص في كل دورة أو شهر أو سطر من المخطط، والإقامة والجنس مع السن، لا يطلع عليها إلا من يحق له الاطلاع على الأسماء.
report-people-behind = الأشخاص
report-participations-behind = المشاركات
report-sessions-behind = الدورات
report-find-person = ابحث بالاسم
report-without = ارفع هذا القيد
report-narrow-present = حضر مرة على الأقل
report-narrow-certified = له شهادة سارية
report-narrow-unmarked = دون حضور مسجل
report-narrow-session = دورة واحدة
report-name = الاسم
report-name-ar = الاسم بالعربية
report-name-fr = الاسم بالفرنسية
report-home = الإقامة
report-home-wide = { $name }، دون تحديد أدق
report-organisation = الهيئة
report-n-sessions = { $count ->
    [zero] لا دورة
    [one] دورة تكوينية واحدة
    [two] دورتين تكوينيتين
    [few] { $count } دورات تكوينية
    [many] { $count } دورة تكوينية
   *[other] { $count } دورة تكوينية
}
report-n-days = { $count ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
report-n-half-days = { $count ->
    [zero] لا نصف يوم
    [one] نصف يوم
    [two] نصفا يوم
    [few] { $count } أنصاف أيام
    [many] { $count } نصف يوم
   *[other] { $count } نصف يوم
}
report-n-half-days-attended = { $count ->
    [zero] لا حضور
    [one] حضور نصف يوم
    [two] حضور نصفي يوم
    [few] حضور { $count } أنصاف أيام
    [many] حضور { $count } نصف يوم
   *[other] حضور { $count } نصف يوم
}
report-n-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
report-n-women = { $count ->
    [zero] لا امرأة
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $count } نساء
    [many] { $count } امرأة
   *[other] { $count } امرأة
}
report-n-participations = { $count ->
    [zero] لا مشاركة
    [one] مشاركة واحدة
    [two] مشاركتين
    [few] { $count } مشاركات
    [many] { $count } مشاركة
   *[other] { $count } مشاركة
}
report-part-plan = المبرمج والمنجز
report-line = عملية المخطط
report-by-line = عمليات المخطط واحدة واحدة
report-by-line-note = لا تُجمع الأشخاص هنا: من شارك في عمليتين شخص واحد في السنة. العملية متأخرة إذا انقضى أجلها قبل أن تُعقد دوراتها كلها.
report-sessions-planned = دورات مبرمجة
report-sessions-held = دورات منجزة
report-people-planned = أشخاص مبرمجون
report-women-short = منهم نساء
report-of-planned = من المبرمج
report-standing-done = منجزة
report-standing-under-way = قيد الإنجاز
report-standing-late = متأخرة
report-standing-to-come = لم يحن بعد
report-means = الوسائل والكلفة
report-means-note = كلفة يوم الشخص من الدورات المعروفة كلفتها وحدها.
report-hours = ساعات التكوين
report-counts-hours = ساعات الوحدة، أو 3,5 ساعات لنصف اليوم إن لم تُحدد
report-participations-short = مشاركات
report-person-days-short = أيام الأشخاص
report-rate-short = الحضور
report-budget = الميزانية (درهم)
report-cost = الكلفة
report-counts-cost = مجموع كلفة الدورات المعروفة كلفتها
report-cost-person-day = كلفة يوم الشخص
report-counts-cost-person-day = الكلفة على أيام حضور الأشخاص في الدورات نفسها
report-cost-person-day-short = كلفة اليوم (درهم)
report-cost-short = الكلفة (درهم)
report-total-year = السنة كلها
report-quarter = الربع
report-quarter-1 = الربع الأول
report-quarter-2 = الربع الثاني
report-quarter-3 = الربع الثالث
report-quarter-4 = الربع الرابع
report-by-quarter = حسب أرباع السنة
report-by-quarter-chart = الدورات المنجزة، والخط المتقطع ما بُرمج
report-by-quarter-note = الربع هو الذي بُرمجت فيه العملية، وإن عُقدت الدورة بعده. العمود: الدورات المنجزة، والخط المتقطع: المبرمجة.
report-audience = الفئة
report-audience-none = فئة غير محددة
report-by-audience = حسب الفئة المستهدفة
report-by-audience-note = الفئة كما سُجلت عند التسجيل في الدورة. من سُجل بفئتين يظهر في كلتيهما.
report-counts = مشاركون دون لائحة
report-counts-note = كل عدد بوحدته وكما كُتب. لا تُجمع هذه الأعداد فيما بينها، ولا مع الأشخاص والمشاركات أعلاه.
report-count-who = من
report-count = العدد
report-count-written = كما كُتب
report-count-note = ملاحظة
report-unit-person = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
report-unit-participation = { $count ->
    [zero] لا مشاركة
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
    [many] { $count } مشاركة
   *[other] { $count } مشاركة
}
report-unit-organisation = { $count ->
    [zero] لا هيئة
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
report-comparator-exactly = { $figure }
report-comparator-more-than = أكثر من { $figure }
report-comparator-at-least = { $figure } على الأقل
report-comparator-about = حوالي { $figure }
report-milieu = الوسط
report-by-milieu = حسب وسط الإقامة
report-milieu-urban = حضري
report-milieu-rural = قروي
report-milieu-unknown = غير معروف
report-sentence-plan = يضم المخطط { $lines } لفائدة { $persons }. العمليات المنجزة { $done } والمتأخرة { $late }.
report-n-lines = { $count ->
    [zero] لا عملية
    [one] عملية واحدة
    [two] عمليتين
    [few] { $count } عمليات
    [many] { $count } عملية
   *[other] { $count } عملية
}
report-note-hours = الساعات ساعات الوحدة بقدر ما مر من أنصاف أيامها. ونصف اليوم 3,5 ساعات إن لم تكن للدورة وحدة بساعات.
report-note-cost = الكلفة ما سُجل للدورات بعد انتهائها. ما لا تُعرف كلفته لا يدخل فيها ولا في كلفة يوم الشخص.
report-note-sensitive = الفئات والمجموعات الحساسة تُحسب ولا تُسمى: لا تفتح أرقامها على أسماء.
report-lines-behind = عمليات المخطط
report-of-planned-figures = { $done } من { $planned }
report-unnamed = { $count ->
    [zero] لا أحد يُحسب دون اسم.
    [one] شخص واحد من فئة حساسة يدخل في العدد ولا يُسمى هنا.
    [two] شخصان من فئة حساسة يدخلان في العدد ولا يُسميان هنا.
    [few] { $count } أشخاص من فئة حساسة يدخلون في العدد ولا يُسمون هنا.
    [many] { $count } شخصا من فئة حساسة يدخلون في العدد ولا يُسمون هنا.
   *[other] { $count } شخص من فئة حساسة يدخلون في العدد ولا يُسمون هنا.
}
report-narrow-cost = كلفتها معروفة
report-hours-short = ساعات
report-certificates-competence = شهادات الكفاءة
report-counts-certificates-competence = لمن اجتاز الاختبار، سارية، دون الملغاة
report-unapproved = سطور مخططات غير مصادق عليها
report-counts-unapproved = لا تدخل في أي رقم من أرقام المخطط
report-sentence-unapproved = ولا تشمل هذه الأرقام { $lines } من مخططات لم يصادق عليها بعد.
report-narrow-unapproved = من مخططات غير مصادق عليها
report-narrow-certified-participation = له شهادة مشاركة سارية
report-narrow-certified-competence = له شهادة كفاءة سارية
