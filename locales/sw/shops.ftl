## Settings of the shop: /settings/shop

shop-title = Duka
shop-on-receipts = Kwenye risiti
shop-name = Jina la duka
shop-name-hint = Jina ambalo wateja hulijua. Bila jina, risiti huonyesha jina lako la mtumiaji la Blink.
shop-address = Anwani
shop-tax-number = Namba ya kodi
shop-footer = Mwisho wa risiti
shop-not-fiscal = Kaunta hii si kifaa cha kodi (EFD/ETR). Sheria inapohitaji kimoja, ingiza mauzo huko pia.
shop-too-long = Ni ndefu mno: isizidi herufi { $most }.
shop-too-many-lines = Ni ndefu mno: isizidi herufi { $most } katika mistari { $lines }.
shop-day = Siku na lugha
shop-time-zone = Saa za eneo
shop-zone-unknown = Bado hazijulikani: hadi hapo siku huanza usiku wa manane UTC. Chagua eneo la duka lako.
shop-zone-guessed = Kivinjari cha duka hili kilizitaja. Hifadhi ili zibaki, au chagua nyingine.
shop-zone-known = “Leo”, siku za mauzo yako na saa zote kwenye kurasa hizi huzifuata.
shop-zone-welcome = Siku za mauzo yako huzifuata.
shop-day-starts = Siku huanza saa
shop-day-starts-hint = Ukifunga baada ya usiku wa manane, chagua saa ambayo hakuna anayenunua: mauzo ya kabla yake huhesabiwa ya siku iliyotangulia.
shop-no-such-time = Andika saa kuanzia 00:00 hadi 23:59, kwa mfano 04:30.
shop-language = Lugha
shop-language-own = Ya kivinjari
shop-no-such-language = Chagua lugha kutoka kwenye orodha.
shop-till = Kaunta huanza na nini
shop-unit = Sarafu
shop-unit-own = Kama Blink
shop-unit-sats = sats
shop-unit-hint = Vitufe vya namba huanza nayo, na bidhaa mpya hupangiwa bei kwayo.
shop-no-such-unit = Chagua sarafu kutoka kwenye orodha.
shop-wallet = Pesa huingia kwenye
shop-wallet-own = Kama Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dola
shop-wallet-split = Kidogo kwa kila mmoja
shop-wallet-missing = Akaunti yako ya Blink haina mkoba huo.
shop-no-such-wallet = Chagua mojawapo ya hizi.
shop-bitcoin-share = Kiasi cha kubaki kwenye bitcoin
shop-bitcoin-share-hint = Kwa “Kidogo kwa kila mmoja”, kila mauzo huingia yote kwenye mkoba unaosogeza siku 30 zilizopita karibu zaidi na mgawo huu. Hakuna kinachotumwa wala kubadilishwa.
shop-no-such-share = Andika namba nzima kuanzia 0 hadi 100.
shop-ask-above = Uliza tena juu ya
shop-ask-above-hint = Kwa vizio vizima vya sarafu ya kulipisha, ili kosa la kidole au msimbopau uliochanganuliwa usiwe mauzo. Ikiachwa tupu, kaunta huuliza tena juu ya thamani ya { $amount }.
shop-tipping = Bahshishi
shop-tips = Waombe wateja bahshishi
shop-tip-presets = Chaguo, kwa asilimia
shop-tip-presets-hint = Zisizidi tano, zikitenganishwa kwa mkato: 10,15,20.
shop-no-such-presets = Andika asilimia moja hadi tano tofauti, zaidi ya 0 na zisizozidi 100, zikitenganishwa kwa mkato, kwa mfano 10,15,20.
shop-tip-base = Asilimia ya
shop-tip-base-total = kinachopaswa kulipwa
shop-tip-base-net = bei bila kodi
shop-taxes = Kodi
shop-tax = Bei
shop-tax-none = hazitaji kodi
shop-tax-included = zina kodi ndani
shop-tax-added = hazina kodi ndani
shop-tax-rates = Viwango
shop-tax-rates-hint = Kimoja kila mstari, kwa mfano “Kawaida = 19”. Cha kwanza ni cha kila kitu kisicho na kingine.
shop-choose-one = Chagua mojawapo ya hizi.
shop-no-such-rate = Mstari { $line } si kiwango. Andika jina, “=” na asilimia isiyozidi 100 yenye desimali zisizozidi tatu, kwa mfano “Kawaida = 19”.
shop-rate-twice = Mstari { $line } una jina la kiwango kingine. Kipe kila kimoja jina lake.
shop-too-many-rates = Ni vingi mno: visizidi viwango kumi.
shop-rate-missing = Andika angalau kiwango kimoja, au chagua kwamba bei hazitaji kodi.
shop-rate-is-named = Kuna bidhaa zenye kiwango “{ $rate }”. Acha jina lake lilivyo, au zipe kwanza bidhaa hizo kiwango kingine.
shop-no-such-zone = Chagua eneo kutoka kwenye orodha, kwa mfano America/El_Salvador.
shop-no-such-number = Andika namba nzima kuanzia 1 hadi 999999999999, kwa mfano 10000.
bad-time-zone = Hizi si saa za eneo.

## The page for new owners: /settings/shop/welcome

till-new-shop = Wewe ni mgeni hapa? Andika jina la duka lako
welcome-title = Duka lako
welcome-head = Je, hii ni sahihi?
welcome-lead = Risiti na vitufe vya namba hufuata haya. Unaweza kubadilisha yote baadaye, na zaidi, kwenye Mipangilio.
welcome-go = Nenda kwenye kaunta
welcome-skip = Ruka
