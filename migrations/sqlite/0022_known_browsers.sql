-- Browsers in which somebody signed in before. When strangers have used up the sign-ins of a minute, these have a reserve:
-- the shop that opens in the morning is one of them. Times are UTC milliseconds.
create table known_browsers (
    -- SHA-256 of the value in the browser's cookie, in hex: the value itself is nowhere but there.
    mark_hash text primary key check (length(mark_hash) = 64),
    -- The last sign-in; who has not come for a year is forgotten.
    seen_at integer not null
) strict;
create index known_browsers_by_age on known_browsers (seen_at);
