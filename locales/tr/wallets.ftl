## The wallets: /wallets

wallets-title = Cüzdanlar
wallets-none = Blink bu hesap için cüzdan göstermiyor.
wallet-bitcoin = Bitcoin
wallet-dollar = Dolar
wallets-pending = { $amount } yolda, henüz onaylanmadı
wallets-total = Toplam ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }, Blink kuru, { $at }
wallets-open-ledger = Hareketleri aç
wallets-no-price = Blink şu anda kur vermiyor. Bakiyeleriniz doğru; { $currency } değerleri eksik. Bir dakika sonra yeniden bakın.
wallets-winding-down = Blink bu hesabı kapatıyor: { $last_receive } tarihine kadar para alabilir. { $last_day } tarihinden önce paranızı taşıyın ve satışlarınızı dışa aktarın.
wallets-receive-disabled = Blink bu hesabı para almaya kapattı; kasa tahsilat yapamaz. İçindeki hâlâ sizin: { $last_day } tarihinden önce taşıyın ve satışlarınızı dışa aktarın.
wallets-export = Satışları dışa aktar

## A page that was looked at too often. $what is "balances" or "page".

look-known = Bu sayfaya çok sık bakıldığı için Blink’e yeniden sorulmadı. Gördüğünüz { $what ->
        [balances] bakiyeler
       *[page] sayfa
    } { $seconds ->
        [one] bir saniye
       *[other] { $seconds } saniye
    } öncesine ait. Birazdan yeniden bakın.
look-nothing = Bu sayfaya çok sık bakıldığı için Blink’e yeniden sorulmadı. { $what ->
        [balances] Bu bakiyeleri
       *[page] Bu sayfayı
    } görmek için birkaç saniye sonra yeniden bakın.

## The ledger: /transactions

ledger-title = Hareketler
ledger-what = Blink’teki cüzdanlarınızdaki bütün hareketler, en yenisi önce; bu kasadan geçmeyenler de.
ledger-unread = { $count ->
        [one] Bu sayfadaki bir hareket
       *[other] Bu sayfadaki { $count } hareket
    } anlaşılamadı ve gösterilmiyor. Blink uygulamasından bakın.
ledger-empty = Henüz hareket yok. İlk satışınız burada görünecek.
ledger-nothing-older = Bundan eskisi yok.
ledger-received = Alındı
ledger-sent = Gönderildi
ledger-came-back = Geri geldi
ledger-fee = ücret { $amount }
ledger-done = Tamamlandı
ledger-waiting = Bekliyor
ledger-failed = Başarısız
ledger-status = { $status }
