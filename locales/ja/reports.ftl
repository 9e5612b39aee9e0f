## The history: /sales

sales-title = 売上
sales-find = 検索
sales-find-and-export = 検索と書き出し
sales-from = 開始日
sales-to = 終了日
sales-no-such-day = 日付は2026-11-21のように入力してください。「{ $typed }」は無視しました。
sales-status = 状態
sales-any = すべて
sales-search = メモ、金額、ハッシュ、ID
sales-show = 表示
sales-export = CSVを書き出す
sales-days-in-utc = 店舗のタイムゾーンがまだわからないため、1日はUTCの0時に始まります。
sales-choose-zone = タイムゾーンを選ぶ
sales-searched-in-part = メモは{ $day }までさかのぼって検索しました。金額、ハッシュ、IDはすべての取引から検索しました。
sales-search-before = それより前を検索
sales-none = 取引はありません。
sales-time = 時刻
sales-what = 内容と担当
sales-amount = 金額
sales-sats = Sats
sales-count = 支払い済み{ $count }件
sales-paid-twice = 二重の支払い
sales-matched = 手動で関連付け：{ $amounts }
sales-days-hint = 取引は、画面でも書き出しでも、店舗の時刻で行われた日に計上されます。合計は、そのうち支払われた額です。
