## Orders that wait: /orders

orders-title = Παραγγελίες
orders-none = Καμία παραγγελία σε αναμονή. Βάλτε μία σε αναμονή στο ταμείο: μένει εδώ, σε κάθε συσκευή του καταστήματος, μέχρι να χρεωθεί.
orders-unnamed = Χωρίς όνομα
orders-pieces = { $count ->
    [one] { $count } τεμάχιο
   *[other] { $count } τεμάχια
}
orders-age = περιμένει { $age }
orders-discard = Απόρριψη

## What was ordered, beside the fields of the till

order-no-quantity = Πουλήστε από 0 έως { $most } τεμάχια κάθε είδους, σε ακέραια τεμάχια.
order-other-unit = Αυτά τα είδη έχουν τιμές σε άλλο νόμισμα από το ποσό. Πληκτρολογήστε το ποσό στο νόμισμα των ειδών ή χρεώστε το χωριστά.
order-too-many-lines = Πουλήστε έως { $most } διαφορετικά είδη κάθε φορά. Βάλτε τα υπόλοιπα σε άλλη πώληση.
order-two-currencies = Αυτά τα είδη έχουν τιμές σε δύο νομίσματα. Πουλήστε τα σε δύο πωλήσεις.
order-no-percent = Γράψτε ένα ποσοστό με το πολύ δύο δεκαδικά, για παράδειγμα 12,5%.
order-no-tips = Αυτό το κατάστημα δεν δέχεται φιλοδωρήματα. Ο ιδιοκτήτης μπορεί να τα ενεργοποιήσει στις ρυθμίσεις του καταστήματος.
order-nothing = Επιλέξτε κάτι που να κοστίζει ή πληκτρολογήστε ένα ποσό.
order-nothing-left = Με αυτή την έκπτωση δεν μένει τίποτα για χρέωση. Δώστε μικρότερη.

## What an order comes to

bill-amount = Ποσό
bill-title = Παραγγελία
bill-subtotal = Μερικό σύνολο
bill-discount = Έκπτωση
bill-tax-included = Περιλαμβάνεται { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Φιλοδώρημα
bill-total = Σύνολο

## The customer's choice of a tip

tip-title = Φιλοδώρημα
tip-question = Θα θέλατε να αφήσετε φιλοδώρημα;
tip-none = Χωρίς φιλοδώρημα
tip-own = Άλλο ποσό, σε { $currency }
tip-give = Με αυτό το φιλοδώρημα
tip-above = Το φιλοδώρημα { $tip } είναι μεγαλύτερο από την ίδια την παραγγελία, γι’ αυτό δεν χρεώθηκε τίποτα ακόμη. Είναι σωστό;
tip-confirm = Ναι, { $tip }
tip-back = Πίσω στο ταμείο

## On the till

till-items = Είδη
till-find = Αναζήτηση ή σάρωση
till-find-short = Αναζήτηση
till-categories = Τι εμφανίζεται
till-favourites = Αγαπημένα
till-all-items = Όλα
till-nothing-found = Τίποτα εδώ δεν λέγεται έτσι. Αναζητήστε άλλο όνομα, SKU ή γραμμωτό κωδικό.
till-pieces = Τεμάχια
till-less = Ένα λιγότερο
till-more = Ένα περισσότερο
till-discount-and-park = Έκπτωση, αναμονή
till-discount = Έκπτωση
till-discount-hint = (10% ή ένα ποσό)
till-label = Σε αναμονή ως
till-label-hint = (για παράδειγμα τραπέζι 4)
till-park = Σε αναμονή
till-by-share = Με το ποσοστό του καταστήματος
till-nothing-to-park = Δεν υπάρχει ακόμη κάτι να μπει σε αναμονή. Επιλέξτε κάτι ή πληκτρολογήστε ένα ποσό.
till-too-many-parked = Υπάρχουν ήδη { $most } παραγγελίες σε αναμονή. Χρεώστε ή απορρίψτε πρώτα μερικές.
till-label-too-long = Αυτό το όνομα είναι πολύ μεγάλο για τη λίστα: έως { $most } γράμματα.
till-prices-changed = Από τότε που άνοιξε αυτή η σελίδα άλλαξαν τιμές ή κάτι δεν πωλείται πια. Δεν χρεώθηκε τίποτα: δείτε το άλλη μία φορά.
till-items-gone = Δεν πωλείται πια: { $names }.
till-order-changed = Η παραγγελία άλλαξε στο μεταξύ σε άλλη συσκευή. Τώρα είναι: { $order }. Η δική σας βρίσκεται παρακάτω: βάλτε την ξανά σε αναμονή ή χρεώστε ξανά για να ισχύσει αυτή.
till-order-charged = Η παραγγελία χρεώθηκε στο μεταξύ σε άλλη συσκευή: { $sale }. Η δική σας βρίσκεται παρακάτω: αφαιρέστε όσα χρεώθηκαν εκεί πριν τη βάλετε σε αναμονή ή τη χρεώσετε.

## On the page of a sale

sale-sold-by = Πώληση από
