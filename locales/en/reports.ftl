## The history: /sales

sales-title = Sales
sales-find = Find
sales-find-and-export = Find and export
# The first and the last day that are looked for.
sales-from = From
sales-to = To
sales-no-such-day = Write the day like 2026-11-21; “{ $typed }” was left out.
sales-status = Status
# Of whatever status.
sales-any = Any
sales-search = Memo, amount, hash or id
sales-show = Show
sales-export = Export CSV
sales-days-in-utc = Days begin at midnight UTC, for the shop’s time zone is not known yet.
sales-choose-zone = Choose it
# $day is a day: "Saturday, 21 November 2026".
sales-searched-in-part = Memos were searched back to { $day }; amounts, hashes and ids in all sales.
sales-search-before = Search what was before
sales-none = No sales here.
sales-time = Time
sales-what = What and who
sales-amount = Amount
sales-sats = Sats
# How many sales of a day are paid.
sales-count = { $count } paid
sales-paid-twice = Paid twice
# $amounts are amounts: "2,707 sats".
sales-matched = Matched by hand: { $amounts }
sales-days-hint = A sale stands on the day it was made on, by the shop’s clock, here and in the export. The sums count what was paid of it.
