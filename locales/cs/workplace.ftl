## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Pracovní aplikace
work-title = Pracovní aplikace
work-lead = Zaměstnanci s pracovní aplikací Blink (joinblink.com, ne peněženka) v ní stisknou Connect a stanou se pokladními vašeho obchodu.
work-feed = Když je jejich prodej zaplacen, dostanou kartičku do kanálu.
work-there = V administraci pracovní aplikace
work-proxy-url = Vytvořte tam aplikaci a jako její Proxy URL zadejte:
work-secret-hint = Zvolte tam dlouhý náhodný Proxy Secret, vytvořte token a poznamenejte si Service Id a Auth ID aplikace. Pro kartičky v kanálu přidejte kategorii příspěvků.
work-change = Změnit vše
work-here = Pak to zadejte sem
work-set-up = Nastaveno
work-set-up-hint = Token a tajné údaje jsou uložené zapečetěně a už se neukážou; při ukládání je zadejte znovu. S jiným Auth ID už nebude připojen nikdo, kdo se přes aplikaci připojil dřív.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token aplikace
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Předchozí Proxy Secret, po dobu změny (může být prázdný)
work-category = Category Id pro kartičky „Platba přijata“ (prázdné: žádné kartičky)
work-connected-title = Připojeni
work-nobody = Zatím nikdo. Každému zaměstnanci vytvořte { $join_code }; v aplikaci stiskne Connect a zadá ho.
work-join-code = přístupový kód
work-connected-since = { $name }, od { $since }
work-still-linked = V pracovní aplikaci stále připojeni: { $count }. Kdo je připojen, musí tam stisknout Disconnect { $before }, než ji zapomenete: bez tokenu to za něj pokladna udělat nemůže.
work-before = dříve
work-forget = Zapomenout pracovní aplikaci
work-forget-hint = Odstraní z pokladny token, tajné údaje a tato připojení. Pokladní zůstanou pokladními; ukončíte je v části Pokladní.
work-refused = Pracovní aplikace odmítá token aplikace od { $since }. Nikdo se nemůže připojit a kartičky se neposílají, dokud tam nevytvoříte nový token a neuložíte ho zde.
work-unreadable = Co se zde zadalo, už nelze otevřít: tajný klíč pokladny se změnil. Nikdo se nemůže připojit ani odpojit, dokud vše nezadáte znovu.
work-no-service-id = Zkopírujte Service Id ze stránky své aplikace.
work-no-auth-id = Zkopírujte Auth ID ze stránky své aplikace.
work-bad-auth-id = Toto nemůže být Auth ID.
work-no-app-token = Vložte jeden z tokenů své aplikace; už se zde neukáže.
work-no-proxy-secret = Zadejte Proxy Secret tak, jak jste ho zadali tam; už se zde neukáže.
work-guessable = To lze příliš snadno uhodnout: aspoň 16 znaků. Zvolte tam delší a pak ho zadejte sem.
work-too-long = To je příliš dlouhé: nejvýše 500 znaků.
work-bad-letters = Jen písmena, číslice a znaky anglické klávesnice, bez mezer.
work-auth-id-taken = Toto Auth ID má jiný obchod této pokladny.

## /integrations/workplace/connect

work-connect-title = Připojte pracovní aplikaci
work-connect-owner = Jste majitel
work-connect-owner-text = Jste přihlášeni jako majitel tohoto obchodu. Tímto se pokladna ukáže v pracovní aplikaci jako připojená a na tomto zařízení se nic nezmění.
work-connect-as-owner = Připojit mě jako majitele
work-connect-cashier = Nebo z tohoto zařízení udělejte zařízení pokladního
work-connect-lead = Přístupový kód vám dá majitel obchodu. Platí jednou a udělá z tohoto zařízení pokladnu, na které účtujete.
work-connect-button = Připojit
work-connect-not-owner = Jste majitel? { $log_in }.
work-connect-log-in = Přihlaste se peněženkou Blink
work-done-badge = Připojeno
work-done-name = { $name }, připojení je hotové
work-done-name-text = Zavřete toto okno, nebo účtujte rovnou zde: toto zařízení je teď vaše pokladna.
work-done = Připojení je hotové
work-done-text = Zavřete toto okno, nebo pokračujte v pokladně.
work-done-open = Otevřít pokladnu
work-not-connected = Nejste připojeni
work-not-connected-refused = Pracovní aplikace vás odmítla připojit. Řekněte to majiteli. Chcete-li to zkusit znovu, stiskněte tam ještě jednou Connect: tento odkaz je spotřebovaný, přístupový kód ne.
work-not-connected-away = Pracovní aplikace neodpovídá, jak má. Chcete-li to zkusit znovu, stiskněte tam ještě jednou Connect: tento odkaz je spotřebovaný, přístupový kód ne.
work-not-connected-taken = Ve stejném okamžiku použil tento přístupový kód někdo jiný. Požádejte majitele o nový a v pracovní aplikaci stiskněte ještě jednou Connect: tento odkaz je spotřebovaný.
work-link-over = Tento odkaz vypršel
work-link-over-text = Platí jednou, po dobu deseti minut. Stiskněte v pracovní aplikaci znovu Connect.
work-no-user = Žádný uživatel
work-no-user-text = { $header } musí být jedno id o délce 1 až { $bytes } bajtů.
work-wrong-secret = Chybný tajný údaj
work-wrong-secret-text = Tento proxy secret nemá žádný obchod této pokladny.
work-owner = Majitel

## The card in the feed of the work app

work-card-title = Platba přijata
work-card-amount = Částka
work-card-open = Otevřít prodej
