## Settings of the shop: /settings/shop

shop-title = Butik
shop-on-receipts = På kvitteringer
shop-name = Butikkens navn
shop-name-hint = Det, kunderne kender den som. Uden navn viser kvitteringer dit brugernavn hos Blink.
shop-address = Adresse
shop-tax-number = CVR- eller momsnummer
shop-footer = Nederst på en kvittering
shop-not-fiscal = Kassen er ikke et godkendt salgsregistreringssystem. Hvor loven kræver et, skal salget også slås ind dér.
shop-too-long = Det er for langt: højst { $most } tegn.
shop-too-many-lines = Det er for langt: højst { $most } tegn på { $lines } linjer.
shop-day = Dag og sprog
shop-time-zone = Tidszone
shop-zone-unknown = Kendes ikke endnu: Indtil da begynder dage ved midnat UTC. Vælg den zone, din butik er i.
shop-zone-guessed = En browser i butikken oplyste den. Gem for at beholde den, eller vælg en anden.
shop-zone-known = ”I dag”, dine salgsdage og alle tidspunkter på disse sider følger den.
shop-zone-welcome = Dine salgsdage følger den.
shop-day-starts = Dagen begynder kl.
shop-day-starts-hint = Lukker du efter midnat, så vælg et tidspunkt, hvor ingen køber: Salg før det tæller med til dagen før.
shop-no-such-time = Skriv et tidspunkt fra 00:00 til 23:59, for eksempel 04:30.
shop-language = Sprog
shop-language-own = Browserens eget
shop-no-such-language = Vælg et sprog fra listen.
shop-till = Det, kassen starter med
shop-unit = Valuta
shop-unit-own = Som hos Blink
shop-unit-sats = sats
shop-unit-hint = Taltastaturet starter med den, og nye varer prissættes i den.
shop-no-such-unit = Vælg en valuta fra listen.
shop-wallet = Pengene går til
shop-wallet-own = Som hos Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = Lidt af hver
shop-wallet-missing = Din konto hos Blink har ikke den wallet.
shop-no-such-wallet = Vælg en af disse.
shop-bitcoin-share = Hvor meget der beholdes i bitcoin
shop-bitcoin-share-hint = Med ”Lidt af hver” går hvert salg helt til den wallet, der bringer de seneste 30 dage tættest på denne andel. Intet sendes eller veksles.
shop-no-such-share = Skriv et helt tal fra 0 til 100.
shop-ask-above = Spørg igen over
shop-ask-above-hint = I hele enheder af den valuta, der opkræves i, så en fejltastning eller en scannet stregkode ikke bliver til et salg. Er feltet tomt, spørger kassen over værdien af { $amount }.
shop-tipping = Drikkepenge
shop-tips = Bed kunder om drikkepenge
shop-tip-presets = Valgmuligheder, i procent
shop-tip-presets-hint = Højst fem, med semikolon imellem: 10; 15; 20.
shop-no-such-presets = Skriv en til fem forskellige procentsatser over 0 og op til 100 med semikolon imellem, for eksempel 10; 15; 20.
shop-tip-base = Procent af
shop-tip-base-total = det, der skal betales
shop-tip-base-net = prisen uden moms
shop-taxes = Moms
shop-tax = Priser
shop-tax-none = nævner ikke moms
shop-tax-included = er med moms
shop-tax-added = er uden moms
shop-tax-rates = Satser
shop-tax-rates-hint = Én pr. linje, for eksempel ”Standard = 19”. Den første er til alt, der ikke har en anden.
shop-choose-one = Vælg en af disse.
shop-no-such-rate = Linje { $line } er ikke en sats. Skriv et navn, ”=” og en procentsats op til 100 med højst tre decimaler, for eksempel ”Standard = 19”.
shop-rate-twice = Linje { $line } har samme navn som en anden sats. Giv hver sit eget.
shop-too-many-rates = Det er for mange: højst ti satser.
shop-rate-missing = Skriv mindst én sats, eller vælg, at priser ikke nævner moms.
shop-rate-is-named = Varer har satsen ”{ $rate }”. Behold dens navn, eller giv først de varer en anden sats.
shop-no-such-zone = Vælg en zone fra listen, for eksempel America/El_Salvador.
shop-no-such-number = Skriv et helt tal fra 1 til 999999999999, for eksempel 10000.
bad-time-zone = Det er ikke en tidszone.

## The page for new owners: /settings/shop/welcome

till-new-shop = Ny her? Fortæl, hvad din butik hedder
welcome-title = Din butik
welcome-head = Er det rigtigt?
welcome-lead = Kvitteringer og taltastatur følger dette. Du kan ændre det hele senere, og mere, under Indstillinger.
welcome-go = Til kassen
welcome-skip = Spring over
