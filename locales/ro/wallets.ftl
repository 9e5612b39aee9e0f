## The wallets: /wallets

wallets-title = Portofele
wallets-none = Blink nu arată niciun portofel pentru acest cont.
wallet-bitcoin = Bitcoin
wallet-dollar = Dolar
wallets-pending = { $amount } pe drum, încă neconfirmat
wallets-total = În total ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, cursul Blink ({ $at })
wallets-open-ledger = Deschide extrasul de cont
wallets-no-price = Blink nu dă un curs acum. Soldurile sunt corecte; lipsește valoarea lor în { $currency }. Reveniți peste un minut.
wallets-winding-down = Blink închide acest cont: poate primi până la { $last_receive }. Scoateți banii și exportați vânzările înainte de { $last_day }.
wallets-receive-disabled = Blink a închis primirea pentru acest cont, deci casa nu poate încasa. Ce este în el rămâne al dumneavoastră: scoateți banii și exportați vânzările înainte de { $last_day }.
wallets-export = Exportă vânzările

## A page that was looked at too often. $what is "balances" or "page".

look-known = Această pagină este deschisă atât de des, încât Blink nu a fost întrebat din nou. { $what ->
        [balances] Aceste solduri sunt
       *[page] Datele acestei pagini sunt
    } vechi de { $seconds ->
        [one] o secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }. Reveniți peste o clipă.
look-nothing = Această pagină este deschisă atât de des, încât Blink nu a fost întrebat din nou. Reveniți peste câteva secunde ca să vedeți { $what ->
        [balances] aceste solduri
       *[page] această pagină
    }.

## The ledger: /transactions

ledger-title = Extras de cont
ledger-what = Tot ce s-a mișcat în portofelele dumneavoastră Blink, de la cel mai nou; și ce nu a trecut prin această casă.
ledger-unread = { $count ->
        [one] O înregistrare de pe această pagină nu a fost înțeleasă și nu este arătată
        [few] { $count } înregistrări de pe această pagină nu au fost înțelese și nu sunt arătate
       *[other] { $count } de înregistrări de pe această pagină nu au fost înțelese și nu sunt arătate
    }. Verificați în aplicația Blink.
ledger-empty = Nu s-a mișcat încă nimic. Prima vânzare va apărea aici.
ledger-nothing-older = Nimic mai vechi.
ledger-received = Primit
ledger-sent = Trimis
ledger-came-back = Întors
ledger-fee = comision { $amount }
ledger-done = Gata
ledger-waiting = În așteptare
ledger-failed = Eșuat
ledger-status = { $status }
