//! The table `lightning_invoices`: what only an invoice has. What became of its attempt is written through the door of
//! `sales`, in the same transaction.

use crate::{
    blink::Invoice,
    clock::Millis,
    db::{self, Db, FromRow, Lock},
    error::Error,
    sales::{self, Change, Status},
};

/// An invoice that may still be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub attempt_id: String,
    pub payment_hash: String,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub status: Status,
}

/// The money of an attempt, with its proof if Blink gave it.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a> {
    pub attempt_id: &'a str,
    pub preimage: Option<&'a str>,
}

/// $1 is the moment after which what was given up has to have expired. `cross` keeps SQLite from beginning with all invoices
/// there ever were.
const OPEN: &str = "select a.id, i.payment_hash, a.created_at, a.expires_at, a.status \
     from attempts a cross join lightning_invoices i where i.attempt_id = a.id \
     and (a.status = 'waiting' or (a.status in ('expired', 'cancelled') and a.expires_at > $1)) \
     order by a.created_at desc";

/// What was written of invoices after a place of the histories, whatever has become of them.
const WRITTEN: &str = "select a.id, i.payment_hash, a.created_at, a.expires_at, a.status \
     from lightning_invoices i join attempts a on a.id = i.attempt_id \
     where i.attempt_id in (select attempt_id from attempt_news where place > $1)";

const SALE_OF: &str = "select a.sale_id from lightning_invoices i join attempts a on a.id = i.attempt_id \
     where i.payment_hash = $1 and a.account_id = $2";

/// Every invoice that may still be paid: those that wait, and the given-up ones that expired after this moment. Newest
/// first.
pub async fn open(db: &Db, expired_after: Millis) -> Result<Vec<Open>, Error> {
    let rows: Vec<OpenRow> = db::query_as(OPEN).bind(expired_after).fetch_all(&db.read).await?;
    rows.into_iter().map(OpenRow::read).collect()
}

/// Up to which place of the histories all is known.
pub async fn horizon(db: &Db) -> Result<i64, Error> {
    let place: Option<i64> = db::query_scalar("select place from attempt_horizon")
        .fetch_one(&db.read)
        .await?;
    Ok(place.unwrap_or(0))
}

/// The invoices of which something was written after a place, as they stand now.
pub async fn written(db: &Db, after: i64) -> Result<Vec<Open>, Error> {
    let rows: Vec<OpenRow> = db::query_as(WRITTEN).bind(after).fetch_all(&db.read).await?;
    rows.into_iter().map(OpenRow::read).collect()
}

/// The account's sale with an invoice of this payment hash.
pub async fn sale_of(db: &Db, account_id: &str, payment_hash: &str) -> Result<Option<String>, Error> {
    let sale = db::query_scalar(SALE_OF)
        .bind(payment_hash)
        .bind(account_id)
        .fetch_optional(&db.read)
        .await?;
    Ok(sale)
}

/// The invoice exists. An attempt that was given up while nobody knew stays given up.
pub async fn attach(
    db: &Db,
    attempt_id: &str,
    invoice: &Invoice,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(attempt_id)]).await?;
    let change = sales::made_within(&mut tx, attempt_id, invoice.satoshis, invoice.expires_at, now, source).await?;
    if change.is_some() {
        db::query("insert into lightning_invoices (attempt_id, payment_hash, payment_request) values ($1, $2, $3)")
            .bind(attempt_id)
            .bind(&invoice.payment_hash)
            .bind(&invoice.payment_request)
            .execute(&mut *tx)
            .await?;
    }
    tx.commit().await?;
    Ok(change)
}

/// Several at once, in one transaction: all are written or none is. What each changed, in their order.
///
/// # Errors
/// When the database cannot be written.
pub async fn pay_all(
    db: &Db,
    payments: &[Payment<'_>],
    now: Millis,
    source: &str,
) -> Result<Vec<Option<Change>>, Error> {
    let locks: Vec<_> = payments
        .iter()
        .map(|payment| Lock::SaleOf(payment.attempt_id))
        .collect();
    let mut tx = db.begin(&locks).await?;
    let mut changes = Vec::with_capacity(payments.len());
    for payment in payments {
        changes.push(pay_within(&mut tx, payment, now, source).await?);
    }
    tx.commit().await?;
    Ok(changes)
}

/// One payment, as part of the caller's transaction; after its commit the change is to be announced.
///
/// # Errors
/// When the database cannot be written.
pub async fn pay_within(
    tx: &mut db::Connection,
    Payment { attempt_id, preimage }: &Payment<'_>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let change = sales::pay_within(tx, attempt_id, None, now, source).await?;
    if change.is_some() && preimage.is_some() {
        db::query("update lightning_invoices set preimage = $2 where attempt_id = $1")
            .bind(attempt_id)
            .bind(preimage)
            .execute(tx)
            .await?;
    }
    Ok(change)
}

#[derive(FromRow)]
struct OpenRow {
    id: String,
    payment_hash: String,
    created_at: Millis,
    expires_at: Millis,
    status: String,
}

impl Open {
    /// Of the sixteen parts that the invoices are divided into, by chance and for ever.
    pub fn part(&self) -> u8 {
        let first = self.payment_hash.chars().next();
        // What is no hash is somebody's to watch as well.
        first
            .and_then(|c| c.to_digit(16))
            .and_then(|digit| u8::try_from(digit).ok())
            .unwrap_or(0)
    }

    /// May it still be paid? What was given up has to have expired after this moment.
    pub fn is_payable(&self, expired_after: Millis) -> bool {
        match self.status {
            Status::Waiting => true,
            Status::Expired | Status::Cancelled => self.expires_at > expired_after,
            _ => false,
        }
    }
}

impl OpenRow {
    fn read(self) -> Result<Open, Error> {
        Ok(Open {
            // The table's own constraint rules anything else out.
            status: Status::parse(&self.status).ok_or(Error::Internal)?,
            attempt_id: self.id,
            payment_hash: self.payment_hash,
            created_at: self.created_at,
            expires_at: self.expires_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn open_invoices_and_hashes_are_found_without_walking_through_all_there_ever_were() {
        let [open, sale_of] = db::plans([OPEN, SALE_OF]).await;
        for (plan, index) in [
            (open, "attempts_by_status (status=? AND expires_at>?)"),
            (sale_of, "sqlite_autoindex_lightning_invoices_2 (payment_hash=?)"),
        ] {
            assert!(plan.contains(index) && !plan.contains("SCAN"), "{plan}");
        }
    }
}
