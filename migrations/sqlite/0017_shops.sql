-- What a shop sets once. A row comes with the first thing that is known of a shop; without one everything is as it is to
-- begin with. Times are UTC milliseconds.
create table shops (
    account_id text primary key references accounts (id),
    -- An IANA name, for instance America/El_Salvador: whose midnight begins a day. Null until it is known.
    time_zone text check (length(time_zone) between 1 and 64),
    -- A browser told it; nobody chose it. The first one told stays until the owner chooses.
    time_zone_is_guess integer not null default 0 check (time_zone_is_guess in (0, 1)),
    -- Above so many whole units of what is charged in, the till asks once more.
    ask_above integer not null default 10000 check (ask_above > 0),
    created_at integer not null,
    updated_at integer not null
) strict;
