## What has become of a sale

status-waiting = بانتظار الدفع
status-paid = تم الدفع
status-expired = انتهت الصلاحية، لم يُدفع
status-cancelled = تم الإلغاء
status-paid-late = دُفع متأخرًا، يلزم التحقق
status-failed = فشل، لم تُنشأ فاتورة
method-lightning = Lightning

## The till: /till

till-last-sale = آخر عملية بيع:
till-amount = المبلغ
till-currency = العملة
unit-sats = sats
unit-dollars = دولار أمريكي
till-memo = البيان
till-and-wallet = والمحفظة
till-memo-hint = (اختياري، يراه العميل)
till-wallet = يذهب المال إلى
till-charge = تحصيل
till-one-moment = لحظة…
keypad = لوحة الأرقام
keypad-back = حذف آخر رقم
keypad-clear = مسح
keypad-add = إضافة مبلغ آخر

till-choose-currency = اختر إحدى العملات من القائمة.
till-choose-wallet = اختر إحدى محافظك.
till-memo-too-long = البيان طويل جدًا: الحد الأقصى { $most } بايت.
amount-too-small = هذا أقل من أصغر مبلغ يمكن أن تحمله المحفظة.
till-form-used = سبق أن أنشأ هذا النموذج عملية بيع لشيء آخر. تحقّق من المبلغ وحصّل مرة أخرى.
till-confirm-amount = { $amount } مبلغ كبير لهذا المتجر، لذلك لم يُحصَّل شيء بعد. تحقّق من المبلغ، واضغط «تحصيل» مرة أخرى إن كان صحيحًا.
till-old-price = يعود سعر صرف Blink إلى ما قبل { $age }. ما تحصّله الآن يُحوَّل به.
till-no-price = لا يوجد سعر صرف الآن. ما زال بإمكانك التحصيل بوحدة sats إلى محفظة BTC.
till-no-price-no-currency = لا يوجد سعر صرف الآن، لذلك لم تُختر عملة. ما زال بإمكانك التحصيل بوحدة sats إلى محفظة BTC: اختر sats.
till-without-owner = مالك هذا المتجر غير مسجّل الدخول في Blink. يمكنك مواصلة التحصيل، وتظهر المدفوعات كالمعتاد؛ اطلب من المالك تسجيل الدخول مرة واحدة من أي جهاز.
till-wind-down = ابتداءً من { $from } لن تسمح Blink لهذا الحساب بالاستلام. تطبيق Blink يوضح ما يجب فعله.

## Why no invoice was made

refused-unreachable = يتعذّر الوصول إلى Blink، لذلك لم تُنشأ فاتورة. حاول مجددًا بعد لحظة.
refused-without-sign-in = لا تُنشئ Blink فاتورة الآن من دون تسجيل دخول المالك. يسجّل مالك هذا المتجر الدخول مرة واحدة من أي جهاز؛ ثم حصّل مرة أخرى.
refused-receive-disabled = لم تعد Blink تسمح لهذا الحساب بالاستلام. افتح تطبيق Blink لنقل أموالك؛ يبقى سجلك وتصديره هنا.
refused-inactive = حساب Blink هذا غير نشط، لذلك لا يمكنه الاستلام. افتح تطبيق Blink لمعرفة السبب.
refused-no-dealer = لا تستطيع Blink بيع الدولار الآن. اختر محفظة BTC، أو حاول مجددًا بعد لحظة.
refused-no-lightning = عقدة Lightning لدى Blink لا تستجيب الآن. حاول مجددًا بعد بضع دقائق.
refused-by-blink = لم تُنشئ Blink فاتورة: { $why }
refused-for-now = لم تُنشئ Blink فاتورة. حاول مجددًا بعد لحظة.
refused-too-many = لا تقبل Blink فواتير أخرى من هذا الحساب الآن. حاول مجددًا بعد { $wait }.
refused-too-many-without-sign-in = ما دام المالك غير مسجّل الدخول، تقبل Blink فواتير قليلة من نقطة البيع هذه، وقد استُنفدت فواتير هذه الدقيقة. حاول مجددًا بعد { $wait }؛ ويزداد عددها إذا سجّل المالك الدخول من أي جهاز.
refused-busy = Blink مشغولة جدًا الآن، لذلك لم تُنشأ فاتورة. حاول مجددًا بعد لحظة.
refused-no-price = لا يوجد سعر صرف الآن، لذلك لا يمكن تحويل هذه العملة. حصّل بوحدة sats إلى محفظة BTC، أو حاول مجددًا بعد لحظة.
refused-unticked = لم يُحدَّد المربع «receive» عند تسجيل الدخول، لذلك لا تستطيع نقطة البيع إنشاء فواتير. سجّل الدخول مرة أخرى وحدّده.
refused-owner-unticked = لا يسمح تسجيل دخول المالك بالاستلام، لذلك لا يمكن إنشاء فاتورة. اطلب من المالك تسجيل الدخول مرة واحدة من أي جهاز وتحديد كل المربعات.
refused-key-unticked = مفتاح API الذي سجّلت الدخول به لا يسمح بالاستلام، لذلك لا تستطيع نقطة البيع إنشاء فواتير. أنشئ مفتاحًا مع تحديد Read وReceive، وسجّل الدخول به.
refused-wound-down = أنهت Blink الاستلام لهذا الحساب ({ $since }). انقل أموالك عبر تطبيق Blink قبل { $deadline }؛ يبقى سجلك وتصديره هنا.
refused-taken-back = لم تُنشأ فاتورة. حاول مجددًا بعد لحظة.

## The page of a sale

sale-title = عملية بيع
sale-asking = جارٍ سؤال Blink
sale-matched = رُبط يدويًا
sale-matched-at = رُبط يدويًا: { $amount }، وقت الاستلام { $at }.
sale-matched-noted = رُبط يدويًا: { $amount }، وقت الاستلام { $at } ({ $note }).
sale-credited = المقيّد: { $credited }، المطلوب: { $asked }
sale-given-back = تم الرد: { $amount }
sale-unclear = لا يُعرف بعد هل أنشأت Blink الفاتورة. تواصل نقطة البيع البحث كل ثانيتين؛ ولا شيء يمكن للعميل دفعه قبل العثور عليها.
sale-unclear-renew = لا حاجة إلى الانتظار: أنشئ فاتورة جديدة. إن ظهرت الأولى ودُفعت فستراها نقطة البيع.
sale-late = وصل المال بعد انتهاء صلاحية الفاتورة أو إلغائها. تحقّق هل استلم العميل البضاعة.
sale-failed = لم تُنشئ Blink فاتورة، فلم يُدفع شيء ولا يمكن دفع شيء.
sale-paid-by = طريقة الدفع: { $method }
sale-paid-twice = دُفعت عملية البيع هذه أكثر من مرة، والزيادة { $extra }. ردّها إلى العميل، أو دوّن لمن هي.
sale-order-paid = دُفع هذا الطلب بالفعل كعملية بيع أخرى: { $sale }.
sale-order-paid-twice = دُفع هذا الطلب أكثر من مرة، وأيضًا كعملية البيع هذه: { $sale }. ردّ مبلغ إحداهما إلى العميل، أو دوّن لمن المال.
sale-order-elsewhere = كان هذا الطلب يُحصَّل بالفعل على جهاز آخر، وهذه عملية بيعه. ما اخترته أنت معلّق كطلب مستقل: { $order }. قبل تحصيله، أزل منه ما حُصّل هنا.
sale-amount-by = { $amount } عبر { $method }
sale-without-sign-in = أُنشئت من دون تسجيل دخول المالك. تُدفع إلى المتجر وتُتابع مثل غيرها.
sale-cancelled-here = أُلغيت في نقطة البيع هذه فقط: أُنشئت من دون تسجيل دخول المالك، فلم يمكن إلغاؤها لدى Blink. تبقى تحت المتابعة حتى تنتهي صلاحيتها؛ وإن دفعها أحد فستظهر في «المراجعة».
sale-wallet-gone = لم تعد محفظة عملية البيع هذه موجودة. حصّل من جديد.
sale-qr = رمز QR للفاتورة
sale-until = ادفع قبل { $at }
sale-receipt-qr = رمز QR للإيصال، للعميل
sale-your-receipt = إيصالك
sale-print = طباعة الإيصال أو مشاركته
sale-renew = فاتورة جديدة لعملية البيع هذه
sale-new = عملية بيع جديدة
sale-for-staff = للموظفين
sale-copy = نسخ
sale-copied = تم النسخ
sale-copy-by-hand = اضغط Ctrl+C
sale-open = فتح في المحفظة
sale-share = مشاركة
# A mark that is not seen keeps a number before its unit: U+200E.
sale-locked = السعر مثبّت حتى ذلك الحين: { "\u200E" }{ $of } = { $price }.
sale-locked-renews = عند انتهاء المهلة تُنشئ هذه الصفحة فاتورة جديدة تلقائيًا.
sale-cancel = إلغاء عملية البيع
sale-all = كل المبيعات
sale-reload = أعد تحميل هذه الصفحة لترى هل تم الدفع.
sale-late-reload = { $late }. أعد تحميل هذه الصفحة لترى هل تم الدفع.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = بانتظار الدفع
sale-say-paid = تم الدفع
sale-say-paid-late = دُفع متأخرًا، يلزم التحقق
sale-say-expired = انتهت الصلاحية، لم يُدفع
sale-say-cancelled = تم الإلغاء
sale-say-failed = لم تُنشأ فاتورة
sale-say-live = مباشر
sale-say-checking = يتم التحقق كل 3 ث
sale-say-offline = لا اتصال، لا تسلّم البضاعة
sale-say-signed-out = تم تسجيل الخروج: أعد تحميل الصفحة لتسجيل الدخول
sale-say-left = المتبقي { $time }
sale-say-sound-on = الصوت مفعّل
sale-say-sound-off = الصوت مكتوم

## How late the till hears of payments

upstream-silent = لا تستجيب Blink: لا تسلّم شيئًا لم يتحوّل إلى الأخضر
upstream-limited = تقبل Blink استعلامات قليلة الآن: تظهر المدفوعات متأخرة
upstream-slow = تظهر المدفوعات متأخرة: عدد الفواتير المفتوحة { $open }، وتُسأل Blink عن كل منها كل { $seconds } ث
upstream-asking = تظهر المدفوعات متأخرة بضع ثوانٍ: جارٍ سؤال Blink

## Can this till take money now? /health

health-title = الحالة
health-good = جاهزة
health-warn = انتباه
health-bad = مشكلة
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = كشف حساب Blink
health-ledger-read = قُرئ منذ { $ago }
health-ledger-unread = لم يُقرأ بعد
health-ledger-old-do = المدفوعات التي لم يُبلغ بها أحد تُكتشف متأخرة. تُعاد المحاولة كل دقيقة ما دام أحد المالكين مسجّل الدخول.
health-ledger-gaps = { $read }؛ { $count ->
    [zero] { $count } قيد غير مفهوم
    [one] قيد واحد غير مفهوم
    [two] قيدان غير مفهومين
    [few] { $count } قيود غير مفهومة
    [many] { $count } قيدًا غير مفهوم
   *[other] { $count } قيد غير مفهوم
}
health-ledger-gaps-do = { $count ->
    [zero] انظر إليها في «المراجعة».
    [one] انظر إليه في «المراجعة».
    [two] انظر إليهما في «المراجعة».
    [few] انظر إليها في «المراجعة».
    [many] انظر إليها في «المراجعة».
   *[other] انظر إليها في «المراجعة».
}
health-grant = تسجيل الدخول
health-grant-good = مسجّل الدخول
health-grant-ended = المالك غير مسجّل الدخول
health-grant-ended-do = يسجّل مالك هذا المتجر الدخول مرة واحدة من أي جهاز؛ وحتى ذلك الحين لا يمكن تحصيل شيء.
health-grant-goes-on-do = واصل التحصيل؛ تظهر المدفوعات كالمعتاد. يسجّل مالك هذا المتجر الدخول مرة واحدة من أي جهاز.
health-grant-degraded = لم يُجدَّد
health-grant-degraded-do = خدمة تسجيل الدخول لدى Blink لا تستجيب. يستمر التحصيل من دونها؛ أما الأرصدة والاستعلامات فتنتظر.
health-grant-ends = ينتهي قريبًا
health-grant-ends-do = ينتهي تسجيل الدخول هذا بعد نحو ساعة من بدايته. سجّل الدخول مرة أخرى وحدّد «offline».
health-scopes = الأذونات
health-scopes-good = مكتملة
health-scopes-no-receive = لا يمكن التحصيل
health-scopes-key-do = أنشئ مفتاح API مع تحديد Read وReceive، وسجّل الدخول به.
health-scopes-receive-do = سجّل الدخول مرة أخرى وحدّد «receive».
health-scopes-no-read = لا يمكن الاطلاع على السابق
health-scopes-read-do = سجّل الدخول مرة أخرى وحدّد «read».
health-api = Blink
health-api-good = تستجيب
health-api-unknown = لم تُسأل بعد
health-api-limited = مشغولة
health-api-limited-do = تقبل Blink طلبات أقل الآن. انتظر دقيقة.
health-api-silent = لا تستجيب
health-api-silent-do = تحقّق من اتصال نقطة البيع بالإنترنت، ثم من status.blink.sv. لا تسلّم شيئًا لم يتحوّل إلى الأخضر.
health-clock = الساعة
health-clock-unknown = لم تُقارن بعد
health-clock-good = مطابقة لساعة Blink
health-clock-ahead = متقدمة { $off } عن ساعة Blink
health-clock-behind = متأخرة { $off } عن ساعة Blink
health-clock-off-do = اضبط ساعة نقطة البيع، والأفضل عبر NTP: تبدو الفواتير منتهية في وقت غير وقتها.
health-clock-far-off-do = اضبط ساعة نقطة البيع، والأفضل عبر NTP: الأوقات التي تعرضها خاطئة، ولا يستطيع العملاء الدفع.
health-line = المدفوعات المباشرة
health-line-good = مباشر
health-line-resting = خامل
health-line-down = استعلام دوري بدلًا منها
health-line-down-do = { $late }. انتظر؛ ستتصل نقطة البيع مجددًا تلقائيًا.
health-rate = سعر الصرف
health-rate-age = يعود إلى ما قبل { $age }
health-rate-old-do = ليس لدى Blink سعر أحدث. بعد 10 دقائق لا يُستخدم أي سعر: عندها حصّل بوحدة sats إلى محفظة BTC.
health-rate-none = لا سعر بعملة { $currency }
health-rate-none-do = حصّل بوحدة sats إلى محفظة BTC.
health-room = فواتير هذه الدقيقة
health-room-left = المتبقي { $count }
health-room-none = لم يبقَ شيء
health-room-blocked = محظور
health-room-blocked-do = لن تُنشئ Blink فواتير قبل مضي { $wait }. انتظر.
health-room-none-do = انتظر دقيقة.
health-room-none-without-sign-in-do = انتظر دقيقة، أو ليسجّل المالك الدخول: من دون ذلك تقبل Blink القليل من نقطة البيع هذه.
health-room-few-do = تمهّل قليلًا: تحسب Blink كل نقاط البيع لهذا الحساب معًا.
health-room-few-without-sign-in-do = من دون تسجيل دخول المالك تقبل Blink القليل من نقطة البيع هذه. يسجّل المالك الدخول مرة واحدة من أي جهاز.
health-account = الحساب
health-account-good = نشط
health-account-no-receive = لا يمكنه الاستلام
health-account-no-receive-do = افتح تطبيق Blink لنقل أموالك.
health-account-ended-do = انقل أموالك عبر تطبيق Blink قبل { $deadline }، وصدّر مبيعاتك.
health-account-inactive = غير نشط
health-account-inactive-do = افتح تطبيق Blink لمعرفة السبب.
health-account-winding-down = قيد الإغلاق
health-account-winding-down-do = يمكنه الاستلام حتى { $until }. تطبيق Blink يوضح ما يجب فعله.
health-services = Lightning والدولار
health-services-good = يعملان
health-services-no-lightning = Lightning متوقفة
health-services-no-lightning-do = حاول مجددًا بعد بضع دقائق.
health-services-no-dealer = لا دولار
health-services-no-dealer-do = حصّل إلى محفظة BTC.
health-storage = التخزين
health-storage-good = الكتابة ممكنة
health-storage-left = المتبقي { $megabytes } MB
health-storage-left-do = أفرغ مساحة على قرص نقطة البيع قريبًا: إذا امتلأ فلن تستطيع التحصيل.
health-storage-full = الكتابة متعذّرة
health-storage-full-do = أفرغ مساحة على قرص نقطة البيع، أو اطلب إصلاحه. لا حاجة إلى إعادة تشغيل أي شيء؛ تُسجَّل المدفوعات بعد ذلك.

## The receipt: /receipts/…

receipt-title = إيصال
receipt-of = إيصال من { $shop }
receipt-by = عبر { $method }
receipt-proof = إثبات الدفع
receipt-hash = بصمة الدفع
receipt-preimage = Preimage
receipt-print = طباعة
receipt-print-hint = افتح «إثبات الدفع» أولًا ليظهر على الورق.
