verb-home-read = اطلع على عملك
verb-home-act = قم بما ينتظرك
home-plan = برمج دورة
home-waiting = ما ينتظرك
home-waiting-none = لا شيء ينتظرك اليوم.
home-close = أغلق الدورة
home-confirm = راجع وأكد
home-certify = أصدر الشهادات
home-ended = { $count ->
    [zero] انتهت اليوم ولم تقفل
    [one] انتهت أمس ولم تقفل
    [two] انتهت منذ يومين ولم تقفل
    [few] انتهت منذ { $count } أيام ولم تقفل
    [many] انتهت منذ { $count } يوما ولم تقفل
   *[other] انتهت منذ { $count } يوم ولم تقفل
}
home-import-people = { $count ->
    [zero] لا سطر
    [one] سطر واحد لم يسجل بعد
    [two] سطران لم يسجلا بعد
    [few] { $count } أسطر لم تسجل بعد
    [many] { $count } سطرا لم تسجل بعد
   *[other] { $count } سطر لم تسجل بعد
}
home-read-at = قرئت اللائحة في { $when }
home-no-certificates = أُغلقت دون شهادات
home-where-when = { $place } · { $when }
home-week = هذا الأسبوع
home-week-none = لا دورة هذا الأسبوع. أقرب الدورات المقبلة:
home-state-planned = مبرمجة
home-state-open = مفتوحة
home-state-closed = مقفلة
home-year = { $place } في { $year }
home-sessions = الدورات
home-participations = المشاركات
home-persons = الأشخاص المختلفون
home-by-month = شهرا بعد شهر
home-changes = منذ أمس
home-all-changes = السجل كله
home-first-title = ابدأ ببرمجة أول دورة
home-first-text = ضع عنوانها ومكانها وتواريخها، ثم حمل لائحة المشاركين، واطبع ورقة الحضور. تظهر هنا بعد ذلك دورات الأسبوع وما ينتظرك وأرقام السنة.
home-see-people = تصفح الأشخاص المعروفين
home-nothing-title = لم تبرمج أي دورة بعد
home-nothing-text = ما إن يبرمج إطار مكلف دورة في مجالك حتى تظهر هنا مع أرقام السنة.
