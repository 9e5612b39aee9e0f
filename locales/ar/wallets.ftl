## The wallets: /wallets

wallets-title = المحافظ
wallets-none = لا تُظهر Blink أي محفظة لهذا الحساب.
wallet-bitcoin = Bitcoin
wallet-dollar = الدولار
wallets-pending = { $amount } في الطريق، غير مؤكد بعد
wallets-total = المجموع ≈ { $amount }
# A mark that is not seen keeps a number before its unit: U+200E.
wallets-price = { "\u200E" }1 BTC = { $price }
wallets-price-at = { "\u200E" }1 BTC = { $price }، سعر Blink ({ $at })
wallets-open-ledger = فتح كشف الحساب
wallets-no-price = لا تعطي Blink سعر صرف الآن. أرصدتك صحيحة؛ وقيمتها بعملة { $currency } غير متوفرة. انظر مجددًا بعد دقيقة.
wallets-winding-down = تغلق Blink هذا الحساب: يمكنه الاستلام حتى { $last_receive }. انقل أموالك وصدّر مبيعاتك قبل { $last_day }.
wallets-receive-disabled = أغلقت Blink الاستلام في هذا الحساب، لذلك لا تستطيع نقطة البيع التحصيل. ما فيه ما زال لك: انقله وصدّر مبيعاتك قبل { $last_day }.
wallets-export = تصدير المبيعات

## A page that was looked at too often. $what is "balances" or "page".

look-known = فُتحت هذه الصفحة مرات كثيرة، لذلك لم تُسأل Blink مجددًا. مضى على { $what ->
        [balances] هذه الأرصدة
       *[page] هذه الصفحة
    } { $seconds ->
        [zero] أقل من ثانية
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. انظر مجددًا بعد لحظة.
look-nothing = فُتحت هذه الصفحة مرات كثيرة، لذلك لم تُسأل Blink مجددًا. انظر مجددًا بعد ثوانٍ لترى { $what ->
        [balances] هذه الأرصدة
       *[page] هذه الصفحة
    }.

## The ledger: /transactions

ledger-title = كشف الحساب
ledger-what = كل حركة في محافظك لدى Blink، الأحدث أولًا؛ ومنها ما لم يمر بنقطة البيع هذه.
ledger-unread = { $count ->
        [zero] لا قيود غير مفهومة في هذه الصفحة
        [one] قيد واحد في هذه الصفحة غير مفهوم ولم يُعرض
        [two] قيدان في هذه الصفحة غير مفهومين ولم يُعرضا
        [few] { $count } قيود في هذه الصفحة غير مفهومة ولم تُعرض
        [many] { $count } قيدًا في هذه الصفحة غير مفهوم ولم يُعرض
       *[other] { $count } قيد في هذه الصفحة غير مفهوم ولم يُعرض
    }. تحقّق في تطبيق Blink.
ledger-empty = لا توجد حركات بعد. ستظهر أول عملية بيع هنا.
ledger-nothing-older = لا شيء أقدم من هذا.
ledger-received = مستلم
ledger-sent = مرسل
ledger-came-back = عاد
ledger-fee = الرسوم { $amount }
ledger-done = تم
ledger-waiting = قيد الانتظار
ledger-failed = فشل
ledger-status = { $status }
