verb-reach-read = اطلع على حصيلة الوصول
verb-reach-names = اطلع على من وصلهم التواصل
menu-reach = من وصله التواصل

reach-title = من وصله التواصل
reach-none-text = لم يبرمج ولم يرسل ولم ينظم شيء في هذه السنة. تأتي الأرقام من مخططات التواصل المصادق عليها، والحملات، والملتقيات.
reach-desk = أرقام الأسئلة والاقتراحات والشكايات

reach-persons = أشخاص وصلهم التواصل بالاسم
reach-each-once = كل شخص مرة واحدة
reach-missed = أشخاص لم يصلهم شيء هذه السنة
reach-of-known = من أصل { $count } في السجل
reach-counted = الأشخاص المحصيون
reach-estimated = الأشخاص المقدرون
reach-never-added = لا تجمع مع غيرها
reach-delivered = رسائل وصلت
reach-of-written = من أصل { $count } خرجت
reach-cost-person = الكلفة لكل شخص محصى
reach-of-counted = مما أنجز من عمليات المخطط

reach-sentence-who = من بين { $known } مسجلين في { $place }، وصل التواصل في سنة { $year } إلى { $reached } بالاسم، أي { $share }.
reach-sentence-done = أنجز من { $actions } مبرمجة ما عدده { $begun }؛ وصلت إلى { $counted } من الأشخاص المحصيين، وإلى جانبهم { $estimated } بالتقدير.
reach-sentence-silent = من بين { $known }، لم يسمع شيء من { $silent }: لم يصل التواصل إلى أي عضو، ولم يحضر عنها أحد.

reach-part-plan = المبرمج والمنجز
reach-part-who = من وصلهم التواصل بالاسم
reach-part-ways = بأي وسيلة
reach-part-beside = من أحصوا أو قدروا دون أسماء
reach-part-cost = الكلفة
reach-part-delay = من القرار إلى الإخبار
reach-part-missed = من لم يصلهم شيء

reach-note-reached = وصل التواصل إلى شخص إذا بلغته رسالة من حملة (قبلها خادم بريده، أو سلمت إليه الرسالة الورقية)، أو كان في لائحة ملتقى انعقد، أو أجاب عن دعوة برابطها. تحسب الحملة في السنة التي بدأ إرسالها فيها.
reach-note-home = يحسب كل شخص مرة واحدة حيث يسكن، أيا كان من راسله؛ فمجموع الأقاليم هو رقم الجهة.
reach-note-apart = المحصيون والمقدرون في العمليات والملتقيات والصحافة ليسوا أشخاصا من السجل: لا يجمع أحد هذه الأعداد مع الآخر، ولا مع الأشخاص بالاسم.
reach-note-opened = لا يسجل البرنامج فتح الرسائل.
reach-note-desk = من سأل أو اشتكى لا يدخل في الأشخاص هنا، حتى لا يعرف من هم: أرقام المكتب في صفحته.
reach-note-plan = عمليات مخططات التواصل التي صودق عليها مرة على الأقل، في هذا المجال وما تحته.
reach-note-cost = الكلفة هي المبرمجة في المخطط لما أنجز من العمليات؛ لا يسجل البرنامج ما صرف، ولا ثمن الرسائل.
reach-note-sensitive = أعضاء الفئات الحساسة يحصون ولا يظهرون في أي لائحة.
reach-note-veiled = من لا يطلع على الأشخاص لا يرى رقما أقل من خمسة، ولا رقما يستنتج منه. الوسائل ومآل الرسائل والآجال ومن لم يصلهم شيء لمن يطلع على الأشخاص.

reach-reached = وصلهم
reach-known = في السجل
reach-missed-short = لم يصلهم
reach-never-ever = في أي سنة
reach-by-sex = حسب الجنس
reach-by-milieu = حسب الوسط
reach-by-audience = حسب الفئة المستهدفة
reach-by-place = حسب مكان السكن
reach-by-way = أشخاص حسب الوسيلة
reach-audience = الفئة المستهدفة
reach-audience-none = دون فئة
reach-audiences-note = الفئات كما هي في السجل اليوم. من كان في فئتين حسب في كلتيهما.
reach-places-note = حيث لم يصل التواصل إلى أكثر الأشخاص أولا.
reach-organisations = الجمعيات والتعاونيات
reach-associations = كل الجمعيات والتعاونيات
reach-silent = الصامتة
reach-silent-note = لم يصل التواصل هذه السنة إلى أي عضو فيها، ولم يحضر عنها أحد شيئا.

reach-way = الوسيلة
reach-way-mail = بريد إلكتروني
reach-way-letter = رسالة ورقية
reach-way-sms = رسالة قصيرة
reach-way-event = ملتقى
reach-way-answer = جواب عن دعوة
reach-way-none = لا وسيلة
reach-ways-note = من وصله التواصل بوسيلتين حسب في كل منهما، ومرة واحدة في السطر الأخير.
reach-contacts = ما صارت إليه الرسائل
reach-contacts-note = رسالة لكل شخص في كل حملة. رسالة رقمت ولم تسلم بعد في الطريق؛ وما لا يعرف مآله لا يعد واصلا.
reach-fate = المآل
reach-fate-written = خرجت
reach-fate-delivered = وصلت
reach-fate-returned = عادت
reach-fate-refused = رفضت
reach-fate-uncertain = لا يعرف
reach-fate-under-way = في الطريق
reach-fate-unsubscribed = ألغوا الاشتراك
reach-fate-left-out = لم يراسلوا

reach-aim = ما يخدمه الهدف
reach-channel = الوسيلة
reach-month = الشهر
reach-action = العملية
reach-actions = العمليات
reach-begun = المنجزة
reach-times = المرات المبرمجة
reach-times-done = المرات المنجزة
reach-persons-planned = الأشخاص المبرمجون
reach-plan-by-aim = حسب ما يخدمه الهدف
reach-plan-by-audience = حسب الفئة المستهدفة
reach-plan-by-channel = حسب الوسيلة
reach-plan-by-month = حسب الشهر
reach-no-aim = هدف غير محدد
reach-no-month = شهر غير محدد
reach-everybody = الجميع

reach-source = المصدر
reach-things = العدد
reach-beside = المحصيون والمقدرون حسب المصدر
reach-source-actions = عمليات المخطط المنجزة
reach-source-events = ملتقيات دون لائحة
reach-source-press = الصحافة
reach-beside-note = ليس لهذا الجدول مجموع: لا يجمع ما أحصي مع ما قدر، ولا مصدر مع آخر.
reach-cost = الكلفة المبرمجة
reach-cost-note = كلفة ما أنجز كما برمجت، مقسومة على المحصيين وحدهم: التقدير لا يخفض كلفة.
reach-delay = الأجل بالأيام
reach-delay-of = من القرار إلى الإخبار
reach-delay-campaigns = الحملات: من المصادقة إلى أول رسالة وصلت
reach-delay-actions = العمليات: من المصادقة على المخطط إلى أول إنجاز
reach-delay-least = الأقل
reach-delay-median = الوسيط
reach-delay-most = الأكثر
reach-delay-note = الوسيط: نصف الآجال أقل منه ونصفها أكثر.
reach-campaign = الحملة
reach-campaigns = حملات السنة
reach-days = الأيام

reach-map = من لم يصلهم شيء، حسب الفئة والمكان
reach-map-text = في كل خانة عدد من لم يصلهم شيء هذه السنة. كلما اشتد اللون كبرت حصتهم من الفئة في ذلك المكان؛ والأخضر يعني أن الجميع وصله شيء.
reach-heat-cell = { $missed } من أصل { $known }
reach-people-behind = الأشخاص
reach-contacts-behind = الرسائل
reach-tried-at = في
reach-kind = النوع
reach-members = الأعضاء
reach-segment = ابدأ شريحة من هذه اللائحة
reach-find-organisation = ابحث بالاسم
reach-unnamed-few = وأقل من خمسة أشخاص يحصون ولا يظهرون في لائحة.
reach-narrow-yes = وصلهم التواصل
reach-narrow-no = لم يصلهم شيء هذه السنة
reach-narrow-never = لم يصلهم شيء في أي سنة
reach-narrow-done = المنجزة
reach-narrow-silent = الصامتة
reach-narrow-cost = المنجزة وذات كلفة
reach-narrow-since = منذ { $day }

reach-n-actions =
    { $count ->
        [zero] لا عملية
        [one] عملية واحدة
        [two] عمليتين
        [few] { $count } عمليات
        [many] { $count } عملية
       *[other] { $count } عملية
    }
reach-n-organisations =
    { $count ->
        [zero] لا جمعية ولا تعاونية
        [one] جمعية أو تعاونية واحدة
        [two] جمعيتين أو تعاونيتين
        [few] { $count } جمعيات وتعاونيات
        [many] { $count } جمعية وتعاونية
       *[other] { $count } جمعية وتعاونية
    }
reach-n-rows =
    { $count ->
        [zero] لا سطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرا
       *[other] { $count } سطر
    }
reach-map-more =
    { $count ->
        [zero] لا مكان آخر
        [one] ومكان آخر في ملف إكسيل
        [two] ومكانان آخران في ملف إكسيل
        [few] و{ $count } أماكن أخرى في ملف إكسيل
        [many] و{ $count } مكانا آخر في ملف إكسيل
       *[other] و{ $count } مكان آخر في ملف إكسيل
    }
reach-unnamed =
    { $count ->
        [zero] لا أحد خارج اللائحة
        [one] وشخص واحد يحصى ولا يظهر في لائحة.
        [two] وشخصان يحصيان ولا يظهران في لائحة.
        [few] و{ $count } أشخاص يحصون ولا يظهرون في لائحة.
        [many] و{ $count } شخصا يحصون ولا يظهرون في لائحة.
       *[other] و{ $count } شخص يحصون ولا يظهرون في لائحة.
    }
