## Settings of the shop: /settings/shop

shop-title = Obchod
shop-on-receipts = Na účtenkách
shop-name = Názov obchodu
shop-name-hint = Pod akým ho poznajú zákazníci. Bez názvu je na účtenkách vaše používateľské meno v Blinku.
shop-address = Adresa
shop-tax-number = Daňové číslo
shop-footer = Na konci účtenky
shop-not-fiscal = Táto pokladňa nie je fiškálne zariadenie. Kde ho zákon vyžaduje, zaevidujte predaj aj tam.
shop-too-long = Je to príliš dlhé: najvyšší počet znakov je { $most }.
shop-too-many-lines = Je to príliš dlhé: najvyšší počet znakov je { $most }, riadkov { $lines }.
shop-day = Deň a jazyk
shop-time-zone = Časové pásmo
shop-zone-unknown = Zatiaľ neznáme: dovtedy sa dni začínajú o polnoci UTC. Vyberte pásmo svojho obchodu.
shop-zone-guessed = Oznámil ho prehliadač tohto obchodu. Uložte ho alebo vyberte iné.
shop-zone-known = Riadi sa ním „dnes“, dni vašich predajov aj všetky časy na týchto stránkach.
shop-zone-welcome = Riadia sa ním dni vašich predajov.
shop-day-starts = Deň sa začína o
shop-day-starts-hint = Ak zatvárate po polnoci, vyberte čas, keď nikto nekupuje: skoršie predaje sa rátajú do predošlého dňa.
shop-no-such-time = Napíšte čas od 00:00 do 23:59, napríklad 04:30.
shop-language = Jazyk
shop-language-own = Podľa prehliadača
shop-no-such-language = Vyberte jazyk zo zoznamu.
shop-till = S čím pokladňa začína
shop-unit = Mena
shop-unit-own = Ako v Blinku
shop-unit-sats = sats
shop-unit-hint = Klávesnica s ňou začína a nové položky v nej majú cenu.
shop-no-such-unit = Vyberte menu zo zoznamu.
shop-wallet = Peniaze idú do
shop-wallet-own = Ako v Blinku
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dolár
shop-wallet-split = Z každého trochu
shop-wallet-missing = Váš účet v Blinku takú peňaženku nemá.
shop-no-such-wallet = Vyberte jednu z možností.
shop-bitcoin-share = Koľko si nechať v bitcoine
shop-bitcoin-share-hint = Pri „Z každého trochu“ ide každý predaj celý do tej peňaženky, ktorá posledných 30 dní najviac priblíži k tomuto podielu. Nič sa neposiela ani nemení.
shop-no-such-share = Napíšte celé číslo od 0 do 100.
shop-ask-above = Znova sa opýtať nad
shop-ask-above-hint = V celých jednotkách meny účtovania, aby sa z preklepu alebo naskenovaného čiarového kódu nestal predaj. Ak pole zostane prázdne, pokladňa sa opýta nad hodnotou { $amount }.
shop-tipping = Sprepitné
shop-tips = Pýtať od zákazníkov sprepitné
shop-tip-presets = Možnosti v percentách
shop-tip-presets-hint = Najviac päť, oddelené bodkočiarkami: 10; 15; 20.
shop-no-such-presets = Napíšte jedno až päť rôznych percent nad 0 a do 100, oddelených bodkočiarkami, napríklad 10; 15; 20.
shop-tip-base = Percento
shop-tip-base-total = zo sumy na zaplatenie
shop-tip-base-net = z ceny bez DPH
shop-taxes = DPH
shop-tax = Ceny
shop-tax-none = DPH neuvádzajú
shop-tax-included = sú s DPH
shop-tax-added = sú bez DPH
shop-tax-rates = Sadzby
shop-tax-rates-hint = Každá na svojom riadku, napríklad „Standard = 19“. Prvá platí pre všetko, čo nemá inú.
shop-choose-one = Vyberte jednu z možností.
shop-no-such-rate = Riadok { $line } nie je sadzba. Napíšte názov, „=“ a percento do 100 s najviac tromi desatinnými miestami, napríklad „Standard = 19“.
shop-rate-twice = Riadok { $line } má názov inej sadzby. Dajte každej vlastný.
shop-too-many-rates = Je ich priveľa: najviac desať sadzieb.
shop-rate-missing = Napíšte aspoň jednu sadzbu alebo vyberte, že ceny DPH neuvádzajú.
shop-rate-is-named = Niektoré položky majú sadzbu „{ $rate }“. Nechajte jej názov, alebo týmto položkám najprv dajte inú sadzbu.
shop-no-such-zone = Vyberte pásmo zo zoznamu, napríklad America/El_Salvador.
shop-no-such-number = Napíšte celé číslo od 1 do 999999999999, napríklad 10000.
bad-time-zone = Toto nie je časové pásmo.

## The page for new owners: /settings/shop/welcome

till-new-shop = Ste tu noví? Napíšte, ako sa volá váš obchod
welcome-title = Váš obchod
welcome-head = Je to správne?
welcome-lead = Riadia sa tým účtenky a klávesnica. Všetko a ešte viac môžete neskôr zmeniť v Nastaveniach.
welcome-go = Do pokladne
welcome-skip = Preskočiť
