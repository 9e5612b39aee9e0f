## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = البطاقة
method-bank = البنك
settings-cards = البطاقات
cards-title = البطاقات
cards-head = الدفع بالبطاقة والبنك
cards-lead = مع حساب لدى { $company } (blinkpayment.co.uk، وهي شركة مستقلة لا علاقة لها بمحفظتك في Blink) يمكن دفع عملية البيع أيضًا بالبطاقة أو عبر البنك. يدفع العميل على صفحتها، ولا يمر أي رقم بطاقة بنقطة البيع هذه أبدًا.
cards-set-up = إعداد
cards-set-up-in = تم الإعداد، والتحصيل بعملة { $currency }
cards-set-up-hint = تعرض عملية البيع بعملة { $currency } زر «الدفع بالبطاقة أو البنك». المفاتيح محفوظة مشفّرة، ولا تُعرض لأحد مرة أخرى.
cards-remove = حذف المفاتيح
cards-unwatched = حُذفت المفاتيح قبل أن تؤكد Blink Payment إغلاق صفحات البطاقات لعمليات البيع هذه. ما زال بإمكان عميل أن يدفع هناك ولن تعلم نقطة البيع بذلك. أغلقها في بوابة Blink Payment: { $sales }
cards-unwatched-sale = عملية البيع { $id }
cards-change = تغيير المفاتيح
cards-where = المفتاحان في بوابة Blink Payment، في إعدادات صفحة Blink الخاصة بك. يُختبران قبل الحفظ.
cards-api-key = مفتاح API
cards-secret-key = المفتاح السري
cards-currency = عملة التحصيل بالبطاقات
cards-keep = اختبار وحفظ
cards-no-api-key = انسخ مفتاح API كاملًا من إعدادات صفحة Blink الخاصة بك.
cards-no-secret-key = انسخ المفتاح السري كاملًا من إعدادات صفحة Blink الخاصة بك.
cards-no-currency = اكتب أحرف العملة الثلاثة، مثل GBP.
cards-wrong-keys = لا تعرف Blink Payment هذين المفتاحين. انسخهما من جديد من صفحة Blink نفسها.
cards-not-taken = تقبل صفحة Blink هذه { $known } ولا تقبل { $currency }.
cards-unreachable = يتعذّر الوصول إلى Blink Payment، فلا يُعرف هل هذان المفتاحان صالحان. لم يُحفظ شيء؛ حاول مجددًا بعد لحظة.

## On the sale's page

cards-odd = تفيد Blink Payment بأن عملية البيع هذه دُفعت، لكن بمبلغ آخر. لا تعدّ نقطة البيع ذلك دفعًا: تحقّق في بوابتها.
cards-offer = بطاقة أو بنك
cards-qr = رمز QR لصفحة البطاقات
cards-scan = يمسح العميل هذا الرمز أو يتبع الرابط، حتى { $until }.
cards-asking = جارٍ طلب صفحة للبطاقات من Blink Payment.
cards-pay = الدفع بالبطاقة أو البنك
cards-not-set-up = لم تُعَدّ البطاقات. يُدخل المالك المفاتيح في الإعدادات، البطاقات.
cards-not-waiting = عملية البيع هذه لا تنتظر الدفع، فلا شيء يُدفع بالبطاقة.
cards-unclear = لم ترد Blink Payment بوضوح. تتحقق نقطة البيع هل أُنشئت صفحة البطاقات؛ وحتى ذلك الحين يمكن دفع الفاتورة.
cards-other-currency = التحصيل بالبطاقات هنا بعملة { $currency }، وعملية البيع هذه بعملة أخرى. حصّل من جديد بعملة { $currency }.
cards-keys-refused = ترفض Blink Payment مفاتيح هذا المتجر. يُدخلها المالك من جديد في الإعدادات، البطاقات.
cards-said-no = رفضت Blink Payment: { $why }
cards-no-methods = رفضت Blink Payment: لا البطاقات ولا المدفوعات البنكية مفعّلة.
cards-said-no-more = رفضت Blink Payment ولم تذكر السبب.
cards-limited = لا تقبل Blink Payment طلبات أخرى الآن. حاول مجددًا بعد { $seconds } ث.
cards-not-reached = يتعذّر الوصول إلى Blink Payment. حاول مجددًا بعد لحظة.
cards-no-answer = رد Blink Payment غير صالح للاستخدام. حاول مجددًا بعد لحظة؛ يمكن دفع الفاتورة.

## Giving money back

cards-payment = الدفع بالبطاقة
cards-paid-by-card = دُفع بالبطاقة: { $amount }
cards-paid-by-bank = دُفع عبر البنك: { $amount }
cards-refund-done = تم الرد: { $amount }، { $when }
cards-refund-refused = رُفض الرد: { $amount }، { $when }
cards-refund-asked = جارٍ الرد: { $amount }، { $when }
cards-refund-unclear = غير واضح، تحقّق في بوابة Blink Payment: { $amount }، { $when }
cards-give-back = رد المبلغ
cards-give-back-amount = المبلغ بعملة { $currency }؛ إن تُرك فارغًا يُرد { $amount }
cards-give-back-yes = نعم، رد هذا المبلغ إلى البطاقة
cards-give-back-now = رد المبلغ
cards-bank-not-given = لا ترد Blink Payment المدفوعات البنكية: أرسل المبلغ من بنكك.
cards-not-by-card = لم تُدفع عملية البيع هذه بالبطاقة، فلا شيء يُرد إلى بطاقة.
cards-gone = لم تعد البطاقات مُعَدّة. رد المبلغ في بوابة Blink Payment.
cards-tick = حدّد المربع لتأكيد رد المبلغ.
cards-nothing-left = لم يبقَ شيء من هذه الدفعة.
cards-too-much = المتبقي من هذه الدفعة أقل من ذلك.
cards-no-number = لم تُبلغ Blink Payment برقم هذه الدفعة بعد. حاول لاحقًا، أو رد المبلغ في بوابتها.
cards-refund-unknown = لم ترد Blink Payment بوضوح، فربما تم رد المبلغ. تحقّق في بوابتها؛ لن تحاول نقطة البيع مجددًا.

## The page that the customer comes back to

cards-done-title = الدفع
cards-done-paid = تم الدفع
cards-done-thanks = شكرًا لك. يمكنك إغلاق هذه الصفحة.
cards-done-not-paid = لم يُدفع
cards-done-over = سُحبت هذه الدفعة أو انتهت مهلتها. اسأل عند نقطة البيع.
cards-done-not-yet = لم يُدفع بعد
cards-done-waiting = لم يصل نقطةَ البيع خبرٌ عن دفعة. تتحقق هذه الصفحة تلقائيًا؛ اسأل عند نقطة البيع إن بقي الأمر كذلك.
