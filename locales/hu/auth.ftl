## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } újra
sign-in-to-start = Vissza az elejére
sign-in-detail = A Blink üzenete: { $words }
login-by-click = A bejelentkezés egy hivatkozásra kattintással kezdődik.

sign-in-malformed-title = Ez nem tűnik a Blinktől származónak
sign-in-malformed-text = A cím, amely ide vezetett, nem olyan, amilyet a Blink készít. Semmi sem változott.
sign-in-not-here-title = Ez a bejelentkezés nem itt kezdődött
sign-in-not-here-text = Másik böngészőben indult, több mint fél órás, vagy eltűnt a sütije. Semmi sem változott.
sign-in-used-title = Ez a bejelentkezés lezárult
sign-in-used-text = A Blink válaszát már felhasználták. Folytassa a pénztárban, vagy jelentkezzen be újra.
sign-in-issuer-title = Ez nem a Blink volt
sign-in-issuer-text = A válasz más küldőt nevez meg, mint a Blinket, amelyben ez a pénztár megbízik, ezért nem lett felhasználva.
sign-in-stale-title = Túl sokáig tartott a bejelentkezés
sign-in-stale-text = A Blink egyszer használatos kódját már felhasználták, vagy lejárt. Jelentkezzen be újra, csak egy pillanat.
sign-in-no-read-title = A „read” négyzet nem volt bejelölve
sign-in-no-read-text = A Blink oldalán kezdetben egyetlen négyzet sincs bejelölve. Jelölje be a „read” négyzetet, hogy a pénztár megmutathassa a tárcáit, a „receive” négyzetet, hogy fizettethessen, és az „offline” négyzetet, hogy bejelentkezve maradjon. Az imént adott hozzáférést visszaadtuk a Blinknek.
sign-in-not-invited-title = Ez a pénztár más fiókoké
sign-in-not-invited-text = Az Ön Blink-fiókja nincs rajta a pénztár listáján. Jelentkezzen be másik fiókkal, vagy kérje meg az üzemeltetőt, hogy vegye fel az Önét.
sign-in-other-title = Ez másik fiók volt
sign-in-other-text = További engedélyeket kértünk az itt bejelentkezett fiókhoz, de a Blink egy másik fiókra válaszolt. Semmi sem változott. Jelentkezzen be ugyanazzal a fiókkal, és jelöljön be minden négyzetet, vagy előbb jelentkezzen ki.
sign-in-not-kept-title = A pénztár most semmit sem tud elmenteni
sign-in-not-kept-text = Az adatbázisa nem fogad új bejegyzéseket. Próbálja újra egy pillanat múlva; ebből a bejelentkezésből semmi sem maradt meg.
sign-in-cancelled-title = Megszakította a bejelentkezést
sign-in-cancelled-text = A pénztár semmilyen adatot nem kapott. Bármikor bejelentkezhet.
sign-in-again-title = Próbálja újra
sign-in-lost-text = A Blink szem elől vesztette ezt a bejelentkezést: egy másik lap is bejelentkezett, vagy le vannak tiltva a sütik.
sign-in-open-long-text = Ez a bejelentkezés túl sokáig volt nyitva a Blinknél.
sign-in-asks-text = A Blink kérdezni szeretne valamit, mielőtt beengedi.
sign-in-unknown-title = A Blink nem jelentkeztette be
sign-in-unknown-text = Olyan okot adott meg, amelyet ez a pénztár nem ismer. Próbálja újra.
sign-in-set-up-title = A pénztár beállítása hibás
sign-in-set-up-text = A Blink nem fogadja el, amit ez a pénztár kér. Az üzemeltetőnek ellenőriznie kell a Blinknél a regisztrációt; a napló többet elárul.
sign-in-away-title = A Blink most nem érhető el
sign-in-away-text = A bejelentkezést nem lehetett befejezni. Várjon egy percet, és próbálja újra.

## On every page of somebody who is signed in

degraded-text = A Blink most nem válaszol. Ön bejelentkezve marad; a nyitott eladásokat továbbra is figyeljük.
cannot-write-text = A pénztár nem tud írni: a lemeze megtelt vagy meghibásodott. Az új eladások és fizetések nem kerülnek rögzítésre, amíg nem lesz hely, ezért a Blink alkalmazásban nézze meg, fizetett-e a vevő. Szóljon a pénztár üzemeltetőjének.
consent-no-receive = A „receive” engedély nélkül a pénztár meg tudja mutatni az egyenlegeit, de nem tud fizettetni.
consent-no-offline = Az „offline” engedély nélkül ez a bejelentkezés a kezdete után körülbelül egy órával véget ér.
consent-neither = A „receive” engedély nélkül a pénztár nem tud fizettetni, az „offline” nélkül pedig ez a bejelentkezés a kezdete után körülbelül egy órával véget ér.
consent-other-key = Kulcs használata Read és Receive engedéllyel
consent-again = Kérés újra, mindent bejelölve

## Told after a sign-in ended by itself

ended-revoked = A Blink véget vetett az utolsó bejelentkezésének: ott visszavonták a hozzáférést, vagy túl sokáig nem használták. A nyitott eladásokat végig figyeltük, és a pénztárosok tovább fizettethettek.
ended-key = A Blink elutasítja azt az API-kulcsot, amellyel bejelentkezett: visszavonták vagy lejárt. Készítsen újat a Blink irányítópultján. A nyitott eladásokat végig figyeltük, és a pénztárosok tovább fizettethettek.
ended-hour = Az utolsó bejelentkezése egy óra után véget ért, mert az „offline” nem volt bejelölve a Blinknél. A nyitott eladásokat végig figyeltük, és a pénztárosok tovább fizettethettek.

## /login/key

key-title = Bejelentkezés API-kulccsal
key-step-open = Nyissa meg { $dashboard }, jelentkezzen be ott, és válassza ezt: { $menu }.
key-dashboard = a Blink irányítópultját
key-step-make = Készítsen kulcsot ehhez a pénztárhoz. Válassza ki, mikor járjon le, és jelölje be ezeket: { $read } és { $receive }. Ez maradjon üresen: { $write }. A pénztár soha nem küld pénzt.
key-step-paste = Másolja ki a kulcsot, és illessze be ide. A Blink csak most mutatja meg.
key-can-send = Ezzel a kulccsal a fiók összes pénze elküldhető: aki megszerzi, kiürítheti a tárcáit. A pénztárnak nincs szüksége ilyen kulcsra. Készítsen egyet csak Read és Receive engedéllyel, vagy illessze be újra ezt, és erősítse meg, hogy ezt szeretné.
key-label = API-kulcs
key-confirm = Tudom, hogy ezzel a kulccsal pénz küldhető, és itt szeretném használni.
key-try = Kulcs kipróbálása és bejelentkezés
key-hint = A kulcsot kipróbáljuk a Blinknél, titkosítva tároljuk, és soha többé nem mutatjuk meg. Kijelentkezéskor itt törlődik; ha mindenhol meg akarja szüntetni, vonja vissza az irányítópulton.
key-other-way = Így is lehet: { $log_in }.
key-log-in = bejelentkezés a Blinkkel
key-none = Illessze be a kulcsot, amelyet a Blink irányítópultja mutatott.
key-no-key = Ez nem API-kulcs. Másolja ki újra a Blink irányítópultjáról, csak magát a kulcsot.
key-inactive = A kulcshoz tartozó Blink-fiók nem aktív. Az okát a Blink alkalmazásban láthatja.
key-refused = A Blink elutasítja ezt a kulcsot. Készítsen újat, és próbálja ki azt.
key-cannot-read = Ez a kulcs nem olvashat. Készítsen egyet bejelölt Read és Receive engedéllyel.
key-unknown = A Blink nem ismeri ezt a kulcsot: visszavonták, lejárt, vagy nincs teljesen kimásolva. Készítsen újat.
key-not-invited = Ez a pénztár más fiókoké, nem a kulcs fiókjáé. Használja másik fiók kulcsát, vagy kérje meg a pénztár üzemeltetőjét, hogy vegye fel az Önét a listára.
key-too-many = Itt túl sok kulcsot próbáltak ki, ezért ezt nem próbáltuk ki. Várjon egy percet, majd illessze be újra.
key-away = A Blink most nem érhető el, ezért a kulcsot nem próbáltuk ki, és nem mentettük el. Próbálja újra egy pillanat múlva.
key-not-kept = A Blink ismeri ezt a kulcsot, de a pénztár nem tudja elmenteni: a lemeze megtelt vagy foglalt. Semmi sem változott. Illessze be újra egy pillanat múlva; ha ez így marad, szóljon a pénztár üzemeltetőjének.
