## Cashiers: /settings/cashiers

cashiers-title = レジ担当者
cashiers-lead = レジ担当者は店舗の会計を行い、自分の取引だけを見られます。残高、書き出し、設定は見られず、送金もできません。
cashiers-name = 新しいレジ担当者の名前
cashiers-no-name = 終了するときに見分けられるよう、名前を入力してください。
cashiers-long-name = 名前が長すぎます。40文字以内にしてください。
cashiers-make-code = 参加コードを作成
cashiers-none = レジ担当者はまだいません。
cashiers-code-works = まだ参加していません。コードは{ $until }まで有効です。
cashiers-since = { $since }から
cashiers-device = { $device }、最終使用 { $when }
cashiers-end = { $name }さんのアクセスを終了
cashiers-end-code = コードは使えなくなります。取引は履歴に残ります。
cashiers-end-now = { $name }さんは、すべての端末ですぐにログアウトされます。取引は履歴に残ります。
cashiers-end-yes = はい、{ $name }さんのアクセスを終了します

## The code, shown once

code-title = 参加コード
code-of = { $name }さんの参加コード
code-scan = レジ担当者自身の端末で読み取ってもらってください。24時間以内に一度だけ使え、表示されるのは今だけです。
code-qr = 参加リンクのQRコード
code-or = または{ $link }を送るか、{ $address }を開いて次を入力してもらってください：
code-link = 参加リンク
code-all = すべてのレジ担当者

## /join

join-title = 店舗に参加
join-ended = この端末はもうログインしていません
join-ended-why = 店舗のオーナーが終了したか、期限が切れました。支払い待ちの取引は引き続き確認しています。
join-again = もう一度参加
join-head = レジ担当者として店舗に参加
join-lead = 店舗のオーナーからコードを受け取ってください。一度だけ使えます。
join-ends = この端末では{ $account }にログインしています。参加すると、そのログインは終了します。
join-button = 参加
join-owner = オーナーの方はこちら：{ $log_in }
join-code = 参加コード
join-wrong-code = このコードは使えません。表示どおりに入力したか確認するか、オーナーに新しいコードを依頼してください。

## Sign-ins: /settings/sign-ins

sign-ins-title = ログイン中の端末
sign-ins-lead = このレジで、このアカウントにログインしているブラウザです。終了は次のクリックから有効になり、許可はBlinkに返されます。
sign-ins-browser = ブラウザ
sign-ins-since = ログイン日時
sign-ins-last-used = 最終使用
sign-ins-this = この端末
sign-ins-end = 終了
sign-ins-end-this = 終了（ここからログアウト）
sign-ins-later = より新しい使用
sign-ins-before = より古い使用
sign-ins-end-others = ほかをすべて終了
sign-ins-end-all = この端末も含めてすべて終了
device-on = { $system }の{ $browser }
device-on-model = { $system }の{ $browser }（{ $model }）
device-app = アプリ
