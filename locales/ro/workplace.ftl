## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Aplicație de lucru
work-title = Aplicație de lucru
work-lead = Angajații care folosesc aplicația de lucru Blink (joinblink.com, nu portofelul) apasă acolo Connect și devin casieri ai magazinului dumneavoastră.
work-feed = Când o vânzare a lor este plătită, primesc un card în fluxul lor.
work-there = În panoul de administrare al aplicației de lucru
work-proxy-url = Creați acolo o aplicație și scrieți aceasta ca Proxy URL:
work-secret-hint = Alegeți acolo un Proxy Secret lung și aleatoriu, creați un token și notați Service Id și Auth ID ale aplicației. Pentru carduri în flux adăugați o categorie de postări.
work-change = Schimbă tot
work-here = Apoi scrieți-le aici
work-set-up = Configurată
work-set-up-hint = Tokenul și secretele se păstrează criptate și nu mai sunt arătate; la salvare trebuie introduse din nou. Cu alt Auth ID, nimeni dintre cei asociați înainte prin aplicație nu mai este asociat.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Tokenul aplicației
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Proxy Secret anterior, cât timp îl schimbați (poate fi gol)
work-category = Category Id pentru cardurile „Plată primită” (gol: fără carduri)
work-connected-title = Asociați
work-nobody = Încă nimeni. Creați câte un { $join_code } pentru fiecare angajat; acesta apasă Connect în aplicație și îl scrie.
work-join-code = cod de invitație
work-connected-since = { $name }, de la { $since }
work-still-linked = Încă asociați în aplicația de lucru: { $count }. Ei trebuie să apese acolo Disconnect { $before } să uitați aplicația: fără token, casa nu o poate face în locul lor.
work-before = înainte
work-forget = Uită aplicația de lucru
work-forget-hint = Elimină din casă tokenul, secretele și aceste asocieri. Casierii rămân casieri; le retrageți accesul în Casieri.
work-refused = Aplicația de lucru refuză tokenul aplicației din { $since }. Nimeni nu se poate asocia și nu se trimit carduri până nu creați acolo un token nou și îl salvați aici.
work-unreadable = Ce s-a introdus aici nu mai poate fi decriptat: cheia secretă a casei a fost schimbată. Nimeni nu poate fi asociat sau disociat până nu introduceți totul din nou.
work-no-service-id = Copiați Service Id de pe pagina aplicației dumneavoastră.
work-no-auth-id = Copiați Auth ID de pe pagina aplicației dumneavoastră.
work-bad-auth-id = Acesta nu poate fi un Auth ID.
work-no-app-token = Lipiți unul dintre tokenurile aplicației; aici nu va mai fi arătat.
work-no-proxy-secret = Scrieți Proxy Secret așa cum l-ați scris acolo; aici nu va mai fi arătat.
work-guessable = Este prea ușor de ghicit: cel puțin 16 caractere. Alegeți acolo unul mai lung, apoi scrieți-l aici.
work-too-long = Este prea lung: cel mult 500 de caractere.
work-bad-letters = Numai litere, cifre și semne de pe tastatura engleză, fără spații.
work-auth-id-taken = Alt magazin al acestei case are acest Auth ID.

## /integrations/workplace/connect

work-connect-title = Asociați aplicația de lucru
work-connect-owner = Sunteți proprietarul
work-connect-owner-text = Sunteți conectat ca proprietar al acestui magazin. Casa va apărea ca asociată în aplicația de lucru, iar pe acest dispozitiv nu se schimbă nimic.
work-connect-as-owner = Asociază-mă ca proprietar
work-connect-cashier = Sau dispozitivul devine al unui casier
work-connect-lead = Proprietarul magazinului vă dă un cod de invitație. Funcționează o singură dată și face din acest dispozitiv o casă la care încasați.
work-connect-button = Asociază
work-connect-not-owner = Sunteți proprietarul? { $log_in }.
work-connect-log-in = Conectare cu portofelul Blink
work-done-badge = Asociat
work-done-name = { $name }, sunteți asociat
work-done-name-text = Închideți această fereastră sau încasați chiar aici: acest dispozitiv este acum casa dumneavoastră.
work-done = Sunteți asociat
work-done-text = Închideți această fereastră sau continuați la casă.
work-done-open = Deschide casa
work-not-connected = Nu sunteți asociat
work-not-connected-refused = Aplicația de lucru a refuzat asocierea. Anunțați proprietarul. Ca să încercați din nou, apăsați acolo încă o dată Connect: acest link este consumat, codul de invitație nu.
work-not-connected-away = Aplicația de lucru nu răspunde cum trebuie. Ca să încercați din nou, apăsați acolo încă o dată Connect: acest link este consumat, codul de invitație nu.
work-not-connected-taken = Altcineva a folosit acest cod de invitație în aceeași clipă. Cereți proprietarului unul nou și apăsați încă o dată Connect în aplicația de lucru: acest link este consumat.
work-link-over = Acest link a expirat
work-link-over-text = Funcționează o singură dată, timp de zece minute. Apăsați din nou Connect în aplicația de lucru.
work-no-user = Niciun utilizator
work-no-user-text = { $header } trebuie să fie un singur id de 1 până la { $bytes } octeți.
work-wrong-secret = Secret greșit
work-wrong-secret-text = Niciun magazin al acestei case nu are acest Proxy Secret.
work-owner = Proprietarul

## The card in the feed of the work app

work-card-title = Plată primită
work-card-amount = Suma
work-card-open = Deschide vânzarea
