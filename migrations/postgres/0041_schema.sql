-- What a till keeps, for PostgreSQL: what migrations/sqlite come to at the same number, table by table. From here on every
-- migration has a twin over there.
--
-- Times are milliseconds and amounts minor units: bigint, everywhere.

-- For triggers: nothing that is refused here is ever meant.
create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation';
end
$$;

-- The same while the sale has an attempt: it is on record, and stays what it came to.
create function refuse_while_on_record() returns trigger language plpgsql as $$
begin
    if exists (select 1 from attempts where sale_id = old.sale_id) then
        raise exception '%', tg_argv[0] using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end
$$;

create table house (
    id bigint primary key check (id = 1),
    world text not null check (world in ('live', 'sandbox'))
);

create table accounts (
    id text primary key,
    user_id text not null,
    username text,
    display_currency text not null,
    btc_wallet_id text,
    usd_wallet_id text,
    default_wallet text not null check (default_wallet in ('BTC', 'USD')),
    wind_down_status text,
    wind_down_receive_disabled_at bigint,
    wind_down_final_deadline bigint,
    wind_down_timezone text,
    checked_at bigint not null
);

create table grants (
    id text primary key,
    account_id text not null references accounts (id),
    access_token bytea not null,
    -- Null when `offline` was not granted.
    refresh_token bytea,
    -- What was granted, separated by spaces.
    scope text not null,
    -- The access token's end, and the moment from which it is worth renewing.
    expires_at bigint not null,
    renew_at bigint not null,
    -- Every write that changes a token compares and raises it.
    version bigint not null default 1 check (version > 0),
    -- Whoever renews holds the lease; it ends by time when its holder was killed.
    lease_owner text,
    lease_until bigint,
    -- Set before a renewal is sent, cleared when its answer is known.
    attempt_started_at bigint,
    failures bigint not null default 0,
    backoff_until bigint not null default 0,
    created_at bigint not null,
    kind text not null default 'oauth' check (kind in ('oauth', 'api-key'))
);

create table login_attempts (
    id text primary key,
    state_hash text not null unique,
    -- Whose browser started it: the hash of a cookie.
    browser_hash text not null,
    verifier bytea,
    return_to text not null,
    created_at bigint not null,
    expires_at bigint not null,
    taken_at bigint,
    finished_at bigint,
    -- The grant that came of it, until a session claims it.
    grant_id text references grants (id) on delete set null,
    claimed_at bigint,
    purpose text not null default 'sign-in'
    check (purpose in ('sign-in', 'step-up')),
    only_account_id text references accounts (id)
    check ((purpose = 'step-up') = (only_account_id is not null))
);

create table revocations (
    id text primary key,
    token bytea not null,
    created_at bigint not null,
    next_at bigint not null,
    tries bigint not null default 0
);

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
    created_at bigint not null,
    -- As typed: 12.34 EUR is 1234, EUR, 2; sats are unit SAT with no decimals.
    amount bigint not null check (amount > 0),
    unit text not null,
    digits bigint not null check (digits between 0 and 8),
    memo text not null,
    -- That of the newest attempt until one is paid, then the first paid one's.
    status text not null check (status in ('waiting', 'paid', 'expired', 'cancelled', 'paid-late', 'failed')),
    -- Raised by every change that a listener has to hear of.
    revision bigint not null default 1 check (revision > 0),
    memo_folded text,
    header bigint,
    unique (account_id, form_key)
);

create table attempts (
    -- A lower-case uuid, which goes to whoever is asked for the payment: it finds what was made when the answer was lost.
    id text primary key,
    sale_id text not null references sales (id),
    account_id text not null references accounts (id),
    -- 1 is the first; the highest decides until one is paid.
    number bigint not null check (number > 0),
    method text not null,
    created_at bigint not null,
    -- `creating`: asked for, but it is not known whether it came to be.
    status text not null check (
        status in ('creating', 'waiting', 'paid', 'expired', 'cancelled', 'paid-late', 'failed')
    ),
    -- Where a wallet at Blink is credited: which, and with how many sats or cents. Null where the money goes elsewhere.
    wallet text check (wallet in ('BTC', 'USD')),
    wallet_id text,
    wallet_amount bigint check (wallet_amount > 0),
    -- The price of one sat or one cent that the amount was converted or shown with: rate_base / 10^rate_offset minor
    -- units of rate_currency. Null when none was needed and none could be had.
    rate_of text check (rate_of in ('SAT', 'CENT')),
    rate_currency text,
    rate_digits bigint,
    rate_base bigint check (rate_base > 0),
    rate_offset bigint,
    rate_at bigint,
    rate_source text,
    -- What the sale was worth in the account's display currency then; null when that price could not be had.
    display_amount bigint check (display_amount >= 0),
    display_currency text,
    display_digits bigint,
    -- What the customer pays in sats, and until when it can be paid, from the moment it is known that it can.
    satoshis bigint check (satoshis > 0),
    expires_at bigint,
    -- The true time of the payment, by Blink's ledger once that was read; until then when the till learnt of it.
    paid_at bigint,
    -- When the till learnt of it: the order in which payments settled their sale.
    learnt_at bigint,
    -- What the wallet was credited with by Blink's ledger, in minor units of `wallet`; null until that was read.
    credited bigint check (credited >= 0),
    -- Asked for without a sign-in of the owner's.
    without_sign_in boolean not null default false,
    fee bigint,
    unique (sale_id, number),
    check ((wallet is null) = (wallet_id is null) and (wallet is null) = (wallet_amount is null)),
    check ((rate_of is null) = (rate_base is null)),
    check ((display_amount is null) = (display_currency is null)),
    check (wallet is null or status in ('creating', 'cancelled', 'failed') or expires_at is not null),
    check ((paid_at is not null) = (status in ('paid', 'paid-late')))
);

create table attempt_events (
    id bigint generated always as identity primary key,
    attempt_id text not null references attempts (id),
    at bigint not null,
    status text not null,
    source text not null
);

create table ledger_marks (
    account_id text primary key references accounts (id),
    -- Everything up to this moment, by Blink's clock, was read.
    read_until bigint not null,
    -- A walk that was interrupted, newest first: where it goes on, and up to when everything is read once it is over.
    walk_cursor text,
    walk_until bigint,
    since bigint not null default 0,
    read_at bigint,
    check ((walk_cursor is null) = (walk_until is null))
);

create table ledger_entries (
    id text primary key,
    account_id text not null references accounts (id),
    at bigint not null,
    amount bigint not null check (amount >= 0),
    currency text not null check (currency in ('BTC', 'USD')),
    -- How it came: Lightning, Blink, On-chain, Other.
    rail text not null,
    payment_hash text,
    memo text not null,
    -- `sale`: an attempt's payment. `unchecked`: of no sale; what it is instead has still to be asked. `orphan`: income of
    -- no sale. `returned`: a payment of the owner's that failed and was booked back, never income. `own`: from one wallet
    -- of the account into the other.
    kind text not null check (kind in ('sale', 'unchecked', 'orphan', 'returned', 'own')),
    attempt_id text references attempts (id),
    display_amount bigint,
    display_currency text,
    display_digits bigint,
    checked_at bigint not null default 0,
    fee bigint not null default 0,
    check ((kind = 'sale') = (attempt_id is not null))
);

create table cashiers (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (length(name) between 1 and 60),
    code_hash text not null unique,
    code_expires_at bigint not null,
    created_at bigint not null,
    -- Set when the code was used, which happens once.
    joined_at bigint,
    -- Set when the owner ended them. They stay on record, for their sales name them.
    ended_at bigint,
    joined_by text
);

create table sessions (
    id_hash text primary key,
    grant_id text references grants (id) on delete cascade,
    cashier_id text references cashiers (id) on delete cascade,
    -- The browser's own words for itself, for the list of sign-ins.
    device text not null,
    created_at bigint not null,
    last_seen_at bigint not null,
    -- The absolute end, whatever happens in between.
    ends_at bigint not null,
    check ((grant_id is null) <> (cashier_id is null))
);

create table workplace_shops (
    account_id text primary key references accounts (id),
    service_id text not null,
    -- Two shops cannot be told apart by an id that both have.
    auth_id text not null unique,
    app_token bytea not null,
    proxy_secret bytea not null,
    proxy_secret_previous bytea,
    -- Null: no feed cards.
    category text,
    saved_at bigint not null,
    -- Since when the token is refused over there; null: it is not, as far as we know.
    refused_at bigint
);

create table workplace_invitations (
    token_hash text primary key,
    account_id text not null references workplace_shops (account_id) on delete cascade,
    user_id text not null check (octet_length(user_id) between 1 and 256),
    -- The app that asked, as in the links.
    auth_id text not null,
    created_at bigint not null,
    expires_at bigint not null,
    -- Set when it was used; it is kept until its time is over, so that a second click is known. Of a link that may be gone.
    link_id text
);

create table workplace_links (
    id text primary key,
    account_id text not null references workplace_shops (account_id) on delete cascade,
    user_id text not null check (octet_length(user_id) between 1 and 256),
    -- The app that it is a link of. While the shop has another one, nobody can do anything with it.
    auth_id text not null,
    -- The id over there. Null: no answer told it, and the user's next DELETE does.
    linked_account_id text,
    -- Null: the owner's own.
    cashier_id text references cashiers (id),
    name text not null,
    -- `adding`: asked for, and the cashier's session is not on record yet. `unclear`: asked for, and the answer was lost; nobody was connected here, but over there it may
    -- have come to be. `ending`: ended here, and over there still to be deleted, at `next_at` again.
    state text not null check (state in ('adding', 'linked', 'unclear', 'ending')),
    -- When the cashier's join code was taken, too.
    created_at bigint not null,
    tries bigint not null default 0,
    next_at bigint,
    -- Since when it is `ending` or `unclear`.
    over_at bigint,
    check ((state = 'ending') = (next_at is not null)),
    check ((state in ('ending', 'unclear')) = (over_at is not null)),
    check (state <> 'ending' or linked_account_id is not null)
);

create table workplace_ended (
    link_hash text primary key,
    ended_at bigint not null
);

create table workplace_cards (
    sale_id text primary key references sales (id),
    account_id text not null references workplace_shops (account_id) on delete cascade,
    cashier_id text not null references cashiers (id),
    state text not null check (state in ('waiting', 'sending')),
    paid_at bigint not null,
    next_at bigint not null
);

create table workplace_seen (
    id bigint primary key check (id = 1),
    payments bigint not null
);

create table card_merchants (
    account_id text primary key references accounts (id),
    api_key bytea not null,
    secret_key bytea not null,
    -- What the shop charges in by card: an ISO code.
    currency text not null,
    -- Raised by every change of the keys: a token of the keys before is not used any more.
    version bigint not null check (version > 0),
    created_at bigint not null
);

create table card_links (
    -- Goes to the vendor as `transaction_unique`.
    attempt_id text primary key references attempts (id) on delete cascade,
    sale_id text not null,
    account_id text not null references accounts (id),
    amount bigint not null check (amount > 0),
    currency text not null,
    digits bigint not null check (digits between 0 and 8),
    -- `asked`: it is not known whether it came to be. `open`: the vendor has it. `closed`: the vendor says that it was
    -- cancelled. `paid`: the vendor says so. `none`: it never came to be, or nothing more can be learnt.
    state text not null check (state in ('asked', 'open', 'closed', 'paid', 'none')),
    -- The vendor's id, and the address of the hosted page once it was found fit to be shown.
    paylink_id text,
    paylink_url text,
    -- Whoever knows what these are hashes of may knock, or look.
    notify_hash text not null unique,
    done_hash text not null unique,
    created_at bigint not null,
    -- No longer offered after this; watched for an hour more.
    expires_at bigint not null,
    -- When to ask the vendor next; far away once nothing more is awaited. Who asks moves it first, so that two processes do
    -- not ask both.
    next_at bigint not null,
    -- When the vendor last answered, and the status in its own words.
    heard_at bigint,
    heard text,
    -- The vendor says paid, but another amount or currency, or a part.
    is_odd boolean not null default false,
    -- A transaction that a notification named: worth a look, nothing more.
    hinted_transaction text,
    -- The transaction that paid it, by the vendor's own word.
    transaction_id text,
    paid_at bigint,
    check (state <> 'paid' or paid_at is not null)
);

create table card_refunds (
    id text primary key,
    attempt_id text not null references card_links (attempt_id),
    account_id text not null references accounts (id),
    -- One per rendered form: a form that is sent twice gives back once.
    form_key text not null,
    amount bigint not null check (amount > 0),
    state text not null check (state in ('asked', 'done', 'refused', 'unclear')),
    created_at bigint not null,
    unique (account_id, form_key)
);

create table card_refund_events (
    id bigint generated always as identity primary key,
    refund_id text not null references card_refunds (id),
    at bigint not null,
    state text not null,
    -- The vendor's words, or its transaction.
    note text not null
);

create table write_probe (
    id bigint primary key check (id = 1),
    filler bytea not null
);

create table inbox (
    id text primary key,
    account_id text not null references accounts (id),
    kind text not null check (kind in ('late', 'double', 'orphan', 'amount', 'unread')),
    at bigint not null,
    -- Whose payment it is; of an orphan the sale that it was matched to by hand.
    sale_id text references sales (id),
    resolved_at bigint,
    check (kind in ('orphan', 'unread') or sale_id is not null)
);

create table inbox_events (
    id bigint generated always as identity primary key,
    item_id text not null references inbox (id),
    at bigint not null,
    what text not null check (what in ('done', 'matched')),
    note text not null,
    sale_id text references sales (id)
);

create table shops (
    account_id text primary key references accounts (id),
    -- An IANA name, for instance America/El_Salvador: whose midnight begins a day. Null until it is known.
    time_zone text check (length(time_zone) between 1 and 64),
    -- A browser told it; nobody chose it. The first one told stays until the owner chooses.
    time_zone_is_guess boolean not null default false,
    -- Above so many whole units of what is charged in, the till asks once more.
    ask_above bigint not null default 10000 check (ask_above > 0),
    created_at bigint not null,
    updated_at bigint not null,
    name text not null default '',
    address text not null default '',
    tax_number text not null default '',
    receipt_footer text not null default '',
    day_starts bigint not null default 0 check (day_starts between 0 and 1439),
    language text,
    unit text,
    wallet text check (wallet in ('BTC', 'USD', 'split')),
    bitcoin_share bigint not null default 50 check (bitcoin_share between 0 and 100),
    tips boolean not null default false,
    tip_presets text not null default '10000 15000 20000',
    tip_base text not null default 'total' check (tip_base in ('total', 'net')),
    tax text not null default 'none' check (tax in ('none', 'included', 'added')),
    tax_rates text not null default '',
    header bigint not null default 0,
    welcomed_at bigint
);

create table known_browsers (
    -- SHA-256 of the value in the browser's cookie, in hex: the value itself is nowhere but there.
    mark_hash text primary key check (length(mark_hash) = 64),
    -- The last sign-in; who has not come for a year is forgotten.
    seen_at bigint not null
);

create table endings (
    -- SHA-256 of the session's id, in hex, as it was in `sessions`.
    session_hash text primary key check (length(session_hash) = 64),
    why text not null check (why in ('revoked', 'key', 'hour')),
    -- Who comes back a week later does not wonder any more.
    ended_at bigint not null
);

create table lightning_invoices (
    attempt_id text primary key references attempts (id),
    payment_hash text not null unique,
    payment_request text not null,
    -- Proof of payment, once Blink gave it.
    preimage text
);

create table receipt_headers (
    account_id text not null references accounts (id),
    version bigint not null check (version > 0),
    name text not null,
    address text not null,
    tax_number text not null,
    footer text not null,
    primary key (account_id, version)
);

create table items (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (name <> ''),
    -- In minor units of its own currency, for an account's may change.
    price bigint not null check (price >= 0),
    unit text not null,
    digits bigint not null check (digits between 0 and 9),
    category text not null default '',
    -- The name of one of the shop's rates; null is the shop's default, whichever that is, and 0 is none.
    tax_rate text,
    sku text not null default '',
    barcode text not null default '',
    favourite boolean not null default false,
    -- Grows with every change.
    version bigint not null default 1,
    created_at bigint not null,
    updated_at bigint not null,
    -- Put away: sold no more.
    archived_at bigint
);

create table displays (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (name <> ''),
    -- Whose sales it shows; null is the owner's own.
    cashier_id text references cashiers (id),
    -- Of the secret in its link, which is shown once.
    token_hash text not null unique,
    created_at bigint not null,
    ended_at bigint
);

create table order_totals (
    sale_id text primary key references sales (id),
    -- All amounts are in the sale's own minor unit. The lines as they are priced.
    subtotal bigint not null check (subtotal > 0),
    discount bigint not null check (discount >= 0 and discount < subtotal),
    -- In thousandths of a percent, when it was given so.
    discount_percent bigint check (discount_percent >= 0),
    tax_mode text not null check (tax_mode in ('none', 'included', 'added')),
    tax bigint not null check (tax >= 0),
    tip bigint not null check (tip >= 0),
    tip_percent bigint check (tip_percent >= 0),
    -- What the customer pays; the sale's amount.
    total bigint not null,
    check (total = subtotal - discount + case tax_mode when 'added' then tax else 0 end + tip)
);

create table order_lines (
    sale_id text not null references order_totals (sale_id),
    -- From 1 on, as they stand on the receipt.
    number bigint not null check (number > 0),
    -- Null for an amount that was keyed in. No reference: what is written here is what counts.
    item_id text,
    name text not null,
    -- Of one piece.
    price bigint not null check (price >= 0),
    quantity bigint not null check (quantity > 0),
    -- Null is not taxed at all; a rate of 0 is another thing.
    tax_name text,
    tax_percent bigint check (tax_percent >= 0),
    amount bigint not null check (amount = price * quantity),
    -- Its shares of the discount and of its rate's tax.
    discount bigint not null check (discount >= 0 and discount <= amount),
    tax bigint not null check (tax >= 0),
    primary key (sale_id, number),
    check ((tax_name is null) = (tax_percent is null))
);

create table order_taxes (
    sale_id text not null references order_totals (sale_id),
    number bigint not null check (number > 0),
    name text not null,
    percent bigint not null check (percent >= 0),
    -- What it was computed from.
    net bigint not null check (net >= 0),
    amount bigint not null check (amount >= 0),
    primary key (sale_id, number),
    unique (sale_id, percent)
);

create table parked_orders (
    id text primary key,
    account_id text not null references accounts (id),
    -- Who parked it; null is the owner.
    parked_by text references cashiers (id),
    created_at bigint not null,
    label text not null,
    -- As typed in the till's form.
    amount text not null,
    unit text not null,
    wallet text not null,
    memo text not null,
    discount text not null,
    -- The sale that it became. It is off the list as long as that may be paid or was, and back when it ended unpaid.
    sale_id text references sales (id) on delete set null,
    -- Put away by somebody, or known to be paid.
    closed_at bigint
);

create table parked_lines (
    order_id text not null references parked_orders (id) on delete cascade,
    number bigint not null check (number > 0),
    item_id text not null,
    quantity bigint not null check (quantity > 0 and quantity < 1000),
    -- As the item was called and priced then, in minor units of the order's unit, to say what changed.
    name text not null,
    price bigint not null check (price >= 0),
    digits bigint not null,
    primary key (order_id, number)
);

create index grants_by_account on grants (account_id, created_at);
create index login_attempts_by_browser on login_attempts (browser_hash, created_at);
create index login_attempts_by_expiry on login_attempts (expires_at);
create index revocations_by_next on revocations (next_at);
create index sales_by_account on sales (account_id, created_at desc, id);
create index attempt_events_by_attempt on attempt_events (attempt_id, id);
create index ledger_entries_by_account on ledger_entries (account_id, at);
create index ledger_entries_by_hash on ledger_entries (payment_hash);
create index ledger_entries_unchecked on ledger_entries (account_id) where kind = 'unchecked';
create index cashiers_by_account on cashiers (account_id, created_at desc, id);
create index sessions_by_grant on sessions (grant_id);
create index sessions_by_cashier on sessions (cashier_id);
create index sales_by_cashier on sales (created_by, created_at desc) where created_by is not null;
create index workplace_invitations_by_link on workplace_invitations (link_id) where link_id is not null;
create index workplace_invitations_by_user on workplace_invitations (account_id, user_id, created_at);
create index workplace_invitations_by_expiry on workplace_invitations (expires_at);
create index workplace_links_by_user on workplace_links (account_id, user_id);
create index workplace_links_by_cashier on workplace_links (cashier_id);
create index card_links_by_next on card_links (next_at);
create index card_links_by_account on card_links (account_id, state);
create index card_links_by_sale on card_links (sale_id);
create index card_refunds_by_attempt on card_refunds (attempt_id, created_at);
create index card_refund_events_by_refund on card_refund_events (refund_id, id);
create index ledger_entries_by_attempt on ledger_entries (attempt_id) where attempt_id is not null;
create index inbox_open on inbox (account_id, at) where resolved_at is null;
create index inbox_by_sale on inbox (sale_id);
create index inbox_events_by_item on inbox_events (item_id, id);
create index sales_to_fold on sales (id) where memo_folded is null and octet_length(memo) <> length(memo);
create index sales_by_status on sales (account_id, status, created_at desc, id);
create index sales_by_amount on sales (account_id, amount, digits, created_at desc, id);
create index known_browsers_by_age on known_browsers (seen_at);
create index endings_by_age on endings (ended_at);
create index lightning_invoices_by_preimage on lightning_invoices (preimage) where preimage is not null;
create index attempts_by_account on attempts (account_id, created_at);
create index attempts_by_status on attempts (status, expires_at);
create index attempts_by_payment on attempts (account_id, paid_at) where paid_at is not null;
create index attempts_by_satoshis on attempts (account_id, satoshis, created_at desc) where satoshis is not null;
create index attempts_to_book on attempts (learnt_at)
    where wallet is not null and credited is null and learnt_at is not null;
create index items_of_account on items (account_id, name) where archived_at is null;
create unique index items_by_sku on items (account_id, sku) where archived_at is null and sku <> '';
create index displays_of_account on displays (account_id, created_at) where ended_at is null;
create index parked_orders_open on parked_orders (account_id, created_at) where closed_at is null;
create index parked_orders_by_sale on parked_orders (sale_id) where sale_id is not null;

create view workplace_current as
select l.* from workplace_links l join workplace_shops s on s.account_id = l.account_id and s.auth_id = l.auth_id;

create view workplace_connected as
select * from workplace_current l where l.state = 'linked'
and not exists (select 1 from cashiers c where c.id = l.cashier_id and c.ended_at is not null);

create view payables as
select
    attempt_id,
    -- By what the payment goes at whoever carries it out.
    payment_hash as reference,
    -- What the customer's app is given.
    payment_request as address,
    -- What shows that it was paid.
    preimage as proof
from lightning_invoices;

create trigger attempt_events_are_not_changed before update on attempt_events
for each row execute function refuse('attempt_events is append-only');

create trigger attempt_events_are_not_removed before delete on attempt_events
for each row execute function refuse('attempt_events is append-only');

create trigger sales_stay_paid before update of status on sales
for each row when (old.status in ('paid', 'paid-late') and new.status <> old.status) execute function refuse('a paid status is never left');

create trigger sales_stay_as_typed before update of account_id, amount, unit, digits, memo, created_at, receipt_token on sales
for each row execute function refuse('a sale stays as it was typed');

create trigger card_links_stay_paid before update of state on card_links
for each row when (old.state = 'paid' and new.state <> 'paid') execute function refuse('a paid link stays paid');

create trigger card_refund_events_are_not_changed before update on card_refund_events
for each row execute function refuse('card_refund_events is append-only');

create trigger card_refund_events_are_not_removed before delete on card_refund_events
for each row execute function refuse('card_refund_events is append-only');

create trigger inbox_events_are_not_changed before update on inbox_events
for each row execute function refuse('inbox_events is append-only');

create trigger inbox_events_are_not_removed before delete on inbox_events
for each row execute function refuse('inbox_events is append-only');

create trigger inbox_stays_resolved before update of resolved_at on inbox
for each row when (old.resolved_at is not null and new.resolved_at is distinct from old.resolved_at) execute function refuse('what was resolved stays so');

create trigger attempts_move_one_way before update of status on attempts
for each row when (new.status <> old.status and not (
    (old.status = 'creating' and new.status in ('waiting', 'paid', 'expired', 'cancelled', 'failed'))
    or (old.status = 'waiting' and new.status in ('paid', 'expired', 'cancelled'))
    or (old.status in ('expired', 'cancelled', 'failed') and new.status = 'paid-late')
)) execute function refuse('an attempt moves one way');

create trigger attempts_keep_their_amounts before update of satoshis, wallet_amount on attempts
for each row when (new.wallet_amount is distinct from old.wallet_amount or (old.satoshis is not null and new.satoshis is distinct from old.satoshis)) execute function refuse('an attempt keeps its amounts');

create trigger attempts_that_may_be_paid_stay before delete on attempts
for each row when (old.status <> 'creating') execute function refuse('an attempt that may be paid stays');

create trigger lightning_invoices_are_not_exchanged before update of attempt_id, payment_hash, payment_request on lightning_invoices
for each row execute function refuse('an attempt keeps its invoice');

create trigger lightning_invoices_stay before delete on lightning_invoices
for each row execute function refuse('an attempt keeps its invoice');

create trigger order_totals_stay before update on order_totals
for each row execute function refuse('what a sale came to stays');

create trigger order_totals_are_kept before delete on order_totals
for each row execute function refuse_while_on_record('what a sale came to stays');

create trigger order_lines_stay before update on order_lines
for each row execute function refuse('what a sale came to stays');

create trigger order_lines_are_kept before delete on order_lines
for each row execute function refuse_while_on_record('what a sale came to stays');

create trigger order_taxes_stay before update on order_taxes
for each row execute function refuse('what a sale came to stays');

create trigger order_taxes_are_kept before delete on order_taxes
for each row execute function refuse_while_on_record('what a sale came to stays');
