## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = karta
method-bank = banka
settings-cards = Karty
cards-title = Karty
cards-head = Platby kartou a z banky
cards-lead = S účtem u { $company } (blinkpayment.co.uk, samostatná firma, která nemá nic společného s vaší peněženkou Blink) lze prodej zaplatit i kartou nebo z banky. Zákazník platí na její stránce; žádné číslo karty se k pokladně nedostane.
cards-set-up = Nastavení
cards-set-up-in = Nastaveno, účtuje se v { $currency }
cards-set-up-hint = Prodej v { $currency } má tlačítko „Zaplatit kartou nebo z banky“. Klíče jsou zapečetěné; nikdo je už neuvidí.
cards-remove = Odebrat klíče
cards-unwatched = Klíče byly odebrány dřív, než Blink Payment potvrdil, že jsou stránky pro karty u těchto prodejů zavřené. Zákazník tam stále může zaplatit a pokladna by se to nedozvěděla. Zavřete je na jeho portálu: { $sales }
cards-unwatched-sale = prodej { $id }
cards-change = Změnit klíče
cards-where = Oba klíče najdete na portálu Blink Payment v nastavení své stránky Blink. Před uložením se vyzkoušejí.
cards-api-key = Klíč API
cards-secret-key = Tajný klíč
cards-currency = Měna plateb kartou
cards-keep = Vyzkoušet a uložit
cards-no-api-key = Zkopírujte celý klíč API z nastavení své stránky Blink.
cards-no-secret-key = Zkopírujte celý tajný klíč z nastavení své stránky Blink.
cards-no-currency = Napište tři písmena měny, například GBP.
cards-wrong-keys = Blink Payment tuto dvojici klíčů nezná. Zkopírujte oba znovu ze stejné stránky Blink.
cards-not-taken = Tato stránka Blink přijímá { $known }, ne { $currency }.
cards-unreachable = Blink Payment není dostupný, takže není jasné, zda jsou klíče platné. Nic se neuložilo; zkuste to za chvíli znovu.

## On the sale's page

cards-odd = Blink Payment hlásí, že tento prodej byl zaplacen, ale v jiné částce. Pokladna to nepovažuje za platbu: podívejte se na jeho portál.
cards-offer = Karta nebo banka
cards-qr = QR kód stránky pro karty
cards-scan = Zákazník naskenuje tento kód nebo otevře odkaz, nejpozději do { $until }.
cards-asking = Čeká se na stránku pro karty od Blink Payment.
cards-pay = Zaplatit kartou nebo z banky
cards-not-set-up = Karty nejsou nastavené. Majitel zadá klíče v Nastavení, Karty.
cards-not-waiting = Tento prodej nečeká na zaplacení, takže kartou není co platit.
cards-unclear = Blink Payment neodpověděl jasně. Pokladna zjišťuje, zda stránka pro karty vznikla; do té doby lze zaplatit fakturu.
cards-other-currency = Kartou se zde účtuje v { $currency } a tento prodej je v jiné měně. Účtujte znovu v { $currency }.
cards-keys-refused = Blink Payment odmítá klíče tohoto obchodu. Majitel je zadá znovu v Nastavení, Karty.
cards-said-no = Blink Payment odmítl: { $why }
cards-no-methods = Blink Payment odmítl: nejsou zapnuté karty ani platby z banky.
cards-said-no-more = Blink Payment odmítl a neřekl proč.
cards-limited = Blink Payment teď nepřijímá další dotazy. Zkuste to znovu za { $seconds } s.
cards-not-reached = Blink Payment není dostupný. Zkuste to za chvíli znovu.
cards-no-answer = Odpověď Blink Payment nelze použít. Zkuste to za chvíli znovu; fakturu zaplatit lze.

## Giving money back

cards-payment = Platba kartou
cards-paid-by-card = Zaplaceno kartou: { $amount }
cards-paid-by-bank = Zaplaceno z banky: { $amount }
cards-refund-done = Vráceno: { $amount }, { $when }
cards-refund-refused = Odmítnuto: { $amount }, { $when }
cards-refund-asked = Vrací se: { $amount }, { $when }
cards-refund-unclear = Nejasné, podívejte se na portál Blink Payment: { $amount }, { $when }
cards-give-back = Vrátit peníze
cards-give-back-amount = Částka v { $currency }; prázdné vrátí { $amount }
cards-give-back-yes = Ano, vrátit tyto peníze na kartu
cards-give-back-now = Vrátit
cards-bank-not-given = Platby z banky Blink Payment nevrací: pošlete peníze ze své banky.
cards-not-by-card = Tento prodej nebyl zaplacen kartou, takže na kartu nelze nic vrátit.
cards-gone = Karty už nejsou nastavené. Vraťte peníze na portálu Blink Payment.
cards-tick = Zaškrtnutím políčka potvrďte, že se peníze mají vrátit.
cards-nothing-left = Z této platby už nic nezbývá.
cards-too-much = Tolik z této platby nezbývá.
cards-no-number = Blink Payment zatím nesdělil číslo této platby. Zkuste to později, nebo vraťte peníze na jeho portálu.
cards-refund-unknown = Blink Payment neodpověděl jasně, takže peníze už mohly být vráceny. Podívejte se na jeho portál; pokladna to znovu nezkouší.

## The page that the customer comes back to

cards-done-title = Platba
cards-done-paid = Zaplaceno
cards-done-thanks = Děkujeme. Tuto stránku můžete zavřít.
cards-done-not-paid = Nezaplaceno
cards-done-over = Tato platba byla vzata zpět, nebo vypršela. Zeptejte se u pokladny.
cards-done-not-yet = Zatím nezaplaceno
cards-done-waiting = Pokladna o platbě zatím neví. Tato stránka to sama zjišťuje dál; pokud to tak zůstane, zeptejte se u pokladny.
