## Second screens: /settings/displays

displays-title = شاشات العميل
displays-lead = شاشة العميل رابط تفتحه على جهاز لوحي ثانٍ أو على ظهر حامل. تعرض للعملاء أحدث عملية بيع لشخص واحد، واسم متجرك بين عمليات البيع؛ ومن يملك الرابط لا يرى غير ذلك ولا يستطيع فعل أي شيء.
displays-none = لا توجد شاشات بعد.
displays-all = كل الشاشات
display-name = اسم الشاشة الجديدة
display-whose = تعرض مبيعات
display-own = مبيعاتك
display-make = إنشاء رابطها
display-no-name = اكتب اسمًا لتعرف أي شاشة تنهيها.
display-long-name = الاسم طويل جدًا: 40 حرفًا على الأكثر.
display-no-cashier = اختر نفسك أو أحد أمناء الصندوق من القائمة.
display-of-cashier = تعرض مبيعات { $name }، منذ
display-of-owner = تعرض مبيعاتك، منذ
display-end = إنهاء
display-link-lead = افتح هذا على الشاشة الثانية. يظهر الآن فقط؛ أنهِ الشاشة إن وصل الرابط إلى شخص آخر.
display-link-qr = رمز QR للرابط

## What customers see: /display/…

display-title = أهلًا وسهلًا
display-pay = يُرجى الدفع
display-code = رمز QR للفاتورة
display-moment = لحظة من فضلك.
display-paid = تم الدفع، شكرًا لك
display-paid-late = دُفع متأخرًا
display-ask-the-shop = وصلت الدفعة بعد انتهاء مهلتها. يُرجى سؤال المتجر هل ما زالت مقبولة.
display-choose-tip = يُرجى الاختيار على شاشة نقطة البيع.
display-more = و{ $count } أخرى
