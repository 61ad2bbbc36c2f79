verb-organisation-read = اطلع على الهيئات
verb-organisation-found = أضاف هيئة
verb-organisation-edit = عدّل معطيات هيئة
verb-organisation-remove = سحب هيئة أضافتها لائحة

organisation-list-title = الهيئات
organisation-count = { $count ->
    [zero] لا هيئة
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
organisation-find = ابحث باسم هيئة، بالعربية أو بالفرنسية
organisation-new = أضف هيئة
organisation-new-title = هيئة جديدة
organisation-edit-title = معطيات { $name }
organisation-any = الكل
organisation-anywhere = كل المجال
organisation-none-title = لم تسجل أي هيئة بعد
organisation-none-text = هنا من يعمل معه البرنامج: لجان، مصالح، جمعيات، تعاونيات. أضف أول هيئة، ثم ألحق بها أعضاءها.

organisation-name = الهيئة
organisation-name-ar = الاسم بالعربية
organisation-name-fr = الاسم بالحروف اللاتينية
organisation-name-hint = كما في ملفها القانوني. يكفي أحد الاسمين.
organisation-nameless = اكتب الاسم بالعربية أو بالحروف اللاتينية.
organisation-kind = الصنف
organisation-kind-association = جمعية
organisation-kind-cooperative = تعاونية
organisation-kind-committee-regional = لجنة جهوية للتنمية البشرية
organisation-kind-committee-provincial = لجنة إقليمية للتنمية البشرية
organisation-kind-committee-local = لجنة محلية للتنمية البشرية
organisation-kind-das = قسم العمل الاجتماعي
organisation-kind-eaq = فريق تنشيط الحي أو الجماعة
organisation-kind-external-service = مصلحة لاممركزة
organisation-kind-council = مجلس منتخب
organisation-kind-local-authority = سلطة محلية
organisation-kind-centre = مركز
organisation-kind-telecentre = تيليسنتر
organisation-kind-press = صحافة
organisation-kind-university = جامعة أو معهد
organisation-kind-agency = وكالة أو مؤسسة عمومية
organisation-kind-donor = جهة ممولة
organisation-kind-other = صنف آخر
organisation-place = المجال
organisation-place-hint = الجماعة التي تعمل فيها، أو الإقليم كله.
organisation-phone = الهاتف
organisation-email = البريد الإلكتروني
organisation-members = الأعضاء
organisation-members-none = لا أعضاء بعد. أضف أول عضو، أو ألحق شخصا من صفحته.
organisation-member-when = المدة
organisation-members-present = الحاليون
organisation-members-past = السابقون
organisation-add-member = أضف عضوا
organisation-sessions = دورات شارك فيها أعضاؤها
organisation-sessions-none = لم يشارك أعضاؤها في أي دورة بعد.
organisation-participants = المشاركون
organisation-facts = المعطيات
organisation-same = في السجل هيئة قد تكون هي نفسها. افتح صفحتها قبل الحفظ.
organisation-another-one = إنها هيئة أخرى، احفظ رغم ذلك

toast-organisation-founded = أضيفت الهيئة.
toast-organisation-saved = حُفظت المعطيات.
