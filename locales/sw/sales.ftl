## What has become of a sale

status-waiting = Inasubiri
status-paid = Imelipwa
status-expired = Muda umeisha, haijalipwa
status-cancelled = Imeghairiwa
status-paid-late = Imelipwa kwa kuchelewa, kagua
status-failed = Imeshindikana, hakuna ankara
method-lightning = Lightning

## The till: /till

till-last-sale = Mauzo ya mwisho:
till-amount = Kiasi
till-currency = Sarafu
unit-sats = sats
unit-dollars = Dola ya Marekani
till-memo = Dokezo
till-and-wallet = na mkoba
till-memo-hint = (si lazima, mteja huliona)
till-wallet = Pesa huingia kwenye
till-charge = Lipisha
till-one-moment = Subiri kidogo…
keypad = Vitufe vya namba
keypad-back = Futa tarakimu ya mwisho
keypad-clear = Futa
keypad-add = Ongeza kiasi kingine

till-choose-currency = Chagua mojawapo ya sarafu kwenye orodha.
till-choose-wallet = Chagua mojawapo ya mikoba yako.
till-memo-too-long = Dokezo ni refu mno: lisizidi baiti { $most }.
amount-too-small = Hii ni chini ya kiasi kidogo kabisa ambacho mkoba unaweza kushika.
till-form-used = Fomu hii imeshafanya mauzo yake, ya kitu kingine. Kagua kiasi na ulipishe tena.
till-confirm-amount = { $amount } ni nyingi kwa duka hili, kwa hiyo bado hakuna kilicholipishwa. Kagua kiasi, na ubonyeze Lipisha tena kama ni sahihi.
till-old-price = Kiwango cha ubadilishaji cha Blink ni cha { $age } nyuma. Unacholipisha sasa hubadilishwa kwa kiwango hicho.
till-no-price = Hakuna kiwango cha ubadilishaji kwa sasa. Bado unaweza kulipisha kwa sats kwenye mkoba wa BTC.
till-no-price-no-currency = Hakuna kiwango cha ubadilishaji kwa sasa, kwa hiyo hakuna sarafu iliyochaguliwa. Bado unaweza kulipisha kwa sats kwenye mkoba wa BTC: chagua sats.
till-without-owner = Mmiliki wa duka hili hajaingia Blink. Unaweza kuendelea kulipisha, na malipo huonekana kama kawaida; mwombe mmiliki aingie mara moja, kwenye kifaa chochote.
till-wind-down = Kuanzia { $from } Blink haitaruhusu akaunti hii kupokea tena. App ya Blink inasema cha kufanya.

## Why no invoice was made

refused-unreachable = Blink haifikiki, kwa hiyo hakuna ankara iliyotengenezwa. Jaribu tena baada ya muda mfupi.
refused-without-sign-in = Kwa sasa Blink haitengenezi ankara bila mmiliki kuingia. Mmiliki wa duka hili aingie mara moja, kwenye kifaa chochote; kisha lipisha tena.
refused-receive-disabled = Blink hairuhusu akaunti hii kupokea tena. Fungua app ya Blink kuhamisha pesa zako; historia yako na upakuaji wake hubaki hapa.
refused-inactive = Akaunti hii ya Blink haitumiki, kwa hiyo haiwezi kupokea. Fungua app ya Blink kuona sababu.
refused-no-dealer = Blink haiwezi kuuza dola kwa sasa. Chagua mkoba wa BTC, au jaribu tena baada ya muda mfupi.
refused-no-lightning = Nodi ya Lightning ya Blink haijibu kwa sasa. Jaribu tena baada ya dakika chache.
refused-by-blink = Blink haikutengeneza ankara: { $why }
refused-for-now = Blink haikutengeneza ankara. Jaribu tena baada ya muda mfupi.
refused-too-many = Blink haipokei ankara zaidi za akaunti hii kwa sasa. Jaribu tena baada ya { $wait }.
refused-too-many-without-sign-in = Mmiliki akiwa hajaingia, Blink hupokea ankara chache za kaunta hii, na za dakika hii zimeshatengenezwa. Jaribu tena baada ya { $wait }; mmiliki akiingia kwenye kifaa chochote kutakuwa na zaidi.
refused-busy = Blink ina shughuli nyingi mno kwa sasa, kwa hiyo hakuna ankara iliyotengenezwa. Jaribu tena baada ya muda mfupi.
refused-no-price = Hakuna kiwango cha ubadilishaji kwa sasa, kwa hiyo sarafu hii haiwezi kubadilishwa. Lipisha kwa sats kwenye mkoba wa BTC, au jaribu tena baada ya muda mfupi.
refused-unticked = Wakati wa kuingia kisanduku “receive” hakikuwekwa tiki, kwa hiyo kaunta hii haiwezi kutengeneza ankara. Ingia tena na ukiweke tiki.
refused-owner-unticked = Kuingia kwa mmiliki hakuruhusu kupokea, kwa hiyo hakuna ankara inayoweza kutengenezwa. Mwombe mmiliki aingie mara moja, kwenye kifaa chochote, na aweke tiki visanduku vyote.
refused-key-unticked = Ufunguo wa API uliotumia kuingia hauruhusu kupokea, kwa hiyo kaunta hii haiwezi kutengeneza ankara. Tengeneza wenye tiki kwenye Read na Receive, na uingie kwa huo.
refused-wound-down = Blink ilisimamisha kupokea kwa akaunti hii { $since }. Hamisha pesa zako kwa app ya Blink kabla ya { $deadline }; historia yako na upakuaji wake hubaki hapa.
refused-taken-back = Hakuna ankara iliyotengenezwa. Jaribu tena baada ya muda mfupi.

## The page of a sale

sale-title = Mauzo
sale-asking = Inauliza Blink
sale-matched = Imeoanishwa kwa mkono
sale-matched-at = Imeoanishwa kwa mkono: { $amount }, imepokewa { $at }.
sale-matched-noted = Imeoanishwa kwa mkono: { $amount }, imepokewa { $at } ({ $note }).
sale-credited = Zilizoingizwa: { $credited }, zilizoombwa: { $asked }
sale-given-back = Imerejeshwa: { $amount }
sale-unclear = Bado haijulikani kama Blink ilitengeneza ankara. Kaunta huendelea kuangalia kila sekunde mbili; kabla haijapatikana hakuna ambacho mteja anaweza kulipa.
sale-unclear-renew = Huna haja ya kusubiri: tengeneza ankara mpya. Ya kwanza ikitokea na kulipwa, kaunta itaiona.
sale-late = Pesa zilikuja baada ya muda wa ankara kuisha au kughairiwa. Kagua kama mteja alipata bidhaa.
sale-failed = Blink haikutengeneza ankara, kwa hiyo hakuna kilicholipwa wala kinachoweza kulipwa.
sale-paid-by = Imelipwa kwa { $method }
sale-paid-twice = Mauzo haya yalilipwa zaidi ya mara moja: { $extra } zilikuja juu yake. Zirejeshe kwa mteja, au andika ni za nani.
sale-order-paid = Oda hii imeshalipwa, kama mauzo mengine: { $sale }.
sale-order-paid-twice = Oda hii ililipwa zaidi ya mara moja, pia kama mauzo haya: { $sale }. Rejesha malipo ya mojawapo kwa mteja, au andika pesa ni za nani.
sale-order-elsewhere = Oda hii ilikuwa tayari inalipishwa kwenye kifaa kingine, na haya ndiyo mauzo yake. Ulichochagua wewe kimewekwa kando kama oda ya peke yake: { $order }. Kabla ya kuilipisha, toa kilicholipishwa hapa.
sale-amount-by = { $amount } kwa { $method }
sale-without-sign-in = Yalifanywa bila mmiliki kuingia. Yanalipwa kwa duka na kufuatiliwa kama mengine yoyote.
sale-cancelled-here = Yameghairiwa kwenye kaunta hii tu: yalifanywa bila mmiliki kuingia, na hayakuweza kughairiwa Blink. Bado yanafuatiliwa hadi muda wake uishe; mtu akiyalipa, kikasha kitaonyesha.
sale-wallet-gone = Mkoba wa mauzo haya haupo tena. Lipisha upya.
sale-qr = Msimbo wa QR wa ankara
sale-until = Lipa kabla ya { $at }
sale-receipt-qr = Msimbo wa QR wa risiti, kwa mteja
sale-your-receipt = Risiti yako
sale-print = Chapisha au shiriki risiti
sale-renew = Ankara mpya ya mauzo haya
sale-new = Mauzo mapya
sale-for-staff = Kwa wafanyakazi
sale-copy = Nakili
sale-copied = Imenakiliwa
sale-copy-by-hand = Bonyeza Ctrl+C
sale-open = Fungua kwenye mkoba
sale-share = Shiriki
sale-locked = Kiwango kimefungwa hadi hapo: { $of } = { $price }.
sale-locked-renews = Muda ukiisha, ukurasa huu hutengeneza ankara mpya wenyewe.
sale-cancel = Ghairi mauzo haya
sale-all = Mauzo yote
sale-reload = Pakia upya ukurasa huu kuona kama imelipwa.
sale-late-reload = { $late }. Pakia upya ukurasa huu kuona kama imelipwa.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Inasubiri malipo
sale-say-paid = Imelipwa
sale-say-paid-late = Imelipwa kwa kuchelewa, kagua
sale-say-expired = Muda umeisha, haijalipwa
sale-say-cancelled = Imeghairiwa
sale-say-failed = Hakuna ankara iliyotengenezwa
sale-say-live = Moja kwa moja
sale-say-checking = Inaangalia kila sekunde 3
sale-say-offline = Nje ya mtandao, usitoe bidhaa
sale-say-signed-out = Umetoka: pakia upya ukurasa huu ili uingie
sale-say-left = imebaki { $time }
sale-say-sound-on = Sauti imewashwa
sale-say-sound-off = Sauti imezimwa

## How late the till hears of payments

upstream-silent = Blink haijibu: usitoe bidhaa kwa chochote ambacho hakijawa kijani
upstream-limited = Blink inapokea maswali machache kwa sasa: malipo huonekana kwa kuchelewa
upstream-slow = Malipo huonekana kwa kuchelewa: kwa ankara { $open } zilizo wazi, Blink huulizwa kuhusu kila moja kila sekunde { $seconds }
upstream-asking = Malipo huonekana kwa kuchelewa sekunde chache: inauliza Blink

## Can this till take money now? /health

health-title = Hali ya mfumo
health-good = Tayari
health-warn = Tahadhari
health-bad = Tatizo
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Miamala ya Blink
health-ledger-read = Ilisomwa { $ago } nyuma
health-ledger-unread = Bado haijasomwa
health-ledger-old-do = Malipo ambayo hakuna aliyeyatolea taarifa hupatikana kwa kuchelewa. Hujaribiwa tena kila dakika mmiliki akiwa ameingia.
health-ledger-gaps = { $read }; { $count ->
    [one] muamala { $count } haukueleweka
   *[other] miamala { $count } haikueleweka
}
health-ledger-gaps-do = { $count ->
    [one] Uangalie kwenye kikasha.
   *[other] Iangalie kwenye kikasha.
}
health-grant = Kuingia
health-grant-good = Umeingia
health-grant-ended = Mmiliki ametoka
health-grant-ended-do = Mmiliki wa duka hili aingie mara moja, kwenye kifaa chochote; hadi hapo hakuna kinachoweza kulipishwa.
health-grant-goes-on-do = Endelea kulipisha; malipo huonekana kama kawaida. Mmiliki wa duka hili aingie mara moja, kwenye kifaa chochote.
health-grant-degraded = Haijafanywa upya
health-grant-degraded-do = Huduma ya kuingia ya Blink haijibu. Kulipisha kunaendelea bila hiyo; salio na utafutaji vinasubiri.
health-grant-ends = Inaisha karibuni
health-grant-ends-do = Kuingia huku huisha takriban saa moja baada ya kuanza. Ingia tena na uweke tiki “offline”.
health-scopes = Ruhusa
health-scopes-good = Kamili
health-scopes-no-receive = Haiwezi kulipisha
health-scopes-key-do = Tengeneza ufunguo wa API wenye tiki kwenye Read na Receive, na uingie kwa huo.
health-scopes-receive-do = Ingia tena na uweke tiki “receive”.
health-scopes-no-read = Haiwezi kuangalia nyuma
health-scopes-read-do = Ingia tena na uweke tiki “read”.
health-api = Blink
health-api-good = Inajibu
health-api-unknown = Bado haijaulizwa
health-api-limited = Ina shughuli
health-api-limited-do = Blink inapokea maombi machache zaidi kwa sasa. Subiri dakika moja.
health-api-silent = Kimya
health-api-silent-do = Kagua intaneti ya kaunta hii, kisha status.blink.sv. Usitoe bidhaa kwa chochote ambacho hakijawa kijani.
health-clock = Saa
health-clock-unknown = Bado haijalinganishwa
health-clock-good = Kama ya Blink
health-clock-ahead = Iko mbele ya Blink kwa { $off }
health-clock-behind = Iko nyuma ya Blink kwa { $off }
health-clock-off-do = Rekebisha saa ya kaunta hii, hasa kwa NTP: muda wa ankara huonekana kuisha wakati tofauti na ulivyo.
health-clock-far-off-do = Rekebisha saa ya kaunta hii, hasa kwa NTP: wakati inaoonyesha si sahihi, na wateja hawawezi kulipa.
health-line = Malipo ya moja kwa moja
health-line-good = Moja kwa moja
health-line-resting = Imepumzika
health-line-down = Inauliza badala yake
health-line-down-do = { $late }. Subiri; kaunta itaunganisha tena yenyewe.
health-rate = Kiwango cha ubadilishaji
health-rate-age = Cha { $age } nyuma
health-rate-old-do = Blink haina kipya zaidi. Baada ya dakika 10 hakuna kinachotumika: hapo lipisha kwa sats kwenye mkoba wa BTC.
health-rate-none = Hakuna cha { $currency }
health-rate-none-do = Lipisha kwa sats kwenye mkoba wa BTC.
health-room = Ankara za dakika hii
health-room-left = Zimebaki { $count }
health-room-none = Hakuna iliyobaki
health-room-blocked = Imezuiwa
health-room-blocked-do = Blink haitengenezi yoyote kwa { $wait }. Subiri.
health-room-none-do = Subiri dakika moja.
health-room-none-without-sign-in-do = Subiri dakika moja, au mmiliki aingie: bila hivyo Blink hupokea chache za kaunta hii.
health-room-few-do = Punguza kasi kidogo: Blink huhesabu kaunta zote za akaunti hii pamoja.
health-room-few-without-sign-in-do = Bila mmiliki kuingia, Blink hupokea chache za kaunta hii. Mmiliki aingie mara moja, kwenye kifaa chochote.
health-account = Akaunti
health-account-good = Inatumika
health-account-no-receive = Haiwezi kupokea
health-account-no-receive-do = Fungua app ya Blink kuhamisha pesa zako.
health-account-ended-do = Hamisha pesa zako kwa app ya Blink kabla ya { $deadline }, na upakue mauzo yako.
health-account-inactive = Haitumiki
health-account-inactive-do = Fungua app ya Blink kuona sababu.
health-account-winding-down = Inafungwa
health-account-winding-down-do = Inaweza kupokea hadi { $until }. App ya Blink inasema cha kufanya.
health-services = Lightning na dola
health-services-good = Zinafanya kazi
health-services-no-lightning = Lightning haifanyi kazi
health-services-no-lightning-do = Jaribu tena baada ya dakika chache.
health-services-no-dealer = Hakuna dola
health-services-no-dealer-do = Lipisha kwenye mkoba wa BTC.
health-storage = Hifadhi
health-storage-good = Inaandika
health-storage-left = Zimebaki MB { $megabytes }
health-storage-left-do = Ongeza nafasi kwenye diski ya kaunta mapema: ikijaa, kaunta haiwezi kulipisha.
health-storage-full = Haiwezi kuandika
health-storage-full-do = Ongeza nafasi kwenye diski ya kaunta, au irekebishwe. Hakuna haja ya kuanzisha upya chochote; malipo yatarekodiwa hapo.

## The receipt: /receipts/…

receipt-title = Risiti
receipt-of = Risiti ya { $shop }
receipt-by = kwa { $method }
receipt-proof = Uthibitisho wa malipo
receipt-hash = Hash ya malipo
receipt-preimage = Preimage
receipt-print = Chapisha
receipt-print-hint = Fungua kwanza “Uthibitisho wa malipo” ili uwe kwenye karatasi.
