## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Aplikasi kerja
work-title = Aplikasi kerja
work-lead = Staf yang memakai aplikasi kerja Blink (joinblink.com, bukan dompet) menekan Connect di sana dan menjadi petugas kasir toko Anda.
work-feed = Saat penjualan mereka dibayar, mereka mendapat kartu di feed.
work-there = Di panel admin aplikasi kerja
work-proxy-url = Buat aplikasi di sana, dan masukkan ini sebagai Proxy URL-nya:
work-secret-hint = Pilih Proxy Secret yang panjang dan acak di sana, buat token, dan catat Service Id serta Auth ID aplikasinya. Untuk kartu di feed, tambahkan kategori kiriman.
work-change = Ubah semuanya
work-here = Lalu ketik di sini
work-set-up = Sudah diatur
work-set-up-hint = Token dan rahasia disimpan tersegel dan tidak pernah ditampilkan lagi; untuk menyimpan, semuanya harus diketik lagi. Dengan Auth ID lain, siapa pun yang terhubung lewat aplikasi sebelumnya tidak lagi terhubung.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Token aplikasi
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Proxy Secret sebelumnya, selama Anda menggantinya (boleh kosong)
work-category = Category Id untuk kartu “Pembayaran diterima” (kosong: tanpa kartu)
work-connected-title = Terhubung
work-nobody = Belum ada. Buat { $join_code } untuk setiap karyawan; mereka menekan Connect di aplikasi dan mengetiknya.
work-join-code = kode gabung
work-connected-since = { $name }, sejak { $since }
work-still-linked = Masih terhubung di aplikasi kerja: { $count }. Mereka harus menekan Disconnect di sana { $before } Anda melupakannya: tanpa token, kasir tidak bisa melakukannya untuk mereka.
work-before = sebelum
work-forget = Lupakan aplikasi kerja
work-forget-hint = Menghapus token, rahasia, dan koneksi ini dari kasir. Petugas tetap petugas; akhiri aksesnya di Petugas.
work-refused = Aplikasi kerja menolak token aplikasi sejak { $since }. Tidak ada yang bisa terhubung dan tidak ada kartu yang dikirim sampai Anda membuat token baru di sana dan menyimpannya di sini.
work-unreadable = Yang diketik di sini tidak bisa dibuka lagi: kunci rahasia kasir sudah diganti. Tidak ada yang bisa terhubung atau diputus sampai Anda mengetik semuanya lagi.
work-no-service-id = Salin Service Id dari halaman aplikasi Anda.
work-no-auth-id = Salin Auth ID dari halaman aplikasi Anda.
work-bad-auth-id = Ini tidak mungkin Auth ID.
work-no-app-token = Tempel salah satu token aplikasi Anda; tidak pernah ditampilkan lagi di sini.
work-no-proxy-secret = Ketik Proxy Secret seperti yang Anda ketik di sana; tidak pernah ditampilkan lagi di sini.
work-guessable = Ini terlalu mudah ditebak: paling sedikit 16 karakter. Pilih yang lebih panjang di sana, lalu ketik di sini.
work-too-long = Ini terlalu panjang: paling banyak 500 karakter.
work-bad-letters = Hanya huruf, angka, dan tanda dari papan ketik Inggris, tanpa spasi.
work-auth-id-taken = Toko lain di kasir ini memakai Auth ID ini.

## /integrations/workplace/connect

work-connect-title = Hubungkan aplikasi kerja Anda
work-connect-owner = Anda pemiliknya
work-connect-owner-text = Anda masuk sebagai pemilik toko ini. Ini menampilkan kasir sebagai terhubung di aplikasi kerja Anda, dan tidak mengubah apa pun di perangkat ini.
work-connect-as-owner = Hubungkan sebagai pemilik
work-connect-cashier = Atau jadikan perangkat ini milik petugas
work-connect-lead = Pemilik toko memberi Anda kode gabung. Kode berlaku sekali, dan menjadikan perangkat ini kasir tempat Anda menagih.
work-connect-button = Hubungkan
work-connect-not-owner = Anda pemiliknya? { $log_in }.
work-connect-log-in = Masuk dengan dompet Blink Anda
work-done-badge = Terhubung
work-done-name = { $name }, Anda terhubung
work-done-name-text = Tutup jendela ini, atau langsung menagih di sini: perangkat ini sekarang kasir Anda.
work-done = Anda terhubung
work-done-text = Tutup jendela ini, atau lanjutkan di kasir.
work-done-open = Buka kasir
work-not-connected = Anda tidak terhubung
work-not-connected-refused = Aplikasi kerja menolak menghubungkan Anda. Beri tahu pemilik. Untuk mencoba lagi, tekan Connect di sana sekali lagi: tautan ini sudah terpakai, kode gabung tidak.
work-not-connected-away = Aplikasi kerja tidak menjawab sebagaimana mestinya. Untuk mencoba lagi, tekan Connect di sana sekali lagi: tautan ini sudah terpakai, kode gabung tidak.
work-not-connected-taken = Orang lain memakai kode gabung ini pada saat yang sama. Minta kode baru dari pemilik, dan tekan Connect di aplikasi kerja sekali lagi: tautan ini sudah terpakai.
work-link-over = Tautan ini sudah kedaluwarsa
work-link-over-text = Tautan berlaku sekali, selama sepuluh menit. Tekan Connect di aplikasi kerja lagi.
work-no-user = Tidak ada pengguna
work-no-user-text = { $header } harus berupa satu id sepanjang 1 sampai { $bytes } byte.
work-wrong-secret = Rahasia salah
work-wrong-secret-text = Tidak ada toko di kasir ini dengan proxy secret ini.
work-owner = Pemilik

## The card in the feed of the work app

work-card-title = Pembayaran diterima
work-card-amount = Jumlah
work-card-open = Buka penjualan
