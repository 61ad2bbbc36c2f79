verb-person-read = اطلع على الأشخاص
verb-person-register = سجّل شخصا
verb-person-edit = عدّل معطيات شخص
verb-person-join = ألحق شخصا بهيئة
verb-person-leave = أنهى عضوية شخص في هيئة
verb-person-merge = دمج سجلين لشخص واحد
verb-person-unmerge = فكّ دمج سجلين
verb-person-remove = سحب شخصا أضافته لائحة
verb-person-stop_mail = لاحظ أن عنوان بريد لا تصل إليه الرسائل
verb-person-resume_mail = استئناف المراسلة بهذا العنوان

person-list-title = الأشخاص
person-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
person-find = ابحث باسم، بالعربية أو بالفرنسية
person-new = سجل شخصا
person-new-title = شخص جديد
person-edit-title = معطيات { $name }
person-any = الكل
person-anywhere = كل المجال
person-choose = اختر
person-unknown = غير معروف
person-none-title = لم يسجل أحد بعد
person-none-text = هنا كل من شارك أو سيشارك: مستفيدون، أعضاء الجمعيات، منشطون. سجل أول شخص، أو حمل لائحة المشاركين من صفحة دورة.

person-name = الاسم
person-name-ar = الاسم بالعربية
person-name-fr = الاسم بالحروف اللاتينية
person-name-hint = يكفي أحد الاسمين، والأفضل كتابتهما معا ليُعثر على الشخص كيفما كُتب اسمه.
person-name-doubt = اسم واحد
person-name-doubt-text = الاسم معروف بكتابة واحدة فقط. أكمل الكتابة الأخرى حين تعرفها.
person-nameless = اكتب الاسم بالعربية أو بالحروف اللاتينية.
person-name-not-arabic = ليس في هذه الخانة حرف عربي.
person-name-not-latin = في هذه الخانة حروف عربية.
person-sex = الجنس
person-sex-f = أنثى
person-sex-m = ذكر
person-birth-year = سنة الازدياد
person-birth-year-wrong = « { $found } » ليست سنة ازدياد: أربعة أرقام، إلى { $latest }.
person-place = الجماعة
person-phone = الهاتف
person-phone-wrong = « { $found } » ليس رقما يمكن الاتصال به. مثال: 06 61 23 45 67.
person-email = البريد الإلكتروني
person-email-wrong = « { $found } » ليس عنوان بريد. مثال: nom@association.ma.
person-organisation = الهيئة
person-no-organisation = بدون هيئة
person-sessions = الدورات

person-facts = المعطيات
person-took-part = ما شارك فيه
person-took-part-none = لم يشارك في أي دورة بعد.
person-session = الدورة
person-session-when = التاريخ
person-capacity = الصفة
person-capacity-participant = مشارك
person-capacity-facilitator = منشط
person-capacity-trainer = مكون
person-capacity-observer = ملاحظ
person-capacity-speaker = متدخل
person-capacity-rapporteur = مقرر
person-attended = الحضور (أنصاف الأيام)
person-half-days = { $attended } من { $of }
person-certificates = الشهادات
person-certificate-revoked = ملغاة
person-organisations = الهيئات
person-organisations-none = لا ينتمي إلى أي هيئة مسجلة.
person-member-since = منذ { $day }
person-member-until = إلى { $day }
person-join = هيئة أخرى
person-join-button = ألحقه بالهيئة

person-alike-count = { $count ->
    [zero] لا أحد يشبه هذا الاسم.
    [one] في السجل شخص قد يكون هو نفسه. افتح صفحته قبل الحفظ.
    [two] في السجل شخصان قد يكون أحدهما هو نفسه. افتح صفحتيهما قبل الحفظ.
    [few] في السجل { $count } أشخاص قد يكون أحدهم هو نفسه. افتح صفحاتهم قبل الحفظ.
    [many] في السجل { $count } شخصا قد يكون أحدهم هو نفسه. افتح صفحاتهم قبل الحفظ.
   *[other] في السجل { $count } شخص قد يكون أحدهم هو نفسه. افتح صفحاتهم قبل الحفظ.
}
person-alike-probable = هو نفسه غالبا
person-alike-possible = ربما هو نفسه
person-alike-same-arabic = الاسم العربي نفسه
person-alike-same-latin = الاسم اللاتيني نفسه
person-alike-same-across-scripts = الاسم نفسه بكتابة أخرى
person-alike-same-sound = النطق نفسه
person-alike-one-letter = فرق حرف واحد
person-alike-some-letters = فرق بعض الحروف
person-alike-article = فرق أداة التعريف
person-alike-spacing = فرق الفراغات
person-alike-order = ترتيب مختلف
person-alike-word-missing = اسم ناقص
person-alike-feminine = صيغة المؤنث
person-somebody-else = إنه شخص آخر، احفظ رغم ذلك
person-somebody-else-hint = بعد التحقق من الصفحات أعلاه.
person-overtaken = حفظ شخص آخر هذه المعطيات وأنت تكتب. ما كتبته باق في الخانات: قارن ثم احفظ.
person-overtaken-title = ما غيره

person-load = حمّل لائحة
person-certificate = الشهادة
person-total-sessions = { $count ->
    [zero] لا دورة
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
person-total-half-days = { $count ->
    [zero] لا حضور
    [one] نصف يوم واحد
    [two] نصفا يوم
    [few] { $count } أنصاف أيام
    [many] { $count } نصف يوم
   *[other] { $count } نصف يوم
}
person-total-certificates = { $count ->
    [zero] لا شهادة
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $count } شهادات
    [many] { $count } شهادة
   *[other] { $count } شهادة
}
person-audience = الفئة
person-audiences = الفئات المستهدفة
person-audience-joined = أضيفت الفئة
person-audience-left = حُذفت الفئة
person-member-role = الصفة في الهيئة
person-member-from = من
person-member-from-hint = اتركها فارغة إن كان عضوا من اليوم.
person-member-to = إلى
person-member-to-hint = لعضوية انتهت فقط.
person-member-last-day = آخر يوم
member-role-member = عضو
member-role-president = رئيس
member-role-vice-president = نائب الرئيس
member-role-secretary = كاتب
member-role-treasurer = أمين المال
member-role-adviser = مستشار
member-role-coordinator = منسق
member-role-animator = منشط
member-role-staff = مستخدم
member-role-alternate = نائب عن عضو
person-leave = أنهِ العضوية
person-leave-title = عضوية { $name } في { $organisation }
person-leave-text = تبقى العضوية في سجل الشخص وفي صفحة الهيئة مع تاريخ نهايتها.
person-membership-ended = انتهت هذه العضوية من قبل.
person-membership-ends-before = تاريخ النهاية قبل تاريخ البداية.
person-membership-to-come = هذا اليوم لم يحن بعد.

person-may-be = قد يكون هو نفسه
person-merge = ادمج سجلين
person-merge-text = السجلان لشخص واحد؟ اختر القيمة التي تبقى في كل خانة.
person-merge-field = المعطى
person-merge-stays = السجل الذي يبقى
person-merge-goes = السجل الذي يُدمج فيه
person-merge-same = القيمة نفسها
person-merge-nothing = لا شيء
person-merge-moves = تنتقل الدورات والحضور والشهادات والعضويات والفئات والموافقات والطلبات إلى السجل الذي يبقى، وإذا كان محو أحدهما موقوفا فهو موقوف لهما. إذا حضر في دورة بالسجلين فالحضور يغلب الغياب. يمكن فك الدمج في أي وقت.
person-merge-button = ادمج السجلين
person-merge-swap = اعكس السجلين
person-merge-overtaken = تغير أحد السجلين وأنت تقارن. هذه قيمهما الآن، واختياراتك باقية: راجعها ثم ادمج.
person-merge-erased = مُحي اسم أحد السجلين لانتهاء مدته، فلا يُعرف لمن كان: لا يُدمج.
person-merge-identities-differ = رقم البطاقة الوطنية مختلف في السجلين، ولكل شخص رقم واحد. تأكد أنهما لشخص واحد، ثم اطلب ممن له الصلاحية أن يحذف الرقم الخاطئ قبل الدمج.
person-merge-identities-sealed = في كل سجل رقم بطاقة وطنية مختوم، ولا مفتاح هنا للمقارنة بينهما: لا يُدمجان.
person-unmerge-erased = مُحي الاسم لانتهاء مدته، ومعه ما كان في السجل المدمج: لم يعد فك الدمج ممكنا.
person-edit-erased = مُحي اسم هذا السجل لانتهاء مدته: لا يعطى اسما ولا هاتفا ولا بريدا. إذا عاد الشخص فسجله من جديد.
person-merge-nobody-title = لا أحد يشبه هذا الاسم
person-merge-nobody-text = حين يظهر في مجالك سجل باسم قريب، يُقترح هنا وفي صفحة الشخص.
person-merged = دُمج فيه السجل
person-merges = سجلات مدمجة
person-unmerge = فك الدمج
person-unmerge-title = فك دمج سجل { $name }
person-unmerge-text = يعود السجل إلى مكانه بكل ما كان له: دوراته وحضوره وشهاداته وعضوياته. ما غُيّر بعد الدمج يبقى.
person-unmerged = عاد السجل
person-unmerged-already = فُكّ هذا الدمج من قبل.

toast-person-registered = سُجل الشخص.
toast-person-saved = حُفظت المعطيات.
toast-person-joined = أُلحق بالهيئة.
toast-person-left = انتهت العضوية.
toast-person-merged = دُمج السجلان.
toast-person-unmerged = عاد السجل بكل ما كان له.

person-asked = طلبات مقعد
person-seat-waiting = ينتظر
person-seat-refused = مرفوض
person-email-silent = لا يرسل شيء إلى هذا العنوان منذ { $day }: رجعت منه الرسائل.
person-email-returned = رجعت رسالة من هذا العنوان يوم { $day }.
person-email-stopped = عنوان بريد لا تصل إليه الرسائل
person-email-bounces = رسائل رجعت
person-email-said = ما أجاب به الخادم
person-mail-not-stopped = المراسلة بهذا العنوان غير موقوفة: ربما استأنفها غيركم.
toast-person-mail-resumed = سيراسل هذا العنوان من جديد.
