verb-certificate-read = اطلع على الشهادات
verb-certificate-issue = أصدر الشهادات
verb-certificate-revoke = ألغى الشهادة
verb-certificate-restore = أعاد الشهادة إلى السريان
verb-certificate-reissue = عوّض الشهادة
verb-certificate-verify = تحقق من شهادة

# لائحة الشهادات في دورة
certificates-title = الشهادات
certificates-none-title = لا مشاركين في هذه الدورة بعد
certificates-none-text = هنا يظهر كل مشارك بعدد أنصاف الأيام التي حضرها، وبشهادته متى صدرت.
certificates-none-step = سجّل المشاركين
certificate-titled = الشهادة رقم { $number }
certificate-rule-share = تُمنح الشهادة لمن حضر { $share } على الأقل من أنصاف أيام الدورة، ولو متأخرا.
certificate-rule = تُمنح الشهادة لمن حضر { $share } على الأقل من أنصاف أيام الدورة، ولو متأخرا: { $count ->
    [zero] لا شيء من أصل { $of }
    [one] نصف يوم واحد من أصل { $of }
    [two] نصفا يوم من أصل { $of }
    [few] { $count } أنصاف أيام من أصل { $of }
    [many] { $count } نصف يوم من أصل { $of }
   *[other] { $count } نصف يوم من أصل { $of }
}.
certificate-close-first = تُصدر الشهادات بعد إغلاق الدورة، حتى لا يتغير الحضور بعدها.
certificate-go-close = أغلق الدورة
certificate-issue-all = { $count ->
    [zero] لا شهادات لإصدارها
    [one] أصدر شهادة واحدة
    [two] أصدر الشهادتين
    [few] أصدر { $count } شهادات
    [many] أصدر { $count } شهادة
   *[other] أصدر { $count } شهادة
}
certificate-issue-chosen = أصدر شهادات من اخترتهم
certificate-issue-chosen-hint = يمكن إصدار شهادات بعض المشاركين دون غيرهم: ضع علامة أمام أسمائهم.
certificate-none-chosen = ضع علامة أمام اسم واحد على الأقل.
certificate-tick = اختره
certificate-tick-all = اختر كل من في هذه الصفحة
certificate-print-all = اطبع الشهادات
certificate-print-part = اطبع الجزء { $part } من { $parts }
certificate-find = ابحث باسم أو برقم شهادة
certificate-any = الكل
certificate-name = المشارك
certificate-name-ar = الاسم بالعربية
certificate-name-fr = الاسم بالفرنسية
certificate-half-days = أنصاف الأيام
certificate-half-days-of = من أصل
certificate-share-of = { $attended } من { $of }
certificate-state = الحالة
certificate-number = الرقم
certificate-issued-on = تاريخ الإصدار
certificate-revoked-on = تاريخ الإلغاء
certificate-state-waiting = تنتظر الإصدار
certificate-state-valid = سارية
certificate-state-revoked = ملغاة
certificate-state-replaced = عُوّضت
certificate-state-short = حضور غير كاف
certificate-field-issued = شهادات صدرت

# ما اجتازه المشاركون من اختبار
verb-test-mark = سجّل نتيجة اختبار
tests-title = نتائج الاختبار
tests-none-text = هنا يظهر كل مشارك بنقطته في اختبار الدورة.
test-rule = يجتاز الاختبار من حصل على { $share } من النقط على الأقل، وله الحق في شهادة كفاءة.
test-rule-none = لا عتبة للنجاح في وحدة هذه الدورة: تُحفظ النتائج ولا تُمنح شهادة كفاءة.
test-session-planned = لم تُفتح الدورة بعد: تُسجل النتائج بعد فتحها.
test-summary-none = لم تُسجل أي نتيجة بعد.
test-summary = اختُبر { $tested } من { $people }، والمعدل { $average }، واجتاز الاختبار { $passed }.
test-summary-taken = اختُبر { $tested } من { $people }، والمعدل { $average }.
test-find = ابحث باسم
test-result = النتيجة
test-score = النقطة
test-score-of = نقطة { $name }
test-out-of = من أصل
test-out-of-hint = يسري على كل نقطة كُتبت دون أصلها. يمكن كتابة 14 أو 14,5 أو 14/20.
test-out-of-wrong = اكتب عدد النقط التي يُحسب الاختبار من أصلها، مثل 20.
test-taken-on = يوم الاختبار
test-passed = اجتاز
test-failed = لم يجتز
test-missing = لم يُختبر
test-taken = اختُبر
test-score-unreadable = ليست نقطة. مثال: 14 أو 14,5 أو 14/20.
test-score-out-of-range = النقطة أكبر من أصلها، أو أصلها أكبر من ألف.
test-certified = صدرت شهادة كفاءة بهذه النقطة: ألغها قبل تغييرها.
test-stale = كتب شخص آخر { $score } في هذه الأثناء. احفظ من جديد إن أردت نقطتك.
test-stale-none = حذف شخص آخر النتيجة في هذه الأثناء. احفظ من جديد إن أردت نقطتك.
test-hint = يُحفظ كل سطر وحده. مفتاح الإدخال ينقلك إلى السطر التالي.
test-saved = حُفظت النقطة.
test-unsaved = لم تُحفظ النقطة. اضغط على حفظ.
test-person = المشارك
test-sheet = ورقة تنقيط الاختبار
test-sheet-number = ر.ت
test-sheet-remark = ملاحظة
test-sheet-examiner = اسم المصحح وتوقيعه
toast-tests-saved = حُفظت النتائج

certificate-kind = نوع الشهادة
certificate-kind-participation = شهادة مشاركة
certificate-kind-competence = شهادة كفاءة
certificates-of-competence = شهادات الكفاءة
certificate-rule-competence = تُمنح شهادة الكفاءة لمن حصل في الاختبار على { $share } من النقط على الأقل، حضر كل الدورة أو بعضها.
certificate-rule-no-test = لا اختبار لهذه الدورة: لا تُمنح شهادة الكفاءة إلا حين تكون لوحدتها التكوينية عتبة للنجاح.
certificate-state-not-passed = لم يجتز الاختبار
certificate-why-short = حضر { $attended } من { $of }، والمطلوب { $needed }
certificate-why-not-passed = حصل على { $score }، والمطلوب { $needed }
certificate-why-not-tested = لا نتيجة له في الاختبار
certificate-why-no-test = لا اختبار لهذه الدورة
certificate-ask-issue-title = { $count ->
    [zero] لا شهادات مشاركة لإصدارها
    [one] هل تصدر شهادة مشاركة واحدة؟
    [two] هل تصدر شهادتي مشاركة؟
    [few] هل تصدر { $count } شهادات مشاركة؟
    [many] هل تصدر { $count } شهادة مشاركة؟
   *[other] هل تصدر { $count } شهادة مشاركة؟
}
certificate-ask-competence-title = { $count ->
    [zero] لا شهادات كفاءة لإصدارها
    [one] هل تصدر شهادة كفاءة واحدة؟
    [two] هل تصدر شهادتي كفاءة؟
    [few] هل تصدر { $count } شهادات كفاءة؟
    [many] هل تصدر { $count } شهادة كفاءة؟
   *[other] هل تصدر { $count } شهادة كفاءة؟
}
certificate-ask-issue-text = لكل من حضر ما يكفي ولا شهادة له. يُكتب الاسم كما هو اليوم في السجل، وتأخذ كل شهادة رقما.
certificate-ask-competence-text = لكل من اجتاز الاختبار ولا شهادة كفاءة له. يُكتب الاسم كما هو اليوم في السجل، وتأخذ كل شهادة رقما.
certificate-ask-issue-nobody = كل من له الحق في شهادة حصل عليها.
certificate-ask-issue-who = أصحاب الشهادات
certificate-ask-issue-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } أشخاص آخرون
    [many] و{ $count } شخصا آخر
   *[other] و{ $count } شخص آخر
}
certificate-field-issued-competence = شهادات كفاءة صدرت

# شهادة واحدة
certificate-what = الدورة
certificate-when = التاريخ
certificate-where = المكان
certificate-person = صفحة المشارك
certificate-public-page = الصفحة العمومية
certificate-journal = السجل
certificate-print = اطبع الشهادة
certificate-revoke = ألغ الشهادة
certificate-restore = أعدها إلى السريان
certificate-replace = عوّضها بشهادة جديدة
certificate-why = سبب الإلغاء
certificate-why-hint = يبقى في السجل ولا يظهر للعموم.
certificate-revoked-because = ألغيت يوم { $day }: { $why }
certificate-after = صدرت شهادة أخرى مكان هذه.
certificate-after-link = افتح الشهادة الجديدة
certificate-before = صدرت مكان شهادة سابقة.
certificate-before-link = افتح الشهادة السابقة
certificate-revoke-title = هل تلغي الشهادة رقم { $number }؟
certificate-revoke-text = لن تعود شهادة { $name } سارية، وستقول صفحتها العمومية إنها ملغاة. يمكن إعادتها إلى السريان ما دامت لم تُعوَّض بأخرى.
certificate-replace-title = هل تعوض الشهادة رقم { $number }؟
certificate-replace-text = كُتب في الشهادة الحالية: { $before }. ستصدر شهادة جديدة برقم جديد يُكتب فيها: { $after }. لن تعود الشهادة الحالية سارية.
certificate-refused-open = لم تُغلق الدورة بعد.
certificate-refused-short = لم يعد حضور هذا المشارك كافيا.
certificate-refused-revoked = هذه الشهادة ملغاة.
certificate-refused-in-force = هذه الشهادة سارية.
certificate-refused-replaced = صدرت شهادة أخرى مكان هذه.
toast-certificates-issued = صدرت الشهادات
toast-certificates-none-left = لا شهادة تنتظر الإصدار
toast-certificate-revoked = ألغيت الشهادة
toast-certificate-restored = الشهادة سارية من جديد
toast-certificate-reissued = صدرت الشهادة الجديدة

# ما يراه العموم
certificate-public-valid = شهادة صحيحة
certificate-public-valid-note = صدرت عن هذه المنصة وهي سارية. قارن ما يلي بما كُتب على الورقة.
certificate-public-revoked = شهادة ملغاة
certificate-public-revoked-note = صدرت عن هذه المنصة ثم ألغيت، فلا يُعتد بها.
certificate-public-replaced = شهادة عُوضت بأخرى
certificate-public-replaced-note = صدرت مكانها شهادة برقم آخر، فلا يُعتد بهذه.
certificate-public-foot = تقول هذه الصفحة ما كُتب على الورقة، لا أكثر.
certificate-unknown-title = لا شهادة بهذا الرمز
certificate-unknown-note = تحقق من الرمز المكتوب على الورقة حرفا حرفا.
certificate-unknown-help = إذا كان الرمز كما كُتب على الورقة، فالورقة لم تصدر عن هذه المنصة. اسأل قسم العمل الاجتماعي بالعمالة أو الإقليم المكتوب عليها.
certificate-ask-title = تحقق من شهادة
certificate-code = الرمز المكتوب على الشهادة
certificate-code-hint = اثنا عشر حرفا ورقما، مثل 7K3M-9Q2P-XW4T. لا فرق بين الحروف الكبيرة والصغيرة.
certificate-verify = تحقق

# ما يُكتب على الورقة
certificate-paper-of = { $kind ->
    [competence] شهادة كفاءة رقم { $number }
   *[participation] شهادة مشاركة رقم { $number }
}
certificate-paper-title = { $kind ->
    [competence] شهادة كفاءة
   *[participation] شهادة مشاركة
}
certificate-paper-signer = { $kind ->
    [region] الكاتب العام للشؤون الجهوية
    [nation] المنسق الوطني للمبادرة الوطنية للتنمية البشرية
   *[province] رئيس قسم العمل الاجتماعي
}
certificate-paper-opening = { $sex ->
    [f] يشهد { $signer } بأن السيدة
    [m] يشهد { $signer } بأن السيد
   *[unknown] يشهد { $signer } بأن السيد(ة)
}
certificate-paper-attended = { $kind ->
    [competence] { $sex ->
        [f] قد اجتازت بنجاح اختبار الدورة التكوينية
        [m] قد اجتاز بنجاح اختبار الدورة التكوينية
       *[unknown] قد اجتاز(ت) بنجاح اختبار الدورة التكوينية
    }
   *[participation] { $sex ->
        [f] قد شاركت في الدورة التكوينية
        [m] قد شارك في الدورة التكوينية
       *[unknown] قد شارك(ت) في الدورة التكوينية
    }
}
certificate-paper-place = { $place }، { $seat }
certificate-paper-held-at = المنعقدة ب{ $place }
certificate-paper-held-in = { $kind ->
    [province] { $vowel ->
       *[no] المنعقدة بإقليم { $name }
    }
    [prefecture] { $vowel ->
       *[no] المنعقدة بعمالة { $name }
    }
    [arrondissements_prefecture] { $vowel ->
       *[no] المنعقدة بعمالة مقاطعات { $name }
    }
    [region] { $vowel ->
       *[no] المنعقدة بجهة { $name }
    }
   *[nation] المنعقدة بالمغرب
}
certificate-paper-half-days = { $count ->
    [zero] دون حضور أي نصف يوم من أصل { $of }
    [one] بحضور نصف يوم واحد من أصل { $of }
    [two] بحضور نصفي يوم من أصل { $of }
    [few] بحضور { $count } أنصاف أيام من أصل { $of }
    [many] بحضور { $count } نصف يوم من أصل { $of }
   *[other] بحضور { $count } نصف يوم من أصل { $of }
}
certificate-paper-issued-at = { $kind ->
    [nation] بالرباط
   *[province] ب{ $name }
}
certificate-paper-issued = حرر { $at } في { $date }
certificate-paper-leader = { $who ->
    [f] المؤطرة
    [m] المؤطر
    [team] فريق التأطير
    [nobody] المسؤول عن التكوين
   *[unknown] المؤطر(ة)
}
certificate-paper-verify = للتأكد من صحة هذه الشهادة امسح الرمز أو افتح العنوان
certificate-paper-test = بنقطة { $score } من { $of } في اختبار { $date }
