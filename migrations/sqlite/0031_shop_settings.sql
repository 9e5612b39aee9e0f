-- What a shop sets once, besides its zone: who it is on a receipt, when its day begins, what its till starts with, tips and tax.
alter table shops add column name text not null default '';
-- Lines.
alter table shops add column address text not null default '';
alter table shops add column tax_number text not null default '';
alter table shops add column receipt_footer text not null default '';
-- In minutes after midnight: who closes at three counts the night to the day before.
alter table shops add column day_starts integer not null default 0 check (day_starts between 0 and 1439);
-- Null is nobody's choice: the browser's, the account's own.
alter table shops add column language text;
alter table shops add column unit text;
alter table shops add column wallet text check (wallet in ('BTC', 'USD', 'split'));
alter table shops add column bitcoin_share integer not null default 50 check (bitcoin_share between 0 and 100);
alter table shops add column tips integer not null default 0 check (tips in (0, 1));
-- Thousandths of a percent, with a space between.
alter table shops add column tip_presets text not null default '10000 15000 20000';
alter table shops add column tip_base text not null default 'total' check (tip_base in ('total', 'net'));
alter table shops add column tax text not null default 'none' check (tax in ('none', 'included', 'added'));
-- A line each: thousandths of a percent, a space, the name. The first is the default.
alter table shops add column tax_rates text not null default '';
-- Which of its headers receipts have from now on.
alter table shops add column header integer not null default 0;
-- When its owner saw the page for new shops, filled in or skipped.
alter table shops add column welcomed_at integer;

-- What stands at the top and the bottom of a receipt. One is never changed: a receipt keeps the one it was sold with.
create table receipt_headers (
    account_id text not null references accounts (id),
    version integer not null check (version > 0),
    name text not null,
    address text not null,
    tax_number text not null,
    footer text not null,
    primary key (account_id, version)
) strict;

-- Null and 0: from before the shop had one.
alter table sales add column header integer;
