## Settings of the shop: /settings/shop

shop-title = Üzlet
shop-on-receipts = A nyugtákon
shop-name = Az üzlet neve
shop-name-hint = Ahogy a vevők ismerik. Név nélkül a nyugtákon az Ön Blink-felhasználóneve áll.
shop-address = Cím
shop-tax-number = Adószám
shop-footer = A nyugta végén
shop-not-fiscal = Ez nem adóügyi pénztárgép. Ahol a törvény előírja, ott üsse be az eladást abba is.
shop-too-long = Túl hosszú: legfeljebb { $most } karakter.
shop-too-many-lines = Túl hosszú: legfeljebb { $most } karakter, { $lines } sorban.
shop-day = Nap és nyelv
shop-time-zone = Időzóna
shop-zone-unknown = Még nem ismert: addig a napok UTC szerint éjfélkor kezdődnek. Válassza ki az üzlete időzónáját.
shop-zone-guessed = Az üzlet egyik böngészője jelezte. Mentse el, ha megfelel, vagy válasszon másikat.
shop-zone-known = Ehhez igazodik a „ma”, az eladások napja és az oldalak összes időpontja.
shop-zone-welcome = Ehhez igazodik az eladások napja.
shop-day-starts = A nap kezdete
shop-day-starts-hint = Ha éjfél után zár, olyan időpontot válasszon, amikor senki sem vásárol: az az előtti eladások az előző naphoz számítanak.
shop-no-such-time = Írjon be időt 00:00 és 23:59 között, például 04:30.
shop-language = Nyelv
shop-language-own = A böngészőé
shop-no-such-language = Válasszon nyelvet a listából.
shop-till = Mivel indul a pénztár
shop-unit = Pénznem
shop-unit-own = Mint a Blinkben
shop-unit-sats = sats
shop-unit-hint = A számbillentyűzet ezzel indul, és az új termékek ebben vannak árazva.
shop-no-such-unit = Válasszon pénznemet a listából.
shop-wallet = A pénz ide kerül
shop-wallet-own = Mint a Blinkben
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollár
shop-wallet-split = Mindkettőbe valamennyi
shop-wallet-missing = A Blink-fiókjában nincs ilyen tárca.
shop-no-such-wallet = Válasszon egyet ezek közül.
shop-bitcoin-share = Mennyi maradjon bitcoinban
shop-bitcoin-share-hint = A „Mindkettőbe valamennyi” beállítással minden eladás egészben abba a tárcába kerül, amely az utolsó 30 napot a legközelebb viszi ehhez az arányhoz. Semmit sem küldünk vagy váltunk át.
shop-no-such-share = Írjon be egész számot 0 és 100 között.
shop-ask-above = Megerősítés e fölött
shop-ask-above-hint = A fizettetés pénznemének egész egységeiben, hogy egy elütésből vagy beolvasott vonalkódból ne legyen eladás. Ha üresen marad, a pénztár { $amount } értéke fölött kérdez rá.
shop-tipping = Borravaló
shop-tips = Borravaló kérése a vevőktől
shop-tip-presets = Választék, százalékban
shop-tip-presets-hint = Legfeljebb öt, pontosvesszővel elválasztva: 10; 15; 20.
shop-no-such-presets = Írjon be egy–öt különböző, 0 feletti és legfeljebb 100 százalékot pontosvesszővel elválasztva, például 10; 15; 20.
shop-tip-base = A százalék alapja
shop-tip-base-total = a fizetendő összeg
shop-tip-base-net = az áfa nélküli ár
shop-taxes = Áfa
shop-tax = Az árak
shop-tax-none = nem említik az áfát
shop-tax-included = tartalmazzák az áfát
shop-tax-added = áfa nélküliek
shop-tax-rates = Áfakulcsok
shop-tax-rates-hint = Soronként egy, például „Standard = 19”. Az első mindenre érvényes, aminek nincs másik.
shop-choose-one = Válasszon egyet ezek közül.
shop-no-such-rate = A(z) { $line }. sor nem áfakulcs. Írjon nevet, „=” jelet és legfeljebb 100 százalékot, legfeljebb három tizedesjeggyel, például „Standard = 19”.
shop-rate-twice = A(z) { $line }. sor egy másik áfakulcs nevét viseli. Adjon mindegyiknek sajátot.
shop-too-many-rates = Ez túl sok: legfeljebb tíz áfakulcs.
shop-rate-missing = Írjon be legalább egy áfakulcsot, vagy válassza azt, hogy az árak nem említik az áfát.
shop-rate-is-named = Vannak termékek ezzel az áfakulccsal: „{ $rate }”. Tartsa meg a nevét, vagy előbb adjon másik áfakulcsot ezeknek a termékeknek.
shop-no-such-zone = Válasszon időzónát a listából, például America/El_Salvador.
shop-no-such-number = Írjon be egész számot 1 és 999999999999 között, például 10000.
bad-time-zone = Ez nem időzóna.

## The page for new owners: /settings/shop/welcome

till-new-shop = Új itt? Adja meg az üzlete nevét
welcome-title = Az Ön üzlete
welcome-head = Így helyes?
welcome-lead = A nyugták és a számbillentyűzet ehhez igazodnak. Később mindent, és még többet is megváltoztathat a Beállítások alatt.
welcome-go = A pénztárhoz
welcome-skip = Kihagyás
