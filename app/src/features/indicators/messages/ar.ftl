verb-target-read = اطلع على هدف
verb-target-set = حدد هدفا
verb-target-edit = عدّل هدفا
target-title = الأهداف
target-count = { $count ->
    [zero] لا هدف بعد
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفا
   *[other] { $count } هدف
}
target-set = حدد هدفا
target-edit-title = هدف { $place } لسنة { $year }
target-find = ابحث باسم المجال
target-place = المجال الترابي
target-choose-place = اختر المجال
target-year = السنة
target-any-year = كل السنوات
target-indicator = المؤشر
target-of-training-persons = أشخاص استفادوا من التكوين
target-value = القيمة
target-understood = كما فُهم
target-as-written = الهدف كما كُتب
target-as-written-hint = عدد، ومعه إن وجد ما يقيده. مثال: أكثر من 18 000، على الأقل 1 450، حوالي 300.
target-note = ملاحظة
target-note-hint = المصدر، أو ما لا يدخل في العدد.
target-none-title = لا هدف بعد
target-none-text = حدد ما يراد بلوغه في السنة، فيقارن به التقرير ما أُنجز.
target-there-already = لهذا المجال هدف في هذه السنة. عدله من لائحة الأهداف.
target-no-figure = لا عدد في هذا النص. مثال: أكثر من 18 000.
target-ambiguous = يُقرأ هذا العدد على وجهين. افصل الآلاف بمسافة: 18 000.
target-out-of-range = المطلوب عدد صحيح أكبر من الصفر.
target-theirs = بقي ما كتبته أدناه. وهذا ما حفظه غيرك:
target-understood-exactly = { $value }
target-understood-more_than = أكثر من { $value }
target-understood-at_least = { $value } على الأقل
target-understood-about = حوالي { $value }
# العبارات التي تُقرأ في النص، يفصلها خط عمودي.
target-words-more_than = أكثر من|أزيد من|ما يزيد عن|ما يزيد على|يفوق|ما يفوق|تجاوز
target-words-at_least = على الأقل|لا يقل عن|ما لا يقل عن
target-words-about = حوالي|نحو|زهاء|ما يقارب|تقريبا|قرابة
toast-target-set = حُدد الهدف
toast-target-edited = عُدل الهدف
