## Signing in, and what is the matter with it

# $way_in is what the button to sign in says: "Log in with Blink".
sign-in-once-more = { $way_in } again
sign-in-to-start = Back to the start
# $words are what Blink sent, as it sent them.
sign-in-detail = Blink’s own words: { $words }
login-by-click = Signing in starts with a click on a link.

sign-in-malformed-title = That did not look like Blink
sign-in-malformed-text = The address that brought you here is not one that Blink makes. Nothing was changed.
sign-in-not-here-title = This sign-in did not start here
sign-in-not-here-text = It was started in another browser, is more than half an hour old, or its cookie is gone. Nothing was changed.
sign-in-used-title = This sign-in is over
sign-in-used-text = Its answer from Blink was already used. Continue to the till, or sign in again.
sign-in-issuer-title = That was not Blink
sign-in-issuer-text = The answer names another sender than the Blink that this till trusts, so it was not used.
sign-in-stale-title = This sign-in took too long
sign-in-stale-text = Blink's one-time code was used or has expired. Sign in again; it takes a moment.
sign-in-no-read-title = The box “read” was not ticked
sign-in-no-read-text = Blink's page starts with every box unticked. Tick “read” so that this till can show your wallets, “receive” so that it can charge, and “offline” so that you stay signed in. What you gave just now was handed back to Blink.
sign-in-not-invited-title = This till is for other accounts
sign-in-not-invited-text = Your Blink account is not on this till's list. Sign in with another one, or ask its operator to add yours.
sign-in-other-title = That was another account
sign-in-other-text = More permissions were asked for the account that is signed in here, and Blink answered for another one. Nothing was changed. Log in as the same person and tick every box, or log out first.
sign-in-not-kept-title = This till cannot keep anything right now
sign-in-not-kept-text = Its database does not take new entries. Try again in a moment; nothing was kept of this sign-in.
sign-in-cancelled-title = You cancelled the sign-in
sign-in-cancelled-text = Nothing was shared with this till. You can sign in whenever you like.
sign-in-again-title = Please try again
sign-in-lost-text = Blink lost track of this sign-in: another tab was signing in too, or cookies are blocked.
sign-in-open-long-text = This sign-in was open for too long on Blink's side.
sign-in-asks-text = Blink wants to ask you something before it lets you in.
sign-in-unknown-title = Blink did not sign you in
sign-in-unknown-text = It gave a reason that this till does not know. Try again.
sign-in-set-up-title = This till is not set up right
sign-in-set-up-text = Blink does not accept what this till asks for. Its operator has to check the registration at Blink; the log says more.
sign-in-away-title = Blink is not available right now
sign-in-away-text = The sign-in could not be finished. Wait a minute and try again.

## On every page of somebody who is signed in

degraded-text = Blink does not answer right now. You stay signed in; sales that are open are still being watched.
cannot-write-text = The till cannot write: its disk is full or broken. New sales and payments are not recorded until there is room again, so ask the Blink app whether a customer has paid. Tell whoever runs the till.
consent-no-receive = Without the permission “receive” this till can show your balances, but it cannot charge.
consent-no-offline = Without the permission “offline” this sign-in ends about an hour after it began.
consent-neither = Without the permission “receive” this till cannot charge, and without “offline” this sign-in ends about an hour after it began.
consent-other-key = Use a key with Read and Receive
consent-again = Ask again, and tick every box

## Told after a sign-in ended by itself

ended-revoked = Blink ended your last sign-in: access was taken back there, or it was not used for too long. Open sales were watched all the while, and cashiers could charge on.
ended-key = Blink refuses the API key that you signed in with: it was revoked, or it has expired. Make a new one in Blink's dashboard. Open sales were watched all the while, and cashiers could charge on.
ended-hour = Your last sign-in ended after an hour, for “offline” was not ticked at Blink. Open sales were watched all the while, and cashiers could charge on.

## /login/key

key-title = Sign in with an API key
# $dashboard is the link key-dashboard. What is in the dashboard is in English: API Keys, Read, Receive, Write.
key-step-open = Open { $dashboard }, sign in there, and choose { $menu }.
key-dashboard = Blink’s dashboard
key-step-make = Make a key for this till. Choose when it expires, and tick { $read } and { $receive }. Leave { $write } unticked: the till never sends money.
key-step-paste = Copy the key and paste it here. Blink shows it this once.
key-can-send = This key can send all the money of the account: whoever got hold of it could empty your wallets. The till needs no such key. Make one with Read and Receive alone, or paste this one again and say that you mean it.
key-label = API key
key-confirm = I know that this key can send money, and I want to use it here.
key-try = Try the key and sign in
key-hint = The key is tried at Blink, sealed, and never shown again. Logging out forgets it here; to end it everywhere, revoke it in the dashboard.
# $log_in is the link key-log-in.
key-other-way = You can also { $log_in }.
key-log-in = log in with Blink
key-none = Paste the key that Blink's dashboard showed.
key-no-key = This is not an API key. Copy it again from Blink's dashboard, the key alone.
key-inactive = The Blink account of this key is not active. Open the Blink app to see why.
key-refused = Blink refuses this key. Make a new one, and try that.
key-cannot-read = This key may not read. Make one with Read and Receive ticked.
key-unknown = Blink does not know this key: it was revoked, has expired, or is not copied whole. Make a new one.
key-not-invited = This till is for other accounts than that of this key. Use a key of another account, or ask whoever runs the till to put yours on its list.
key-too-many = Too many keys were tried here, so this one was not. Wait a minute, then paste it again.
key-away = Blink cannot be reached just now, so the key was not tried and not kept. Try again in a moment.
key-not-kept = Blink knows this key, but the till cannot keep it: its disk is full or busy. Nothing was changed. Paste it again in a moment; if this stays, tell whoever runs the till.
