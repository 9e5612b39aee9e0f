## Cashiers: /settings/cashiers

cashiers-title = Kassierer
cashiers-lead = Ein Kassierer kassiert für Ihr Geschäft und sieht die eigenen Verkäufe: kein Guthaben, kein Export, keine Einstellungen, und gesendet werden kann nichts.
cashiers-name = Name eines neuen Kassierers
cashiers-no-name = Geben Sie einen Namen ein, damit Sie wissen, wen Sie entfernen.
cashiers-long-name = Der Name ist zu lang: höchstens 40 Zeichen.
cashiers-make-code = Beitrittscode erstellen
cashiers-none = Noch keine Kassierer.
cashiers-code-works = Noch nicht beigetreten. Der Code gilt bis { $until }.
cashiers-since = Seit { $since }
cashiers-device = { $device }, zuletzt genutzt { $when }
cashiers-end = { $name } entfernen
cashiers-end-code = Der Code gilt nicht mehr. Die Verkäufe bleiben in Ihrer Historie.
cashiers-end-now = { $name } wird sofort abgemeldet, auf jedem Gerät. Die Verkäufe bleiben in Ihrer Historie.
cashiers-end-yes = Ja, { $name } entfernen

## The code, shown once

code-title = Beitrittscode
code-of = Beitrittscode von { $name }
code-scan = Lassen Sie das den Kassierer mit dem eigenen Gerät scannen. Es gilt einmal, 24 Stunden lang, und wird nur jetzt gezeigt.
code-qr = QR-Code des Links zum Beitreten
code-or = Oder schicken Sie { $link }, oder lassen Sie { $address } öffnen und dort eingeben:
code-link = den Link zum Beitreten
code-all = Alle Kassierer

## /join

join-title = Einem Geschäft beitreten
join-ended = Sie sind hier nicht mehr angemeldet
join-ended-why = Der Inhaber des Geschäfts hat Ihre Anmeldung beendet, oder sie ist abgelaufen. Offene Verkäufe werden weiter überwacht.
join-again = Neu beitreten
join-head = Einem Geschäft als Kassierer beitreten
join-lead = Der Inhaber des Geschäfts gibt Ihnen einen Code. Er gilt einmal.
join-ends = Auf diesem Gerät ist das Konto { $account } angemeldet; der Beitritt beendet das.
join-button = Beitreten
join-owner = Sind Sie der Inhaber? { $log_in }.
join-code = Beitrittscode
join-wrong-code = Dieser Code gilt nicht. Prüfen Sie, ob er so eingegeben ist, wie er gezeigt wurde, oder bitten Sie den Inhaber um einen neuen.

## Sign-ins: /settings/sign-ins

sign-ins-title = Anmeldungen
sign-ins-lead = Diese Browser sind mit diesem Konto an dieser Kasse angemeldet. Wird einer abgemeldet, wirkt das bei seinem nächsten Klick, und seine Rechte gehen an Blink zurück.
sign-ins-browser = Browser
sign-ins-since = Angemeldet
sign-ins-last-used = Zuletzt genutzt
sign-ins-this = Dieses Gerät
sign-ins-end = Abmelden
sign-ins-end-this = Hier abmelden
sign-ins-later = Später genutzt
sign-ins-before = Früher genutzt
sign-ins-end-others = Alle anderen abmelden
sign-ins-end-all = Alle abmelden, auch diesen
device-on = { $browser } auf { $system }
device-on-model = { $browser } auf { $system }, { $model }
device-app = Eine App
