## The wallets: /wallets

wallets-title = Mikoba
wallets-none = Blink haionyeshi mkoba wowote wa akaunti hii.
wallet-bitcoin = Bitcoin
wallet-dollar = Dola
wallets-pending = { $amount } njiani, bado haijathibitishwa
wallets-total = Jumla ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, kiwango cha Blink cha { $at }
wallets-open-ledger = Fungua miamala
wallets-no-price = Blink haitoi kiwango cha ubadilishaji kwa sasa. Salio lako ni sahihi; thamani yake kwa { $currency } ndiyo inayokosekana. Angalia tena baada ya dakika moja.
wallets-winding-down = Blink inafunga akaunti hii: inaweza kupokea hadi { $last_receive }. Hamisha pesa zako na upakue mauzo yako kabla ya { $last_day }.
wallets-receive-disabled = Blink imefunga akaunti hii isipokee, kwa hiyo kaunta haiwezi kulipisha. Kilichomo bado ni chako: kihamishe na upakue mauzo yako kabla ya { $last_day }.
wallets-export = Pakua mauzo

## A page that was looked at too often. $what is "balances" or "page".

look-known = Ukurasa huu huangaliwa mara nyingi sana hivi kwamba Blink haikuulizwa tena. { $what ->
        [balances] Salio unaloliona ni la
       *[page] Ukurasa unaouona ni wa
    } { $seconds ->
        [one] sekunde moja
       *[other] sekunde { $seconds }
    } nyuma. Angalia tena baada ya muda mfupi.
look-nothing = Ukurasa huu huangaliwa mara nyingi sana hivi kwamba Blink haikuulizwa tena. Angalia tena baada ya sekunde chache kuona { $what ->
        [balances] salio hili
       *[page] ukurasa huu
    }.

## The ledger: /transactions

ledger-title = Miamala
ledger-what = Kila kilichopita kwenye mikoba yako ya Blink, kipya kwanza; pia ambacho hakikupitia kaunta hii.
ledger-unread = { $count ->
        [one] Muamala mmoja wa ukurasa huu haukueleweka na hauonyeshwi
       *[other] Miamala { $count } ya ukurasa huu haikueleweka na haionyeshwi
    }. Angalia kwenye app ya Blink.
ledger-empty = Bado hakuna kilichopita. Mauzo yako ya kwanza yataonekana hapa.
ledger-nothing-older = Hakuna ya zamani kuliko hii.
ledger-received = Imepokewa
ledger-sent = Imetumwa
ledger-came-back = Imerudi
ledger-fee = ada { $amount }
ledger-done = Imekamilika
ledger-waiting = Inasubiri
ledger-failed = Imeshindikana
ledger-status = { $status }
