## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } igen
sign-in-to-start = Tilbage til start
sign-in-detail = Blinks egne ord: { $words }
login-by-click = Login begynder med et klik på et link.

sign-in-malformed-title = Det lignede ikke Blink
sign-in-malformed-text = Adressen, der førte dig hertil, er ikke en, Blink laver. Intet blev ændret.
sign-in-not-here-title = Dette login begyndte ikke her
sign-in-not-here-text = Det blev startet i en anden browser, er mere end en halv time gammelt, eller dets cookie er væk. Intet blev ændret.
sign-in-used-title = Dette login er slut
sign-in-used-text = Svaret fra Blink er allerede brugt. Gå videre til kassen, eller log ind igen.
sign-in-issuer-title = Det var ikke Blink
sign-in-issuer-text = Svaret nævner en anden afsender end det Blink, som kassen stoler på, så det blev ikke brugt.
sign-in-stale-title = Dette login tog for lang tid
sign-in-stale-text = Engangskoden fra Blink er brugt eller udløbet. Log ind igen; det tager et øjeblik.
sign-in-no-read-title = Feltet ”read” var ikke afkrydset
sign-in-no-read-text = På Blinks side er ingen felter krydset af fra start. Sæt kryds ved ”read”, så kassen kan vise dine wallets, ved ”receive”, så den kan opkræve, og ved ”offline”, så du forbliver logget ind. Det, du gav lov til lige nu, er givet tilbage til Blink.
sign-in-not-invited-title = Denne kasse er til andre konti
sign-in-not-invited-text = Din Blink-konto står ikke på kassens liste. Log ind med en anden, eller bed den, der driver kassen, om at tilføje din.
sign-in-other-title = Det var en anden konto
sign-in-other-text = Der blev bedt om flere tilladelser til den konto, der er logget ind her, og Blink svarede for en anden. Intet blev ændret. Log ind som samme person og sæt kryds i alle felter, eller log ud først.
sign-in-not-kept-title = Kassen kan ikke gemme noget lige nu
sign-in-not-kept-text = Databasen tager ikke imod nyt. Prøv igen om et øjeblik; intet af dette login er gemt.
sign-in-cancelled-title = Du annullerede login
sign-in-cancelled-text = Intet blev delt med kassen. Du kan logge ind, når du vil.
sign-in-again-title = Prøv igen
sign-in-lost-text = Blink mistede overblikket over dette login: En anden fane var også ved at logge ind, eller cookies er blokeret.
sign-in-open-long-text = Dette login stod åbent for længe hos Blink.
sign-in-asks-text = Blink vil spørge dig om noget, før du bliver lukket ind.
sign-in-unknown-title = Blink loggede dig ikke ind
sign-in-unknown-text = Kassen kender ikke den grund, der blev givet. Prøv igen.
sign-in-set-up-title = Kassen er ikke sat rigtigt op
sign-in-set-up-text = Blink accepterer ikke det, kassen beder om. Den, der driver kassen, skal tjekke registreringen hos Blink; der står mere i loggen.
sign-in-away-title = Blink er ikke tilgængelig lige nu
sign-in-away-text = Login kunne ikke fuldføres. Vent et minut, og prøv igen.

## On every page of somebody who is signed in

degraded-text = Blink svarer ikke lige nu. Du er stadig logget ind; åbne salg bliver stadig overvåget.
cannot-write-text = Kassen kan ikke skrive: Disken er fuld eller i stykker. Nye salg og betalinger bliver ikke registreret, før der er plads igen, så tjek i Blink-appen, om en kunde har betalt. Sig det til den, der driver kassen.
consent-no-receive = Uden tilladelsen ”receive” kan kassen vise dine saldi, men ikke opkræve.
consent-no-offline = Uden tilladelsen ”offline” slutter dette login cirka en time efter, at det begyndte.
consent-neither = Uden tilladelsen ”receive” kan kassen ikke opkræve, og uden ”offline” slutter dette login cirka en time efter, at det begyndte.
consent-other-key = Brug en nøgle med Read og Receive
consent-again = Spørg igen, og sæt kryds i alle felter

## Told after a sign-in ended by itself

ended-revoked = Blink afsluttede dit sidste login: Adgangen blev taget tilbage dér, eller den var ikke brugt længe. Åbne salg blev overvåget hele tiden, og ekspedienter kunne stadig opkræve.
ended-key = Blink afviser den API-nøgle, du loggede ind med: Den er tilbagekaldt eller udløbet. Lav en ny i Blinks dashboard. Åbne salg blev overvåget hele tiden, og ekspedienter kunne stadig opkræve.
ended-hour = Dit sidste login sluttede efter en time, fordi ”offline” ikke var afkrydset hos Blink. Åbne salg blev overvåget hele tiden, og ekspedienter kunne stadig opkræve.

## /login/key

key-title = Log ind med en API-nøgle
key-step-open = Åbn { $dashboard }, log ind dér, og vælg { $menu }.
key-dashboard = Blinks dashboard
key-step-make = Lav en nøgle til kassen. Vælg, hvornår den udløber, og sæt kryds ved { $read } og { $receive }. Lad { $write } være: Kassen sender aldrig penge.
key-step-paste = Kopiér nøglen, og sæt den ind her. Blink viser den kun denne ene gang.
key-can-send = Denne nøgle kan sende alle kontoens penge: Den, der får fat i den, kan tømme dine wallets. Kassen har ikke brug for sådan en nøgle. Lav en med kun Read og Receive, eller sæt denne ind igen, og bekræft, at du mener det.
key-label = API-nøgle
key-confirm = Jeg ved, at denne nøgle kan sende penge, og jeg vil bruge den her.
key-try = Prøv nøglen, og log ind
key-hint = Nøglen prøves hos Blink, gemmes krypteret og vises aldrig igen. Når du logger ud, glemmes den her; tilbagekald den i dashboardet for at afslutte den overalt.
key-other-way = Du kan også { $log_in }.
key-log-in = logge ind med Blink
key-none = Sæt den nøgle ind, som Blinks dashboard viste.
key-no-key = Det er ikke en API-nøgle. Kopiér den igen fra Blinks dashboard, kun nøglen.
key-inactive = Blink-kontoen til denne nøgle er ikke aktiv. Åbn Blink-appen for at se hvorfor.
key-refused = Blink afviser denne nøgle. Lav en ny, og prøv med den.
key-cannot-read = Denne nøgle må ikke læse. Lav en med kryds ved Read og Receive.
key-unknown = Blink kender ikke denne nøgle: Den er tilbagekaldt, udløbet eller ikke kopieret helt. Lav en ny.
key-not-invited = Denne kasse er til andre konti end nøglens. Brug en nøgle fra en anden konto, eller bed den, der driver kassen, om at sætte din på listen.
key-too-many = Der er prøvet for mange nøgler her, så denne blev ikke prøvet. Vent et minut, og sæt den så ind igen.
key-away = Blink kan ikke nås lige nu, så nøglen er hverken prøvet eller gemt. Prøv igen om et øjeblik.
key-not-kept = Blink kender nøglen, men kassen kan ikke gemme den: Disken er fuld eller optaget. Intet blev ændret. Sæt den ind igen om et øjeblik; bliver det ved, så sig det til den, der driver kassen.
