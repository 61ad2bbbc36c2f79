verb-practice-read = اطلع على الممارسات الجيدة
verb-practice-write = دوّن ممارسة جيدة
verb-practice-edit = عدّل ممارسة جيدة
verb-practice-publish = نشر ممارسة جيدة
verb-practice-withdraw = سحب ممارسة جيدة
verb-practice-comment = علّق على ممارسة جيدة
verb-practice-take_back = سحب تعليقا على ممارسة جيدة

practice-list-title = الممارسات الجيدة
practice-count = { $count ->
    [zero] لا ممارسة
    [one] ممارسة واحدة
    [two] ممارستان
    [few] { $count } ممارسات
    [many] { $count } ممارسة
   *[other] { $count } ممارسة
}
practice-find = ابحث عن ممارسة، بالعربية أو بالفرنسية
practice-new = دوّن ممارسة
practice-new-title = ممارسة جيدة جديدة
practice-edit-title = ممارسة جيدة
practice-any-theme = كل المواضيع
practice-any-place = كل الأماكن
practice-any-state = كل الحالات
practice-none-title = لا ممارسة جيدة بعد
practice-none-text = ما نجح فيه إقليمك ويمكن لغيره أن يعمل به: دوّنه هنا، فتقرؤه الأقاليم البعيدة متى نُشر.
practice-choose = اختر

practice-what = ما هي
practice-how = كيف أُنجزت
practice-title = العنوان
practice-title-ar = العنوان بالعربية
practice-title-fr = العنوان بالفرنسية
practice-theme = الموضوع
practice-place = المكان
practice-place-hint = حيث أُنجزت.
practice-year = السنة
practice-year-hint = السنة التي أُنجزت فيها.
practice-context = السياق
practice-context-hint = ما كان المشكل. سطر لكل نقطة.
practice-done = ما أُنجز
practice-done-hint = خطوة خطوة، حتى يعمل به إقليم آخر. سطر لكل خطوة.
practice-result = النتيجة
practice-result-hint = ما تحسّن، بالأرقام إن وُجدت.
practice-needed = ما يلزم
practice-needed-hint = المال والشركاء والأشخاص والوقت.
practice-contact = من يفيد بالمزيد
practice-contact-hint = المصلحة مع هاتفها أو عنوانها، لا اسم شخص: تقرؤه البلاد كلها.
practice-facts = باختصار
practice-sheet = بطاقة ممارسة جيدة
practice-print = اطبع البطاقة

practice-state = الحالة
practice-state-draft = مسودة
practice-state-published = منشورة
practice-state-withdrawn = مسحوبة
practice-draft-notice = لا يقرأ هذه البطاقة إلا أهل مكانها. متى نُشرت قرأتها كل الأقاليم.
practice-withdrawn-notice = سُحبت هذه البطاقة: لا يقرؤها إلا أهل مكانها.
practice-publish = انشر
practice-withdraw = اسحب
practice-withdraw-title = سحب «{ $title }»؟
practice-withdraw-text = لن تجدها الأقاليم الأخرى. ما قيل يبقى معها، ويمكن نشرها من جديد.

practice-comments = التعليقات
practice-taken = عمل بها
practice-comments-title = ما تقوله الأقاليم
practice-comments-none = لم يقل أحد شيئا بعد.
practice-comment-count = { $count ->
    [zero] لا تعليق.
    [one] تعليق واحد.
    [two] تعليقان.
    [few] { $count } تعليقات.
    [many] { $count } تعليقا.
   *[other] { $count } تعليق.
}
practice-older = { $count ->
    [zero] كلها معروضة.
    [one] لا يُعرض أقدمها.
    [two] لا يُعرض أقدم تعليقين.
    [few] لا تُعرض أقدم { $count } تعليقات.
    [many] لا يُعرض أقدم { $count } تعليقا.
   *[other] لا يُعرض أقدم { $count } تعليق.
}
practice-comment = تعليق
practice-comment-kind = ما هو؟
practice-comment-remark = ملاحظة
practice-comment-question = سؤال
practice-comment-taken = نعمل بها أيضا
practice-comment-text = كلامك
practice-comment-hint = تقرؤه كل الأقاليم، مع اسمك واسم مكانك.
practice-say = أرسل
practice-take-back = اسحب التعليق
practice-take-back-title = سحب هذا التعليق؟
practice-take-back-text = يزول كلامه نهائيا.

toast-practice-written = دُوّنت الممارسة.
toast-practice-saved = حُفظت الممارسة.
toast-practice-published = نُشرت الممارسة.
toast-practice-withdrawn = سُحبت الممارسة.
toast-practice-commented = تعليقك تحت الممارسة.
toast-practice-comment-gone = سُحب التعليق.
