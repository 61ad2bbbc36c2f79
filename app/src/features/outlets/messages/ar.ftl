verb-outlet-read = اطلع على لائحة الصحافة
verb-outlet-add = أضاف منبرا إعلاميا
verb-outlet-edit = عدّل منبرا إعلاميا
verb-outlet-retire = أخرج منبرا إعلاميا من اللائحة
verb-outlet-restore = أعاد منبرا إعلاميا إلى اللائحة
verb-journalist-read = اطلع على أسماء الصحفيين
verb-journalist-write = دوّن صحفيا أو صحح معطياته
verb-journalist-erase = حذف صحفيا من اللائحة

menu-outlets = لائحة الصحافة

outlet-list-title = لائحة الصحافة
outlet-count = { $count ->
    [zero] لا منبر
    [one] منبر واحد
    [two] منبران
    [few] { $count } منابر
    [many] { $count } منبرا
   *[other] { $count } منبر
}
outlet-find = ابحث عن منبر، بالعربية أو بالفرنسية
outlet-new = أضف منبرا
outlet-new-title = منبر إعلامي جديد
outlet-edit-title = منبر إعلامي
outlet-any-kind = كل الأنواع
outlet-any-language = كل اللغات
outlet-any-beat = كل المجالات
outlet-any-place = كل الأماكن
outlet-listed = في اللائحة
outlet-none-title = لا منبر في اللائحة بعد
outlet-none-text = الجرائد والإذاعات والتلفزات والمواقع والوكالات التي يصلها البلاغ: أضفها مع لغتها والمجالات التي تتابعها والمكان الذي تغطيه.
outlet-choose = اختر

outlet-what = المنبر
outlet-name = الاسم
outlet-name-ar = الاسم بالعربية
outlet-name-fr = الاسم بالفرنسية
outlet-name-hint = يكفي اسم واحد.
outlet-nameless = اكتب اسم المنبر بإحدى اللغتين.
outlet-kind = النوع
outlet-kind-newspaper = جريدة
outlet-kind-radio = إذاعة
outlet-kind-television = تلفزة
outlet-kind-web = موقع
outlet-kind-agency = وكالة أنباء
outlet-language = اللغة
outlet-languages = اللغات
outlet-language-arabic = العربية
outlet-language-darija = الدارجة
outlet-language-tamazight = الأمازيغية
outlet-language-french = الفرنسية
outlet-beat = المجال
outlet-beats = المجالات
outlet-beats-hint = ما يتابعه المنبر من مواضيع.
outlet-beat-development = التنمية البشرية
outlet-beat-agriculture = الفلاحة
outlet-beat-women = المرأة
outlet-beat-youth = الشباب
outlet-beat-education = التعليم والتكوين
outlet-beat-health = الصحة
outlet-beat-economy = الاقتصاد
outlet-beat-culture = الثقافة
outlet-beat-regions = أخبار الجهات
outlet-covers = المكان الذي يغطيه
outlet-covers-hint = من يغطي مكانا يغطي كل ما يوجد فيه.
outlet-keeper = لائحة
outlet-keeper-hint = المكان الذي يمسك هذه البطاقة؛ تقرؤها كل الأماكن التابعة له.
outlet-reach-them = الاتصال بالتحرير
outlet-phone = الهاتف
outlet-email = البريد الإلكتروني
outlet-email-hint = عنوان هيئة التحرير، لا عنوان شخص.
outlet-site = الموقع
outlet-link-wrong = « { $found } » ليس عنوانا كاملا على الشبكة، مثل ‎https://journal.example.
outlet-state = الحالة
outlet-retired = خارج اللائحة
outlet-retired-notice = هذا المنبر خارج اللائحة: لا يُختار بعد الآن، وما نشره محفوظ.
outlet-retire = أخرج من اللائحة
outlet-retire-title = إخراج « { $name } » من اللائحة؟
outlet-retire-text = لن يُختار بعد الآن. ما نشره يبقى محفوظا، ويمكن إعادته متى شئت.
outlet-restore = أعد إلى اللائحة
outlet-journalists = الصحفيون
outlet-items = المواد المنشورة
outlet-coverage = ما نشره عن البرنامج
outlet-facts = باختصار

journalist-list-title = من يتحدث باسمه
journalist-none = لم يُدوّن أي صحفي بعد.
journalist-hidden = أسماء الصحفيين لا تظهر إلا لمن يطلع على سجل الأشخاص في هذا المكان.
journalist-law = معطيات مهنية لأشخاص وافقوا على تدوينها. تُحذف نهائيا متى طلبوا ذلك (القانون 09-08).
journalist-new = دوّن صحفيا
journalist-new-title = صحفي جديد
journalist-name = الاسم
journalist-name-ar = الاسم بالحروف العربية
journalist-name-fr = الاسم بالحروف اللاتينية
journalist-post = الصفة
journalist-post-hint = مراسل، رئيس تحرير…
journalist-agreement = الموافقة
journalist-agreed = وافق يوم { $day } ({ $how })
journalist-agreed-on = وافق يوم
journalist-agreed-hint = لا يُدوّن أحد بدون موافقته.
journalist-agreed-later = لا يمكن أن تكون الموافقة في يوم لم يأت بعد.
journalist-agreed-how = كيف وافق
journalist-tell = قل للصحفي لماذا تُحفظ معطياته (دعوته وإرسال البلاغات إليه)، ومن يطلع عليها (قسم العمل الاجتماعي)، وأن له أن يطلع عليها ويصححها ويحذفها.
journalist-somebody = شخص آخر
journalist-acts = الإجراءات
journalist-erase = احذف
journalist-erase-title = حذف { $name } نهائيا؟
journalist-erase-text = لن يبقى شيء من معطياته، ولا يمكن التراجع عن ذلك.

toast-outlet-added = أضيف المنبر.
toast-outlet-saved = حُفظ المنبر.
toast-outlet-retired = خرج المنبر من اللائحة.
toast-outlet-restored = عاد المنبر إلى اللائحة.
toast-journalist-written = دُوّن الصحفي.
toast-journalist-saved = حُفظت معطيات الصحفي.
toast-journalist-erased = حُذف الصحفي نهائيا.
