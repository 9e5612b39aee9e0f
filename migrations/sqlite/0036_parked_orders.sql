-- What was on a till and waits: "table 4". On the server, so that every device of the shop sees it and no browser loses it.
-- It is what was chosen and typed, not what that comes to: prices are those of the moment it is charged.

create table parked_orders (
    id text primary key,
    account_id text not null references accounts (id),
    -- Who parked it; null is the owner.
    parked_by text references cashiers (id),
    created_at integer not null,
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
    closed_at integer
) strict;

create index parked_orders_open on parked_orders (account_id, created_at) where closed_at is null;
create index parked_orders_by_sale on parked_orders (sale_id) where sale_id is not null;

create table parked_lines (
    order_id text not null references parked_orders (id) on delete cascade,
    number integer not null check (number > 0),
    item_id text not null,
    quantity integer not null check (quantity > 0 and quantity < 1000),
    -- As the item was called and priced then, in minor units of the order's unit, to say what changed.
    name text not null,
    price integer not null check (price >= 0),
    digits integer not null,
    primary key (order_id, number)
) strict;
