## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kort
method-bank = bankoverførsel
settings-cards = Kort
cards-title = Kort
cards-head = Kort- og bankbetalinger
cards-lead = Med en konto hos { $company } (blinkpayment.co.uk, et selvstændigt firma, der intet har at gøre med din Blink-wallet) kan et salg også betales med kort eller bank. Kunden betaler på firmaets side; intet kortnummer kommer nogensinde i nærheden af kassen.
cards-set-up = Opsætning
cards-set-up-in = Sat op, opkræver i { $currency }
cards-set-up-hint = Et salg i { $currency } har knappen ”Betal med kort eller bank”. Nøglerne er gemt krypteret og vises aldrig igen.
cards-remove = Fjern nøglerne
cards-unwatched = Nøglerne blev fjernet, før Blink Payment meldte kortsiderne for disse salg lukket. En kunde kan stadig betale dér, uden at kassen hører om det. Luk dem i portalen: { $sales }
cards-unwatched-sale = salg { $id }
cards-change = Skift nøglerne
cards-where = Begge nøgler findes i Blink Payments portal, i indstillingerne for din Blink-side. De prøves, før de gemmes.
cards-api-key = API-nøgle
cards-secret-key = Hemmelig nøgle
cards-currency = Valuta for kortbetalinger
cards-keep = Prøv og gem
cards-no-api-key = Kopiér hele API-nøglen fra indstillingerne for din Blink-side.
cards-no-secret-key = Kopiér hele den hemmelige nøgle fra indstillingerne for din Blink-side.
cards-no-currency = Skriv valutaens tre bogstaver, for eksempel GBP.
cards-wrong-keys = Blink Payment kender ikke dette par nøgler. Kopiér begge igen fra samme Blink-side.
cards-not-taken = Denne Blink-side tager { $known } og ikke { $currency }.
cards-unreachable = Blink Payment kan ikke nås, så ingen ved, om nøglerne virker. Intet blev gemt; prøv igen om et øjeblik.

## On the sale's page

cards-odd = Blink Payment siger, at dette salg er betalt, men med et andet beløb. Kassen regner det ikke som en betaling: Se i portalen.
cards-offer = Kort eller bank
cards-qr = QR-kode til kortsiden
cards-scan = Kunden scanner denne kode eller følger linket indtil { $until }.
cards-asking = Beder Blink Payment om en kortside.
cards-pay = Betal med kort eller bank
cards-not-set-up = Kort er ikke sat op. Ejeren skriver nøglerne under Indstillinger, Kort.
cards-not-waiting = Dette salg venter ikke på betaling, så der er intet at betale med kort.
cards-unclear = Blink Payment svarede ikke klart. Kassen ser efter, om kortsiden blev til noget; indtil da kan fakturaen betales.
cards-other-currency = Kort opkræves i { $currency } her, og dette salg er i en anden valuta. Opkræv på ny i { $currency }.
cards-keys-refused = Blink Payment afviser butikkens nøgler. Ejeren skriver dem på ny under Indstillinger, Kort.
cards-said-no = Blink Payment sagde nej: { $why }
cards-no-methods = Blink Payment sagde nej: Hverken kort eller bankbetalinger er slået til.
cards-said-no-more = Blink Payment sagde nej uden at sige hvorfor.
cards-limited = Blink Payment tager ikke flere forespørgsler lige nu. Prøv igen om { $seconds } s.
cards-not-reached = Blink Payment kan ikke nås. Prøv igen om et øjeblik.
cards-no-answer = Svaret fra Blink Payment kan ikke bruges. Prøv igen om et øjeblik; fakturaen kan betales.

## Giving money back

cards-payment = Kortbetaling
cards-paid-by-card = Betalt med kort: { $amount }
cards-paid-by-bank = Betalt via bank: { $amount }
cards-refund-done = Betalt tilbage: { $amount }, { $when }
cards-refund-refused = Afvist: { $amount }, { $when }
cards-refund-asked = Betales tilbage: { $amount }, { $when }
cards-refund-unclear = Uklart, se i Blink Payments portal: { $amount }, { $when }
cards-give-back = Betal penge tilbage
cards-give-back-amount = Beløb i { $currency }; tomt betaler { $amount } tilbage
cards-give-back-yes = Ja, betal pengene tilbage til kortet
cards-give-back-now = Betal tilbage
cards-bank-not-given = Blink Payment betaler ikke bankbetalinger tilbage: Send pengene fra din bank.
cards-not-by-card = Dette salg blev ikke betalt med kort, så intet kan betales tilbage til et kort.
cards-gone = Kort er ikke længere sat op. Betal pengene tilbage i Blink Payments portal.
cards-tick = Sæt kryds i feltet for at bekræfte, at pengene skal betales tilbage.
cards-nothing-left = Der er intet tilbage af denne betaling.
cards-too-much = Så meget er der ikke tilbage af denne betaling.
cards-no-number = Blink Payment har ikke oplyst betalingens nummer endnu. Prøv igen senere, eller betal pengene tilbage i portalen.
cards-refund-unknown = Blink Payment svarede ikke klart, så pengene kan være betalt tilbage. Se i portalen; kassen prøver ikke igen.

## The page that the customer comes back to

cards-done-title = Betaling
cards-done-paid = Betalt
cards-done-thanks = Tak. Du kan lukke denne side.
cards-done-not-paid = Ikke betalt
cards-done-over = Betalingen blev trukket tilbage eller er udløbet. Spørg ved kassen.
cards-done-not-yet = Ikke betalt endnu
cards-done-waiting = Kassen har ikke hørt om en betaling. Siden ser selv efter igen; spørg ved kassen, hvis det bliver ved.
