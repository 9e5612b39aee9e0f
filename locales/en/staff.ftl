## Cashiers: /settings/cashiers

cashiers-title = Cashiers
cashiers-lead = A cashier charges for your shop and sees the sales they made: no balances, no export, no settings, and nothing can be sent.
cashiers-name = Name of a new cashier
cashiers-no-name = Write a name, so that you know whom you end.
cashiers-long-name = The name is too long: at most 40 letters.
cashiers-make-code = Make a join code
cashiers-none = No cashiers yet.
# $until is a time: "21 November 2026, 14:03".
cashiers-code-works = Has not joined yet. The code works until { $until }.
cashiers-since = Since { $since }
# $device is what a browser is called: "Chrome on Android".
cashiers-device = { $device }, last used { $when }
cashiers-end = End { $name }
cashiers-end-code = The code stops working. Their sales stay in your history.
cashiers-end-now = { $name } is signed out at once, on every device. Their sales stay in your history.
cashiers-end-yes = Yes, end { $name }

## The code, shown once

code-title = Join code
code-of = Join code of { $name }
code-scan = Let the cashier scan this with their own device. It works once, within 24 hours, and is shown only now.
code-qr = QR code of the link to join
# $link is the link code-link, $address an address: "https://till.example/join".
code-or = Or send them { $link }, or let them open { $address } and type:
code-link = the link to join
code-all = All cashiers

## /join

join-title = Join a shop
join-ended = You are not signed in here any more
join-ended-why = The owner of the shop ended it, or it ran out. Sales that are open are still being watched.
join-again = Join again
join-head = Join a shop as a cashier
join-lead = The owner of the shop gives you a code. It works once.
# $account is a username at Blink.
join-ends = You are signed in to { $account } on this device; joining ends that.
join-button = Join
# $log_in is a link with what the button to sign in says: "Log in with Blink".
join-owner = Are you the owner? { $log_in } instead.
join-code = Join code
join-wrong-code = This code does not work. Look whether it is typed as it was shown, or ask the owner for a new one.

## Sign-ins: /settings/sign-ins

sign-ins-title = Sign-ins
sign-ins-lead = These browsers are signed in to this account on this till. Ending one takes effect at its next click, and its permission is handed back to Blink.
sign-ins-browser = Browser
sign-ins-since = Signed in
sign-ins-last-used = Last used
sign-ins-this = This device
sign-ins-end = End
sign-ins-end-this = End (log out here)
# The links to the pages of browsers that were used after and before those of this page.
sign-ins-later = Used later
sign-ins-before = Used before
sign-ins-end-others = End all others
sign-ins-end-all = End all, this one too
# A browser and what it runs on: "Chrome on Android".
device-on = { $browser } on { $system }
# The same with the model: "Chrome on Android, Pixel 8".
device-on-model = { $browser } on { $system }, { $model }
# A browser inside some other app.
device-app = An app
