## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Arbejdsapp
work-title = Arbejdsapp
work-lead = Medarbejdere, der bruger Blinks arbejdsapp (joinblink.com, ikke walleten), trykker på Connect dér og bliver ekspedienter i din butik.
work-feed = Når et af deres salg bliver betalt, får de et kort i deres feed.
work-there = I arbejdsappens administration
work-proxy-url = Lav en app dér, og skriv dette som dens Proxy URL:
work-secret-hint = Vælg et langt, tilfældigt Proxy Secret dér, lav et token, og notér appens Service Id og Auth ID. Til kort i feedet skal du tilføje en opslagskategori.
work-change = Ændr det hele
work-here = Skriv det så her
work-set-up = Sat op
work-set-up-hint = Token og secrets gemmes krypteret og vises aldrig igen; for at gemme skal de skrives på ny. Med et andet Auth ID er ingen af dem, der før forbandt sig via appen, længere forbundet.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = App-token
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Det forrige Proxy Secret, mens du skifter det (må være tomt)
work-category = Category Id til kort ”Betaling modtaget” (tomt: ingen kort)
work-connected-title = Forbundet
work-nobody = Ingen endnu. Lav en { $join_code } til hver medarbejder; de trykker på Connect i appen og skriver den.
work-join-code = tilmeldingskode
work-connected-since = { $name }, siden { $since }
work-still-linked = Stadig forbundet i arbejdsappen: { $count }. De skal trykke på Disconnect dér, { $before } du glemmer den: Uden token kan kassen ikke gøre det for dem.
work-before = før
work-forget = Glem arbejdsappen
work-forget-hint = Fjerner token, secrets og disse forbindelser fra kassen. Ekspedienter forbliver ekspedienter; fjern dem under Ekspedienter.
work-refused = Arbejdsappen har afvist app-tokenet siden { $since }. Ingen kan forbinde sig, og ingen kort sendes, før du laver et nyt token dér og gemmer det her.
work-unreadable = Det, der blev skrevet her, kan ikke længere åbnes: Kassens hemmelige nøgle er skiftet. Ingen kan forbindes eller afbrydes, før du skriver det hele igen.
work-no-service-id = Kopiér Service Id fra din apps side.
work-no-auth-id = Kopiér Auth ID fra din apps side.
work-bad-auth-id = Det kan ikke være et Auth ID.
work-no-app-token = Sæt et af din apps tokens ind; det vises aldrig igen her.
work-no-proxy-secret = Skriv Proxy Secret, som du skrev det dér; det vises aldrig igen her.
work-guessable = Det er for let at gætte: mindst 16 tegn. Vælg et længere dér, og skriv det så her.
work-too-long = Det er for langt: højst 500 tegn.
work-bad-letters = Kun bogstaver, cifre og tegn fra det engelske tastatur, uden mellemrum.
work-auth-id-taken = En anden butik på denne kasse har dette Auth ID.

## /integrations/workplace/connect

work-connect-title = Forbind din arbejdsapp
work-connect-owner = Du er ejeren
work-connect-owner-text = Du er logget ind som ejer af denne butik. Det viser kassen som forbundet i din arbejdsapp og ændrer intet på denne enhed.
work-connect-as-owner = Forbind mig som ejer
work-connect-cashier = Eller gør denne enhed til en ekspedients
work-connect-lead = Butikkens ejer giver dig en tilmeldingskode. Den virker én gang og gør denne enhed til en kasse, du opkræver på.
work-connect-button = Forbind
work-connect-not-owner = Er du ejeren? { $log_in } i stedet.
work-connect-log-in = Log ind med din Blink-wallet
work-done-badge = Forbundet
work-done-name = { $name }, du er forbundet
work-done-name-text = Luk dette vindue, eller opkræv lige her: Denne enhed er din kasse nu.
work-done = Du er forbundet
work-done-text = Luk dette vindue, eller fortsæt på kassen.
work-done-open = Åbn kassen
work-not-connected = Du er ikke forbundet
work-not-connected-refused = Arbejdsappen afviste at forbinde dig. Sig det til ejeren. For at prøve igen skal du trykke på Connect dér en gang til: Dette link er brugt op, det er en tilmeldingskode ikke.
work-not-connected-away = Arbejdsappen svarer ikke, som den skal. For at prøve igen skal du trykke på Connect dér en gang til: Dette link er brugt op, det er en tilmeldingskode ikke.
work-not-connected-taken = En anden brugte denne tilmeldingskode i samme øjeblik. Bed ejeren om en ny, og tryk på Connect i arbejdsappen en gang til: Dette link er brugt op.
work-link-over = Linket er udløbet
work-link-over-text = Det virker én gang, i ti minutter. Tryk på Connect i arbejdsappen igen.
work-no-user = Ingen bruger
work-no-user-text = { $header } skal være ét id på 1 til { $bytes } bytes.
work-wrong-secret = Forkert secret
work-wrong-secret-text = Ingen butik på denne kasse har dette proxy secret.
work-owner = Ejeren

## The card in the feed of the work app

work-card-title = Betaling modtaget
work-card-amount = Beløb
work-card-open = Åbn salg
