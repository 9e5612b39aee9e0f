## Orders that wait: /orders

orders-title = 注文
orders-none = 保留中の注文はありません。レジで注文を保留すると、会計するまで店舗のすべての端末でここに表示されます。
orders-unnamed = 名前なし
orders-pieces = { $count ->
   *[other] { $count }点
}
orders-age = 保留：{ $age }
orders-discard = 破棄

## What was ordered, beside the fields of the till

order-no-quantity = 各商品の数量は、0から{ $most }までの整数にしてください。
order-other-unit = これらの商品の価格は、金額と通貨が異なります。商品の通貨で金額を入力するか、その金額だけで会計してください。
order-too-many-lines = 一度に会計できる商品は{ $most }種類までです。残りは別の取引にしてください。
order-two-currencies = これらの商品は価格の通貨が2種類あります。2回の取引に分けてください。
order-no-percent = 割合は小数2桁までで入力してください（例：12.5%）。
order-no-tips = この店舗ではチップを受け取っていません。オーナーが店舗の設定で有効にできます。
order-nothing = 価格のある商品を選ぶか、金額を入力してください。
order-nothing-left = この割引では会計する金額が残りません。割引を減らしてください。

## What an order comes to

bill-amount = 金額
bill-title = 注文
bill-subtotal = 小計
bill-discount = 割引
bill-tax-included = 内税 { $name } { $percent }
bill-tax-added = { $name } { $percent }
bill-tip = チップ
bill-total = 合計

## The customer's choice of a tip

tip-title = チップ
tip-question = チップを追加しますか？
tip-none = チップなし
tip-own = その他の金額（{ $currency }）
tip-give = このチップを追加
tip-above = チップの{ $tip }が注文の金額を超えているため、まだ会計していません。よろしいですか？
tip-confirm = はい、{ $tip }を追加します
tip-back = レジに戻る

## On the till

till-items = 商品
till-find = 検索またはスキャン
till-find-short = 検索
till-categories = 表示する商品
till-favourites = お気に入り
till-all-items = すべて
till-nothing-found = 該当する商品がありません。別の名前、SKU、バーコードで検索してください。
till-pieces = 数量
till-less = 1つ減らす
till-more = 1つ増やす
till-discount-and-park = 割引・保留
till-discount = 割引
till-discount-hint = （10%または金額）
till-label = 保留の名前
till-label-hint = （例：テーブル4）
till-park = この注文を保留
till-by-share = 店舗の割合に従う
till-nothing-to-park = 保留するものがまだありません。商品を選ぶか、金額を入力してください。
till-too-many-parked = 保留中の注文がすでに{ $most }件あります。先にいくつかを会計するか、破棄してください。
till-label-too-long = この名前はリストには長すぎます。{ $most }文字以内にしてください。
till-prices-changed = このページを開いたあとに、価格が変わったか、販売されなくなった商品があります。会計はしていません。もう一度確認してください。
till-items-gone = 販売を終了した商品：{ $names }。
till-order-changed = この注文は、入力中に別の端末で変更されました。現在の内容：{ $order }。入力した内容は下に残っています。こちらを残す場合は、もう一度保留または会計してください。
till-order-charged = この注文は、入力中に別の端末で会計されました：{ $sale }。入力した内容は下に残っています。保留または会計する前に、会計済みの分を取り除いてください。

## On the page of a sale

sale-sold-by = 担当
