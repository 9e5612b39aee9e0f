## What has become of a sale

status-waiting = Bekliyor
status-paid = Ödendi
status-expired = Süresi doldu, ödenmedi
status-cancelled = İptal edildi
status-paid-late = Geç ödendi, kontrol edin
status-failed = Başarısız, fatura oluşmadı
method-lightning = Lightning

## The till: /till

till-last-sale = Son satış:
till-amount = Tutar
till-currency = Para birimi
unit-sats = sats
unit-dollars = ABD doları
till-memo = Not
till-and-wallet = ve cüzdan
till-memo-hint = (isteğe bağlı, müşteri görür)
till-wallet = Paranın gideceği cüzdan
till-charge = Tahsil et
till-one-moment = Bir dakika…
keypad = Tuş takımı
keypad-back = Son rakamı sil
keypad-clear = Temizle
keypad-add = Başka tutar ekle

till-choose-currency = Listedeki para birimlerinden birini seçin.
till-choose-wallet = Cüzdanlarınızdan birini seçin.
till-memo-too-long = Not çok uzun: en çok { $most } bayt.
amount-too-small = Bu, cüzdanın alabileceği en küçük tutardan az.
till-form-used = Bu form başka bir şey için satışını zaten yaptı. Tutarı kontrol edip yeniden tahsil edin.
till-confirm-amount = { $amount } bu işletme için yüksek; henüz hiçbir şey tahsil edilmedi. Tutarı kontrol edin, doğruysa Tahsil et’e bir kez daha basın.
till-old-price = Blink’in kuru { $age } öncesine ait. Şimdi tahsil ettiğiniz tutar bu kurla çevrilir.
till-no-price = Şu anda kur yok. BTC cüzdanına sats olarak tahsilat yapabilirsiniz.
till-no-price-no-currency = Şu anda kur yok; bu yüzden para birimi seçili değil. BTC cüzdanına sats olarak tahsilat yapabilirsiniz: sats seçin.
till-without-owner = İşletme sahibinin Blink oturumu açık değil. Tahsilata devam edebilirsiniz, ödemeler her zamanki gibi görünür; işletme sahibinden herhangi bir cihazda bir kez giriş yapmasını isteyin.
till-wind-down = { $from } itibarıyla Blink bu hesabın artık para almasına izin vermeyecek. Ne yapılacağını Blink uygulaması söyler.

## Why no invoice was made

refused-unreachable = Blink’e ulaşılamıyor; fatura oluşturulmadı. Birazdan yeniden deneyin.
refused-without-sign-in = Blink şu anda işletme sahibinin oturumu olmadan fatura oluşturmuyor. İşletme sahibi herhangi bir cihazda bir kez giriş yapsın; sonra yeniden tahsil edin.
refused-receive-disabled = Blink artık bu hesabın para almasına izin vermiyor. Paranızı taşımak için Blink uygulamasını açın; geçmişiniz ve dışa aktarımı burada kalır.
refused-inactive = Bu Blink hesabı etkin değil, para alamaz. Nedenini Blink uygulamasında görebilirsiniz.
refused-no-dealer = Blink şu anda dolar satamıyor. BTC cüzdanını seçin ya da birazdan yeniden deneyin.
refused-no-lightning = Blink’in Lightning düğümü şu anda yanıt vermiyor. Birkaç dakika sonra yeniden deneyin.
refused-by-blink = Blink fatura oluşturmadı: { $why }
refused-for-now = Blink fatura oluşturmadı. Birazdan yeniden deneyin.
refused-too-many = Blink şu anda bu hesaptan başka fatura almıyor. { $wait } sonra yeniden deneyin.
refused-too-many-without-sign-in = İşletme sahibinin oturumu açık değilken Blink bu kasadan az fatura alır; bu dakikanınkiler doldu. { $wait } sonra yeniden deneyin; işletme sahibi herhangi bir cihazda giriş yaparsa sayı artar.
refused-busy = Blink şu anda çok yoğun; fatura oluşturulmadı. Birazdan yeniden deneyin.
refused-no-price = Şu anda kur yok; bu para birimi çevrilemiyor. BTC cüzdanına sats olarak tahsil edin ya da birazdan yeniden deneyin.
refused-unticked = Girişte “receive” kutusu işaretlenmemiş; bu kasa fatura oluşturamaz. Yeniden giriş yapıp kutuyu işaretleyin.
refused-owner-unticked = İşletme sahibinin oturumunda para alma izni yok; fatura oluşturulamaz. İşletme sahibinden herhangi bir cihazda bir kez giriş yapmasını ve bütün kutuları işaretlemesini isteyin.
refused-key-unticked = Giriş yaptığınız API anahtarında para alma izni yok; bu kasa fatura oluşturamaz. Read ve Receive işaretli bir anahtar oluşturup onunla giriş yapın.
refused-wound-down = Blink bu hesabın para almasını { $since } tarihinde kapattı. Paranızı { $deadline } tarihinden önce Blink uygulamasıyla taşıyın; geçmişiniz ve dışa aktarımı burada kalır.
refused-taken-back = Fatura oluşturulmadı. Birazdan yeniden deneyin.

## The page of a sale

sale-title = Satış
sale-asking = Blink’e soruluyor
sale-matched = Elle eşleştirildi
sale-matched-at = Elle eşleştirildi: { $amount }, alındığı zaman: { $at }.
sale-matched-noted = Elle eşleştirildi: { $amount }, alındığı zaman: { $at } ({ $note }).
sale-credited = Hesaba geçen: { $credited }, istenen: { $asked }
sale-given-back = İade edildi: { $amount }
sale-unclear = Blink’in faturayı oluşturup oluşturmadığı henüz bilinmiyor. Kasa her iki saniyede bir bakıyor; bulunana kadar müşterinin ödeyebileceği bir şey yok.
sale-unclear-renew = Beklemeniz gerekmez: Yeni fatura oluşturun. İlki ortaya çıkıp ödenirse kasa görür.
sale-late = Para, faturanın süresi dolduktan ya da fatura iptal edildikten sonra geldi. Müşterinin malı alıp almadığını kontrol edin.
sale-failed = Blink fatura oluşturmadı; hiçbir şey ödenmedi, ödenemez de.
sale-paid-by = Ödendi: { $method }
sale-paid-twice = Bu satış birden fazla kez ödendi: Üstüne { $extra } geldi. Müşteriye iade edin ya da kime ait olduğunu not edin.
sale-order-paid = Bu siparişin ödemesi başka bir satış olarak zaten yapıldı: { $sale }.
sale-order-paid-twice = Bu sipariş birden fazla kez ödendi, şu satış olarak da: { $sale }. Birini müşteriye iade edin ya da paranın kime ait olduğunu not edin.
sale-order-elsewhere = Bu sipariş zaten başka bir cihazda tahsil ediliyordu, bu onun satışıdır. Sizin seçtikleriniz ayrı bir sipariş olarak bekliyor: { $order }. Tahsil etmeden önce burada tahsil edilenleri ondan çıkarın.
sale-amount-by = { $amount }, { $method } ile
sale-without-sign-in = İşletme sahibinin oturumu olmadan oluşturuldu. Parası işletmeye gider ve diğerleri gibi izlenir.
sale-cancelled-here = Yalnızca bu kasada iptal edildi: İşletme sahibinin oturumu olmadan oluşturulduğu için Blink’te iptal edilemedi. Süresi dolana kadar izlenir; ödeyen olursa gelen kutusunda görünür.
sale-wallet-gone = Bu satışın cüzdanı artık yok. Yeniden tahsil edin.
sale-qr = Faturanın QR kodu
sale-until = Son ödeme: { $at }
sale-receipt-qr = Müşteri için makbuzun QR kodu
sale-your-receipt = Makbuzunuz
sale-print = Makbuzu yazdır ya da paylaş
sale-renew = Bu satış için yeni fatura
sale-new = Yeni satış
sale-for-staff = Personel için
sale-copy = Kopyala
sale-copied = Kopyalandı
sale-copy-by-hand = Ctrl+C’ye basın
sale-open = Cüzdanda aç
sale-share = Paylaş
sale-locked = Kur o zamana kadar sabit: { $of } = { $price }.
sale-locked-renews = Süre dolunca bu sayfa kendiliğinden yeni fatura oluşturur.
sale-cancel = Bu satışı iptal et
sale-all = Bütün satışlar
sale-reload = Ödenip ödenmediğini görmek için sayfayı yenileyin.
sale-late-reload = { $late }. Ödenip ödenmediğini görmek için sayfayı yenileyin.

## What the script of that page says, of the payment and of its own way to the till

sale-say-waiting = Ödeme bekleniyor
sale-say-paid = Ödendi
sale-say-paid-late = Geç ödendi, kontrol edin
sale-say-expired = Süresi doldu, ödenmedi
sale-say-cancelled = İptal edildi
sale-say-failed = Fatura oluşturulmadı
sale-say-live = Canlı
sale-say-checking = 3 sn’de bir bakılıyor
sale-say-offline = Çevrimdışı, malı teslim etmeyin
sale-say-signed-out = Oturum kapandı: Giriş yapmak için sayfayı yenileyin
sale-say-left = { $time } kaldı
sale-say-sound-on = Ses açık
sale-say-sound-off = Ses kapalı

## How late the till hears of payments

upstream-silent = Blink yanıt vermiyor: Yeşile dönmeyen hiçbir şey için mal teslim etmeyin
upstream-limited = Blink şu anda az soru kabul ediyor: Ödemeler geç görünür
upstream-slow = Ödemeler geç görünür: { $open } açık fatura varken Blink’e her biri { $seconds } sn’de bir soruluyor
upstream-asking = Ödemeler birkaç saniye geç görünür: Blink’e soruluyor

## Can this till take money now? /health

health-title = Sistem durumu
health-good = Hazır
health-warn = Dikkat
health-bad = Sorun
health-trouble = { $what }: { $word }. { $to_do }
health-ledger = Blink’in hareketleri
health-ledger-read = { $ago } önce okundu
health-ledger-unread = Henüz okunmadı
health-ledger-old-do = Kimsenin bildirmediği ödemeler geç bulunur. Bir işletme sahibinin oturumu açık olduğu sürece her dakika yeniden denenir.
health-ledger-gaps = { $read }; { $count ->
    [one] { $count } hareket
   *[other] { $count } hareket
} anlaşılamadı
health-ledger-gaps-do = { $count ->
    [one] Gelen kutusundan bakın.
   *[other] Gelen kutusundan bakın.
}
health-grant = Oturum
health-grant-good = Açık
health-grant-ended = İşletme sahibi çıkış yaptı
health-grant-ended-do = İşletme sahibi herhangi bir cihazda bir kez giriş yapsın; o zamana kadar tahsilat yapılamaz.
health-grant-goes-on-do = Tahsilata devam edin; ödemeler her zamanki gibi görünür. İşletme sahibi herhangi bir cihazda bir kez giriş yapsın.
health-grant-degraded = Yenilenmedi
health-grant-degraded-do = Blink’in giriş hizmeti yanıt vermiyor. Tahsilat onsuz sürer; bakiyeler ve sorgular bekler.
health-grant-ends = Yakında kapanıyor
health-grant-ends-do = Bu oturum, başladıktan yaklaşık bir saat sonra kapanır. Yeniden giriş yapıp “offline” kutusunu işaretleyin.
health-scopes = İzinler
health-scopes-good = Tam
health-scopes-no-receive = Tahsilat yapamaz
health-scopes-key-do = Read ve Receive işaretli bir API anahtarı oluşturup onunla giriş yapın.
health-scopes-receive-do = Yeniden giriş yapıp “receive” kutusunu işaretleyin.
health-scopes-no-read = Geçmişe bakamaz
health-scopes-read-do = Yeniden giriş yapıp “read” kutusunu işaretleyin.
health-api = Blink
health-api-good = Yanıt veriyor
health-api-unknown = Henüz sorulmadı
health-api-limited = Yoğun
health-api-limited-do = Blink şu anda daha az istek alıyor. Bir dakika bekleyin.
health-api-silent = Sessiz
health-api-silent-do = Bu kasanın internet bağlantısını, sonra status.blink.sv adresini kontrol edin. Yeşile dönmeyen hiçbir şey için mal teslim etmeyin.
health-clock = Saat
health-clock-unknown = Henüz karşılaştırılmadı
health-clock-good = Blink’inkiyle aynı
health-clock-ahead = Blink’inkinden { $off } ileri
health-clock-behind = Blink’inkinden { $off } geri
health-clock-off-do = Kasanın saatini tercihen NTP ile ayarlayın: Faturaların süresi, gerçekte dolduğundan başka bir saatte doluyor görünüyor.
health-clock-far-off-do = Kasanın saatini tercihen NTP ile ayarlayın: Saat yanlış ve müşteriler ödeyemiyor.
health-line = Canlı ödemeler
health-line-good = Canlı
health-line-resting = Beklemede
health-line-down = Sorgulanıyor
health-line-down-do = { $late }. Bekleyin; kasa kendiliğinden yeniden bağlanır.
health-rate = Kur
health-rate-age = { $age } önce
health-rate-old-do = Blink’te daha yenisi yok. 10 dakikadan sonra hiçbiri kullanılmaz: O zaman BTC cüzdanına sats olarak tahsil edin.
health-rate-none = { $currency } için yok
health-rate-none-do = BTC cüzdanına sats olarak tahsil edin.
health-room = Bu dakikadaki faturalar
health-room-left = { $count } kaldı
health-room-none = Hiç kalmadı
health-room-blocked = Engellendi
health-room-blocked-do = Blink { $wait } boyunca fatura oluşturmaz. Bekleyin.
health-room-none-do = Bir dakika bekleyin.
health-room-none-without-sign-in-do = Bir dakika bekleyin ya da işletme sahibi giriş yapsın: Onsuz Blink bu kasadan az fatura alır.
health-room-few-do = Biraz yavaşlayın: Blink bu hesabın bütün kasalarını birlikte sayar.
health-room-few-without-sign-in-do = İşletme sahibinin oturumu olmadan Blink bu kasadan az fatura alır. İşletme sahibi herhangi bir cihazda bir kez giriş yapsın.
health-account = Hesap
health-account-good = Etkin
health-account-no-receive = Para alamaz
health-account-no-receive-do = Paranızı taşımak için Blink uygulamasını açın.
health-account-ended-do = Paranızı { $deadline } tarihinden önce Blink uygulamasıyla taşıyın ve satışlarınızı dışa aktarın.
health-account-inactive = Etkin değil
health-account-inactive-do = Nedenini görmek için Blink uygulamasını açın.
health-account-winding-down = Kapatılıyor
health-account-winding-down-do = { $until } tarihine kadar para alabilir. Ne yapılacağını Blink uygulaması söyler.
health-services = Lightning ve dolar
health-services-good = Çalışıyor
health-services-no-lightning = Lightning çalışmıyor
health-services-no-lightning-do = Birkaç dakika sonra yeniden deneyin.
health-services-no-dealer = Dolar yok
health-services-no-dealer-do = BTC cüzdanına tahsil edin.
health-storage = Depolama
health-storage-good = Yazıyor
health-storage-left = { $megabytes } MB kaldı
health-storage-left-do = Kasanın diskinde bir an önce yer açın: Dolduğunda kasa tahsilat yapamaz.
health-storage-full = Yazamıyor
health-storage-full-do = Kasanın diskinde yer açın ya da diski onartın. Hiçbir şeyi yeniden başlatmak gerekmez; ödemeler o zaman kaydedilir.

## The receipt: /receipts/…

receipt-title = Makbuz
receipt-of = { $shop } makbuzu
receipt-by = ({ $method } ile)
receipt-proof = Ödeme kanıtı
receipt-hash = Ödeme hash’i
receipt-preimage = Preimage
receipt-print = Yazdır
receipt-print-hint = Kâğıtta da olması için önce “Ödeme kanıtı” bölümünü açın.
