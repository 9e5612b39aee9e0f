-- What the shop charges: sales, and the attempts to have them paid. Times are UTC milliseconds, amounts are integers in
-- minor units.

-- A charge as the cashier typed it. Says what was sold; how it was paid is in its attempts.
create table sales (
    id text primary key,
    account_id text not null references accounts (id),
    -- One per rendered form: a form that is sent twice makes one sale.
    form_key text not null,
    -- The secret in the receipt's address. Kept as it is, for the sale's page shows that address again and again.
    receipt_token text not null unique check (length(receipt_token) >= 22),
    -- The name on the receipt, as it was at the sale.
    shop text not null,
    -- The session or the cashier who made it.
    created_by text,
    created_at integer not null,
    -- As typed: 12.34 EUR is 1234, EUR, 2; sats are unit SAT with no decimals.
    amount integer not null check (amount > 0),
    unit text not null,
    digits integer not null check (digits between 0 and 8),
    memo text not null,
    -- That of the newest attempt until one is paid, then the first paid one's.
    status text not null check (status in ('waiting', 'paid', 'expired', 'cancelled', 'paid-late', 'failed')),
    -- Raised by every change that a listener has to hear of.
    revision integer not null default 1 check (revision > 0),
    unique (account_id, form_key)
) strict;

create index sales_by_account on sales (account_id, created_at desc, id);

-- One way to have a sale paid: a Lightning invoice, a card payment. A renewed sale has several, and every one of them
-- may still be paid.
create table attempts (
    -- A lower-case uuid, Blink's `externalId`: it finds an invoice whose creation answer was lost.
    id text primary key,
    sale_id text not null references sales (id),
    account_id text not null references accounts (id),
    -- 1 is the first; the highest decides until one is paid.
    number integer not null check (number > 0),
    rail text not null check (rail in ('lightning', 'card', 'bank')),
    created_at integer not null,
    -- `creating`: asked for, but it is not known whether it came to be.
    status text not null check (
        status in ('creating', 'waiting', 'paid', 'expired', 'cancelled', 'paid-late', 'failed')
    ),
    -- Lightning: the wallet that is credited, and with how many sats or cents.
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
    -- Lightning: the invoice, from the moment it is known to exist.
    payment_hash text unique,
    payment_request text,
    satoshis integer check (satoshis > 0),
    expires_at integer,
    -- When the till learnt of the payment.
    paid_at integer,
    preimage text,
    unique (sale_id, number),
    check (rail <> 'lightning' or (wallet is not null and wallet_id is not null and wallet_amount is not null)),
    check ((rate_of is null) = (rate_base is null)),
    check ((display_amount is null) = (display_currency is null)),
    check ((payment_hash is null) = (payment_request is null)),
    check (rail <> 'lightning' or status in ('creating', 'cancelled', 'failed') or payment_hash is not null),
    check ((paid_at is not null) = (status in ('paid', 'paid-late')))
) strict;

create index attempts_by_account on attempts (account_id, created_at);
create index attempts_by_status on attempts (status, expires_at);

-- What became of an attempt, and how the till learnt it. Only ever added to: the answer to "when did it know?".
create table attempt_events (
    id integer primary key,
    attempt_id text not null references attempts (id),
    at integer not null,
    status text not null,
    source text not null
) strict;

create index attempt_events_by_attempt on attempt_events (attempt_id, id);

create trigger attempt_events_are_not_changed before update on attempt_events
begin
    select raise(abort, 'attempt_events is append-only');
end;

create trigger attempt_events_are_not_removed before delete on attempt_events
begin
    select raise(abort, 'attempt_events is append-only');
end;

-- An attempt moves one way, and a paid status is never left.
create trigger attempts_move_one_way before update of status on attempts
when new.status <> old.status and not (
    (old.status = 'creating' and new.status in ('waiting', 'paid', 'expired', 'cancelled', 'failed'))
    or (old.status = 'waiting' and new.status in ('paid', 'expired', 'cancelled'))
    or (old.status in ('expired', 'cancelled') and new.status = 'paid-late')
)
begin
    select raise(abort, 'an attempt moves one way');
end;

-- An invoice is never exchanged for another, and the amount asked for never changes.
create trigger attempts_keep_their_invoice before update of payment_hash, payment_request, satoshis, wallet_amount on attempts
when (old.payment_hash is not null and (
        new.payment_hash is not old.payment_hash
        or new.payment_request is not old.payment_request
        or new.satoshis is not old.satoshis
    )) or new.wallet_amount is not old.wallet_amount
begin
    select raise(abort, 'an attempt keeps its invoice');
end;

-- Only what certainly never came to be is removed.
create trigger attempts_with_an_invoice_stay before delete on attempts
when old.status <> 'creating' or old.payment_hash is not null
begin
    select raise(abort, 'an attempt that may be paid stays');
end;

create trigger sales_stay_paid before update of status on sales
when old.status in ('paid', 'paid-late') and new.status <> old.status
begin
    select raise(abort, 'a paid status is never left');
end;

create trigger sales_stay_as_typed before update of account_id, amount, unit, digits, memo, created_at, receipt_token on sales
begin
    select raise(abort, 'a sale stays as it was typed');
end;
