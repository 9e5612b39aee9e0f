## Second screens: /settings/displays

displays-title = Müşteri ekranları
displays-lead = Müşteri ekranı, ikinci bir tablette ya da standın arkasında açtığınız bir bağlantıdır. Müşterilere bir kişinin en yeni satışını, satışlar arasında da işletmenizin adını gösterir; elinde olan başka bir şey görmez ve hiçbir şey yapamaz.
displays-none = Henüz ekran yok.
displays-all = Bütün ekranlar
display-name = Yeni ekranın adı
display-whose = Kimin satışlarını gösterir
display-own = Siz
display-make = Bağlantı oluştur
display-no-name = Hangisini kapattığınızı bilmek için bir ad yazın.
display-long-name = Ad çok uzun: en çok 40 harf.
display-no-cashier = “Siz” seçeneğini ya da listeden bir kasiyer seçin.
display-of-cashier = Satışları gösterilen: { $name }, başlangıç
display-of-owner = Kendi satışlarınız gösteriliyor, başlangıç
display-end = Kapat
display-link-lead = Bunu ikinci ekranda açın. Yalnızca şimdi gösterilir; bağlantı başkasının elindeyse ekranı kapatın.
display-link-qr = Bağlantının QR kodu

## What customers see: /display/…

display-title = Hoş geldiniz
display-pay = Lütfen ödeyin
display-code = Faturanın QR kodu
display-moment = Bir dakika lütfen.
display-paid = Ödendi, teşekkürler
display-paid-late = Geç ödendi
display-ask-the-shop = Ödeme, süresi geçtikten sonra geldi. Hâlâ geçerli olup olmadığını lütfen işletmeye sorun.
display-choose-tip = Lütfen kasanın ekranında seçin.
display-more = ve { $count } tane daha
