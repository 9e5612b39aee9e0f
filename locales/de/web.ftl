## The frame of every page

skip = Zum Inhalt
home-label = Blink Till, Startseite
main-label = Hauptmenü
nav-till = Kasse
nav-orders = Bestellungen
nav-sales = Verkäufe
nav-inbox = Klärfälle
nav-wallets = Wallets
nav-ledger = Buchungen
nav-settings = Einstellungen
nav-more = Mehr
nav-claims = Der Kunde sagt, er hat bezahlt
nav-health = Kann diese Kasse jetzt kassieren?
log-out = Abmelden
way-in-blink = Mit Blink anmelden
way-in-key = Mit einem API-Schlüssel anmelden
settings-shop = Geschäft
settings-items = Artikel
settings-displays = Kundendisplays
settings-sign-ins = Anmeldungen
settings-cashiers = Kassierer

## On many pages

save = Speichern
pages = Seiten
newest = Neueste
newer = Neuere
older = Ältere

## The front door

landing-title = Eine Lightning-Kasse für Ihr Geschäft
landing-head = Preis eintippen, Code zeigen, grün werden sehen.
landing-lead = Blink Till macht jedes Telefon in Ihrem Geschäft zu einer Kasse, die Bitcoin über Lightning annimmt, direkt auf Ihr eigenes Blink-Konto.
landing-password = Nach Ihrem Passwort fragt Blink, diese Kasse sieht es nie.
landing-join = Arbeiten Sie an der Kasse? { $join }.
landing-join-words = Mit einem Code beitreten
landing-boxes = Blink zeigt drei Kästchen. Haken Sie alle drei an.
landing-unticked = Anfangs sind sie leer. Das erlauben sie der Kasse:
landing-read = Ihr Guthaben und Ihre Historie zeigen und eine Zahlung erkennen.
landing-receive = Rechnungen erstellen, damit Kunden bei Ihnen zahlen können.
landing-offline = Angemeldet bleiben. Sonst melden Sie sich jede Stunde neu an.
landing-write = Die Kasse bittet nie um { $write }: Sie kann Geld annehmen, aber keines senden.
landing-log-out = Abmelden beendet den Zugriff dieser Kasse auf Ihr Konto. Bei Blink selbst kann der Browser noch angemeldet sein.

unreached = Dieses Gerät erreicht die Kasse nicht: nichts wurde gesendet, nichts kassiert. Ihre Eingaben sind noch da: Prüfen Sie die Verbindung, dann drücken Sie die Taste noch einmal.
unanswered = Die Verbindung brach vor der Antwort ab. Ihre Eingaben sind noch da: Steht die Verbindung wieder, drücken Sie die Taste noch einmal. Nichts wird doppelt kassiert.
log-in-again = Neu anmelden
use-another-key = Anderen Schlüssel verwenden

## In other sentences

and = { $one } und { $other }
span-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
span-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
span-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
span-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## An amount that cannot be read

amount-empty = Geben Sie einen Betrag ein.
amount-no-digits = Schreiben Sie den Betrag nur mit Ziffern, zum Beispiel 12.
amount-no-number = Schreiben Sie den Betrag mit Ziffern und einem Punkt oder Komma, zum Beispiel 12,50.
amount-grouped = Schreiben Sie den Betrag ohne Tausenderzeichen, zum Beispiel 1234,50.
amount-ambiguous = Das ist zweideutig; setzen Sie einen Punkt vor die Nachkommastellen, zum Beispiel 1.234.
amount-no-decimals = Diese Währung hat keine Nachkommastellen. Schreiben Sie Tausender ohne Zeichen.
amount-too-many-decimals = Diese Währung hat höchstens { $digits ->
    [one] { $digits } Nachkommastelle
   *[other] { $digits } Nachkommastellen
}. Schreiben Sie Tausender ohne Zeichen.
amount-zero = Der Betrag muss größer als null sein.
amount-too-large = So viel nimmt Blink in einer Zahlung nicht an.

## Error pages

error-typed = Das hatten Sie eingegeben:
error-again = Noch einmal versuchen
error-back = Zurück zur Kasse
error-home = Startseite
error-cashier = Arbeiten Sie an der Kasse? Der Inhaber gibt Ihnen einen neuen Code zum { $join }.
error-join = Beitreten
error-reference = Referenz { $id }

signed-out-title = Sie sind abgemeldet
signed-out-text = Es ist nichts geschehen. Melden Sie sich an und drücken Sie dann die Taste noch einmal.
forbidden-title = Diese Seite ist für den Inhaber
forbidden-text = Sie sind angemeldet, dürfen das aber nicht sehen. Fragen Sie den Inhaber des Geschäfts.
bad-request-title = Das hat nicht geklappt
bad-request-text = Die Kasse hat die Anfrage nicht verstanden. Gehen Sie zurück und versuchen Sie es noch einmal.
bad-form = Das ist nicht das Formular dieser Seite.
upstream-title = Das lässt sich gerade nicht zeigen
upstream-text = { $who } antwortet nicht, wie es sein sollte. Sie sind weiter angemeldet, und kein Geld ist verloren; versuchen Sie es gleich noch einmal. Geben Sie keine Ware für eine Zahlung heraus, die Sie nicht haben grün werden sehen.
unavailable-title = Die Kasse kann gerade nicht schreiben
unavailable-text = Die Datenbank ist beschäftigt oder voll. Es ging nichts verloren; versuchen Sie es gleich noch einmal. Wenn das so bleibt, sagen Sie dem Betreiber der Kasse Bescheid.
lacks-key-title = Dieser Kasse fehlt ihr Schlüssel
lacks-key-text = Ihre Anmeldung ist mit einem geheimen Schlüssel versiegelt, ohne den diese Kasse gestartet wurde. Es ist nichts verloren, und offene Verkäufe werden die ganze Zeit überwacht. Sagen Sie dem Betreiber der Kasse, er soll den Schlüssel wieder in TILL_SECRET_KEYS eintragen und sie neu starten.
not-found-title = Hier ist nichts
not-found-text = Die Adresse ist falsch, oder was sie nennt, gehört nicht Ihnen. Gehen Sie zurück zur Kasse und suchen Sie von dort.
method-not-allowed-title = So funktioniert diese Seite nicht
method-not-allowed-text = Gehen Sie zurück zur Kasse und benutzen Sie ihre Tasten.
too-large-title = Das war zu viel
too-large-text = Senden Sie weniger: Kein Formular hier braucht so viel Text.
rate-limited-title = Zu viele Versuche
rate-limited-text = Warten Sie eine Minute und versuchen Sie es dann noch einmal.
timeout-title = Das hat zu lange gedauert
timeout-text = Prüfen Sie die Verbindung dieses Geräts und versuchen Sie es noch einmal.
internal-title = Bei uns ist etwas schiefgegangen
internal-text = Es wurde festgehalten. Versuchen Sie es noch einmal; wenn es wieder geschieht, nennen Sie dem Betreiber der Kasse die Referenz unten.
foreign-title = Das kam nicht von dieser Kasse
foreign-text = Zur Sicherheit funktionieren Tasten nur auf den eigenen Seiten der Kasse. Gehen Sie zurück zur Kasse und versuchen Sie es dort noch einmal.
misdirected-title = Die Kasse hat eine andere Adresse
misdirected-why = Für diese Adresse ist sie nicht eingerichtet; anmelden kann man sich nur unter der richtigen.
misdirected-go = Zu { $host }
misdirected-else = Öffnet sich diese Adresse nicht, sagen Sie dem Betreiber der Kasse Bescheid.
misdirected-open = Öffnen Sie stattdessen { $address }: Nur dort geht die Anmeldung.

## The sandbox

sandbox-banner = Testumgebung: kein echtes Geld. Kunden zahlen lassen und mehr: auf der Kontrollseite.
sandbox-open = Testumgebung öffnen

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Sprache
language-choose = Ändern
language-own = Die Kasse spricht mit Ihnen in dieser Sprache, in jedem Browser, in dem Sie sich anmelden, außer wo eine andere gewählt wurde. Was Kunden lesen, richtet sich nach deren Browser und sonst nach den Einstellungen des Geschäfts.
language-preview = Vorschau
language-preview-hint = Eine als Vorschau markierte Sprache haben noch nicht so viele Menschen geprüft. Beträge und Datumsangaben stimmen in allen Sprachen.
language-unknown = Diese Sprache spricht die Kasse nicht. Wählen Sie eine aus der Liste.

## The till as an app

app-description = Bitcoin über Lightning in Ihrem Geschäft annehmen
offline-title = Keine Verbindung
offline-what = Die Kasse ist von diesem Gerät aus nicht erreichbar.
offline-charge = Neue Verkäufe lassen sich erst kassieren, wenn die Verbindung wieder steht.
offline-open-sales = Vorher angezeigte Codes können noch bezahlt werden: Der Server der Kasse überwacht sie, und was bezahlt wurde, sehen Sie, sobald die Verbindung wieder steht.
offline-customer = Das Telefon des Kunden braucht zum Zahlen eine eigene Verbindung; ein Beleg öffnet sich darauf wie immer.
offline-again = Erneut versuchen
install-title = Die Kasse auf diesem Gerät behalten
install-text = Als App öffnet sie sich ohne die Leisten des Browsers und meldet mit einem Ton, wenn ein Verkauf bezahlt ist.
install-by-hand = Drücken Sie auf Teilen und dann auf „Zum Home-Bildschirm“. Als App öffnet sie sich ohne die Leisten des Browsers und meldet mit einem Ton, wenn ein Verkauf bezahlt ist.
install-go = Installieren
install-later = Nicht jetzt
