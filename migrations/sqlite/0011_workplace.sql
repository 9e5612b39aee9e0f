-- The optional room `workplace`: staff who connect the till from their work app. User ids are those of that app: personal
-- data, which goes when the employee disconnects. Times are UTC milliseconds.

-- What a shop's owner typed of their app over there. Secrets are sealed; all of it goes when the owner removes it.
create table workplace_shops (
    account_id text primary key references accounts (id),
    service_id text not null,
    -- Two shops cannot be told apart by an id that both have.
    auth_id text not null unique,
    app_token blob not null,
    proxy_secret blob not null,
    proxy_secret_previous blob,
    -- Null: no feed cards.
    category text,
    saved_at integer not null,
    -- Since when the token is refused over there; null: it is not, as far as we know.
    refused_at integer
) strict;

-- Links that the work app opens in a window: one use, ten minutes. Only whoever was given one knows it: here is its hash.
create table workplace_invitations (
    token_hash text primary key,
    account_id text not null references workplace_shops (account_id) on delete cascade,
    user_id text not null check (length(cast(user_id as blob)) between 1 and 256),
    -- The app that asked, as in the links.
    auth_id text not null,
    created_at integer not null,
    expires_at integer not null,
    -- Set when it was used; it is kept until its time is over, so that a second click is known. Of a link that may be gone.
    link_id text
) strict;

create index workplace_invitations_by_link on workplace_invitations (link_id) where link_id is not null;
create index workplace_invitations_by_user on workplace_invitations (account_id, user_id, created_at);
create index workplace_invitations_by_expiry on workplace_invitations (expires_at);

-- Accounts that are linked over there, from before they are to until they certainly are no more.
create table workplace_links (
    id text primary key,
    account_id text not null references workplace_shops (account_id) on delete cascade,
    user_id text not null check (length(cast(user_id as blob)) between 1 and 256),
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
    created_at integer not null,
    tries integer not null default 0,
    next_at integer,
    -- Since when it is `ending` or `unclear`.
    over_at integer,
    check ((state = 'ending') = (next_at is not null)),
    check ((state in ('ending', 'unclear')) = (over_at is not null)),
    check (state <> 'ending' or linked_account_id is not null)
) strict;

create index workplace_links_by_user on workplace_links (account_id, user_id);
create index workplace_links_by_cashier on workplace_links (cashier_id);

-- Links of the app that the shop has now.
create view workplace_current as
select l.* from workplace_links l join workplace_shops s on s.account_id = l.account_id and s.auth_id = l.auth_id;

-- Of these who is connected. A cashier whom the owner ended is not, whatever is still to be done over there.
create view workplace_connected as
select * from workplace_current l where l.state = 'linked'
and not exists (select 1 from cashiers c where c.id = l.cashier_id and c.ended_at is not null);

-- Links that are no more, so that a DELETE that comes again is known. A hash, for the user asked to be forgotten.
create table workplace_ended (
    link_hash text primary key,
    ended_at integer not null
) strict;

-- Feed cards to be sent. `sending`: asked for; if that is ever found here again, nobody knows what became of it, and it is
-- not sent again.
create table workplace_cards (
    sale_id text primary key references sales (id),
    account_id text not null references workplace_shops (account_id) on delete cascade,
    cashier_id text not null references cashiers (id),
    state text not null check (state in ('waiting', 'sending')),
    paid_at integer not null,
    next_at integer not null
) strict;

-- How far the payments have been read for the cards.
create table workplace_seen (
    id integer primary key check (id = 1),
    payments integer not null
) strict;
