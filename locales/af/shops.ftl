## Settings of the shop: /settings/shop

shop-title = Winkel
shop-on-receipts = Op kwitansies
shop-name = Naam van die winkel
shop-name-hint = Soos kliënte dit ken. Daarsonder wys kwitansies u gebruikersnaam by Blink.
shop-address = Adres
shop-tax-number = Belastingnommer
shop-footer = Onderaan ’n kwitansie
shop-not-fiscal = Hierdie kasregister is nie ’n fiskale toestel nie. Waar die wet een vereis, registreer die verkoop ook daar.
shop-too-long = Dit is te lank: hoogstens { $most } karakters.
shop-too-many-lines = Dit is te lank: hoogstens { $most } karakters in { $lines } reëls.
shop-day = Dag en taal
shop-time-zone = Tydsone
shop-zone-unknown = Nog nie bekend nie: tot dan begin dae om middernag UTC. Kies die sone waarin u winkel is.
shop-zone-guessed = ’n Blaaier van hierdie winkel het dit gesê. Stoor om dit te hou, of kies ’n ander.
shop-zone-known = “Vandag”, die dae van u verkope en alle tye op hierdie bladsye werk daarvolgens.
shop-zone-welcome = Die dae van u verkope werk daarvolgens.
shop-day-starts = Die dag begin om
shop-day-starts-hint = As u ná middernag sluit, kies ’n tyd wanneer niemand koop nie: verkope daarvoor tel by die vorige dag.
shop-no-such-time = Skryf ’n tyd van 00:00 tot 23:59, byvoorbeeld 04:30.
shop-language = Taal
shop-language-own = Die blaaier s’n
shop-no-such-language = Kies ’n taal uit die lys.
shop-till = Waarmee die kasregister begin
shop-unit = Geldeenheid
shop-unit-own = Soos by Blink
shop-unit-sats = sats
shop-unit-hint = Die syferbord begin daarmee, en nuwe items se pryse is daarin.
shop-no-such-unit = Kies ’n geldeenheid uit die lys.
shop-wallet = Die geld gaan in
shop-wallet-own = Soos by Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollar
shop-wallet-split = ’n Deel in elk
shop-wallet-missing = U rekening by Blink het nie so ’n beursie nie.
shop-no-such-wallet = Kies een van hierdie.
shop-bitcoin-share = Hoeveel om in bitcoin te hou
shop-bitcoin-share-hint = Met “’n Deel in elk” gaan elke verkoop heel in die beursie wat die laaste 30 dae die naaste aan hierdie deel bring. Niks word gestuur of omgeruil nie.
shop-no-such-share = Skryf ’n heelgetal van 0 tot 100.
shop-ask-above = Vra weer bo
shop-ask-above-hint = In hele eenhede van die geldeenheid waarin betaling gevra word, sodat ’n tikfout of ’n geskandeerde strepieskode nie ’n verkoop word nie. As dit leeg is, vra die kasregister bo die waarde van { $amount }.
shop-tipping = Fooitjies
shop-tips = Vra kliënte vir ’n fooitjie
shop-tip-presets = Keuses, in persent
shop-tip-presets-hint = Hoogstens vyf, met kommapunte tussenin: 10; 15; 20.
shop-no-such-presets = Skryf een tot vyf verskillende persentasies bo 0 en tot 100 met kommapunte tussenin, byvoorbeeld 10; 15; 20.
shop-tip-base = ’n Persentasie van
shop-tip-base-total = wat betaal moet word
shop-tip-base-net = die prys sonder belasting
shop-taxes = Belasting
shop-tax = Pryse
shop-tax-none = sê niks van belasting nie
shop-tax-included = sluit belasting in
shop-tax-added = is sonder belasting
shop-tax-rates = Koerse
shop-tax-rates-hint = Een per reël, byvoorbeeld “Standaard = 19”. Die eerste een is vir alles wat geen ander het nie.
shop-choose-one = Kies een van hierdie.
shop-no-such-rate = Reël { $line } is nie ’n koers nie. Skryf ’n naam, “=” en ’n persentasie tot 100 met hoogstens drie desimale, byvoorbeeld “Standaard = 19”.
shop-rate-twice = Reël { $line } het die naam van ’n ander koers. Gee elkeen sy eie.
shop-too-many-rates = Dit is te veel: hoogstens tien koerse.
shop-rate-missing = Skryf ten minste een koers, of kies dat pryse niks van belasting sê nie.
shop-rate-is-named = Daar is items met die koers “{ $rate }”. Hou sy naam soos dit is, of gee daardie items eers ’n ander koers.
shop-no-such-zone = Kies ’n sone uit die lys, byvoorbeeld America/El_Salvador.
shop-no-such-number = Skryf ’n heelgetal van 1 tot 999999999999, byvoorbeeld 10000.
bad-time-zone = Dit is nie ’n tydsone nie.

## The page for new owners: /settings/shop/welcome

till-new-shop = Nuut hier? Sê wat u winkel se naam is
welcome-title = U winkel
welcome-head = Is dit reg?
welcome-lead = Kwitansies en die syferbord werk daarvolgens. U kan alles later verander, en meer, onder Instellings.
welcome-go = Na die kasregister
welcome-skip = Slaan oor
