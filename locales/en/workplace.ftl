## The workplace app (joinblink.com). Service Id, Auth ID, Proxy URL, Proxy Secret and Category Id are what its admin panel calls them.

settings-workplace = Work app
work-title = Work app
work-lead = Staff who use the Blink workplace app (joinblink.com, not the wallet) press Connect there and become cashiers of your shop.
work-feed = When a sale of theirs is paid, they get a card in their feed.
work-there = In the workplace app's admin panel
work-proxy-url = Make an app there, and type this as its Proxy URL:
work-secret-hint = Choose a long random Proxy Secret there, make a token, and note the app's Service Id and Auth ID. For cards in the feed add a post category.
work-change = Change all of it
work-here = Then type it here
work-set-up = Set up
work-set-up-hint = Token and secrets are kept sealed and never shown again; saving needs them anew. With another Auth ID nobody who connected through the app before is connected any more.
work-service-id = Service Id
work-auth-id = Auth ID
work-app-token = App token
work-proxy-secret = Proxy Secret
work-proxy-secret-previous = The Proxy Secret before, while you change it (may be empty)
work-category = Category Id for “Payment received” cards (empty: no cards)
work-connected-title = Connected
# $join_code is the link work-join-code.
work-nobody = Nobody yet. Make a { $join_code } for each employee; they press Connect in the app and type it.
work-join-code = join code
# $name is a person's, $since a time.
work-connected-since = { $name }, since { $since }
# $before is the word work-before, set apart.
work-still-linked = Still connected in the work app: { $count }. Whoever is has to press Disconnect there { $before } you forget it: without the token the till cannot do it for them.
work-before = before
work-forget = Forget the work app
work-forget-hint = Removes the token, the secrets and these connections from the till. Cashiers stay cashiers; end them under Cashiers.
# $since is a time.
work-refused = The work app refuses the app token since { $since }. Nobody can connect and no cards are sent until you make a new token there and save it here.
work-unreadable = What was typed here cannot be opened any more: the till's secret key was changed. Nobody can connect or be disconnected until you type all of it again.
work-no-service-id = Copy the Service Id from your app's page.
work-no-auth-id = Copy the Auth ID from your app's page.
work-bad-auth-id = This can't be an Auth ID.
work-no-app-token = Paste one of your app's tokens; it is never shown again here.
work-no-proxy-secret = Type the Proxy Secret as you typed it there; it is never shown again here.
work-guessable = This is too easy to guess: at least 16 characters. Choose a longer one there, then type it here.
work-too-long = This is too long: at most 500 characters.
work-bad-letters = Only letters, digits and signs of the English keyboard, without spaces.
work-auth-id-taken = Another shop of this till has this Auth ID.

## /integrations/workplace/connect

work-connect-title = Connect your work app
work-connect-owner = You are the owner
work-connect-owner-text = You are signed in as the owner of this shop. This shows the till as connected in your work app, and changes nothing on this device.
work-connect-as-owner = Connect me as the owner
work-connect-cashier = Or make this device a cashier's
work-connect-lead = The owner of the shop gives you a join code. It works once, and makes this device a till on which you charge.
work-connect-button = Connect
# $log_in is the link work-connect-log-in.
work-connect-not-owner = Are you the owner? { $log_in } instead.
work-connect-log-in = Log in with your Blink wallet
work-done-badge = Connected
work-done-name = { $name }, you are connected
work-done-name-text = Close this window, or charge right here: this device is your till now.
work-done = You are connected
work-done-text = Close this window, or go on at the till.
work-done-open = Open the till
work-not-connected = You are not connected
work-not-connected-refused = The work app refused to connect you. Tell the owner. To try again, press Connect there once more: this link is used up, a join code is not.
work-not-connected-away = The work app does not answer as it should. To try again, press Connect there once more: this link is used up, a join code is not.
work-not-connected-taken = Somebody else used this join code in the same moment. Ask the owner for a new one, and press Connect in the work app once more: this link is used up.
work-link-over = This link has run out
work-link-over-text = It works once, for ten minutes. Press Connect in the work app again.
# The vendor's proxy reads these two.
work-no-user = No user
work-no-user-text = { $header } has to be one id of 1 to { $bytes } bytes.
work-wrong-secret = Wrong secret
work-wrong-secret-text = No shop of this till has this proxy secret.
# How the owner stands among those who are connected.
work-owner = The owner

## The card in the feed of the work app

work-card-title = Payment received
work-card-amount = Amount
work-card-open = Open sale
