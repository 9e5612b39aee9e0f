## Signing in, and what is the matter with it

sign-in-once-more = Yeniden: { $way_in }
sign-in-to-start = Başa dön
sign-in-detail = Blink’in kendi sözleri: { $words }
login-by-click = Giriş, bir bağlantıya tıklamakla başlar.

sign-in-malformed-title = Bu, Blink’ten gelmiş gibi görünmüyor
sign-in-malformed-text = Sizi buraya getiren adres, Blink’in oluşturduğu adreslerden değil. Hiçbir şey değiştirilmedi.
sign-in-not-here-title = Bu giriş burada başlamadı
sign-in-not-here-text = Başka bir tarayıcıda başlatıldı, yarım saatten eski ya da çerezi silinmiş. Hiçbir şey değiştirilmedi.
sign-in-used-title = Bu giriş sona erdi
sign-in-used-text = Blink’in yanıtı zaten kullanıldı. Kasaya geçin ya da yeniden giriş yapın.
sign-in-issuer-title = Bu Blink değildi
sign-in-issuer-text = Yanıtta bu kasanın güvendiği Blink’ten başka bir gönderen yazıyor; bu yüzden kullanılmadı.
sign-in-stale-title = Giriş çok uzun sürdü
sign-in-stale-text = Blink’in tek kullanımlık kodu kullanılmış ya da süresi dolmuş. Yeniden giriş yapın; bir an sürer.
sign-in-no-read-title = “read” kutusu işaretlenmemiş
sign-in-no-read-text = Blink’in sayfasında kutular başta işaretsizdir. Kasanın cüzdanlarınızı gösterebilmesi için “read”, tahsilat yapabilmesi için “receive”, oturumunuzun açık kalması için “offline” kutusunu işaretleyin. Az önce verdiğiniz izin Blink’e geri verildi.
sign-in-not-invited-title = Bu kasa başka hesaplar için
sign-in-not-invited-text = Blink hesabınız bu kasanın listesinde yok. Başka bir hesapla giriş yapın ya da kasayı yönetenden sizinkini eklemesini isteyin.
sign-in-other-title = Bu başka bir hesaptı
sign-in-other-text = Burada oturumu açık olan hesap için daha fazla izin istendi, Blink ise başka bir hesap için yanıt verdi. Hiçbir şey değiştirilmedi. Aynı kişi olarak giriş yapıp bütün kutuları işaretleyin ya da önce çıkış yapın.
sign-in-not-kept-title = Kasa şu anda hiçbir şey kaydedemiyor
sign-in-not-kept-text = Veritabanı yeni kayıt almıyor. Birazdan yeniden deneyin; bu girişten hiçbir şey kaydedilmedi.
sign-in-cancelled-title = Girişi iptal ettiniz
sign-in-cancelled-text = Bu kasayla hiçbir şey paylaşılmadı. Dilediğiniz zaman giriş yapabilirsiniz.
sign-in-again-title = Lütfen yeniden deneyin
sign-in-lost-text = Blink bu girişin izini kaybetti: Başka bir sekmede de giriş yapılıyordu ya da çerezler engelli.
sign-in-open-long-text = Bu giriş Blink tarafında çok uzun süre açık kaldı.
sign-in-asks-text = Blink sizi içeri almadan önce bir şey sormak istiyor.
sign-in-unknown-title = Blink girişinizi kabul etmedi
sign-in-unknown-text = Bu kasanın bilmediği bir neden bildirdi. Yeniden deneyin.
sign-in-set-up-title = Bu kasa doğru kurulmamış
sign-in-set-up-text = Blink bu kasanın istediğini kabul etmiyor. Kasayı yönetenin Blink’teki kaydı kontrol etmesi gerekir; ayrıntısı günlükte.
sign-in-away-title = Blink’e şu anda ulaşılamıyor
sign-in-away-text = Giriş tamamlanamadı. Bir dakika bekleyip yeniden deneyin.

## On every page of somebody who is signed in

degraded-text = Blink şu anda yanıt vermiyor. Oturumunuz açık kalır; açık satışlar izlenmeye devam ediyor.
cannot-write-text = Kasa kayıt yapamıyor: Diski dolu ya da bozuk. Yer açılana kadar yeni satışlar ve ödemeler kaydedilmez; müşterinin ödeyip ödemediğine Blink uygulamasından bakın. Kasayı yönetene haber verin.
consent-no-receive = “receive” izni olmadan bu kasa bakiyelerinizi gösterebilir ama tahsilat yapamaz.
consent-no-offline = “offline” izni olmadan bu oturum, başladıktan yaklaşık bir saat sonra kapanır.
consent-neither = “receive” izni olmadan bu kasa tahsilat yapamaz; “offline” olmadan da bu oturum, başladıktan yaklaşık bir saat sonra kapanır.
consent-other-key = Read ve Receive izinli anahtar kullan
consent-again = Yeniden iste ve bütün kutuları işaretle

## Told after a sign-in ended by itself

ended-revoked = Blink son oturumunuzu kapattı: Erişim orada geri alındı ya da çok uzun süre kullanılmadı. Açık satışlar hep izlendi, kasiyerler de tahsilata devam edebildi.
ended-key = Blink giriş yaptığınız API anahtarını reddediyor: İptal edilmiş ya da süresi dolmuş. Blink panosunda yeni bir tane oluşturun. Açık satışlar hep izlendi, kasiyerler de tahsilata devam edebildi.
ended-hour = Blink’te “offline” işaretlenmediği için son oturumunuz bir saat sonra kapandı. Açık satışlar hep izlendi, kasiyerler de tahsilata devam edebildi.

## /login/key

key-title = API anahtarıyla giriş yap
key-step-open = { $dashboard } sayfasını açın, orada giriş yapın ve { $menu } bölümünü seçin.
key-dashboard = Blink panosu
key-step-make = Bu kasa için bir anahtar oluşturun. Süresinin ne zaman dolacağını seçin, { $read } ve { $receive } kutularını işaretleyin. { $write } kutusunu boş bırakın: Kasa asla para göndermez.
key-step-paste = Anahtarı kopyalayıp buraya yapıştırın. Blink onu yalnızca bu kez gösterir.
key-can-send = Bu anahtar hesaptaki bütün parayı gönderebilir: Eline geçiren cüzdanlarınızı boşaltabilir. Kasanın böyle bir anahtara ihtiyacı yok. Yalnızca Read ve Receive izinli bir anahtar oluşturun ya da bunu yeniden yapıştırıp bilerek istediğinizi onaylayın.
key-label = API anahtarı
key-confirm = Bu anahtarın para gönderebildiğini biliyorum ve burada kullanmak istiyorum.
key-try = Anahtarı dene ve giriş yap
key-hint = Anahtar Blink’te denenir, şifrelenerek saklanır ve bir daha gösterilmez. Çıkış yapınca buradan silinir; her yerde geçersiz kılmak için panoda iptal edin.
key-other-way = Ya da { $log_in }.
key-log-in = Blink ile giriş yapın
key-none = Blink panosunun gösterdiği anahtarı yapıştırın.
key-no-key = Bu bir API anahtarı değil. Blink panosundan yeniden, yalnızca anahtarı kopyalayın.
key-inactive = Bu anahtarın Blink hesabı etkin değil. Nedenini Blink uygulamasında görebilirsiniz.
key-refused = Blink bu anahtarı reddediyor. Yeni bir tane oluşturup onu deneyin.
key-cannot-read = Bu anahtarın okuma izni yok. Read ve Receive işaretli bir anahtar oluşturun.
key-unknown = Blink bu anahtarı tanımıyor: İptal edilmiş, süresi dolmuş ya da eksik kopyalanmış. Yeni bir tane oluşturun.
key-not-invited = Bu kasa, bu anahtarın hesabından başka hesaplar için. Başka bir hesabın anahtarını kullanın ya da kasayı yönetenden sizinkini listeye eklemesini isteyin.
key-too-many = Burada çok fazla anahtar denendi; bu yüzden bu anahtar denenmedi. Bir dakika bekleyip yeniden yapıştırın.
key-away = Blink’e şu anda ulaşılamıyor; anahtar ne denendi ne de saklandı. Birazdan yeniden deneyin.
key-not-kept = Blink bu anahtarı tanıyor ama kasa onu saklayamıyor: Diski dolu ya da meşgul. Hiçbir şey değiştirilmedi. Birazdan yeniden yapıştırın; böyle kalırsa kasayı yönetene haber verin.
