//! The tables `inbox` and `inbox_events`. What goes into the inbox is put there by whoever writes the payment, in the same
//! transaction: `sales::put_into_inbox`.

use std::collections::BTreeSet;

use crate::{
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    money::{Currency, Money},
    orders::Bill,
    sales::{self, BillRow, bill_columns},
};

/// A payment that somebody has to look at.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Row {
    pub id: String,
    pub kind: String,
    /// When the till learnt of it; of an orphan when it was paid.
    pub at: Millis,
    pub sale_id: Option<String>,
    pub resolved_at: Option<Millis>,
    /// Of the sale's attempt.
    pub satoshis: Option<i64>,
    pub attempt: Option<i64>,
    pub expires_at: Option<Millis>,
    /// Was it taken back by the cashier before it was paid?
    pub was_cancelled: bool,
    /// What the attempt asked for and was credited with, in minor units of its wallet.
    pub asked: Option<i64>,
    pub credited: Option<i64>,
    pub wallet: Option<String>,
    pub sale_memo: Option<String>,
    /// How the attempt was paid, and the sale's amount, which another method than Lightning charges whole.
    pub paid_by: Option<String>,
    pub sale_amount: Option<i64>,
    pub sale_unit: Option<String>,
    pub sale_digits: Option<i64>,
    /// Of the ledger's entry.
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub rail: Option<String>,
    pub memo: Option<String>,
    pub payment_hash: Option<String>,
    /// Sales that an open orphan may belong to, and what was done about an item that is not open any more: lists, each in
    /// one column.
    candidates: Option<String>,
    resolutions: Option<String>,
    /// What its sale came to.
    #[sqlx(flatten)]
    bill: BillRow,
}

/// A sale that money of no sale may have been for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub id: String,
    pub at: Millis,
    /// What was asked.
    pub amount: Money,
    /// What was in the cart, how many and what; nothing for an amount that was only keyed in.
    pub lines: Vec<(i64, String)>,
}

impl Row {
    /// What its sale came to, where there is more to say than the amount.
    ///
    /// # Errors
    /// The tables hold what this version did not write.
    pub fn bill(&self) -> Result<Option<Bill>, Error> {
        match (&self.sale_unit, self.sale_digits) {
            (Some(unit), Some(digits)) => self.bill.read(&Currency::of_unit(unit, digits)),
            _ => Ok(None),
        }
    }

    /// Unpaid and unmatched sales of the last hours before an open orphan, newest first.
    pub fn candidates(&self) -> Vec<Candidate> {
        let line = |line: &str| {
            let (quantity, name) = line.split_once(PART)?;
            Some((quantity.parse().ok()?, name.to_owned()))
        };
        let read = |values: Vec<&str>| -> Option<Candidate> {
            let [id, at, minor, unit, digits, lines] = values.try_into().ok()?;
            let lines = lines.split(LINE).filter(|text| !text.is_empty());
            Some(Candidate {
                id: id.to_owned(),
                at: at.parse().ok()?,
                amount: Money {
                    minor: minor.parse().ok()?,
                    currency: Currency::of_unit(unit, digits.parse::<i64>().ok()?),
                },
                lines: lines.map(line).collect::<Option<_>>()?,
            })
        };
        listed(self.candidates.as_deref(), read)
    }

    /// What was done about it, oldest first.
    pub fn resolutions(&self) -> Vec<Resolution> {
        let read = |values: Vec<&str>| -> Option<Resolution> {
            let [at, what, note, sale_id] = values.try_into().ok()?;
            Some(Resolution {
                at: at.parse().ok()?,
                what: what.to_owned(),
                note: note.to_owned(),
                sale_id: (!sale_id.is_empty()).then(|| sale_id.to_owned()),
            })
        };
        listed(self.resolutions.as_deref(), read)
    }
}

/// Between the values of a row that comes along in one column, and between such rows. No note holds either: what is typed is
/// cleaned of control characters.
const VALUE: char = '\u{1f}';
const ROW: char = '\u{1e}';
/// The same within one value.
const PART: char = '\u{1d}';
const LINE: char = '\u{1c}';

/// What the statement wrote and nobody else; were it not to be read, the page would come without it.
fn listed<T>(column: Option<&str>, read: impl Fn(Vec<&str>) -> Option<T>) -> Vec<T> {
    let rows = column.into_iter().flat_map(|column| column.split(ROW));
    let listed: Option<Vec<T>> = rows.map(|row| read(row.split(VALUE).collect())).collect();
    if listed.is_none() {
        tracing::error!("a list of the inbox cannot be read");
    }
    listed.unwrap_or_default()
}

/// What was done about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    pub at: Millis,
    pub what: String,
    pub note: String,
    pub sale_id: Option<String>,
}

/// What became of a wish to resolve an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// Now, or the same way before.
    Yes,
    /// There is no such item.
    Unknown,
    /// There is no such sale.
    NoSale,
}

/// The account's items, in one question: so many of the open ones, oldest first, and those that were resolved last, newest
/// first.
pub async fn list(
    db: &Db,
    account_id: &str,
    limit: i64,
    skip: i64,
    resolved: i64,
) -> Result<(Vec<Row>, Vec<Row>), Error> {
    let rows: Vec<Row> = db::query_as(concat!(
        "select i.id, i.kind, i.at, i.sale_id, i.resolved_at, a.satoshis, a.number as attempt, a.expires_at, \
         a.wallet_amount as asked, a.credited, a.wallet, \
         exists (select 1 from attempt_events v where v.attempt_id = a.id and v.status = 'cancelled') as was_cancelled, \
         s.memo as sale_memo, a.method as paid_by, s.amount as sale_amount, s.unit as sale_unit, s.digits as sale_digits, \
         e.amount, e.currency, e.rail, e.memo, coalesce(l.payment_hash, e.payment_hash) as payment_hash, \
         case when i.kind = 'orphan' and i.resolved_at is null then ( \
             select string_agg(near.id || '\u{1f}' || cast(near.created_at as text) || '\u{1f}' || cast(near.amount as text) \
                 || '\u{1f}' || near.unit || '\u{1f}' || cast(near.digits as text) || '\u{1f}' || coalesce(near.lines, ''), \
                 '\u{1e}' \
                 order by near.created_at desc, near.id) from ( \
                 select c.id, c.created_at, c.amount, c.unit, c.digits, \
                 (select string_agg(cast(l.quantity as text) || '\u{1d}' || l.name, '\u{1c}' order by l.number) \
                     from order_lines l where l.sale_id = c.id) as lines from sales c \
                 where c.account_id = $1 and c.created_at between i.at - 24 * 3600000 and i.at + 600000 \
                 and c.status not in ('paid', 'paid-late') \
                 and not exists (select 1 from inbox m where m.sale_id = c.id) \
                 order by c.created_at desc, c.id limit 8) as near) end as candidates, \
         case when i.resolved_at is not null then ( \
             select string_agg(cast(v.at as text) || '\u{1f}' || v.what || '\u{1f}' || v.note || '\u{1f}' \
                 || coalesce(v.sale_id, ''), '\u{1e}' order by v.id) from inbox_events v where v.item_id = i.id) \
             end as resolutions, ",
        bill_columns!(),
        " from inbox i left join ledger_entries e on e.id = i.id \
         left join attempts a on a.id = coalesce(e.attempt_id, i.id) \
         left join lightning_invoices l on l.attempt_id = a.id \
         left join sales s on s.id = i.sale_id left join order_totals t on t.sale_id = i.sale_id \
         where i.id in (select id from inbox where account_id = $1 and resolved_at is null \
             order by at, id limit 0 + $2 offset $3) \
         or i.id in (select id from inbox where account_id = $1 and resolved_at is not null \
             order by resolved_at desc, at, id limit 0 + $4) \
         order by i.resolved_at desc, i.at, i.id"
    ))
    .bind(account_id)
    .bind(limit)
    .bind(skip)
    .bind(resolved)
    .fetch_all(&db.read)
    .await?;
    Ok(rows.into_iter().partition(|row| row.resolved_at.is_none()))
}

/// How many open items of the account stand before this one; 0 when it is not open.
pub async fn open_before(db: &Db, account_id: &str, item_id: &str) -> Result<i64, Error> {
    let count = db::query_scalar(
        "select count(*) from inbox i join inbox this on this.id = $2 and this.account_id = i.account_id \
         and this.resolved_at is null \
         where i.account_id = $1 and i.resolved_at is null and (i.at, i.id) < (this.at, this.id)",
    )
    .bind(account_id)
    .bind(item_id)
    .fetch_one(&db.read)
    .await?;
    Ok(count)
}

/// It was looked at. Twice is once: the first note stays.
pub async fn done(db: &Db, account_id: &str, item_id: &str, note: &str, now: Millis) -> Result<Resolved, Error> {
    let mut tx = db.begin(&[]).await?;
    let resolved =
        db::query("update inbox set resolved_at = $3 where id = $2 and account_id = $1 and resolved_at is null")
            .bind(account_id)
            .bind(item_id)
            .bind(now)
            .execute(&mut *tx)
            .await?;
    if resolved.rows_affected() == 1 {
        db::query("insert into inbox_events (item_id, at, what, note) values ($1, $2, 'done', $3)")
            .bind(item_id)
            .bind(now)
            .bind(note)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        return Ok(Resolved::Yes);
    }
    exists(&mut tx, account_id, item_id).await
}

/// These orphans of the account were looked at, and no others. How many were open.
pub async fn orphans_done(db: &Db, account_id: &str, ids: &[&str], note: &str, now: Millis) -> Result<u64, Error> {
    // In one order, whatever a page's was: two who take the same rows crosswise would wait for each other.
    let ids: BTreeSet<&str> = ids.iter().copied().collect();
    let mut tx = db.begin(&[]).await?;
    let mut resolved = 0;
    for id in ids {
        let done = db::query(
            "update inbox set resolved_at = $3 \
             where id = $2 and account_id = $1 and kind = 'orphan' and resolved_at is null",
        )
        .bind(account_id)
        .bind(id)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() == 1 {
            resolved += 1;
            db::query("insert into inbox_events (item_id, at, what, note) values ($1, $2, 'done', $3)")
                .bind(id)
                .bind(now)
                .bind(note)
                .execute(&mut *tx)
                .await?;
        }
    }
    tx.commit().await?;
    Ok(resolved)
}

/// An orphan is the payment of this sale. The first match stays.
pub async fn matched(
    db: &Db,
    account_id: &str,
    item_id: &str,
    sale_id: &str,
    note: &str,
    now: Millis,
) -> Result<Resolved, Error> {
    // What becomes of the sale is worked out anew below.
    let mut tx = db.begin(&[Lock::Sale(sale_id)]).await?;
    let sale: Option<(String,)> = db::query_as("select id from sales where id = $2 and account_id = $1")
        .bind(account_id)
        .bind(sale_id)
        .fetch_optional(&mut *tx)
        .await?;
    if sale.is_none() {
        return Ok(Resolved::NoSale);
    }
    let resolved = db::query(
        "update inbox set resolved_at = $4, sale_id = $3 \
         where id = $2 and account_id = $1 and kind = 'orphan' and resolved_at is null",
    )
    .bind(account_id)
    .bind(item_id)
    .bind(sale_id)
    .bind(now)
    .execute(&mut *tx)
    .await?;
    if resolved.rows_affected() == 1 {
        db::query("insert into inbox_events (item_id, at, what, note, sale_id) values ($1, $2, 'matched', $3, $4)")
            .bind(item_id)
            .bind(now)
            .bind(note)
            .bind(sale_id)
            .execute(&mut *tx)
            .await?;
        sales::revise_within(&mut tx, sale_id).await?;
        tx.commit().await?;
        return Ok(Resolved::Yes);
    }
    exists(&mut tx, account_id, item_id).await
}

async fn exists(tx: &mut db::Connection, account_id: &str, item_id: &str) -> Result<Resolved, Error> {
    let found: Option<(i64,)> = db::query_as("select cast(1 as bigint) from inbox where id = $2 and account_id = $1")
        .bind(account_id)
        .bind(item_id)
        .fetch_optional(tx)
        .await?;
    Ok(if found.is_some() {
        Resolved::Yes
    } else {
        Resolved::Unknown
    })
}
