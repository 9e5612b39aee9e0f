## Cashiers: /settings/cashiers

cashiers-title = Pénztárosok
cashiers-lead = A pénztáros az Ön üzletének fizettet, és a saját eladásait látja: nincs egyenleg, nincs export, nincs beállítás, és semmit sem küldhet.
cashiers-name = Az új pénztáros neve
cashiers-no-name = Adjon meg nevet, hogy tudja, kinek a hozzáférését szünteti meg.
cashiers-long-name = A név túl hosszú: legfeljebb 40 betű.
cashiers-make-code = Csatlakozási kód készítése
cashiers-none = Még nincs pénztáros.
cashiers-code-works = Még nem csatlakozott. A kód eddig érvényes: { $until }.
cashiers-since = Kezdete: { $since }
cashiers-device = { $device }, utolsó használat: { $when }
cashiers-end = Eltávolítás: { $name }
cashiers-end-code = A kód érvényét veszti. Az eladásai megmaradnak az előzményekben.
cashiers-end-now = { $name } minden eszközön azonnal kijelentkezik. Az eladásai megmaradnak az előzményekben.
cashiers-end-yes = Igen, eltávolítás: { $name }

## The code, shown once

code-title = Csatlakozási kód
code-of = Csatlakozási kód: { $name }
code-scan = A pénztáros olvassa be a saját eszközével. Egyszer, 24 órán belül használható, és csak most látható.
code-qr = A csatlakozási hivatkozás QR-kódja
code-or = Vagy küldje el neki { $link }, vagy kérje meg, hogy nyissa meg ezt: { $address }, és írja be:
code-link = a csatlakozási hivatkozást
code-all = Összes pénztáros

## /join

join-title = Csatlakozás üzlethez
join-ended = Itt már nincs bejelentkezve
join-ended-why = Az üzlet tulajdonosa megszüntette, vagy lejárt. A nyitott eladásokat továbbra is figyeljük.
join-again = Újbóli csatlakozás
join-head = Csatlakozás üzlethez pénztárosként
join-lead = Az üzlet tulajdonosa ad egy kódot. Egyszer használható.
join-ends = Ezen az eszközön ebbe a fiókba van bejelentkezve: { $account }; a csatlakozás ezt megszünteti.
join-button = Csatlakozás
join-owner = Ön a tulajdonos? { $log_in }.
join-code = Csatlakozási kód
join-wrong-code = Ez a kód nem működik. Ellenőrizze, hogy úgy írta-e be, ahogy megjelent, vagy kérjen újat a tulajdonostól.

## Sign-ins: /settings/sign-ins

sign-ins-title = Bejelentkezések
sign-ins-lead = Ezek a böngészők vannak ezen a pénztáron ebbe a fiókba bejelentkezve. A kiléptetés a következő kattintáskor lép életbe, és az engedély visszakerül a Blinkhez.
sign-ins-browser = Böngésző
sign-ins-since = Bejelentkezve
sign-ins-last-used = Utolsó használat
sign-ins-this = Ez az eszköz
sign-ins-end = Kiléptetés
sign-ins-end-this = Kiléptetés (kijelentkezés itt)
sign-ins-later = Később használtak
sign-ins-before = Korábban használtak
sign-ins-end-others = A többi kiléptetése
sign-ins-end-all = Mind kiléptetése, ez is
device-on = { $browser }, { $system }
device-on-model = { $browser }, { $system }, { $model }
device-app = Alkalmazás
