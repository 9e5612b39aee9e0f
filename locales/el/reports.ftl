## The history: /sales

sales-title = Πωλήσεις
sales-find = Εύρεση
sales-find-and-export = Εύρεση και εξαγωγή
sales-from = Από
sales-to = Έως
sales-no-such-day = Γράψτε την ημέρα όπως 2026-11-21· το «{ $typed }» παραλείφθηκε.
sales-status = Κατάσταση
sales-any = Οποιαδήποτε
sales-search = Σημείωση, ποσό, hash ή id
sales-show = Εμφάνιση
sales-export = Εξαγωγή CSV
sales-days-in-utc = Οι ημέρες αρχίζουν τα μεσάνυχτα UTC, γιατί η ζώνη ώρας του καταστήματος δεν είναι ακόμη γνωστή.
sales-choose-zone = Επιλογή ζώνης
sales-searched-in-part = Οι σημειώσεις αναζητήθηκαν προς τα πίσω έως { $day }· ποσά, hash και id σε όλες τις πωλήσεις.
sales-search-before = Αναζήτηση πριν από αυτό
sales-none = Καμία πώληση εδώ.
sales-time = Ώρα
sales-what = Τι και ποιος
sales-amount = Ποσό
sales-sats = Sats
sales-count = πληρώθηκαν: { $count }
sales-paid-twice = Πληρώθηκε δύο φορές
sales-matched = Αντιστοιχίστηκε με το χέρι: { $amounts }
sales-days-hint = Κάθε πώληση φαίνεται στην ημέρα που έγινε, με το ρολόι του καταστήματος, εδώ και στην εξαγωγή. Τα αθροίσματα μετρούν ό,τι πληρώθηκε από αυτήν.
