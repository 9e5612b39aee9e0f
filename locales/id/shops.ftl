## Settings of the shop: /settings/shop

shop-title = Toko
shop-on-receipts = Di struk
shop-name = Nama toko
shop-name-hint = Nama yang dikenal pelanggan. Jika kosong, struk memuat nama pengguna Anda di Blink.
shop-address = Alamat
shop-tax-number = NPWP
shop-footer = Di akhir struk
shop-not-fiscal = Kasir ini bukan perangkat fiskal. Jika hukum mewajibkannya, catat penjualan di sana juga.
shop-too-long = Ini terlalu panjang: paling banyak { $most } karakter.
shop-too-many-lines = Ini terlalu panjang: paling banyak { $most } karakter dalam { $lines } baris.
shop-day = Hari dan bahasa
shop-time-zone = Zona waktu
shop-zone-unknown = Belum diketahui: sampai saat itu, hari dimulai pada tengah malam UTC. Pilih zona waktu toko Anda.
shop-zone-guessed = Diberitahukan oleh peramban toko ini. Simpan untuk memakainya, atau pilih yang lain.
shop-zone-known = “Hari ini”, hari penjualan Anda, dan semua waktu di halaman ini mengikuti zona ini.
shop-zone-welcome = Hari penjualan Anda mengikuti zona ini.
shop-day-starts = Hari dimulai pukul
shop-day-starts-hint = Jika Anda tutup lewat tengah malam, pilih waktu saat tidak ada pembeli: penjualan sebelum waktu itu dihitung untuk hari sebelumnya.
shop-no-such-time = Tulis waktu dari 00:00 sampai 23:59, misalnya 04:30.
shop-language = Bahasa
shop-language-own = Bahasa peramban
shop-no-such-language = Pilih bahasa dari daftar.
shop-till = Saat kasir dibuka
shop-unit = Mata uang
shop-unit-own = Seperti di Blink
shop-unit-sats = sats
shop-unit-hint = Papan angka dimulai dengan ini, dan produk baru dihargai dalam ini.
shop-no-such-unit = Pilih mata uang dari daftar.
shop-wallet = Uang masuk ke
shop-wallet-own = Seperti di Blink
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dolar
shop-wallet-split = Sebagian di tiap dompet
shop-wallet-missing = Akun Blink Anda tidak punya dompet itu.
shop-no-such-wallet = Pilih salah satu dari ini.
shop-bitcoin-share = Berapa yang disimpan dalam bitcoin
shop-bitcoin-share-hint = Dengan “Sebagian di tiap dompet”, setiap penjualan masuk utuh ke dompet yang membuat 30 hari terakhir paling dekat dengan porsi ini. Tidak ada yang dikirim atau ditukar.
shop-no-such-share = Tulis bilangan bulat dari 0 sampai 100.
shop-ask-above = Tanya lagi di atas
shop-ask-above-hint = Dalam satuan utuh mata uang tagihan, agar salah ketik atau barcode yang terpindai tidak menjadi penjualan. Jika dikosongkan, kasir bertanya lagi di atas nilai { $amount }.
shop-tipping = Tip
shop-tips = Tawarkan tip kepada pelanggan
shop-tip-presets = Pilihan, dalam persen
shop-tip-presets-hint = Paling banyak lima, dipisahkan titik koma: 10; 15; 20.
shop-no-such-presets = Tulis satu sampai lima persentase berbeda di atas 0 dan sampai 100, dipisahkan titik koma, misalnya 10; 15; 20.
shop-tip-base = Persentase dari
shop-tip-base-total = jumlah yang harus dibayar
shop-tip-base-net = harga tanpa pajak
shop-taxes = Pajak
shop-tax = Harga
shop-tax-none = tidak menyebut pajak
shop-tax-included = sudah termasuk pajak
shop-tax-added = belum termasuk pajak
shop-tax-rates = Tarif
shop-tax-rates-hint = Satu per baris, misalnya “Standar = 19”. Yang pertama berlaku untuk semua yang tidak punya tarif lain.
shop-choose-one = Pilih salah satu dari ini.
shop-no-such-rate = Baris { $line } bukan tarif. Tulis nama, “=”, dan persentase sampai 100 dengan paling banyak tiga desimal, misalnya “Standar = 19”.
shop-rate-twice = Baris { $line } memakai nama tarif lain. Beri setiap tarif nama sendiri.
shop-too-many-rates = Terlalu banyak: paling banyak sepuluh tarif.
shop-rate-missing = Tulis setidaknya satu tarif, atau pilih bahwa harga tidak menyebut pajak.
shop-rate-is-named = Ada produk dengan tarif “{ $rate }”. Biarkan namanya, atau beri produk itu tarif lain dulu.
shop-no-such-zone = Pilih zona dari daftar, misalnya America/El_Salvador.
shop-no-such-number = Tulis bilangan bulat dari 1 sampai 999999999999, misalnya 10000.
bad-time-zone = Ini bukan zona waktu.

## The page for new owners: /settings/shop/welcome

till-new-shop = Baru di sini? Beri tahu nama toko Anda
welcome-title = Toko Anda
welcome-head = Apakah ini benar?
welcome-lead = Struk dan papan angka mengikuti ini. Semuanya bisa diubah nanti, dan lebih banyak lagi, di Pengaturan.
welcome-go = Ke kasir
welcome-skip = Lewati
