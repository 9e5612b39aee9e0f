## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = karta
method-bank = banka
settings-cards = Karty
cards-title = Karty
cards-head = Platby kartou a cez banku
cards-lead = S účtom v spoločnosti { $company } (blinkpayment.co.uk, samostatná spoločnosť, ktorá nemá nič spoločné s vašou peňaženkou Blink) možno predaj zaplatiť aj kartou alebo cez banku. Zákazník platí na jej stránke; číslo karty sa k tejto pokladni nikdy nedostane.
cards-set-up = Nastaviť
cards-set-up-in = Nastavené, mena účtovania { $currency }
cards-set-up-hint = Predaj v mene { $currency } má tlačidlo „Zaplatiť kartou alebo cez banku“. Kľúče sú zašifrované a už sa nikomu nezobrazia.
cards-remove = Odstrániť kľúče
cards-unwatched = Kľúče boli odstránené skôr, než Blink Payment potvrdil, že stránky na platbu kartou pre tieto predaje sú zatvorené. Zákazník tam ešte môže zaplatiť a pokladňa by sa to nedozvedela. Zatvorte ich v jeho portáli: { $sales }
cards-unwatched-sale = predaj { $id }
cards-change = Zmeniť kľúče
cards-where = Oba kľúče sú v portáli Blink Payment, v nastaveniach vašej stránky Blink. Pred uložením sa vyskúšajú.
cards-api-key = API kľúč
cards-secret-key = Tajný kľúč
cards-currency = Mena, v ktorej sa účtujú karty
cards-keep = Vyskúšať a uložiť
cards-no-api-key = Skopírujte celý API kľúč z nastavení svojej stránky Blink.
cards-no-secret-key = Skopírujte celý tajný kľúč z nastavení svojej stránky Blink.
cards-no-currency = Napíšte tri písmená meny, napríklad GBP.
cards-wrong-keys = Blink Payment túto dvojicu kľúčov nepozná. Skopírujte oba znova z tej istej stránky Blink.
cards-not-taken = Táto stránka Blink prijíma { $known }, ale nie { $currency }.
cards-unreachable = Blink Payment je nedostupný, takže nevedno, či sú kľúče dobré. Nič sa neuložilo; skúste to o chvíľu znova.

## On the sale's page

cards-odd = Podľa Blink Payment bol tento predaj zaplatený, ale inou sumou. Pokladňa to nepovažuje za platbu: pozrite sa do jeho portálu.
cards-offer = Karta alebo banka
cards-qr = QR kód stránky na platbu kartou
cards-scan = Zákazník naskenuje tento kód alebo otvorí odkaz, platí do { $until }.
cards-asking = Vyžiadava sa stránka na platbu kartou od Blink Payment.
cards-pay = Zaplatiť kartou alebo cez banku
cards-not-set-up = Karty nie sú nastavené. Majiteľ zadá kľúče v časti Nastavenia, Karty.
cards-not-waiting = Tento predaj nečaká na zaplatenie, takže niet čo platiť kartou.
cards-unclear = Blink Payment neodpovedal jasne. Pokladňa zisťuje, či stránka na platbu kartou vznikla; dovtedy možno zaplatiť faktúru.
cards-other-currency = Karty sa tu účtujú v mene { $currency } a tento predaj je v inej mene. Účtujte znova v mene { $currency }.
cards-keys-refused = Blink Payment odmieta kľúče tohto obchodu. Majiteľ ich zadá znova v časti Nastavenia, Karty.
cards-said-no = Blink Payment odmietol: { $why }
cards-no-methods = Blink Payment odmietol: nie sú zapnuté karty ani bankové platby.
cards-said-no-more = Blink Payment odmietol a neuviedol dôvod.
cards-limited = Blink Payment teraz neprijíma ďalšie požiadavky. Skúste to znova o { $seconds } s.
cards-not-reached = Blink Payment je nedostupný. Skúste to o chvíľu znova.
cards-no-answer = Odpoveď Blink Payment sa nedá použiť. Skúste to o chvíľu znova; faktúru možno zaplatiť.

## Giving money back

cards-payment = Platba kartou
cards-paid-by-card = Zaplatené kartou: { $amount }
cards-paid-by-bank = Zaplatené cez banku: { $amount }
cards-refund-done = Vrátené: { $amount }, { $when }
cards-refund-refused = Odmietnuté: { $amount }, { $when }
cards-refund-asked = Vracia sa: { $amount }, { $when }
cards-refund-unclear = Nejasné, pozrite sa do portálu Blink Payment: { $amount }, { $when }
cards-give-back = Vrátiť peniaze
cards-give-back-amount = Suma v { $currency }; prázdne pole vráti { $amount }
cards-give-back-yes = Áno, vrátiť tieto peniaze na kartu
cards-give-back-now = Vrátiť
cards-bank-not-given = Blink Payment bankové platby nevracia: pošlite peniaze zo svojej banky.
cards-not-by-card = Tento predaj nebol zaplatený kartou, takže na kartu niet čo vrátiť.
cards-gone = Karty už nie sú nastavené. Vráťte peniaze v portáli Blink Payment.
cards-tick = Zaškrtnutím políčka potvrďte, že sa peniaze majú vrátiť.
cards-nothing-left = Z tejto platby už nič nezostáva.
cards-too-much = Toľko z tejto platby už nezostáva.
cards-no-number = Blink Payment ešte neoznámil číslo tejto platby. Skúste to neskôr alebo vráťte peniaze v jeho portáli.
cards-refund-unknown = Blink Payment neodpovedal jasne, takže peniaze už mohli byť vrátené. Pozrite sa do jeho portálu; pokladňa to znova neskúša.

## The page that the customer comes back to

cards-done-title = Platba
cards-done-paid = Zaplatené
cards-done-thanks = Ďakujeme. Túto stránku môžete zavrieť.
cards-done-not-paid = Nezaplatené
cards-done-over = Táto platba bola stiahnutá alebo vypršala. Opýtajte sa pri pokladni.
cards-done-not-yet = Zatiaľ nezaplatené
cards-done-waiting = Pokladňa o platbe zatiaľ nevie. Táto stránka to kontroluje sama; ak to tak zostane, opýtajte sa pri pokladni.
