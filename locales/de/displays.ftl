## Second screens: /settings/displays

displays-title = Kundendisplays
displays-lead = Ein Kundendisplay ist ein Link, den Sie auf einem zweiten Tablet oder auf der Rückseite eines Ständers öffnen. Es zeigt Kunden den neuesten Verkauf einer Person und dazwischen den Namen Ihres Geschäfts; wer es hat, sieht sonst nichts und kann nichts tun.
displays-none = Noch keine Displays.
displays-all = Alle Displays
display-name = Name eines neuen Displays
display-whose = Es zeigt die Verkäufe von
display-own = Ihnen
display-make = Link erstellen
display-no-name = Geben Sie einen Namen ein, damit Sie wissen, welches Sie beenden.
display-long-name = Der Name ist zu lang: höchstens 40 Zeichen.
display-no-cashier = Wählen Sie „Ihnen“ oder einen Kassierer aus der Liste.
display-of-cashier = Zeigt die Verkäufe von { $name }, seit
display-of-owner = Zeigt Ihre eigenen Verkäufe, seit
display-end = Beenden
display-link-lead = Öffnen Sie das auf dem zweiten Bildschirm. Es wird nur jetzt angezeigt; beenden Sie das Display, wenn jemand anders den Link hat.
display-link-qr = QR-Code des Links

## What customers see: /display/…

display-title = Willkommen
display-pay = Bitte zahlen
display-code = QR-Code der Rechnung
display-moment = Einen Moment, bitte.
display-paid = Bezahlt, vielen Dank
display-paid-late = Zu spät bezahlt
display-ask-the-shop = Die Zahlung kam, nachdem die Zeit dafür vorbei war. Bitte fragen Sie im Geschäft, ob sie noch gilt.
display-choose-tip = Bitte wählen Sie auf dem Bildschirm der Kasse.
display-more = und noch { $count }
