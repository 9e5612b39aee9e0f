## The frame of every page

skip = Ruka hadi kwenye maudhui
home-label = Blink Till, mwanzo
main-label = Menyu kuu
nav-till = Kaunta
nav-orders = Oda
nav-sales = Mauzo
nav-inbox = Kikasha
nav-wallets = Mikoba
nav-ledger = Miamala
nav-settings = Mipangilio
nav-more = Zaidi
nav-claims = Mteja anasema amelipa
nav-health = Je, kaunta inaweza kupokea pesa sasa?
log-out = Toka
way-in-blink = Ingia kwa Blink
way-in-key = Ingia kwa ufunguo wa API
settings-shop = Duka
settings-items = Bidhaa
settings-displays = Skrini za wateja
settings-sign-ins = Walioingia
settings-cashiers = Makeshia

## On many pages

save = Hifadhi
pages = Kurasa
newest = Mpya kabisa
newer = Mpya zaidi
older = Za zamani zaidi

## The front door

landing-title = Kaunta ya Lightning kwa duka lako
landing-head = Andika bei, onyesha msimbo, uone ikiwa kijani.
landing-lead = Blink Till hufanya simu yoyote ya duka lako kuwa kaunta inayopokea Bitcoin kupitia Lightning, moja kwa moja kwenye akaunti yako ya Blink.
landing-password = Blink ndiyo huuliza nenosiri lako, kaunta hii hailioni kamwe.
landing-join = Wewe ni keshia? { $join }.
landing-join-words = Jiunge kwa msimbo
landing-boxes = Blink itaonyesha visanduku vitatu. Weka tiki vyote vitatu.
landing-unticked = Huja bila tiki. Hivi ndivyo kila kimoja huiruhusu kaunta kufanya:
landing-read = Kuonyesha salio na historia yako, na kutambua malipo.
landing-receive = Kutengeneza ankara, ili wateja wakulipe.
landing-offline = Kubaki umeingia. Bila hicho utaingia tena kila saa.
landing-write = Kaunta haiombi { $write } kamwe: inaweza kupokea pesa, na haiwezi kuzituma.
landing-log-out = Ukitoka hapa, kaunta hii haifikii tena akaunti yako. Kivinjari bado kinaweza kuwa kimeingia kwenye Blink yenyewe.

unreached = Kaunta haifikiki kutoka kifaa hiki, kwa hiyo hakuna kilichotumwa na hakuna kilicholipishwa. Ulichoandika bado kipo hapa: kagua muunganisho, kisha bonyeza kitufe tena.
unanswered = Muunganisho ulikatika kabla kaunta haijajibu. Ulichoandika bado kipo hapa: bonyeza kitufe tena muunganisho ukirudi. Hakuna kinacholipishwa mara mbili.
log-in-again = Ingia tena
use-another-key = Tumia ufunguo mwingine

## In other sentences

and = { $one } na { $other }
span-seconds = { $count ->
    [one] sekunde { $count }
   *[other] sekunde { $count }
}
span-minutes = { $count ->
    [one] dakika { $count }
   *[other] dakika { $count }
}
span-hours = { $count ->
    [one] saa { $count }
   *[other] saa { $count }
}
span-days = { $count ->
    [one] siku { $count }
   *[other] siku { $count }
}

## An amount that cannot be read

amount-empty = Andika kiasi.
amount-no-digits = Andika kiasi kwa tarakimu pekee, kwa mfano 12.
amount-no-number = Andika kiasi kwa tarakimu na nukta au mkato mmoja, kwa mfano 12.50.
amount-grouped = Andika kiasi bila alama kati ya maelfu, kwa mfano 1234.50.
amount-ambiguous = Hii inaweza kusomwa kwa njia mbili, kwa hiyo weka nukta kabla ya desimali, kwa mfano 1.234.
amount-no-decimals = Sarafu hii haina desimali, na maelfu hayawekwi alama.
amount-too-many-decimals = Sarafu hii ina { $digits ->
    [one] desimali isiyozidi { $digits }
   *[other] desimali zisizozidi { $digits }
}, na maelfu hayawekwi alama.
amount-zero = Kiasi lazima kiwe zaidi ya sifuri.
amount-too-large = Hii ni zaidi ya Blink inavyopokea kwa malipo ya mara moja.

## Error pages

error-typed = Ulikuwa umeandika hivi:
error-again = Jaribu tena
error-back = Rudi kwenye kaunta
error-home = Mwanzo
error-cashier = Wewe ni keshia? Mmiliki atakupa msimbo mpya wa { $join }.
error-join = kujiunga
error-reference = Kumbukumbu { $id }

signed-out-title = Umetoka
signed-out-text = Hakuna kilichofanyika. Ingia, kisha bonyeza kitufe tena.
forbidden-title = Ukurasa huu ni wa mmiliki
forbidden-text = Umeingia, lakini huna ruhusa ya kuona hii. Muulize mmiliki wa duka.
bad-request-title = Hilo halikufaulu
bad-request-text = Kaunta haikuelewa ombi. Rudi nyuma na ujaribu tena.
bad-form = Hii si fomu ya ukurasa huu.
upstream-title = Hii haiwezi kuonyeshwa kwa sasa
upstream-text = { $who } haijibu inavyopaswa. Bado umeingia na hakuna pesa zilizopotea; jaribu tena baada ya muda mfupi. Usitoe bidhaa kwa malipo ambayo hujayaona yakiwa kijani.
unavailable-title = Kaunta haiwezi kuandika kwa sasa
unavailable-text = Hifadhidata ina kazi nyingi au imejaa. Hakuna kilichopotea; jaribu tena baada ya muda mfupi. Ikibaki hivi, mwambie anayeendesha kaunta.
lacks-key-title = Kaunta hii haina ufunguo wake
lacks-key-text = Kuingia kwako kumefungwa kwa ufunguo wa siri ambao kaunta hii ilianzishwa bila huo. Hakuna kilichopotea, na mauzo yaliyo wazi yanafuatiliwa wakati wote. Mwambie anayeendesha kaunta aurudishe ufunguo kwenye TILL_SECRET_KEYS na aianzishe tena.
not-found-title = Hakuna kitu hapa
not-found-text = Anwani si sahihi, au ilichotaja si chako. Rudi kwenye kaunta na uangalie kutoka huko.
method-not-allowed-title = Ukurasa huu haufanyi kazi hivyo
method-not-allowed-text = Rudi kwenye kaunta na utumie vitufe vyake.
too-large-title = Hiyo ilikuwa nyingi mno
too-large-text = Tuma kidogo: hakuna fomu hapa inayohitaji maandishi mengi hivyo.
rate-limited-title = Umejaribu mara nyingi mno
rate-limited-text = Subiri dakika moja, kisha jaribu tena.
timeout-title = Hilo lilichukua muda mrefu mno
timeout-text = Kagua muunganisho wa kifaa hiki na ujaribu tena.
internal-title = Kitu kimeharibika upande wetu
internal-text = Imeandikwa. Jaribu tena; ikitokea tena, mpe anayeendesha kaunta kumbukumbu iliyo hapa chini.
foreign-title = Hiyo haikutoka kwenye kaunta hii
foreign-text = Kwa usalama, vitufe hufanya kazi kwenye kurasa za kaunta yenyewe tu. Rudi kwenye kaunta na ujaribu huko.
misdirected-title = Kaunta iko kwenye anwani nyingine
misdirected-why = Haikuwekwa ipatikane hapa, na kuingia hufanya kazi kule tu.
misdirected-go = Nenda kwenye { $host }
misdirected-else = Anwani hiyo isipofunguka, mwambie anayeendesha kaunta.
misdirected-open = Fungua { $address } badala yake: kuingia hufanya kazi huko tu.

## The sandbox

sandbox-banner = Mazingira ya majaribio: hakuna pesa halisi. Wateja hulipa, na zaidi, kwenye ukurasa wake wa kudhibiti.
sandbox-open = Fungua mazingira ya majaribio

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Lugha
language-choose = Badilisha
language-own = Kaunta huzungumza nawe kwa lugha hii kwenye kila kivinjari unachoingia nacho, isipokuwa kama lugha nyingine ilichaguliwa hapo. Wanachosoma wateja hufuata kivinjari chao wenyewe, au sivyo mipangilio ya duka.
language-preview = Majaribio
language-preview-hint = Lugha iliyowekwa alama ya majaribio bado haijakaguliwa na watu wengi kama nyingine. Viasi na tarehe ni sahihi katika zote.
language-unknown = Kaunta haizungumzi lugha hiyo. Chagua moja kwenye orodha.

## The till as an app

app-description = Pokea Bitcoin kupitia Lightning dukani kwako
offline-title = Hakuna muunganisho
offline-what = Kaunta haifikiki kutoka kifaa hiki.
offline-charge = Mauzo mapya hayawezi kulipishwa hadi muunganisho urudi.
offline-open-sales = Misimbo iliyoonyeshwa awali bado inaweza kulipwa: seva ya kaunta inaifuatilia, na kilicholipwa kitaonekana muunganisho ukirudi.
offline-customer = Simu ya mteja inahitaji muunganisho wake yenyewe ili kulipa; risiti hufunguka humo kama kawaida.
offline-again = Jaribu tena
install-title = Weka kaunta kwenye kifaa hiki
install-text = Kama app, hufunguka bila pau za kivinjari, na hutoa sauti mauzo yanapolipwa.
install-by-hand = Bonyeza Share, kisha “Add to Home Screen”. Kama app, hufunguka bila pau za kivinjari, na hutoa sauti mauzo yanapolipwa.
install-go = Sakinisha
install-later = Si sasa
