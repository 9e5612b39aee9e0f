## Signing in, and what is the matter with it

sign-in-once-more = Noch einmal: { $way_in }
sign-in-to-start = Zurück zum Anfang
sign-in-detail = Blink sagt dazu wörtlich: { $words }
login-by-click = Die Anmeldung beginnt mit einem Klick auf einen Link.

sign-in-malformed-title = Das sah nicht nach Blink aus
sign-in-malformed-text = Die Adresse, über die Sie hierher kamen, stammt nicht von Blink. Es wurde nichts geändert.
sign-in-not-here-title = Diese Anmeldung hat nicht hier begonnen
sign-in-not-here-text = Sie wurde in einem anderen Browser begonnen, ist älter als eine halbe Stunde, oder ihr Cookie ist weg. Es wurde nichts geändert.
sign-in-used-title = Diese Anmeldung ist vorbei
sign-in-used-text = Die Antwort von Blink wurde schon verwendet. Gehen Sie weiter zur Kasse oder melden Sie sich neu an.
sign-in-issuer-title = Das war nicht Blink
sign-in-issuer-text = Die Antwort nennt einen anderen Absender als das Blink, dem diese Kasse vertraut. Sie wurde nicht verwendet.
sign-in-stale-title = Diese Anmeldung hat zu lange gedauert
sign-in-stale-text = Der Einmalcode von Blink wurde schon verwendet oder ist abgelaufen. Melden Sie sich neu an; es dauert nur einen Moment.
sign-in-no-read-title = Das Kästchen „read“ war nicht angehakt
sign-in-no-read-text = Auf der Seite von Blink ist am Anfang kein Kästchen angehakt. Haken Sie „read“ an, damit diese Kasse Ihre Wallets zeigen kann, „receive“, damit sie kassieren kann, und „offline“, damit Sie angemeldet bleiben. Was Sie eben erlaubt haben, wurde an Blink zurückgegeben.
sign-in-not-invited-title = Diese Kasse ist für andere Konten
sign-in-not-invited-text = Ihr Blink-Konto steht nicht auf der Liste dieser Kasse. Melden Sie sich mit einem anderen an, oder bitten Sie den Betreiber, Ihres aufzunehmen.
sign-in-other-title = Das war ein anderes Konto
sign-in-other-text = Es wurde um mehr Rechte für das hier angemeldete Konto gebeten, und Blink hat für ein anderes geantwortet. Es wurde nichts geändert. Melden Sie sich als dieselbe Person an und haken Sie jedes Kästchen an, oder melden Sie sich zuerst ab.
sign-in-not-kept-title = Diese Kasse kann gerade nichts speichern
sign-in-not-kept-text = Die Datenbank nimmt keine neuen Einträge an. Versuchen Sie es gleich noch einmal; von dieser Anmeldung wurde nichts gespeichert.
sign-in-cancelled-title = Sie haben die Anmeldung abgebrochen
sign-in-cancelled-text = Diese Kasse hat nichts erhalten. Sie können sich jederzeit anmelden.
sign-in-again-title = Bitte noch einmal versuchen
sign-in-lost-text = Blink hat den Faden verloren: In einem anderen Tab lief auch eine Anmeldung, oder Cookies sind blockiert.
sign-in-open-long-text = Diese Anmeldung war bei Blink zu lange offen.
sign-in-asks-text = Blink möchte Sie etwas fragen, bevor es weitergeht.
sign-in-unknown-title = Blink hat Sie nicht angemeldet
sign-in-unknown-text = Den genannten Grund kennt diese Kasse nicht. Versuchen Sie es noch einmal.
sign-in-set-up-title = Diese Kasse ist nicht richtig eingerichtet
sign-in-set-up-text = Blink nimmt nicht an, worum diese Kasse bittet. Der Betreiber muss die Registrierung bei Blink prüfen; mehr steht im Log.
sign-in-away-title = Blink ist gerade nicht erreichbar
sign-in-away-text = Die Anmeldung konnte nicht abgeschlossen werden. Warten Sie eine Minute und versuchen Sie es noch einmal.

## On every page of somebody who is signed in

degraded-text = Blink antwortet gerade nicht. Sie bleiben angemeldet; offene Verkäufe werden weiter überwacht.
cannot-write-text = Die Kasse kann nicht schreiben: Die Festplatte ist voll oder defekt. Neue Verkäufe und Zahlungen werden erst wieder erfasst, wenn Platz ist. Prüfen Sie deshalb in der Blink-App, ob ein Kunde bezahlt hat, und sagen Sie dem Betreiber der Kasse Bescheid.
consent-no-receive = Ohne das Recht „receive“ kann diese Kasse Ihr Guthaben zeigen, aber nicht kassieren.
consent-no-offline = Ohne das Recht „offline“ endet diese Anmeldung etwa eine Stunde nach ihrem Beginn.
consent-neither = Ohne das Recht „receive“ kann diese Kasse nicht kassieren, und ohne „offline“ endet diese Anmeldung etwa eine Stunde nach ihrem Beginn.
consent-other-key = Schlüssel mit Read und Receive verwenden
consent-again = Neu fragen und jedes Kästchen anhaken

## Told after a sign-in ended by itself

ended-revoked = Blink hat Ihre letzte Anmeldung beendet: Der Zugriff wurde dort entzogen oder zu lange nicht genutzt. Offene Verkäufe wurden die ganze Zeit überwacht, und Kassierer konnten weiter kassieren.
ended-key = Blink lehnt den API-Schlüssel ab, mit dem Sie angemeldet waren: Er wurde widerrufen oder ist abgelaufen. Erstellen Sie im Dashboard von Blink einen neuen. Offene Verkäufe wurden die ganze Zeit überwacht, und Kassierer konnten weiter kassieren.
ended-hour = Ihre letzte Anmeldung endete nach einer Stunde, weil bei Blink „offline“ nicht angehakt war. Offene Verkäufe wurden die ganze Zeit überwacht, und Kassierer konnten weiter kassieren.

## /login/key

key-title = Mit einem API-Schlüssel anmelden
key-step-open = Öffnen Sie { $dashboard }, melden Sie sich dort an und wählen Sie { $menu }.
key-dashboard = das Dashboard von Blink
key-step-make = Erstellen Sie einen Schlüssel für diese Kasse. Wählen Sie, wann er abläuft, und haken Sie { $read } und { $receive } an. Lassen Sie { $write } frei: Die Kasse sendet nie Geld.
key-step-paste = Kopieren Sie den Schlüssel und fügen Sie ihn hier ein. Blink zeigt ihn nur dieses eine Mal.
key-can-send = Dieser Schlüssel kann das ganze Geld des Kontos senden: Wer ihn in die Hände bekommt, könnte Ihre Wallets leeren. Die Kasse braucht keinen solchen Schlüssel. Erstellen Sie einen nur mit Read und Receive, oder fügen Sie diesen noch einmal ein und bestätigen Sie, dass Sie es so wollen.
key-label = API-Schlüssel
key-confirm = Ich weiß, dass dieser Schlüssel Geld senden kann, und will ihn hier verwenden.
key-try = Schlüssel prüfen und anmelden
key-hint = Der Schlüssel wird bei Blink geprüft, verschlüsselt gespeichert und nie wieder angezeigt. Beim Abmelden wird er hier gelöscht; damit er nirgends mehr gilt, widerrufen Sie ihn im Dashboard.
key-other-way = Sie können sich auch { $log_in }.
key-log-in = mit Blink anmelden
key-none = Fügen Sie den Schlüssel ein, den das Dashboard von Blink gezeigt hat.
key-no-key = Das ist kein API-Schlüssel. Kopieren Sie ihn noch einmal aus dem Dashboard von Blink, nur den Schlüssel.
key-inactive = Das Blink-Konto dieses Schlüssels ist nicht aktiv. Warum, zeigt die Blink-App.
key-refused = Blink lehnt diesen Schlüssel ab. Erstellen Sie einen neuen und versuchen Sie es damit.
key-cannot-read = Dieser Schlüssel darf nicht lesen. Erstellen Sie einen, bei dem Read und Receive angehakt sind.
key-unknown = Blink kennt diesen Schlüssel nicht: Er wurde widerrufen, ist abgelaufen oder nicht ganz kopiert. Erstellen Sie einen neuen.
key-not-invited = Diese Kasse ist für andere Konten als das dieses Schlüssels. Verwenden Sie einen Schlüssel eines anderen Kontos, oder bitten Sie den Betreiber der Kasse, Ihres auf die Liste zu setzen.
key-too-many = Hier wurden zu viele Schlüssel probiert; dieser wurde nicht geprüft. Warten Sie eine Minute und fügen Sie ihn dann noch einmal ein.
key-away = Blink ist gerade nicht erreichbar; der Schlüssel wurde weder geprüft noch gespeichert. Versuchen Sie es gleich noch einmal.
key-not-kept = Blink kennt diesen Schlüssel, aber die Kasse kann ihn nicht speichern: Die Festplatte ist voll oder beschäftigt. Es wurde nichts geändert. Fügen Sie ihn gleich noch einmal ein; wenn das so bleibt, sagen Sie dem Betreiber der Kasse Bescheid.
