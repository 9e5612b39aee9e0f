## Cashiers: /settings/cashiers

cashiers-title = Makeshia
cashiers-lead = Keshia hulipisha kwa niaba ya duka lako na huona mauzo aliyofanya: hakuna salio, hakuna upakuaji, hakuna mipangilio, na hakuna kinachoweza kutumwa.
cashiers-name = Jina la keshia mpya
cashiers-no-name = Andika jina, ili ujue ni nani unayemwondoa.
cashiers-long-name = Jina ni refu mno: lisizidi herufi 40.
cashiers-make-code = Tengeneza msimbo wa kujiunga
cashiers-none = Bado hakuna makeshia.
cashiers-code-works = Bado hajajiunga. Msimbo hufanya kazi hadi { $until }.
cashiers-since = Tangu { $since }
cashiers-device = { $device }, kilitumika mwisho { $when }
cashiers-end = Mwondoe { $name }
cashiers-end-code = Msimbo utaacha kufanya kazi. Mauzo yake hubaki kwenye historia yako.
cashiers-end-now = { $name } atatolewa mara moja, kwenye kila kifaa. Mauzo yake hubaki kwenye historia yako.
cashiers-end-yes = Ndiyo, mwondoe { $name }

## The code, shown once

code-title = Msimbo wa kujiunga
code-of = Msimbo wa kujiunga wa { $name }
code-scan = Keshia achanganue huu kwa kifaa chake mwenyewe. Hufanya kazi mara moja, ndani ya saa 24, na unaonyeshwa sasa tu.
code-qr = Msimbo wa QR wa kiungo cha kujiunga
code-or = Au mtumie { $link }, au afungue { $address } na aandike:
code-link = kiungo cha kujiunga
code-all = Makeshia wote

## /join

join-title = Jiunge na duka
join-ended = Kuingia kwako hapa kumekwisha
join-ended-why = Mmiliki wa duka alikatisha, au muda uliisha. Mauzo yaliyo wazi bado yanafuatiliwa.
join-again = Jiunge tena
join-head = Jiunge na duka kama keshia
join-lead = Mmiliki wa duka hukupa msimbo. Hufanya kazi mara moja.
join-ends = Umeingia kwa { $account } kwenye kifaa hiki; kujiunga kutamaliza hilo.
join-button = Jiunge
join-owner = Wewe ni mmiliki? { $log_in }.
join-code = Msimbo wa kujiunga
join-wrong-code = Msimbo huu haufanyi kazi. Angalia kama umeandikwa kama ulivyoonyeshwa, au mwombe mmiliki msimbo mpya.

## Sign-ins: /settings/sign-ins

sign-ins-title = Walioingia
sign-ins-lead = Vivinjari hivi vimeingia kwenye akaunti hii kwenye kaunta hii. Ukikatisha kimoja, kitatoka kwenye mbofyo wake unaofuata, na ruhusa yake itarudishwa kwa Blink.
sign-ins-browser = Kivinjari
sign-ins-since = Kiliingia
sign-ins-last-used = Kilitumika mwisho
sign-ins-this = Kifaa hiki
sign-ins-end = Katisha
sign-ins-end-this = Katisha (toka hapa)
sign-ins-later = Vilivyotumika baadaye
sign-ins-before = Vilivyotumika kabla
sign-ins-end-others = Katisha vingine vyote
sign-ins-end-all = Katisha vyote, na hiki pia
device-on = { $browser } kwenye { $system }
device-on-model = { $browser } kwenye { $system }, { $model }
device-app = App
