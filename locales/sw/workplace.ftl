## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = App ya kazi
work-title = App ya kazi
work-lead = Wafanyakazi wanaotumia app ya kazi ya Blink (joinblink.com, si mkoba) hubonyeza Connect huko na kuwa makeshia wa duka lako.
work-feed = Mauzo yao yakilipwa, hupata kadi kwenye mlisho wao.
work-there = Kwenye paneli ya usimamizi ya app ya kazi
work-proxy-url = Tengeneza app huko, na uandike hii kama Proxy URL yake:
work-secret-hint = Chagua huko Proxy Secret ndefu ya nasibu, tengeneza tokeni, na uandike Service Id na Auth ID za app. Kwa kadi kwenye mlisho, ongeza kategoria ya machapisho.
work-change = Badilisha yote
work-here = Kisha yaandike hapa
work-set-up = Imewekwa
work-set-up-hint = Tokeni na siri huhifadhiwa kwa usimbaji na hazionyeshwi tena; ili kuhifadhi lazima ziandikwe upya. Kwa Auth ID nyingine, waliounganishwa awali kupitia app hawaunganishwi tena.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Tokeni ya app
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Proxy Secret ya awali, unapoibadilisha (inaweza kuachwa wazi)
work-category = Category Id ya kadi “Malipo yamepokewa” (wazi: bila kadi)
work-connected-title = Waliounganishwa
work-nobody = Bado hakuna. Tengeneza { $join_code } kwa kila mfanyakazi; atabonyeza Connect kwenye app na kuuandika.
work-join-code = msimbo wa kujiunga
work-connected-since = { $name }, tangu { $since }
work-still-linked = Bado wameunganishwa kwenye app ya kazi: { $count }. Wanapaswa kubonyeza Disconnect huko { $before } hujaiondoa: bila tokeni kaunta haiwezi kufanya hivyo kwa niaba yao.
work-before = kabla
work-forget = Ondoa app ya kazi
work-forget-hint = Huondoa tokeni, siri na miunganisho hii kwenye kaunta. Makeshia hubaki makeshia; waondoe kwenye Makeshia.
work-refused = App ya kazi inakataa tokeni ya app tangu { $since }. Hakuna anayeweza kuunganishwa na hakuna kadi zinazotumwa hadi utengeneze tokeni mpya huko na uihifadhi hapa.
work-unreadable = Kilichoandikwa hapa hakiwezi kufunguliwa tena: ufunguo wa siri wa kaunta ulibadilishwa. Hakuna anayeweza kuunganishwa au kutenganishwa hadi uandike yote tena.
work-no-service-id = Nakili Service Id kutoka ukurasa wa app yako.
work-no-auth-id = Nakili Auth ID kutoka ukurasa wa app yako.
work-bad-auth-id = Hii haiwezi kuwa Auth ID.
work-no-app-token = Bandika mojawapo ya tokeni za app yako; haionyeshwi tena hapa.
work-no-proxy-secret = Andika Proxy Secret kama ulivyoiandika huko; haionyeshwi tena hapa.
work-guessable = Ni rahisi mno kukisia: angalau herufi 16. Chagua ndefu zaidi huko, kisha iandike hapa.
work-too-long = Ni ndefu mno: isizidi herufi 500.
work-bad-letters = Herufi, tarakimu na alama za kibodi ya Kiingereza pekee, bila nafasi.
work-auth-id-taken = Duka lingine la kaunta hii lina Auth ID hii.

## /integrations/workplace/connect

work-connect-title = Unganisha app yako ya kazi
work-connect-owner = Wewe ni mmiliki
work-connect-owner-text = Umeingia kama mmiliki wa duka hili. Hii huonyesha kaunta kuwa imeunganishwa kwenye app yako ya kazi, na haibadilishi kitu kwenye kifaa hiki.
work-connect-as-owner = Niunganishe kama mmiliki
work-connect-cashier = Au fanya kifaa hiki kuwa cha keshia
work-connect-lead = Mmiliki wa duka hukupa msimbo wa kujiunga. Hufanya kazi mara moja, na hufanya kifaa hiki kuwa kaunta ambayo unalipishia.
work-connect-button = Unganisha
work-connect-not-owner = Wewe ni mmiliki? { $log_in }.
work-connect-log-in = Ingia kwa mkoba wako wa Blink
work-done-badge = Imeunganishwa
work-done-name = { $name }, umeunganishwa
work-done-name-text = Funga dirisha hili, au lipisha hapahapa: kifaa hiki sasa ni kaunta yako.
work-done = Umeunganishwa
work-done-text = Funga dirisha hili, au endelea kwenye kaunta.
work-done-open = Fungua kaunta
work-not-connected = Hujaunganishwa
work-not-connected-refused = App ya kazi ilikataa kukuunganisha. Mwambie mmiliki. Kujaribu tena, bonyeza Connect huko mara nyingine: kiungo hiki kimeshatumika, msimbo wa kujiunga bado.
work-not-connected-away = App ya kazi haijibu inavyopaswa. Kujaribu tena, bonyeza Connect huko mara nyingine: kiungo hiki kimeshatumika, msimbo wa kujiunga bado.
work-not-connected-taken = Mtu mwingine alitumia msimbo huu wa kujiunga wakati uleule. Mwombe mmiliki msimbo mpya, na ubonyeze Connect kwenye app ya kazi mara nyingine: kiungo hiki kimeshatumika.
work-link-over = Muda wa kiungo hiki umeisha
work-link-over-text = Hufanya kazi mara moja, kwa dakika kumi. Bonyeza Connect kwenye app ya kazi tena.
work-no-user = Hakuna mtumiaji
work-no-user-text = { $header } lazima iwe id moja ya baiti 1 hadi { $bytes }.
work-wrong-secret = Siri si sahihi
work-wrong-secret-text = Hakuna duka la kaunta hii lenye siri hii ya proxy.
work-owner = Mmiliki

## The card in the feed of the work app

work-card-title = Malipo yamepokewa
work-card-amount = Kiasi
work-card-open = Fungua mauzo
