## What has become of a sale

status-waiting = Menunggu
status-paid = Lunas
status-expired = Kedaluwarsa, tidak dibayar
status-cancelled = Dibatalkan
status-paid-late = Dibayar terlambat, periksa
status-failed = Gagal, tagihan tidak dibuat
method-lightning = Lightning

## The till: /till

till-last-sale = Penjualan terakhir:
till-amount = Jumlah
till-currency = Mata uang
unit-sats = sats
unit-dollars = Dolar AS
till-memo = Catatan
till-and-wallet = dan dompet
till-memo-hint = (opsional, terlihat oleh pelanggan)
till-wallet = Uang masuk ke
till-charge = Tagih
till-one-moment = Sebentar…
keypad = Papan angka
keypad-back = Hapus angka terakhir
keypad-clear = Kosongkan
keypad-add = Tambah jumlah lain

till-choose-currency = Pilih salah satu mata uang di daftar.
till-choose-wallet = Pilih salah satu dompet Anda.
till-memo-too-long = Catatan terlalu panjang: paling banyak { $most } byte.
amount-too-small = Ini kurang dari jumlah terkecil yang bisa disimpan dompet.
till-form-used = Formulir ini sudah membuat penjualannya, untuk hal lain. Periksa jumlahnya dan tagih lagi.
till-confirm-amount = { $amount } tergolong besar untuk toko ini, jadi belum ada yang ditagih. Periksa jumlahnya, dan tekan Tagih sekali lagi jika sudah benar.
till-old-price = Kurs Blink sudah berumur { $age }. Yang Anda tagih sekarang dikonversi dengan kurs itu.
till-no-price = Saat ini tidak ada kurs. Anda masih bisa menagih dalam sats ke dompet BTC.
till-no-price-no-currency = Saat ini tidak ada kurs, jadi tidak ada mata uang yang dipilih. Anda masih bisa menagih dalam sats ke dompet BTC: pilih sats.
till-without-owner = Pemilik toko ini tidak masuk ke Blink. Anda bisa terus menagih, dan pembayaran tampil seperti biasa; minta pemilik masuk sekali, di perangkat mana pun.
till-wind-down = Mulai { $from } Blink tidak lagi mengizinkan akun ini menerima. Aplikasi Blink menjelaskan apa yang harus dilakukan.

## Why no invoice was made

refused-unreachable = Blink tidak terjangkau, jadi tagihan tidak dibuat. Coba beberapa saat lagi.
refused-without-sign-in = Saat ini Blink tidak membuat tagihan tanpa login pemilik. Pemilik toko ini masuk sekali, di perangkat mana pun; lalu tagih lagi.
refused-receive-disabled = Blink tidak lagi mengizinkan akun ini menerima. Buka aplikasi Blink untuk memindahkan dana Anda; riwayat Anda dan ekspornya tetap di sini.
refused-inactive = Akun Blink ini tidak aktif, jadi tidak bisa menerima. Buka aplikasi Blink untuk melihat sebabnya.
refused-no-dealer = Blink sedang tidak bisa menjual dolar. Pilih dompet BTC, atau coba beberapa saat lagi.
refused-no-lightning = Node Lightning Blink sedang tidak menjawab. Coba lagi dalam beberapa menit.
refused-by-blink = Blink tidak membuat tagihan: { $why }
refused-for-now = Blink tidak membuat tagihan. Coba beberapa saat lagi.
refused-too-many = Blink sedang tidak menerima tagihan lagi dari akun ini. Coba lagi dalam { $wait }.
refused-too-many-without-sign-in = Selama pemilik tidak masuk, Blink hanya menerima sedikit tagihan dari kasir ini, dan jatah menit ini sudah habis. Coba lagi dalam { $wait }; jika pemilik masuk di perangkat mana pun, jatahnya lebih banyak.
refused-busy = Blink sedang terlalu sibuk, jadi tagihan tidak dibuat. Coba beberapa saat lagi.
refused-no-price = Saat ini tidak ada kurs, jadi mata uang ini tidak bisa dikonversi. Tagih dalam sats ke dompet BTC, atau coba beberapa saat lagi.
refused-unticked = Saat login kotak “receive” tidak dicentang, jadi kasir ini tidak bisa membuat tagihan. Masuk lagi dan centang kotak itu.
refused-owner-unticked = Login pemilik tidak punya izin menerima, jadi tagihan tidak bisa dibuat. Minta pemilik masuk sekali, di perangkat mana pun, dan mencentang semua kotak.
refused-key-unticked = Kunci API yang Anda pakai untuk masuk tidak punya izin menerima, jadi kasir ini tidak bisa membuat tagihan. Buat kunci dengan Read dan Receive dicentang, lalu masuk dengan kunci itu.
refused-wound-down = Blink mengakhiri penerimaan untuk akun ini pada { $since }. Pindahkan dana Anda dengan aplikasi Blink sebelum { $deadline }; riwayat Anda dan ekspornya tetap di sini.
refused-taken-back = Tagihan tidak dibuat. Coba beberapa saat lagi.

## The page of a sale

sale-title = Penjualan
sale-asking = Menanyakan ke Blink
sale-matched = Dicocokkan manual
sale-matched-at = Dicocokkan manual: { $amount }, diterima { $at }.
sale-matched-noted = Dicocokkan manual: { $amount }, diterima { $at } ({ $note }).
sale-credited = Dikreditkan: { $credited }, diminta: { $asked }
sale-given-back = Dikembalikan: { $amount }
sale-unclear = Belum diketahui apakah Blink membuat tagihannya. Kasir terus mencari setiap dua detik; sebelum ditemukan, tidak ada yang bisa dibayar pelanggan.
sale-unclear-renew = Anda tidak perlu menunggu: buat tagihan baru. Jika yang pertama muncul dan dibayar, kasir melihatnya.
sale-late = Uang datang setelah tagihan kedaluwarsa atau dibatalkan. Periksa apakah pelanggan sudah menerima barangnya.
sale-failed = Blink tidak membuat tagihan, jadi tidak ada yang dibayar atau bisa dibayar.
sale-paid-by = Dibayar lewat { $method }
sale-paid-twice = Penjualan ini dibayar lebih dari sekali: { $extra } datang sebagai tambahan. Kembalikan kepada pelanggan, atau catat milik siapa.
sale-order-paid = Pesanan ini sudah dibayar, sebagai penjualan lain: { $sale }.
sale-order-paid-twice = Pesanan ini dibayar lebih dari sekali, juga sebagai penjualan ini: { $sale }. Kembalikan salah satunya kepada pelanggan, atau catat milik siapa uangnya.
sale-order-elsewhere = Pesanan ini sudah ditagih di perangkat lain, dan ini penjualannya. Yang Anda pilih ditahan sebagai pesanan tersendiri: { $order }. Sebelum menagihnya, keluarkan yang sudah ditagih di sini.
sale-amount-by = { $amount } lewat { $method }
sale-without-sign-in = Dibuat tanpa login pemilik. Uangnya masuk ke toko dan penjualan ini dipantau seperti yang lain.
sale-cancelled-here = Dibatalkan hanya di kasir ini: dibuat tanpa login pemilik, jadi tidak bisa dibatalkan di Blink. Penjualan tetap dipantau sampai kedaluwarsa; jika ada yang membayarnya, itu muncul di Perlu dicek.
sale-wallet-gone = Dompet penjualan ini sudah tidak ada. Tagih lagi.
sale-qr = Kode QR tagihan
sale-until = Bayar sebelum { $at }
sale-receipt-qr = Kode QR struk, untuk pelanggan
sale-your-receipt = Struk Anda
sale-print = Cetak atau bagikan struk
sale-renew = Tagihan baru untuk penjualan ini
sale-new = Penjualan baru
sale-for-staff = Untuk staf
sale-copy = Salin
sale-copied = Disalin
sale-copy-by-hand = Tekan Ctrl+C
sale-open = Buka di dompet
sale-share = Bagikan
sale-locked = Kurs dikunci sampai saat itu: { $of } = { $price }.
sale-locked-renews = Saat kedaluwarsa, halaman ini membuat tagihan baru sendiri.
sale-cancel = Batalkan penjualan ini
sale-all = Semua penjualan
sale-reload = Muat ulang halaman ini untuk melihat apakah sudah dibayar.
sale-late-reload = { $late }. Muat ulang halaman ini untuk melihat apakah sudah dibayar.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Menunggu pembayaran
sale-say-paid = Lunas
sale-say-paid-late = Dibayar terlambat, periksa
sale-say-expired = Kedaluwarsa, tidak dibayar
sale-say-cancelled = Dibatalkan
sale-say-failed = Tagihan tidak dibuat
sale-say-live = Terhubung
sale-say-checking = Memeriksa tiap 3 dtk
sale-say-offline = Offline, jangan serahkan barang
sale-say-signed-out = Sudah keluar: muat ulang halaman ini untuk masuk
sale-say-left = sisa { $time }
sale-say-sound-on = Suara menyala
sale-say-sound-off = Suara mati

## How late the till hears of payments

upstream-silent = Blink tidak menjawab: jangan serahkan apa pun yang belum menjadi hijau
upstream-limited = Blink sedang membatasi permintaan: pembayaran tampil terlambat
upstream-slow = Pembayaran tampil terlambat: dengan { $open } tagihan terbuka, Blink ditanya untuk tiap tagihan setiap { $seconds } dtk
upstream-asking = Pembayaran tampil terlambat beberapa detik: menanyakan ke Blink

## Can this till take money now? /health

health-title = Kondisi
health-good = Siap
health-warn = Hati-hati
health-bad = Masalah
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Mutasi Blink
health-ledger-read = Dibaca { $ago } yang lalu
health-ledger-unread = Belum dibaca
health-ledger-old-do = Pembayaran yang tidak dikabarkan ditemukan terlambat. Dicoba lagi setiap menit selama ada pemilik yang masuk.
health-ledger-gaps = { $read }; { $count ->
   *[other] { $count } entri
} tidak dikenali
health-ledger-gaps-do = { $count ->
   *[other] Lihat di Perlu dicek.
}
health-grant = Login
health-grant-good = Sudah masuk
health-grant-ended = Pemilik sudah keluar
health-grant-ended-do = Pemilik toko ini masuk sekali, di perangkat mana pun; sebelum itu tidak ada yang bisa ditagih.
health-grant-goes-on-do = Terus menagih; pembayaran tampil seperti biasa. Pemilik toko ini masuk sekali, di perangkat mana pun.
health-grant-degraded = Tidak diperbarui
health-grant-degraded-do = Layanan login Blink tidak menjawab. Penagihan berjalan tanpanya; saldo dan pencarian menunggu.
health-grant-ends = Segera berakhir
health-grant-ends-do = Login ini berakhir sekitar satu jam setelah dimulai. Masuk lagi dan centang “offline”.
health-scopes = Izin
health-scopes-good = Lengkap
health-scopes-no-receive = Tidak bisa menagih
health-scopes-key-do = Buat kunci API dengan Read dan Receive dicentang, lalu masuk dengan kunci itu.
health-scopes-receive-do = Masuk lagi dan centang “receive”.
health-scopes-no-read = Tidak bisa melihat riwayat
health-scopes-read-do = Masuk lagi dan centang “read”.
health-api = Blink
health-api-good = Menjawab
health-api-unknown = Belum ditanya
health-api-limited = Sibuk
health-api-limited-do = Blink sedang menerima lebih sedikit permintaan. Tunggu satu menit.
health-api-silent = Tidak menjawab
health-api-silent-do = Periksa koneksi internet kasir ini, lalu status.blink.sv. Jangan serahkan apa pun yang belum menjadi hijau.
health-clock = Jam
health-clock-unknown = Belum dibandingkan
health-clock-good = Sama dengan Blink
health-clock-ahead = { $off } lebih cepat dari Blink
health-clock-behind = { $off } lebih lambat dari Blink
health-clock-off-do = Setel jam kasir ini, sebaiknya lewat NTP: tagihan tampak kedaluwarsa pada waktu yang berbeda dari sebenarnya.
health-clock-far-off-do = Setel jam kasir ini, sebaiknya lewat NTP: waktu yang ditunjukkannya salah, dan pelanggan tidak bisa membayar.
health-line = Kabar pembayaran
health-line-good = Terhubung
health-line-resting = Istirahat
health-line-down = Dengan menanyakan
health-line-down-do = { $late }. Tunggu; kasir tersambung lagi sendiri.
health-rate = Kurs
health-rate-age = berumur { $age }
health-rate-old-do = Blink tidak punya yang lebih baru. Setelah 10 menit tidak ada yang dipakai: saat itu tagih dalam sats ke dompet BTC.
health-rate-none = Tidak ada dalam { $currency }
health-rate-none-do = Tagih dalam sats ke dompet BTC.
health-room = Tagihan menit ini
health-room-left = Sisa { $count }
health-room-none = Habis
health-room-blocked = Diblokir
health-room-blocked-do = Blink tidak membuat tagihan selama { $wait }. Tunggu.
health-room-none-do = Tunggu satu menit.
health-room-none-without-sign-in-do = Tunggu satu menit, atau minta pemilik masuk: tanpa itu Blink hanya menerima sedikit dari kasir ini.
health-room-few-do = Sedikit lebih pelan: Blink menghitung semua kasir akun ini bersama-sama.
health-room-few-without-sign-in-do = Tanpa login pemilik Blink hanya menerima sedikit dari kasir ini. Pemilik masuk sekali, di perangkat mana pun.
health-account = Akun
health-account-good = Aktif
health-account-no-receive = Tidak bisa menerima
health-account-no-receive-do = Buka aplikasi Blink untuk memindahkan dana Anda.
health-account-ended-do = Pindahkan dana Anda dengan aplikasi Blink sebelum { $deadline }, dan ekspor penjualan Anda.
health-account-inactive = Tidak aktif
health-account-inactive-do = Buka aplikasi Blink untuk melihat sebabnya.
health-account-winding-down = Akan ditutup
health-account-winding-down-do = Akun bisa menerima sampai { $until }. Aplikasi Blink menjelaskan apa yang harus dilakukan.
health-services = Lightning dan dolar
health-services-good = Berfungsi
health-services-no-lightning = Lightning mati
health-services-no-lightning-do = Coba lagi dalam beberapa menit.
health-services-no-dealer = Tanpa dolar
health-services-no-dealer-do = Tagih ke dompet BTC.
health-storage = Penyimpanan
health-storage-good = Bisa menulis
health-storage-left = Sisa { $megabytes } MB
health-storage-left-do = Segera kosongkan ruang di disk kasir: jika penuh, kasir tidak bisa menagih.
health-storage-full = Tidak bisa menulis
health-storage-full-do = Kosongkan ruang di disk kasir, atau perbaiki disknya. Tidak ada yang perlu dimulai ulang; setelah itu pembayaran dicatat.

## The receipt: /receipts/…

receipt-title = Struk
receipt-of = Struk { $shop }
receipt-by = lewat { $method }
receipt-proof = Bukti pembayaran
receipt-hash = Hash pembayaran
receipt-preimage = Preimage
receipt-print = Cetak
receipt-print-hint = Buka “Bukti pembayaran” dulu agar ikut tercetak.
