# كلمات الإطار والمكونات المشتركة بين الصفحات.
product-name = قُرب

frame-skip = اذهب إلى المحتوى
frame-menu = المحاور
frame-more = المزيد
frame-crumbs = المسار
frame-search = ابحث
frame-language = اللغة
frame-acting-for = أعمل لفائدة
frame-change-place = غيّر المجال الترابي
frame-sign-out = خروج
frame-public-foot = منصة عمل برنامج التنمية المحلية التشاركية

menu-work = عملي
menu-people = الأشخاص
menu-places = المجالات الترابية
menu-plans = مخططات التكوين
menu-communication-plans = مخططات التواصل
menu-training = الدورات التكوينية
menu-events = اللقاءات والملتقيات
menu-segments = الشرائح
menu-practices = الممارسات الجيدة
menu-communication = التواصل
menu-participation = المشاركة
menu-centres = المراكز والمشاريع
menu-indicators = الأهداف
menu-reports = التقارير
menu-journal = السجل
menu-privacy = المعطيات الشخصية
menu-needs = حاجيات التكوين
menu-modules = الوحدات التكوينية
menu-audiences = الفئات المستهدفة
menu-section-training = التكوين
menu-section-communication = التواصل
menu-section-press = الصحافة
menu-section-people = الأشخاص والمجالات
menu-section-results = الحصيلة
menu-section-platform = المنصة

toast-close = أغلق
toast-failed = تعذّر الاتصال بالخادم. أعد المحاولة.
toast-signed-out = انتهت جلستك. ادخل من جديد ثم أعد المحاولة.

button-save = احفظ
button-cancel = تراجع
button-add = أضف
button-edit = عدّل
button-delete = احذف
button-back = رجوع
button-continue = واصل

field-optional = (اختياري)
form-wrong = صحّح ما يلي ثم أعد الإرسال
file-drop = ضع الملف هنا أو اختره من جهازك

list-apply = طبّق
list-clear = امسح التصفية
list-export = تصدير
list-export-xlsx = جدول Excel
list-export-csv = ملف CSV
list-nothing-title = لا نتيجة لهذا البحث
list-nothing-text = وسّع البحث أو امسح التصفية.

pager-label = صفحات اللائحة
pager-previous = السابقة
pager-next = التالية
pager-range = { $from }–{ $to } من { $total }

attendance-present = حاضر
attendance-absent = غائب
attendance-late = متأخر
attendance-excused = معذور
attendance-unmarked = لم يُسجَّل
attendance-saved = حُفظ
attendance-saving = قيد الحفظ…
attendance-offline = انقطع الاتصال. نعيد المحاولة، فلا تغلق الصفحة.
attendance-refused = رُفض هذا التغيير. حدّث الصفحة.
attendance-keys = الأسهم للتنقل، والمسافة لتغيير الحالة
attendance-mark-column = سجّل الباقين حاضرين

chart-target = الهدف
chart-achieved = المنجز

error-reference = المرجع:
error-home = إلى الصفحة الأولى
error-again = أعد المحاولة
error-not-found-title = لا وجود لهذه الصفحة
error-not-found-text = ربما نُقلت أو حُذفت، أو أنها خارج المجال الترابي الذي تعمل لفائدته.
error-denied-title = هذا العمل ليس من صلاحياتك
error-denied-text = اطلبه من منسق إقليمك، أو من مدير المنصة.
error-conflict-title = غيّر شخص آخر هذه الصفحة قبلك
error-conflict-text = لم يُحفظ شيء فوق عمله. أعد فتح الصفحة لترى ما تغيّر ثم أعد إدخال تعديلك.
error-busy-title = المنصة مشغولة
error-busy-text = أعد المحاولة بعد دقيقة. لم يضع شيء مما حُفظ.
error-too-large-title = الملف أكبر من المسموح به
error-too-large-text = قسّم الملف أو احذف ما لا يلزم من الصور والأوراق ثم أعد إرساله.
error-expired-title = انتهت صلاحية هذه الاستمارة
error-expired-text = ارجع إلى الصفحة السابقة وحدّثها، ثم أعد الإرسال.
error-internal-title = وقع خطأ من جهتنا
error-internal-text = سُجّل الخطأ. إن تكرر فأرسل المرجع أدناه إلى من يسيّر المنصة.

clash-who = حفظ { $who } قبلك
clash-text = لم يضع شيء مما كتبته. هذا ما يختلف: راجعه ثم احفظ من جديد.
clash-same = ما كتبته هو المحفوظ.
clash-field = الخانة
clash-kept = المحفوظ الآن
clash-typed = ما كتبته
field-year = السنة { $found } غير ممكنة: اكتب سنة من { $least } إلى { $most }.
menu-letters = البريد

figure-hidden = *
figure-hidden-note = * رقم لا يُعرض: يهم أقل من خمسة أشخاص، أو يكشف رقما من هذا القبيل.
figure-hidden-people = عدد من الأشخاص لا يُعرض هنا
figure-withheld-note = * رقم مخصص لمن يحق له الاطلاع على الأشخاص.
