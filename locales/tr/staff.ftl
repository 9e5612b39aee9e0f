## Cashiers: /settings/cashiers

cashiers-title = Kasiyerler
cashiers-lead = Kasiyer işletmeniz için tahsilat yapar ve kendi yaptığı satışları görür: bakiye, dışa aktarım, ayar yok; hiçbir şey gönderilemez.
cashiers-name = Yeni kasiyerin adı
cashiers-no-name = Kimi çıkardığınızı bilmek için bir ad yazın.
cashiers-long-name = Ad çok uzun: en çok 40 harf.
cashiers-make-code = Katılım kodu oluştur
cashiers-none = Henüz kasiyer yok.
cashiers-code-works = Henüz katılmadı. Kodun geçerlilik sonu: { $until }.
cashiers-since = Başlangıç: { $since }
cashiers-device = { $device }, son kullanım { $when }
cashiers-end = Çıkar: { $name }
cashiers-end-code = Kod geçersiz olur. Satışları geçmişinizde kalır.
cashiers-end-now = { $name } için bütün cihazlardaki oturumlar hemen kapanır. Satışları geçmişinizde kalır.
cashiers-end-yes = Evet, çıkar: { $name }

## The code, shown once

code-title = Katılım kodu
code-of = Katılım kodu: { $name }
code-scan = Kasiyer bunu kendi cihazıyla okutsun. 24 saat içinde bir kez geçerlidir ve yalnızca şimdi gösterilir.
code-qr = Katılım bağlantısının QR kodu
code-or = Ya da { $link } gönderin veya { $address } adresini açıp şunu yazmasını söyleyin:
code-link = katılım bağlantısını
code-all = Bütün kasiyerler

## /join

join-title = İşletmeye katıl
join-ended = Buradaki oturumunuz kapandı
join-ended-why = İşletme sahibi kapattı ya da süresi doldu. Açık satışlar izlenmeye devam ediyor.
join-again = Yeniden katıl
join-head = İşletmeye kasiyer olarak katıl
join-lead = İşletme sahibi size bir kod verir. Kod bir kez geçerlidir.
join-ends = Bu cihazda { $account } oturumu açık; katılınca kapanır.
join-button = Katıl
join-owner = İşletme sahibi misiniz? { $log_in }.
join-code = Katılım kodu
join-wrong-code = Bu kod geçersiz. Gösterildiği gibi yazılıp yazılmadığına bakın ya da işletme sahibinden yenisini isteyin.

## Sign-ins: /settings/sign-ins

sign-ins-title = Oturumlar
sign-ins-lead = Bu tarayıcılarda, bu kasada bu hesabın oturumu açık. Kapatılan oturum, bir sonraki tıklamasında biter ve izni Blink’e geri verilir.
sign-ins-browser = Tarayıcı
sign-ins-since = Açılış
sign-ins-last-used = Son kullanım
sign-ins-this = Bu cihaz
sign-ins-end = Kapat
sign-ins-end-this = Kapat (buradan çıkış yap)
sign-ins-later = Sonra kullanılan
sign-ins-before = Önce kullanılan
sign-ins-end-others = Diğerlerini kapat
sign-ins-end-all = Hepsini kapat, bunu da
device-on = { $browser }, { $system }
device-on-model = { $browser }, { $system }, { $model }
device-app = Bir uygulama
