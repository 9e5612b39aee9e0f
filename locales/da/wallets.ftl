## The wallets: /wallets

wallets-title = Wallets
wallets-none = Blink viser ingen wallet for denne konto.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } på vej, ikke bekræftet endnu
wallets-total = I alt ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, Blinks kurs { $at }
wallets-open-ledger = Åbn posteringer
wallets-no-price = Blink giver ingen kurs lige nu. Dine saldi er rigtige; deres værdi i { $currency } mangler. Kig igen om et minut.
wallets-winding-down = Blink lukker denne konto: Den kan modtage indtil { $last_receive }. Flyt dine penge ud, og eksportér dine salg før { $last_day }.
wallets-receive-disabled = Blink har lukket denne konto for modtagelse, så kassen kan ikke opkræve. Det, der står på den, er stadig dit: Flyt det ud, og eksportér dine salg før { $last_day }.
wallets-export = Eksportér salg

## A page that was looked at too often. $what is "balances" or "page".

look-known = Der kigges så tit på denne side, at Blink ikke blev spurgt igen. Det, du ser { $what ->
        [balances] af disse saldi
       *[page] på denne side
    }, er { $seconds ->
        [one] et sekund
       *[other] { $seconds } sekunder
    } gammelt. Kig igen om et øjeblik.
look-nothing = Der kigges så tit på denne side, at Blink ikke blev spurgt igen. Kig igen om få sekunder for at se { $what ->
        [balances] disse saldi
       *[page] denne side
    }.

## The ledger: /transactions

ledger-title = Posteringer
ledger-what = Alt, hvad der er sket i dine wallets hos Blink, nyeste først; også det, der ikke gik gennem denne kasse.
ledger-unread = { $count ->
        [one] Én postering på denne side er
       *[other] { $count } posteringer på denne side er
    } ikke forstået og vises ikke. Se i Blink-appen.
ledger-empty = Der er ikke sket noget endnu. Dit første salg vil stå her.
ledger-nothing-older = Intet ældre end dette.
ledger-received = Modtaget
ledger-sent = Sendt
ledger-came-back = Kom tilbage
ledger-fee = gebyr { $amount }
ledger-done = Færdig
ledger-waiting = Venter
ledger-failed = Mislykket
ledger-status = { $status }
