## Settings of the shop: /settings/shop

shop-title = Obchod
shop-on-receipts = Na účtenkách
shop-name = Název obchodu
shop-name-hint = Jak ho zákazníci znají. Bez něj je na účtenkách vaše uživatelské jméno u Blinku.
shop-address = Adresa
shop-tax-number = DIČ
shop-footer = Na konci účtenky
shop-not-fiscal = Tato pokladna není fiskální zařízení. Kde ho zákon vyžaduje, zaevidujte prodej i tam.
shop-too-long = To je příliš dlouhé: nejvýše { $most } znaků.
shop-too-many-lines = To je příliš dlouhé: nejvýše { $most } znaků, řádků nejvýše { $lines }.
shop-day = Den a jazyk
shop-time-zone = Časové pásmo
shop-zone-unknown = Zatím není známé: do té doby dny začínají o půlnoci UTC. Zvolte pásmo, ve kterém obchod je.
shop-zone-guessed = Sdělil ho prohlížeč tohoto obchodu. Uložením ho ponecháte, nebo zvolte jiné.
shop-zone-known = Řídí se jím „dnes“, dny vašich prodejů a všechny časy na těchto stránkách.
shop-zone-welcome = Řídí se jím dny vašich prodejů.
shop-day-starts = Den začíná v
shop-day-starts-hint = Zavíráte-li po půlnoci, zvolte čas, kdy nikdo nenakupuje: prodeje před ním se počítají k předchozímu dni.
shop-no-such-time = Napište čas od 00:00 do 23:59, například 04:30.
shop-language = Jazyk
shop-language-own = Podle prohlížeče
shop-no-such-language = Vyberte jazyk ze seznamu.
shop-till = S čím pokladna začíná
shop-unit = Měna
shop-unit-own = Jako u Blinku
shop-unit-sats = sats
shop-unit-hint = Klávesnice v ní začíná a nové položky v ní mají cenu.
shop-no-such-unit = Vyberte měnu ze seznamu.
shop-wallet = Kam půjdou peníze
shop-wallet-own = Jako u Blinku
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dolar
shop-wallet-split = Do každé něco
shop-wallet-missing = Váš účet u Blinku takovou peněženku nemá.
shop-no-such-wallet = Vyberte jednu z těchto.
shop-bitcoin-share = Kolik držet v bitcoinu
shop-bitcoin-share-hint = Při volbě „Do každé něco“ jde každý prodej celý do té peněženky, která posledních 30 dní nejvíc přiblíží tomuto podílu. Nic se neposílá ani nesměňuje.
shop-no-such-share = Napište celé číslo od 0 do 100.
shop-ask-above = Zeptat se znovu nad
shop-ask-above-hint = V celých jednotkách účtované měny, aby se z překlepu nebo naskenovaného čárového kódu nestal prodej. Zůstane-li pole prázdné, pokladna se ptá nad hodnotou { $amount }.
shop-tipping = Spropitné
shop-tips = Ptát se zákazníků na spropitné
shop-tip-presets = Nabídka v procentech
shop-tip-presets-hint = Nejvýše pět, oddělených středníky: 10; 15; 20.
shop-no-such-presets = Napište jedno až pět různých procent větších než 0 a nejvýše 100, oddělených středníky, například 10; 15; 20.
shop-tip-base = Procento z
shop-tip-base-total = částky k zaplacení
shop-tip-base-net = ceny bez daně
shop-taxes = Daň
shop-tax = Ceny
shop-tax-none = o dani nic neříkají
shop-tax-included = jsou s daní
shop-tax-added = jsou bez daně
shop-tax-rates = Sazby
shop-tax-rates-hint = Každá na vlastním řádku, například „Základní = 19“. První platí pro vše, co nemá jinou.
shop-choose-one = Vyberte jednu z možností.
shop-no-such-rate = Řádek { $line } není sazba. Napište název, „=“ a procento nejvýše 100 s nejvýše třemi desetinnými místy, například „Základní = 19“.
shop-rate-twice = Řádek { $line } má název jiné sazby. Dejte každé její vlastní.
shop-too-many-rates = To je příliš mnoho: nejvýše deset sazeb.
shop-rate-missing = Napište aspoň jednu sazbu, nebo zvolte, že ceny o dani nic neříkají.
shop-rate-is-named = Některé položky mají sazbu „{ $rate }“. Ponechte její název, nebo jim nejprve dejte jinou sazbu.
shop-no-such-zone = Vyberte pásmo ze seznamu, například America/El_Salvador.
shop-no-such-number = Napište celé číslo od 1 do 999999999999, například 10000.
bad-time-zone = Toto není časové pásmo.

## The page for new owners: /settings/shop/welcome

till-new-shop = Začínáte? Napište, jak se váš obchod jmenuje
welcome-title = Váš obchod
welcome-head = Je to tak správně?
welcome-lead = Řídí se tím účtenky a klávesnice. Vše můžete později změnit, a nejen to, v Nastavení.
welcome-go = Do pokladny
welcome-skip = Přeskočit
