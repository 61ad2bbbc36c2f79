verb-dispatch-read = الاطلاع على سجل الصادرات
verb-dispatch-enter = قيد رسائل في سجل الصادرات
verb-dispatch-hand_over = سلم رسائل إلى من يحملها
verb-dispatch-answer = سجل مآل رسالة
verb-dispatch-reopen = تراجع عن مآل رسالة
menu-dispatches = سجل الصادرات

dispatch-title = سجل الصادرات
dispatch-count = { $count ->
    [zero] لا رسالة
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
dispatch-find = ابحث برقم أو باسم أو بموضوع
dispatch-none-title = لم تخرج رسالة بعد
dispatch-none-text = لكل رسالة ورقية من حملة سطر هنا: رقمها وتاريخها، ومن أرسلت إليه، ومن حملها، وهل رجع وصلها موقعا.
dispatch-see-campaigns = الحملات
dispatch-number = الرقم
dispatch-numbers = الأرقام
dispatch-dated-on = التاريخ
dispatch-place = المكان
dispatch-place-hint = صاحب السجل. الرمز الممسوح يحمل مكانه معه.
dispatch-to = إلى
dispatch-commune = الجماعة
dispatch-address = العنوان
dispatch-subject = الموضوع
dispatch-campaign = الحملة
dispatch-year = السنة
dispatch-reason = سبب الرجوع
dispatch-state = الحالة
dispatch-state-printed = مطبوعة
dispatch-state-handed-over = مسلمة لمن يحملها
dispatch-state-acknowledged = رجع وصلها
dispatch-state-returned = رجعت
dispatch-delivery = طريقة التسليم
dispatch-delivery-hand = باليد
dispatch-delivery-post = بالبريد
dispatch-delivery-registered = بالبريد المضمون
dispatch-returned-unknown = غير معروف في العنوان
dispatch-returned-moved = رحل
dispatch-returned-absent = غائب
dispatch-returned-refused = رفض تسلمها
dispatch-returned-deceased = متوفى
dispatch-returned-address = عنوان ناقص
dispatch-returned-because = رجعت الرسالة: { $why }
dispatch-any-state = كل الحالات
dispatch-any-delivery = كل الطرق
dispatch-any-reason = كل الأسباب
dispatch-any-year = كل السنوات
dispatch-anywhere = كل الأماكن
dispatch-any-campaign = كل الحملات
dispatch-name-gone = حذف الاسم
dispatch-handed-on = سلمت في
dispatch-answered-on = رجع في
dispatch-answer = سجل ما رجع
dispatch-answers = ما رجع
dispatch-number-hint = امسح رمز الوصل، أو اكتب الرقم واضغط Enter: 2026/123، أو 123 لهذه السنة.
dispatch-outcome = ما رجع
dispatch-note = سجل
dispatch-lately = آخر ما سجلت
dispatch-reopen = تراجع
dispatch-number-wrong = «{ $found }» ليس رقم رسالة. اكتبه هكذا: 2026/123.
dispatch-number-unknown = لا رسالة برقم «{ $found }» في سجل هذا المكان.
dispatch-answered = سجل مآل الرسالة «{ $found }» من قبل.
dispatch-too-early = كتبت الرسالة «{ $found }» بعد هذا اليوم.
dispatch-open = لم يسجل لهذه الرسالة مآل بعد.
dispatch-day-to-come = هذا اليوم لم يأت بعد.
dispatch-none-left = سلمت هذه الرسائل كلها من قبل.

dispatch-letters = الرسائل
dispatch-parts = { $count ->
    [zero] لا دفعة
    [one] دفعة واحدة
    [two] دفعتان
    [few] { $count } دفعات
    [many] { $count } دفعة
   *[other] { $count } دفعة
}
dispatch-parts-hint = الرسائل والملصقات في كل دفعة على ترتيب العناوين: جماعة بعد جماعة، وفي كل منها حسب الأسماء.
dispatch-part = الدفعة
dispatch-part-name = الدفعة { $part }
dispatch-part-of = الدفعة { $part } · { $numbers }
dispatch-labels = الملصقات
dispatch-labels-3x8 = 3 × 8
dispatch-labels-2x7 = 2 × 7
dispatch-labels-begun = ملصقات على ورقة مبدوءة
dispatch-labels-open = افتح الملصقات
dispatch-sheet = الورقة
dispatch-from-label = ابدأ من الملصق
dispatch-from-label-hint = رقم أول ملصق باق في الورقة، عدا من اليمين ومن أعلى.
dispatch-no-parts-title = لا رسالة بعد
dispatch-no-parts-text = ترقم الرسائل حين يبدأ الإرسال، دفعة بعد دفعة. يمكنك أن ترى النموذج منذ الآن.
dispatch-hand-over = سلم لمن يحمل الرسائل
dispatch-all-left = كل ما بقي

dispatch-paper-reference = المرجع:
dispatch-paper-to = إلى السيد(ة)
dispatch-paper-subject = الموضوع:
dispatch-paper-dated = { $place }، في { $date }
dispatch-paper-signs = رئيس قسم العمل الاجتماعي
dispatch-paper-slip = وصل التسلم
dispatch-paper-received-on = تسلمت الرسالة يوم
dispatch-paper-received-by = الاسم والصفة
dispatch-paper-signature = التوقيع

toast-dispatch-answered = سجل.
toast-dispatch-reopened = تم التراجع.
toast-dispatch-handed-over = سجل التسليم.
