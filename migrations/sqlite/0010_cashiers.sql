-- Who charges for a shop without an account at Blink.
-- Times are UTC milliseconds.

-- A cashier, made by a shop's owner. Their join code is known to nobody but whoever was shown it: here is its hash.
create table cashiers (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (length(name) between 1 and 60),
    code_hash text not null unique,
    code_expires_at integer not null,
    created_at integer not null,
    -- Set when the code was used, which happens once.
    joined_at integer,
    -- Set when the owner ended them. They stay on record, for their sales name them.
    ended_at integer
) strict;

create index cashiers_by_account on cashiers (account_id, created_at desc, id);

-- A session lives on an owner's grant or belongs to a cashier, whose owner may sign out and come back. SQLite cannot
-- loosen a column, so the table is built anew.
create table sessions_anew (
    id_hash text primary key,
    grant_id text references grants (id) on delete cascade,
    cashier_id text references cashiers (id) on delete cascade,
    -- The browser's own words for itself, for the list of sign-ins.
    device text not null,
    created_at integer not null,
    last_seen_at integer not null,
    -- The absolute end, whatever happens in between.
    ends_at integer not null,
    check ((grant_id is null) <> (cashier_id is null))
) strict;

insert into sessions_anew (id_hash, grant_id, device, created_at, last_seen_at, ends_at)
select id_hash, grant_id, device, created_at, last_seen_at, ends_at from sessions;

drop table sessions;
alter table sessions_anew rename to sessions;

create index sessions_by_grant on sessions (grant_id);
create index sessions_by_cashier on sessions (cashier_id);

-- The sales that a cashier made.
create index sales_by_cashier on sales (created_by, created_at desc) where created_by is not null;
