-- What the ledger knows and the till did not keep: how much was really credited, and when. And an inbox that says so.
-- Times are UTC milliseconds, amounts are integers in minor units.

-- `paid_at` becomes the true time of the payment, by Blink's ledger once that was read; until then, and for cards, it is when
-- the till learnt of it. That moment stays, for it is the order in which payments settled their sale.
alter table attempts add column learnt_at integer;
update attempts set learnt_at = paid_at where paid_at is not null;

-- Lightning: what the wallet was credited with by Blink's ledger, in minor units of `wallet`; null until that was read. A
-- wallet may pay more than the invoice asks for.
alter table attempts add column credited integer check (credited >= 0);

create index attempts_by_payment on attempts (account_id, paid_at) where paid_at is not null;

-- What the entry was worth in the account's display currency then: what a customer's claim may name.
alter table ledger_entries add column display_amount integer;
alter table ledger_entries add column display_currency text;
alter table ledger_entries add column display_digits integer;
-- When it was last asked what an unchecked entry is, so that one that cannot be told does not keep the others waiting.
alter table ledger_entries add column checked_at integer not null default 0;

create index ledger_entries_by_attempt on ledger_entries (attempt_id) where attempt_id is not null;

update attempts set
    credited = (select sum(e.amount) from ledger_entries e where e.attempt_id = attempts.id and e.currency = attempts.wallet),
    paid_at = (select min(e.at) from ledger_entries e where e.attempt_id = attempts.id)
where status in ('paid', 'paid-late') and rail = 'lightning'
    and exists (select 1 from ledger_entries e where e.attempt_id = attempts.id);

-- What came before the till came is none of its business: nothing of before `since`, by Blink's clock, is looked at.
alter table ledger_marks add column since integer not null default 0;
-- When the ledger was last read to its end, by the till's clock.
alter table ledger_marks add column read_at integer;

-- A mark that a wrong clock put ahead of Blink's newest entry hides what comes after. What is on record is met again and
-- not taken twice.
update ledger_marks set read_until = min(read_until, (
    select max(e.at) from ledger_entries e where e.account_id = ledger_marks.account_id))
where exists (select 1 from ledger_entries e where e.account_id = ledger_marks.account_id);

-- The inbox learns two kinds: `amount`, credited otherwise than asked (the id is that of the ledger's entry, for the attempt
-- may be here as late or double already), and `unread`, an entry of the ledger that could not be understood. SQLite cannot
-- loosen a check, so both tables are built anew; what is put into them is written by whoever writes the payment, not by
-- triggers.
drop trigger late_and_double_payments_are_looked_at;
drop trigger orphans_are_looked_at;
drop trigger inbox_stays_resolved;
drop trigger inbox_events_are_not_changed;
drop trigger inbox_events_are_not_removed;

create table inbox_anew (
    id text primary key,
    account_id text not null references accounts (id),
    kind text not null check (kind in ('late', 'double', 'orphan', 'amount', 'unread')),
    at integer not null,
    -- Whose payment it is; of an orphan the sale that it was matched to by hand.
    sale_id text references sales (id),
    resolved_at integer,
    check (kind in ('orphan', 'unread') or sale_id is not null)
) strict;

create table inbox_events_anew (
    id integer primary key,
    item_id text not null references inbox_anew (id),
    at integer not null,
    what text not null check (what in ('done', 'matched')),
    note text not null,
    sale_id text references sales (id)
) strict;

insert into inbox_anew select id, account_id, kind, at, sale_id, resolved_at from inbox;
insert into inbox_events_anew select id, item_id, at, what, note, sale_id from inbox_events;

drop table inbox_events;
drop table inbox;
alter table inbox_anew rename to inbox;
alter table inbox_events_anew rename to inbox_events;

create index inbox_open on inbox (account_id, at) where resolved_at is null;
create index inbox_by_sale on inbox (sale_id);
create index inbox_events_by_item on inbox_events (item_id, id);

create trigger inbox_events_are_not_changed before update on inbox_events
begin
    select raise(abort, 'inbox_events is append-only');
end;

create trigger inbox_events_are_not_removed before delete on inbox_events
begin
    select raise(abort, 'inbox_events is append-only');
end;

create trigger inbox_stays_resolved before update of resolved_at on inbox
when old.resolved_at is not null and new.resolved_at is not old.resolved_at
begin
    select raise(abort, 'what was resolved stays so');
end;

-- What was credited otherwise before anybody said so.
insert into inbox (id, account_id, kind, at, sale_id)
select e.id, e.account_id, 'amount', e.at, a.sale_id from ledger_entries e join attempts a on a.id = e.attempt_id
where a.credited is not a.wallet_amount
    and e.id = (select f.id from ledger_entries f where f.attempt_id = a.id order by f.at desc, f.id desc limit 1);
