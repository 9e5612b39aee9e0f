## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = card
method-bank = bancă
settings-cards = Carduri
cards-title = Carduri
cards-head = Plăți cu cardul și prin bancă
cards-lead = Cu un cont la { $company } (blinkpayment.co.uk, o companie separată, fără nicio legătură cu portofelul dumneavoastră Blink), o vânzare poate fi plătită și cu cardul sau prin bancă. Clientul plătește pe pagina acesteia; niciun număr de card nu ajunge vreodată la această casă.
cards-set-up = Configurează
cards-set-up-in = Configurat, încasare în { $currency }
cards-set-up-hint = O vânzare în { $currency } are butonul „Plată cu cardul sau prin bancă”. Cheile sunt criptate; nu mai sunt arătate nimănui.
cards-remove = Elimină cheile
cards-unwatched = Cheile au fost eliminate înainte ca Blink Payment să confirme că paginile de card ale acestor vânzări sunt închise. Un client mai poate plăti acolo, iar casa nu ar afla. Închideți-le în portalul Blink Payment: { $sales }
cards-unwatched-sale = vânzarea { $id }
cards-change = Schimbă cheile
cards-where = Ambele chei sunt în portalul Blink Payment, în setările paginii dumneavoastră Blink. Sunt testate înainte de a fi păstrate.
cards-api-key = Cheie API
cards-secret-key = Cheie secretă
cards-currency = Moneda de încasare cu cardul
cards-keep = Testează și păstrează
cards-no-api-key = Copiați întreaga cheie API din setările paginii dumneavoastră Blink.
cards-no-secret-key = Copiați întreaga cheie secretă din setările paginii dumneavoastră Blink.
cards-no-currency = Scrieți cele trei litere ale monedei, de exemplu GBP.
cards-wrong-keys = Blink Payment nu cunoaște această pereche de chei. Copiați-le din nou pe amândouă, de pe aceeași pagină Blink.
cards-not-taken = Această pagină Blink acceptă { $known }, nu și { $currency }.
cards-unreachable = Blink Payment nu poate fi contactat, deci nu se știe dacă aceste chei sunt bune. Nu s-a păstrat nimic; încercați din nou peste o clipă.

## On the sale's page

cards-odd = Blink Payment spune că această vânzare a fost plătită, dar cu altă sumă. Casa nu o consideră plată: verificați în portal.
cards-offer = Card sau bancă
cards-qr = Codul QR al paginii de card
cards-scan = Clientul scanează acest cod sau urmează linkul, până la { $until }.
cards-asking = Se cere o pagină de card de la Blink Payment.
cards-pay = Plată cu cardul sau prin bancă
cards-not-set-up = Cardurile nu sunt configurate. Proprietarul introduce cheile în Setări, Carduri.
cards-not-waiting = Această vânzare nu așteaptă să fie plătită, deci nu este nimic de plătit cu cardul.
cards-unclear = Blink Payment nu a răspuns clar. Casa verifică dacă pagina de card a fost creată; până atunci factura poate fi plătită.
cards-other-currency = Aici cardurile se încasează în { $currency }, iar această vânzare este în altă monedă. Încasați din nou în { $currency }.
cards-keys-refused = Blink Payment refuză cheile acestui magazin. Proprietarul le introduce din nou în Setări, Carduri.
cards-said-no = Blink Payment a refuzat: { $why }
cards-no-methods = Blink Payment a refuzat: nu sunt activate nici cardurile, nici plățile bancare.
cards-said-no-more = Blink Payment a refuzat, fără să spună de ce.
cards-limited = Blink Payment nu mai primește cereri acum. Încercați din nou peste { $seconds } s.
cards-not-reached = Blink Payment nu poate fi contactat. Încercați din nou peste o clipă.
cards-no-answer = Răspunsul de la Blink Payment nu poate fi folosit. Încercați din nou peste o clipă; factura poate fi plătită.

## Giving money back

cards-payment = Plată cu cardul
cards-paid-by-card = Plătit cu cardul: { $amount }
cards-paid-by-bank = Plătit prin bancă: { $amount }
cards-refund-done = Restituit: { $amount }, { $when }
cards-refund-refused = Refuzat: { $amount }, { $when }
cards-refund-asked = În curs de restituire: { $amount }, { $when }
cards-refund-unclear = Neclar, verificați în portalul Blink Payment: { $amount }, { $when }
cards-give-back = Restituie banii
cards-give-back-amount = Suma în { $currency }; lăsată goală, se restituie { $amount }
cards-give-back-yes = Da, restituie acești bani pe card
cards-give-back-now = Restituie
cards-bank-not-given = Blink Payment nu restituie plățile bancare: trimiteți banii de la banca dumneavoastră.
cards-not-by-card = Această vânzare nu a fost plătită cu cardul, deci nu se poate restitui nimic pe un card.
cards-gone = Cardurile nu mai sunt configurate. Restituiți banii în portalul Blink Payment.
cards-tick = Bifați caseta pentru a confirma restituirea banilor.
cards-nothing-left = Din această plată nu a mai rămas nimic.
cards-too-much = Din această plată nu a mai rămas atât.
cards-no-number = Blink Payment nu a comunicat încă numărul acestei plăți. Încercați mai târziu sau restituiți banii în portalul său.
cards-refund-unknown = Blink Payment nu a răspuns clar, deci este posibil ca banii să fi fost restituiți. Verificați în portalul său; casa nu încearcă din nou.

## The page that the customer comes back to

cards-done-title = Plată
cards-done-paid = Plătit
cards-done-thanks = Mulțumim. Puteți închide această pagină.
cards-done-not-paid = Neplătit
cards-done-over = Această plată a fost retrasă sau a expirat. Întrebați la casă.
cards-done-not-yet = Încă neplătit
cards-done-waiting = Casa nu a aflat încă de nicio plată. Această pagină verifică singură; dacă rămâne așa, întrebați la casă.
