## Second screens: /settings/displays

displays-title = Schermi
displays-lead = Uno schermo è un link da aprire su un secondo tablet o sul retro di un supporto. Mostra ai clienti l’ultima vendita di una persona e, tra una vendita e l’altra, il nome del negozio; chi lo ha in mano non vede altro e non può fare nulla.
displays-none = Ancora nessuno schermo.
displays-all = Tutti gli schermi
display-name = Nome del nuovo schermo
display-whose = Vendite mostrate
display-own = Le proprie
display-make = Crea il link
display-no-name = Scrivere un nome, per sapere quale si disattiva.
display-long-name = Il nome è troppo lungo: al massimo 40 lettere.
display-no-cashier = Scegliere le proprie vendite o un cassiere dall’elenco.
display-of-cashier = Mostra le vendite di { $name }, inizio:
display-of-owner = Mostra le proprie vendite, inizio:
display-end = Disattiva
display-link-lead = Aprire questo link sul secondo schermo. Viene mostrato solo ora; disattivare lo schermo se il link finisce in mano ad altri.
display-link-qr = Codice QR del link

## What customers see: /display/…

display-title = Benvenuti
display-pay = Si prega di pagare
display-code = Codice QR dell’invoice
display-moment = Un momento, prego.
display-paid = Pagato, grazie
display-paid-late = Pagato in ritardo
display-ask-the-shop = Il pagamento è arrivato a tempo scaduto. Si prega di chiedere al negozio se vale ancora.
display-choose-tip = Si prega di scegliere sullo schermo della cassa.
display-more = { $count ->
    [one] e { $count } altro
    [many] e altri { $count }
   *[other] e altri { $count }
}
