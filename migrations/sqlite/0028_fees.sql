-- What Blink kept of a payment, in the smallest unit of the wallet that was credited: bookkeepers ask for it in a column of
-- its own. Nothing is kept of Lightning today; what its ledger says is what counts. Unknown until the ledger was read.
alter table ledger_entries add column fee integer not null default 0;
alter table attempts add column fee integer;
