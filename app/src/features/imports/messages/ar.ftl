# استيراد لوائح المشاركين.
verb-import-read = اطلع على لائحة مستوردة
verb-import-check = فحص لائحة
verb-import-assign = عيّن أعمدة لائحة
verb-import-resolve = حسم في سطر
verb-import-write = سجّل لائحة
verb-import-undo = تراجع عن لائحة مسجلة
verb-import-drop = ألغى لائحة قبل تسجيلها
import-title = استيراد لائحة
import-people-title = لائحة أشخاص
import-people-sub = يُسجَّل الأشخاص في السجل دون دورة. لا يُكتب شيء قبل أن تراجعه وتؤكده.
import-sub = أضف المشاركين من جدول كما توصلت به. لا يُسجَّل شيء قبل أن تراجعه وتؤكده.
import-file = ملف اللائحة
import-file-hint = Excel أو LibreOffice أو CSV، إلى 16 ميغابايت و20 000 سطر.
import-check = افحص الملف
import-earlier = لوائح سابقة لهذه الدورة
import-session-closed = هذه الدورة مختومة، ولم تعد تستقبل مشاركين.
import-help-title = ما الذي يُفهم
import-help-columns = الاسم وحده ضروري. وتُفهم كذلك أعمدة الجنس وسنة الازدياد والجماعة والهيئة والهاتف والبريد والمجموعة، بأي ترتيب وبأي عنوان.
import-help-names = الأسماء بالعربية أو بالفرنسية أو بهما معا، في عمود واحد أو في أعمدة.
import-help-nothing = من سبق تسجيله يُعرَف ولا يُسجَّل مرتين.
import-file-missing = اختر ملفا أولا.
import-file-empty = الملف فارغ. تأكد أنك اخترت الملف الصحيح.
import-file-is-other = هذا الملف من نوع { $kind } وليس جدولا. افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx ثم أعد إرساله.
import-file-unknown = هذا الملف ليس جدولا. احفظ اللائحة بصيغة ‎.xlsx ثم أعد إرسالها.
import-file-encrypted = الملف محمي بكلمة سر. احفظه بدونها ثم أعد إرساله.
import-file-damaged = الملف معطوب أو لم يصل كاملا. افتحه حيث أُنجز واحفظه من جديد ثم أعد إرساله.
import-file-no-sheet = لا يوجد في الملف أي ورقة بخلايا. انقل اللائحة إلى ورقة عادية.
import-file-no-rows = لا يوجد أي سطر تحت العناوين. تأكد أن اللائحة في هذا الملف.
import-file-too-many-rows = في اللائحة أكثر من { $limit } سطر. قسّمها إلى ملفات.
import-file-too-wide = في الملف أعمدة أو أوراق كثيرة. أبقِ لائحة المشاركين وحدها.
import-file-too-large = الملف أكبر من { $limit } ميغابايت. احذف ما فيه من صور ثم أعد إرساله.
import-file-unfolds = ينتفخ هذا الملف إلى حجم غير معقول عند فتحه. انقل اللائحة إلى ملف جديد واحفظه.
import-sheet = ورقة « { $name } »
import-rows = { $count ->
        [zero] لا سطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرا
       *[other] { $count } سطر
}
import-step-file = الملف
import-step-columns = الأعمدة
import-step-rows = الأسطر
import-step-writing = التسجيل
import-state-checked = في انتظار التأكيد
import-state-written = سُجّلت
import-state-undone = سُجّلت ثم تُراجع عنها
import-state-dropped = أُلغيت
import-columns = أعمدة الملف
import-columns-unread = { $count ->
        [zero] كل الأعمدة مفهومة
        [one] عمود واحد لا يُقرأ
        [two] عمودان لا يُقرآن
        [few] { $count } أعمدة لا تُقرأ
        [many] { $count } عمودا لا يُقرأ
       *[other] { $count } عمود لا يُقرأ
}
import-other-sheets = { $count ->
        [zero] لا ورقة أخرى
        [one] في الملف ورقة أخرى لا تُقرأ.
        [two] في الملف ورقتان أخريان لا تُقرآن.
        [few] في الملف { $count } أوراق أخرى لا تُقرأ.
        [many] في الملف { $count } ورقة أخرى لا تُقرأ.
       *[other] في الملف { $count } ورقة أخرى لا تُقرأ.
}
import-column-unread = لا يُقرأ
import-column-twice = هذه المعلومة معيّنة لعمود آخر.
import-columns-no-name = عيّن العمود الذي فيه الأسماء.
import-check-anew = افحص من جديد
import-field-name = الاسم الكامل
import-field-name-ar = الاسم بالعربية
import-field-name-fr = الاسم بالفرنسية
import-field-given-ar = الاسم الشخصي بالعربية
import-field-family-ar = الاسم العائلي بالعربية
import-field-given-fr = الاسم الشخصي بالفرنسية
import-field-family-fr = الاسم العائلي بالفرنسية
import-field-sex = الجنس
import-field-birth = الازدياد
import-field-organisation = الهيئة أو الجمعية
import-field-place = الجماعة
import-field-phone = الهاتف
import-field-email = البريد الإلكتروني
import-field-group = المجموعة
import-field-audience = الفئة المستهدفة
import-fate = المآل
import-fate-all = الكل
import-fate-new = جديد
import-fate-known = معروف
import-fate-doubtful = فيه شك
import-fate-decided = حُسم
import-fate-wrong = فيه خطأ
import-undecided = { $count ->
        [zero] لا سطر ينتظر
        [one] سطر ينتظر
        [two] سطران ينتظران
        [few] { $count } أسطر تنتظر
        [many] { $count } سطرا ينتظر
       *[other] { $count } سطر ينتظر
}
import-none-of-fate = لا يوجد سطر من هذا الصنف.
import-row-no = السطر
import-why = السبب
import-commune-understood = الجماعة كما فُهمت
import-export-title = أسطر اللائحة ومآلها
import-sex-f = أنثى
import-sex-m = ذكر
import-sex-unsaid = غير معروف
import-fault = العمود { $column }: وُجد « { $found } » والمنتظر { $expected }.
import-fault-empty = العمود { $column } فارغ، والمنتظر { $expected }.
import-fault-no-column = لا عمود لهذه المعلومة، والمنتظر { $expected }.
import-expected-name = اسم بالعربية أو بالفرنسية
import-expected-sex = ذكر أو أنثى
import-expected-birth = سنة ممكنة أو تاريخ، مثل 1985 أو 14/07/1985
import-expected-phone = رقم هاتف من عشرة أرقام، مثل 0600000000
import-expected-email = عنوان بريد، مثل nom@exemple.ma
import-expected-place = اسم جماعة أو رمزها الرسمي
import-expected-group = إحدى مجموعات الدورة، باسمها أو رقمها
import-expected-own-place = جماعة داخل مجالك: لا يُسجَّل من خارجه إلا ضمن لائحة دورة
import-expected-audience = فئة من الفئات المستهدفة، باسمها
import-expected-computed = نتيجة الصيغة: افتح الملف في برنامج الجداول واحفظه
import-doubt-person = { $count ->
        [zero] لا أحد يشبهه.
        [one] شخص مسجل يشبهه. هل هو نفسه؟
        [two] شخصان مسجلان يشبهانه. هل هو أحدهما؟
        [few] { $count } أشخاص مسجلين يشبهونه. هل هو أحدهم؟
        [many] { $count } شخصا مسجلا يشبهونه. هل هو أحدهم؟
       *[other] { $count } شخص مسجل يشبهونه. هل هو أحدهم؟
}
import-doubt-row = يبدو أنه نفس الشخص الوارد في السطر { $row }.
import-doubt-place = « { $found } » ليس اسما مضبوطا لجماعة.
import-doubt-organisation = « { $found } » قريب من هيئة معروفة.
import-doubt-sex = الجنس غير مذكور.
import-unlike-phone = الهاتف في الملف { $found }، وفي السجل غيره أو لا شيء. السجل لا يتغير من هنا: يُصحح في صفحة الشخص.
import-unlike-email = البريد في الملف { $found }، وفي السجل غيره أو لا شيء. السجل لا يتغير من هنا: يُصحح في صفحة الشخص.
import-unlike-birth = سنة الميلاد في الملف { $found }، ولا سنة في السجل. السجل لا يتغير من هنا: يُصحح في صفحة الشخص.
import-reason-same-arabic = نفس الاسم بالعربية
import-reason-same-latin = نفس الاسم بالفرنسية
import-reason-across-scripts = نفس النطق في الحرفين
import-reason-same-sound = نفس النطق
import-reason-one-letter = حرف واحد مختلف
import-reason-some-letters = حروف مختلفة
import-reason-article = أداة التعريف
import-reason-spacing = الفراغات
import-reason-order = ترتيب الاسم
import-reason-word-missing = كلمة ناقصة
import-reason-feminine = صيغة المؤنث
import-who = من هذا؟
import-who-known = هو { $name }
import-who-new = شخص آخر، سجّله شخصا جديدا
import-who-write = سجّله شخصا جديدا
import-who-keep = سجّله مع الشخص المعروف
import-who-leave = اتركه خارج اللائحة
import-which-place = أي جماعة؟
import-which-organisation = أي هيئة؟
import-organisation-new = هيئة جديدة: { $name }
import-which-sex = الجنس
import-same-words = يسري جوابك على كل سطر فيه نفس الكلمات.
import-decide = احسم
import-decide-again = غيّر
import-decided-leave = يبقى خارج اللائحة
import-decided-gone = شخص لم يعد في السجل
import-decided-known = هو { $name }
import-decided-keep = يُسجَّل مع الشخص المعروف
import-decided-new = يُسجَّل شخصا جديدا
import-decision-who = قل من هو، أو اتركه خارج اللائحة.
import-decision-place = اختر الجماعة.
import-decision-organisation = اختر الهيئة.
import-decision-incomplete = بقي شك لم يُحسم في هذا السطر.
import-write = { $count ->
        [zero] لا شيء يُسجَّل
        [one] سجّل شخصا واحدا
        [two] سجّل شخصين
        [few] سجّل { $count } أشخاص
        [many] سجّل { $count } شخصا
       *[other] سجّل { $count } شخص
}
import-wrong-stay-out = { $count ->
        [zero] لا سطر خاطئ.
        [one] سطر واحد فيه خطأ يبقى خارجا.
        [two] سطران فيهما خطأ يبقيان خارجا.
        [few] { $count } أسطر فيها خطأ تبقى خارجا.
        [many] { $count } سطرا فيه خطأ يبقى خارجا.
       *[other] { $count } سطر فيه خطأ يبقى خارجا.
}
import-left-stay-out = { $count ->
        [zero] لا سطر متروك.
        [one] سطر واحد تركته خارجا.
        [two] سطران تركتهما خارجا.
        [few] { $count } أسطر تركتها خارجا.
        [many] { $count } سطرا تركته خارجا.
       *[other] { $count } سطر تركته خارجا.
}
import-leave-undecided = { $count ->
        [zero] لا سطر مشكوك فيه
        [one] اترك السطر المشكوك فيه خارجا
        [two] اترك السطرين المشكوك فيهما خارجا
        [few] اترك { $count } أسطر مشكوكا فيها خارجا
        [many] اترك { $count } سطرا مشكوكا فيه خارجا
       *[other] اترك { $count } سطر مشكوك فيه خارجا
}
import-is-written = سُجّلت هذه اللائحة من قبل.
import-is-dropped = أُلغيت هذه اللائحة.
import-is-not-written = لم تُسجَّل هذه اللائحة بعد.
import-is-undecided = بقيت أسطر مشكوك فيها: احسم فيها أو اختر تركها خارجا.
import-is-empty = لا سطر يمكن تسجيله. صحّح الملف وأعد إرساله.
import-undo = تراجع عن التسجيل
import-undo-title = التراجع عن تسجيل « { $file } »؟
import-undo-text = يُحذف من سُجّلوا بهذه اللائحة من الدورة، ومن السجل إن لم يكونوا في شيء آخر.
import-undone = تُراجع عن هذه اللائحة.
import-stayed-title = بقي في السجل:
import-tie-certificate = { $count ->
        [zero] لا أحد
        [one] شخص له شهادة
        [two] شخصان لهما شهادة
        [few] { $count } أشخاص لهم شهادة
        [many] { $count } شخصا لهم شهادة
       *[other] { $count } شخص لهم شهادة
}
import-tie-marked = { $count ->
        [zero] لا أحد
        [one] شخص سُجّل حضوره
        [two] شخصان سُجّل حضورهما
        [few] { $count } أشخاص سُجّل حضورهم
        [many] { $count } شخصا سُجّل حضورهم
       *[other] { $count } شخص سُجّل حضورهم
}
import-tie-elsewhere = { $count ->
        [zero] لا أحد
        [one] شخص في نشاط آخر
        [two] شخصان في نشاط آخر
        [few] { $count } أشخاص في أنشطة أخرى
        [many] { $count } شخصا في أنشطة أخرى
       *[other] { $count } شخص في أنشطة أخرى
}
import-tie-edited = { $count ->
        [zero] لا أحد
        [one] شخص عُدّلت معطياته
        [two] شخصان عُدّلت معطياتهما
        [few] { $count } أشخاص عُدّلت معطياتهم
        [many] { $count } شخصا عُدّلت معطياتهم
       *[other] { $count } شخص عُدّلت معطياتهم
}
import-tie-import = { $count ->
        [zero] لا أحد
        [one] شخص في لائحة أخرى
        [two] شخصان في لائحة أخرى
        [few] { $count } أشخاص في لوائح أخرى
        [many] { $count } شخصا في لوائح أخرى
       *[other] { $count } شخص في لوائح أخرى
}
import-drop = ألغِ اللائحة
import-drop-title = إلغاء « { $file } »؟
import-drop-text = لم يُسجَّل منها شيء، ولن يبقى منها شيء.
toast-import-checked = فُحصت اللائحة من جديد
toast-import-written = سُجّلت اللائحة
toast-import-already = سُجّلت هذه اللائحة من قبل
toast-import-rechecked = تغيّر السجل منذ الفحص. راجع الأسطر قبل التسجيل.
toast-import-undone = تُراجع عن التسجيل
toast-import-partly-undone = تُراجع عن التسجيل، وبقي أشخاص لسبب مذكور في الصفحة
toast-import-dropped = أُلغيت اللائحة
import-registered = أشخاص جدد
import-recognised = أشخاص معروفون
import-organisations = هيئات جديدة
import-enrolled = مسجلون في الدورة
import-unregistered = محذوفون من الدورة
import-removed = محذوفون من السجل
import-stayed = باقون في السجل
import-row = سطر

import-waiting = في لائحة الانتظار
import-see-waiting = اطلع على لائحة الانتظار
import-some-wait =
    { $count ->
        [zero] لا أحد من هذه اللائحة ينتظر مقعدا.
        [one] شخص واحد من هذه اللائحة لم يجد مقعدا، وهو ينتظر.
        [two] شخصان من هذه اللائحة لم يجدا مقعدا، وهما ينتظران.
        [few] { $count } أشخاص من هذه اللائحة لم يجدوا مقعدا، وهم ينتظرون.
        [many] { $count } شخصا من هذه اللائحة لم يجدوا مقعدا، وهم ينتظرون.
       *[other] { $count } شخص من هذه اللائحة لم يجدوا مقعدا، وهم ينتظرون.
    }
toast-import-written-some-wait = سُجلت اللائحة، وبعضها ينتظر مقعدا
