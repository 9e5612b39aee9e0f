## Orders that wait: /orders

orders-title = الطلبات
orders-none = لا يوجد طلب معلّق. علّق طلبًا في نقطة البيع: يظهر هنا على كل أجهزة المتجر حتى تحصيله.
orders-unnamed = بلا اسم
orders-pieces = { $count ->
    [zero] { $count } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
}
orders-age = ينتظر منذ { $age }
orders-discard = حذف

## What was ordered, beside the fields of the till

order-no-quantity = بِع من 0 إلى { $most } قطعة من كل صنف، بأعداد صحيحة.
order-other-unit = أسعار هذه الأصناف بعملة غير عملة المبلغ. اكتب المبلغ بعملة الأصناف، أو حصّله وحده.
order-too-many-lines = الحد الأقصى للأصناف المختلفة في عملية بيع واحدة: { $most }. ضع الباقي في عملية بيع أخرى.
order-two-currencies = أسعار هذه الأصناف بعملتين. بِعها في عمليتي بيع.
order-no-percent = اكتب نسبة مئوية بمنزلتين عشريتين على الأكثر، مثل 12.5%.
order-no-tips = لا يقبل هذا المتجر الإكراميات. يمكن للمالك تفعيلها في إعدادات المتجر.
order-nothing = اختر صنفًا له سعر، أو اكتب مبلغًا.
order-nothing-left = لا يترك هذا الخصم شيئًا للتحصيل. قلّل الخصم.

## What an order comes to

bill-amount = المبلغ
bill-title = الطلب
bill-subtotal = المجموع الفرعي
bill-discount = الخصم
bill-tax-included = شامل { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = الإكرامية
bill-total = الإجمالي

## The customer's choice of a tip

tip-title = الإكرامية
tip-question = هل تود ترك إكرامية؟
tip-none = بلا إكرامية
tip-own = مبلغ آخر، بعملة { $currency }
tip-give = إضافة هذه الإكرامية
tip-above = الإكرامية { $tip } أكبر من الطلب نفسه، لذلك لم يُحصَّل شيء بعد. هل هذا مقصود؟
tip-confirm = نعم، إضافة { $tip }
tip-back = العودة إلى نقطة البيع

## On the till

till-items = الأصناف
till-find = بحث أو مسح ضوئي
till-find-short = بحث
till-categories = ما يُعرض
till-favourites = المفضّلة
till-all-items = الكل
till-nothing-found = لا شيء هنا بهذا الاسم. ابحث عن اسم آخر أو SKU أو باركود.
till-pieces = الكمية
till-less = إنقاص واحد
till-more = زيادة واحد
till-discount-and-park = خصم، تعليق
till-discount = الخصم
till-discount-hint = (10% أو مبلغ)
till-label = تعليق باسم
till-label-hint = (مثل طاولة 4)
till-park = تعليق هذا الطلب
till-by-share = حسب نسبة المتجر
till-nothing-to-park = لا شيء لتعليقه بعد. اختر صنفًا أو اكتب مبلغًا.
till-too-many-parked = بلغ عدد الطلبات المعلّقة { $most }. حصّل بعضها أو احذفه أولًا.
till-label-too-long = هذا الاسم أطول من أن تتسع له القائمة: الحد الأقصى للأحرف { $most }.
till-prices-changed = تغيّرت أسعار، أو لم يعد شيء ما يُباع، منذ فُتحت هذه الصفحة. لم يُحصَّل شيء: راجع الطلب مرة أخرى.
till-items-gone = لم يعد يُباع: { $names }.
till-order-changed = غُيّر هذا الطلب في هذه الأثناء على جهاز آخر، وهو هناك الآن: { $order }. نسختك باقية أدناه: علّق أو حصّل مرة أخرى لتحل محله.
till-order-charged = حُصّل هذا الطلب في هذه الأثناء على جهاز آخر: { $sale }. نسختك باقية أدناه: أزل منها ما حُصّل هناك قبل أن تعلّقها أو تحصّلها.

## On the page of a sale

sale-sold-by = البائع
