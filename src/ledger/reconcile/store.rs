//! The tables `ledger_marks` and `ledger_entries`.

use std::collections::HashSet;

use crate::{
    blink::Transaction,
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    money::{Currency, Money},
    payments::lightning::{self, Payment},
    sales::{self, Change},
    text::clean_and_cut,
};

/// Blink lets nobody write a longer memo than this many bytes; of what comes from elsewhere no more is kept.
const LONGEST_MEMO: usize = 639;

/// How far an account's ledger was read, by Blink's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What came before is none of the till's business.
    pub since: Millis,
    /// Everything up to this moment was read. Never beyond Blink's newest entry.
    pub read_until: Millis,
    pub walk: Option<Walk>,
}

/// A walk that is not over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// Where it goes on.
    pub cursor: String,
    /// What will have been read when it is over.
    pub until: Millis,
}

impl Mark {
    pub fn without_walk(&self) -> Self {
        Self {
            walk: None,
            ..self.clone()
        }
    }
}

/// What the tables have of an account's ledger: all of it from `since` to `read_until`, by Blink's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct Coverage {
    pub since: Millis,
    pub read_until: Millis,
    /// When it was last read to its end, by ours.
    pub read_at: Option<Millis>,
}

/// What an entry of the ledger is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Sale {
        attempt_id: String,
    },
    /// Of no sale; what it is instead has still to be asked.
    Unchecked,
    /// Income of no sale.
    Orphan,
    /// A payment of the owner's that failed and was booked back: never income.
    Returned,
    /// From one wallet of the account into the other.
    Own,
}

impl Kind {
    fn code(&self) -> &'static str {
        match self {
            Self::Sale { .. } => "sale",
            Self::Unchecked => "unchecked",
            Self::Orphan => "orphan",
            Self::Returned => "returned",
            Self::Own => "own",
        }
    }
}

/// Money that came in, by Blink's books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Blink's.
    pub id: String,
    pub at: Millis,
    pub amount: Money,
    /// What Blink kept of it, in the same unit; never below zero.
    pub fee: i64,
    /// What that was worth in the account's display currency then, if Blink said so.
    pub display: Option<Money>,
    pub rail: String,
    pub payment_hash: Option<String>,
    pub memo: String,
}

impl Entry {
    pub fn of(transaction: &Transaction) -> Self {
        Self {
            id: transaction.id.clone(),
            at: transaction.created_at.saturating_mul(1000),
            amount: transaction.money(),
            fee: transaction.settlement_fee.saturating_abs(),
            display: transaction.worth(),
            rail: transaction.rail().to_owned(),
            payment_hash: transaction.payment_hash().map(str::to_owned),
            memo: clean_and_cut(transaction.memo.as_deref().unwrap_or_default(), LONGEST_MEMO),
        }
    }
}

/// The attempt that an entry pays.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Match {
    pub attempt_id: String,
    /// It bears the attempt's own id; otherwise only its payment hash.
    pub by_id: bool,
    /// Is the attempt's invoice on record?
    pub is_known: bool,
    pub is_paid: bool,
}

/// How far this account's ledger was read; `None` for one that is new here.
pub async fn mark(db: &Db, account_id: &str) -> Result<Option<Mark>, Error> {
    let kept: Option<(Millis, Millis, Option<String>, Option<Millis>)> =
        db::query_as("select since, read_until, walk_cursor, walk_until from ledger_marks where account_id = $1")
            .bind(account_id)
            .fetch_optional(&db.read)
            .await?;
    Ok(kept.map(|(since, read_until, cursor, until)| Mark {
        since,
        read_until,
        walk: cursor.zip(until).map(|(cursor, until)| Walk { cursor, until }),
    }))
}

/// What the tables have of this account's ledger.
pub async fn coverage(db: &Db, account_id: &str) -> Result<Option<Coverage>, Error> {
    let found = db::query_as("select since, read_until, read_at from ledger_marks where account_id = $1")
        .bind(account_id)
        .fetch_optional(&db.read)
        .await?;
    Ok(found)
}

/// When the account's first sale was made.
pub async fn first_sale(db: &Db, account_id: &str) -> Result<Option<Millis>, Error> {
    let first = db::query_scalar("select min(created_at) from sales where account_id = $1")
        .bind(account_id)
        .fetch_one(&db.read)
        .await?;
    Ok(first)
}

/// Keeps how far it was read; `read_at`: to its end, now.
pub async fn keep(db: &Db, account_id: &str, mark: &Mark, read_at: Option<Millis>) -> Result<(), Error> {
    let walk = mark.walk.as_ref();
    db::query(
        "insert into ledger_marks (account_id, since, read_until, walk_cursor, walk_until, read_at) \
         values ($1, $2, $3, $4, $5, $6) \
         on conflict (account_id) do update set read_until = excluded.read_until, \
         walk_cursor = excluded.walk_cursor, walk_until = excluded.walk_until, \
         read_at = coalesce(excluded.read_at, ledger_marks.read_at)",
    )
    .bind(account_id)
    .bind(mark.since)
    .bind(mark.read_until)
    .bind(walk.map(|walk| walk.cursor.as_str()))
    .bind(walk.map(|walk| walk.until))
    .bind(read_at)
    .execute(&db.write)
    .await?;
    Ok(())
}

/// Accounts with a payment that was heard of lately and whose entry was not read yet. A moment is left to Blink to book it.
pub async fn accounts_with_payments_to_book(db: &Db, now: Millis) -> Result<HashSet<String>, Error> {
    const MOMENT: Millis = 20_000;
    const LATELY: Millis = 15 * 60_000;
    let ids: Vec<String> = db::query_scalar(
        "select distinct account_id from attempts where wallet is not null and credited is null \
         and learnt_at is not null and learnt_at between $1 and $2",
    )
    .bind(now - LATELY)
    .bind(now - MOMENT)
    .fetch_all(&db.read)
    .await?;
    Ok(ids.into_iter().collect())
}

/// Which of these entries of the account are on record already.
pub async fn known<'a>(
    db: &Db,
    account_id: &str,
    ids: impl Iterator<Item = &'a str>,
) -> Result<HashSet<String>, Error> {
    let mut query = db::Builder::new("select id from ledger_entries where account_id = ");
    query.push_bind(account_id).push(" and id in (");
    // No entry has an empty id; a list may not be empty.
    query.push_list(std::iter::once("").chain(ids)).push(")");
    let known: Vec<String> = query.build_query_scalar().fetch_all(&db.read).await?;
    Ok(known.into_iter().collect())
}

/// Puts an entry on record, once; one that was unchecked is this from now on.
async fn record(tx: &mut db::Connection, account_id: &str, entry: &Entry, kind: &Kind) -> Result<(), Error> {
    let attempt_id = match kind {
        Kind::Sale { attempt_id } => Some(attempt_id.as_str()),
        _ => None,
    };
    db::query(
        "insert into ledger_entries (id, account_id, at, amount, currency, rail, payment_hash, memo, kind, attempt_id, \
         display_amount, display_currency, display_digits, fee) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do update set \
         kind = excluded.kind, attempt_id = excluded.attempt_id where ledger_entries.kind = 'unchecked'",
    )
    .bind(&entry.id)
    .bind(account_id)
    .bind(entry.at)
    .bind(entry.amount.minor)
    .bind(entry.amount.currency.code())
    .bind(&entry.rail)
    .bind(&entry.payment_hash)
    .bind(&entry.memo)
    .bind(kind.code())
    .bind(attempt_id)
    .bind(entry.display.as_ref().map(|money| money.minor))
    .bind(entry.display.as_ref().map(|money| money.currency.code()))
    .bind(entry.display.as_ref().map(|money| i64::from(money.currency.digits())))
    .bind(entry.fee)
    .execute(tx)
    .await?;
    Ok(())
}

/// An entry of no sale of which nobody knows yet what it is.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Unchecked {
    pub id: String,
    pub payment_hash: Option<String>,
}

/// The account's unchecked entries, the one that was asked for longest ago first.
pub async fn unchecked(db: &Db, account_id: &str, most: usize) -> Result<Vec<Unchecked>, Error> {
    let found = db::query_as(
        "select id, payment_hash from ledger_entries where account_id = $1 and kind = 'unchecked' \
         order by checked_at, at, id limit $2",
    )
    .bind(account_id)
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .fetch_all(&db.read)
    .await?;
    Ok(found)
}

/// What an entry is could not be told; the others come first next time.
pub async fn put_back(db: &Db, entry_id: &str, now: Millis) -> Result<(), Error> {
    db::query("update ledger_entries set checked_at = $2 where id = $1")
        .bind(entry_id)
        .bind(now)
        .execute(&db.write)
        .await?;
    Ok(())
}

/// An entry could not be understood: somebody has to look at it, once.
pub async fn put_unread(db: &Db, account_id: &str, entry_id: &str, at: Millis) -> Result<(), Error> {
    let mut tx = db.begin(&[]).await?;
    sales::put_into_inbox(&mut tx, entry_id, account_id, "unread", at, None).await?;
    tx.commit().await?;
    Ok(())
}

/// An unchecked entry turned out to be this; an orphan is in the inbox from then on.
pub async fn check(db: &Db, entry_id: &str, kind: &Kind) -> Result<(), Error> {
    let mut tx = db.begin(&[]).await?;
    let checked: Option<(String, Millis)> = db::query_as(
        "update ledger_entries set kind = $2 where id = $1 and kind = 'unchecked' returning account_id, at",
    )
    .bind(entry_id)
    .bind(kind.code())
    .fetch_optional(&mut *tx)
    .await?;
    if let (Some((account_id, at)), Kind::Orphan) = (checked, kind) {
        sales::put_into_inbox(&mut tx, entry_id, &account_id, "orphan", at, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The account's attempt that an entry with this `externalId` or payment hash pays.
pub async fn attempt_of(
    db: &Db,
    account_id: &str,
    external_id: Option<&str>,
    payment_hash: Option<&str>,
) -> Result<Option<Match>, Error> {
    let found = db::query_as(
        // Compared like this, SQLite does not begin by walking through all attempts of the account.
        "select a.id as attempt_id, a.id is not distinct from $2 as by_id, i.attempt_id is not null as is_known, \
         a.status in ('paid', 'paid-late') as is_paid \
         from attempts a left join lightning_invoices i on i.attempt_id = a.id \
         where a.account_id || '' = $1 and a.wallet is not null and a.id in ( \
             select $2 union all select attempt_id from lightning_invoices where payment_hash = $3) \
         order by by_id desc limit 1",
    )
    .bind(account_id)
    .bind(external_id)
    .bind(payment_hash)
    .fetch_optional(&db.read)
    .await?;
    Ok(found)
}

/// Puts an entry that pays no attempt on record.
pub async fn record_alone(db: &Db, account_id: &str, entry: &Entry, kind: &Kind) -> Result<(), Error> {
    let mut tx = db.begin(&[]).await?;
    record(&mut tx, account_id, entry, kind).await?;
    tx.commit().await?;
    Ok(())
}

/// What an entry of the ledger brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    /// The payment, if nobody knew of it.
    pub change: Option<Change>,
    /// The sale of which more is known now: what was credited, and when.
    pub corrected: Option<String>,
}

/// The ledger has the money of this attempt: the payment, the entry, what was credited and when, and if that is not what
/// was asked for an item of the inbox, together or not at all.
pub async fn book(
    db: &Db,
    payment: &Payment<'_>,
    account_id: &str,
    entry: &Entry,
    now: Millis,
    source: &str,
) -> Result<Booked, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(payment.attempt_id)]).await?;
    let change = lightning::pay_within(&mut tx, payment, now, source).await?;
    let kind = Kind::Sale {
        attempt_id: payment.attempt_id.to_owned(),
    };
    record(&mut tx, account_id, entry, &kind).await?;
    let credited: Option<(String, bool)> = db::query_as(
        "update attempts set paid_at = e.paid_at, credited = e.credited, fee = e.fee from ( \
             select min(e.at) as paid_at, sum(case when e.currency = a.wallet then e.amount end) as credited, \
             sum(case when e.currency = a.wallet then e.fee end) as fee \
             from ledger_entries e join attempts a on a.id = e.attempt_id where a.id = $1) e \
         where id = $1 and status in ('paid', 'paid-late') \
         and (attempts.paid_at is distinct from e.paid_at or attempts.credited is distinct from e.credited) \
         returning sale_id, attempts.credited is distinct from wallet_amount",
    )
    .bind(payment.attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    let Some((sale_id, is_otherwise)) = credited else {
        tx.commit().await?;
        return Ok(Booked {
            change,
            corrected: None,
        });
    };
    if is_otherwise {
        sales::put_into_inbox(&mut tx, &entry.id, account_id, "amount", entry.at, Some(&sale_id)).await?;
    }
    sales::revise_within(&mut tx, &sale_id).await?;
    tx.commit().await?;
    Ok(Booked {
        change,
        corrected: Some(sale_id),
    })
}

#[derive(FromRow)]
struct EntryRow {
    id: String,
    at: Millis,
    amount: i64,
    fee: i64,
    currency: String,
    rail: String,
    payment_hash: Option<String>,
    memo: String,
    kind: String,
    attempt_id: Option<String>,
    display_amount: Option<i64>,
    display_currency: Option<String>,
    display_digits: Option<i64>,
}

impl EntryRow {
    fn read(self) -> (Entry, Kind) {
        let kind = match (self.kind.as_str(), self.attempt_id) {
            (_, Some(attempt_id)) => Kind::Sale { attempt_id },
            ("returned", _) => Kind::Returned,
            ("own", _) => Kind::Own,
            ("unchecked", _) => Kind::Unchecked,
            _ => Kind::Orphan,
        };
        let display = || {
            Some(Money {
                minor: self.display_amount?,
                currency: Currency::new(self.display_currency?, self.display_digits?),
            })
        };
        let entry = Entry {
            fee: self.fee,
            display: display(),
            id: self.id,
            at: self.at,
            amount: Money::in_wallet(&self.currency, self.amount),
            rail: self.rail,
            payment_hash: self.payment_hash,
            memo: self.memo,
        };
        (entry, kind)
    }
}

/// The account's entries of no sale between two moments that are of this much, newest first; `minors` as
/// [`sales::Sales::find_by_amount`].
pub async fn entries_by_amount(
    db: &Db,
    account_id: &str,
    from: Millis,
    until: Millis,
    minors: [i64; 5],
    limit: i64,
) -> Result<Vec<(Entry, Kind)>, Error> {
    let query = db::query_as(
        "select id, at, amount, fee, currency, rail, payment_hash, memo, kind, attempt_id, display_amount, display_currency, \
         display_digits from ledger_entries \
         where account_id = $1 and at >= $2 and at < $3 and kind <> 'sale' \
         and (amount = case currency when 'BTC' then $4 else $6 end or display_amount = case display_digits \
             when 0 then $4 when 1 then $5 when 2 then $6 when 3 then $7 else $8 end) \
         order by at desc, id limit 0 + $9",
    )
    .bind(account_id)
    .bind(from)
    .bind(until);
    let query = minors.into_iter().fold(query, |query, minor| query.bind(minor));
    let rows: Vec<EntryRow> = query.bind(limit).fetch_all(&db.read).await?;
    Ok(rows.into_iter().map(EntryRow::read).collect())
}

/// The account's latest entry with this payment hash.
pub async fn entry_of(db: &Db, account_id: &str, payment_hash: &str) -> Result<Option<(Entry, Kind)>, Error> {
    let row: Option<EntryRow> = db::query_as(
        "select id, at, amount, fee, currency, rail, payment_hash, memo, kind, attempt_id, display_amount, display_currency, \
         display_digits from ledger_entries \
         where account_id = $1 and payment_hash = $2 order by kind = 'sale' desc, at desc limit 1",
    )
    .bind(account_id)
    .bind(payment_hash)
    .fetch_optional(&db.read)
    .await?;
    Ok(row.map(EntryRow::read))
}
