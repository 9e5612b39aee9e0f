## Settings of the shop: /settings/shop

shop-title = 店舗
shop-on-receipts = レシートの記載
shop-name = 店舗名
shop-name-hint = お客様が知っている名前です。未入力の場合、レシートにはBlinkのユーザー名が表示されます。
shop-address = 住所
shop-tax-number = 税務登録番号
shop-footer = レシートの末尾
shop-not-fiscal = このレジは税務用のレジスターではありません。法律で必要な場合は、そちらでも売上を登録してください。
shop-too-long = 長すぎます。{ $most }文字以内にしてください。
shop-too-many-lines = 長すぎます。{ $lines }行、{ $most }文字以内にしてください。
shop-day = 日付と言語
shop-time-zone = タイムゾーン
shop-zone-unknown = まだわかりません。それまで1日はUTCの0時に始まります。店舗のあるタイムゾーンを選んでください。
shop-zone-guessed = この店舗のブラウザから取得しました。このままでよければ保存し、違う場合はほかを選んでください。
shop-zone-known = 「今日」、売上の日付、これらのページのすべての時刻の基準です。
shop-zone-welcome = 売上の日付の基準です。
shop-day-starts = 1日の開始時刻
shop-day-starts-hint = 閉店が0時を過ぎる場合は、お客様がいない時刻を選んでください。その前の取引は前日の分になります。
shop-no-such-time = 00:00から23:59までの時刻を入力してください（例：04:30）。
shop-language = 言語
shop-language-own = ブラウザの言語
shop-no-such-language = リストから言語を選んでください。
shop-till = レジの初期設定
shop-unit = 通貨
shop-unit-own = Blinkと同じ
shop-unit-sats = sats
shop-unit-hint = テンキーはこの通貨で始まり、新しい商品の価格もこの通貨になります。
shop-no-such-unit = リストから通貨を選んでください。
shop-wallet = 入金先
shop-wallet-own = Blinkと同じ
shop-wallet-btc = Bitcoin
shop-wallet-usd = ドル
shop-wallet-split = 両方に分ける
shop-wallet-missing = お使いのBlinkアカウントに、そのウォレットはありません。
shop-no-such-wallet = この中から選んでください。
shop-bitcoin-share = ビットコインで持つ割合
shop-bitcoin-share-hint = 「両方に分ける」では、直近30日間がこの割合に最も近づくほうのウォレットに、取引ごとに全額が入ります。送金や両替は行いません。
shop-no-such-share = 0から100までの整数を入力してください。
shop-ask-above = 再確認する金額
shop-ask-above-hint = 会計する通貨の整数で指定します。打ち間違いや読み取ったバーコードがそのまま取引になるのを防ぎます。空欄の場合は、{ $amount }相当を超えると再確認します。
shop-tipping = チップ
shop-tips = お客様にチップを尋ねる
shop-tip-presets = 選択肢（パーセント）
shop-tip-presets-hint = コンマ区切りで5つまで：10,15,20。
shop-no-such-presets = 0より大きく100以下の異なる割合を、コンマ区切りで1つから5つ入力してください（例：10,15,20）。
shop-tip-base = 割合の基準
shop-tip-base-total = 支払い金額
shop-tip-base-net = 税抜き価格
shop-taxes = 税
shop-tax = 価格の表示
shop-tax-none = 税を表示しない
shop-tax-included = 税込み
shop-tax-added = 税抜き
shop-tax-rates = 税率
shop-tax-rates-hint = 1行に1つずつ入力します（例：「Standard = 19」）。最初の税率は、ほかの指定がないものすべてに使われます。
shop-choose-one = この中から選んでください。
shop-no-such-rate = { $line }行目は税率ではありません。名前、「=」、100以下で小数3桁までの割合を入力してください（例：「Standard = 19」）。
shop-rate-twice = { $line }行目は、ほかの税率と同じ名前です。それぞれ別の名前にしてください。
shop-too-many-rates = 多すぎます。税率は10個までです。
shop-rate-missing = 税率を1つ以上入力するか、税を表示しない設定を選んでください。
shop-rate-is-named = 税率「{ $rate }」の商品があります。名前をそのままにするか、先にその商品の税率を変更してください。
shop-no-such-zone = リストからタイムゾーンを選んでください（例：America/El_Salvador）。
shop-no-such-number = 1から999999999999までの整数を入力してください（例：10000）。
bad-time-zone = これはタイムゾーンではありません。

## The page for new owners: /settings/shop/welcome

till-new-shop = 初めてですか？店舗名を入力してください
welcome-title = 店舗情報
welcome-head = この内容でよろしいですか？
welcome-lead = レシートとテンキーに使われます。これもほかの項目も、あとから「設定」ですべて変更できます。
welcome-go = レジへ進む
welcome-skip = スキップ
