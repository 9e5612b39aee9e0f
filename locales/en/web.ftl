## The frame of every page

skip = Skip to content
home-label = Blink Till, home
main-label = Main
nav-till = Till
nav-orders = Orders
nav-sales = Sales
nav-inbox = Inbox
nav-wallets = Wallets
nav-ledger = Ledger
nav-settings = Settings
nav-more = More
nav-claims = The customer says they paid
nav-health = Can this till take money now?
log-out = Log out
way-in-blink = Log in with Blink
way-in-key = Sign in with an API key
settings-shop = Shop
settings-items = Items
settings-displays = Displays
settings-sign-ins = Sign-ins
settings-cashiers = Cashiers

## On many pages

save = Save
# The links to the pages before and after this one.
pages = Pages
newest = Newest
newer = Newer
older = Older

## The front door

landing-title = A Lightning till for your shop
landing-head = Key in a price, show a code, see it turn green.
landing-lead = Blink Till makes any phone in your shop a till that takes Bitcoin over Lightning, paid straight into your own Blink account.
landing-password = Blink asks for your password, this till never sees it.
# $join is the link landing-join-words.
landing-join = Are you a cashier? { $join }.
landing-join-words = Join with a code
landing-boxes = Blink will show three boxes. Tick all three.
landing-unticked = They come unticked. This is what each one lets the till do:
landing-read = Show your balances and your history, and recognise a payment.
landing-receive = Make invoices, so that customers can pay you.
landing-offline = Stay signed in. Without it you log in again every hour.
# $write is the word "write", as Blink shows it.
landing-write = The till never asks for { $write }: it can take money, and it cannot send any.
landing-log-out = Logging out here ends this till's access to your account. The browser may still be signed in at Blink itself.

# Said by the script of every page with a form.
unreached = The till cannot be reached from this device, so nothing was sent and nothing was charged. What you typed is still here: check the connection, then press the button again.
# The same, when the connection broke after it was sent.
unanswered = The connection broke before the till answered. What you typed is still here: press the button again when you are back. Nothing is charged twice.
log-in-again = Log in again
use-another-key = Use another key

## In other sentences

# Two things of one kind: "777 sats and 1.00 USD"
and = { $one } and { $other }
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## An amount that cannot be read

amount-empty = Type an amount.
amount-no-digits = Write the amount with digits only, for instance 12.
amount-no-number = Write the amount with digits and one point or comma, for instance 12.50.
amount-grouped = Write the amount without marks between the thousands, for instance 1234.50.
amount-ambiguous = This can be read in two ways, so write a point before the decimals, for instance 1.234.
amount-no-decimals = This currency has no decimals, and thousands take no mark.
amount-too-many-decimals = This currency has at most { $digits ->
    [one] { $digits } decimal
   *[other] { $digits } decimals
}, and thousands take no mark.
amount-zero = The amount must be more than zero.
amount-too-large = This is more than Blink takes in one payment.

## Error pages

error-typed = This is what you had typed:
error-again = Try again
error-back = Back to the till
error-home = Home
# $join is the link error-join.
error-cashier = Are you a cashier? The owner gives you a new code to { $join }.
error-join = join with
# $id is for whoever looks it up.
error-reference = Reference { $id }

signed-out-title = You are signed out
signed-out-text = Nothing was done. Log in, then press the button once more.
forbidden-title = This page is the owner's
forbidden-text = You are signed in, but not as somebody who may see this. Ask the owner of the shop.
bad-request-title = That did not work
bad-request-text = The till did not understand the request. Go back and try again.
bad-form = This is not the form of this page.
# $who is a service: "Blink".
upstream-title = This can't be shown just now
upstream-text = { $who } does not answer as it should. You are still signed in and no money is lost; try again in a moment. Don't hand over goods for a payment you have not seen turn green.
unavailable-title = The till can't write just now
unavailable-text = Its database is busy or full. Nothing was lost; try again in a moment. If this stays, tell whoever runs the till.
lacks-key-title = This till lacks its key
lacks-key-text = Your sign-in is sealed with a secret key that this till was started without. Nothing is lost, and open sales are watched all the while. Tell whoever runs the till to put the key back into TILL_SECRET_KEYS and to start it again.
not-found-title = There is nothing here
not-found-text = The address is wrong, or what it named is not yours. Go back to the till and look from there.
method-not-allowed-title = That is not how this page works
method-not-allowed-text = Go back to the till and use its buttons.
too-large-title = That was too much
too-large-text = Send less: no form here needs that much text.
rate-limited-title = Too many tries
rate-limited-text = Wait a minute, then try again.
timeout-title = That took too long
timeout-text = Check the connection of this device and try again.
internal-title = Something broke on our side
internal-text = It was written down. Try again; if it happens once more, tell whoever runs the till the reference below.
foreign-title = That did not come from this till
foreign-text = For safety, buttons work only on the till's own pages. Go back to the till and try again there.
misdirected-title = The till lives at another address
misdirected-why = This is not where it was set up to be found, and sign-in works only there.
# $host is an address: "till.example".
misdirected-go = Go to { $host }
misdirected-else = If that address does not open, tell whoever runs the till.
misdirected-open = Open { $address } instead: sign-in works only there.

## The sandbox

sandbox-banner = Sandbox: no real money. Customers pay, and more, on its control page.
sandbox-open = Open the sandbox

## The language: at the foot of pages without a sign-in, on a receipt, and a page of the settings

language-title = Language
language-choose = Change
language-own = The till speaks this language to you in every browser that you sign in with, unless another was chosen there. What customers read follows their own browser, and else the shop's settings.
# Stands above the names of languages.
language-preview = Preview
language-preview-hint = A language marked as a preview has not been checked by as many people yet. Amounts and dates are right in all of them.
language-unknown = The till does not speak that language. Choose one of the list.

## The till as an app

app-description = Take Bitcoin over Lightning in your shop
offline-title = No connection
offline-what = The till cannot be reached from this device.
offline-charge = New sales cannot be charged until the connection is back.
offline-open-sales = Codes that were shown before can still be paid: the till's server watches them, and what was paid shows when you are back.
offline-customer = A customer's phone needs a connection of its own to pay; a receipt opens on it as ever.
offline-again = Try again
install-title = Keep the till on this device
install-text = As an app it opens without the browser's bars, and sounds when a sale is paid.
# In Safari on a phone there is no button for it.
install-by-hand = Press Share, then “Add to Home Screen”. As an app it opens without the browser's bars, and sounds when a sale is paid.
install-go = Install
install-later = Not now
