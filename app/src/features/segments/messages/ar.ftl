verb-segment-read = الاطلاع على الشرائح
verb-segment-write = كتب شريحة
verb-segment-edit = عدّل شريحة
verb-segment-drop = سحب شريحة
verb-segment-restore = أعاد شريحة
verb-segment-exclude = استثنى شخصا من شريحة
verb-segment-include = أعاد شخصا إلى شريحة

segments-title = الشرائح
segments-count = { $count ->
    [zero] لا شريحة
    [one] شريحة واحدة
    [two] شريحتان
    [few] { $count } شرائح
    [many] { $count } شريحة
   *[other] { $count } شريحة
}
segments-find = ابحث عن شريحة بالعربية أو الفرنسية
segments-new = اكتب شريحة
segments-new-title = شريحة جديدة
segments-edit-title = شريحة
segments-copy = انسخ
segments-copy-title = نسخة من شريحة
segments-copy-sub = عن «{ $name }». تبقى الأصلية كما هي.
segments-copied-from = منسوخة عن
segments-none-title = لا شريحة بعد
segments-none-text = تقول الشريحة من نقصد: فئة أو مجال ترابي أو انتداب أو حضور. تحفظ السؤال لا اللائحة: كلما فُتحت أظهرت من ينطبق عليه ذلك اليوم.
segments-name = الاسم
segments-name-ar = الاسم بالعربية
segments-name-fr = الاسم بالفرنسية
segments-place = المجال الترابي
segments-place-hint = لا يكون فيها إلا أشخاص من هذا المجال.
segments-any-place = الكل
segments-note = ملاحظة
segments-made = كُتبت في
segments-state = الحالة
segments-state-used = المستعملة
segments-state-dropped = المسحوبة
segments-what = الشريحة
segments-question = السؤال
segments-conditions = الشروط
segments-everyone-who = في الشريحة كل شخص
segments-how-all = يصح فيه كل ما يلي
segments-how-any = يصح فيه واحد مما يلي على الأقل
segments-how-none = لا يصح فيه شيء مما يلي
segments-that = الشرط
segments-yes = صحيح
segments-no = غير صحيح
segments-add = أضف شرطا
segments-add-in = أضف إلى هذه المجموعة
segments-remove = أزل
segments-choose = اختر
segments-any = أيّا كان
segments-unseen = خارج مجالك الترابي
segments-count-now = احسب العدد
segments-facts = معطيات
segments-found = { $count ->
    [zero] لا أحد اليوم
    [one] شخص واحد اليوم
    [two] شخصان اليوم
    [few] { $count } أشخاص اليوم
    [many] { $count } شخصا اليوم
   *[other] { $count } شخص اليوم
}
segments-people = أشخاص الشريحة
segments-person = الشخص
segments-commune = الجماعة
segments-why = السبب
segments-nobody-title = لا أحد اليوم
segments-nobody-text = لا ينطبق السؤال على أحد في مجالك الترابي. أزل شرطا أو راجع التواريخ.
segments-exclude = استثن
segments-include = أعد
segments-left-out = المستثنون يدويا
segments-left-out-of = شرائح لا تشمله
segments-who = هذا الشخص ليس في السجل.
segments-drop = اسحب
segments-drop-title = سحب «{ $name }»
segments-drop-text = لن تُقترح بعد الآن. يمكنك إعادتها متى شئت.
segments-drop-used = تعتمد شريحة أخرى على هذه. عدّل تلك أولا.
segments-restore = أعد الشريحة
segments-dropped-notice = هذه الشريحة مسحوبة: لم تعد تُقترح.

segments-refused-unreadable = في هذه الشريحة شرط لم يعد معروفا. عدّلها لتعوضه.
segments-refused-later = هذه الشريحة من إصدار أحدث للبرنامج ولا يمكن قراءتها هنا.
segments-refused-empty = حدّد شرطا واحدا على الأقل، وفي كل مجموعة أيضا.
segments-refused-deep = ثلاثة مستويات من المجموعات تكفي: هذه أعمق مما ينبغي.
segments-refused-long = للشريحة ثلاثون شرطا على الأكثر، ومائتان مع الشرائح التي تعتمد عليها.
segments-refused-chain = عشر شرائح على الأكثر تعتمد إحداها على الأخرى. اكتب الشروط هنا بدل شريحة أخرى.
segments-refused-circle = ستعتمد هذه الشريحة على نفسها عبر غيرها. أزل هذا الشرط.
segments-refused-missing = سُحبت شريحة تعتمد عليها هذه.
segments-name-one = اكتب اسما بالعربية أو بالفرنسية.
segments-age-one = حدّد عمرا واحدا على الأقل.
segments-ages = العمر الأول أكبر من الثاني.
segments-days = النهاية قبل البداية.
segments-day-far = السنة { $year } بعيدة جدا. راجع التاريخ.
segments-day-to-come = هذا اليوم لم يأت بعد.

segments-about-audience = الفئة المستهدفة
segments-about-place = المجال الترابي
segments-about-mandate = الصفة في هيئة
segments-about-sex = الجنس
segments-about-age = السن
segments-about-reach = وسيلة الاتصال
segments-about-consent = الموافقة
segments-about-event = لقاء بعينه
segments-about-took = المشاركة
segments-about-trained = تكوين تلقاه
segments-about-certificate = الشهادة
segments-about-silent = الانقطاع
segments-about-segment = شريحة أخرى
segments-about-group = مجموعة شروط
segments-field-audience = الفئة
segments-field-place = المجال وكل ما يضمه
segments-field-role = الصفة
segments-field-kind = في هيئة من نوع
segments-field-when = الانتداب
segments-field-day = اليوم
segments-field-sex = الجنس
segments-field-age-from = السن من
segments-field-age-to = إلى
segments-field-reach = له
segments-field-channel = يقبل
segments-field-event = لقاء أو دورة
segments-field-came = الحضور
segments-field-event-kind = في
segments-field-module = الوحدة
segments-field-from = منذ
segments-field-to = إلى غاية
segments-field-since = لا شيء منذ
segments-field-segment = الشريحة
segments-when-held = جار في ذلك اليوم (اليوم إن لم يُحدد)
segments-when-ended = انتهى قبل ذلك اليوم
segments-when-begins = يبدأ بعد ذلك اليوم
segments-reach-phone = هاتف
segments-reach-mail = بريد إلكتروني
segments-came-attended = حضر
segments-came-missed = سُجل ولم يحضر
segments-session = دورة تكوينية

segments-everyone = كل شخص { $list }.
segments-both = { $a } و{ $b }
segments-either = { $a } أو { $b }
segments-comma = { $a }، { $b }
segments-group = ({ $list })
segments-neither = لا يصح فيه شيء من هذا: ({ $list })
segments-any-role = عضو أو مسؤول
segments-any-organisation = أي هيئة
segments-any-event = لقاء أو دورة
segments-held-now = انتداب جار
segments-held-on = انتداب جار في { $day }
segments-ended-before = انتداب انتهى قبل { $day }
segments-begins-after = انتداب يبدأ بعد { $day }
segments-is-audience = { $not ->
    [yes] لا ينتمي إلى فئة «{ $name }»
   *[no] ينتمي إلى فئة «{ $name }»
}
segments-is-place = { $not ->
    [yes] لا يقيم في { $name }
   *[no] يقيم في { $name }
}
segments-is-mandate = { $not ->
    [yes] ليست له صفة «{ $role }» ({ $kind }، { $when })
   *[no] له صفة «{ $role }» ({ $kind }، { $when })
}
segments-is-sex = { $not ->
    [yes] ليس من { $sex ->
        [f] النساء
       *[m] الرجال
    }
   *[no] من { $sex ->
        [f] النساء
       *[m] الرجال
    }
}
segments-is-age = { $not ->
    [yes] ليس سنه بين { $from } و{ $to } سنة
   *[no] سنه بين { $from } و{ $to } سنة
}
segments-is-age-from = { $not ->
    [yes] سنه أقل من { $from } سنة
   *[no] سنه { $from } سنة فما فوق
}
segments-is-age-to = { $not ->
    [yes] سنه أكثر من { $to } سنة
   *[no] سنه { $to } سنة فما دون
}
segments-is-phone = { $not ->
    [yes] ليس له هاتف
   *[no] له هاتف
}
segments-is-mail = { $not ->
    [yes] ليس له بريد إلكتروني
   *[no] له بريد إلكتروني
}
segments-is-consent = { $not ->
    [yes] لم يوافق على: { $name }
   *[no] وافق على: { $name }
}
segments-is-attended = { $not ->
    [yes] لم يحضر «{ $name }»
   *[no] حضر «{ $name }»
}
segments-is-missed = { $not ->
    [yes] لم يتغيب عن «{ $name }»
   *[no] سُجل في «{ $name }» ولم يحضر
}
segments-is-took = { $not ->
    [yes] لم يشارك قط في: { $kind }
   *[no] شارك في: { $kind }
}
segments-is-took-between = { $not ->
    [yes] لم يشارك من { $from } إلى { $to } في: { $kind }
   *[no] شارك من { $from } إلى { $to } في: { $kind }
}
segments-is-took-since = { $not ->
    [yes] لم يشارك منذ { $from } في: { $kind }
   *[no] شارك منذ { $from } في: { $kind }
}
segments-is-took-until = { $not ->
    [yes] لم يشارك إلى غاية { $to } في: { $kind }
   *[no] شارك إلى غاية { $to } في: { $kind }
}
segments-is-trained = { $not ->
    [yes] لم يتلق تكوينا في «{ $name }»
   *[no] تلقى تكوينا في «{ $name }»
}
segments-is-certified = { $not ->
    [yes] ليست له شهادة في «{ $name }»
   *[no] له شهادة في «{ $name }»
}
segments-is-certified-any = { $not ->
    [yes] ليست له أي شهادة
   *[no] له شهادة
}
segments-is-silent = { $not ->
    [yes] ظهر له أثر منذ { $day }
   *[no] لم يظهر له أثر منذ { $day }
}
segments-is-segment = { $not ->
    [yes] ليس من شريحة «{ $name }»
   *[no] من شريحة «{ $name }»
}
segments-why-born = من مواليد { $year }
segments-why-mandate = { $role }: { $name }
segments-why-mandate-until = { $role } إلى غاية { $to }: { $name }
segments-why-mandate-since = { $role } منذ { $from }: { $name }

toast-segments-written = حُفظت الشريحة.
toast-segments-saved = حُفظت التعديلات.
toast-segments-dropped = سُحبت الشريحة.
toast-segments-restored = أُعيدت الشريحة.
toast-segments-excluded = استُثني الشخص.
toast-segments-included = أُعيد الشخص.
