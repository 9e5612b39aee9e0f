## Signing in, and what is the matter with it

sign-in-once-more = もう一度{ $way_in }
sign-in-to-start = 最初に戻る
sign-in-detail = Blinkからのメッセージ：{ $words }
login-by-click = ログインは、リンクをクリックして始めてください。

sign-in-malformed-title = Blinkからのものではないようです
sign-in-malformed-text = ここを開いたアドレスは、Blinkが作るものではありません。何も変更されていません。
sign-in-not-here-title = このログインはここで始まったものではありません
sign-in-not-here-text = 別のブラウザで始めたか、30分以上たっているか、Cookieがなくなっています。何も変更されていません。
sign-in-used-title = このログインは終了しています
sign-in-used-text = Blinkからの応答はすでに使われました。レジに進むか、もう一度ログインしてください。
sign-in-issuer-title = Blinkからのものではありませんでした
sign-in-issuer-text = 応答の送信元が、このレジが信頼するBlinkと異なるため、使用しませんでした。
sign-in-stale-title = ログインに時間がかかりすぎました
sign-in-stale-text = Blinkのワンタイムコードは使用済みか、期限が切れています。もう一度ログインしてください。すぐに終わります。
sign-in-no-read-title = 「read」にチェックが入っていませんでした
sign-in-no-read-text = Blinkの画面では、最初はどの項目にもチェックが入っていません。ウォレットを表示するには「read」、会計をするには「receive」、ログインしたままにするには「offline」にチェックを入れてください。先ほどの許可はBlinkに返しました。
sign-in-not-invited-title = このレジは別のアカウント用です
sign-in-not-invited-text = お使いのBlinkアカウントは、このレジのリストにありません。別のアカウントでログインするか、レジの管理者に追加を依頼してください。
sign-in-other-title = 別のアカウントでした
sign-in-other-text = ここでログイン中のアカウントに追加の権限を求めましたが、Blinkは別のアカウントについて応答しました。何も変更されていません。同じアカウントでログインしてすべてにチェックを入れるか、先にログアウトしてください。
sign-in-not-kept-title = 現在、このレジは何も保存できません
sign-in-not-kept-text = データベースに新しい記録を書き込めません。しばらくしてからもう一度お試しください。今回のログインの情報は何も保存されていません。
sign-in-cancelled-title = ログインをキャンセルしました
sign-in-cancelled-text = このレジには何も共有されていません。いつでもログインできます。
sign-in-again-title = もう一度お試しください
sign-in-lost-text = Blink側でこのログインを見失いました。別のタブでもログインしていたか、Cookieがブロックされています。
sign-in-open-long-text = このログインは、Blink側で長く開いたままになっていました。
sign-in-asks-text = ログインの前に、Blinkから確認したいことがあります。
sign-in-unknown-title = Blinkにログインできませんでした
sign-in-unknown-text = このレジが知らない理由が返されました。もう一度お試しください。
sign-in-set-up-title = このレジは正しく設定されていません
sign-in-set-up-text = このレジの要求をBlinkが受け付けません。レジの管理者がBlinkでの登録内容を確認する必要があります。詳しくはログをご覧ください。
sign-in-away-title = 現在、Blinkを利用できません
sign-in-away-text = ログインを完了できませんでした。1分待ってからもう一度お試しください。

## On every page of somebody who is signed in

degraded-text = 現在、Blinkが応答しません。ログインは保たれ、支払い待ちの取引は引き続き確認しています。
cannot-write-text = レジが書き込めません。ディスクがいっぱいか故障しています。空きができるまで新しい取引と支払いは記録されないため、お客様が支払ったかどうかはBlinkアプリで確認してください。レジの管理者に知らせてください。
consent-no-receive = 「receive」の権限がないため、このレジは残高を表示できますが、会計はできません。
consent-no-offline = 「offline」の権限がないため、このログインは開始から約1時間で終了します。
consent-neither = 「receive」の権限がないため会計ができず、「offline」がないためこのログインは開始から約1時間で終了します。
consent-other-key = ReadとReceiveのあるキーを使う
consent-again = もう一度許可を求め、すべてにチェックを入れる

## Told after a sign-in ended by itself

ended-revoked = 前回のログインはBlinkによって終了されました。Blinkでアクセスが取り消されたか、長く使われていませんでした。その間も支払い待ちの取引は確認しており、レジ担当者は会計を続けられました。
ended-key = ログインに使ったAPIキーをBlinkが拒否しています。取り消されたか、期限が切れています。Blinkのダッシュボードで新しいキーを作成してください。その間も支払い待ちの取引は確認しており、レジ担当者は会計を続けられました。
ended-hour = Blinkで「offline」にチェックが入っていなかったため、前回のログインは1時間で終了しました。その間も支払い待ちの取引は確認しており、レジ担当者は会計を続けられました。

## /login/key

key-title = APIキーでログイン
key-step-open = { $dashboard }を開いてログインし、{ $menu }を選びます。
key-dashboard = Blinkのダッシュボード
key-step-make = このレジ用のキーを作成します。有効期限を選び、{ $read }と{ $receive }にチェックを入れてください。{ $write }にはチェックを入れないでください。レジが送金することはありません。
key-step-paste = キーをコピーして、ここに貼り付けます。Blinkに表示されるのはこの一度だけです。
key-can-send = このキーでは、アカウントのお金をすべて送金できます。キーを手に入れた人は、ウォレットを空にできてしまいます。レジにそのようなキーは必要ありません。ReadとReceiveだけのキーを作成するか、承知のうえで使う場合はもう一度貼り付けて確認してください。
key-label = APIキー
key-confirm = このキーで送金できることを承知のうえで、ここで使います。
key-try = キーを確認してログイン
key-hint = キーはBlinkで確認したあと暗号化して保存し、二度と表示しません。ログアウトすると、ここからは消去されます。すべての場所で無効にするには、ダッシュボードで取り消してください。
key-other-way = { $log_in }こともできます。
key-log-in = Blinkでログインする
key-none = Blinkのダッシュボードに表示されたキーを貼り付けてください。
key-no-key = これはAPIキーではありません。Blinkのダッシュボードから、キーだけをもう一度コピーしてください。
key-inactive = このキーのBlinkアカウントは有効ではありません。理由はBlinkアプリで確認してください。
key-refused = Blinkがこのキーを拒否しました。新しいキーを作成してお試しください。
key-cannot-read = このキーでは読み取りができません。ReadとReceiveにチェックを入れたキーを作成してください。
key-unknown = Blinkにこのキーがありません。取り消されたか、期限が切れたか、全体がコピーされていません。新しいキーを作成してください。
key-not-invited = このレジは、このキーとは別のアカウント用です。別のアカウントのキーを使うか、レジの管理者にリストへの追加を依頼してください。
key-too-many = ここで試されたキーが多すぎるため、このキーは確認していません。1分待ってから、もう一度貼り付けてください。
key-away = 現在Blinkに接続できないため、キーは確認も保存もしていません。しばらくしてからもう一度お試しください。
key-not-kept = Blinkはこのキーを認めましたが、レジのディスクがいっぱいか使用中のため保存できません。何も変更されていません。しばらくしてからもう一度貼り付けてください。解決しない場合は、レジの管理者に知らせてください。
