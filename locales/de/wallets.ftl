## The wallets: /wallets

wallets-title = Wallets
wallets-none = Blink zeigt für dieses Konto keine Wallet.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } unterwegs, noch nicht bestätigt
wallets-total = Zusammen ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, Kurs von Blink, { $at }
wallets-open-ledger = Buchungen öffnen
wallets-no-price = Blink nennt gerade keinen Kurs. Ihr Guthaben stimmt; nur der Wert in { $currency } fehlt. Sehen Sie in einer Minute wieder nach.
wallets-winding-down = Blink schließt dieses Konto: Es kann bis { $last_receive } empfangen. Holen Sie Ihr Geld heraus und exportieren Sie Ihre Verkäufe vor dem { $last_day }.
wallets-receive-disabled = Blink hat dieses Konto für den Empfang geschlossen; die Kasse kann nicht kassieren. Was darin ist, gehört weiter Ihnen: Holen Sie es heraus und exportieren Sie Ihre Verkäufe vor dem { $last_day }.
wallets-export = Verkäufe exportieren

## A page that was looked at too often. $what is "balances" or "page".

look-known = Diese Seite wird so oft angesehen, dass Blink nicht neu gefragt wurde. Was Sie { $what ->
        [balances] als Guthaben
       *[page] auf dieser Seite
    } sehen, ist { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } alt. Sehen Sie gleich wieder nach.
look-nothing = Diese Seite wird so oft angesehen, dass Blink nicht neu gefragt wurde. Sehen Sie in ein paar Sekunden wieder nach, um { $what ->
        [balances] das Guthaben
       *[page] diese Seite
    } zu sehen.

## The ledger: /transactions

ledger-title = Buchungen
ledger-what = Alles, was sich in Ihren Wallets bei Blink bewegt hat, Neues zuerst; auch, was nicht über diese Kasse lief.
ledger-unread = { $count ->
        [one] Eine Buchung dieser Seite wurde
       *[other] { $count } Buchungen dieser Seite wurden
    } nicht verstanden und nicht gezeigt. Sehen Sie in der Blink-App nach.
ledger-empty = Noch hat sich nichts bewegt. Hier wird Ihr erster Verkauf stehen.
ledger-nothing-older = Nichts Älteres.
ledger-received = Empfangen
ledger-sent = Gesendet
ledger-came-back = Zurückgekommen
ledger-fee = Gebühr { $amount }
ledger-done = Fertig
ledger-waiting = Wartet
ledger-failed = Fehlgeschlagen
ledger-status = { $status }
