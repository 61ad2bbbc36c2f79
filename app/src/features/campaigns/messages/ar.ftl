verb-campaign-read = الاطلاع على الحملات
verb-campaign-write = حرر حملة
verb-campaign-edit = عدل حملة
verb-campaign-test = أرسل حملة إلى نفسه
verb-campaign-submit = عرض حملة على الموافقة
verb-campaign-send_back = أعاد حملة إلى المسودة
verb-campaign-approve = وافق على حملة
verb-campaign-pause = أوقف حملة مؤقتا
verb-campaign-resume = استأنف حملة
verb-campaign-stop = أنهى حملة قبل تمامها
verb-campaign-begin = شرع في إرسال حملة
verb-campaign-end = أتم إرسال حملة
verb-campaign-report = أخبرت البوابة بمآل رسالة
verb-campaign-unsubscribe = ألغى اشتراكه من رسالة
menu-campaigns = الحملات

campaign-title = الحملات
campaign-count = { $count ->
    [zero] لا حملة
    [one] حملة واحدة
    [two] حملتان
    [few] { $count } حملات
    [many] { $count } حملة
   *[other] { $count } حملة
}
campaign-find = ابحث عن حملة بعنوانها أو موضوعها
campaign-new = حرر حملة
campaign-new-title = حملة جديدة
campaign-edit-title = تعديل
campaign-copy = انسخ
campaign-none-title = لا حملة بعد
campaign-none-text = الحملة رسالة واحدة، بالعربية والفرنسية، إلى أشخاص شريحة. يوافق عليها شخص غير كاتبها قبل أن يخرج منها شيء، ولكل شخص سطر يقول ما توصل به أو لماذا لا يتوصل بشيء.
campaign-see-segments = الشرائح
campaign-any-state = كل الحالات
campaign-anywhere = كل الأماكن

campaign-what = الحملة
campaign-name = العنوان
campaign-name-hint = للزملاء: لا يراه من تصله الرسالة.
campaign-purpose = الغاية
campaign-purpose-hint = ما ينبغي أن يعرفه القارئ أو يفعله بعدها.
campaign-place = المكان
campaign-place-hint = من يكتب. أشخاص الشريحة من هذا المكان.
campaign-segment = الشريحة
campaign-segment-hint = من المقصود. عند العرض على الموافقة يحفظ سؤال الشريحة كما هو.
campaign-segment-gone = أزيلت هذه الشريحة.
campaign-segment-elsewhere = هذه الشريحة تخص أشخاصا من مكان آخر: اختر شريحة من مكان الحملة.
campaign-choose = اختر
campaign-words = الرسالة
campaign-words-hint = بلغة واحدة على الأقل. من وافق على البريد الإلكتروني بالعربية تصله العربية، وغيره الفرنسية، إن كتبتا معا.
campaign-subject = الموضوع
campaign-subject-ar = الموضوع بالعربية
campaign-text-ar = النص بالعربية
campaign-subject-fr = الموضوع بالفرنسية
campaign-text-fr = النص بالفرنسية
campaign-letters = طول النص
campaign-variables = تملأ هذه لكل قارئ: { $known }. السطر الفارغ يبدأ فقرة.
campaign-unknown-variable = «{ $found }» ليس من المتغيرات. المتغيرات هي: { $known }.
campaign-no-words = اكتب الرسالة بلغة واحدة على الأقل.
campaign-unreadable = في الرسالة متغير لا وجود له: عدلها.
campaign-when = الوقت
campaign-send-on = ليس قبل
campaign-send-on-hint = فارغ: فور الموافقة.
campaign-send-at = الساعة
campaign-send-past = فات هذا الوقت.
campaign-any-hour = في ساعات الهدوء أيضا
campaign-any-hour-hint = وإلا فلا تصل رسالة قبل الثامنة صباحا ولا بعد الثامنة مساء، وفي رمضان قبل العاشرة ولا بعد الخامسة.
campaign-per-domain = عدد الرسائل في الدقيقة إلى نطاق بريد واحد
campaign-per-domain-hint = ترفض خدمات البريد الكبيرة من يسرع. فارغ: بلا حد.

campaign-variable-name = الاسم
campaign-variable-organisation = الهيئة
campaign-variable-commune = الجماعة
campaign-variable-date = التاريخ
campaign-sample-name = الاسم والنسب
campaign-sample-organisation = اسم الهيئة
campaign-sample-commune = اسم الجماعة
campaign-test-mark = [تجربة]
letter-campaign-test = حملة أرسلتها إلى نفسك
campaign-foot = تصلك هذه الرسالة لأنك وافقت على رسائل البريد الإلكتروني من { $place }. لكي لا تصلك بعد الآن:

campaign-ways = القنوات
campaign-way-mail = البريد الإلكتروني
campaign-way-letter = رسالة ورقية
campaign-way = القناة
campaign-any-way = كل القنوات
campaign-ways-hint = لكل شخص قناة واحدة: الأولى التي وافق عليها ويمكن أن تصله، وإلا فالتالية.
campaign-way-first = القناة الأولى
campaign-way-next = ولمن لا تصله
campaign-no-next = لا شيء
campaign-ways-both = { $first }، ولمن لا تصله { $next }
campaign-signs-ar = من يوقع الرسائل الورقية، بالعربية
campaign-signs-fr = من يوقع الرسائل الورقية، بالفرنسية
campaign-signs-hint = الصفة، وتحتها الاسم. فارغ: رئيس قسم العمل الاجتماعي.
campaign-receipt = وصل تسلم في أسفل الرسالة الورقية
campaign-receipt-hint = يقطع ويوقع ويرجع، وعليه رقم الرسالة ورمز يقرأه الماسح.
campaign-papers = الرسائل الورقية
campaign-papers-all = في سجل الصادرات
campaign-papers-print = اطبع الرسائل والملصقات
campaign-specimen = نموذج الرسالة الورقية
campaign-test-paper = انظر النموذج
campaign-test-paper-hint = تخرج على الورق وحده: يفتح نموذجها، وهو تجربتها.
campaign-next-specimen = التالي: انظر نموذج الرسالة الورقية واقرأه.
campaign-by-letter = برسالة ورقية
campaign-sms-words = الرسالة القصيرة
campaign-sms-words-hint = لازمة حين ترسل الحملة برسائل الهاتف. الجزء الواحد سبعون حرفا بالعربية، ومئة وستون بالفرنسية بغير ê وç وœ وعلامات الاقتباس المقوسة، ويؤدى ثمن كل جزء. يظهر المجموع مع المقصودين قبل أن يوافق أحد.
campaign-sms-ar = الرسالة القصيرة بالعربية
campaign-sms-fr = الرسالة القصيرة بالفرنسية
campaign-sms-variables = تملأ لكل قارئ: { $known }. والاسم الأطول يطيل الرسالة.
campaign-sms-letters = طول الرسالة القصيرة
campaign-sms-no-words = الحملة ترسل برسائل الهاتف: حرر رسالتها القصيرة بلغة واحدة على الأقل.
campaign-sms-parts = { $count ->
    [zero] لا جزء
    [one] جزء واحد
    [two] جزءان
    [few] { $count } أجزاء
    [many] { $count } جزءا
   *[other] { $count } جزء
}
campaign-sms-signs = { $count ->
    [zero] لا حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفا
   *[other] { $count } حرف
}
campaign-sms-people = { $count ->
    [zero] لا رسالة
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
campaign-sms-gsm = الأبجدية الصغيرة (GSM-7)
campaign-sms-ucs2 = الأبجدية الواسعة (UCS-2)
campaign-sms-wide = هذه العلامات توجب الأبجدية الواسعة: { $letters }. بغيرها يسع الجزء 160 علامة لا 70.
campaign-sms-no-price = لم يضبط ثمن
campaign-sms-about = نحو { $cost }
campaign-sms-all = برسائل الهاتف، في المجموع:
campaign-sms-dear = أطول رسالة تكلف { $parts } للشخص الواحد. اختصرها، أو ليوافق عليها من يوافق وهو يعلم.
campaign-sms-over = في أطول رسالة { $parts }، ولا يرسل هنا ما يزيد على { $most }. اختصرها.
campaign-sms-too-long = رسالة أحدهم فيها من الأجزاء أكثر مما يرسل هنا: انظر المعاينة واختصرها.
campaign-sms-undelivered = لم تصل إلى الهاتف
campaign-sms-reckoned = رسائل الهاتف عند التقديم
campaign-sms-spent = رسائل الهاتف المسلمة
campaign-way-sms = رسالة هاتف قصيرة
campaign-way-last = ثم لمن لا تصله
campaign-by-sms = برسالة هاتف إلى { $to }
campaign-fate-delivered = وصلت
campaign-why-gateway = بوابة الرسائل لا تستقبل
campaign-why-gateway-text = بوابة رسائل الهاتف لا تستقبل الآن. المحاولة التالية: { $at }، ولا تصل أحدا رسالة مرتين.
campaign-why-no-gateway = لا بوابة لرسائل الهاتف
campaign-why-no-gateway-text = توقفت من تلقاء نفسها: لم تضبط بوابة لرسائل الهاتف.
campaign-no-gateway = لم تضبط بوابة لرسائل الهاتف: يمكن تحريرها ولا يمكن إرسالها.
campaign-no-mobile = اكتب رقم هاتف محمول في المغرب: 06 أو 07 وثمانية أرقام.
campaign-next-test-sms = الخطوة التالية: أرسلها إلى هاتفك واقرأها فيه.
campaign-test-sms-hint = إلى الهاتف الذي تكتب رقمه، بكل لغة كتبت بها. لا يحفظ الرقم مع الحملة.
campaign-test-number = هاتفك المحمول
campaign-state = الحالة
campaign-state-draft = مسودة
campaign-state-submitted = معروضة على الموافقة
campaign-state-approved = موافق عليها
campaign-state-sending = قيد الإرسال
campaign-state-paused = متوقفة مؤقتا
campaign-state-stopped = أنهيت قبل تمامها
campaign-state-done = تامة
campaign-why = السبب
campaign-why-storm = رفض كثير
campaign-why-server = خادم البريد لا يستقبل
campaign-why-quiet = ساعات الهدوء
campaign-why-domains = استنفدت حصة كل نطاق
campaign-why-later = طلب الخادم العودة لاحقا
campaign-why-no-server = لا خادم للبريد
campaign-why-segment = يتعذر سؤال الشريحة
campaign-why-storm-text = توقفت من تلقاء نفسها: رفض نهائيا أو رجع أكثر من رسالة من كل خمس من الرسائل الأخيرة. انظر في العناوين قبل أن تستأنفها.
campaign-why-server-text = خادم البريد لا يستقبل الآن. المحاولة التالية: { $at }، ولا تصل أحدا رسالة مرتين.
campaign-why-quiet-text = ساعات الهدوء: يستأنف الإرسال { $at }.
campaign-why-domains-text = نال كل نطاق حصته من هذه الدقيقة: يستأنف الإرسال { $at }.
campaign-why-later-text = طلب الخادم العودة لمن بقي: { $at }.
campaign-why-no-server-text = توقفت من تلقاء نفسها: لم يضبط خادم للبريد، أو ينقص المفتاح الذي تصنع به عناوين إلغاء الاشتراك.
campaign-why-segment-text = توقفت من تلقاء نفسها: لم يعد ممكنا سؤال شريحتها لأن شريحة أخرى فيها أزيلت. أنهها وحرر نسخة منها.
campaign-next-at = تستأنف
campaign-next-test = التالي: أرسلها إلى نفسك واقرأها في صندوق بريدك.
campaign-next-submit = جربت. التالي: اعرضها على الموافقة، ويوافق عليها شخص آخر.
campaign-next-other = تنتظر شخصا آخر: من حررها أو عدلها أو عرضها لا يوافق عليها.
campaign-next-approve = تنتظرك أو تنتظر زميلا: اقرأها وانظر من تصله، ثم وافق عليها أو أعدها إلى المسودة.
campaign-next-at-text = موافق عليها. تخرج { $at }.
campaign-paused-text = لا يخرج شيء حتى يستأنفها أحد.
campaign-no-server = لم يضبط خادم للبريد: يمكن تحريرها ولا يمكن إرسالها.
campaign-no-mail-box = ليس لحسابك عنوان بريد: اكتبه في «حسابي» ثم أرسل الحملة إلى نفسك.

campaign-not-draft = لم تعد مسودة.
campaign-not-tested = أرسلها إلى نفسك أولا: تغير نصها منذ ذلك، أو لم يقرأ قط في صندوق بريد.
campaign-not-submitted = ليست في انتظار الموافقة.
campaign-own-hand = أنت من حرر هذه الحملة أو عدلها أو عرضها: يوافق عليها شخص آخر.
campaign-not-sending = ليست قيد الإرسال.
campaign-not-paused = ليست متوقفة مؤقتا.
campaign-over = انتهت.

campaign-test = أرسلها إلي
campaign-test-again = أرسلها إلي مرة أخرى
campaign-test-to = إلى { $to }، بكل لغة كتبت بها.
campaign-tested-at = آخر إرسال { $at }.
campaign-submit = اعرضها على الموافقة
campaign-send-back = أعدها إلى المسودة
campaign-approve = وافق وأرسل
campaign-pause = أوقف مؤقتا
campaign-resume = استأنف
campaign-stop = أنه الحملة
campaign-stop-title = إنهاء «{ $name }»؟
campaign-stop-text = لن تصل من لا يزال ينتظر. لا يمكن استئنافها، ومن وصلته فقد وصلته.

campaign-made = حررت في
campaign-facts = معطيات
campaign-hours = الساعات
campaign-hours-usual = خارج ساعات الهدوء
campaign-hours-any = في ساعات الهدوء أيضا
campaign-at-once = فور الموافقة
campaign-no-bound = بلا حد
campaign-found = المقصودون اليوم
campaign-found-note = انظر ما سيقرؤون
campaign-meant = يكتب إليهم
campaign-progress = { $done } من { $all }
campaign-fate = المآل
campaign-fate-waiting = في الانتظار
campaign-fate-sending = في الطريق
campaign-fate-sent = أرسلت
campaign-fate-refused = رفضت
campaign-fate-refused-note = عناوين ينبغي تصحيحها
campaign-fate-bounced = رجعت
campaign-fate-bounced-note = عناوين ينبغي تصحيحها
campaign-fate-uncertain = غير مؤكدة
campaign-fate-uncertain-why = انقطع الاتصال أو البرنامج أثناء التسليم
campaign-fate-uncertain-note = لا ترسل مرة أخرى من تلقاء نفسها
campaign-fate-left-out = دون إرسال
campaign-unsubscribed = ألغوا الاشتراك
campaign-left-out-why = لماذا لا يصل بعضهم شيء
campaign-few = أقل من 5
campaign-reason = السبب
campaign-reason-no-consent = لم يوافق على أن نراسله
campaign-reason-no-address = بلا عنوان
campaign-reason-bounced = رجعت الرسائل من عنوانه
campaign-reason-merged = الشخص نفسه في بطاقة أخرى
campaign-reason-erased = حذف الاسم
campaign-reason-hidden = عضو في فئة لا تسرد أسماؤها
campaign-reason-unsubscribed = سحب موافقته في الأثناء
campaign-reason-stopped = أنهيت الحملة

campaign-preview = ما سيقرؤون
campaign-meant-today = { $count ->
    [zero] لا أحد اليوم
    [one] شخص واحد اليوم
    [two] شخصان اليوم
    [few] { $count } أشخاص اليوم
    [many] { $count } شخصا اليوم
   *[other] { $count } شخص اليوم
}
campaign-back = عودة إلى الحملة
campaign-nobody-title = لا أحد اليوم
campaign-nobody-text = لا تجد الشريحة أحدا، أو يتعذر سؤالها. انظر شروطها.
campaign-missing = غير معروف عن هذا الشخص، ويترك فارغا: { $what }
campaign-by-mail = بالبريد الإلكتروني إلى { $to }

campaign-readers = المرسل إليهم
campaign-readers-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
campaign-reader = الشخص
campaign-commune = الجماعة
campaign-address = العنوان
campaign-tried-at = أرسلت في
campaign-unsubscribed-at = ألغي الاشتراك في
campaign-left-at = ألغى الاشتراك { $at }
campaign-find-reader = ابحث عن شخص
campaign-any-fate = الكل
campaign-any-reason = كل الأسباب
campaign-left = بعد ذلك
campaign-any-left = الجميع
campaign-record-gone = بطاقة ضمت إلى أخرى
campaign-no-readers-title = لم يسجل أحد بعد
campaign-no-readers-text = حين يبدأ الإرسال يكون هنا لكل من تجده الشريحة سطر: ما يرسل إليه، أو لماذا لا يصله شيء.

campaign-leave-title = لا تريد رسائل بعد الآن؟
campaign-leave-text = تسحب موافقتك على أن نراسلك بالبريد الإلكتروني. تبقى تسجيلاتك وشهاداتك كما هي، ويمكنك أن توافق من جديد في أي شباك.
campaign-leave = لا أريد رسائل بعد الآن
campaign-leave-unknown = هذا العنوان ناقص أو لم يصنع هنا. افتحه من الرسالة مرة أخرى.
campaign-left-title = لن تصلك رسائل بعد الآن
campaign-left-text = يسري هذا منذ هذه اللحظة. إن غيرت رأيك فقل ذلك في أي شباك.

toast-campaign-written = حفظت الحملة مسودة.
toast-campaign-saved = حفظت التعديلات.
toast-campaign-tested = هي في الطريق إليك.
toast-campaign-submitted = عرضت على الموافقة.
toast-campaign-sent-back = عادت مسودة.
toast-campaign-approved = ووفق عليها.
toast-campaign-paused = أوقفت مؤقتا.
toast-campaign-resumed = استؤنفت.
toast-campaign-stopped = أنهيت.

verb-campaign-attach = أرفق ملفا بحملة
verb-campaign-detach = حذف ملفا من حملة
campaign-files = ملفات مرفقة بالبريد
campaign-files-none = لا ملف مرفقا.
campaign-file = الملف
campaign-attach = إرفاق ملف
campaign-detach = حذف
campaign-detach-title = حذف «{ $name }»؟
campaign-detach-text = لن يخرج مع البريد. ينبغي أن ترسل الحملة إلى نفسك من جديد.
campaign-file-room = ملف PDF أو صورة، { $room } ميغابايت على الأكثر: يصل إلى الجميع. تحفظ الصور دون مكان التقاطها.
campaign-file-kilobytes = { $size } كيلوبايت
campaign-file-megabytes = { $size } ميغابايت
campaign-file-missing = اختر ملفا.
campaign-file-too-large = الملف أكبر من المسموح: بقي لهذه الحملة { $room } ميغابايت.
campaign-file-wrong-kind = ليس ملف PDF ولا صورة (JPEG أو PNG أو WebP). احفظ الوثائق الأخرى أولا بصيغة PDF.
campaign-file-broken = الملف تالف أو ناقص: لا يفتح.
campaign-file-acts = يشغل هذا الملف برنامجا أو يحمل ملفات أخرى، فترفضه صناديق البريد. اطبعه من جديد بصيغة PDF.
campaign-file-no-mail = لا ترسل هذه الحملة بالبريد: الملفات ترفق بالبريد وحده.
campaign-file-too-many = ترفق بالحملة خمسة ملفات على الأكثر.
campaign-file-no-room = تجاوزت الملفات معا 5 ميغابايت: أضاف غيرك ملفا آخر في هذه الأثناء.
toast-campaign-attached = أرفق. أرسل الحملة إلى نفسك من جديد.
toast-campaign-detached = حذف. أرسل الحملة إلى نفسك من جديد.
