-- A second screen, turned to the customers: whoever holds its link sees the newest sale of one person, and nothing else.
create table displays (
    id text primary key,
    account_id text not null references accounts (id),
    name text not null check (name <> ''),
    -- Whose sales it shows; null is the owner's own.
    cashier_id text references cashiers (id),
    -- Of the secret in its link, which is shown once.
    token_hash text not null unique,
    created_at integer not null,
    ended_at integer
) strict;

create index displays_of_account on displays (account_id, created_at) where ended_at is null;
