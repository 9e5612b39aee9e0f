## Orders that wait: /orders

orders-title = Pesanan
orders-none = Tidak ada pesanan ditahan. Tahan pesanan di kasir: pesanan tampil di sini di semua perangkat toko sampai ditagih.
orders-unnamed = Tanpa nama
orders-pieces = { $count ->
   *[other] { $count } buah
}
orders-age = menunggu { $age }
orders-discard = Buang

## What was ordered, beside the fields of the till

order-no-quantity = Jual 0 sampai { $most } buah per produk, dalam jumlah bulat.
order-other-unit = Harga produk-produk ini dalam mata uang yang berbeda dari jumlahnya. Ketik jumlah dalam mata uang produk, atau tagih jumlah itu secara terpisah.
order-too-many-lines = Jual paling banyak { $most } produk berbeda sekaligus. Masukkan sisanya ke penjualan lain.
order-two-currencies = Harga produk-produk ini dalam dua mata uang. Jual dalam dua penjualan.
order-no-percent = Tulis persentase dengan paling banyak dua desimal, misalnya 12,5%.
order-no-tips = Toko ini tidak menerima tip. Pemilik bisa mengaktifkannya di pengaturan toko.
order-nothing = Pilih sesuatu yang ada harganya, atau ketik jumlah.
order-nothing-left = Dengan diskon ini tidak ada yang tersisa untuk ditagih. Kurangi diskonnya.

## What an order comes to

bill-amount = Jumlah
bill-title = Pesanan
bill-subtotal = Subtotal
bill-discount = Diskon
bill-tax-included = Termasuk { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = Tip
bill-total = Total

## The customer's choice of a tip

tip-title = Tip
tip-question = Ingin memberi tip?
tip-none = Tanpa tip
tip-own = Jumlah lain, dalam { $currency }
tip-give = Beri tip ini
tip-above = Tip { $tip } lebih besar daripada pesanannya sendiri, jadi belum ada yang ditagih. Apakah memang begitu?
tip-confirm = Ya, beri { $tip }
tip-back = Kembali ke kasir

## On the till

till-items = Produk
till-find = Cari atau pindai
till-find-short = Cari
till-categories = Yang ditampilkan
till-favourites = Favorit
till-all-items = Semua
till-nothing-found = Tidak ada yang bernama itu di sini. Cari nama, SKU, atau barcode lain.
till-pieces = Banyaknya
till-less = Kurangi satu
till-more = Tambah satu
till-discount-and-park = Diskon, tahan
till-discount = Diskon
till-discount-hint = (10% atau jumlah)
till-label = Tahan sebagai
till-label-hint = (misalnya meja 4)
till-park = Tahan pesanan
till-by-share = Sesuai porsi toko
till-nothing-to-park = Belum ada yang bisa ditahan. Pilih sesuatu, atau ketik jumlah.
till-too-many-parked = Sudah ada { $most } pesanan ditahan. Tagih atau buang beberapa dulu.
till-label-too-long = Nama ini terlalu panjang untuk daftar: paling banyak { $most } huruf.
till-prices-changed = Sejak halaman ini dibuat, ada harga yang berubah atau ada yang tidak dijual lagi. Belum ada yang ditagih: periksa sekali lagi.
till-items-gone = Tidak dijual lagi: { $names }.
till-order-changed = Sementara itu, pesanan ini diubah di perangkat lain. Sekarang: { $order }. Versi Anda ada di bawah: tahan atau tagih lagi jika ingin memakai versi Anda.
till-order-charged = Sementara itu, pesanan ini ditagih di perangkat lain: { $sale }. Versi Anda ada di bawah: sebelum menahan atau menagihnya, keluarkan yang sudah ditagih.

## On the page of a sale

sale-sold-by = Dijual oleh
