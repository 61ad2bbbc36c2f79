verb-thursday-read = اطلع على الخميس الإعلامي
verb-thursday-attend = دوّن حضور منبر إعلامي

menu-thursdays = الخميس الإعلامي

thursday-list-title = الخميس الإعلامي
thursday-count = { $count ->
    [zero] لا لقاء
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
}
thursday-find = ابحث عن لقاء
thursday-year = السنة
thursday-any-year = كل السنوات
thursday-none-title = لا خميس إعلامي بعد
thursday-none-text = يُبرمج الخميس الإعلامي ويُدعى إليه من صفحة الأحداث، ثم يظهر هنا مع بلاغه ومن حضره وما نُشر عنه.
thursday-events = الأحداث
thursday-event = صفحة الحدث
thursday-title = اللقاء
thursday-dates = التاريخ
thursday-place = المكان
thursday-releases = البلاغات
thursday-outlets = المنابر الحاضرة
thursday-persons = الصحفيون الحاضرون
thursday-items = ما نُشر عنه
thursday-who = من حضر
thursday-came = المنابر: { $outlets }. الصحفيون: { $persons }.
thursday-nobody = لم يُدوّن حضور أي منبر بعد.
thursday-no-release = لا بلاغ مرتبط بهذا اللقاء بعد.
thursday-no-item = لم يُدوّن ما نُشر عنه بعد.
thursday-outlet = المنبر
thursday-outlet-hint = يُدوّن عدد من حضر عن كل منبر، لا أسماؤهم.
thursday-kind = النوع
thursday-choose = اختر
thursday-attend = دوّن الحضور
thursday-take-out = لم يحضر

toast-thursday-attended = دُوّن الحضور.
