## Settings of the shop: /settings/shop

shop-title = İşletme
shop-on-receipts = Makbuzlarda
shop-name = İşletmenin adı
shop-name-hint = Müşterilerin bildiği ad. Ad yoksa makbuzlarda Blink kullanıcı adınız yazar.
shop-address = Adres
shop-tax-number = Vergi numarası
shop-footer = Makbuzun sonunda
shop-not-fiscal = Bu kasa mali onaylı bir yazarkasa değildir. Yasanın gerektirdiği yerde satışı oraya da girin.
shop-too-long = Çok uzun: en çok { $most } karakter.
shop-too-many-lines = Çok uzun: en çok { $lines } satırda { $most } karakter.
shop-day = Gün ve dil
shop-time-zone = Saat dilimi
shop-zone-unknown = Henüz bilinmiyor: O zamana kadar günler UTC gece yarısında başlar. İşletmenizin bulunduğu dilimi seçin.
shop-zone-guessed = Bu işletmenin bir tarayıcısı bildirdi. Kalması için kaydedin ya da başkasını seçin.
shop-zone-known = “Bugün”, satışlarınızın günleri ve bu sayfalardaki bütün saatler buna göredir.
shop-zone-welcome = Satışlarınızın günleri buna göredir.
shop-day-starts = Günün başlangıç saati
shop-day-starts-hint = Gece yarısından sonra kapatıyorsanız kimsenin alışveriş yapmadığı bir saat seçin: Ondan önceki satışlar bir önceki güne sayılır.
shop-no-such-time = 00:00 ile 23:59 arasında bir saat yazın, örneğin 04:30.
shop-language = Dil
shop-language-own = Tarayıcının dili
shop-no-such-language = Listeden bir dil seçin.
shop-till = Kasa açıldığında
shop-unit = Para birimi
shop-unit-own = Blink’teki gibi
shop-unit-sats = sats
shop-unit-hint = Tuş takımı bununla başlar, yeni ürünlerin fiyatı da bu birimdedir.
shop-no-such-unit = Listeden bir para birimi seçin.
shop-wallet = Paranın gideceği cüzdan
shop-wallet-own = Blink’teki gibi
shop-wallet-btc = Bitcoin
shop-wallet-usd = Dolar
shop-wallet-split = İkisinden de biraz
shop-wallet-missing = Blink hesabınızda böyle bir cüzdan yok.
shop-no-such-wallet = Bunlardan birini seçin.
shop-bitcoin-share = Ne kadarı bitcoin olarak kalsın
shop-bitcoin-share-hint = “İkisinden de biraz” seçiliyken her satış, son 30 günü bu paya en çok yaklaştıran cüzdana bütün olarak gider. Hiçbir şey gönderilmez ya da bozdurulmaz.
shop-no-such-share = 0 ile 100 arasında bir tam sayı yazın.
shop-ask-above = Şunun üstünde yeniden sor
shop-ask-above-hint = Tahsilat para biriminde tam sayı olarak; böylece yanlış bir tuş ya da okutulan bir barkod satışa dönüşmez. Boş bırakılırsa kasa { $amount } değerinin üstünde yeniden sorar.
shop-tipping = Bahşiş
shop-tips = Müşterilere bahşiş sor
shop-tip-presets = Seçenekler, yüzde olarak
shop-tip-presets-hint = En çok beş tane, aralarında noktalı virgülle: 10; 15; 20.
shop-no-such-presets = 0’dan büyük ve 100’ü aşmayan bir ile beş arası farklı yüzdeyi noktalı virgülle ayırarak yazın, örneğin 10; 15; 20.
shop-tip-base = Yüzdenin hesaplandığı tutar
shop-tip-base-total = ödenecek tutar
shop-tip-base-net = vergisiz fiyat
shop-taxes = Vergi
shop-tax = Fiyatlar
shop-tax-none = vergi belirtilmez
shop-tax-included = vergi dahil
shop-tax-added = vergi hariç
shop-tax-rates = Oranlar
shop-tax-rates-hint = Her satıra bir tane, örneğin “Standart = 19”. İlki, başka oranı olmayan her şey içindir.
shop-choose-one = Bunlardan birini seçin.
shop-no-such-rate = { $line }. satır bir oran değil. Bir ad, “=” ve en çok üç ondalıklı, 100’ü aşmayan bir yüzde yazın, örneğin “Standart = 19”.
shop-rate-twice = { $line }. satır başka bir oranın adını taşıyor. Her birine ayrı ad verin.
shop-too-many-rates = Çok fazla: en çok on oran.
shop-rate-missing = En az bir oran yazın ya da fiyatlarda vergi belirtilmemesini seçin.
shop-rate-is-named = “{ $rate }” oranı ürünlerde kullanılıyor. Adını değiştirmeyin ya da önce o ürünlere başka bir oran verin.
shop-no-such-zone = Listeden bir saat dilimi seçin, örneğin America/El_Salvador.
shop-no-such-number = 1 ile 999999999999 arasında bir tam sayı yazın, örneğin 10000.
bad-time-zone = Bu bir saat dilimi değil.

## The page for new owners: /settings/shop/welcome

till-new-shop = Yeni misiniz? İşletmenizin adını yazın
welcome-title = İşletmeniz
welcome-head = Bunlar doğru mu?
welcome-lead = Makbuzlar ve tuş takımı buna göredir. Hepsini ve fazlasını sonra Ayarlar’dan değiştirebilirsiniz.
welcome-go = Kasaya geç
welcome-skip = Atla
