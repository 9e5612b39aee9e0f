## Settings of the shop: /settings/shop

shop-title = المتجر
shop-on-receipts = على الإيصالات
shop-name = اسم المتجر
shop-name-hint = الاسم الذي يعرفه العملاء. إن لم يوجد، تذكر الإيصالات اسم المستخدم الخاص بك في Blink.
shop-address = العنوان
shop-tax-number = الرقم الضريبي
shop-footer = في نهاية الإيصال
shop-not-fiscal = نقطة البيع هذه ليست جهازًا ضريبيًا. حيث يشترط القانون ذلك، سجّل عملية البيع هناك أيضًا.
shop-too-long = النص طويل جدًا: الحد الأقصى للأحرف { $most }.
shop-too-many-lines = النص طويل جدًا: الحد الأقصى للأحرف { $most } وللأسطر { $lines }.
shop-day = اليوم واللغة
shop-time-zone = المنطقة الزمنية
shop-zone-unknown = غير معروفة بعد: حتى ذلك الحين تبدأ الأيام عند منتصف الليل بتوقيت UTC. اختر المنطقة التي يقع فيها متجرك.
shop-zone-guessed = ذكرها متصفح من هذا المتجر. احفظ لتثبيتها، أو اختر غيرها.
shop-zone-known = تُحسب بها كلمة «اليوم» وأيام مبيعاتك وكل الأوقات في هذه الصفحات.
shop-zone-welcome = تُحسب بها أيام مبيعاتك.
shop-day-starts = يبدأ اليوم عند
shop-day-starts-hint = إن كنت تغلق بعد منتصف الليل، فاختر وقتًا لا يشتري فيه أحد: المبيعات قبله تُحسب لليوم السابق.
shop-no-such-time = اكتب وقتًا من 00:00 إلى 23:59، مثل 04:30.
shop-language = اللغة
shop-language-own = لغة المتصفح
shop-no-such-language = اختر لغة من القائمة.
shop-till = ما تبدأ به نقطة البيع
shop-unit = العملة
shop-unit-own = كما في Blink
shop-unit-sats = sats
shop-unit-hint = تبدأ بها لوحة الأرقام، وتُسعَّر بها الأصناف الجديدة.
shop-no-such-unit = اختر عملة من القائمة.
shop-wallet = يذهب المال إلى
shop-wallet-own = كما في Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = الدولار
shop-wallet-split = جزء في كل منهما
shop-wallet-missing = لا توجد محفظة كهذه في حسابك لدى Blink.
shop-no-such-wallet = اختر أحد هذه الخيارات.
shop-bitcoin-share = النسبة المحفوظة بالبيتكوين
shop-bitcoin-share-hint = مع «جزء في كل منهما» تذهب كل عملية بيع كاملة إلى المحفظة التي تقرّب آخر 30 يومًا من هذه النسبة. لا يُرسل شيء ولا يُصرف.
shop-no-such-share = اكتب عددًا صحيحًا من 0 إلى 100.
shop-ask-above = طلب التأكيد فوق
shop-ask-above-hint = بوحدات كاملة من عملة التحصيل، حتى لا يصبح خطأ في الكتابة أو باركود ممسوح عملية بيع. إذا تُرك فارغًا، تسأل نقطة البيع فوق ما يعادل { $amount }.
shop-tipping = الإكراميات
shop-tips = عرض الإكرامية على العملاء
shop-tip-presets = الخيارات، بالنسبة المئوية
shop-tip-presets-hint = خمسة على الأكثر، تفصل بينها فواصل: 10,15,20.
shop-no-such-presets = اكتب من نسبة واحدة إلى خمس نسب مختلفة أكبر من 0 وحتى 100، تفصل بينها فواصل، مثل 10,15,20.
shop-tip-base = نسبة من
shop-tip-base-total = المبلغ المطلوب دفعه
shop-tip-base-net = السعر من دون الضريبة
shop-taxes = الضريبة
shop-tax = الأسعار
shop-tax-none = لا تذكر الضريبة
shop-tax-included = تشمل الضريبة
shop-tax-added = لا تشمل الضريبة
shop-tax-rates = نسب الضريبة
shop-tax-rates-hint = نسبة في كل سطر، مثل «Standard = 19». الأولى لكل ما ليست له نسبة أخرى.
shop-choose-one = اختر أحد هذه الخيارات.
shop-no-such-rate = السطر { $line } ليس نسبة. اكتب اسمًا ثم «=» ثم نسبة مئوية حتى 100 بثلاث منازل عشرية على الأكثر، مثل «Standard = 19».
shop-rate-twice = السطر { $line } يحمل اسم نسبة أخرى. أعطِ كلًا منها اسمًا خاصًا.
shop-too-many-rates = النسب كثيرة جدًا: عشر نسب على الأكثر.
shop-rate-missing = اكتب نسبة واحدة على الأقل، أو اختر أن الأسعار لا تذكر الضريبة.
shop-rate-is-named = توجد أصناف لها النسبة «{ $rate }». أبقِ اسمها كما هو، أو أعطِ تلك الأصناف نسبة أخرى أولًا.
shop-no-such-zone = اختر منطقة من القائمة، مثل America/El_Salvador.
shop-no-such-number = اكتب عددًا صحيحًا من 1 إلى 999999999999، مثل 10000.
bad-time-zone = هذه ليست منطقة زمنية.

## The page for new owners: /settings/shop/welcome

till-new-shop = جديد هنا؟ اكتب اسم متجرك
welcome-title = متجرك
welcome-head = هل هذا صحيح؟
welcome-lead = تعتمد الإيصالات ولوحة الأرقام على ذلك. يمكنك تغيير كل شيء لاحقًا، وإعدادات أخرى، في الإعدادات.
welcome-go = إلى نقطة البيع
welcome-skip = تخطٍّ
