## Second screens: /settings/displays

displays-title = Layar
displays-lead = Layar adalah tautan yang Anda buka di tablet kedua, atau di sisi belakang dudukan. Layar menampilkan kepada pelanggan penjualan terbaru satu orang, dan di antara penjualan nama toko Anda; siapa pun yang memegangnya tidak melihat hal lain dan tidak bisa melakukan apa pun.
displays-none = Belum ada layar.
displays-all = Semua layar
display-name = Nama layar baru
display-whose = Menampilkan penjualan
display-own = Anda
display-make = Buat tautan
display-no-name = Tulis nama, agar Anda tahu layar mana yang diakhiri.
display-long-name = Namanya terlalu panjang: paling banyak 40 huruf.
display-no-cashier = Pilih diri Anda, atau petugas dari daftar.
display-of-cashier = Menampilkan penjualan { $name }, sejak
display-of-owner = Menampilkan penjualan Anda sendiri, sejak
display-end = Akhiri
display-link-lead = Buka ini di layar kedua. Tautan hanya ditampilkan sekarang; akhiri layar ini jika dimiliki orang lain.
display-link-qr = Kode QR tautan

## What customers see: /display/…

display-title = Selamat datang
display-pay = Silakan bayar
display-code = Kode QR tagihan
display-moment = Mohon tunggu sebentar.
display-paid = Lunas, terima kasih
display-paid-late = Dibayar terlambat
display-ask-the-shop = Pembayaran datang setelah waktunya habis. Silakan tanyakan ke toko apakah masih berlaku.
display-choose-tip = Silakan pilih di layar kasir.
display-more = dan { $count } lainnya
