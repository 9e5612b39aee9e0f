## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = İş uygulaması
work-title = İş uygulaması
work-lead = Blink iş uygulamasını (joinblink.com, cüzdan değil) kullanan personel orada Connect’e basar ve işletmenizin kasiyeri olur.
work-feed = Yaptıkları bir satış ödenince akışlarına bir kart düşer.
work-there = İş uygulamasının yönetim panelinde
work-proxy-url = Orada bir uygulama oluşturun ve Proxy URL olarak şunu yazın:
work-secret-hint = Orada uzun, rastgele bir Proxy Secret seçin, bir token oluşturun, uygulamanın Service Id ve Auth ID değerlerini not edin. Akışta kart için bir gönderi kategorisi ekleyin.
work-change = Hepsini değiştir
work-here = Sonra buraya yazın
work-set-up = Kuruldu
work-set-up-hint = Token ve gizli değerler şifreli saklanır, bir daha gösterilmez; kaydetmek için yeniden yazılmaları gerekir. Auth ID değişirse daha önce uygulamadan bağlananların bağlantısı kalmaz.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = Uygulama token’ı
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = Değiştirirken önceki Proxy Secret (boş olabilir)
work-category = “Ödeme alındı” kartları için Category Id (boş: kart yok)
work-connected-title = Bağlı olanlar
work-nobody = Henüz kimse yok. Her çalışan için bir { $join_code } oluşturun; çalışan uygulamada Connect’e basıp bunu yazar.
work-join-code = katılım kodu
work-connected-since = { $name }, başlangıç: { $since }
work-still-linked = İş uygulamasında hâlâ bağlı: { $count }. Siz uygulamayı kasadan kaldırmadan { $before } orada Disconnect’e basılmalı: Token olmadan kasa bunu onların yerine yapamaz.
work-before = önce
work-forget = İş uygulamasını kaldır
work-forget-hint = Token’ı, gizli değerleri ve bu bağlantıları kasadan siler. Kasiyerler kasiyer kalır; onları Kasiyerler bölümünden çıkarın.
work-refused = İş uygulaması token’ı reddediyor, başlangıç: { $since }. Orada yeni bir token oluşturup buraya kaydedene kadar kimse bağlanamaz ve kart gönderilmez.
work-unreadable = Buraya yazılanlar artık açılamıyor: Kasanın gizli anahtarı değişmiş. Hepsini yeniden yazana kadar kimse bağlanamaz ya da bağlantısı kesilemez.
work-no-service-id = Service Id değerini uygulamanızın sayfasından kopyalayın.
work-no-auth-id = Auth ID değerini uygulamanızın sayfasından kopyalayın.
work-bad-auth-id = Bu bir Auth ID olamaz.
work-no-app-token = Uygulamanızın token’larından birini yapıştırın; burada bir daha gösterilmez.
work-no-proxy-secret = Proxy Secret değerini orada yazdığınız gibi yazın; burada bir daha gösterilmez.
work-guessable = Tahmin etmesi çok kolay: en az 16 karakter. Orada daha uzununu seçip buraya yazın.
work-too-long = Çok uzun: en çok 500 karakter.
work-bad-letters = Yalnızca İngilizce klavyedeki harfler, rakamlar ve işaretler, boşluksuz.
work-auth-id-taken = Bu kasadaki başka bir işletmenin Auth ID’si bu.

## /integrations/workplace/connect

work-connect-title = İş uygulamanızı bağlayın
work-connect-owner = İşletme sahibisiniz
work-connect-owner-text = Bu işletmenin sahibi olarak oturumunuz açık. Bu, iş uygulamanızda kasayı bağlı gösterir ve bu cihazda hiçbir şeyi değiştirmez.
work-connect-as-owner = Beni işletme sahibi olarak bağla
work-connect-cashier = Ya da bu cihazı kasiyer cihazı yapın
work-connect-lead = İşletme sahibi size bir katılım kodu verir. Kod bir kez geçerlidir ve bu cihazı tahsilat yaptığınız bir kasaya dönüştürür.
work-connect-button = Bağlan
work-connect-not-owner = İşletme sahibi misiniz? { $log_in }.
work-connect-log-in = Blink cüzdanınızla giriş yapın
work-done-badge = Bağlandı
work-done-name = { $name }, bağlandınız
work-done-name-text = Bu pencereyi kapatın ya da hemen burada tahsilat yapın: Bu cihaz artık kasanız.
work-done = Bağlandınız
work-done-text = Bu pencereyi kapatın ya da kasada devam edin.
work-done-open = Kasayı aç
work-not-connected = Bağlanmadınız
work-not-connected-refused = İş uygulaması sizi bağlamayı reddetti. İşletme sahibine söyleyin. Yeniden denemek için orada bir kez daha Connect’e basın: Bu bağlantı kullanıldı, katılım kodu kullanılmadı.
work-not-connected-away = İş uygulaması gerektiği gibi yanıt vermiyor. Yeniden denemek için orada bir kez daha Connect’e basın: Bu bağlantı kullanıldı, katılım kodu kullanılmadı.
work-not-connected-taken = Bu katılım kodunu aynı anda başkası kullandı. İşletme sahibinden yenisini isteyin ve iş uygulamasında bir kez daha Connect’e basın: Bu bağlantı kullanıldı.
work-link-over = Bu bağlantının süresi doldu
work-link-over-text = On dakika içinde bir kez geçerlidir. İş uygulamasında yeniden Connect’e basın.
work-no-user = Kullanıcı yok
work-no-user-text = { $header } 1 ile { $bytes } bayt arasında tek bir kimlik olmalı.
work-wrong-secret = Yanlış gizli değer
work-wrong-secret-text = Bu kasada bu proxy secret’a sahip bir işletme yok.
work-owner = İşletme sahibi

## The card in the feed of the work app

work-card-title = Ödeme alındı
work-card-amount = Tutar
work-card-open = Satışı aç
