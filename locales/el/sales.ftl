## What has become of a sale

status-waiting = Σε αναμονή
status-paid = Πληρώθηκε
status-expired = Έληξε, δεν πληρώθηκε
status-cancelled = Ακυρώθηκε
status-paid-late = Πληρώθηκε αργά, ελέγξτε
status-failed = Απέτυχε, δεν εκδόθηκε τιμολόγιο
method-lightning = Lightning

## The till: /till

till-last-sale = Τελευταία πώληση:
till-amount = Ποσό
till-currency = Νόμισμα
unit-sats = sats
unit-dollars = Δολάριο ΗΠΑ
till-memo = Σημείωση
till-and-wallet = και πορτοφόλι
till-memo-hint = (προαιρετική, τη βλέπει ο πελάτης)
till-wallet = Πού πάνε τα χρήματα
till-charge = Χρέωση
till-one-moment = Μια στιγμή…
keypad = Πληκτρολόγιο
keypad-back = Διαγραφή τελευταίου ψηφίου
keypad-clear = Καθαρισμός
keypad-add = Προσθήκη άλλου ποσού

till-choose-currency = Επιλέξτε ένα από τα νομίσματα της λίστας.
till-choose-wallet = Επιλέξτε ένα από τα πορτοφόλια σας.
till-memo-too-long = Η σημείωση είναι πολύ μεγάλη: έως { $most } byte.
amount-too-small = Είναι λιγότερο από το μικρότερο ποσό που χωρά στο πορτοφόλι.
till-form-used = Αυτή η φόρμα έχει ήδη κάνει την πώλησή της, για κάτι άλλο. Ελέγξτε το ποσό και χρεώστε ξανά.
till-confirm-amount = Το ποσό { $amount } είναι μεγάλο για αυτό το κατάστημα, γι’ αυτό δεν χρεώθηκε τίποτα ακόμη. Ελέγξτε το ποσό και, αν είναι σωστό, πατήστε Χρέωση άλλη μία φορά.
till-old-price = Η ισοτιμία της Blink δόθηκε πριν από { $age }. Ό,τι χρεώσετε τώρα μετατρέπεται με αυτή.
till-no-price = Δεν υπάρχει ισοτιμία αυτή τη στιγμή. Μπορείτε ακόμη να χρεώσετε σε sats στο πορτοφόλι BTC.
till-no-price-no-currency = Δεν υπάρχει ισοτιμία αυτή τη στιγμή, γι’ αυτό δεν έχει επιλεγεί νόμισμα. Μπορείτε ακόμη να χρεώσετε σε sats στο πορτοφόλι BTC: επιλέξτε sats.
till-without-owner = Ο ιδιοκτήτης αυτού του καταστήματος δεν είναι συνδεδεμένος στη Blink. Μπορείτε να συνεχίσετε να χρεώνετε και οι πληρωμές φαίνονται όπως πάντα· ζητήστε από τον ιδιοκτήτη να συνδεθεί μία φορά, σε οποιαδήποτε συσκευή.
till-wind-down = Από { $from } η Blink δεν αφήνει πια αυτόν τον λογαριασμό να λαμβάνει. Η εφαρμογή Blink λέει τι να κάνετε.

## Why no invoice was made

refused-unreachable = Η Blink δεν είναι προσβάσιμη, γι’ αυτό δεν εκδόθηκε τιμολόγιο. Δοκιμάστε ξανά σε λίγο.
refused-without-sign-in = Η Blink δεν εκδίδει τώρα τιμολόγιο χωρίς τη σύνδεση του ιδιοκτήτη. Ο ιδιοκτήτης αυτού του καταστήματος συνδέεται μία φορά, σε οποιαδήποτε συσκευή· μετά χρεώστε ξανά.
refused-receive-disabled = Η Blink δεν αφήνει πια αυτόν τον λογαριασμό να λαμβάνει. Ανοίξτε την εφαρμογή Blink για να μεταφέρετε τα χρήματά σας· το ιστορικό σας και η εξαγωγή του μένουν εδώ.
refused-inactive = Αυτός ο λογαριασμός Blink δεν είναι ενεργός, γι’ αυτό δεν μπορεί να λάβει. Ανοίξτε την εφαρμογή Blink για να δείτε γιατί.
refused-no-dealer = Η Blink δεν μπορεί να πουλήσει δολάρια τώρα. Επιλέξτε το πορτοφόλι BTC ή δοκιμάστε ξανά σε λίγο.
refused-no-lightning = Ο κόμβος Lightning της Blink δεν απαντά τώρα. Δοκιμάστε ξανά σε λίγα λεπτά.
refused-by-blink = Η Blink δεν εξέδωσε τιμολόγιο: { $why }
refused-for-now = Η Blink δεν εξέδωσε τιμολόγιο. Δοκιμάστε ξανά σε λίγο.
refused-too-many = Η Blink δεν δέχεται άλλα τιμολόγια αυτού του λογαριασμού τώρα. Δοκιμάστε ξανά σε { $wait }.
refused-too-many-without-sign-in = Όσο ο ιδιοκτήτης δεν είναι συνδεδεμένος, η Blink δέχεται λίγα τιμολόγια αυτού του ταμείου, και όσα αναλογούν σε αυτό το λεπτό έχουν εκδοθεί. Δοκιμάστε ξανά σε { $wait }· με τον ιδιοκτήτη συνδεδεμένο σε οποιαδήποτε συσκευή είναι περισσότερα.
refused-busy = Η Blink έχει πολλή κίνηση τώρα, γι’ αυτό δεν εκδόθηκε τιμολόγιο. Δοκιμάστε ξανά σε λίγο.
refused-no-price = Δεν υπάρχει ισοτιμία αυτή τη στιγμή, γι’ αυτό το νόμισμα δεν μπορεί να μετατραπεί. Χρεώστε σε sats στο πορτοφόλι BTC ή δοκιμάστε ξανά σε λίγο.
refused-unticked = Κατά τη σύνδεση το πλαίσιο «receive» δεν ήταν επιλεγμένο, γι’ αυτό το ταμείο δεν μπορεί να εκδώσει τιμολόγια. Συνδεθείτε ξανά και επιλέξτε το.
refused-owner-unticked = Η σύνδεση του ιδιοκτήτη δεν επιτρέπεται να λαμβάνει, γι’ αυτό δεν μπορεί να εκδοθεί τιμολόγιο. Ζητήστε από τον ιδιοκτήτη να συνδεθεί μία φορά, σε οποιαδήποτε συσκευή, και να επιλέξει όλα τα πλαίσια.
refused-key-unticked = Το κλειδί API με το οποίο συνδεθήκατε δεν επιτρέπεται να λαμβάνει, γι’ αυτό το ταμείο δεν μπορεί να εκδώσει τιμολόγια. Φτιάξτε ένα με επιλεγμένα τα Read και Receive και συνδεθείτε με εκείνο.
refused-wound-down = Η Blink τερμάτισε τη λήψη για αυτόν τον λογαριασμό στις { $since }. Μεταφέρετε τα χρήματά σας με την εφαρμογή Blink πριν από { $deadline }· το ιστορικό σας και η εξαγωγή του μένουν εδώ.
refused-taken-back = Δεν εκδόθηκε τιμολόγιο. Δοκιμάστε ξανά σε λίγο.

## The page of a sale

sale-title = Πώληση
sale-asking = Ερώτηση προς τη Blink
sale-matched = Αντιστοιχίστηκε με το χέρι
sale-matched-at = Αντιστοιχίστηκε με το χέρι: { $amount }, λήψη { $at }.
sale-matched-noted = Αντιστοιχίστηκε με το χέρι: { $amount }, λήψη { $at } ({ $note }).
sale-credited = Πιστώθηκαν: { $credited }, ζητήθηκαν: { $asked }
sale-given-back = Επιστράφηκε: { $amount }
sale-unclear = Δεν είναι ακόμη γνωστό αν η Blink εξέδωσε το τιμολόγιο. Το ταμείο συνεχίζει να ψάχνει κάθε δύο δευτερόλεπτα· πριν βρεθεί, δεν υπάρχει κάτι που θα μπορούσε να πληρώσει ο πελάτης.
sale-unclear-renew = Δεν χρειάζεται να περιμένετε: εκδώστε νέο τιμολόγιο. Αν το πρώτο εμφανιστεί και πληρωθεί, το ταμείο το βλέπει.
sale-late = Τα χρήματα ήρθαν αφού το τιμολόγιο είχε λήξει ή ακυρωθεί. Ελέγξτε αν ο πελάτης πήρε τα είδη.
sale-failed = Η Blink δεν εξέδωσε τιμολόγιο, γι’ αυτό τίποτα δεν πληρώθηκε ούτε μπορεί να πληρωθεί.
sale-paid-by = Πληρώθηκε: { $method }
sale-paid-twice = Αυτή η πώληση πληρώθηκε πάνω από μία φορά: ήρθαν επιπλέον { $extra }. Επιστρέψτε τα στον πελάτη ή σημειώστε τίνος είναι.
sale-order-paid = Η παραγγελία αυτή έχει ήδη πληρωθεί, ως άλλη πώληση: { $sale }.
sale-order-paid-twice = Η παραγγελία αυτή πληρώθηκε πάνω από μία φορά, και ως αυτή η πώληση: { $sale }. Επιστρέψτε τη μία στον πελάτη ή σημειώστε τίνος είναι τα χρήματα.
sale-order-elsewhere = Η παραγγελία αυτή χρεωνόταν ήδη σε άλλη συσκευή και αυτή είναι η πώλησή της. Όσα είχατε επιλέξει εσείς περιμένουν ως ξεχωριστή παραγγελία: { $order }. Πριν τη χρεώσετε, αφαιρέστε όσα χρεώθηκαν εδώ.
sale-amount-by = { $amount } ({ $method })
sale-without-sign-in = Έγινε χωρίς τη σύνδεση του ιδιοκτήτη. Πληρώνεται στο κατάστημα και παρακολουθείται όπως κάθε άλλη.
sale-cancelled-here = Ακυρώθηκε μόνο σε αυτό το ταμείο: έγινε χωρίς τη σύνδεση του ιδιοκτήτη και δεν μπόρεσε να ακυρωθεί στη Blink. Παρακολουθείται ακόμη μέχρι να λήξει· αν την πληρώσει κάποιος, θα φανεί στο «Για έλεγχο».
sale-wallet-gone = Το πορτοφόλι αυτής της πώλησης δεν υπάρχει πια. Κάντε νέα χρέωση.
sale-qr = Κωδικός QR του τιμολογίου
sale-until = Πληρωμή έως { $at }
sale-receipt-qr = Κωδικός QR της απόδειξης, για τον πελάτη
sale-your-receipt = Η απόδειξή σας
sale-print = Εκτύπωση ή κοινοποίηση απόδειξης
sale-renew = Νέο τιμολόγιο για αυτή την πώληση
sale-new = Νέα πώληση
sale-for-staff = Για το προσωπικό
sale-copy = Αντιγραφή
sale-copied = Αντιγράφηκε
sale-copy-by-hand = Πατήστε Ctrl+C
sale-open = Άνοιγμα στο πορτοφόλι
sale-share = Κοινοποίηση
sale-locked = Ισοτιμία σταθερή έως τότε: { $of } = { $price }.
sale-locked-renews = Όταν λήξει, αυτή η σελίδα εκδίδει μόνη της νέο τιμολόγιο.
sale-cancel = Ακύρωση αυτής της πώλησης
sale-all = Όλες οι πωλήσεις
sale-reload = Ανανεώστε αυτή τη σελίδα για να δείτε αν πληρώθηκε.
sale-late-reload = { $late }. Ανανεώστε αυτή τη σελίδα για να δείτε αν πληρώθηκε.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Αναμονή πληρωμής
sale-say-paid = Πληρώθηκε
sale-say-paid-late = Πληρώθηκε αργά, ελέγξτε
sale-say-expired = Έληξε, δεν πληρώθηκε
sale-say-cancelled = Ακυρώθηκε
sale-say-failed = Δεν εκδόθηκε τιμολόγιο
sale-say-live = Ζωντανά
sale-say-checking = Έλεγχος κάθε 3 δ
sale-say-offline = Εκτός σύνδεσης, μην παραδίδετε τα είδη
sale-say-signed-out = Αποσυνδεθήκατε: ανανεώστε τη σελίδα για σύνδεση
sale-say-left = απομένουν { $time }
sale-say-sound-on = Ο ήχος είναι ενεργός
sale-say-sound-off = Ο ήχος είναι κλειστός

## How late the till hears of payments

upstream-silent = Η Blink δεν απαντά: μην παραδίδετε τίποτα που δεν έγινε πράσινο
upstream-limited = Η Blink δέχεται λίγες ερωτήσεις τώρα: οι πληρωμές φαίνονται με καθυστέρηση
upstream-slow = Οι πληρωμές φαίνονται με καθυστέρηση: με { $open } ανοιχτά τιμολόγια, η Blink ρωτιέται για το καθένα κάθε { $seconds } δ
upstream-asking = Οι πληρωμές φαίνονται με λίγα δευτερόλεπτα καθυστέρηση: ερώτηση προς τη Blink

## Can this till take money now? /health

health-title = Κατάσταση ταμείου
health-good = Έτοιμο
health-warn = Προσοχή
health-bad = Πρόβλημα
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Κινήσεις της Blink
health-ledger-read = Διαβάστηκαν πριν από { $ago }
health-ledger-unread = Δεν διαβάστηκαν ακόμη
health-ledger-old-do = Πληρωμές που δεν ανέφερε κανείς βρίσκονται με καθυστέρηση. Γίνεται νέα προσπάθεια κάθε λεπτό όσο κάποιος ιδιοκτήτης είναι συνδεδεμένος.
health-ledger-gaps = { $read }· { $count ->
    [one] { $count } εγγραφή δεν αναγνωρίστηκε
   *[other] { $count } εγγραφές δεν αναγνωρίστηκαν
}
health-ledger-gaps-do = { $count ->
    [one] Δείτε την στο «Για έλεγχο».
   *[other] Δείτε τις στο «Για έλεγχο».
}
health-grant = Σύνδεση
health-grant-good = Ενεργή
health-grant-ended = Ο ιδιοκτήτης αποσυνδέθηκε
health-grant-ended-do = Ο ιδιοκτήτης αυτού του καταστήματος συνδέεται μία φορά, σε οποιαδήποτε συσκευή· μέχρι τότε δεν μπορεί να γίνει χρέωση.
health-grant-goes-on-do = Συνεχίστε να χρεώνετε· οι πληρωμές φαίνονται όπως πάντα. Ο ιδιοκτήτης αυτού του καταστήματος συνδέεται μία φορά, σε οποιαδήποτε συσκευή.
health-grant-degraded = Δεν ανανεώθηκε
health-grant-degraded-do = Η σύνδεση της Blink δεν απαντά. Οι χρεώσεις συνεχίζονται χωρίς αυτή· υπόλοιπα και αναζητήσεις περιμένουν.
health-grant-ends = Λήγει σύντομα
health-grant-ends-do = Αυτή η σύνδεση λήγει περίπου μία ώρα μετά την έναρξή της. Συνδεθείτε ξανά και επιλέξτε «offline».
health-scopes = Δικαιώματα
health-scopes-good = Πλήρη
health-scopes-no-receive = Δεν μπορεί να χρεώσει
health-scopes-key-do = Φτιάξτε ένα κλειδί API με επιλεγμένα τα Read και Receive και συνδεθείτε με εκείνο.
health-scopes-receive-do = Συνδεθείτε ξανά και επιλέξτε «receive».
health-scopes-no-read = Δεν μπορεί να δει το παρελθόν
health-scopes-read-do = Συνδεθείτε ξανά και επιλέξτε «read».
health-api = Blink
health-api-good = Απαντά
health-api-unknown = Δεν ρωτήθηκε ακόμη
health-api-limited = Απασχολημένη
health-api-limited-do = Η Blink δέχεται λιγότερες κλήσεις τώρα. Περιμένετε ένα λεπτό.
health-api-silent = Δεν απαντά
health-api-silent-do = Ελέγξτε τη σύνδεση αυτού του ταμείου στο διαδίκτυο και μετά το status.blink.sv. Μην παραδίδετε τίποτα που δεν έγινε πράσινο.
health-clock = Ρολόι
health-clock-unknown = Δεν συγκρίθηκε ακόμη
health-clock-good = Όπως της Blink
health-clock-ahead = { $off } μπροστά από της Blink
health-clock-behind = { $off } πίσω από της Blink
health-clock-off-do = Ρυθμίστε το ρολόι αυτού του ταμείου, καλύτερα με NTP: τα τιμολόγια φαίνεται να λήγουν σε άλλη ώρα από την πραγματική.
health-clock-far-off-do = Ρυθμίστε το ρολόι αυτού του ταμείου, καλύτερα με NTP: οι ώρες που λέει είναι λάθος και οι πελάτες δεν μπορούν να πληρώσουν.
health-line = Ζωντανές πληρωμές
health-line-good = Ζωντανά
health-line-resting = Σε παύση
health-line-down = Με ερωτήσεις
health-line-down-do = { $late }. Περιμένετε· το ταμείο συνδέεται ξανά μόνο του.
health-rate = Ισοτιμία
health-rate-age = πριν από { $age }
health-rate-old-do = Η Blink δεν έχει νεότερη. Μετά από 10 λεπτά δεν χρησιμοποιείται καμία: τότε χρεώστε σε sats στο πορτοφόλι BTC.
health-rate-none = Καμία σε { $currency }
health-rate-none-do = Χρεώστε σε sats στο πορτοφόλι BTC.
health-room = Τιμολόγια αυτό το λεπτό
health-room-left = Απομένουν { $count }
health-room-none = Δεν απομένει κανένα
health-room-blocked = Αποκλεισμός
health-room-blocked-do = Η Blink δεν εκδίδει κανένα για { $wait }. Περιμένετε.
health-room-none-do = Περιμένετε ένα λεπτό.
health-room-none-without-sign-in-do = Περιμένετε ένα λεπτό ή ας συνδεθεί ο ιδιοκτήτης: χωρίς αυτό η Blink δέχεται λίγα από αυτό το ταμείο.
health-room-few-do = Πηγαίνετε λίγο πιο αργά: η Blink μετρά μαζί όλα τα ταμεία αυτού του λογαριασμού.
health-room-few-without-sign-in-do = Χωρίς τη σύνδεση του ιδιοκτήτη η Blink δέχεται λίγα από αυτό το ταμείο. Ο ιδιοκτήτης συνδέεται μία φορά, σε οποιαδήποτε συσκευή.
health-account = Λογαριασμός
health-account-good = Ενεργός
health-account-no-receive = Δεν μπορεί να λάβει
health-account-no-receive-do = Ανοίξτε την εφαρμογή Blink για να μεταφέρετε τα χρήματά σας.
health-account-ended-do = Μεταφέρετε τα χρήματά σας με την εφαρμογή Blink πριν από { $deadline } και εξαγάγετε τις πωλήσεις σας.
health-account-inactive = Ανενεργός
health-account-inactive-do = Ανοίξτε την εφαρμογή Blink για να δείτε γιατί.
health-account-winding-down = Κλείνει
health-account-winding-down-do = Μπορεί να λαμβάνει έως { $until }. Η εφαρμογή Blink λέει τι να κάνετε.
health-services = Lightning και δολάρια
health-services-good = Λειτουργούν
health-services-no-lightning = Το Lightning δεν λειτουργεί
health-services-no-lightning-do = Δοκιμάστε ξανά σε λίγα λεπτά.
health-services-no-dealer = Χωρίς δολάρια
health-services-no-dealer-do = Χρεώστε στο πορτοφόλι BTC.
health-storage = Αποθήκευση
health-storage-good = Γράφει
health-storage-left = Απομένουν { $megabytes } MB
health-storage-left-do = Ελευθερώστε σύντομα χώρο στον δίσκο του ταμείου: όταν γεμίσει, το ταμείο δεν μπορεί να χρεώσει.
health-storage-full = Δεν γράφει
health-storage-full-do = Ελευθερώστε χώρο στον δίσκο του ταμείου ή ζητήστε να επισκευαστεί. Δεν χρειάζεται επανεκκίνηση· μετά οι πληρωμές καταγράφονται.

## The receipt: /receipts/…

receipt-title = Απόδειξη
receipt-of = Απόδειξη: { $shop }
receipt-by = ({ $method })
receipt-proof = Αποδεικτικό πληρωμής
receipt-hash = Hash πληρωμής
receipt-preimage = Preimage
receipt-print = Εκτύπωση
receipt-print-hint = Ανοίξτε πρώτα το «Αποδεικτικό πληρωμής» για να το έχετε στο χαρτί.
