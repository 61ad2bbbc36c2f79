verb-account-sign_in = سجل الدخول
verb-account-sign_out = سجل الخروج
verb-account-speak = غير اللغة
verb-account-found = فتح حساب
verb-account-grant = أسند دورا
account-role = الدور
account-login-taken = هذا المعرف مستعمل.
role-visitor = زائر
role-service-token = مفتاح خدمة
role-press = صحافة
role-organisation-representative = ممثل منظمة
role-reader = مطلع
role-service-reviewer = مراجع مصلحة
role-committee-member = عضو لجنة
role-centre-director = مدير مركز
role-field-agent = عون ميداني
role-project-officer = مكلف بالمشاريع
role-communication-officer = مكلف بالتواصل
role-training-officer = مكلف بالتكوين
role-head-of-division = رئيس قسم
role-provincial-coordinator = منسق إقليمي
role-regional-coordinator = منسق جهوي
role-national-coordinator = منسق وطني
role-administrator = مدير النظام
sign-in-title = تسجيل الدخول
sign-in-login = البريد الإلكتروني أو المعرف
sign-in-password = كلمة السر
sign-in-go = ادخل
sign-in-wrong = المعرف وكلمة السر لا يتوافقان.
sign-in-hint = يفتح الحسابات مدير النظام في عمالتك أو إقليمك.
product-line = منصة عمل البرامج التشاركية للتنمية المحلية
verb-account-read = اطلع على حسابك
menu-accounts = الحسابات
verb-account-accept = اختر كلمة السر بالقسيمة
verb-account-confirm = أدخل العامل الثاني
verb-account-edit = عدل حسابه
verb-account-change_password = غير كلمة السر
verb-account-end_session = أنهى جلسة
verb-account-end_sessions = خرج من كل الأجهزة
verb-account-delegate = فوض دوره
verb-account-recall = استرجع تفويضا
verb-account-protect = فعّل العامل الثاني
verb-account-unprotect = أزال العامل الثاني
verb-account-renew_codes = جدد رموز الاسترجاع
verb-account-see = اطلع على الحسابات
verb-account-invite = دعا شخصا
verb-account-withdraw = سحب دورا
verb-account-hand_out = سلم رمزا جديدا
verb-account-disable = أغلق الحساب
verb-account-enable = أعاد فتح الحساب
account-name = الاسم
account-name-hint = كما يراه الزملاء وكما يُكتب في السجل.
account-login-hint = البريد المهني، أو معرف بلا فراغات. لا يتغير بعد ذلك.
account-login-wrong = المعرف من ثلاثة أحرف على الأقل، بلا فراغات.
account-roles = الأدوار
account-state = الحالة
account-state-active = مفتوح
account-state-invited = ينتظر القسيمة
account-state-ended = انتهت أدواره
account-state-disabled = مغلق
account-seen = آخر دخول
account-made = فُتح في
account-facts = الحساب
account-factor = العامل الثاني
account-factor-on = مفعّل
account-factor-off = غير مفعّل
account-counter = في الشباك
account-code = سلم رمزا جديدا
account-code-hint = لمن نسي كلمة السر أو ضاعت قسيمته أو هاتفه: تحقق من هويته أولا.
account-code-title = رمز جديد لـ{ $name }؟
account-code-text = تنتهي كل جلساته، ويُزال العامل الثاني ومفاتيح المرور والربط بالدليل، ولا تصلح القسيمة السابقة.
account-disable = أغلق الحساب
account-disable-title = إغلاق حساب { $name }؟
account-disable-text = يخرج فورا من كل الأجهزة ولا يدخل من جديد، ويتوقف ما فوضه. يبقى ما أنجزه في السجل.
account-enable = أعد فتح الحساب
account-not-oneself = لا يغلق أحد حسابه بنفسه.
account-disabled-already = الحساب مغلق من قبل.
account-enabled-already = الحساب مفتوح من قبل.
account-slip-until = قسيمة تنتظر الاستعمال، صالحة إلى { $when }.
account-clash = حُفظ حسابك من متصفح آخر في هذه الأثناء: راجع ثم احفظ.
accounts-title = الحسابات
accounts-sub = من يدخل، وبأي دور، وفي أي مجال
accounts-find = ابحث عن اسم أو معرف
accounts-any-role = كل الأدوار
accounts-anywhere = كل المجالات
accounts-any-state = كل الحالات
accounts-none-title = لا حساب في مجالك بعد
accounts-none-text = ادع أول زميل: تُطبع له قسيمة برمز يفتح به حسابه.
invite = ادع شخصا
invite-title = دعوة شخص
invite-sub = يُفتح الحساب بلا كلمة سر، وتُطبع قسيمة برمز يُستعمل مرة واحدة.
invite-who = من
invite-what = ماذا يفعل وأين
invite-go = افتح الحساب واطبع القسيمة
grant-place = المجال الترابي
grant-place-hint = يسري الدور في هذا المجال وفي كل ما يدخل فيه.
grant-role-hint = لا تعطي إلا ما عندك.
grant-role-elsewhere = لا يُسند هذا الدور في مجال من هذا النوع.
grant-choose = اختر
grant-from = من يوم
grant-to = إلى يوم
grant-to-hint = يتوقف الدور من نفسه بعد هذا اليوم.
grant-ends-before = آخر يوم قبل الأول.
grant-past = هذا اليوم مضى.
grant-days = المدة
grant-standing = الحالة
grant-standing-coming = آتٍ
grant-standing-in-force = سارٍ
grant-standing-ended = انتهى
grant-standing-withdrawn = سُحب
grant-since = منذ { $day }
grant-until = { $place }، إلى { $day }
grant-delegated = { $place }، نيابة إلى { $day }
grant-by = أسنده { $who }
grant-by-delegation = نيابة عن { $who }
grant-withdraw = اسحب
grant-withdraw-title = سحب هذا الدور من { $name }؟
grant-withdraw-text = يتوقف الدور فورا، ومعه ما فُوض منه.
grant-ended-already = انتهى هذا الدور من قبل.
grant-give-title = إسناد دور آخر
grant-give = أسند الدور
slip-title = القسيمة
slip-for = قسيمة { $name }
slip-once = هذا الرمز لن يظهر مرة أخرى: اطبع القسيمة الآن وسلمها يدا بيد.
slip-code = الرمز
slip-address = العنوان
slip-ends = صالح إلى
slip-print = اطبع القسيمة
slip-done = سلمتها
slip-gone = هذا الرمز لم يعد صالحا: سلم رمزا جديدا.
slip-paper-title = افتح حسابك في قُرب
slip-paper-intro = السيد(ة) { $name }، فُتح لك حساب في { $place }. اختر كلمة السر بنفسك:
slip-paper-open = افتح العنوان أعلاه أو صوّر الرسم بهاتفك.
slip-paper-type = اكتب معرفك والرمز كما هما.
slip-paper-choose = اختر كلمة سر من عشرة أحرف على الأقل، جملة قصيرة مثلا.
slip-paper-until = الرمز صالح مرة واحدة إلى { $when }.
slip-paper-secret = لا تعط هذه الورقة ولا كلمة السر لأحد؛ لن يطلبهما منك أحد.
invitation-title = لديك قسيمة
invitation-sub = اكتب ما في القسيمة واختر كلمة سر.
invitation-code-hint = ثلاث مجموعات من أربعة أحرف، لا فرق بين الكبيرة والصغيرة.
invitation-go = افتح حسابي
invitation-lost = ضاعت القسيمة أو انتهت؟ يسلمك المنسق واحدة جديدة.
invitation-wrong = المعرف والرمز لا يتوافقان، أو استُعمل الرمز أو انتهت مدته.
password-title = كلمة السر
password-now = كلمة السر الحالية
password-new = كلمة السر الجديدة
password-repeated = كلمة السر الجديدة مرة أخرى
password-hint = عشرة أحرف على الأقل. جملة من أربع كلمات قوية وسهلة الحفظ.
password-change = غيّر كلمة السر
password-differs = الكتابتان مختلفتان.
password-wrong = ليست كلمة السر الحالية.
password-short = كلمة السر قصيرة: { $least } أحرف على الأقل.
password-long = كلمة السر طويلة: { $most } حرفا على الأكثر.
password-guessable = يسهل تخمين هذه: شائعة، أو متكررة، أو من اسمك أو معرفك. اختر جملة تعرفها وحدك.
toast-password-fair = تغيرت كلمة السر: مقبولة، وأُغلقت الجلسات الأخرى
toast-password-good = تغيرت كلمة السر: جيدة، وأُغلقت الجلسات الأخرى
toast-password-strong = تغيرت كلمة السر: قوية، وأُغلقت الجلسات الأخرى
mine-title = حسابي
mine-sub = من أنت هنا، وما يمكنك فعله وأين
mine-roles = الأدوار
mine-roles-hint = يسري كل دور على المجال المذكور وعلى كل ما يدخل فيه. لتغييره اتصل بالمنسق.
mine-who = اسمك ولغتك
mine-account = الحساب
mine-sessions = أين أنت داخل
mine-ways = طرق الدخول
session-here = هذا الجهاز
session-end = أخرجه
session-end-all = اخرج من كل الأجهزة
session-unknown = متصفح غير معروف
delegation-title = مدة غيابك
delegation-hint = ينوب عنك زميل في دورك، لا أكثر: يتوقف من نفسه في آخر يوم، ولا يفوضه غيره ولا يسند به أدوارا.
delegation-what = الدور
delegation-who = من ينوب عنك
delegation-who-hint = زملاء مجالك الذين لهم حساب.
delegation-from = أول يوم
delegation-to = آخر يوم
delegation-go = فوّض
delegation-recall = استرجع
delegation-of = نيابة عن
delegation-not-yours = لا يمكن تفويض هذا الدور.
delegation-days = تبدأ النيابة اليوم أو بعده، ولا تتجاوز 92 يوما.
delegation-nobody = هذا الحساب ليس من زملاء مجالك.
factor-off = تدخل بكلمة السر وحدها.
factor-on = { $count ->
    [zero] مفعّل. لم يبق أي رمز استرجاع.
    [one] مفعّل. بقي رمز استرجاع واحد.
    [two] مفعّل. بقي رمزا استرجاع.
    [few] مفعّل. بقيت { $count } رموز استرجاع.
    [many] مفعّل. بقي { $count } رمز استرجاع.
   *[other] مفعّل. بقي { $count } رمز استرجاع.
}
factor-due = فعّل العامل الثاني قبل { $when }: بعد ذلك لا تكفي كلمة السر.
factor-manage = العامل الثاني
factor-why = ستة أرقام من هاتفك مع كلمة السر: من سرق كلمة السر لا يدخل.
factor-title = الأرقام الستة
factor-sub = افتح تطبيق المصادقة في هاتفك واكتب الأرقام الستة.
factor-set-up = فعّل العامل الثاني
factor-must = دورك يطلع على أسماء الناس: كلمة السر وحدها لا تكفي، ولا يفتح شيء آخر قبل هذا.
factor-how = صوّر هذا الرسم بتطبيق مصادقة في هاتفك، ثم اكتب الأرقام الستة التي يظهرها.
factor-by-hand = أو اكتب هذا السر في التطبيق:
factor-figures = الأرقام الستة
factor-go = فعّل
factor-lost = ضاع الهاتف؟ اكتب أحد رموز الاسترجاع مكان الأرقام، أو اتصل بالمنسق.
factor-wrong = ليست هذه أرقام اللحظة، أو استُعملت من قبل.
factor-there = العامل الثاني مفعّل من قبل.
factor-none = لا عامل ثانيا لهذا الحساب.
factor-password-hint = لإزالة العامل الثاني أو لرموز جديدة.
factor-renew = أنشئ رموزا جديدة
factor-remove = أزل العامل الثاني
codes-title = رموز الاسترجاع
codes-sub = ليوم يضيع فيه الهاتف: كل رمز يفتح مرة واحدة.
codes-once = لن تظهر هذه الرموز مرة أخرى: اكتبها على ورقة واحفظها بعيدا عن الحاسوب.
codes-kept = حفظتها، واصل
sign-in-slip = لدي قسيمة
toast-grant-given = أُسند الدور
toast-grant-withdrawn = سُحب الدور
toast-account-disabled = أُغلق الحساب
toast-account-enabled = أُعيد فتح الحساب
toast-account-saved = حُفظ حسابك
toast-session-ended = انتهت الجلسة
toast-delegated = فُوض الدور
toast-recalled = استُرجع التفويض
toast-factor-removed = أُزيل العامل الثاني
slip-no-mail = لم يُرسل شيء بالبريد: هذه القسيمة وحدها تفتح الحساب.
verb-account-ask_reset = اطلب كلمة سر جديدة
verb-account-send_code = أرسل رمزا بالبريد
verb-account-readdress = غيّر العنوان
sign-in-forgotten = نسيت كلمة السر
forgotten-title = كلمة سر منسية
forgotten-sub = اكتب معرّفك. نرسل إلى عنوانك رابطا تختار به كلمة سر جديدة، صالحا لأربع وعشرين ساعة.
forgotten-go = أرسل الرابط
forgotten-asked = إن كان لهذا المعرّف حساب وعنوان بريد، فالرسالة في طريقها إليك. إن لم تصل خلال ساعة فاتصل بمنسق عمالتك أو إقليمك.
forgotten-counter = هذه المنصة لا ترسل البريد. يسلمك مدير النظام أو المنسق في عمالتك أو إقليمك رمزا جديدا.
forgotten-back = رجوع إلى الدخول
account-mail = عنوان البريد الإلكتروني
account-mail-hint = تصله الدعوة، وبه يسترجع كلمة السر.
account-mail-wrong = « { $found } » ليس عنوان بريد. مثال: amina@azilal.example
account-mail-needed = اكتب عنوان البريد الذي ترسل إليه الدعوة.
account-no-mail = لا عنوان بريد لهذا الحساب. اكتبه أولا.
account-by-mail = بالبريد
account-by-mail-hint = تصل صاحب الحساب رسالة فيها رابط ورمز لمرة واحدة. يبقى العامل الثاني كما هو.
account-send-code = أرسل رمزا بالبريد
invite-how = كيف تصله الدعوة
invite-way = الرمز
invite-by-mail = يصله بالبريد
invite-by-slip = أسلمه مطبوعا من يد إلى يد
toast-account-readdressed = حفظ العنوان
toast-letter-posted = الرسالة في طريقها
job-kind-account-reset = طلب كلمة سر جديدة
letter-account-invite = دعوة لفتح حساب
letter-account-reset = رابط لكلمة سر جديدة
letter-invited-subject = دعوة إلى منصة قرب
letter-invited-text =
    السلام عليكم { $name }،

    فُتح لك حساب في منصة قرب. معرّفك: { $login }

    افتح الرابط واختر كلمة السر. الرمز { $code } صالح لمرة واحدة، إلى غاية { $when }.

    هذا الرابط لك وحدك: لا تحوّل هذه الرسالة إلى أحد.
letter-invited-go = افتح حسابي
letter-reset-subject = كلمة سر جديدة في منصة قرب
letter-reset-text =
    السلام عليكم { $name }،

    طُلبت كلمة سر جديدة لحسابك { $login }. افتح الرابط لتختارها. الرمز { $code } صالح لمرة واحدة، إلى غاية { $when }.

    إن لم تطلب شيئا فلا تفعل شيئا: تبقى كلمة سرك كما هي.
letter-reset-go = اختر كلمة سر جديدة
letter-account-mail_changed = تغيّر العنوان الذي نراسلك عليه
letter-account-password_changed = تغيّرت كلمة سرك
letter-account-ways_changed = تغيّرت طرق دخولك
letter-changed-subject = تغيير في حسابك في منصة قرب
letter-changed-text =
    السلام عليكم { $name }،

    { $what }. الحساب: { $login }، { $when }.

    إن كنت أنت من فعل ذلك فلا شيء عليك. وإلا فأخبر منسقك حالا: يغلق الحساب ويسلمك رمزا جديدا.
verb-account-enter = دخل بمفتاح مرور
verb-account-add_passkey = أضاف مفتاح مرور
verb-account-remove_passkey = حذف مفتاح مرور
passkeys-title = مفاتيح المرور
passkeys-sub = ادخل بأصبعك أو بوجهك أو برمز جهازك، دون كلمة سر: مفتاح المرور لا يُخمَّن ولا تسرقه صفحة مزيفة.
passkeys-yours = مفاتيحك
passkeys-count = { $count ->
    [zero] لا مفتاح مرور.
    [one] مفتاح مرور واحد.
    [two] مفتاحا مرور.
    [few] { $count } مفاتيح مرور.
    [many] { $count } مفتاح مرور.
   *[other] { $count } مفتاح مرور.
}
passkey-new = أضف مفتاحا
passkey-instead = أو مفتاح مرور في مكان الأرقام
passkey-how = سيطلب منك هاتفك أو حاسوبك أو مفتاح الأمان أن تعرّف بنفسك، ثم يحتفظ بالمفتاح.
passkey-name = اسم المفتاح
passkey-name-hint = الجهاز الذي يحفظه، لتعرفه في اللائحة: «الهاتف»، «حاسوب المكتب».
passkey-password-hint = المفتاح يفتح حسابك على الدوام: شاشة تُركت مفتوحة لا تكفي.
passkey-add = أضف المفتاح
passkey-made = أضيف في { $when }
passkey-used = استُعمل في { $when }
passkey-unused = لم يُستعمل بعد
passkey-codes = { $count ->
    [zero] لم يبق أي رمز استرجاع ليوم ضياع الجهاز.
    [one] بقي رمز استرجاع واحد ليوم ضياع الجهاز.
    [two] بقي رمزا استرجاع ليوم ضياع الجهاز.
    [few] بقيت { $count } رموز استرجاع ليوم ضياع الجهاز.
    [many] بقي { $count } رمز استرجاع ليوم ضياع الجهاز.
   *[other] بقي { $count } رمز استرجاع ليوم ضياع الجهاز.
}
passkey-remove = احذف
passkey-remove-title = هل تحذف المفتاح «{ $name }»؟
passkey-remove-text = لن يفتح حسابك بعد ذلك. امسحه من الجهاز كذلك.
passkey-enter = ادخل بمفتاح مرور
passkey-show = مفتاح مرورك
passkey-show-sub = كلمة السر صحيحة. أظهر الآن مفتاحك، أو اكتب رمز استرجاع.
passkey-code = رمز استرجاع
passkey-no-name = مفاتيح المرور لا تعمل في هذا العنوان ({ $address }): المفتاح يرتبط باسم لا بأرقام. اطلب من المسؤول أن يعطي الموقع اسما.
passkey-not-encrypted = مفاتيح المرور لا تعمل في هذا العنوان ({ $address }): الاتصال غير مشفّر. اطلب من المسؤول الانتقال إلى https.
passkey-elsewhere = افتح هذه الصفحة في العنوان العمومي للموقع، { $address }: المفتاح المضاف هنا لن يصلح هناك.
passkey-unable = هذا المتصفح لا يعرف مفاتيح المرور، أو أن برمجياته موقوفة.
passkey-refused = لم يجب الجهاز، أو ألغيت الطلب. يمكنك أن تحاول من جديد.
passkey-wrong = هذا المفتاح لا يفتح أي حساب هنا، أو جاء الجواب متأخرا. حاول من جديد، أو ادخل بكلمة السر.
passkey-enough = لديك عشرة مفاتيح: احذف واحدا أولا.
factor-by-passkey = بعد كلمة السر يُطلب مفتاح مرور.
toast-passkey-added = أضيف مفتاح المرور
toast-passkey-removed = حُذف مفتاح المرور
verb-account-enter_by_provider = دخل عبر الدليل
verb-account-link = ربط حسابه بالدليل
verb-account-unlink = فك ربط حسابه بالدليل
provider-title = الدليل
provider-sub = ادخل بالحساب الذي سلمه لك { $provider }، دون كلمة سر إضافية.
provider-offered = يمكن أن يضمنك { $provider } عند الدخول.
provider-identity = الهوية في الدليل
provider-enter = ادخل عبر { $provider }
provider-accept = افتح حسابي عبر { $provider } دون كلمة سر
provider-set-out = سيسألك { $provider } من أنت، ثم يعيدك إلى هنا.
provider-go-on = تابع
provider-link = اربط حسابي
provider-unlink = فك الربط
provider-since = رُبط في { $when }
provider-used = استُعمل في { $when }
provider-password-hint = الربط يفتح حسابك على الدوام: شاشة تُركت مفتوحة لا تكفي.
provider-unreachable = الدليل لا يجيب الآن. ادخل بكلمة السر، أو حاول لاحقا.
provider-refused = لم يقبل الدليل طلبنا. حاول من جديد، وإن استمر الأمر فأخبر المسؤول.
provider-unproved = لم نتمكن من التحقق من جواب الدليل: لم يدخل أحد. حاول من جديد.
provider-cancelled = لم يضمنك الدليل: ألغيت الطلب أو رفضه.
provider-lost = هذه العودة لا توافق أي خروج من هذا المتصفح، أو جاءت متأخرة. ابدأ من جديد من هنا.
provider-unknown = الدليل يعرفك، لكن لا حساب هنا مرتبط به، أو هو مغلق. ادخل بكلمة السر واربطه في «حسابي»، أو استعمل قسيمتك.
provider-taken = هذه الهوية مرتبطة بحساب آخر.
provider-none = هذا الحساب غير مرتبط بالدليل.
provider-only-way = هذا مدخلك الوحيد: أضف أولا مفتاح مرور أو كلمة سر.
toast-provider-linked = رُبط الحساب بالدليل
toast-provider-unlinked = فُك ربط الحساب بالدليل
provider-absent = هذا الموقع غير مرتبط بأي دليل.
passkey-not-here = مفاتيح المرور لا تعمل في هذا العنوان.
thing-title = أعط دورا في شيء واحد
thing-for = دور { $name } في شيء واحد
thing-sub = لا يفتح الدور إلا هذه الدورة أو المنظمة أو المركز، ولا شيء غيرها من المجال الترابي.
thing-kind = النوع
thing-event = دورة أو نشاط
thing-organisation = منظمة
thing-centre = مركز تكوين أو تيليمركز
thing-find = كلمات من العنوان أو الاسم
thing-look = ابحث
thing-none = لا شيء يوافق ذلك في المجالات التي تعطي فيها أدوارا.
thing-which = أيها
thing-role-hint = العون الميداني: اللائحة والحضور. القارئ: اللائحة. الممثل: المنظمة وأعضاؤها. مدير المركز: المركز وأعضاؤه والدورات التي تعقد فيه.
grant-thing = لهذا فقط
thing-only = لهذا فقط:
thing-give = أعط دورا هنا فقط
verb-account-change_mail = غيّر عنوان بريده
account-mail-own = إليه ترسل المنصة رابطا إن نسيت كلمة السر.
