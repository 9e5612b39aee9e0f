-- The card and bank rail of the optional room `cards`. Times are UTC milliseconds, amounts are integers in minor units.
-- Sealed columns are opened by integrations/cards/store.rs alone.

-- A shop's own keys at Blink Payment, as its owner typed them. Removed means gone.
create table card_merchants (
    account_id text primary key references accounts (id),
    api_key blob not null,
    secret_key blob not null,
    -- What the shop charges in by card: an ISO code.
    currency text not null,
    -- Raised by every change of the keys: a token of the keys before is not used any more.
    version integer not null check (version > 0),
    created_at integer not null
) strict;

-- A paylink that was asked for, for one attempt of a sale. Written before the vendor is called, so that none is ever open
-- that the till does not know.
create table card_links (
    -- Goes to the vendor as `transaction_unique`.
    attempt_id text primary key references attempts (id) on delete cascade,
    sale_id text not null,
    account_id text not null references accounts (id),
    amount integer not null check (amount > 0),
    currency text not null,
    digits integer not null check (digits between 0 and 8),
    -- `asked`: it is not known whether it came to be. `open`: the vendor has it. `closed`: the vendor says that it was
    -- cancelled. `paid`: the vendor says so. `none`: it never came to be, or nothing more can be learnt.
    state text not null check (state in ('asked', 'open', 'closed', 'paid', 'none')),
    -- The vendor's id, and the address of the hosted page once it was found fit to be shown.
    paylink_id text,
    paylink_url text,
    -- Whoever knows what these are hashes of may knock, or look.
    notify_hash text not null unique,
    done_hash text not null unique,
    created_at integer not null,
    -- No longer offered after this; watched for an hour more.
    expires_at integer not null,
    -- When to ask the vendor next; far away once nothing more is awaited. Who asks moves it first, so that two processes do
    -- not ask both.
    next_at integer not null,
    -- When the vendor last answered, and the status in its own words.
    heard_at integer,
    heard text,
    -- The vendor says paid, but another amount or currency, or a part.
    is_odd integer not null default 0 check (is_odd in (0, 1)),
    -- A transaction that a notification named: worth a look, nothing more.
    hinted_transaction text,
    -- The transaction that paid it, by the vendor's own word.
    transaction_id text,
    paid_at integer,
    check (state <> 'paid' or paid_at is not null)
) strict;

create index card_links_by_next on card_links (next_at);
create index card_links_by_account on card_links (account_id, state);
create index card_links_by_sale on card_links (sale_id);

create trigger card_links_stay_paid before update of state on card_links
when old.state = 'paid' and new.state <> 'paid'
begin
    select raise(abort, 'a paid link stays paid');
end;

-- Money that the owner gave back, or wanted to. Written before the vendor is called; what is not known to be refused
-- counts as given back, so that nothing is given twice.
create table card_refunds (
    id text primary key,
    attempt_id text not null references card_links (attempt_id),
    account_id text not null references accounts (id),
    -- One per rendered form: a form that is sent twice gives back once.
    form_key text not null,
    amount integer not null check (amount > 0),
    state text not null check (state in ('asked', 'done', 'refused', 'unclear')),
    created_at integer not null,
    unique (account_id, form_key)
) strict;

create index card_refunds_by_attempt on card_refunds (attempt_id, created_at);

-- What became of a refund. Only ever added to.
create table card_refund_events (
    id integer primary key,
    refund_id text not null references card_refunds (id),
    at integer not null,
    state text not null,
    -- The vendor's words, or its transaction.
    note text not null
) strict;

create index card_refund_events_by_refund on card_refund_events (refund_id, id);

create trigger card_refund_events_are_not_changed before update on card_refund_events
begin
    select raise(abort, 'card_refund_events is append-only');
end;

create trigger card_refund_events_are_not_removed before delete on card_refund_events
begin
    select raise(abort, 'card_refund_events is append-only');
end;
