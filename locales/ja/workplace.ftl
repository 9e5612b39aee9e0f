## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = 業務アプリ
work-title = 業務アプリ
work-lead = Blinkの業務アプリ（joinblink.com、ウォレットではありません）を使うスタッフは、アプリでConnectを押すと、この店舗のレジ担当者になります。
work-feed = 担当した取引が支払われると、アプリのフィードにカードが届きます。
work-there = 業務アプリの管理画面で
work-proxy-url = アプリを作成し、Proxy URLに次を入力します：
work-secret-hint = そこで長くランダムなProxy Secretを決め、トークンを作成し、アプリのService IdとAuth IDを控えてください。フィードにカードを表示するには、投稿カテゴリーを追加します。
work-change = すべて変更
work-here = 次に、ここに入力します
work-set-up = 設定済み
work-set-up-hint = トークンとシークレットは暗号化して保存され、二度と表示されません。保存するたびに入力が必要です。Auth IDを変えると、以前アプリから接続した人は全員、接続が解除されます。
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = アプリのトークン
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = 変更中の、以前のProxy Secret（空欄可）
work-category = 「支払いを受け取りました」カードのCategory Id（空欄ならカードなし）
work-connected-title = 接続済み
work-nobody = まだ誰もいません。スタッフごとに{ $join_code }を作成してください。スタッフはアプリでConnectを押し、それを入力します。
work-join-code = 参加コード
work-connected-since = { $name }、{ $since }から
work-still-linked = 業務アプリでまだ接続中：{ $count }人。この設定を消す{ $before }、各自がアプリでDisconnectを押す必要があります。トークンがないと、レジは代わりに解除できません。
work-before = 前に
work-forget = 業務アプリの設定を消す
work-forget-hint = トークン、シークレット、これらの接続をレジから削除します。レジ担当者はそのまま残ります。終了は「レジ担当者」で行ってください。
work-refused = 業務アプリは{ $since }からアプリのトークンを拒否しています。アプリで新しいトークンを作成してここに保存するまで、誰も接続できず、カードも送られません。
work-unreadable = レジの秘密鍵が変わったため、ここに入力された内容を復号できません。すべて入力し直すまで、接続も接続解除もできません。
work-no-service-id = アプリのページからService Idをコピーしてください。
work-no-auth-id = アプリのページからAuth IDをコピーしてください。
work-bad-auth-id = これはAuth IDではありません。
work-no-app-token = アプリのトークンを1つ貼り付けてください。ここには二度と表示されません。
work-no-proxy-secret = アプリで入力したとおりにProxy Secretを入力してください。ここには二度と表示されません。
work-guessable = 推測されやすい値です。16文字以上必要です。アプリでもっと長いものを決め、それをここに入力してください。
work-too-long = 長すぎます。500文字以内にしてください。
work-bad-letters = 半角の英字、数字、記号だけを、空白なしで入力してください。
work-auth-id-taken = このAuth IDは、このレジの別の店舗で使われています。

## /integrations/workplace/connect

work-connect-title = 業務アプリを接続
work-connect-owner = オーナーとしてログインしています
work-connect-owner-text = この店舗のオーナーとしてログインしています。業務アプリでレジが接続済みと表示されるようになり、この端末は何も変わりません。
work-connect-as-owner = オーナーとして接続
work-connect-cashier = または、この端末をレジ担当者用にする
work-connect-lead = 店舗のオーナーから参加コードを受け取ってください。一度だけ使え、この端末が会計のできるレジになります。
work-connect-button = 接続
work-connect-not-owner = オーナーの方はこちら：{ $log_in }
work-connect-log-in = Blinkウォレットでログイン
work-done-badge = 接続済み
work-done-name = { $name }さん、接続しました
work-done-name-text = このウィンドウを閉じるか、このまま会計してください。この端末がレジになりました。
work-done = 接続しました
work-done-text = このウィンドウを閉じるか、レジで続けてください。
work-done-open = レジを開く
work-not-connected = 接続していません
work-not-connected-refused = 業務アプリが接続を拒否しました。オーナーに伝えてください。もう一度試すには、アプリでConnectをもう一度押してください。このリンクは使用済みですが、参加コードは使えます。
work-not-connected-away = 業務アプリが正しく応答しません。もう一度試すには、アプリでConnectをもう一度押してください。このリンクは使用済みですが、参加コードは使えます。
work-not-connected-taken = 同じ瞬間に、ほかの人がこの参加コードを使いました。オーナーに新しいコードを依頼し、業務アプリでConnectをもう一度押してください。このリンクは使用済みです。
work-link-over = このリンクは期限切れです
work-link-over-text = 10分間、一度だけ使えます。業務アプリでConnectをもう一度押してください。
work-no-user = ユーザーなし
work-no-user-text = { $header }は、1から{ $bytes }バイトのID1つでなければなりません。
work-wrong-secret = シークレットが違います
work-wrong-secret-text = このレジに、このProxy Secretの店舗はありません。
work-owner = オーナー

## The card in the feed of the work app

work-card-title = 支払いを受け取りました
work-card-amount = 金額
work-card-open = 取引を開く
