## The wallets: /wallets

wallets-title = Πορτοφόλια
wallets-none = Η Blink δεν δείχνει κανένα πορτοφόλι για αυτόν τον λογαριασμό.
wallet-bitcoin = Bitcoin
wallet-dollar = Δολάριο
wallets-pending = { $amount } καθ’ οδόν, χωρίς επιβεβαίωση ακόμη
wallets-total = Συνολικά ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, ισοτιμία της Blink στις { $at }
wallets-open-ledger = Άνοιγμα κινήσεων
wallets-no-price = Η Blink δεν δίνει ισοτιμία αυτή τη στιγμή. Τα υπόλοιπά σας είναι σωστά· λείπει η αξία τους σε { $currency }. Δείτε ξανά σε ένα λεπτό.
wallets-winding-down = Η Blink κλείνει αυτόν τον λογαριασμό: μπορεί να λαμβάνει έως { $last_receive }. Μεταφέρετε τα χρήματά σας και εξαγάγετε τις πωλήσεις σας πριν από { $last_day }.
wallets-receive-disabled = Η Blink έκλεισε τη λήψη για αυτόν τον λογαριασμό, γι’ αυτό το ταμείο δεν μπορεί να χρεώσει. Ό,τι περιέχει παραμένει δικό σας: μεταφέρετέ το και εξαγάγετε τις πωλήσεις σας πριν από { $last_day }.
wallets-export = Εξαγωγή πωλήσεων

## A page that was looked at too often. $what is "balances" or "page".

look-known = Αυτή η σελίδα ανοίγει τόσο συχνά που η Blink δεν ρωτήθηκε ξανά. { $what ->
        [balances] Τα υπόλοιπα που βλέπετε είναι όπως ήταν
       *[page] Τα στοιχεία που βλέπετε είναι όπως ήταν
    } πριν από { $seconds ->
        [one] ένα δευτερόλεπτο
       *[other] { $seconds } δευτερόλεπτα
    }. Δείτε ξανά σε λίγο.
look-nothing = Αυτή η σελίδα ανοίγει τόσο συχνά που η Blink δεν ρωτήθηκε ξανά. Επιστρέψτε σε λίγα δευτερόλεπτα για να δείτε { $what ->
        [balances] αυτά τα υπόλοιπα
       *[page] αυτή τη σελίδα
    }.

## The ledger: /transactions

ledger-title = Κινήσεις
ledger-what = Ό,τι κινήθηκε στα πορτοφόλια σας στη Blink, από το πιο πρόσφατο· και όσα δεν πέρασαν από αυτό το ταμείο.
ledger-unread = { $count ->
        [one] Μία εγγραφή αυτής της σελίδας δεν αναγνωρίστηκε και δεν εμφανίζεται.
       *[other] { $count } εγγραφές αυτής της σελίδας δεν αναγνωρίστηκαν και δεν εμφανίζονται.
    } Δείτε στην εφαρμογή Blink.
ledger-empty = Δεν υπάρχουν κινήσεις ακόμη. Η πρώτη σας πώληση θα φανεί εδώ.
ledger-nothing-older = Τίποτα παλαιότερο.
ledger-received = Λήψη
ledger-sent = Αποστολή
ledger-came-back = Επέστρεψε
ledger-fee = προμήθεια { $amount }
ledger-done = Ολοκληρώθηκε
ledger-waiting = Σε αναμονή
ledger-failed = Απέτυχε
ledger-status = { $status }
