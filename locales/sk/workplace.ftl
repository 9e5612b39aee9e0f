## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Pracovná aplikácia
work-title = Pracovná aplikácia
work-lead = Zamestnanci, ktorí používajú pracovnú aplikáciu Blink (joinblink.com, nie peňaženku), v nej stlačia Connect a stanú sa pokladníkmi vášho obchodu.
work-feed = Keď je niektorý ich predaj zaplatený, dostanú kartu do svojho prehľadu príspevkov.
work-there = V správe pracovnej aplikácie
work-proxy-url = Vytvorte tam aplikáciu a ako Proxy URL napíšte toto:
work-secret-hint = Zvoľte tam dlhý náhodný Proxy Secret, vytvorte token a poznačte si Service Id a Auth ID aplikácie. Pre karty v prehľade pridajte kategóriu príspevkov.
work-change = Zmeniť všetko
work-here = Potom to napíšte sem
work-set-up = Nastavené
work-set-up-hint = Token a tajomstvá sa uchovávajú zašifrované a už sa nezobrazia; pri ukladaní ich treba zadať znova. S iným Auth ID už nebude pripojený nikto, kto sa predtým pripojil cez aplikáciu.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token aplikácie
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Predošlý Proxy Secret, kým ho meníte (môže byť prázdne)
work-category = Category Id pre karty „Platba prijatá“ (prázdne: žiadne karty)
work-connected-title = Pripojení
work-nobody = Zatiaľ nikto. Pre každého zamestnanca vytvorte { $join_code }; v aplikácii stlačí Connect a napíše ho.
work-join-code = pripájací kód
work-connected-since = { $name }, od { $since }
work-still-linked = Stále pripojení v pracovnej aplikácii: { $count }. Musia tam stlačiť Disconnect { $before } zabudnete: bez tokenu to pokladňa za nich urobiť nemôže.
work-before = skôr, než ju
work-forget = Zabudnúť pracovnú aplikáciu
work-forget-hint = Odstráni z pokladne token, tajomstvá a tieto pripojenia. Pokladníci zostanú pokladníkmi; prístup im zrušíte v časti Pokladníci.
work-refused = Pracovná aplikácia odmieta token aplikácie od { $since }. Nikto sa nemôže pripojiť a karty sa neposielajú, kým tam nevytvoríte nový token a neuložíte ho tu.
work-unreadable = Čo sem bolo napísané, sa už nedá dešifrovať: tajný kľúč pokladne sa zmenil. Nikoho nemožno pripojiť ani odpojiť, kým všetko nenapíšete znova.
work-no-service-id = Skopírujte Service Id zo stránky svojej aplikácie.
work-no-auth-id = Skopírujte Auth ID zo stránky svojej aplikácie.
work-bad-auth-id = Toto nemôže byť Auth ID.
work-no-app-token = Vložte jeden z tokenov svojej aplikácie; tu sa už nezobrazí.
work-no-proxy-secret = Napíšte Proxy Secret tak, ako ste ho napísali tam; tu sa už nezobrazí.
work-guessable = Toto sa dá príliš ľahko uhádnuť: aspoň 16 znakov. Zvoľte tam dlhší a potom ho napíšte sem.
work-too-long = Je to príliš dlhé: najviac 500 znakov.
work-bad-letters = Iba písmená, číslice a znaky anglickej klávesnice, bez medzier.
work-auth-id-taken = Toto Auth ID má iný obchod tejto pokladne.

## /integrations/workplace/connect

work-connect-title = Pripojte svoju pracovnú aplikáciu
work-connect-owner = Ste majiteľ
work-connect-owner-text = Ste prihlásení ako majiteľ tohto obchodu. Vo vašej pracovnej aplikácii sa pokladňa ukáže ako pripojená a na tomto zariadení sa nič nezmení.
work-connect-as-owner = Pripojiť ma ako majiteľa
work-connect-cashier = Alebo nech je toto zariadenie pokladníka
work-connect-lead = Pripájací kód vám dá majiteľ obchodu. Funguje raz a urobí z tohto zariadenia pokladňu, na ktorej účtujete.
work-connect-button = Pripojiť
work-connect-not-owner = Ste majiteľ? { $log_in }.
work-connect-log-in = Prihláste sa peňaženkou Blink
work-done-badge = Pripojené
work-done-name = { $name }, ste pripojení
work-done-name-text = Zavrite toto okno alebo účtujte rovno tu: toto zariadenie je teraz vaša pokladňa.
work-done = Ste pripojení
work-done-text = Zavrite toto okno alebo pokračujte v pokladni.
work-done-open = Otvoriť pokladňu
work-not-connected = Nie ste pripojení
work-not-connected-refused = Pracovná aplikácia vás odmietla pripojiť. Povedzte to majiteľovi. Ak to chcete skúsiť znova, stlačte tam Connect ešte raz: tento odkaz je použitý, pripájací kód nie.
work-not-connected-away = Pracovná aplikácia neodpovedá, ako má. Ak to chcete skúsiť znova, stlačte tam Connect ešte raz: tento odkaz je použitý, pripájací kód nie.
work-not-connected-taken = Tento pripájací kód použil v tej istej chvíli niekto iný. Vypýtajte si od majiteľa nový a v pracovnej aplikácii stlačte Connect ešte raz: tento odkaz je použitý.
work-link-over = Tento odkaz vypršal
work-link-over-text = Funguje raz, desať minút. V pracovnej aplikácii stlačte Connect znova.
work-no-user = Žiadny používateľ
work-no-user-text = { $header } musí byť jedno id s dĺžkou 1 až { $bytes } bajtov.
work-wrong-secret = Nesprávne tajomstvo
work-wrong-secret-text = Žiadny obchod tejto pokladne nemá tento Proxy Secret.
work-owner = Majiteľ

## The card in the feed of the work app

work-card-title = Platba prijatá
work-card-amount = Suma
work-card-open = Otvoriť predaj
