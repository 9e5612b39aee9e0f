## The history: /sales

sales-title = Penjualan
sales-find = Cari
sales-find-and-export = Cari dan ekspor
sales-from = Dari
sales-to = Sampai
sales-no-such-day = Tulis hari seperti 2026-11-21; “{ $typed }” diabaikan.
sales-status = Status
sales-any = Semua
sales-search = Catatan, jumlah, hash, atau id
sales-show = Tampilkan
sales-export = Ekspor CSV
sales-days-in-utc = Hari dimulai pada tengah malam UTC, karena zona waktu toko belum diketahui.
sales-choose-zone = Pilih zona
sales-searched-in-part = Catatan dicari mundur sampai { $day }; jumlah, hash, dan id di semua penjualan.
sales-search-before = Cari sebelum itu
sales-none = Tidak ada penjualan di sini.
sales-time = Waktu
sales-what = Apa dan siapa
sales-amount = Jumlah
sales-sats = Sats
sales-count = { $count } lunas
sales-paid-twice = Dibayar dua kali
sales-matched = Dicocokkan manual: { $amounts }
sales-days-hint = Penjualan tampil pada hari dibuatnya, menurut jam toko, di sini dan di ekspor. Totalnya menghitung yang sudah dibayar.
