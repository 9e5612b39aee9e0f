## Orders that wait: /orders

orders-title = Siparişler
orders-none = Bekleyen sipariş yok. Kasada bir sipariş bekletin: Tahsil edilene kadar işletmenin her cihazında burada görünür.
orders-unnamed = Adsız
orders-pieces = { $count ->
    [one] { $count } adet
   *[other] { $count } adet
}
orders-age = { $age } süredir bekliyor
orders-discard = Kaldır

## What was ordered, beside the fields of the till

order-no-quantity = Her üründen 0 ile { $most } arasında satabilirsiniz, yalnızca tam adet.
order-other-unit = Bu ürünlerin fiyatları tutardan farklı bir para biriminde. Tutarı ürünlerin para biriminde yazın ya da onu ayrı bir satışta tahsil edin.
order-too-many-lines = Bir seferde en çok { $most } farklı ürün satabilirsiniz. Kalanı başka bir satışa koyun.
order-two-currencies = Bu ürünlerin fiyatları iki ayrı para biriminde. İki ayrı satış yapın.
order-no-percent = En çok iki ondalıklı bir yüzde yazın, örneğin 12,5%.
order-no-tips = Bu işletme bahşiş almıyor. İşletme sahibi, işletmenin ayarlarından açabilir.
order-nothing = Fiyatı olan bir şey seçin ya da bir tutar yazın.
order-nothing-left = Bu indirimle tahsil edilecek bir şey kalmıyor. Daha az verin.

## What an order comes to

bill-amount = Tutar
bill-title = Sipariş
bill-subtotal = Ara toplam
bill-discount = İndirim
bill-tax-included = { $name } { $percent } dahil
bill-tax-added = { $name } { $percent }
bill-tip = Bahşiş
bill-total = Toplam

## The customer's choice of a tip

tip-title = Bahşiş
tip-question = Bahşiş bırakmak ister misiniz?
tip-none = Bahşiş yok
tip-own = Başka tutar, { $currency }
tip-give = Bu bahşişi ver
tip-above = { $tip } bahşiş siparişin kendisinden fazla; henüz hiçbir şey tahsil edilmedi. Doğru mu?
tip-confirm = Evet, { $tip } ver
tip-back = Kasaya dön

## On the till

till-items = Ürünler
till-find = Ara ya da tara
till-find-short = Ara
till-categories = Ne gösteriliyor
till-favourites = Favoriler
till-all-items = Tümü
till-nothing-found = Burada bu adda bir şey yok. Başka bir ad, SKU ya da barkod arayın.
till-pieces = Adet
till-less = Bir azalt
till-more = Bir artır
till-discount-and-park = İndirim, bekletme
till-discount = İndirim
till-discount-hint = (10% ya da bir tutar)
till-label = Bekletme adı
till-label-hint = (örneğin masa 4)
till-park = Siparişi beklet
till-by-share = İşletmenin dağılımına göre
till-nothing-to-park = Henüz bekletilecek bir şey yok. Bir şey seçin ya da bir tutar yazın.
till-too-many-parked = Zaten { $most } sipariş bekliyor. Önce bazılarını tahsil edin ya da kaldırın.
till-label-too-long = Bu ad liste için çok uzun: en çok { $most } harf.
till-prices-changed = Bu sayfa açıldığından beri fiyatlar değişti ya da bir ürün artık satılmıyor. Hiçbir şey tahsil edilmedi: Bir kez daha bakın.
till-items-gone = Artık satılmıyor: { $names }.
till-order-changed = Bu sipariş bu arada başka bir cihazda değiştirildi. Şu anki hâli: { $order }. Sizinki aşağıda duruyor: onun yerine geçmesi için yeniden bekletin ya da tahsil edin.
till-order-charged = Bu sipariş bu arada başka bir cihazda tahsil edildi: { $sale }. Sizinki aşağıda duruyor: bekletmeden ya da tahsil etmeden önce orada tahsil edilenleri çıkarın.

## On the page of a sale

sale-sold-by = Satan
