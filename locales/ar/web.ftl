## The frame of every page

skip = الانتقال إلى المحتوى
home-label = Blink Till، الصفحة الرئيسية
main-label = القائمة الرئيسية
nav-till = نقطة البيع
nav-orders = الطلبات
nav-sales = المبيعات
nav-inbox = المراجعة
nav-wallets = المحافظ
nav-ledger = كشف الحساب
nav-settings = الإعدادات
nav-more = المزيد
nav-claims = العميل يقول إنه دفع
nav-health = هل يمكن التحصيل الآن؟
log-out = تسجيل الخروج
way-in-blink = تسجيل الدخول عبر Blink
way-in-key = تسجيل الدخول بمفتاح API
settings-shop = المتجر
settings-items = الأصناف
settings-displays = شاشات العميل
settings-sign-ins = الأجهزة المسجّلة
settings-cashiers = أمناء الصندوق

## On many pages

save = حفظ
pages = الصفحات
newest = الأحدث
newer = أحدث
older = أقدم

## The front door

landing-title = نقطة بيع Lightning لمتجرك
landing-head = اكتب السعر، اعرض الرمز، وشاهده يتحوّل إلى الأخضر.
landing-lead = تجعل Blink Till من أي هاتف في متجرك نقطة بيع تقبل Bitcoin عبر Lightning، ويُدفع المبلغ مباشرة إلى حسابك في Blink.
landing-password = تطلب Blink كلمة مرورك، ولا تراها نقطة البيع هذه أبدًا.
landing-join = هل أنت أمين صندوق؟ { $join }.
landing-join-words = انضم برمز
landing-boxes = ستعرض Blink ثلاثة مربعات. حدّدها كلها.
landing-unticked = تأتي غير محددة. وهذا ما يتيحه كل منها لنقطة البيع:
landing-read = عرض أرصدتك وسجلك، والتعرف على الدفعة.
landing-receive = إنشاء الفواتير ليتمكن العملاء من الدفع لك.
landing-offline = البقاء مسجّل الدخول. من دونه تسجّل الدخول من جديد كل ساعة.
landing-write = لا تطلب نقطة البيع { $write } أبدًا: تستطيع استلام المال، ولا تستطيع إرساله.
landing-log-out = تسجيل الخروج هنا ينهي وصول نقطة البيع إلى حسابك. وقد يبقى المتصفح مسجّل الدخول لدى Blink نفسها.

unreached = يتعذّر الوصول إلى نقطة البيع من هذا الجهاز، فلم يُرسل شيء ولم يُحصَّل شيء. ما كتبته ما زال هنا: تحقّق من الاتصال ثم اضغط الزر مرة أخرى.
unanswered = انقطع الاتصال قبل أن ترد نقطة البيع. ما كتبته ما زال هنا: اضغط الزر مرة أخرى عند عودة الاتصال. لا يُحصَّل شيء مرتين.
log-in-again = تسجيل الدخول مرة أخرى
use-another-key = استخدام مفتاح آخر

## In other sentences

and = { $one } و{ $other }
span-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
span-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
span-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
span-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## An amount that cannot be read

amount-empty = اكتب مبلغًا.
amount-no-digits = اكتب المبلغ بالأرقام فقط، مثل 12.
amount-no-number = اكتب المبلغ بالأرقام مع نقطة أو فاصلة واحدة، مثل 12.50.
amount-grouped = اكتب المبلغ بلا فواصل للآلاف، مثل 1234.50.
amount-ambiguous = يمكن قراءة هذا بطريقتين، لذا اكتب نقطة قبل المنازل العشرية، مثل 1.234.
amount-no-decimals = ليس لهذه العملة منازل عشرية، ولا تُكتب فواصل للآلاف.
amount-too-many-decimals = الحد الأقصى لهذه العملة: { $digits ->
    [zero] { $digits } منزلة عشرية
    [one] منزلة عشرية واحدة
    [two] منزلتان عشريتان
    [few] { $digits } منازل عشرية
    [many] { $digits } منزلة عشرية
   *[other] { $digits } منزلة عشرية
}، ولا تُكتب فواصل للآلاف.
amount-zero = يجب أن يكون المبلغ أكبر من صفر.
amount-too-large = هذا أكثر مما تقبله Blink في دفعة واحدة.

## Error pages

error-typed = هذا ما كنت قد كتبته:
error-again = حاول مرة أخرى
error-back = العودة إلى نقطة البيع
error-home = الصفحة الرئيسية
error-cashier = هل أنت أمين صندوق؟ يعطيك المالك رمزًا جديدًا من أجل { $join }.
error-join = الانضمام
error-reference = المرجع { $id }

signed-out-title = تم تسجيل خروجك
signed-out-text = لم يحدث شيء. سجّل الدخول ثم اضغط الزر مرة أخرى.
forbidden-title = هذه الصفحة للمالك
forbidden-text = أنت مسجّل الدخول، لكن ليس لك أن ترى هذه الصفحة. اسأل مالك المتجر.
bad-request-title = لم ينجح ذلك
bad-request-text = لم تفهم نقطة البيع الطلب. عُد وحاول مرة أخرى.
bad-form = هذا ليس نموذج هذه الصفحة.
upstream-title = لا يمكن عرض هذا الآن
upstream-text = لا تستجيب { $who } كما ينبغي. ما زلت مسجّل الدخول ولم يضع أي مال؛ حاول مجددًا بعد لحظة. لا تسلّم بضاعة مقابل دفعة لم ترها تتحوّل إلى الأخضر.
unavailable-title = لا تستطيع نقطة البيع الكتابة الآن
unavailable-text = قاعدة بياناتها مشغولة أو ممتلئة. لم يضع شيء؛ حاول مجددًا بعد لحظة. وإن استمرت المشكلة فأبلغ مسؤول نقطة البيع.
lacks-key-title = نقطة البيع هذه ينقصها مفتاحها
lacks-key-text = تسجيل دخولك مشفّر بمفتاح سري شُغّلت نقطة البيع من دونه. لم يضع شيء، وعمليات البيع المفتوحة تحت المتابعة طوال الوقت. اطلب من مسؤول نقطة البيع إعادة المفتاح إلى TILL_SECRET_KEYS وتشغيلها من جديد.
not-found-title = لا يوجد شيء هنا
not-found-text = العنوان خاطئ، أو ما يشير إليه ليس لك. عُد إلى نقطة البيع وابحث من هناك.
method-not-allowed-title = لا تعمل هذه الصفحة بهذه الطريقة
method-not-allowed-text = عُد إلى نقطة البيع واستخدم أزرارها.
too-large-title = كان ذلك أكثر من اللازم
too-large-text = أرسل أقل: لا يحتاج أي نموذج هنا إلى هذا القدر من النص.
rate-limited-title = محاولات كثيرة جدًا
rate-limited-text = انتظر دقيقة ثم حاول مرة أخرى.
timeout-title = استغرق ذلك وقتًا طويلًا
timeout-text = تحقّق من اتصال هذا الجهاز وحاول مرة أخرى.
internal-title = حدث خلل من جانبنا
internal-text = تم تسجيله. حاول مرة أخرى؛ وإن تكرر فأعطِ مسؤول نقطة البيع المرجع أدناه.
foreign-title = لم يأتِ ذلك من نقطة البيع هذه
foreign-text = حرصًا على الأمان، لا تعمل الأزرار إلا في صفحات نقطة البيع نفسها. عُد إلى نقطة البيع وحاول من هناك.
misdirected-title = نقطة البيع على عنوان آخر
misdirected-why = ليس هذا العنوان الذي أُعدّت عليه، ولا يعمل تسجيل الدخول إلا هناك.
misdirected-go = الانتقال إلى { $host }
misdirected-else = إن لم يُفتح ذلك العنوان فأبلغ مسؤول نقطة البيع.
misdirected-open = افتح { $address } بدلًا من هذا: لا يعمل تسجيل الدخول إلا هناك.

## The sandbox

sandbox-banner = بيئة تجريبية: لا أموال حقيقية. دفع العملاء وغيره في صفحة التحكم الخاصة بها.
sandbox-open = فتح البيئة التجريبية

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = اللغة
language-choose = تغيير
language-own = تخاطبك نقطة البيع بهذه اللغة في كل متصفح تسجّل الدخول منه، ما لم تُختر فيه لغة أخرى. أما ما يقرؤه العملاء فيتبع متصفحهم، وإلا فإعدادات المتجر.
language-preview = أولية
language-preview-hint = اللغة التي عليها علامة «أولية» راجعها حتى الآن عدد أقل من الأشخاص. المبالغ والتواريخ صحيحة في كل اللغات.
language-unknown = لا تتحدث نقطة البيع هذه اللغة. اختر لغة من القائمة.

## The till as an app

app-description = اقبل Bitcoin عبر Lightning في متجرك
offline-title = لا يوجد اتصال
offline-what = يتعذّر الوصول إلى نقطة البيع من هذا الجهاز.
offline-charge = لا يمكن تحصيل عمليات بيع جديدة حتى يعود الاتصال.
offline-open-sales = ما زال الدفع بالرموز التي عُرضت من قبل ممكنًا: يتابعها خادم نقطة البيع، ويظهر ما دُفع عند عودة الاتصال.
offline-customer = يحتاج هاتف العميل إلى اتصال خاص به ليدفع؛ ويُفتح الإيصال عليه كالمعتاد.
offline-again = حاول مرة أخرى
install-title = إبقاء نقطة البيع على هذا الجهاز
install-text = كتطبيق، تُفتح بلا أشرطة المتصفح، وتُصدر صوتًا عند دفع عملية بيع.
install-by-hand = اضغط «مشاركة»، ثم «إضافة إلى الشاشة الرئيسية». كتطبيق، تُفتح نقطة البيع بلا أشرطة المتصفح، وتُصدر صوتًا عند دفع عملية بيع.
install-go = تثبيت
install-later = ليس الآن
