## The wallets: /wallets

wallets-title = ウォレット
wallets-none = Blinkにこのアカウントのウォレットがありません。
wallet-bitcoin = Bitcoin
wallet-dollar = ドル
wallets-pending = { $amount }が着金待ち（未確認）
wallets-total = 合計 ≈ { $amount }
wallets-price = 1 BTC = { $price }
wallets-price-at = 1 BTC = { $price }（{ $at }のBlinkのレート）
wallets-open-ledger = 入出金明細を開く
wallets-no-price = 現在、Blinkからレートを取得できません。残高は正確ですが、{ $currency }での評価額は表示できません。1分後にもう一度ご覧ください。
wallets-winding-down = Blinkはこのアカウントを終了します。{ $last_receive }まで受け取れます。{ $last_day }より前に資金を移し、売上を書き出してください。
wallets-receive-disabled = Blinkがこのアカウントの受け取りを終了したため、レジは会計できません。残っている資金は引き続きご自身のものです。{ $last_day }より前に資金を移し、売上を書き出してください。
wallets-export = 売上を書き出す

## A page that was looked at too often. $what is "balances" or "page".

look-known = このページは頻繁に開かれているため、Blinkには問い合わせていません。表示中の{ $what ->
        [balances] 残高
       *[page] ページ
    }は{ $seconds ->
       *[other] { $seconds }秒
    }前のものです。しばらくしてからもう一度ご覧ください。
look-nothing = このページは頻繁に開かれているため、Blinkには問い合わせていません。{ $what ->
        [balances] 残高
       *[page] このページ
    }を見るには、数秒後にもう一度ご覧ください。

## The ledger: /transactions

ledger-title = 入出金明細
ledger-what = Blinkのウォレットの動きを、すべて新しい順に表示します。このレジを通らなかったものも含みます。
ledger-unread = このページの{ $count ->
       *[other] { $count }件
    }は読み取れないため、表示していません。Blinkアプリで確認してください。
ledger-empty = まだ動きはありません。最初の取引がここに表示されます。
ledger-nothing-older = これより古いものはありません。
ledger-received = 入金
ledger-sent = 送金
ledger-came-back = 戻り
ledger-fee = 手数料 { $amount }
ledger-done = 完了
ledger-waiting = 処理中
ledger-failed = 失敗
ledger-status = { $status }
