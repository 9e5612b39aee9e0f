-- What the till has read of the accounts' ledgers at Blink, and the payments that somebody has to look at. Times are
-- UTC milliseconds, amounts are integers in minor units.

-- How far an account's ledger was read. One row an account, so that nothing is missed however long the till was off.
create table ledger_marks (
    account_id text primary key references accounts (id),
    -- Everything up to this moment, by Blink's clock, was read.
    read_until integer not null,
    -- A walk that was interrupted, newest first: where it goes on, and up to when everything is read once it is over.
    walk_cursor text,
    walk_until integer,
    check ((walk_cursor is null) = (walk_until is null))
) strict;

-- Money that came in, by Blink's own books. Blink's transaction id is the key: nothing is counted twice.
create table ledger_entries (
    id text primary key,
    account_id text not null references accounts (id),
    at integer not null,
    amount integer not null check (amount >= 0),
    currency text not null check (currency in ('BTC', 'USD')),
    -- How it came: Lightning, Blink, On-chain, Other.
    rail text not null,
    payment_hash text,
    memo text not null,
    -- `sale`: an attempt's payment. `unchecked`: of no sale; what it is instead has still to be asked. `orphan`: income of
    -- no sale. `returned`: a payment of the owner's that failed and was booked back, never income. `own`: from one wallet
    -- of the account into the other.
    kind text not null check (kind in ('sale', 'unchecked', 'orphan', 'returned', 'own')),
    attempt_id text references attempts (id),
    check ((kind = 'sale') = (attempt_id is not null))
) strict;

create index ledger_entries_by_account on ledger_entries (account_id, at);
create index ledger_entries_by_hash on ledger_entries (payment_hash);
create index ledger_entries_unchecked on ledger_entries (account_id) where kind = 'unchecked';

-- Payments that are not as they should be: after the end, twice, or of no sale. The id is that of the attempt or of the
-- ledger's entry, so that each is here once.
create table inbox (
    id text primary key,
    account_id text not null references accounts (id),
    kind text not null check (kind in ('late', 'double', 'orphan')),
    at integer not null,
    -- Whose payment it is; of an orphan the sale that it was matched to by hand.
    sale_id text references sales (id),
    resolved_at integer,
    check (kind = 'orphan' or sale_id is not null)
) strict;

create index inbox_open on inbox (account_id, at) where resolved_at is null;
create index inbox_by_sale on inbox (sale_id);

-- What was done about it, and why. Only ever added to.
create table inbox_events (
    id integer primary key,
    item_id text not null references inbox (id),
    at integer not null,
    what text not null check (what in ('done', 'matched')),
    note text not null,
    sale_id text references sales (id)
) strict;

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

-- Written together with the payment itself, whoever writes that.
create trigger late_and_double_payments_are_looked_at after update of status on attempts
when new.status in ('paid', 'paid-late') and old.status not in ('paid', 'paid-late')
begin
    insert into inbox (id, account_id, kind, at, sale_id)
    select new.id, new.account_id, case when twice then 'double' else 'late' end, new.paid_at, new.sale_id
    from (
        select exists (
            select 1 from attempts
            where sale_id = new.sale_id and id <> new.id and status in ('paid', 'paid-late')
        ) as twice
    )
    where (twice or new.status = 'paid-late') and not exists (select 1 from inbox where id = new.id);
end;

create trigger orphans_are_looked_at after update of kind on ledger_entries
when new.kind = 'orphan' and old.kind <> 'orphan'
begin
    insert into inbox (id, account_id, kind, at) values (new.id, new.account_id, 'orphan', new.at);
end;

-- What came late or twice before there was an inbox.
insert into inbox (id, account_id, kind, at, sale_id)
select a.id, a.account_id, 'late', a.paid_at, a.sale_id from attempts a where a.status = 'paid-late'
union
select a.id, a.account_id, 'double', a.paid_at, a.sale_id from attempts a where a.status = 'paid' and exists (
    select 1 from attempts f
    where f.sale_id = a.sale_id and f.status in ('paid', 'paid-late') and (f.paid_at, f.number) < (a.paid_at, a.number)
);

-- An attempt moves one way, and a paid status is never left. New: also an invoice of which nobody knew may turn out to be
-- paid, for a payment is never lost.
drop trigger attempts_move_one_way;

create trigger attempts_move_one_way before update of status on attempts
when new.status <> old.status and not (
    (old.status = 'creating' and new.status in ('waiting', 'paid', 'expired', 'cancelled', 'failed'))
    or (old.status = 'waiting' and new.status in ('paid', 'expired', 'cancelled'))
    or (old.status in ('expired', 'cancelled', 'failed') and new.status = 'paid-late')
)
begin
    select raise(abort, 'an attempt moves one way');
end;
