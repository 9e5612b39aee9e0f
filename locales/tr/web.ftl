## The frame of every page

skip = İçeriğe geç
home-label = Blink Till, ana sayfa
main-label = Ana menü
nav-till = Kasa
nav-orders = Siparişler
nav-sales = Satışlar
nav-inbox = Gelen kutusu
nav-wallets = Cüzdanlar
nav-ledger = Hareketler
nav-settings = Ayarlar
nav-more = Diğer
nav-claims = Müşteri ödediğini söylüyor
nav-health = Bu kasa şimdi tahsilat yapabilir mi?
log-out = Çıkış yap
way-in-blink = Blink ile giriş yap
way-in-key = API anahtarıyla giriş yap
settings-shop = İşletme
settings-items = Ürünler
settings-displays = Müşteri ekranları
settings-sign-ins = Oturumlar
settings-cashiers = Kasiyerler

## On many pages

save = Kaydet
pages = Sayfalar
newest = En yeni
newer = Daha yeni
older = Daha eski

## The front door

landing-title = İşletmeniz için bir Lightning kasası
landing-head = Fiyatı girin, kodu gösterin, yeşile döndüğünü görün.
landing-lead = Blink Till, işletmenizdeki her telefonu Lightning üzerinden Bitcoin alan bir kasaya dönüştürür; para doğrudan kendi Blink hesabınıza gelir.
landing-password = Parolanızı Blink sorar, bu kasa onu hiç görmez.
landing-join = Kasiyer misiniz? { $join }.
landing-join-words = Kodla katılın
landing-boxes = Blink üç kutu gösterir. Üçünü de işaretleyin.
landing-unticked = Kutular işaretsiz gelir. Her biri kasaya şunu sağlar:
landing-read = Bakiyelerinizi ve geçmişinizi göstermek, bir ödemeyi tanımak.
landing-receive = Müşteriler size ödeyebilsin diye fatura oluşturmak.
landing-offline = Oturumunuzu açık tutmak. Bu olmadan her saat yeniden giriş yaparsınız.
landing-write = Kasa asla { $write } istemez: Para alabilir ama gönderemez.
landing-log-out = Buradan çıkış yapmak, bu kasanın hesabınıza erişimini sona erdirir. Tarayıcının Blink’teki oturumu açık kalabilir.

unreached = Bu cihazdan kasaya ulaşılamıyor; hiçbir şey gönderilmedi, hiçbir şey tahsil edilmedi. Yazdıklarınız duruyor: Bağlantıyı kontrol edip düğmeye yeniden basın.
unanswered = Kasa yanıt vermeden bağlantı koptu. Yazdıklarınız duruyor: Bağlantı geri gelince düğmeye yeniden basın. Hiçbir şey iki kez tahsil edilmez.
log-in-again = Yeniden giriş yap
use-another-key = Başka anahtar kullan

## In other sentences

and = { $one } ve { $other }
span-seconds = { $count ->
    [one] { $count } saniye
   *[other] { $count } saniye
}
span-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
span-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
span-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

## An amount that cannot be read

amount-empty = Bir tutar yazın.
amount-no-digits = Tutarı yalnızca rakamlarla yazın, örneğin 12.
amount-no-number = Tutarı rakamlarla ve bir nokta ya da virgülle yazın, örneğin 12,50.
amount-grouped = Tutarı binlikleri ayırmadan yazın, örneğin 1234,50.
amount-ambiguous = Bu iki türlü okunabilir; ondalıktan önce nokta koyun, örneğin 1.234.
amount-no-decimals = Bu para biriminin ondalığı yok; binlikler de ayrılmaz.
amount-too-many-decimals = Bu para biriminde en çok { $digits ->
    [one] { $digits } ondalık
   *[other] { $digits } ondalık
} var; binlikler de ayrılmaz.
amount-zero = Tutar sıfırdan büyük olmalı.
amount-too-large = Bu, Blink’in tek ödemede kabul ettiğinden fazla.

## Error pages

error-typed = Yazdıklarınız:
error-again = Yeniden dene
error-back = Kasaya dön
error-home = Ana sayfa
error-cashier = Kasiyer misiniz? İşletme sahibi size { $join } yeni bir kod verir.
error-join = katılmanız için
error-reference = Referans { $id }

signed-out-title = Oturumunuz kapalı
signed-out-text = Hiçbir şey yapılmadı. Giriş yapın, sonra düğmeye bir kez daha basın.
forbidden-title = Bu sayfa işletme sahibinin
forbidden-text = Oturumunuz açık ama bunu görme izniniz yok. İşletme sahibine sorun.
bad-request-title = Bu olmadı
bad-request-text = Kasa isteği anlamadı. Geri dönüp yeniden deneyin.
bad-form = Bu, bu sayfanın formu değil.
upstream-title = Bu şu anda gösterilemiyor
upstream-text = { $who } gerektiği gibi yanıt vermiyor. Oturumunuz hâlâ açık ve hiç para kaybolmadı; birazdan yeniden deneyin. Yeşile döndüğünü görmediğiniz bir ödeme için mal teslim etmeyin.
unavailable-title = Kasa şu anda kayıt yapamıyor
unavailable-text = Veritabanı meşgul ya da dolu. Hiçbir şey kaybolmadı; birazdan yeniden deneyin. Böyle kalırsa kasayı yönetene haber verin.
lacks-key-title = Bu kasanın anahtarı eksik
lacks-key-text = Oturumunuz gizli bir anahtarla şifreli; kasa o anahtar olmadan başlatılmış. Hiçbir şey kaybolmadı, açık satışlar hep izleniyor. Kasayı yönetene anahtarı TILL_SECRET_KEYS içine geri koyup kasayı yeniden başlatmasını söyleyin.
not-found-title = Burada bir şey yok
not-found-text = Adres yanlış ya da gösterdiği şey size ait değil. Kasaya dönüp oradan bakın.
method-not-allowed-title = Bu sayfa böyle çalışmıyor
method-not-allowed-text = Kasaya dönüp oradaki düğmeleri kullanın.
too-large-title = Bu çok fazlaydı
too-large-text = Daha az gönderin: Buradaki hiçbir form bu kadar metin istemez.
rate-limited-title = Çok fazla deneme
rate-limited-text = Bir dakika bekleyip yeniden deneyin.
timeout-title = Bu çok uzun sürdü
timeout-text = Bu cihazın bağlantısını kontrol edip yeniden deneyin.
internal-title = Bizim tarafta bir şey bozuldu
internal-text = Kayda geçti. Yeniden deneyin; bir daha olursa kasayı yönetene aşağıdaki referansı bildirin.
foreign-title = Bu, bu kasadan gelmedi
foreign-text = Güvenlik için düğmeler yalnızca kasanın kendi sayfalarında çalışır. Kasaya dönüp orada yeniden deneyin.
misdirected-title = Kasanın adresi başka
misdirected-why = Kasa bu adreste bulunmak üzere kurulmadı ve giriş yalnızca kendi adresinde çalışır.
misdirected-go = { $host } adresine git
misdirected-else = O adres açılmazsa kasayı yönetene haber verin.
misdirected-open = Bunun yerine { $address } adresini açın: Giriş yalnızca orada çalışır.

## The sandbox

sandbox-banner = Deneme ortamı: gerçek para yok. Müşterilerin ödemesi ve daha fazlası kontrol sayfasında.
sandbox-open = Deneme ortamını aç

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Dil
language-choose = Değiştir
language-own = Giriş yaptığınız her tarayıcıda, orada başka bir dil seçilmediyse, kasa sizinle bu dilde konuşur. Müşterilerin okudukları kendi tarayıcılarına, o olmazsa işletmenin ayarlarına göre belirlenir.
language-preview = Ön sürüm
language-preview-hint = Ön sürüm olarak işaretlenen bir dil henüz o kadar çok kişi tarafından kontrol edilmedi. Tutarlar ve tarihler hepsinde doğrudur.
language-unknown = Kasa o dili konuşmuyor. Listeden birini seçin.

## The till as an app

app-description = İşletmenizde Lightning üzerinden Bitcoin alın
offline-title = Bağlantı yok
offline-what = Bu cihazdan kasaya ulaşılamıyor.
offline-charge = Bağlantı geri gelene kadar yeni satış tahsil edilemez.
offline-open-sales = Daha önce gösterilen kodlar hâlâ ödenebilir: Kasanın sunucusu onları izler, ödenenler bağlantı geri gelince görünür.
offline-customer = Müşterinin telefonunun ödemek için kendi bağlantısı olmalı; makbuz orada her zamanki gibi açılır.
offline-again = Yeniden dene
install-title = Kasa bu cihazda dursun
install-text = Uygulama olarak tarayıcı çubukları olmadan açılır ve bir satış ödendiğinde ses çıkarır.
install-by-hand = “Paylaş” düğmesine, ardından “Ana Ekrana Ekle” seçeneğine dokunun. Uygulama olarak tarayıcı çubukları olmadan açılır ve bir satış ödendiğinde ses çıkarır.
install-go = Yükle
install-later = Şimdi değil
