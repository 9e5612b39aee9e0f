## Signing in, and what is the matter with it

sign-in-once-more = { $way_in } lagi
sign-in-to-start = Kembali ke awal
sign-in-detail = Kata Blink sendiri: { $words }
login-by-click = Login dimulai dengan mengeklik tautan.

sign-in-malformed-title = Itu tidak seperti dari Blink
sign-in-malformed-text = Alamat yang membawa Anda ke sini bukan alamat buatan Blink. Tidak ada yang diubah.
sign-in-not-here-title = Login ini tidak dimulai di sini
sign-in-not-here-text = Login dimulai di peramban lain, sudah lebih dari setengah jam, atau cookie-nya hilang. Tidak ada yang diubah.
sign-in-used-title = Login ini sudah selesai
sign-in-used-text = Jawaban Blink untuknya sudah dipakai. Lanjutkan ke kasir, atau masuk lagi.
sign-in-issuer-title = Itu bukan Blink
sign-in-issuer-text = Jawaban itu menyebut pengirim lain, bukan Blink yang dipercaya kasir ini, jadi tidak dipakai.
sign-in-stale-title = Login ini terlalu lama
sign-in-stale-text = Kode sekali pakai dari Blink sudah dipakai atau kedaluwarsa. Masuk lagi; hanya sebentar.
sign-in-no-read-title = Kotak “read” tidak dicentang
sign-in-no-read-text = Di halaman Blink semua kotak awalnya kosong. Centang “read” agar kasir ini bisa menampilkan dompet Anda, “receive” agar bisa menagih, dan “offline” agar Anda tetap masuk. Izin yang baru saja Anda berikan sudah dikembalikan ke Blink.
sign-in-not-invited-title = Kasir ini untuk akun lain
sign-in-not-invited-text = Akun Blink Anda tidak ada di daftar kasir ini. Masuk dengan akun lain, atau minta pengelolanya menambahkan akun Anda.
sign-in-other-title = Itu akun lain
sign-in-other-text = Izin tambahan diminta untuk akun yang sedang masuk di sini, tetapi Blink menjawab untuk akun lain. Tidak ada yang diubah. Masuk dengan akun yang sama dan centang semua kotak, atau keluar dulu.
sign-in-not-kept-title = Kasir ini tidak bisa menyimpan apa pun sekarang
sign-in-not-kept-text = Basis datanya tidak menerima entri baru. Coba beberapa saat lagi; tidak ada yang disimpan dari login ini.
sign-in-cancelled-title = Anda membatalkan login
sign-in-cancelled-text = Tidak ada yang dibagikan dengan kasir ini. Anda bisa masuk kapan saja.
sign-in-again-title = Silakan coba lagi
sign-in-lost-text = Blink kehilangan jejak login ini: tab lain juga sedang masuk, atau cookie diblokir.
sign-in-open-long-text = Login ini terlalu lama terbuka di sisi Blink.
sign-in-asks-text = Blink ingin menanyakan sesuatu sebelum Anda bisa masuk.
sign-in-unknown-title = Blink tidak mengizinkan Anda masuk
sign-in-unknown-text = Alasannya tidak dikenal kasir ini. Coba lagi.
sign-in-set-up-title = Kasir ini belum diatur dengan benar
sign-in-set-up-text = Blink tidak menerima permintaan kasir ini. Pengelolanya harus memeriksa pendaftaran di Blink; keterangan lain ada di log.
sign-in-away-title = Blink sedang tidak tersedia
sign-in-away-text = Login tidak dapat diselesaikan. Tunggu satu menit lalu coba lagi.

## On every page of somebody who is signed in

degraded-text = Blink sedang tidak menjawab. Anda tetap masuk; penjualan yang terbuka tetap dipantau.
cannot-write-text = Kasir tidak bisa menulis: disknya penuh atau rusak. Penjualan dan pembayaran baru tidak dicatat sampai ada ruang lagi, jadi lihat di aplikasi Blink apakah pelanggan sudah membayar. Beri tahu pengelola kasir.
consent-no-receive = Tanpa izin “receive” kasir ini bisa menampilkan saldo Anda, tetapi tidak bisa menagih.
consent-no-offline = Tanpa izin “offline” login ini berakhir sekitar satu jam setelah dimulai.
consent-neither = Tanpa izin “receive” kasir ini tidak bisa menagih, dan tanpa “offline” login ini berakhir sekitar satu jam setelah dimulai.
consent-other-key = Pakai kunci dengan Read dan Receive
consent-again = Minta lagi, dan centang semua kotak

## Told after a sign-in ended by itself

ended-revoked = Blink mengakhiri login terakhir Anda: aksesnya dicabut di sana, atau terlalu lama tidak dipakai. Penjualan yang terbuka terus dipantau, dan petugas tetap bisa menagih.
ended-key = Blink menolak kunci API yang Anda pakai untuk masuk: kunci itu dicabut, atau sudah kedaluwarsa. Buat yang baru di dasbor Blink. Penjualan yang terbuka terus dipantau, dan petugas tetap bisa menagih.
ended-hour = Login terakhir Anda berakhir setelah satu jam, karena “offline” tidak dicentang di Blink. Penjualan yang terbuka terus dipantau, dan petugas tetap bisa menagih.

## /login/key

key-title = Masuk dengan kunci API
key-step-open = Buka { $dashboard }, masuk di sana, lalu pilih { $menu }.
key-dashboard = dasbor Blink
key-step-make = Buat kunci untuk kasir ini. Pilih kapan kedaluwarsanya, lalu centang { $read } dan { $receive }. Biarkan { $write } kosong: kasir tidak pernah mengirim uang.
key-step-paste = Salin kuncinya dan tempel di sini. Blink hanya menampilkannya kali ini.
key-can-send = Kunci ini bisa mengirim seluruh uang di akun: siapa pun yang mendapatkannya bisa mengosongkan dompet Anda. Kasir tidak memerlukan kunci seperti itu. Buat kunci dengan Read dan Receive saja, atau tempel lagi kunci ini dan nyatakan bahwa Anda memang menghendakinya.
key-label = Kunci API
key-confirm = Saya tahu kunci ini bisa mengirim uang, dan saya ingin memakainya di sini.
key-try = Coba kunci dan masuk
key-hint = Kunci dicoba di Blink, disegel, dan tidak pernah ditampilkan lagi. Saat Anda keluar, kunci dilupakan di sini; untuk mengakhirinya di mana pun, cabut di dasbor.
key-other-way = Anda juga bisa { $log_in }.
key-log-in = masuk dengan Blink
key-none = Tempel kunci yang ditampilkan dasbor Blink.
key-no-key = Ini bukan kunci API. Salin lagi dari dasbor Blink, kuncinya saja.
key-inactive = Akun Blink dari kunci ini tidak aktif. Buka aplikasi Blink untuk melihat sebabnya.
key-refused = Blink menolak kunci ini. Buat yang baru, lalu coba dengan itu.
key-cannot-read = Kunci ini tidak boleh membaca. Buat kunci dengan Read dan Receive dicentang.
key-unknown = Blink tidak mengenal kunci ini: sudah dicabut, kedaluwarsa, atau tidak tersalin utuh. Buat yang baru.
key-not-invited = Kasir ini untuk akun lain, bukan akun dari kunci ini. Pakai kunci dari akun lain, atau minta pengelola kasir menambahkan akun Anda ke daftar.
key-too-many = Terlalu banyak kunci dicoba di sini, jadi yang ini tidak dicoba. Tunggu satu menit, lalu tempel lagi.
key-away = Blink tidak terjangkau saat ini, jadi kunci tidak dicoba dan tidak disimpan. Coba beberapa saat lagi.
key-not-kept = Blink mengenal kunci ini, tetapi kasir tidak bisa menyimpannya: disknya penuh atau sibuk. Tidak ada yang diubah. Tempel kembali sebentar lagi; jika tetap begini, beri tahu pengelola kasir.
