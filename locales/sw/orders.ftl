## Orders that wait: /orders

orders-title = Oda
orders-none = Hakuna oda inayosubiri. Weka moja kando kwenye kaunta: itaonekana hapa kwenye kila kifaa cha duka hadi ilipishwe.
orders-unnamed = Bila jina
orders-pieces = { $count ->
    [one] kipande { $count }
   *[other] vipande { $count }
}
orders-age = inasubiri kwa { $age }
orders-discard = Ondoa

## What was ordered, beside the fields of the till

order-no-quantity = Uza vipande 0 hadi { $most } vya kila bidhaa, vipande vizima pekee.
order-other-unit = Bidhaa hizi zina bei za sarafu tofauti na ya kiasi. Andika kiasi kwa sarafu ya bidhaa, au lipisha kiasi hicho peke yake.
order-too-many-lines = Uza bidhaa tofauti zisizozidi { $most } kwa mara moja. Weka zilizobaki kwenye mauzo mengine.
order-two-currencies = Bidhaa hizi zina bei za sarafu mbili. Ziuze kwa mauzo mawili.
order-no-percent = Andika asilimia yenye desimali zisizozidi mbili, kwa mfano 12.5%.
order-no-tips = Duka hili halipokei bahshishi. Mmiliki anaweza kuiwasha kwenye mipangilio ya duka.
order-nothing = Chagua kitu chenye bei, au andika kiasi.
order-nothing-left = Punguzo hili haliachi cha kulipisha. Toa punguzo dogo zaidi.

## What an order comes to

bill-amount = Kiasi
bill-title = Oda
bill-subtotal = Jumla ndogo
bill-discount = Punguzo
bill-tax-included = { $name } { $percent } imejumuishwa
bill-tax-added = { $name } { $percent }
bill-tip = Bahshishi
bill-total = Jumla

## The customer's choice of a tip

tip-title = Bahshishi
tip-question = Je, ungependa kuacha bahshishi?
tip-none = Bila bahshishi
tip-own = Kiasi kingine, kwa { $currency }
tip-give = Toa bahshishi hii
tip-above = Bahshishi ya { $tip } ni zaidi ya oda yenyewe, kwa hiyo bado hakuna kilicholipishwa. Je, imekusudiwa?
tip-confirm = Ndiyo, toa { $tip }
tip-back = Rudi kwenye kaunta

## On the till

till-items = Bidhaa
till-find = Tafuta au changanua
till-find-short = Tafuta
till-categories = Kinachoonyeshwa
till-favourites = Vipendwa
till-all-items = Zote
till-nothing-found = Hakuna kitu hapa chenye jina hilo. Tafuta jina, SKU au msimbopau mwingine.
till-pieces = Vipande
till-less = Punguza kimoja
till-more = Ongeza kimoja
till-discount-and-park = Punguzo, weka kando
till-discount = Punguzo
till-discount-hint = (10% au kiasi)
till-label = Weka kando kama
till-label-hint = (kwa mfano meza 4)
till-park = Weka oda kando
till-by-share = Kwa mgawo wa duka
till-nothing-to-park = Bado hakuna cha kuweka kando. Chagua kitu, au andika kiasi.
till-too-many-parked = Tayari oda { $most } zinasubiri. Kwanza lipisha au ondoa baadhi yake.
till-label-too-long = Jina hili ni refu mno kwa orodha: lisizidi herufi { $most }.
till-prices-changed = Bei zimebadilika, au kitu hakiuzwi tena, tangu ukurasa huu ulipotengenezwa. Hakuna kilicholipishwa: angalia tena.
till-items-gone = Haiuzwi tena: { $names }.
till-order-changed = Hapo katikati oda hii ilibadilishwa kwenye kifaa kingine. Sasa ni: { $order }. Yako iko hapa chini: weka kando au lipisha tena ili itumike badala yake.
till-order-charged = Hapo katikati oda hii ililipishwa kwenye kifaa kingine: { $sale }. Yako iko hapa chini: kabla ya kuiweka kando au kuilipisha, toa kilicholipishwa tayari.

## On the page of a sale

sale-sold-by = Imeuzwa na
