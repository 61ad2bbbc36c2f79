verb-person-read = اطلع على الأشخاص
verb-person-register = سجّل شخصا
verb-person-edit = عدّل معطيات شخص
verb-person-join = ألحق شخصا بهيئة

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

toast-person-registered = سُجل الشخص.
toast-person-saved = حُفظت المعطيات.
toast-person-joined = أُلحق بالهيئة.
