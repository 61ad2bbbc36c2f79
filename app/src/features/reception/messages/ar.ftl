# كلمات استقبال اللقاءات: التسجيل والشارات والباب.
event-tab-reception = الاستقبال
reception-title = التسجيل والحضور

verb-badge-read = اطلع على لائحة المسجلين
verb-reception-open = فتح التسجيل للعموم
verb-reception-close = أغلق التسجيل
verb-badge-issue = أعدّ شارات لائحة المشاركين
verb-badge-check_in = سجّل حضور صاحب شارة
verb-badge-undo_check_in = ألغى تسجيل حضور
verb-badge-welcome = سجّل حاضرا دون شارة
verb-badge-refuse = سحب مقعدا
verb-badge-accept = منح مقعدا
verb-badge-sign_up = سجّل نفسه في لقاء
verb-badge-show = عرض شارة برمزها
verb-badge-give_up = تخلى عن مقعده
verb-badge-anonymise = محا أسماء الشارات
job-kind-badges-anonymise = محو أسماء الشارات التي انتهت مدتها
badge-by-form = استمارة التسجيل
badge-by-bearer = صاحب الشارة
letter-kind-badge-sign_up = تأكيد التسجيل

badge-state-expected = له مقعد
badge-state-waiting = ينتظر
badge-state-withdrawn = تخلى
badge-state-refused = سُحب مقعده
badge-source-form = الاستمارة العمومية
badge-source-list = لائحة المشاركين
badge-source-door = عند الباب
badge-did-come = حضروا
badge-did-not-come = لم يحضروا
badge-no = رقم الشارة
badge-code = الرمز
badge-name = الاسم الكامل
badge-organisation = الهيئة أو الجمعية
badge-email = البريد الإلكتروني
badge-contact = الاتصال
badge-signed-on = تاريخ التسجيل
badge-source = طريقة التسجيل
badge-state = الوضعية
badge-came = الحضور
badge-event = اللقاء
badge-issued = عدد الشارات
badge-erased = اسم ممحو
badge-audience-unknown = فئة غير محددة
badge-find = ابحث باسم أو هيئة
badge-none-title = لا أحد مسجل بعد
badge-none-text = افتح التسجيل للعموم، أو أعدّ شارات لمن في لائحة المشاركين.
badge-refuse-who = سحب مقعد { $who }
badge-accept-who = منح مقعد لـ { $who }
badge-undo-who = إلغاء تسجيل حضور { $who }
badge-half-days = { $count ->
    [zero] لم يحضر
    [one] حضر نصف يوم
    [two] حضر نصفي يوم
    [few] حضر { $count } أنصاف أيام
    [many] حضر { $count } نصف يوم
   *[other] حضر { $count } نصف يوم
}

reception-all = كل الشارات
reception-waiting-note = يُمنح المقعد الشاغر لأول المنتظرين
reception-badges = الشارات
reception-door = باب الدخول
reception-listed = { $count ->
    [zero] لكل من في اللائحة شارة.
    [one] شخص واحد في لائحة المشاركين دون شارة.
    [two] شخصان في لائحة المشاركين دون شارة.
    [few] { $count } أشخاص في لائحة المشاركين دون شارة.
    [many] { $count } شخصا في لائحة المشاركين دون شارة.
   *[other] { $count } شخص في لائحة المشاركين دون شارة.
}
reception-issue = إعداد شاراتهم
reception-public = التسجيل للعموم
reception-public-text = صفحة يسجل فيها كل من يريد الحضور نفسه، وملصق برمز يفتحها بالهاتف.
reception-is-open = التسجيل مفتوح
reception-is-closed = التسجيل مغلق
reception-open = فتح التسجيل
reception-change = تغيير الأجل أو المقاعد
reception-close = إغلاق التسجيل
reception-closes-on = آخر يوم للتسجيل
reception-closes-when = من { $first } إلى { $last }؛ المكتوب: { $found }.
reception-seats = عدد المقاعد
reception-seats-hint = فارغ: دون حد. من يأتي بعد آخر مقعد يُسجل في لائحة الانتظار.
reception-poster = ملصق التسجيل
reception-by-audience = الحضور حسب الفئة
reception-undated = لا استقبال دون أيام معروفة: حدّد تواريخ اللقاء أولا.
reception-not-open = التسجيل غير مفتوح.
reception-poster-call = سجّل حضورك بتصوير الرمز
reception-poster-until = إلى غاية { $day }
toast-reception-opened = فُتح التسجيل.
toast-reception-closed = أُغلق التسجيل.
toast-badges-issued = أُعدّت الشارات.
toast-badge-refused = سُحب المقعد.
toast-badge-accepted = مُنح المقعد.

badge-who = رقم الشارة أو رمزها أو الاسم
badge-who-hint = تصوير رمز الشارة بالهاتف يفتح صفحتها، وفيها زر الدخول.
badge-check-in = سجّل الدخول
badge-unknown = لا شارة لهذا اللقاء: « { $found } ».
badge-here = { $count ->
    [zero] لم يدخل أحد بعد
    [one] دخل شخص واحد
    [two] دخل شخصان
    [few] دخل { $count } أشخاص
    [many] دخل { $count } شخصا
   *[other] دخل { $count } شخص
}
badge-of-expected = المنتظر حضورهم: { $expected }
badge-half-day-to-come = لم يحن نصف اليوم هذا بعد.
badge-found = نتائج « { $words } »
badge-found-none = لا أحد بهذا الاسم: سجّله في الأسفل إن حضر دون شارة.
badge-welcome = حاضر دون شارة
badge-welcome-go = تسجيل وإدخال
badge-not-said = غير مذكور
badge-latest = آخر من دخل
badge-latest-none = لم يدخل أحد في نصف اليوم هذا.
badge-was-refused = سُحب هذا المقعد: يُمنح من جديد من لائحة الاستقبال.
badge-has-come = حضر صاحب هذه الشارة: ألغِ تسجيل حضوره أولا.
enrol-leave-came = حضر هذا الشخص: ألغِ تسجيل حضوره قبل حذفه من اللائحة.
toast-badge-came = سُجل الدخول.
toast-badge-came-before = كان دخوله مسجلا من قبل.
toast-badge-welcomed = سُجل ودخل.
toast-badge-undone = أُلغي تسجيل الدخول.

badge-website = موقع الويب
badge-contact-hint = هاتف أو بريد إلكتروني: أحدهما يكفي لإخبارك.
badge-contact-required = اكتب هاتفا أو بريدا إلكترونيا.
badge-is-there = هذا الاسم مسجل من قبل بالهاتف أو البريد نفسه.
badge-join-go = سجّلني
badge-join-until = التسجيل مفتوح إلى غاية { $day }.
badge-join-seats = { $count ->
    [zero] لم يبق مقعد.
    [one] بقي مقعد واحد.
    [two] بقي مقعدان.
    [few] بقيت { $count } مقاعد.
    [many] بقي { $count } مقعدا.
   *[other] بقي { $count } مقعد.
}
badge-join-full = لم يبق مقعد: تُسجل في لائحة الانتظار، ويُمنح لك أول مقعد شاغر بدورك.
badge-join-closed = انتهى أجل التسجيل.
badge-is-expected = مقعدك محجوز
badge-is-waiting = أنت في لائحة الانتظار
badge-is-withdrawn = تخليت عن مقعدك
badge-is-refused = سُحب هذا المقعد
badge-is-there-now = سُجل حضورك
badge-keep = قدّم هذا الرمز عند الدخول، مطبوعا أو على هاتفك. لا تنشر عنوان هذه الصفحة: من يملكه يستطيع التخلي عن مقعدك.
badge-print = طباعة الشارة
badge-give-up = لن أحضر
badge-cannot-give-up = لا يمكن التخلي عن هذا المقعد: حضر صاحبه، أو تخلى عنه من قبل.
toast-badge-signed = توصلنا بتسجيلك.
toast-badge-given-up = تخليت عن مقعدك.
news-join = سجّل حضورك

letter-badge-subject = مقعدك محجوز: { $title }
letter-badge-text =
    السلام عليكم،

    مقعدك محجوز في « { $title } »، { $dates }. رقم شارتك { $no }.

    قدّم رمز الشارة عند الدخول. وإن تعذر عليك الحضور فأخبرنا من صفحتها: يُمنح مقعدك لمن ينتظر.
letter-badge-go = فتح الشارة
letter-badge-waiting-subject = أنت في لائحة الانتظار: { $title }
letter-badge-waiting-text =
    السلام عليكم،

    توصلنا بتسجيلك في « { $title } »، { $dates }، ولم يبق مقعد. نكتب إليك إن شغر مقعد. رقم شارتك { $no }.
letter-badge-waiting-go = فتح الشارة
