## Second screens: /settings/displays

displays-title = Skrini za wateja
displays-lead = Skrini ya mteja ni kiungo unachofungua kwenye tableti ya pili, au nyuma ya stendi. Huwaonyesha wateja mauzo mapya zaidi ya mtu mmoja, na kati ya mauzo jina la duka lako; aliye nayo haoni kitu kingine na hawezi kufanya chochote.
displays-none = Bado hakuna skrini.
displays-all = Skrini zote
display-name = Jina la skrini mpya
display-whose = Huonyesha mauzo ya
display-own = Wewe
display-make = Tengeneza kiungo
display-no-name = Andika jina, ili ujue ni ipi unayofunga.
display-long-name = Jina ni refu mno: lisizidi herufi 40.
display-no-cashier = Chagua “Wewe”, au keshia kutoka kwenye orodha.
display-of-cashier = Huonyesha mauzo ya { $name }, tangu
display-of-owner = Huonyesha mauzo yako mwenyewe, tangu
display-end = Ifunge
display-link-lead = Fungua hiki kwenye skrini ya pili. Kinaonyeshwa sasa tu; funga skrini ikiwa mtu mwingine anacho.
display-link-qr = Msimbo wa QR wa kiungo

## What customers see: /display/…

display-title = Karibu
display-pay = Tafadhali lipa
display-code = Msimbo wa QR wa ankara
display-moment = Subiri kidogo, tafadhali.
display-paid = Imelipwa, asante
display-paid-late = Imelipwa kwa kuchelewa
display-ask-the-shop = Malipo yalifika baada ya muda wake kuisha. Tafadhali uliza dukani kama bado yanakubalika.
display-choose-tip = Tafadhali chagua kwenye skrini ya kaunta.
display-more = na { $count } zaidi
