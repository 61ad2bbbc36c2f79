# ما تقوله كل الاستمارات والأبواب، أيا كانت صفحتها.
field-required = هذه الخانة ضرورية.
field-too-long = النص طويل: { $found } حرفا، والأقصى { $longest }.
field-date = « { $found } » ليس تاريخا. مثال: 14/07/2026.
field-number = « { $found } » ليس عددا بين { $least } و{ $most }.
field-choice = « { $found } » ليس من الاختيارات.
unreadable-form = تعذرت قراءة ما أرسله المتصفح.
menu-organisations = الهيئات والجمعيات
menu-jobs = أشغال متعثرة
error-sign-in-title = يلزم الدخول
error-sign-in-text = سجل الدخول ثم أعد المحاولة.
error-unreadable-title = تعذرت قراءة الطلب
error-unreadable-text = عد إلى الصفحة السابقة وتحقق مما كتبت، ثم أعد الإرسال.
error-stale-title = سبقك شخص آخر إلى الحفظ
error-stale-text = أعد فتح الصفحة لترى ما تغير، ثم أعد ما أردت تغييره.
error-too-many-title = محاولات كثيرة
error-too-many-text = انتظر قليلا ثم أعد المحاولة. تطول المدة مع كل محاولة فاشلة.
error-disk-full-title = القرص ممتلئ
error-disk-full-text = لم يضع شيء مما سبق حفظه، ولا يمكن حفظ جديد قبل إفراغ مساحة. أخبر من يدير الخادم.
letterhead-kingdom = المملكة المغربية
letterhead-ministry = وزارة الداخلية
letterhead-seat = { $kind ->
    [province] { $vowel ->
       *[no] إقليم { $name }
    }
    [prefecture] { $vowel ->
       *[no] عمالة { $name }
    }
    [arrondissements_prefecture] { $vowel ->
       *[no] عمالة مقاطعات { $name }
    }
    [region] { $vowel ->
       *[no] جهة { $name }
    }
   *[nation] المبادرة الوطنية للتنمية البشرية
}
letterhead-office = { $kind ->
    [region] الكتابة العامة للشؤون الجهوية
    [nation] التنسيقية الوطنية
   *[province] قسم العمل الاجتماعي
}
