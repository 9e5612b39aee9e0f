## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = Karte
method-bank = Bank
settings-cards = Karten
cards-title = Karten
cards-head = Karten- und Bankzahlungen
cards-lead = Mit einem Konto bei { $company } (blinkpayment.co.uk, eine eigene Firma, die mit Ihrer Blink-Wallet nichts zu tun hat) kann ein Verkauf auch per Karte oder Bank bezahlt werden. Der Kunde zahlt auf deren Seite; keine Kartennummer kommt je in die Nähe dieser Kasse.
cards-set-up = Einrichtung
cards-set-up-in = Eingerichtet, kassiert in { $currency }
cards-set-up-hint = Ein Verkauf in { $currency } hat die Taste „Per Karte oder Bank zahlen“. Die Schlüssel sind verschlüsselt gespeichert und werden nie wieder angezeigt.
cards-remove = Schlüssel entfernen
cards-unwatched = Die Schlüssel wurden entfernt, bevor Blink Payment die Kartenseiten dieser Verkäufe als geschlossen gemeldet hat. Ein Kunde kann dort noch bezahlen, ohne dass die Kasse davon erfährt. Schließen Sie sie im Portal: { $sales }
cards-unwatched-sale = Verkauf { $id }
cards-change = Schlüssel ändern
cards-where = Beide Schlüssel finden Sie im Portal von Blink Payment, in den Einstellungen Ihrer Blink-Seite. Sie werden geprüft, bevor sie gespeichert werden.
cards-api-key = API-Schlüssel
cards-secret-key = Geheimer Schlüssel
cards-currency = Währung für Kartenzahlungen
cards-keep = Prüfen und speichern
cards-no-api-key = Kopieren Sie den ganzen API-Schlüssel aus den Einstellungen Ihrer Blink-Seite.
cards-no-secret-key = Kopieren Sie den ganzen geheimen Schlüssel aus den Einstellungen Ihrer Blink-Seite.
cards-no-currency = Geben Sie die drei Buchstaben der Währung ein, zum Beispiel GBP.
cards-wrong-keys = Blink Payment kennt dieses Schlüsselpaar nicht. Kopieren Sie beide neu von derselben Blink-Seite.
cards-not-taken = Diese Blink-Seite nimmt { $known } an, nicht { $currency }.
cards-unreachable = Blink Payment ist nicht erreichbar; ob diese Schlüssel gelten, ist also unbekannt. Es wurde nichts gespeichert; versuchen Sie es gleich noch einmal.

## On the sale's page

cards-odd = Blink Payment meldet, dass dieser Verkauf bezahlt wurde, aber mit einem anderen Betrag. Die Kasse wertet das nicht als Zahlung: Sehen Sie im Portal nach.
cards-offer = Karte oder Bank
cards-qr = QR-Code der Kartenseite
cards-scan = Der Kunde scannt diesen Code oder folgt dem Link, bis { $until }.
cards-asking = Blink Payment wird um eine Kartenseite gebeten.
cards-pay = Per Karte oder Bank zahlen
cards-not-set-up = Karten sind nicht eingerichtet. Der Inhaber gibt die Schlüssel unter Einstellungen, Karten ein.
cards-not-waiting = Dieser Verkauf wartet nicht auf Zahlung; mit Karte ist hier nichts zu zahlen.
cards-unclear = Blink Payment hat nicht eindeutig geantwortet. Die Kasse prüft, ob die Kartenseite entstanden ist; bis dahin kann die Rechnung bezahlt werden.
cards-other-currency = Karten werden hier in { $currency } kassiert, dieser Verkauf hat eine andere Währung. Kassieren Sie neu in { $currency }.
cards-keys-refused = Blink Payment lehnt die Schlüssel dieses Geschäfts ab. Der Inhaber gibt sie unter Einstellungen, Karten neu ein.
cards-said-no = Blink Payment hat abgelehnt: { $why }
cards-no-methods = Blink Payment hat abgelehnt: Weder Karten noch Bankzahlungen sind eingeschaltet.
cards-said-no-more = Blink Payment hat abgelehnt, ohne Grund.
cards-limited = Blink Payment nimmt gerade keine Anfragen mehr an. Versuchen Sie es in { $seconds } s noch einmal.
cards-not-reached = Blink Payment ist nicht erreichbar. Versuchen Sie es gleich noch einmal.
cards-no-answer = Die Antwort von Blink Payment ist unbrauchbar. Versuchen Sie es gleich noch einmal; die Rechnung kann bezahlt werden.

## Giving money back

cards-payment = Kartenzahlung
cards-paid-by-card = Per Karte bezahlt: { $amount }
cards-paid-by-bank = Per Bank bezahlt: { $amount }
cards-refund-done = Zurückgezahlt: { $amount }, { $when }
cards-refund-refused = Abgelehnt: { $amount }, { $when }
cards-refund-asked = Wird zurückgezahlt: { $amount }, { $when }
cards-refund-unclear = Unklar, sehen Sie im Portal von Blink Payment nach: { $amount }, { $when }
cards-give-back = Geld zurückzahlen
cards-give-back-amount = Betrag in { $currency }; leer zahlt { $amount } zurück
cards-give-back-yes = Ja, dieses Geld auf die Karte zurückzahlen
cards-give-back-now = Zurückzahlen
cards-bank-not-given = Blink Payment zahlt Bankzahlungen nicht zurück: Überweisen Sie das Geld von Ihrer Bank.
cards-not-by-card = Dieser Verkauf wurde nicht per Karte bezahlt; auf eine Karte kann also nichts zurückgezahlt werden.
cards-gone = Karten sind nicht mehr eingerichtet. Zahlen Sie das Geld im Portal von Blink Payment zurück.
cards-tick = Haken Sie das Kästchen an, um die Rückzahlung zu bestätigen.
cards-nothing-left = Von dieser Zahlung ist nichts mehr übrig.
cards-too-much = So viel ist von dieser Zahlung nicht mehr übrig.
cards-no-number = Blink Payment hat die Nummer dieser Zahlung noch nicht genannt. Versuchen Sie es später noch einmal, oder zahlen Sie das Geld im Portal zurück.
cards-refund-unknown = Blink Payment hat nicht eindeutig geantwortet; das Geld ist vielleicht schon zurückgezahlt. Sehen Sie im Portal nach; die Kasse versucht es nicht noch einmal.

## The page that the customer comes back to

cards-done-title = Zahlung
cards-done-paid = Bezahlt
cards-done-thanks = Vielen Dank. Sie können diese Seite schließen.
cards-done-not-paid = Nicht bezahlt
cards-done-over = Diese Zahlung wurde zurückgenommen oder ist abgelaufen. Fragen Sie an der Kasse.
cards-done-not-yet = Noch nicht bezahlt
cards-done-waiting = Bei der Kasse ist noch keine Zahlung angekommen. Diese Seite sieht von selbst wieder nach; fragen Sie an der Kasse, wenn es so bleibt.
