verb-home-read = اطلع على عملك
verb-home-act = قم بما ينتظرك
home-plan = برمج دورة
home-waiting = ما ينتظرك
home-waiting-none = لا شيء ينتظرك اليوم.
home-confirm = راجع وأكد
home-certify = أصدر الشهادات
home-ended = { $count ->
    [zero] انتهت اليوم ولم تُغلق
    [one] انتهت أمس ولم تُغلق
    [two] انتهت منذ يومين ولم تُغلق
    [few] انتهت منذ { $count } أيام ولم تُغلق
    [many] انتهت منذ { $count } يوما ولم تُغلق
   *[other] انتهت منذ { $count } يوم ولم تُغلق
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
home-open-plan = افتح المخطط
home-line-late = عملية متأخرة: { $held } من { $groups } دورات
home-lines-late = عمليات أخرى متأخرة
home-see-waiting = انظر لائحة الانتظار
home-wait-for-seat = { $count ->
    [zero] لا أحد ينتظر مقعدا
    [one] شخص واحد ينتظر مقعدا
    [two] شخصان ينتظران مقعدا
    [few] { $count } أشخاص ينتظرون مقعدا
    [many] { $count } شخصا ينتظرون مقعدا
   *[other] { $count } شخص ينتظرون مقعدا
}
home-needs = حاجيات دون جواب
home-see-needs = انظر الحاجيات
home-needs-without-line = { $count ->
    [zero] لكل حاجة عملية في المخطط
    [one] حاجة واحدة لا تجيب عنها أي عملية في المخطط
    [two] حاجتان لا تجيب عنهما أي عملية في المخطط
    [few] { $count } حاجيات لا تجيب عنها أي عملية في المخطط
    [many] { $count } حاجة لا تجيب عنها أي عملية في المخطط
   *[other] { $count } حاجة لا تجيب عنها أي عملية في المخطط
}
home-target = هدف السنة: { $target }

home-requests = حقوق الأشخاص
home-open-requests = افتح الطلبات
home-requests-due = { $count ->
    [zero] لا طلب ينتظر الجواب.
    [one] طلب واحد ينتظر الجواب.
    [two] طلبان ينتظران الجواب.
    [few] { $count } طلبات تنتظر الجواب.
    [many] { $count } طلبا ينتظر الجواب.
   *[other] { $count } طلب ينتظر الجواب.
}
home-cases = الأسئلة والشكايات
home-open-cases = افتح الملفات
home-cases-due = { $count ->
    [zero] لا ملف ينتهي أجله قريبا
    [one] ملف واحد ينتهي أجله خلال ثلاثة أيام أو انتهى
    [two] ملفان ينتهي أجلهما خلال ثلاثة أيام أو انتهى
    [few] { $count } ملفات ينتهي أجلها خلال ثلاثة أيام أو انتهى
    [many] { $count } ملفا ينتهي أجلها خلال ثلاثة أيام أو انتهى
   *[other] { $count } ملف ينتهي أجلها خلال ثلاثة أيام أو انتهى
}
home-cases-late = { $count ->
    [zero] لا ملف تجاوز أجله
    [one] ملف واحد تجاوز أجله
    [two] ملفان تجاوزا أجلهما
    [few] { $count } ملفات تجاوزت أجلها
    [many] { $count } ملفا تجاوزت أجلها
   *[other] { $count } ملف تجاوزت أجلها
}
home-untold = أجوبة تنتظر التبليغ
home-untold-answers = { $count ->
    [zero] لا جواب ينتظر التبليغ
    [one] جواب واحد لم يبلغ لصاحبه
    [two] جوابان لم يبلغا لصاحبيهما
    [few] { $count } أجوبة لم تبلغ لأصحابها
    [many] { $count } جوابا لم يبلغ لأصحابها
   *[other] { $count } جواب لم يبلغ لأصحابها
}
home-action-late = نشاط متأخر: لم يدون أي إنجاز
home-open-campaign = افتح الحملة
home-campaign-submitted = تنتظر الموافقة عليها
