-- What a shop sells. What was sold is kept with the sale: nothing that is changed here changes that.
create table items (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (name <> ''),
    -- In minor units of its own currency, for an account's may change.
    price integer not null check (price >= 0),
    unit text not null,
    digits integer not null check (digits between 0 and 9),
    category text not null default '',
    -- The name of one of the shop's rates; null is the shop's default, whichever that is, and 0 is none.
    tax_rate text,
    sku text not null default '',
    barcode text not null default '',
    favourite integer not null default 0 check (favourite in (0, 1)),
    -- Grows with every change.
    version integer not null default 1,
    created_at integer not null,
    updated_at integer not null,
    -- Put away: sold no more.
    archived_at integer
) strict;

create index items_of_account on items (account_id, name) where archived_at is null;
-- An item is known by its SKU, so no two have one.
create unique index items_by_sku on items (account_id, sku) where archived_at is null and sku <> '';
