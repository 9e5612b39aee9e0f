## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } tena
sign-in-to-start = Rudi mwanzo
sign-in-detail = Maneno ya Blink yenyewe: { $words }
login-by-click = Kuingia huanza kwa kubofya kiungo.

sign-in-malformed-title = Hiyo haikuonekana kuwa ya Blink
sign-in-malformed-text = Anwani iliyokuleta hapa si ile ambayo Blink hutengeneza. Hakuna kilichobadilishwa.
sign-in-not-here-title = Kuingia huku hakukuanzia hapa
sign-in-not-here-text = Kulianzishwa kwenye kivinjari kingine, kumepita nusu saa, au kuki yake haipo tena. Hakuna kilichobadilishwa.
sign-in-used-title = Kuingia huku kumekwisha
sign-in-used-text = Jibu lake kutoka Blink limeshatumika. Endelea kwenye kaunta, au ingia tena.
sign-in-issuer-title = Hiyo haikuwa Blink
sign-in-issuer-text = Jibu linataja mtumaji mwingine, si Blink ambayo kaunta hii inaiamini, kwa hiyo halikutumika.
sign-in-stale-title = Kuingia kumechukua muda mrefu mno
sign-in-stale-text = Msimbo wa Blink wa kutumika mara moja umeshatumika au muda wake umeisha. Ingia tena; ni kwa muda mfupi tu.
sign-in-no-read-title = Kisanduku “read” hakikuwekwa tiki
sign-in-no-read-text = Kwenye ukurasa wa Blink visanduku vyote huanza bila tiki. Weka tiki “read” ili kaunta hii ionyeshe mikoba yako, “receive” ili iweze kulipisha, na “offline” ili ubaki umeingia. Ruhusa ulizotoa sasa hivi zimerudishwa kwa Blink.
sign-in-not-invited-title = Kaunta hii ni ya akaunti nyingine
sign-in-not-invited-text = Akaunti yako ya Blink haipo kwenye orodha ya kaunta hii. Ingia kwa akaunti nyingine, au mwombe msimamizi wake aongeze yako.
sign-in-other-title = Hiyo ilikuwa akaunti nyingine
sign-in-other-text = Ruhusa zaidi ziliombwa kwa akaunti iliyoingia hapa, na Blink ikajibu kwa akaunti nyingine. Hakuna kilichobadilishwa. Ingia kama mtu yuleyule na uweke tiki visanduku vyote, au toka kwanza.
sign-in-not-kept-title = Kaunta hii haiwezi kuhifadhi chochote kwa sasa
sign-in-not-kept-text = Hifadhidata haipokei maingizo mapya. Jaribu tena baada ya muda mfupi; hakuna kilichohifadhiwa kutoka kuingia huku.
sign-in-cancelled-title = Umeghairi kuingia
sign-in-cancelled-text = Hakuna kilichoshirikiwa na kaunta hii. Unaweza kuingia wakati wowote.
sign-in-again-title = Tafadhali jaribu tena
sign-in-lost-text = Blink imepoteza mfuatano wa kuingia huku: kichupo kingine kilikuwa kinaingia pia, au kuki zimezuiwa.
sign-in-open-long-text = Kuingia huku kuliachwa wazi kwa muda mrefu mno upande wa Blink.
sign-in-asks-text = Blink inataka kukuuliza jambo kabla ya kukuruhusu kuingia.
sign-in-unknown-title = Blink haikukuingiza
sign-in-unknown-text = Ilitoa sababu ambayo kaunta hii haiijui. Jaribu tena.
sign-in-set-up-title = Kaunta hii haijawekwa sawa
sign-in-set-up-text = Blink haikubali kile ambacho kaunta hii inaomba. Msimamizi wake anapaswa kukagua usajili ulio Blink; kumbukumbu za mfumo zinaeleza zaidi.
sign-in-away-title = Blink haipatikani kwa sasa
sign-in-away-text = Kuingia hakukuweza kukamilika. Subiri dakika moja kisha ujaribu tena.

## On every page of somebody who is signed in

degraded-text = Blink haijibu kwa sasa. Unabaki umeingia; mauzo yaliyo wazi bado yanafuatiliwa.
cannot-write-text = Kaunta haiwezi kuandika: diski imejaa au imeharibika. Mauzo na malipo mapya hayarekodiwi hadi nafasi ipatikane, kwa hiyo angalia kwenye app ya Blink kama mteja amelipa. Mwambie anayeendesha kaunta.
consent-no-receive = Bila ruhusa “receive” kaunta hii inaweza kuonyesha salio lako, lakini haiwezi kulipisha.
consent-no-offline = Bila ruhusa “offline” kuingia huku huisha takriban saa moja baada ya kuanza.
consent-neither = Bila ruhusa “receive” kaunta hii haiwezi kulipisha, na bila “offline” kuingia huku huisha takriban saa moja baada ya kuanza.
consent-other-key = Tumia ufunguo wenye Read na Receive
consent-again = Omba tena, na uweke tiki visanduku vyote

## Told after a sign-in ended by itself

ended-revoked = Blink ilikatisha kuingia kwako kwa mwisho: ruhusa iliondolewa huko, au haikutumika kwa muda mrefu mno. Mauzo yaliyo wazi yalifuatiliwa wakati wote, na makeshia waliweza kuendelea kulipisha.
ended-key = Blink inakataa ufunguo wa API uliotumia kuingia: ulibatilishwa, au muda wake umeisha. Tengeneza mpya kwenye dashibodi ya Blink. Mauzo yaliyo wazi yalifuatiliwa wakati wote, na makeshia waliweza kuendelea kulipisha.
ended-hour = Kuingia kwako kwa mwisho kuliisha baada ya saa moja, kwa sababu “offline” haikuwekwa tiki Blink. Mauzo yaliyo wazi yalifuatiliwa wakati wote, na makeshia waliweza kuendelea kulipisha.

## /login/key

key-title = Ingia kwa ufunguo wa API
key-step-open = Fungua { $dashboard }, ingia huko, kisha chagua { $menu }.
key-dashboard = dashibodi ya Blink
key-step-make = Tengeneza ufunguo wa kaunta hii. Chagua muda wake utaisha lini, na uweke tiki { $read } na { $receive }. Acha { $write } bila tiki: kaunta haitumi pesa kamwe.
key-step-paste = Nakili ufunguo na uubandike hapa. Blink huuonyesha mara hii moja tu.
key-can-send = Ufunguo huu unaweza kutuma pesa zote za akaunti: yeyote atakayeupata anaweza kumaliza mikoba yako. Kaunta haihitaji ufunguo wa aina hii. Tengeneza wenye Read na Receive pekee, au bandika huu tena na uthibitishe kwamba umekusudia.
key-label = Ufunguo wa API
key-confirm = Najua kwamba ufunguo huu unaweza kutuma pesa, na nataka kuutumia hapa.
key-try = Jaribu ufunguo na uingie
key-hint = Ufunguo hujaribiwa Blink, huhifadhiwa kwa usimbaji, na hauonyeshwi tena. Ukitoka, unafutwa hapa; kuumaliza kila mahali, ubatilishe kwenye dashibodi.
key-other-way = Unaweza pia { $log_in }.
key-log-in = kuingia kwa Blink
key-none = Bandika ufunguo ulioonyeshwa na dashibodi ya Blink.
key-no-key = Huu si ufunguo wa API. Unakili tena kutoka dashibodi ya Blink, ufunguo pekee.
key-inactive = Akaunti ya Blink ya ufunguo huu haitumiki. Fungua app ya Blink kuona sababu.
key-refused = Blink inakataa ufunguo huu. Tengeneza mpya na ujaribu huo.
key-cannot-read = Ufunguo huu hauruhusiwi kusoma. Tengeneza wenye tiki kwenye Read na Receive.
key-unknown = Blink haiujui ufunguo huu: ulibatilishwa, muda wake umeisha, au haukunakiliwa wote. Tengeneza mpya.
key-not-invited = Kaunta hii ni ya akaunti nyingine, si ya ufunguo huu. Tumia ufunguo wa akaunti nyingine, au mwombe anayeendesha kaunta aweke yako kwenye orodha.
key-too-many = Funguo nyingi mno zimejaribiwa hapa, kwa hiyo huu haukujaribiwa. Subiri dakika moja, kisha uubandike tena.
key-away = Blink haifikiki kwa sasa, kwa hiyo ufunguo haukujaribiwa wala kuhifadhiwa. Jaribu tena baada ya muda mfupi.
key-not-kept = Blink inaujua ufunguo huu, lakini kaunta haiwezi kuuhifadhi: diski imejaa au ina kazi nyingi. Hakuna kilichobadilishwa. Ubandike tena baada ya muda mfupi; ikibaki hivi, mwambie anayeendesha kaunta.
