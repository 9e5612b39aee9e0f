## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Werktoep
work-title = Werktoep
work-lead = Personeel wat die Blink-werktoep (joinblink.com, nie die beursie nie) gebruik, druk daar Connect en word kassiers van u winkel.
work-feed = Wanneer ’n verkoop van hulle betaal word, kry hulle ’n kaartjie in hul voer.
work-there = In die werktoep se adminpaneel
work-proxy-url = Maak daar ’n toep, en tik dit as sy Proxy URL in:
work-secret-hint = Kies daar ’n lang, lukrake Proxy Secret, maak ’n token, en teken die toep se Service Id en Auth ID aan. Vir kaartjies in die voer, voeg ’n plasingskategorie by.
work-change = Verander alles
work-here = Tik dit dan hier in
work-set-up = Opgestel
work-set-up-hint = Token en geheime word verseël bewaar en nooit weer gewys nie; om te stoor, moet dit weer ingetik word. Met ’n ander Auth ID is niemand wat voorheen deur die toep verbind het, meer verbind nie.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Toep-token
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Die vorige Proxy Secret, terwyl u dit verander (mag leeg wees)
work-category = Category Id vir “Betaling ontvang”-kaartjies (leeg: geen kaartjies)
work-connected-title = Verbind
work-nobody = Nog niemand nie. Maak ’n { $join_code } vir elke werknemer; hulle druk Connect in die toep en tik dit in.
work-join-code = aansluitkode
work-connected-since = { $name }, sedert { $since }
work-still-linked = Nog in die werktoep verbind: { $count }. Wie verbind is, moet daar Disconnect druk { $before } u dit vergeet: sonder die token kan die kasregister dit nie vir hulle doen nie.
work-before = voordat
work-forget = Vergeet die werktoep
work-forget-hint = Verwyder die token, die geheime en hierdie verbindings uit die kasregister. Kassiers bly kassiers; beëindig hul toegang onder Kassiers.
work-refused = Die werktoep weier die toep-token sedert { $since }. Niemand kan verbind nie en geen kaartjies word gestuur nie totdat u daar ’n nuwe token maak en dit hier stoor.
work-unreadable = Wat hier ingetik is, kan nie meer oopgemaak word nie: die kasregister se geheime sleutel is verander. Niemand kan verbind of ontkoppel word voordat u alles weer ingetik het nie.
work-no-service-id = Kopieer die Service Id van u toep se bladsy.
work-no-auth-id = Kopieer die Auth ID van u toep se bladsy.
work-bad-auth-id = Dit kan nie ’n Auth ID wees nie.
work-no-app-token = Plak een van u toep se tokens; dit word nooit weer hier gewys nie.
work-no-proxy-secret = Tik die Proxy Secret soos u dit daar getik het; dit word nooit weer hier gewys nie.
work-guessable = Dit is te maklik om te raai: ten minste 16 karakters. Kies daar ’n langer een, en tik dit dan hier in.
work-too-long = Dit is te lank: hoogstens 500 karakters.
work-bad-letters = Net letters, syfers en tekens van die Engelse sleutelbord, sonder spasies.
work-auth-id-taken = ’n Ander winkel van hierdie kasregister het hierdie Auth ID.

## /integrations/workplace/connect

work-connect-title = Verbind u werktoep
work-connect-owner = U is die eienaar
work-connect-owner-text = U is as die eienaar van hierdie winkel aangemeld. Dit wys die kasregister as verbind in u werktoep, en verander niks op hierdie toestel nie.
work-connect-as-owner = Verbind my as die eienaar
work-connect-cashier = Of maak hierdie toestel ’n kassier s’n
work-connect-lead = Die eienaar van die winkel gee vir u ’n aansluitkode. Dit werk een keer, en maak hierdie toestel ’n kasregister waarop u betaling vra.
work-connect-button = Verbind
work-connect-not-owner = Is u die eienaar? { $log_in }.
work-connect-log-in = Meld aan met u Blink-beursie
work-done-badge = Verbind
work-done-name = { $name }, u is verbind
work-done-name-text = Maak hierdie venster toe, of vra dadelik hier betaling: hierdie toestel is nou u kasregister.
work-done = U is verbind
work-done-text = Maak hierdie venster toe, of gaan voort by die kasregister.
work-done-open = Maak die kasregister oop
work-not-connected = U is nie verbind nie
work-not-connected-refused = Die werktoep het geweier om u te verbind. Sê vir die eienaar. Om weer te probeer, druk daar nog een keer Connect: hierdie skakel is opgebruik, ’n aansluitkode nie.
work-not-connected-away = Die werktoep antwoord nie soos dit moet nie. Om weer te probeer, druk daar nog een keer Connect: hierdie skakel is opgebruik, ’n aansluitkode nie.
work-not-connected-taken = Iemand anders het hierdie aansluitkode op dieselfde oomblik gebruik. Vra die eienaar vir ’n nuwe een, en druk nog een keer Connect in die werktoep: hierdie skakel is opgebruik.
work-link-over = Hierdie skakel het verval
work-link-over-text = Dit werk een keer, vir tien minute. Druk weer Connect in die werktoep.
work-no-user = Geen gebruiker nie
work-no-user-text = { $header } moet een id van 1 tot { $bytes } grepe wees.
work-wrong-secret = Verkeerde geheim
work-wrong-secret-text = Geen winkel van hierdie kasregister het hierdie proxy secret nie.
work-owner = Die eienaar

## The card in the feed of the work app

work-card-title = Betaling ontvang
work-card-amount = Bedrag
work-card-open = Maak verkoop oop
