-- What a sale came to, where there is more to say of it than its amount: lines, discount, tax by the rate, tip. Names, prices
-- and rates are kept as they were, for a receipt stays true whatever becomes of the items. A sale whose amount was only keyed
-- in has none of these rows.

create table order_totals (
    sale_id text primary key references sales (id),
    -- All amounts are in the sale's own minor unit. The lines as they are priced.
    subtotal integer not null check (subtotal > 0),
    discount integer not null check (discount >= 0 and discount < subtotal),
    -- In thousandths of a percent, when it was given so.
    discount_percent integer check (discount_percent >= 0),
    tax_mode text not null check (tax_mode in ('none', 'included', 'added')),
    tax integer not null check (tax >= 0),
    tip integer not null check (tip >= 0),
    tip_percent integer check (tip_percent >= 0),
    -- What the customer pays; the sale's amount.
    total integer not null,
    check (total = subtotal - discount + case tax_mode when 'added' then tax else 0 end + tip)
) strict;

create table order_lines (
    sale_id text not null references order_totals (sale_id),
    -- From 1 on, as they stand on the receipt.
    number integer not null check (number > 0),
    -- Null for an amount that was keyed in. No reference: what is written here is what counts.
    item_id text,
    name text not null,
    -- Of one piece.
    price integer not null check (price >= 0),
    quantity integer not null check (quantity > 0),
    -- Null is not taxed at all; a rate of 0 is another thing.
    tax_name text,
    tax_percent integer check (tax_percent >= 0),
    amount integer not null check (amount = price * quantity),
    -- Its shares of the discount and of its rate's tax.
    discount integer not null check (discount >= 0 and discount <= amount),
    tax integer not null check (tax >= 0),
    primary key (sale_id, number),
    check ((tax_name is null) = (tax_percent is null))
) strict;

create table order_taxes (
    sale_id text not null references order_totals (sale_id),
    number integer not null check (number > 0),
    name text not null,
    percent integer not null check (percent >= 0),
    -- What it was computed from.
    net integer not null check (net >= 0),
    amount integer not null check (amount >= 0),
    primary key (sale_id, number),
    unique (sale_id, percent)
) strict;

-- What was charged is never another; only what certainly never came to be is removed, and then it has no attempts any more.
create trigger order_totals_stay before update on order_totals
begin
    select raise(abort, 'what a sale came to stays');
end;

create trigger order_totals_are_kept before delete on order_totals
when exists (select 1 from attempts where sale_id = old.sale_id)
begin
    select raise(abort, 'what a sale came to stays');
end;

create trigger order_lines_stay before update on order_lines
begin
    select raise(abort, 'what a sale came to stays');
end;

create trigger order_lines_are_kept before delete on order_lines
when exists (select 1 from attempts where sale_id = old.sale_id)
begin
    select raise(abort, 'what a sale came to stays');
end;

create trigger order_taxes_stay before update on order_taxes
begin
    select raise(abort, 'what a sale came to stays');
end;

create trigger order_taxes_are_kept before delete on order_taxes
when exists (select 1 from attempts where sale_id = old.sale_id)
begin
    select raise(abort, 'what a sale came to stays');
end;
