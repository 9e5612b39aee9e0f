## Second screens: /settings/displays

displays-title = Displays
displays-lead = A display is a link that you open on a second tablet, or on the back of a stand. It shows customers the newest sale of one person, and between sales the name of your shop; whoever holds it sees nothing else and can do nothing.
displays-none = No displays yet.
displays-all = All displays
display-name = Name of a new display
display-whose = It shows the sales of
display-own = Yours
display-make = Make its link
display-no-name = Write a name, so that you know which one you end.
display-long-name = The name is too long: at most 40 letters.
display-no-cashier = Choose yourself, or a cashier from the list.
# $name is a cashier’s.
display-of-cashier = Shows the sales of { $name }, since
display-of-owner = Shows your own sales, since
display-end = End it
display-link-lead = Open this on the second screen. It is shown only now; end the display if somebody else has it.
display-link-qr = QR code of the link

## What customers see: /display/…

display-title = Welcome
display-pay = Please pay
display-code = QR code of the invoice
display-moment = One moment, please.
display-paid = Paid, thank you
display-paid-late = Paid late
display-ask-the-shop = The payment came after its time was over. Please ask the shop whether it still holds.
display-choose-tip = Please choose on the screen of the till.
# Lines of an order for which a low screen has no room.
display-more = and { $count } more
