## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kadi
method-bank = benki
settings-cards = Kadi
cards-title = Kadi
cards-head = Malipo ya kadi na benki
cards-lead = Ukiwa na akaunti ya { $company } (blinkpayment.co.uk, kampuni tofauti isiyohusiana na mkoba wako wa Blink) mauzo yanaweza pia kulipwa kwa kadi au benki. Mteja hulipa kwenye ukurasa wa kampuni hiyo; hakuna namba ya kadi inayofika kwenye kaunta hii.
cards-set-up = Kuweka kadi
cards-set-up-in = Imewekwa, hulipisha kwa { $currency }
cards-set-up-hint = Mauzo ya { $currency } yana kitufe “Lipa kwa kadi au benki”. Funguo zimehifadhiwa kwa usimbaji; hazionyeshwi tena kwa yeyote.
cards-remove = Ondoa funguo
cards-unwatched = Funguo ziliondolewa kabla Blink Payment haijasema kwamba kurasa za kadi za mauzo haya zimefungwa. Mteja bado anaweza kulipa huko, na kaunta haitajua. Zifunge kwenye tovuti yake: { $sales }
cards-unwatched-sale = mauzo { $id }
cards-change = Badilisha funguo
cards-where = Funguo zote mbili ziko kwenye tovuti ya Blink Payment, katika mipangilio ya ukurasa wako wa Blink. Hujaribiwa kabla ya kuhifadhiwa.
cards-api-key = Ufunguo wa API
cards-secret-key = Ufunguo wa siri
cards-currency = Sarafu ya kulipisha kwa kadi
cards-keep = Jaribu na uhifadhi
cards-no-api-key = Nakili ufunguo wote wa API kutoka mipangilio ya ukurasa wako wa Blink.
cards-no-secret-key = Nakili ufunguo wote wa siri kutoka mipangilio ya ukurasa wako wa Blink.
cards-no-currency = Andika herufi tatu za sarafu, kwa mfano GBP.
cards-wrong-keys = Blink Payment haizijui funguo hizi mbili. Zinakili zote upya kutoka ukurasa uleule wa Blink.
cards-not-taken = Ukurasa huu wa Blink hupokea { $known } na si { $currency }.
cards-unreachable = Blink Payment haifikiki, kwa hiyo haijulikani kama funguo hizi ni sahihi. Hakuna kilichohifadhiwa; jaribu tena baada ya muda mfupi.

## On the sale's page

cards-odd = Blink Payment inasema mauzo haya yamelipwa, lakini kwa kiasi kingine. Kaunta haihesabu hayo kuwa malipo: angalia kwenye tovuti yake.
cards-offer = Kadi au benki
cards-qr = Msimbo wa QR wa ukurasa wa kadi
cards-scan = Mteja achanganue msimbo huu au afuate kiungo, hadi { $until }.
cards-asking = Inaomba ukurasa wa kadi kutoka Blink Payment.
cards-pay = Lipa kwa kadi au benki
cards-not-set-up = Kadi hazijawekwa. Mmiliki huandika funguo kwenye Mipangilio, Kadi.
cards-not-waiting = Mauzo haya hayasubiri kulipwa, kwa hiyo hakuna cha kulipa kwa kadi.
cards-unclear = Blink Payment haikujibu kwa uwazi. Kaunta inaangalia kama ukurasa wa kadi uliundwa; hadi hapo ankara inaweza kulipwa.
cards-other-currency = Hapa kadi hulipishwa kwa { $currency }, na mauzo haya ni ya sarafu nyingine. Lipisha upya kwa { $currency }.
cards-keys-refused = Blink Payment inakataa funguo za duka hili. Mmiliki huziandika upya kwenye Mipangilio, Kadi.
cards-said-no = Blink Payment imekataa: { $why }
cards-no-methods = Blink Payment imekataa: kadi na malipo ya benki vyote havijawashwa.
cards-said-no-more = Blink Payment imekataa, bila kusema sababu.
cards-limited = Blink Payment haipokei maombi zaidi kwa sasa. Jaribu tena baada ya sekunde { $seconds }.
cards-not-reached = Blink Payment haifikiki. Jaribu tena baada ya muda mfupi.
cards-no-answer = Jibu la Blink Payment halitumiki. Jaribu tena baada ya muda mfupi; ankara inaweza kulipwa.

## Giving money back

cards-payment = Malipo ya kadi
cards-paid-by-card = Imelipwa kwa kadi: { $amount }
cards-paid-by-bank = Imelipwa kwa benki: { $amount }
cards-refund-done = Imerejeshwa: { $amount }, { $when }
cards-refund-refused = Imekataliwa: { $amount }, { $when }
cards-refund-asked = Inarejeshwa: { $amount }, { $when }
cards-refund-unclear = Haijulikani, angalia tovuti ya Blink Payment: { $amount }, { $when }
cards-give-back = Rejesha pesa
cards-give-back-amount = Kiasi kwa { $currency }; ukiacha wazi hurejeshwa { $amount }
cards-give-back-yes = Ndiyo, rejesha pesa hizi kwenye kadi
cards-give-back-now = Rejesha
cards-bank-not-given = Blink Payment hairejeshi malipo ya benki: tuma pesa kutoka benki yako.
cards-not-by-card = Mauzo haya hayakulipwa kwa kadi, kwa hiyo hakuna cha kurejesha kwenye kadi.
cards-gone = Mipangilio ya kadi haipo tena. Rejesha pesa kwenye tovuti ya Blink Payment.
cards-tick = Weka tiki kwenye kisanduku kuthibitisha kwamba pesa zirejeshwe.
cards-nothing-left = Hakuna kilichobaki cha malipo haya.
cards-too-much = Kiasi hicho hakijabaki kwenye malipo haya.
cards-no-number = Blink Payment bado haijatoa namba ya malipo haya. Jaribu tena baadaye, au rejesha pesa kwenye tovuti yake.
cards-refund-unknown = Blink Payment haikujibu kwa uwazi, kwa hiyo huenda pesa zimerejeshwa. Angalia kwenye tovuti yake; kaunta haitajaribu tena.

## The page that the customer comes back to

cards-done-title = Malipo
cards-done-paid = Imelipwa
cards-done-thanks = Asante. Unaweza kufunga ukurasa huu.
cards-done-not-paid = Haijalipwa
cards-done-over = Malipo haya yaliondolewa au muda wake umeisha. Uliza kwenye kaunta.
cards-done-not-yet = Bado haijalipwa
cards-done-waiting = Kaunta haijapata taarifa ya malipo. Ukurasa huu huangalia tena wenyewe; ikibaki hivi, uliza kwenye kaunta.
