-- What was given back of a payment, or may have been: in minor units of what its sale was made in. Kept by whoever gives it
-- back, in the transaction that puts that on record, so that lists and sums need not ask every method.
alter table attempts add column given_back bigint not null default 0 check (given_back >= 0);
