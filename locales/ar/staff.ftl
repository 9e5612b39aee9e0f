## Cashiers: /settings/cashiers

cashiers-title = أمناء الصندوق
cashiers-lead = يحصّل أمين الصندوق لمتجرك ويرى عمليات البيع التي أجراها: لا أرصدة، ولا تصدير، ولا إعدادات، ولا يمكن إرسال شيء.
cashiers-name = اسم أمين صندوق جديد
cashiers-no-name = اكتب اسمًا لتعرف من تنهي وصوله.
cashiers-long-name = الاسم طويل جدًا: 40 حرفًا على الأكثر.
cashiers-make-code = إنشاء رمز انضمام
cashiers-none = لا يوجد أمناء صندوق بعد.
cashiers-code-works = لم ينضم بعد. يعمل الرمز حتى { $until }.
cashiers-since = منذ { $since }
cashiers-device = { $device }، آخر استخدام { $when }
cashiers-end = إنهاء وصول { $name }
cashiers-end-code = يتوقف الرمز عن العمل. تبقى مبيعاته في سجلك.
cashiers-end-now = يُسجَّل خروج { $name } فورًا من كل الأجهزة. تبقى مبيعاته في سجلك.
cashiers-end-yes = نعم، إنهاء وصول { $name }

## The code, shown once

code-title = رمز الانضمام
code-of = رمز الانضمام: { $name }
code-scan = ليمسحه أمين الصندوق بجهازه الخاص. يعمل مرة واحدة خلال 24 ساعة، ويظهر الآن فقط.
code-qr = رمز QR لرابط الانضمام
code-or = أو أرسل إليه { $link }، أو ليفتح { $address } ويكتب:
code-link = رابط الانضمام
code-all = كل أمناء الصندوق

## /join

join-title = الانضمام إلى متجر
join-ended = لم تعد مسجّل الدخول هنا
join-ended-why = أنهى مالك المتجر الوصول، أو انتهت مدته. ما زالت عمليات البيع المفتوحة تحت المتابعة.
join-again = الانضمام مرة أخرى
join-head = الانضمام إلى متجر كأمين صندوق
join-lead = يعطيك مالك المتجر رمزًا يعمل مرة واحدة.
join-ends = أنت مسجّل الدخول باسم { $account } على هذا الجهاز؛ الانضمام ينهي ذلك.
join-button = انضمام
join-owner = هل أنت المالك؟ { $log_in }.
join-code = رمز الانضمام
join-wrong-code = هذا الرمز لا يعمل. تأكد من كتابته كما ظهر، أو اطلب رمزًا جديدًا من المالك.

## Sign-ins: /settings/sign-ins

sign-ins-title = الأجهزة المسجّلة
sign-ins-lead = هذه المتصفحات مسجّلة الدخول إلى هذا الحساب في نقطة البيع هذه. يسري الإنهاء عند النقرة التالية، ويُعاد إذنه إلى Blink.
sign-ins-browser = المتصفح
sign-ins-since = تسجيل الدخول
sign-ins-last-used = آخر استخدام
sign-ins-this = هذا الجهاز
sign-ins-end = إنهاء
sign-ins-end-this = إنهاء (تسجيل الخروج هنا)
sign-ins-later = المستخدمة بعدها
sign-ins-before = المستخدمة قبلها
sign-ins-end-others = إنهاء كل ما عداه
sign-ins-end-all = إنهاء الكل، وهذا أيضًا
device-on = { $browser } على { $system }
device-on-model = { $browser } على { $system }، { $model }
device-app = تطبيق
