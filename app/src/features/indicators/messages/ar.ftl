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
verb-achieved-declare = صرّح بمنجز
verb-achieved-amend = عدّل منجزا مصرحا به
achieved-title = الأهداف والمنجز: { $place }
achieved-years = السنوات جنبا إلى جنب
achieved-chart = ما أُنجز، والخط المتقطع هدف السنة
achieved-sum = مجموع أهداف { $years }: { $value }
achieved-period = السنة
achieved-target = الهدف
achieved-value = المصرح به
achieved-computed = المحسوب
achieved-difference = الفرق وسببه
achieved-share = من الهدف
achieved-unknown = غير معروف
achieved-unknown-short = ؟
achieved-short-exactly = { $value }
achieved-short-more_than = > { $value }
achieved-short-at_least = { $value } على الأقل
achieved-short-about = نحو { $value }
achieved-hint = المصرح به ما قالته الوثائق، والمحسوب أشخاص مختلفون من دورات هذه المنصة. وما لا يُعرف ليس صفرا.
achieved-none-title = لا هدف ولا منجز لهذا المجال
achieved-none-text = حدد هدف سنة، أو صرّح بما أُنجز في سنوات مضت، فتظهر هنا جنبا إلى جنب.
achieved-declare = صرّح بما أُنجز
achieved-edit-title = منجز { $place }، { $years }
achieved-from-year = من سنة
achieved-to-year = إلى سنة
achieved-to-year-hint = اتركها فارغة إن كان العدد لسنة واحدة.
achieved-as-written = المنجز كما كُتب
achieved-as-written-hint = عدد، ومعه إن وجد ما يقيده. مثال: أكثر من 18 000. اتركه فارغا إن كان غير معروف.
achieved-exclusion = ما لا يدخل في العدد
achieved-exclusion-hint = مثال: دون احتساب العمليات الترابية لسنة 2007.
achieved-reason = سبب الفرق مع المحسوب
achieved-reason-hint = مثال: دورات تلك السنة لم تُدخل كلها.
achieved-source = المصدر
achieved-years-turned = آخر سنة قبل أولها.
achieved-there-already = لهذا المجال منجز مصرح به لهذه السنوات. عدله من جدول السنوات.
toast-achieved-declared = سُجل المنجز المصرح به
toast-achieved-amended = عُدل المنجز المصرح به
