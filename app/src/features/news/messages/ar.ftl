verb-post-read = اطلع على الإعلانات
verb-post-write = كتب إعلانا
verb-post-edit = عدّل إعلانا
verb-post-publish = نشر إعلانا
verb-post-withdraw = سحب إعلانا
verb-post-open = قراءة الأخبار المنشورة

menu-posts = الإعلانات

post-list-title = الإعلانات
post-count = { $count ->
    [zero] لا إعلان
    [one] إعلان واحد
    [two] إعلانان
    [few] { $count } إعلانات
    [many] { $count } إعلانا
   *[other] { $count } إعلان
}
post-find = ابحث عن إعلان، بالعربية أو بالفرنسية
post-new = اكتب إعلانا
post-new-title = إعلان جديد
post-edit-title = الإعلان
post-public = الصفحة المفتوحة للجميع
post-public-page = الصفحة المنشورة
post-any-kind = كل الأنواع
post-any-state = كل الحالات
post-any-place = كل الأماكن
post-none-title = لا إعلان بعد
post-none-text = حدث يُعلن عنه بتاريخه، أو طلب مشاريع بآخر أجله: يقرؤه الجميع في صفحة الأخبار وفي الرزنامة. يكتبه شخص وينشره شخص ثان.
post-choose = اختر
post-kind = النوع
post-kind-event = حدث
post-kind-call = طلب أو دعوة
post-event = الحدث
post-event-hint = تُقرأ تواريخه ومكانه من صفحته، ويتغيران معها.
post-event-page = صفحة الحدث
post-ends-on = آخر أجل
post-ends-hint = لطلب له أجل.
post-over = هذا الأجل مضى.
post-title = العنوان
post-title-ar = العنوان بالعربية
post-title-fr = العنوان بالفرنسية
post-text-ar = النص بالعربية
post-text-fr = النص بالفرنسية
post-text-hint = سطر لكل فقرة.
post-contact = للاستفسار
post-contact-hint = المصلحة وهاتفها أو عنوانها، لا اسم شخص: الكل يقرؤها.
post-place = المكان
post-date = التاريخ
post-state = الحالة
post-state-draft = مسودة
post-state-published = منشور
post-state-withdrawn = مسحوب
post-facts = باختصار
post-publish = انشر
post-withdraw = اسحب
post-withdraw-title = سحب « { $title } »؟
post-withdraw-text = يختفي من صفحة الأخبار ومن الرزنامة، ويمكن تعديله ونشره من جديد.
post-own-hand-notice = كتبت هذا الإعلان أو عدلته: ينشره شخص آخر.
post-draft-notice = لا يقرأ هذا الإعلان إلا من يعمل في هذا المكان، إلى أن ينشره شخص ثان.
post-is-published = هذا الإعلان منشور: اسحبه أولا ثم عدّله.
post-own-hand = من كتب إعلانا أو عدله لا ينشره: يلزم شخص ثان.

news-of = أخبار { $place }
news-kind-release = بلاغ صحفي
news-kind-event = حدث
news-kind-call = طلب أو دعوة
news-coming = قريبا
news-latest = آخر الأخبار
news-until = إلى غاية { $day }
news-none = لا أخبار منشورة
news-none-text = يظهر هنا ما يُعلن عنه من بلاغات وأحداث وطلبات مشاريع.
news-all = أخبار كل الأقاليم
news-provinces = الأقاليم والعمالات
news-calendar = الرزنامة (iCalendar)
news-feed = الخلاصة (Atom)
news-cancelled = أُلغي هذا الحدث.

toast-post-written = كُتب الإعلان.
toast-post-saved = حُفظ الإعلان.
toast-post-published = نُشر الإعلان.
toast-post-withdrawn = سُحب الإعلان.
