## Settings of the shop: /settings/shop

shop-title = Negozio
shop-on-receipts = Sulle ricevute
shop-name = Nome del negozio
shop-name-hint = Quello con cui lo conoscono i clienti. Senza, le ricevute riportano il nome utente Blink.
shop-address = Indirizzo
shop-tax-number = Partita IVA
shop-footer = In fondo alla ricevuta
shop-not-fiscal = Questa cassa non è un registratore fiscale. Dove la legge ne richiede uno, battere la vendita anche lì.
shop-too-long = Troppo lungo: al massimo { $most } caratteri.
shop-too-many-lines = Troppo lungo: al massimo { $most } caratteri in { $lines } righe.
shop-day = Giorno e lingua
shop-time-zone = Fuso orario
shop-zone-unknown = Non ancora noto: fino ad allora i giorni iniziano a mezzanotte UTC. Scegliere il fuso in cui si trova il negozio.
shop-zone-guessed = Comunicato da un browser di questo negozio. Salvare per mantenerlo o sceglierne un altro.
shop-zone-known = Determina che cos’è “oggi”, i giorni delle vendite e tutti gli orari di queste pagine.
shop-zone-welcome = Determina i giorni delle vendite.
shop-day-starts = Il giorno inizia alle
shop-day-starts-hint = Se si chiude dopo mezzanotte, scegliere un’ora in cui nessuno compra: le vendite precedenti contano per il giorno prima.
shop-no-such-time = Scrivere un’ora da 00:00 a 23:59, per esempio 04:30.
shop-language = Lingua
shop-language-own = Quella del browser
shop-no-such-language = Scegliere una lingua dall’elenco.
shop-till = Con che cosa parte la cassa
shop-unit = Valuta
shop-unit-own = Come su Blink
shop-unit-sats = sats
shop-unit-hint = Il tastierino parte con questa, e i nuovi articoli hanno il prezzo in questa.
shop-no-such-unit = Scegliere una valuta dall’elenco.
shop-wallet = Dove va il denaro
shop-wallet-own = Come su Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dollaro
shop-wallet-split = Un po’ di entrambi
shop-wallet-missing = L’account Blink non ha questo wallet.
shop-no-such-wallet = Sceglierne uno di questi.
shop-bitcoin-share = Quanto tenere in bitcoin
shop-bitcoin-share-hint = Con “Un po’ di entrambi” ogni vendita va per intero nel wallet che porta gli ultimi 30 giorni più vicino a questa quota. Nulla viene inviato o cambiato.
shop-no-such-share = Scrivere un numero intero da 0 a 100.
shop-ask-above = Chiedi conferma sopra
shop-ask-above-hint = In unità intere della valuta d’incasso, così che un errore o un codice a barre scansionato non diventi una vendita. Se resta vuoto, la cassa chiede conferma oltre il valore di { $amount }.
shop-tipping = Mance
shop-tips = Proponi una mancia ai clienti
shop-tip-presets = Scelte, in percentuale
shop-tip-presets-hint = Al massimo cinque, separate da punto e virgola: 10; 15; 20.
shop-no-such-presets = Scrivere da una a cinque percentuali diverse, sopra 0 e fino a 100, separate da punto e virgola, per esempio 10; 15; 20.
shop-tip-base = Percentuale su
shop-tip-base-total = il totale da pagare
shop-tip-base-net = il prezzo senza imposta
shop-taxes = Imposta
shop-tax = I prezzi
shop-tax-none = non indicano l’imposta
shop-tax-included = comprendono l’imposta
shop-tax-added = sono senza imposta
shop-tax-rates = Aliquote
shop-tax-rates-hint = Una per riga, per esempio “Ordinaria = 19”. La prima vale per tutto ciò che non ne ha un’altra.
shop-choose-one = Scegliere una di queste opzioni.
shop-no-such-rate = La riga { $line } non è un’aliquota. Scrivere un nome, “=” e una percentuale fino a 100 con al massimo tre decimali, per esempio “Ordinaria = 19”.
shop-rate-twice = La riga { $line } ha il nome di un’altra aliquota. Dare a ognuna il suo.
shop-too-many-rates = Troppe: al massimo dieci aliquote.
shop-rate-missing = Scrivere almeno un’aliquota, o scegliere che i prezzi non indicano l’imposta.
shop-rate-is-named = Alcuni articoli hanno l’aliquota “{ $rate }”. Lasciarle il suo nome, o dare prima un’altra aliquota a quegli articoli.
shop-no-such-zone = Scegliere un fuso dall’elenco, per esempio America/El_Salvador.
shop-no-such-number = Scrivere un numero intero da 1 a 999999999999, per esempio 10000.
bad-time-zone = Questo non è un fuso orario.

## The page for new owners: /settings/shop/welcome

till-new-shop = Primo utilizzo? Indicare il nome del negozio
welcome-title = Il negozio
welcome-head = È tutto giusto?
welcome-lead = Ricevute e tastierino seguono questi dati. Si può cambiare tutto più tardi, e altro ancora, in Impostazioni.
welcome-go = Alla cassa
welcome-skip = Salta
