## Card and bank payments. Blink Payment is a company; its portal is where merchants look after their account.

method-card = kart
method-bank = banka
settings-cards = Kartlar
cards-title = Kartlar
cards-head = Kart ve banka ödemeleri
cards-lead = { $company } hesabıyla (blinkpayment.co.uk; Blink cüzdanınızla ilgisi olmayan ayrı bir şirket) bir satış kartla ya da bankadan da ödenebilir. Müşteri o şirketin sayfasında öder; hiçbir kart numarası bu kasaya ulaşmaz.
cards-set-up = Kurulum
cards-set-up-in = Kuruldu, tahsilat para birimi { $currency }
cards-set-up-hint = { $currency } cinsinden satışlarda “Kartla ya da bankadan öde” düğmesi çıkar. Anahtarlar şifreli saklanır, bir daha kimseye gösterilmez.
cards-remove = Anahtarları kaldır
cards-unwatched = Anahtarlar, Blink Payment bu satışların kart sayfalarının kapandığını bildirmeden önce kaldırıldı. Müşteri orada hâlâ ödeyebilir ve kasanın bundan haberi olmaz. Sayfaları portalından kapatın: { $sales }
cards-unwatched-sale = satış { $id }
cards-change = Anahtarları değiştir
cards-where = İki anahtar da Blink Payment portalında, Blink sayfanızın ayarlarındadır. Saklanmadan önce denenir.
cards-api-key = API anahtarı
cards-secret-key = Gizli anahtar
cards-currency = Kart tahsilatının para birimi
cards-keep = Dene ve kaydet
cards-no-api-key = Blink sayfanızın ayarlarından API anahtarının tamamını kopyalayın.
cards-no-secret-key = Blink sayfanızın ayarlarından gizli anahtarın tamamını kopyalayın.
cards-no-currency = Para biriminin üç harfini yazın, örneğin GBP.
cards-wrong-keys = Blink Payment bu anahtar çiftini tanımıyor. İkisini de aynı Blink sayfasından yeniden kopyalayın.
cards-not-taken = Bu Blink sayfasının kabul ettikleri: { $known }. Kabul etmediği: { $currency }.
cards-unreachable = Blink Payment’a ulaşılamıyor; anahtarların geçerli olup olmadığı bilinmiyor. Hiçbir şey saklanmadı; birazdan yeniden deneyin.

## On the sale's page

cards-odd = Blink Payment bu satışın ödendiğini, ama başka bir tutarla ödendiğini söylüyor. Kasa bunu ödeme saymaz: Portalından bakın.
cards-offer = Kart ya da banka
cards-qr = Kart sayfasının QR kodu
cards-scan = Müşteri bu kodu okutur ya da bağlantıyı açar. Son: { $until }.
cards-asking = Blink Payment’tan kart sayfası isteniyor.
cards-pay = Kartla ya da bankadan öde
cards-not-set-up = Kartlar kurulmamış. İşletme sahibi anahtarları Ayarlar, Kartlar bölümüne yazar.
cards-not-waiting = Bu satış ödeme beklemiyor; kartla ödenecek bir şey yok.
cards-unclear = Blink Payment net yanıt vermedi. Kasa, kart sayfasının oluşup oluşmadığına bakıyor; o zamana kadar fatura ödenebilir.
cards-other-currency = Burada kartlardan tahsilat { $currency } cinsinden yapılır; bu satış başka para biriminde. { $currency } cinsinden yeniden tahsil edin.
cards-keys-refused = Blink Payment bu işletmenin anahtarlarını reddediyor. İşletme sahibi onları Ayarlar, Kartlar bölümüne yeniden yazar.
cards-said-no = Blink Payment reddetti: { $why }
cards-no-methods = Blink Payment reddetti: Ne kartlar ne banka ödemeleri açık.
cards-said-no-more = Blink Payment reddetti, nedenini söylemedi.
cards-limited = Blink Payment şu anda başka istek almıyor. { $seconds } sn sonra yeniden deneyin.
cards-not-reached = Blink Payment’a ulaşılamıyor. Birazdan yeniden deneyin.
cards-no-answer = Blink Payment’ın yanıtı kullanılamıyor. Birazdan yeniden deneyin; fatura ödenebilir.

## Giving money back

cards-payment = Kart ödemesi
cards-paid-by-card = Kartla ödendi: { $amount }
cards-paid-by-bank = Bankadan ödendi: { $amount }
cards-refund-done = İade edildi: { $amount }, { $when }
cards-refund-refused = Reddedildi: { $amount }, { $when }
cards-refund-asked = İade ediliyor: { $amount }, { $when }
cards-refund-unclear = Belirsiz, Blink Payment portalına bakın: { $amount }, { $when }
cards-give-back = Para iade et
cards-give-back-amount = { $currency } cinsinden tutar; boş bırakılırsa iade: { $amount }
cards-give-back-yes = Evet, bu parayı karta iade et
cards-give-back-now = İade et
cards-bank-not-given = Blink Payment banka ödemelerini iade etmez: Parayı bankanızdan gönderin.
cards-not-by-card = Bu satış kartla ödenmedi; bir karta iade edilecek bir şey yok.
cards-gone = Kartlar artık kurulu değil. Parayı Blink Payment portalından iade edin.
cards-tick = Paranın iade edileceğini onaylamak için kutuyu işaretleyin.
cards-nothing-left = Bu ödemeden kalan bir şey yok.
cards-too-much = Bu ödemeden bu kadar kalmadı.
cards-no-number = Blink Payment bu ödemenin numarasını henüz bildirmedi. Daha sonra yeniden deneyin ya da parayı portalından iade edin.
cards-refund-unknown = Blink Payment net yanıt vermedi; para iade edilmiş olabilir. Portalından bakın; kasa yeniden denemez.

## The page that the customer comes back to

cards-done-title = Ödeme
cards-done-paid = Ödendi
cards-done-thanks = Teşekkürler. Bu sayfayı kapatabilirsiniz.
cards-done-not-paid = Ödenmedi
cards-done-over = Bu ödeme geri alındı ya da süresi doldu. Kasaya sorun.
cards-done-not-yet = Henüz ödenmedi
cards-done-waiting = Kasaya henüz bir ödeme bilgisi gelmedi. Bu sayfa kendiliğinden yeniden bakar; böyle kalırsa kasaya sorun.
