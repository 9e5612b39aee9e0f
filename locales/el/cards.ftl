## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = κάρτα
method-bank = τράπεζα
settings-cards = Κάρτες
cards-title = Κάρτες
cards-head = Πληρωμές με κάρτα και τράπεζα
cards-lead = Με λογαριασμό στη { $company } (blinkpayment.co.uk, ξεχωριστή εταιρεία που δεν έχει σχέση με το πορτοφόλι σας Blink) μια πώληση μπορεί να πληρωθεί και με κάρτα ή μέσω τράπεζας. Ο πελάτης πληρώνει στη σελίδα της· κανένας αριθμός κάρτας δεν φτάνει σε αυτό το ταμείο.
cards-set-up = Ρύθμιση
cards-set-up-in = Έχει ρυθμιστεί, χρέωση σε { $currency }
cards-set-up-hint = Κάθε πώληση σε { $currency } έχει κουμπί «Πληρωμή με κάρτα ή τράπεζα». Τα κλειδιά είναι σφραγισμένα· κανείς δεν τα βλέπει ξανά.
cards-remove = Αφαίρεση κλειδιών
cards-unwatched = Τα κλειδιά αφαιρέθηκαν πριν η Blink Payment πει ότι οι σελίδες καρτών αυτών των πωλήσεων έκλεισαν. Κάποιος πελάτης μπορεί ακόμη να πληρώσει εκεί και το ταμείο δεν θα το μάθαινε. Κλείστε τις στην πύλη της: { $sales }
cards-unwatched-sale = πώληση { $id }
cards-change = Αλλαγή κλειδιών
cards-where = Και τα δύο κλειδιά βρίσκονται στην πύλη της Blink Payment, στις ρυθμίσεις της σελίδας σας Blink. Δοκιμάζονται πριν αποθηκευτούν.
cards-api-key = Κλειδί API
cards-secret-key = Μυστικό κλειδί
cards-currency = Νόμισμα χρέωσης καρτών
cards-keep = Δοκιμή και αποθήκευση
cards-no-api-key = Αντιγράψτε ολόκληρο το κλειδί API από τις ρυθμίσεις της σελίδας σας Blink.
cards-no-secret-key = Αντιγράψτε ολόκληρο το μυστικό κλειδί από τις ρυθμίσεις της σελίδας σας Blink.
cards-no-currency = Γράψτε τα τρία γράμματα του νομίσματος, για παράδειγμα GBP.
cards-wrong-keys = Η Blink Payment δεν γνωρίζει αυτό το ζεύγος κλειδιών. Αντιγράψτε και τα δύο ξανά από την ίδια σελίδα Blink.
cards-not-taken = Αυτή η σελίδα Blink δέχεται { $known } και όχι { $currency }.
cards-unreachable = Η Blink Payment δεν είναι προσβάσιμη, γι’ αυτό δεν ξέρουμε αν τα κλειδιά είναι σωστά. Τίποτα δεν αποθηκεύτηκε· δοκιμάστε ξανά σε λίγο.

## On the sale's page

cards-odd = Η Blink Payment λέει ότι αυτή η πώληση πληρώθηκε, αλλά με άλλο ποσό. Το ταμείο δεν το θεωρεί πληρωμή: δείτε στην πύλη της.
cards-offer = Κάρτα ή τράπεζα
cards-qr = Κωδικός QR της σελίδας καρτών
cards-scan = Ο πελάτης σαρώνει αυτόν τον κωδικό ή ανοίγει τον σύνδεσμο, έως { $until }.
cards-asking = Ζητείται σελίδα καρτών από τη Blink Payment.
cards-pay = Πληρωμή με κάρτα ή τράπεζα
cards-not-set-up = Οι κάρτες δεν έχουν ρυθμιστεί. Ο ιδιοκτήτης εισάγει τα κλειδιά στις Ρυθμίσεις, Κάρτες.
cards-not-waiting = Αυτή η πώληση δεν περιμένει πληρωμή, οπότε δεν υπάρχει κάτι να πληρωθεί με κάρτα.
cards-unclear = Η Blink Payment δεν απάντησε καθαρά. Το ταμείο ελέγχει αν δημιουργήθηκε η σελίδα καρτών· μέχρι τότε το τιμολόγιο μπορεί να πληρωθεί.
cards-other-currency = Οι κάρτες χρεώνονται εδώ σε { $currency } και αυτή η πώληση είναι σε άλλο νόμισμα. Κάντε νέα χρέωση σε { $currency }.
cards-keys-refused = Η Blink Payment απορρίπτει τα κλειδιά αυτού του καταστήματος. Ο ιδιοκτήτης τα εισάγει ξανά στις Ρυθμίσεις, Κάρτες.
cards-said-no = Η Blink Payment αρνήθηκε: { $why }
cards-no-methods = Η Blink Payment αρνήθηκε: δεν είναι ενεργές ούτε οι κάρτες ούτε οι τραπεζικές πληρωμές.
cards-said-no-more = Η Blink Payment αρνήθηκε, χωρίς να πει γιατί.
cards-limited = Η Blink Payment δεν δέχεται άλλες κλήσεις αυτή τη στιγμή. Δοκιμάστε ξανά σε { $seconds } δ.
cards-not-reached = Η Blink Payment δεν είναι προσβάσιμη. Δοκιμάστε ξανά σε λίγο.
cards-no-answer = Η απάντηση της Blink Payment δεν μπορεί να χρησιμοποιηθεί. Δοκιμάστε ξανά σε λίγο· το τιμολόγιο μπορεί να πληρωθεί.

## Giving money back

cards-payment = Πληρωμή με κάρτα
cards-paid-by-card = Πληρώθηκε με κάρτα: { $amount }
cards-paid-by-bank = Πληρώθηκε μέσω τράπεζας: { $amount }
cards-refund-done = Επιστράφηκε: { $amount }, { $when }
cards-refund-refused = Απορρίφθηκε: { $amount }, { $when }
cards-refund-asked = Επιστρέφεται: { $amount }, { $when }
cards-refund-unclear = Ασαφές, δείτε στην πύλη της Blink Payment: { $amount }, { $when }
cards-give-back = Επιστροφή χρημάτων
cards-give-back-amount = Ποσό σε { $currency }· αν μείνει κενό, επιστρέφονται { $amount }
cards-give-back-yes = Ναι, να επιστραφούν τα χρήματα στην κάρτα
cards-give-back-now = Επιστροφή
cards-bank-not-given = Η Blink Payment δεν επιστρέφει τραπεζικές πληρωμές: στείλτε τα χρήματα από την τράπεζά σας.
cards-not-by-card = Αυτή η πώληση δεν πληρώθηκε με κάρτα, οπότε δεν μπορεί να επιστραφεί τίποτα σε κάρτα.
cards-gone = Οι κάρτες δεν είναι πια ρυθμισμένες. Επιστρέψτε τα χρήματα στην πύλη της Blink Payment.
cards-tick = Επιλέξτε το πλαίσιο για να δηλώσετε ότι τα χρήματα πρέπει να επιστραφούν.
cards-nothing-left = Δεν απομένει τίποτα από αυτή την πληρωμή.
cards-too-much = Δεν απομένουν τόσα από αυτή την πληρωμή.
cards-no-number = Η Blink Payment δεν έχει δώσει ακόμη τον αριθμό αυτής της πληρωμής. Δοκιμάστε αργότερα ή επιστρέψτε τα χρήματα στην πύλη της.
cards-refund-unknown = Η Blink Payment δεν απάντησε καθαρά, οπότε τα χρήματα μπορεί να έχουν επιστραφεί. Δείτε στην πύλη της· το ταμείο δεν δοκιμάζει ξανά.

## The page that the customer comes back to

cards-done-title = Πληρωμή
cards-done-paid = Πληρώθηκε
cards-done-thanks = Ευχαριστούμε. Μπορείτε να κλείσετε αυτή τη σελίδα.
cards-done-not-paid = Δεν πληρώθηκε
cards-done-over = Αυτή η πληρωμή ανακλήθηκε ή έληξε. Ρωτήστε στο ταμείο.
cards-done-not-yet = Δεν πληρώθηκε ακόμη
cards-done-waiting = Το ταμείο δεν έχει μάθει ακόμη για πληρωμή. Αυτή η σελίδα ελέγχει ξανά μόνη της· αν μείνει έτσι, ρωτήστε στο ταμείο.
