-- Lightning becomes a method of payment like any other: `attempts` holds what all methods share, and what only an invoice has
-- stands in a table of Lightning's own. SQLite drops no column that a check names, so `attempts` is built anew. Foreign keys
-- are not enforced while migrations run and all are checked before they are committed: dropping the old table takes nothing
-- of other tables along.

-- The invoice of an attempt, from the moment it is known to exist: what a wallet pays by, and what proves that it did.
create table lightning_invoices (
    attempt_id text primary key references attempts (id),
    payment_hash text not null unique,
    payment_request text not null,
    -- Proof of payment, once Blink gave it.
    preimage text
) strict;

insert into lightning_invoices (attempt_id, payment_hash, payment_request, preimage)
select id, payment_hash, payment_request, preimage from attempts where payment_hash is not null;

create index lightning_invoices_by_preimage on lightning_invoices (preimage) where preimage is not null;

-- One way to have a sale paid. A renewed sale has several, and every one of them may still be paid. New: `method` instead of
-- `rail`, of which no list stands here, so that another method needs no migration of this table.
create table attempts_anew (
    -- A lower-case uuid, which goes to whoever is asked for the payment: it finds what was made when the answer was lost.
    id text primary key,
    sale_id text not null references sales (id),
    account_id text not null references accounts (id),
    -- 1 is the first; the highest decides until one is paid.
    number integer not null check (number > 0),
    method text not null,
    created_at integer not null,
    -- `creating`: asked for, but it is not known whether it came to be.
    status text not null check (
        status in ('creating', 'waiting', 'paid', 'expired', 'cancelled', 'paid-late', 'failed')
    ),
    -- Where a wallet at Blink is credited: which, and with how many sats or cents. Null where the money goes elsewhere.
    wallet text check (wallet in ('BTC', 'USD')),
    wallet_id text,
    wallet_amount integer check (wallet_amount > 0),
    -- The price of one sat or one cent that the amount was converted or shown with: rate_base / 10^rate_offset minor
    -- units of rate_currency. Null when none was needed and none could be had.
    rate_of text check (rate_of in ('SAT', 'CENT')),
    rate_currency text,
    rate_digits integer,
    rate_base integer check (rate_base > 0),
    rate_offset integer,
    rate_at integer,
    rate_source text,
    -- What the sale was worth in the account's display currency then; null when that price could not be had.
    display_amount integer check (display_amount >= 0),
    display_currency text,
    display_digits integer,
    -- What the customer pays in sats, and until when it can be paid, from the moment it is known that it can.
    satoshis integer check (satoshis > 0),
    expires_at integer,
    -- The true time of the payment, by Blink's ledger once that was read; until then when the till learnt of it.
    paid_at integer,
    -- When the till learnt of it: the order in which payments settled their sale.
    learnt_at integer,
    -- What the wallet was credited with by Blink's ledger, in minor units of `wallet`; null until that was read.
    credited integer check (credited >= 0),
    -- Asked for without a sign-in of the owner's.
    without_sign_in integer not null default 0 check (without_sign_in in (0, 1)),
    unique (sale_id, number),
    check ((wallet is null) = (wallet_id is null) and (wallet is null) = (wallet_amount is null)),
    check ((rate_of is null) = (rate_base is null)),
    check ((display_amount is null) = (display_currency is null)),
    check (wallet is null or status in ('creating', 'cancelled', 'failed') or expires_at is not null),
    check ((paid_at is not null) = (status in ('paid', 'paid-late')))
) strict;

insert into attempts_anew (
    id, sale_id, account_id, number, method, created_at, status, wallet, wallet_id, wallet_amount, rate_of, rate_currency,
    rate_digits, rate_base, rate_offset, rate_at, rate_source, display_amount, display_currency, display_digits, satoshis,
    expires_at, paid_at, learnt_at, credited, without_sign_in
)
select
    id, sale_id, account_id, number, rail, created_at, status, wallet, wallet_id, wallet_amount, rate_of, rate_currency,
    rate_digits, rate_base, rate_offset, rate_at, rate_source, display_amount, display_currency, display_digits, satoshis,
    expires_at, paid_at, learnt_at, credited, without_sign_in
from attempts;

-- Its indexes and triggers go with it.
drop table attempts;
alter table attempts_anew rename to attempts;

create index attempts_by_account on attempts (account_id, created_at);
create index attempts_by_status on attempts (status, expires_at);
create index attempts_by_payment on attempts (account_id, paid_at) where paid_at is not null;
create index attempts_by_satoshis on attempts (account_id, satoshis, created_at desc) where satoshis is not null;
-- Payments into a wallet at Blink whose entry in its ledger was not read yet: whoever has one is read soon.
create index attempts_to_book on attempts (learnt_at)
    where wallet is not null and credited is null and learnt_at is not null;

-- An attempt moves one way, and a paid status is never left.
create trigger attempts_move_one_way before update of status on attempts
when new.status <> old.status and not (
    (old.status = 'creating' and new.status in ('waiting', 'paid', 'expired', 'cancelled', 'failed'))
    or (old.status = 'waiting' and new.status in ('paid', 'expired', 'cancelled'))
    or (old.status in ('expired', 'cancelled', 'failed') and new.status = 'paid-late')
)
begin
    select raise(abort, 'an attempt moves one way');
end;

-- The amount asked for never changes, nor does what a customer was told to pay.
create trigger attempts_keep_their_amounts before update of satoshis, wallet_amount on attempts
when new.wallet_amount is not old.wallet_amount or (old.satoshis is not null and new.satoshis is not old.satoshis)
begin
    select raise(abort, 'an attempt keeps its amounts');
end;

-- Only what certainly never came to be is removed; an attempt with an invoice is held by that, too.
create trigger attempts_that_may_be_paid_stay before delete on attempts
when old.status <> 'creating'
begin
    select raise(abort, 'an attempt that may be paid stays');
end;

-- An invoice is never exchanged for another, and never forgotten.
create trigger lightning_invoices_are_not_exchanged
before update of attempt_id, payment_hash, payment_request on lightning_invoices
begin
    select raise(abort, 'an attempt keeps its invoice');
end;

create trigger lightning_invoices_stay before delete on lightning_invoices
begin
    select raise(abort, 'an attempt keeps its invoice');
end;
