## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Munkahelyi alkalmazás
work-title = Munkahelyi alkalmazás
work-lead = A Blink munkahelyi alkalmazását (joinblink.com, nem a tárcát) használó munkatársak ott megnyomják a Connect gombot, és az üzlete pénztárosai lesznek.
work-feed = Ha egy eladásukat kifizetik, kártya jelenik meg a hírfolyamukban.
work-there = A munkahelyi alkalmazás adminfelületén
work-proxy-url = Hozzon létre ott egy alkalmazást, és ezt írja be Proxy URL-ként:
work-secret-hint = Válasszon ott hosszú, véletlenszerű Proxy Secretet, készítsen tokent, és jegyezze fel az alkalmazás Service Id és Auth ID értékét. A hírfolyam kártyáihoz vegyen fel bejegyzéskategóriát.
work-change = Az egész módosítása
work-here = Utána írja be ide
work-set-up = Beállítva
work-set-up-hint = A tokent és a titkokat titkosítva tároljuk, és többé nem mutatjuk meg; mentéskor újra meg kell adni őket. Másik Auth ID esetén senki sem marad csatlakoztatva azok közül, akik korábban az alkalmazáson keresztül csatlakoztak.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Alkalmazástoken
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Az előző Proxy Secret, amíg cseréli (üres is lehet)
work-category = Category Id a „Fizetés érkezett” kártyákhoz (üresen nincs kártya)
work-connected-title = Csatlakozva
work-nobody = Még senki. Minden munkatársnak kell egy { $join_code }; az alkalmazásban megnyomja a Connect gombot, és beírja.
work-join-code = csatlakozási kód
work-connected-since = { $name }, kezdete: { $since }
work-still-linked = A munkahelyi alkalmazásban még csatlakozva: { $count }. Nekik ott meg kell nyomniuk a Disconnect gombot, még { $before } elfelejti az alkalmazást: a token nélkül a pénztár ezt nem tudja megtenni helyettük.
work-before = mielőtt
work-forget = Munkahelyi alkalmazás elfelejtése
work-forget-hint = Eltávolítja a pénztárból a tokent, a titkokat és ezeket a csatlakozásokat. A pénztárosok pénztárosok maradnak; hozzáférésüket a Pénztárosok alatt szüntetheti meg.
work-refused = A munkahelyi alkalmazás elutasítja az alkalmazástokent (ettől kezdve: { $since }). Senki sem csatlakozhat, és nem megy ki kártya, amíg ott új tokent nem készít, és itt el nem menti.
work-unreadable = Ami ide be volt írva, már nem nyitható meg: a pénztár titkos kulcsa megváltozott. Senki sem csatlakoztatható vagy választható le, amíg mindent újra be nem ír.
work-no-service-id = Másolja ki a Service Id értékét az alkalmazása oldaláról.
work-no-auth-id = Másolja ki az Auth ID értékét az alkalmazása oldaláról.
work-bad-auth-id = Ez nem lehet Auth ID.
work-no-app-token = Illessze be az alkalmazása egyik tokenjét; itt többé nem jelenik meg.
work-no-proxy-secret = Írja be a Proxy Secretet úgy, ahogy ott beírta; itt többé nem jelenik meg.
work-guessable = Ez túl könnyen kitalálható: legalább 16 karakter legyen. Válasszon ott hosszabbat, majd írja be ide.
work-too-long = Túl hosszú: legfeljebb 500 karakter.
work-bad-letters = Csak az angol billentyűzet betűi, számjegyei és jelei, szóköz nélkül.
work-auth-id-taken = Ez az Auth ID már ennek a pénztárnak egy másik üzletéé.

## /integrations/workplace/connect

work-connect-title = Munkahelyi alkalmazás csatlakoztatása
work-connect-owner = Ön a tulajdonos
work-connect-owner-text = Az üzlet tulajdonosaként van bejelentkezve. A pénztár csatlakoztatottként fog megjelenni a munkahelyi alkalmazásában, ezen az eszközön pedig semmi sem változik.
work-connect-as-owner = Csatlakozás tulajdonosként
work-connect-cashier = Vagy legyen ez az eszköz egy pénztárosé
work-connect-lead = Az üzlet tulajdonosa ad egy csatlakozási kódot. Egyszer használható, és ebből az eszközből olyan pénztárt csinál, amelyen fizettethet.
work-connect-button = Csatlakozás
work-connect-not-owner = Ön a tulajdonos? { $log_in }.
work-connect-log-in = Bejelentkezés a Blink-tárcával
work-done-badge = Csatlakozva
work-done-name = { $name }, csatlakozott
work-done-name-text = Zárja be ezt az ablakot, vagy fizettessen rögtön itt: ez az eszköz most az Ön pénztára.
work-done = Csatlakozott
work-done-text = Zárja be ezt az ablakot, vagy folytassa a pénztárban.
work-done-open = Pénztár megnyitása
work-not-connected = Nem csatlakozott
work-not-connected-refused = A munkahelyi alkalmazás elutasította a csatlakozást. Szóljon a tulajdonosnak. Ha újra próbálná, nyomja meg ott még egyszer a Connect gombot: ez a hivatkozás elhasználódott, a csatlakozási kód nem.
work-not-connected-away = A munkahelyi alkalmazás nem a várt módon válaszol. Ha újra próbálná, nyomja meg ott még egyszer a Connect gombot: ez a hivatkozás elhasználódott, a csatlakozási kód nem.
work-not-connected-taken = Ugyanabban a pillanatban valaki más használta fel ezt a csatlakozási kódot. Kérjen újat a tulajdonostól, és nyomja meg még egyszer a Connect gombot a munkahelyi alkalmazásban: ez a hivatkozás elhasználódott.
work-link-over = Ez a hivatkozás lejárt
work-link-over-text = Egyszer használható, tíz percig. Nyomja meg újra a Connect gombot a munkahelyi alkalmazásban.
work-no-user = Nincs felhasználó
work-no-user-text = { $header }: egyetlen, 1–{ $bytes } bájtos azonosítónak kell lennie.
work-wrong-secret = Hibás titok
work-wrong-secret-text = Ennek a pénztárnak egyik üzletéé sem ez a Proxy Secret.
work-owner = A tulajdonos

## The card in the feed of the work app

work-card-title = Fizetés érkezett
work-card-amount = Összeg
work-card-open = Eladás megnyitása
