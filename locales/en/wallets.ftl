## The wallets: /wallets

wallets-title = Wallets
wallets-none = Blink shows no wallet for this account.
wallet-bitcoin = Bitcoin
wallet-dollar = Dollar
wallets-pending = { $amount } on the way, not confirmed yet
# The sum of all wallets, in the owner's currency.
wallets-total = Together ≈ { $amount }
wallets-price = 1 BTC = { $price }
# $at is a moment: "21 November 2026, 09:26 UTC".
wallets-price-at = 1 BTC = { $price }, Blink's price of { $at }
wallets-open-ledger = Open the ledger
wallets-no-price = Blink gives no price just now. Your balances are right; their value in { $currency } is missing. Look again in a minute.
wallets-winding-down = Blink is closing this account: it can receive until { $last_receive }. Move your money out and export your sales before { $last_day }.
wallets-receive-disabled = Blink has closed this account for receiving, so the till cannot charge. What is in it is still yours: move it out and export your sales before { $last_day }.
wallets-export = Export sales

## A page that was looked at too often. $what is "balances" or "page".

look-known = This page is looked at so often that Blink was not asked again. What you see of { $what ->
        [balances] these balances
       *[page] this page
    } is { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    } old. Look again in a moment.
look-nothing = This page is looked at so often that Blink was not asked again. Look again in a few seconds to see { $what ->
        [balances] these balances
       *[page] this page
    }.

## The ledger: /transactions

ledger-title = Ledger
ledger-what = Everything that moved in your wallets at Blink, newest first; also what did not pass through this till.
ledger-unread = { $count ->
        [one] One entry of this page is
       *[other] { $count } entries of this page are
    } not understood and not shown. Look in Blink's app.
ledger-empty = Nothing has moved yet. Your first sale will stand here.
ledger-nothing-older = Nothing older than this.
ledger-received = Received
ledger-sent = Sent
# A payment that failed, so that its money came back.
ledger-came-back = Came back
# What Blink took for it.
ledger-fee = fee { $amount }
ledger-done = Done
ledger-waiting = Waiting
ledger-failed = Failed
# A status that the till does not know, in Blink's own word.
ledger-status = { $status }
