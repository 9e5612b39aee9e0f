## The history: /sales

sales-title = Satışlar
sales-find = Ara
sales-find-and-export = Ara ve dışa aktar
sales-from = Başlangıç
sales-to = Bitiş
sales-no-such-day = Günü 2026-11-21 gibi yazın; “{ $typed }” dikkate alınmadı.
sales-status = Durum
sales-any = Hepsi
sales-search = Not, tutar, hash ya da kimlik
sales-show = Göster
sales-export = CSV dışa aktar
sales-days-in-utc = Günler UTC gece yarısında başlıyor, çünkü işletmenin saat dilimi henüz bilinmiyor.
sales-choose-zone = Seçin
sales-searched-in-part = Notlarda en geriye { $day } gününe kadar; tutarlarda, hash’lerde ve kimliklerde bütün satışlarda arandı.
sales-search-before = Daha eskisini ara
sales-none = Burada satış yok.
sales-time = Saat
sales-what = Ne ve kim
sales-amount = Tutar
sales-sats = Sats
sales-count = { $count } ödendi
sales-paid-twice = İki kez ödendi
sales-matched = Elle eşleştirildi: { $amounts }
sales-days-hint = Satış, burada da dışa aktarımda da, işletmenin saatine göre yapıldığı günde yer alır. Toplamlar, bunun ödenen kısmını sayar.
