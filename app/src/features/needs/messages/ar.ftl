verb-need-read = اطلع على حاجات التكوين
verb-need-record = سجّل حاجة
verb-need-edit = عدّل حاجة
verb-need-drop = حذف حاجة

menu-needs = حاجات التكوين
need-list-title = حاجات التكوين
need-list-sub = ما ينقص كل فئة، وما تجيب عنه سطور المخطط، وما بقي.
need-find = ابحث بكفاية، بالعربية أو بالفرنسية
need-record = سجّل حاجة
need-new-title = حاجة جديدة
need-edit-title = تعديل الحاجة
need-save-another = احفظ وسجّل أخرى
need-print-blank = اطبع استمارة فارغة
need-none-title = لا حاجة مسجلة لهذه السنة
need-none-text = هنا ما يحتاج الناس أن يقدروا عليه: اجمعه من اللجن والاستمارات والمشاريع المتعثرة، ثم يُبنى عليه المخطط. سجل أول حاجة، أو اطبع استمارة فارغة لتُملأ في اجتماع.
need-this-year = السنة الجارية ({ $year })
need-all-years = كل السنوات
need-anywhere = كل المجال
need-any-audience = كل الفئات
need-any-domain = كل المجالات
need-any-answer = الكل
need-choose = اختر

need-needs = الحاجات
need-whose = من يحتاج
need-place = المجال الترابي
need-year = السنة
need-audience = الفئة
need-persons = الأشخاص
need-what = ما يحتاجونه
need-domain = المجال
need-competence = الكفاية
need-competence-ar = الكفاية بالعربية
need-competence-fr = الكفاية بالفرنسية
need-competence-hint = ما يلزم أن يقدروا عليه، بفعل: «تنشيط اجتماع». تكفي إحدى اللغتين.
need-wordless = اكتب الكفاية بالعربية أو بالفرنسية.
need-level-present = المستوى الحالي
need-level-required = المستوى المطلوب
need-level-0 = لا شيء
need-level-1 = مبادئ أولية
need-level-2 = ممارسة
need-level-3 = إتقان
need-level-4 = قدرة على تعليمها
need-level-is-present = اليوم
need-level-is-required = المطلوب
need-levels = من «{ $present }» إلى «{ $required }»
need-no-gap = يجب أن يكون المستوى المطلوب أعلى من الحالي.
need-gap = الفجوة
need-priority = الأولوية
need-priority-explained = الأولوية = الاستعجال × الأثر × قابلية الإنجاز، كل منها من 1 إلى 5؛ أعلاها 125.
need-priority-made-of = { $urgency } × { $impact } × { $feasibility } = { $priority }
need-of-highest = من { $highest }
need-urgency = الاستعجال
need-urgency-hint = 1: يمكن أن تنتظر؛ 5: قبل الصيف.
need-impact = الأثر
need-impact-hint = 1: قليل الأثر على المشاريع؛ 5: تتوقف عليها.
need-feasibility = قابلية الإنجاز
need-feasibility-hint = 1: لا مؤطر ولا قاعة؛ 5: كل شيء متوفر.
need-score = { $score } من 5
need-known-by = كيف عُرفت
need-source = المصدر
need-source-committee = طلب لجنة
need-source-survey = استمارة
need-source-project-failure = تعثر مشروع
need-source-refused-enrolment = تسجيل مرفوض
need-source-observation = ملاحظة ميدانية
need-source-note = ملاحظة
need-source-note-hint = من قالها، ومتى، وفي أي اجتماع.
need-answer = الجواب
need-answer-not = بلا جواب
need-answer-partly = جواب جزئي
need-answer-wholly = جواب كامل
need-answered = في المخطط
need-left = الباقون
need-left-share = { $share } ممن يحتاجون
need-left-by-domain = الباقون حسب المجال
need-lines = سطور المخطط التي تجيب عنها
need-lines-none = لا يجيب عنها أي سطر بعد. تُربط من صفحة المخطط.
need-line = السطر
need-when = متى
need-quarter = { $quarter ->
    [1] الفصل الأول
    [2] الفصل الثاني
    [3] الفصل الثالث
   *[other] الفصل الرابع
}
need-facts = المعطيات
need-drop = احذف الحاجة
need-drop-title = حذف «{ $title }»
need-drop-text = لن تبقى في اللائحة ولا في الأرقام. يبقى أثر الحذف في السجل.
need-drop-answered = يجيب سطر من المخطط عن هذه الحاجة. افصله عنها في صفحة المخطط، ثم احذفها.
need-clash = سبقك { $who } إلى حفظ هذه الحاجة

need-paper-title = جرد حاجات التكوين
need-paper-filled-by = ملأها
need-paper-filled-on = بتاريخ
need-paper-persons = العدد
need-paper-domain = رقم المجال
need-paper-levels = المستويات
need-paper-source = رقم المصدر، ملاحظة

toast-need-recorded = سُجلت الحاجة.
toast-need-saved = حُفظ التعديل.
toast-need-dropped = حُذفت الحاجة.
