## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Werk-app
work-title = Werk-app
work-lead = Medewerkers met de werk-app van Blink (joinblink.com, niet de wallet) drukken daar op Connect en worden kassamedewerker van uw winkel.
work-feed = Als een van hun verkopen wordt betaald, krijgen ze een kaart in hun feed.
work-there = In het beheerpaneel van de werk-app
work-proxy-url = Maak daar een app en vul dit in als Proxy URL:
work-secret-hint = Kies daar een lang, willekeurig Proxy Secret, maak een token en noteer de Service Id en Auth ID van de app. Voor kaarten in de feed voegt u een berichtcategorie toe.
work-change = Alles wijzigen
work-here = Vul het daarna hier in
work-set-up = Ingesteld
work-set-up-hint = Token en geheimen worden versleuteld bewaard en nooit meer getoond; bij opslaan moeten ze opnieuw worden ingevuld. Met een andere Auth ID is niemand die eerder via de app was verbonden, nog verbonden.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = App-token
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Het vorige Proxy Secret, zolang u het wijzigt (mag leeg zijn)
work-category = Category Id voor kaarten ‘Betaling ontvangen’ (leeg: geen kaarten)
work-connected-title = Verbonden
work-nobody = Nog niemand. Maak voor elke medewerker een { $join_code }; die drukt in de app op Connect en typt hem in.
work-join-code = uitnodigingscode
work-connected-since = { $name }, sinds { $since }
work-still-linked = Nog verbonden in de werk-app: { $count }. Zij moeten daar op Disconnect drukken { $before } u de app vergeet: zonder het token kan de kassa dat niet voor hen doen.
work-before = voordat
work-forget = Werk-app vergeten
work-forget-hint = Verwijdert het token, de geheimen en deze verbindingen uit de kassa. Kassamedewerkers blijven kassamedewerker; verwijder ze onder Kassamedewerkers.
work-refused = De werk-app weigert het app-token sinds { $since }. Niemand kan verbinding maken en er worden geen kaarten verstuurd tot u daar een nieuw token maakt en het hier opslaat.
work-unreadable = Wat hier is ingevuld, kan niet meer worden geopend: de geheime sleutel van de kassa is gewijzigd. Niemand kan worden verbonden of losgekoppeld tot u alles opnieuw invult.
work-no-service-id = Kopieer de Service Id van de pagina van uw app.
work-no-auth-id = Kopieer de Auth ID van de pagina van uw app.
work-bad-auth-id = Dit kan geen Auth ID zijn.
work-no-app-token = Plak een van de tokens van uw app; het wordt hier nooit meer getoond.
work-no-proxy-secret = Typ het Proxy Secret zoals u het daar hebt getypt; het wordt hier nooit meer getoond.
work-guessable = Dit is te makkelijk te raden: minstens 16 tekens. Kies daar een langer en vul het dan hier in.
work-too-long = Dit is te lang: hoogstens 500 tekens.
work-bad-letters = Alleen letters, cijfers en tekens van het Engelse toetsenbord, zonder spaties.
work-auth-id-taken = Een andere winkel van deze kassa heeft deze Auth ID.

## /integrations/workplace/connect

work-connect-title = Uw werk-app verbinden
work-connect-owner = U bent de eigenaar
work-connect-owner-text = U bent ingelogd als eigenaar van deze winkel. De kassa staat dan als verbonden in uw werk-app; op dit apparaat verandert niets.
work-connect-as-owner = Mij als eigenaar verbinden
work-connect-cashier = Of maak dit apparaat van een kassamedewerker
work-connect-lead = De eigenaar van de winkel geeft u een uitnodigingscode. Die werkt één keer en maakt van dit apparaat een kassa waarop u afrekent.
work-connect-button = Verbinden
work-connect-not-owner = Bent u de eigenaar? { $log_in }.
work-connect-log-in = Inloggen met uw Blink-wallet
work-done-badge = Verbonden
work-done-name = { $name }, u bent verbonden
work-done-name-text = Sluit dit venster of reken meteen hier af: dit apparaat is nu uw kassa.
work-done = U bent verbonden
work-done-text = Sluit dit venster of ga verder op de kassa.
work-done-open = Kassa openen
work-not-connected = U bent niet verbonden
work-not-connected-refused = De werk-app weigerde u te verbinden. Zeg het tegen de eigenaar. Druk daar nog eens op Connect om het opnieuw te proberen: deze link is verbruikt, een uitnodigingscode niet.
work-not-connected-away = De werk-app antwoordt niet zoals het hoort. Druk daar nog eens op Connect om het opnieuw te proberen: deze link is verbruikt, een uitnodigingscode niet.
work-not-connected-taken = Iemand anders gebruikte deze uitnodigingscode op hetzelfde moment. Vraag de eigenaar om een nieuwe en druk in de werk-app nog eens op Connect: deze link is verbruikt.
work-link-over = Deze link is verlopen
work-link-over-text = Hij werkt één keer, tien minuten lang. Druk in de werk-app opnieuw op Connect.
work-no-user = Geen gebruiker
work-no-user-text = { $header } moet één id van 1 tot { $bytes } bytes zijn.
work-wrong-secret = Verkeerd geheim
work-wrong-secret-text = Geen winkel van deze kassa heeft dit Proxy Secret.
work-owner = De eigenaar

## The card in the feed of the work app

work-card-title = Betaling ontvangen
work-card-amount = Bedrag
work-card-open = Verkoop openen
