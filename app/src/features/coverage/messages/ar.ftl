verb-coverage-read = اطلع على ما نشرته الصحافة
verb-coverage-note = دوّن مادة صحفية
verb-coverage-edit = عدّل مادة صحفية
verb-coverage-remove = حذف مادة صحفية

menu-coverage = المتابعة الصحفية

coverage-list-title = المتابعة الصحفية
coverage-count = { $count ->
    [zero] لا مادة
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
    [many] { $count } مادة
   *[other] { $count } مادة
}
coverage-find = ابحث في العناوين
coverage-new = دوّن مادة
coverage-new-title = مادة جديدة
coverage-edit-title = مادة صحفية
coverage-any-tone = كل النبرات
coverage-any-outlet = كل المنابر
coverage-any-year = كل السنوات
coverage-any-release = كل البلاغات
coverage-any-event = كل الأحداث
coverage-none-title = لم يُدوّن ما نشرته الصحافة بعد
coverage-none-text = كل مقال أو خبر أو حصة عن البرنامج: يوم نشره ومنبره ونبرته وعدد من وصل إليهم.
coverage-no-outlet = لا منبر في لائحة الصحافة بعد: أضفه أولا.
coverage-choose = اختر
coverage-none = بدون

coverage-what = المادة
coverage-date = اليوم
coverage-later = لا تُدوّن مادة بتاريخ لم يأت بعد.
coverage-outlet = المنبر
coverage-title = العنوان
coverage-tone = النبرة
coverage-tone-positive = إيجابية
coverage-tone-neutral = محايدة
coverage-tone-negative = سلبية
coverage-link = الرابط
coverage-page = الصفحة أو التوقيت
coverage-page-hint = صفحة الجريدة، أو ساعة الحصة.
coverage-reach = عدد من وصلت إليهم
coverage-reach-hint = القراء أو المستمعون أو المشاهدون، إن عُرف عددهم.
coverage-reach-how = مصدر العدد
coverage-reach-counted = بالعد
coverage-reach-estimated = بالتقدير
coverage-reach-wrong = « { $found } » ليس عددا صحيحا.
coverage-counted = { $figure } بالعد
coverage-estimated = { $figure } بالتقدير
coverage-about = عم تتحدث
coverage-place = المكان
coverage-release = البلاغ
coverage-event = الحدث
coverage-year = السنة
coverage-where = أين توجد
coverage-open = افتح
coverage-months = شهرا بشهر
coverage-month = الشهر
coverage-all = المجموع
coverage-months-hint = ما عُد وما قُدر لا يُجمعان. من وصلت إليهم مادتان يُحسب مرتين.
coverage-remove = احذف
coverage-remove-title = حذف « { $title } »؟
coverage-remove-text = تُحذف المادة من القائمة والمجاميع. يبقى في السجل أنها كانت هنا.

toast-coverage-noted = دُوّنت المادة.
toast-coverage-saved = حُفظت المادة.
toast-coverage-removed = حُذفت المادة.
