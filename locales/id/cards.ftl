## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kartu
method-bank = bank
settings-cards = Kartu
cards-title = Kartu
cards-head = Pembayaran kartu dan bank
cards-lead = Dengan akun di { $company } (blinkpayment.co.uk, perusahaan tersendiri yang tidak ada hubungannya dengan dompet Blink Anda), penjualan juga bisa dibayar dengan kartu atau lewat bank. Pelanggan membayar di halamannya; nomor kartu tidak pernah sampai ke kasir ini.
cards-set-up = Atur
cards-set-up-in = Sudah diatur, menagih dalam { $currency }
cards-set-up-hint = Penjualan dalam { $currency } punya tombol “Bayar dengan kartu atau bank”. Kunci disegel; tidak ditampilkan lagi kepada siapa pun.
cards-remove = Hapus kunci
cards-unwatched = Kunci dihapus sebelum Blink Payment menyatakan halaman kartu untuk penjualan ini ditutup. Pelanggan masih bisa membayar di sana, dan kasir tidak akan mengetahuinya. Tutup di portalnya: { $sales }
cards-unwatched-sale = penjualan { $id }
cards-change = Ganti kunci
cards-where = Kedua kunci ada di portal Blink Payment, di pengaturan halaman Blink Anda. Kunci dicoba sebelum disimpan.
cards-api-key = Kunci API
cards-secret-key = Kunci rahasia
cards-currency = Mata uang tagihan kartu
cards-keep = Coba dan simpan
cards-no-api-key = Salin seluruh kunci API dari pengaturan halaman Blink Anda.
cards-no-secret-key = Salin seluruh kunci rahasia dari pengaturan halaman Blink Anda.
cards-no-currency = Tulis tiga huruf mata uangnya, misalnya GBP.
cards-wrong-keys = Blink Payment tidak mengenal pasangan kunci ini. Salin lagi keduanya dari halaman Blink yang sama.
cards-not-taken = Halaman Blink ini menerima { $known }, bukan { $currency }.
cards-unreachable = Blink Payment tidak terjangkau, jadi belum diketahui apakah kunci ini benar. Tidak ada yang disimpan; coba beberapa saat lagi.

## On the sale's page

cards-odd = Blink Payment menyatakan penjualan ini dibayar, tetapi dengan jumlah lain. Kasir tidak menganggapnya pembayaran: lihat di portalnya.
cards-offer = Kartu atau bank
cards-qr = Kode QR halaman kartu
cards-scan = Pelanggan memindai kode ini, atau membuka tautannya, sampai { $until }.
cards-asking = Meminta halaman kartu dari Blink Payment.
cards-pay = Bayar dengan kartu atau bank
cards-not-set-up = Kartu belum diatur. Pemilik memasukkan kuncinya di Pengaturan, Kartu.
cards-not-waiting = Penjualan ini tidak menunggu pembayaran, jadi tidak ada yang perlu dibayar dengan kartu.
cards-unclear = Jawaban Blink Payment tidak jelas. Kasir memeriksa apakah halaman kartu sudah dibuat; sementara itu tagihan bisa dibayar.
cards-other-currency = Kartu di sini ditagih dalam { $currency }, dan penjualan ini dalam mata uang lain. Tagih lagi dalam { $currency }.
cards-keys-refused = Blink Payment menolak kunci toko ini. Pemilik memasukkannya lagi di Pengaturan, Kartu.
cards-said-no = Blink Payment menolak: { $why }
cards-no-methods = Blink Payment menolak: pembayaran kartu maupun bank tidak diaktifkan.
cards-said-no-more = Blink Payment menolak, tanpa alasan.
cards-limited = Blink Payment sedang tidak menerima permintaan lagi. Coba lagi dalam { $seconds } dtk.
cards-not-reached = Blink Payment tidak terjangkau. Coba beberapa saat lagi.
cards-no-answer = Jawaban Blink Payment tidak bisa dipakai. Coba beberapa saat lagi; tagihan bisa dibayar.

## Giving money back

cards-payment = Pembayaran kartu
cards-paid-by-card = Dibayar dengan kartu: { $amount }
cards-paid-by-bank = Dibayar lewat bank: { $amount }
cards-refund-done = Dikembalikan: { $amount }, { $when }
cards-refund-refused = Ditolak: { $amount }, { $when }
cards-refund-asked = Sedang dikembalikan: { $amount }, { $when }
cards-refund-unclear = Tidak jelas, lihat di portal Blink Payment: { $amount }, { $when }
cards-give-back = Kembalikan uang
cards-give-back-amount = Jumlah dalam { $currency }; kosong berarti { $amount } dikembalikan
cards-give-back-yes = Ya, kembalikan uang ini ke kartu
cards-give-back-now = Kembalikan
cards-bank-not-given = Blink Payment tidak mengembalikan pembayaran bank: kirim uangnya dari bank Anda.
cards-not-by-card = Penjualan ini tidak dibayar dengan kartu, jadi tidak ada yang bisa dikembalikan ke kartu.
cards-gone = Kartu tidak diatur lagi. Kembalikan uangnya di portal Blink Payment.
cards-tick = Centang kotaknya untuk menyatakan bahwa uang akan dikembalikan.
cards-nothing-left = Tidak ada sisa dari pembayaran ini.
cards-too-much = Sisa pembayaran ini tidak sebanyak itu.
cards-no-number = Blink Payment belum memberi nomor pembayaran ini. Coba lagi nanti, atau kembalikan uangnya di portalnya.
cards-refund-unknown = Jawaban Blink Payment tidak jelas, jadi uangnya mungkin sudah dikembalikan. Lihat di portalnya; kasir tidak mencoba lagi.

## The page that the customer comes back to

cards-done-title = Pembayaran
cards-done-paid = Lunas
cards-done-thanks = Terima kasih. Anda bisa menutup halaman ini.
cards-done-not-paid = Tidak dibayar
cards-done-over = Pembayaran ini ditarik kembali atau kedaluwarsa. Tanyakan di kasir.
cards-done-not-yet = Belum dibayar
cards-done-waiting = Kasir belum menerima kabar pembayaran. Halaman ini memeriksa lagi sendiri; jika tetap begini, tanyakan di kasir.
