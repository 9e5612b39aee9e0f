## Second screens: /settings/displays

displays-title = Οθόνες
displays-lead = Οθόνη είναι ένας σύνδεσμος που ανοίγετε σε δεύτερο tablet ή στο πίσω μέρος μιας βάσης. Δείχνει στους πελάτες την πιο πρόσφατη πώληση ενός ατόμου και, ανάμεσα στις πωλήσεις, το όνομα του καταστήματός σας· όποιος την κρατά δεν βλέπει τίποτα άλλο και δεν μπορεί να κάνει τίποτα.
displays-none = Καμία οθόνη ακόμη.
displays-all = Όλες οι οθόνες
display-name = Όνομα νέας οθόνης
display-whose = Πωλήσεις που δείχνει
display-own = Δικές σας
display-make = Δημιουργία συνδέσμου
display-no-name = Γράψτε ένα όνομα, για να ξέρετε ποια καταργείτε.
display-long-name = Το όνομα είναι πολύ μεγάλο: έως 40 γράμματα.
display-no-cashier = Επιλέξτε «Δικές σας» ή έναν ταμία από τη λίστα.
display-of-cashier = Δείχνει πωλήσεις: { $name }, από
display-of-owner = Δείχνει τις δικές σας πωλήσεις, από
display-end = Κατάργηση
display-link-lead = Ανοίξτε αυτό στη δεύτερη οθόνη. Εμφανίζεται μόνο τώρα· καταργήστε την οθόνη αν το έχει κάποιος άλλος.
display-link-qr = Κωδικός QR του συνδέσμου

## What customers see: /display/…

display-title = Καλώς ήρθατε
display-pay = Παρακαλούμε πληρώστε
display-code = Κωδικός QR του τιμολογίου
display-moment = Μια στιγμή, παρακαλώ.
display-paid = Πληρώθηκε, ευχαριστούμε
display-paid-late = Πληρώθηκε αργά
display-ask-the-shop = Η πληρωμή ήρθε αφού είχε λήξει ο χρόνος της. Παρακαλούμε ρωτήστε το κατάστημα αν ισχύει ακόμη.
display-choose-tip = Παρακαλούμε επιλέξτε στην οθόνη του ταμείου.
display-more = και ακόμη { $count }
