## The wallets: /wallets

wallets-title = Dompet
wallets-none = Blink tidak menampilkan dompet untuk akun ini.
wallet-bitcoin = Bitcoin
wallet-dollar = Dolar
wallets-pending = { $amount } dalam perjalanan, belum dikonfirmasi
wallets-total = Total ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, kurs Blink pada { $at }
wallets-open-ledger = Buka mutasi
wallets-no-price = Blink sedang tidak memberi kurs. Saldo Anda benar; nilainya dalam { $currency } belum ada. Lihat lagi dalam satu menit.
wallets-winding-down = Blink akan menutup akun ini: akun bisa menerima sampai { $last_receive }. Pindahkan uang Anda dan ekspor penjualan Anda sebelum { $last_day }.
wallets-receive-disabled = Blink menutup penerimaan untuk akun ini, jadi kasir tidak bisa menagih. Isinya tetap milik Anda: pindahkan dan ekspor penjualan Anda sebelum { $last_day }.
wallets-export = Ekspor penjualan

## A page that was looked at too often. $what is "balances" or "page".

look-known = Halaman ini terlalu sering dibuka, jadi Blink tidak ditanya lagi. { $what ->
        [balances] Saldo
       *[page] Isi halaman
    } yang Anda lihat sudah berumur { $seconds ->
       *[other] { $seconds } detik
    }. Lihat kembali sebentar lagi.
look-nothing = Halaman ini terlalu sering dibuka, jadi Blink tidak ditanya lagi. Lihat lagi dalam beberapa detik untuk melihat { $what ->
        [balances] saldo ini
       *[page] halaman ini
    }.

## The ledger: /transactions

ledger-title = Mutasi
ledger-what = Semua yang bergerak di dompet Anda di Blink, dari yang terbaru; juga yang tidak lewat kasir ini.
ledger-unread = { $count ->
       *[other] { $count } entri di halaman ini
    } tidak dikenali dan tidak ditampilkan. Lihat di aplikasi Blink.
ledger-empty = Belum ada mutasi. Penjualan pertama Anda akan tampil di sini.
ledger-nothing-older = Tidak ada yang lebih lama.
ledger-received = Diterima
ledger-sent = Dikirim
ledger-came-back = Kembali
ledger-fee = biaya { $amount }
ledger-done = Selesai
ledger-waiting = Menunggu
ledger-failed = Gagal
ledger-status = { $status }
