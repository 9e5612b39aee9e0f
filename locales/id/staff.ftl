## Cashiers: /settings/cashiers

cashiers-title = Petugas
cashiers-lead = Petugas kasir menagih untuk toko Anda dan melihat penjualan yang dibuatnya: tanpa saldo, tanpa ekspor, tanpa pengaturan, dan tidak ada yang bisa dikirim.
cashiers-name = Nama petugas baru
cashiers-no-name = Tulis nama, agar Anda tahu akses siapa yang diakhiri.
cashiers-long-name = Namanya terlalu panjang: paling banyak 40 huruf.
cashiers-make-code = Buat kode gabung
cashiers-none = Belum ada petugas.
cashiers-code-works = Belum bergabung. Kode berlaku sampai { $until }.
cashiers-since = Sejak { $since }
cashiers-device = { $device }, terakhir dipakai { $when }
cashiers-end = Akhiri akses { $name }
cashiers-end-code = Kodenya tidak berlaku lagi. Penjualannya tetap ada di riwayat Anda.
cashiers-end-now = { $name } langsung dikeluarkan dari semua perangkat. Penjualannya tetap ada di riwayat Anda.
cashiers-end-yes = Ya, akhiri akses { $name }

## The code, shown once

code-title = Kode gabung
code-of = Kode gabung { $name }
code-scan = Minta petugas memindai ini dengan perangkatnya sendiri. Berlaku sekali, dalam 24 jam, dan hanya ditampilkan sekarang.
code-qr = Kode QR tautan gabung
code-or = Atau kirimkan { $link }, atau minta petugas membuka { $address } dan mengetik:
code-link = tautan gabung
code-all = Semua petugas

## /join

join-title = Gabung ke toko
join-ended = Anda tidak lagi masuk di sini
join-ended-why = Pemilik toko mengakhirinya, atau masanya habis. Penjualan yang terbuka tetap dipantau.
join-again = Gabung lagi
join-head = Gabung ke toko sebagai petugas kasir
join-lead = Pemilik toko memberi Anda kode. Kode berlaku sekali.
join-ends = Anda masuk ke { $account } di perangkat ini; bergabung akan mengakhirinya.
join-button = Gabung
join-owner = Anda pemiliknya? { $log_in }.
join-code = Kode gabung
join-wrong-code = Kode ini tidak berlaku. Periksa apakah diketik seperti yang ditampilkan, atau minta kode baru dari pemilik.

## Sign-ins: /settings/sign-ins

sign-ins-title = Login
sign-ins-lead = Peramban ini masuk ke akun ini di kasir ini. Mengakhiri salah satunya berlaku pada klik berikutnya, dan izinnya dikembalikan ke Blink.
sign-ins-browser = Peramban
sign-ins-since = Masuk sejak
sign-ins-last-used = Terakhir dipakai
sign-ins-this = Perangkat ini
sign-ins-end = Akhiri
sign-ins-end-this = Akhiri (keluar di sini)
sign-ins-later = Dipakai setelahnya
sign-ins-before = Dipakai sebelumnya
sign-ins-end-others = Akhiri semua yang lain
sign-ins-end-all = Akhiri semua, termasuk ini
device-on = { $browser } di { $system }
device-on-model = { $browser } di { $system }, { $model }
device-app = Aplikasi
