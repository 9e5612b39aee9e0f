## The history: /sales

sales-title = المبيعات
sales-find = بحث
sales-find-and-export = بحث وتصدير
sales-from = من
sales-to = إلى
sales-no-such-day = اكتب اليوم مثل 2026-11-21؛ تم تجاهل «{ $typed }».
sales-status = الحالة
sales-any = الكل
sales-search = البيان أو المبلغ أو البصمة أو المعرّف
sales-show = عرض
sales-export = تصدير CSV
sales-days-in-utc = تبدأ الأيام عند منتصف الليل بتوقيت UTC، لأن المنطقة الزمنية للمتجر غير معروفة بعد.
sales-choose-zone = اختيارها
sales-searched-in-part = بُحث في حقول البيان رجوعًا حتى { $day }؛ وفي المبالغ والبصمات والمعرّفات في كل المبيعات.
sales-search-before = البحث فيما قبل ذلك
sales-none = لا مبيعات هنا.
sales-time = الوقت
sales-what = ماذا ومن
sales-amount = المبلغ
sales-sats = Sats
sales-count = المدفوع: { $count }
sales-paid-twice = دُفع مرتين
sales-matched = رُبط يدويًا: { $amounts }
sales-days-hint = تُحسب عملية البيع في اليوم الذي تمت فيه حسب ساعة المتجر، هنا وفي التصدير. والمجاميع تحسب ما دُفع منها.
