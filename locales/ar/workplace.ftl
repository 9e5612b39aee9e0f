## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = تطبيق العمل
work-title = تطبيق العمل
work-lead = الموظفون الذين يستخدمون تطبيق العمل Blink (joinblink.com، وليس المحفظة) يضغطون Connect فيه ويصبحون أمناء صندوق في متجرك.
work-feed = عند دفع إحدى عمليات بيعهم تظهر لهم بطاقة في صفحة المنشورات.
work-there = في لوحة إدارة تطبيق العمل
work-proxy-url = أنشئ تطبيقًا هناك، واكتب هذا في خانة Proxy URL:
work-secret-hint = اختر هناك Proxy Secret طويلًا وعشوائيًا، وأنشئ رمزًا مميزًا (token)، ودوّن Service Id وAuth ID للتطبيق. ولظهور البطاقات في المنشورات أضف فئة منشورات.
work-change = تغييرها كلها
work-here = ثم اكتبها هنا
work-set-up = تم الإعداد
work-set-up-hint = يُحفظ الرمز المميز والأسرار مشفّرة ولا تُعرض مرة أخرى؛ والحفظ يتطلب إدخالها من جديد. مع Auth ID آخر لا يبقى أحد ممن ربطوا حساباتهم عبر التطبيق من قبل متصلًا.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = الرمز المميز للتطبيق
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = قيمة Proxy Secret السابقة، أثناء تغييرها (يمكن تركها فارغة)
work-category = Category Id لبطاقات «تم استلام دفعة» (إن تُرك فارغًا فلا بطاقات)
work-connected-title = المتصلون
work-nobody = لا أحد بعد. أنشئ { $join_code } لكل موظف؛ ثم يضغط Connect في التطبيق ويكتبه.
work-join-code = رمز انضمام
work-connected-since = { $name }، منذ { $since }
work-still-linked = من لا يزالون متصلين في تطبيق العمل: { $count }. عليهم أن يضغطوا Disconnect هناك { $before } أن تنسى التطبيق: من دون الرمز المميز لا تستطيع نقطة البيع فعل ذلك عنهم.
work-before = قبل
work-forget = نسيان تطبيق العمل
work-forget-hint = يحذف من نقطة البيع الرمز المميز والأسرار وهذه الاتصالات. يبقى أمناء الصندوق كما هم؛ أنهِ وصولهم في صفحة أمناء الصندوق.
work-refused = يرفض تطبيق العمل الرمز المميز منذ { $since }. لا يمكن لأحد الاتصال ولا تُرسل بطاقات حتى تنشئ رمزًا مميزًا جديدًا هناك وتحفظه هنا.
work-unreadable = لم يعد ممكنًا فك تشفير ما كُتب هنا: تغيّر المفتاح السري لنقطة البيع. لا يمكن وصل أحد أو فصله حتى تكتب كل ذلك من جديد.
work-no-service-id = انسخ Service Id من صفحة تطبيقك.
work-no-auth-id = انسخ Auth ID من صفحة تطبيقك.
work-bad-auth-id = لا يمكن أن يكون هذا Auth ID.
work-no-app-token = الصق أحد الرموز المميزة لتطبيقك؛ لن يُعرض هنا مرة أخرى.
work-no-proxy-secret = اكتب Proxy Secret كما كتبته هناك؛ لن يُعرض هنا مرة أخرى.
work-guessable = من السهل تخمين هذا: 16 حرفًا على الأقل. اختر أطول منه هناك، ثم اكتبه هنا.
work-too-long = النص طويل جدًا: 500 حرف على الأكثر.
work-bad-letters = أحرف وأرقام وعلامات لوحة المفاتيح الإنجليزية فقط، بلا مسافات.
work-auth-id-taken = لمتجر آخر في نقطة البيع هذه Auth ID نفسه.

## /integrations/workplace/connect

work-connect-title = ربط تطبيق العمل
work-connect-owner = أنت المالك
work-connect-owner-text = أنت مسجّل الدخول بصفتك مالك هذا المتجر. هذا يُظهر نقطة البيع متصلة في تطبيق العمل، ولا يغيّر شيئًا على هذا الجهاز.
work-connect-as-owner = الاتصال بصفتي المالك
work-connect-cashier = أو اجعل هذا الجهاز لأمين صندوق
work-connect-lead = يعطيك مالك المتجر رمز انضمام. يعمل مرة واحدة، ويجعل هذا الجهاز نقطة بيع تحصّل عليها.
work-connect-button = اتصال
work-connect-not-owner = هل أنت المالك؟ { $log_in }.
work-connect-log-in = تسجيل الدخول بمحفظتك في Blink
work-done-badge = متصل
work-done-name = { $name }، أنت متصل الآن
work-done-name-text = أغلق هذه النافذة، أو حصّل من هنا مباشرة: صار هذا الجهاز نقطة بيعك.
work-done = أنت متصل الآن
work-done-text = أغلق هذه النافذة، أو تابع في نقطة البيع.
work-done-open = فتح نقطة البيع
work-not-connected = لم يتم الاتصال
work-not-connected-refused = رفض تطبيق العمل الاتصال. أبلغ المالك. للمحاولة مجددًا اضغط Connect هناك مرة أخرى: هذا الرابط استُخدم، أما رمز الانضمام فلا.
work-not-connected-away = لا يستجيب تطبيق العمل كما ينبغي. للمحاولة مجددًا اضغط Connect هناك مرة أخرى: هذا الرابط استُخدم، أما رمز الانضمام فلا.
work-not-connected-taken = استخدم شخص آخر رمز الانضمام هذا في اللحظة نفسها. اطلب رمزًا جديدًا من المالك، واضغط Connect في تطبيق العمل مرة أخرى: هذا الرابط استُخدم.
work-link-over = انتهت صلاحية هذا الرابط
work-link-over-text = يعمل مرة واحدة، لمدة عشر دقائق. اضغط Connect في تطبيق العمل مرة أخرى.
work-no-user = لا يوجد مستخدم
work-no-user-text = يجب أن يكون { $header } معرّفًا واحدًا طوله من 1 إلى { $bytes } بايت.
work-wrong-secret = السر خاطئ
work-wrong-secret-text = لا يوجد متجر في نقطة البيع هذه له Proxy Secret هذا.
work-owner = المالك

## The card in the feed of the work app

work-card-title = تم استلام دفعة
work-card-amount = المبلغ
work-card-open = فتح عملية البيع
