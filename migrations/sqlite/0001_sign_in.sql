-- Who signs in, and with which grant of theirs the till calls Blink.
-- Times are UTC milliseconds. Sealed columns are opened by auth/vault.rs alone.

-- An account at Blink, as it was last seen: what pages need while Blink does not answer.
create table accounts (
    id text primary key,
    user_id text not null,
    username text,
    display_currency text not null,
    btc_wallet_id text,
    usd_wallet_id text,
    default_wallet text not null check (default_wallet in ('BTC', 'USD')),
    wind_down_status text,
    wind_down_receive_disabled_at integer,
    wind_down_final_deadline integer,
    wind_down_timezone text,
    checked_at integer not null
) strict;

-- One row per sign-in: a browser's grant at Hydra. A second browser of the same person has its own.
create table grants (
    id text primary key,
    account_id text not null references accounts (id),
    access_token blob not null,
    -- Null when `offline` was not granted.
    refresh_token blob,
    -- What was granted, separated by spaces.
    scope text not null,
    -- The access token's end, and the moment from which it is worth renewing.
    expires_at integer not null,
    renew_at integer not null,
    -- Every write that changes a token compares and raises it.
    version integer not null default 1 check (version > 0),
    -- Whoever renews holds the lease; it ends by time when its holder was killed.
    lease_owner text,
    lease_until integer,
    -- Set before a renewal is sent, cleared when its answer is known.
    attempt_started_at integer,
    failures integer not null default 0,
    backoff_until integer not null default 0,
    created_at integer not null
) strict;

create index grants_by_account on grants (account_id, created_at);

-- A browser that is signed in. The id itself is only in its cookie.
create table sessions (
    id_hash text primary key,
    grant_id text not null references grants (id) on delete cascade,
    -- The browser's own words for itself, for the list of sign-ins.
    device text not null,
    created_at integer not null,
    last_seen_at integer not null,
    -- The absolute end, whatever happens in between.
    ends_at integer not null
) strict;

create index sessions_by_grant on sessions (grant_id);

-- A click on "Log in with Blink" whose answer is awaited. Taken once, kept a little longer so that a second identical
-- callback can be answered.
create table login_attempts (
    id text primary key,
    state_hash text not null unique,
    -- Whose browser started it: the hash of a cookie.
    browser_hash text not null,
    verifier blob,
    return_to text not null,
    created_at integer not null,
    expires_at integer not null,
    taken_at integer,
    finished_at integer,
    -- The grant that came of it, until a session claims it.
    grant_id text references grants (id) on delete set null,
    claimed_at integer
) strict;

create index login_attempts_by_browser on login_attempts (browser_hash, created_at);
create index login_attempts_by_expiry on login_attempts (expires_at);

-- Tokens that Blink has still to be told about: revoked here first, there as soon as Blink answers.
create table revocations (
    id text primary key,
    token blob not null,
    created_at integer not null,
    next_at integer not null,
    tries integer not null default 0
) strict;

create index revocations_by_next on revocations (next_at);
