## The frame of every page

skip = Langsung ke isi
home-label = Blink Till, beranda
main-label = Utama
nav-till = Kasir
nav-orders = Pesanan
nav-sales = Penjualan
nav-inbox = Perlu dicek
nav-wallets = Dompet
nav-ledger = Mutasi
nav-settings = Pengaturan
nav-more = Lainnya
nav-claims = Pelanggan bilang sudah bayar
nav-health = Bisakah kasir ini menerima uang sekarang?
log-out = Keluar
way-in-blink = Masuk dengan Blink
way-in-key = Masuk dengan kunci API
settings-shop = Toko
settings-items = Produk
settings-displays = Layar
settings-sign-ins = Login
settings-cashiers = Petugas

## On many pages

save = Simpan
pages = Halaman
newest = Terbaru
newer = Lebih baru
older = Lebih lama

## The front door

landing-title = Kasir Lightning untuk toko Anda
landing-head = Ketik harga, tunjukkan kode, lihat berubah hijau.
landing-lead = Blink Till menjadikan ponsel apa pun di toko Anda kasir yang menerima Bitcoin lewat Lightning, langsung ke akun Blink Anda sendiri.
landing-password = Blink meminta kata sandi Anda, kasir ini tidak pernah melihatnya.
landing-join = Anda petugas kasir? { $join }.
landing-join-words = Gabung dengan kode
landing-boxes = Blink akan menampilkan tiga kotak. Centang ketiganya.
landing-unticked = Awalnya semua kosong. Ini yang diizinkan masing-masing kepada kasir:
landing-read = Menampilkan saldo dan riwayat Anda, dan mengenali pembayaran.
landing-receive = Membuat tagihan, agar pelanggan bisa membayar Anda.
landing-offline = Tetap masuk. Tanpa ini Anda harus masuk lagi setiap jam.
landing-write = Kasir tidak pernah meminta { $write }: kasir bisa menerima uang, dan tidak bisa mengirim.
landing-log-out = Keluar di sini mengakhiri akses kasir ini ke akun Anda. Peramban mungkin masih masuk di Blink sendiri.

unreached = Kasir tidak terjangkau dari perangkat ini, jadi tidak ada yang dikirim dan tidak ada yang ditagih. Yang Anda ketik masih ada di sini: periksa koneksi, lalu tekan tombolnya lagi.
unanswered = Koneksi terputus sebelum kasir menjawab. Yang Anda ketik masih ada di sini: tekan tombolnya lagi setelah tersambung kembali. Tidak ada yang ditagih dua kali.
log-in-again = Masuk lagi
use-another-key = Pakai kunci lain

## In other sentences

and = { $one } dan { $other }
span-seconds = { $count ->
   *[other] { $count } detik
}
span-minutes = { $count ->
   *[other] { $count } menit
}
span-hours = { $count ->
   *[other] { $count } jam
}
span-days = { $count ->
   *[other] { $count } hari
}

## An amount that cannot be read

amount-empty = Ketik jumlah.
amount-no-digits = Tulis jumlah dengan angka saja, misalnya 12.
amount-no-number = Tulis jumlah dengan angka dan satu titik atau koma, misalnya 12,50.
amount-grouped = Tulis jumlah tanpa tanda ribuan, misalnya 1234,50.
amount-ambiguous = Ini bisa dibaca dengan dua cara, jadi tulis titik sebelum desimal, misalnya 1.234.
amount-no-decimals = Mata uang ini tidak punya desimal, dan ribuan ditulis tanpa tanda.
amount-too-many-decimals = Mata uang ini punya paling banyak { $digits ->
   *[other] { $digits } desimal
}, dan ribuan ditulis tanpa tanda.
amount-zero = Jumlah harus lebih dari nol.
amount-too-large = Ini lebih dari yang diterima Blink dalam satu pembayaran.

## Error pages

error-typed = Ini yang tadi Anda ketik:
error-again = Coba lagi
error-back = Kembali ke kasir
error-home = Beranda
error-cashier = Anda petugas kasir? Pemilik memberi Anda kode baru untuk { $join }.
error-join = bergabung
error-reference = Referensi { $id }

signed-out-title = Anda sudah keluar
signed-out-text = Tidak ada yang dilakukan. Masuk, lalu tekan tombolnya sekali lagi.
forbidden-title = Halaman ini milik pemilik
forbidden-text = Anda sudah masuk, tetapi tidak berhak melihat ini. Tanyakan kepada pemilik toko.
bad-request-title = Itu tidak berhasil
bad-request-text = Kasir tidak memahami permintaannya. Kembali dan coba lagi.
bad-form = Ini bukan formulir halaman ini.
upstream-title = Ini tidak bisa ditampilkan sekarang
upstream-text = { $who } tidak menjawab sebagaimana mestinya. Anda masih masuk dan tidak ada uang yang hilang; coba beberapa saat lagi. Jangan serahkan barang untuk pembayaran yang belum Anda lihat menjadi hijau.
unavailable-title = Kasir tidak bisa menulis sekarang
unavailable-text = Basis datanya sibuk atau penuh. Tidak ada yang hilang; coba beberapa saat lagi. Jika tetap begini, beri tahu pengelola kasir.
lacks-key-title = Kasir ini tidak punya kuncinya
lacks-key-text = Login Anda disegel dengan kunci rahasia, dan kasir ini dijalankan tanpa kunci itu. Tidak ada yang hilang, dan penjualan yang terbuka terus dipantau. Minta pengelola kasir mengembalikan kunci itu ke TILL_SECRET_KEYS dan menjalankannya lagi.
not-found-title = Tidak ada apa-apa di sini
not-found-text = Alamatnya salah, atau yang dimaksud bukan milik Anda. Kembali ke kasir dan cari dari sana.
method-not-allowed-title = Halaman ini tidak bekerja begitu
method-not-allowed-text = Kembali ke kasir dan pakai tombol-tombolnya.
too-large-title = Itu terlalu banyak
too-large-text = Kirim lebih sedikit: tidak ada formulir di sini yang butuh teks sebanyak itu.
rate-limited-title = Terlalu banyak percobaan
rate-limited-text = Tunggu satu menit, lalu coba lagi.
timeout-title = Itu terlalu lama
timeout-text = Periksa koneksi perangkat ini dan coba lagi.
internal-title = Ada yang rusak di pihak kami
internal-text = Ini sudah dicatat. Coba lagi; jika terjadi sekali lagi, sampaikan referensi di bawah kepada pengelola kasir.
foreign-title = Itu tidak datang dari kasir ini
foreign-text = Demi keamanan, tombol hanya berfungsi di halaman kasir sendiri. Kembali ke kasir dan coba lagi di sana.
misdirected-title = Kasir ada di alamat lain
misdirected-why = Kasir tidak diatur untuk ditemukan di sini, dan login hanya berfungsi di alamat yang benar.
misdirected-go = Buka { $host }
misdirected-else = Jika alamat itu tidak terbuka, beri tahu pengelola kasir.
misdirected-open = Buka { $address }: login hanya berfungsi di sana.

## The sandbox

sandbox-banner = Sandbox: bukan uang sungguhan. Pembayaran pelanggan, dan lainnya, dilakukan di halaman kontrolnya.
sandbox-open = Buka sandbox

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Bahasa
language-choose = Ganti
language-own = Kasir memakai bahasa ini untuk Anda di setiap peramban tempat Anda masuk, kecuali jika bahasa lain dipilih di sana. Yang dibaca pelanggan mengikuti peramban mereka sendiri, atau jika tidak bisa, pengaturan toko.
language-preview = Pratinjau
language-preview-hint = Bahasa bertanda pratinjau belum diperiksa orang sebanyak bahasa lain. Jumlah uang dan tanggal benar di semua bahasa.
language-unknown = Kasir tidak menguasai bahasa itu. Pilih salah satu dari daftar.

## The till as an app

app-description = Terima Bitcoin lewat Lightning di toko Anda
offline-title = Tidak ada koneksi
offline-what = Kasir tidak dapat dijangkau dari perangkat ini.
offline-charge = Penjualan baru tidak bisa ditagih sampai koneksi kembali.
offline-open-sales = Kode yang sudah ditampilkan masih bisa dibayar: server kasir memantaunya, dan yang sudah dibayar akan tampil setelah tersambung kembali.
offline-customer = Ponsel pelanggan perlu koneksi sendiri untuk membayar; struk terbuka di sana seperti biasa.
offline-again = Coba lagi
install-title = Simpan kasir di perangkat ini
install-text = Sebagai aplikasi, kasir terbuka tanpa bilah peramban, dan berbunyi saat penjualan dibayar.
install-by-hand = Tekan Bagikan, lalu “Tambah ke Layar Utama”. Sebagai aplikasi, kasir terbuka tanpa bilah peramban, dan berbunyi saat penjualan dibayar.
install-go = Pasang
install-later = Nanti saja
