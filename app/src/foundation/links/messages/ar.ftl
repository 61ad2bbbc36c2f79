verb-link-read = اطلع على الروابط
verb-link-give = أعطى رابطا
verb-link-renew = جدد رابطا
verb-link-revoke = سحب رابطا
verb-link-answer = أجب عن طريق رابط
journal-by-link = { $bearer }، عن طريق رابط سلمه { $giver }
links-title = الروابط
links-none = لم يعط أي رابط بعد
links-none-hint = الرابط يفتح جوابا واحدا لشخص واحد، دون حساب: تلبية دعوة، أو رأي في دورة. اختر الشخص وسلمه رابطه.
links-summary = أجاب { $answered } من أصل { $given }
link-open = لم يجب بعد
link-answered = أجاب
link-used = استعمل
link-expired = انتهى
link-revoked = مسحوب
link-dropped = سقط: لم يعد من أعطاه مخولا
link-on-its-way = في البريد
link-to = لمن
link-to-everybody = كل من ليس له رابط
link-what = لأي شيء
link-state = الحالة
link-answer = الجواب
link-until = صالح إلى غاية
link-until-field = آخر يوم
link-until-hint = إن تركته فارغا اختارت المنصة المدة المعتادة.
link-until-wrong = اختر يوما ابتداء من اليوم، وقبل مرور ستة أشهر.
link-acts = ما يمكن فعله
link-renew = جدد
link-revoke = اسحب
link-give = أعط رابطا
link-give-hint = يستطيع حامل الرابط هذا الفعل وحده، ولا يرى أحدا غيره.
link-how = كيف يصله
link-by-mail = بالبريد، ومن لا عنوان له يسلم له مطبوعا
link-by-slip = مطبوعا، من يد إلى يد
link-lang = لغة الرسالة
link-nobody-left = كل من في القائمة له رابط.
link-no-address = لا عنوان بريد لمن اخترته. سلمه الرابط مطبوعا.
link-given-by = سلمه { $who }، { $when }
link-revoked-already = سحب هذا الرابط من قبل.
link-slip-gone = تبدل هذا الرابط أو سحب منذ أن ظهر. جدده لتطبعه.
link-slip-title = رابط جديد
link-slip-for = رابط { $name }
link-slip-once = يظهر هذا الرابط مرة واحدة: اطبعه أو انقله الآن.
link-address = العنوان الذي يفتح
link-print = اطبع القسيمة
link-slip-done = تم التسليم
link-paper-title = قسيمة رابط
link-paper-intro = « { $title } ». صور الرمز بهاتفك أو اكتب العنوان في المتصفح، ثم أجب. لا حاجة إلى حساب ولا إلى كلمة سر.
link-paper-until = صالح إلى غاية { $when }
link-paper-secret = هذا الرابط لك وحدك. من وجده أجاب باسمك: لا تعطه لأحد، وأخبرنا إن ضاع.
link-to-from = هذا الرابط سلم إلى { $bearer } من طرف { $giver }.
link-before = جوابك السابق: { $answer }. يمكنك تغييره.
link-good-until = الرابط صالح إلى غاية { $when }.
link-gone-title = لا شيء هنا
link-gone-unknown = هذا الرابط غير معروف. تأكد من أنك نقلته كاملا.
link-gone-used = استعمل هذا الرابط، وصل الجواب. شكرا.
link-gone-expired = انتهت مدة هذا الرابط.
link-gone-revoked = لم يعد هذا الرابط صالحا.
link-gone-over = لم يعد هناك ما يجاب عنه بهذا الرابط.
link-gone-ask = إن كنت تحتاج إليه فاطلب رابطا جديدا ممن سلمك إياه.
link-thanks-title = وصل جوابك
link-thanks-text = شكرا. يمكنك إغلاق هذه الصفحة.
toast-link-posted = الرسائل في طريقها
toast-link-revoked = سحب الرابط
letter-link-give = رابط للجواب
letter-link-subject = { $title }
letter-link-text =
    السلام عليكم { $name }،

    { $lead }

    { $title }
    { $facts }

    افتح الرابط وأجب: لا حاجة إلى حساب ولا إلى كلمة سر. الرابط صالح إلى غاية { $when }.

    هذا الرابط لك وحدك: لا تحوّل هذه الرسالة إلى أحد.
letter-link-go = أجب
