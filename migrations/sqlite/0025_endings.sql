-- Why a sign-in ended by itself, for the browser that had it. Most end while nobody looks, by the reading of a ledger or by a
-- cashier's charge: when the browser comes, its session is gone, and only this can tell. Times are UTC milliseconds.
create table endings (
    -- SHA-256 of the session's id, in hex, as it was in `sessions`.
    session_hash text primary key check (length(session_hash) = 64),
    why text not null check (why in ('revoked', 'key', 'hour')),
    -- Who comes back a week later does not wonder any more.
    ended_at integer not null
) strict;
create index endings_by_age on endings (ended_at);
