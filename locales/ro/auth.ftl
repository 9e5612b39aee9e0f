## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } din nou
sign-in-to-start = Înapoi la început
sign-in-detail = Mesajul de la Blink: { $words }
login-by-click = Conectarea începe cu un clic pe un link.

sign-in-malformed-title = Aceasta nu părea să vină de la Blink
sign-in-malformed-text = Adresa care v-a adus aici nu este una creată de Blink. Nu s-a schimbat nimic.
sign-in-not-here-title = Această conectare nu a început aici
sign-in-not-here-text = A fost pornită în alt browser, este mai veche de o jumătate de oră sau cookie-ul ei a dispărut. Nu s-a schimbat nimic.
sign-in-used-title = Această conectare s-a încheiat
sign-in-used-text = Răspunsul de la Blink a fost deja folosit. Continuați la casă sau conectați-vă din nou.
sign-in-issuer-title = Acela nu era Blink
sign-in-issuer-text = Răspunsul indică alt expeditor decât Blink, în care această casă are încredere, așa că nu a fost folosit.
sign-in-stale-title = Conectarea a durat prea mult
sign-in-stale-text = Codul de unică folosință de la Blink a fost folosit sau a expirat. Conectați-vă din nou; durează o clipă.
sign-in-no-read-title = Caseta „read” nu a fost bifată
sign-in-no-read-text = Pe pagina Blink, la început nu este bifată nicio casetă. Bifați „read” pentru ca această casă să vă poată afișa portofelele, „receive” ca să poată încasa și „offline” ca să rămâneți conectat. Accesul acordat acum a fost înapoiat la Blink.
sign-in-not-invited-title = Această casă este pentru alte conturi
sign-in-not-invited-text = Contul dumneavoastră Blink nu este pe lista acestei case. Conectați-vă cu alt cont sau cereți administratorului să îl adauge.
sign-in-other-title = Acela era alt cont
sign-in-other-text = S-au cerut permisiuni suplimentare pentru contul conectat aici, iar Blink a răspuns pentru altul. Nu s-a schimbat nimic. Conectați-vă cu același cont și bifați toate casetele sau deconectați-vă mai întâi.
sign-in-not-kept-title = Această casă nu poate salva nimic acum
sign-in-not-kept-text = Baza ei de date nu acceptă intrări noi. Încercați din nou peste o clipă; din această conectare nu s-a păstrat nimic.
sign-in-cancelled-title = Ați anulat conectarea
sign-in-cancelled-text = Nu s-a transmis nimic acestei case. Vă puteți conecta oricând.
sign-in-again-title = Încercați din nou
sign-in-lost-text = Blink a pierdut urma acestei conectări: se conecta și altă filă sau cookie-urile sunt blocate.
sign-in-open-long-text = Această conectare a rămas deschisă prea mult la Blink.
sign-in-asks-text = Blink vrea să vă întrebe ceva înainte de a vă lăsa să intrați.
sign-in-unknown-title = Blink nu v-a conectat
sign-in-unknown-text = A dat un motiv pe care această casă nu îl cunoaște. Încercați din nou.
sign-in-set-up-title = Această casă nu este configurată corect
sign-in-set-up-text = Blink nu acceptă ce cere această casă. Administratorul ei trebuie să verifice înregistrarea la Blink; jurnalul tehnic spune mai multe.
sign-in-away-title = Blink nu este disponibil acum
sign-in-away-text = Conectarea nu a putut fi încheiată. Așteptați un minut și încercați din nou.

## On every page of somebody who is signed in

degraded-text = Blink nu răspunde acum. Rămâneți conectat; vânzările deschise sunt urmărite în continuare.
cannot-write-text = Casa nu poate scrie: discul ei este plin sau defect. Vânzările și plățile noi nu se înregistrează până nu se face loc, așa că verificați în aplicația Blink dacă un client a plătit. Anunțați administratorul casei.
consent-no-receive = Fără permisiunea „receive”, această casă vă poate afișa soldurile, dar nu poate încasa.
consent-no-offline = Fără permisiunea „offline”, această conectare se încheie la circa o oră după ce a început.
consent-neither = Fără permisiunea „receive”, această casă nu poate încasa, iar fără „offline” această conectare se încheie la circa o oră după ce a început.
consent-other-key = Folosește o cheie cu Read și Receive
consent-again = Cere din nou și bifează tot

## Told after a sign-in ended by itself

ended-revoked = Blink a încheiat ultima conectare: accesul a fost retras acolo sau nu a fost folosit prea mult timp. Vânzările deschise au fost urmărite tot timpul, iar casierii au putut încasa în continuare.
ended-key = Blink refuză cheia API cu care v-ați conectat: a fost revocată sau a expirat. Creați una nouă în panoul de control Blink. Vânzările deschise au fost urmărite tot timpul, iar casierii au putut încasa în continuare.
ended-hour = Ultima conectare s-a încheiat după o oră, pentru că „offline” nu a fost bifat la Blink. Vânzările deschise au fost urmărite tot timpul, iar casierii au putut încasa în continuare.

## /login/key

key-title = Conectare cu o cheie API
key-step-open = Deschideți { $dashboard }, conectați-vă acolo și alegeți { $menu }.
key-dashboard = panoul de control Blink
key-step-make = Creați o cheie pentru această casă. Alegeți când expiră și bifați { $read } și { $receive }. Lăsați { $write } nebifat: casa nu trimite niciodată bani.
key-step-paste = Copiați cheia și lipiți-o aici. Blink o arată numai acum.
key-can-send = Această cheie poate trimite toți banii din cont: oricine ar obține-o v-ar putea goli portofelele. Casa nu are nevoie de o astfel de cheie. Creați una doar cu Read și Receive sau lipiți-o din nou pe aceasta și confirmați că așa doriți.
key-label = Cheie API
key-confirm = Știu că această cheie poate trimite bani și vreau să o folosesc aici.
key-try = Testare și conectare
key-hint = Cheia este testată la Blink, criptată și nu mai este afișată niciodată. Deconectarea o șterge de aici; ca să o anulați peste tot, revocați-o în panoul de control.
key-other-way = De asemenea, { $log_in }.
key-log-in = vă puteți conecta cu Blink
key-none = Lipiți cheia afișată de panoul de control Blink.
key-no-key = Aceasta nu este o cheie API. Copiați-o din nou din panoul de control Blink, numai cheia.
key-inactive = Contul Blink al acestei chei nu este activ. Deschideți aplicația Blink ca să vedeți de ce.
key-refused = Blink refuză această cheie. Creați una nouă și încercați cu ea.
key-cannot-read = Această cheie nu permite citirea. Creați una cu Read și Receive bifate.
key-unknown = Blink nu cunoaște această cheie: a fost revocată, a expirat sau nu este copiată în întregime. Creați una nouă.
key-not-invited = Această casă este pentru alte conturi decât cel al acestei chei. Folosiți cheia altui cont sau cereți administratorului casei să îl adauge pe listă pe al dumneavoastră.
key-too-many = S-au încercat prea multe chei aici, așa că aceasta nu a fost testată. Așteptați un minut, apoi lipiți-o din nou.
key-away = Blink nu poate fi contactat acum, așa că cheia nu a fost nici testată, nici păstrată. Încercați din nou peste o clipă.
key-not-kept = Blink cunoaște această cheie, dar casa nu o poate păstra: discul ei este plin sau ocupat. Nu s-a schimbat nimic. Lipiți-o din nou peste o clipă; dacă situația persistă, anunțați administratorul casei.
