//! Settling. Each is one guarded statement, so that whoever comes second, or twice, changes nothing; `None` says so.

use sqlx::{Sqlite, SqliteConnection, Transaction};

use super::{inbox, method::PAID_OTHERWISE, rows::read_status};
use crate::{blink::Invoice, clock::Millis, db::Db, error::Error, sales::sale::Status};

/// A change that was written; listeners of the sale are to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub sale_id: String,
    /// The attempt's status now.
    pub status: Status,
    /// Attempts that ended with this payment, and are to be taken back.
    pub superseded: Vec<String>,
}

/// The invoice exists. An attempt that was given up while nobody knew stays given up.
pub async fn attach(
    db: &Db,
    attempt_id: &str,
    invoice: &Invoice,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed = sqlx::query_as(
        "update attempts set payment_hash = $2, payment_request = $3, satoshis = $4, expires_at = $5, \
         status = case status when 'creating' then 'waiting' else status end \
         where id = $1 and payment_hash is null and status in ('creating', 'cancelled', 'failed') \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(&invoice.payment_hash)
    .bind(&invoice.payment_request)
    .bind(invoice.satoshis)
    .bind(invoice.expires_at)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// One payment alone.
#[cfg(test)]
pub async fn pay(
    db: &Db,
    attempt_id: &str,
    preimage: Option<&str>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let payment = Payment { attempt_id, preimage };
    Ok(pay_all(db, &[payment], now, source).await?.pop().flatten())
}

/// The money of an attempt, with its proof if Blink gave it.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'a> {
    pub attempt_id: &'a str,
    pub preimage: Option<&'a str>,
}

/// Several at once, in one transaction: all are written or none is. What each changed, in their order.
pub async fn pay_all(
    db: &Db,
    payments: &[Payment<'_>],
    now: Millis,
    source: &str,
) -> Result<Vec<Option<Change>>, Error> {
    let mut tx = db.begin().await?;
    let mut changes = Vec::with_capacity(payments.len());
    for payment in payments {
        changes.push(pay_within(&mut tx, payment, now, source).await?);
    }
    tx.commit().await?;
    Ok(changes)
}

/// The money is there: late when the till had given the attempt up before. As part of the caller's transaction; after its commit the change is to be announced.
pub async fn pay_within(
    tx: &mut SqliteConnection,
    Payment { attempt_id, preimage }: &Payment<'_>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let changed: Option<(String, String)> = sqlx::query_as(
        "update attempts set paid_at = $2, learnt_at = $2, preimage = $3, \
         status = case when status in ('creating', 'waiting') then 'paid' else 'paid-late' end \
         where id = $1 and status in ('creating', 'waiting', 'expired', 'cancelled', 'failed') \
         and (rail <> 'lightning' or payment_hash is not null) returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(now)
    .bind(preimage)
    .fetch_optional(&mut *tx)
    .await?;
    let superseded = paid_otherwise(tx, attempt_id, changed.as_ref(), now).await?;
    if changed.is_some() {
        inbox::add_late_or_double(tx, attempt_id).await?;
    }
    let change = note(tx, attempt_id, changed, now, source).await?;
    Ok(change.map(|change| Change { superseded, ..change }))
}

/// The sale was just paid by this attempt: what else is open for it ends in the same transaction. One invoice beside
/// another is Lightning's own affair.
pub(super) async fn paid_otherwise(
    tx: &mut SqliteConnection,
    attempt_id: &str,
    changed: Option<&(String, String)>,
    now: Millis,
) -> Result<Vec<String>, Error> {
    let Some((sale_id, _)) = changed else {
        return Ok(Vec::new());
    };
    let ended: Vec<String> = sqlx::query_scalar(
        "update attempts set status = 'cancelled' where sale_id = $1 and status in ('creating', 'waiting') \
         and id <> $2 and not (rail = 'lightning' and (select rail = 'lightning' from attempts where id = $2)) \
         returning id",
    )
    .bind(sale_id)
    .bind(attempt_id)
    .fetch_all(&mut *tx)
    .await?;
    for id in &ended {
        write_event(tx, id, now, Status::Cancelled.code(), PAID_OTHERWISE).await?;
    }
    Ok(ended)
}

async fn write_event(
    tx: &mut SqliteConnection,
    attempt_id: &str,
    now: Millis,
    status: &str,
    source: &str,
) -> Result<(), Error> {
    sqlx::query("insert into attempt_events (attempt_id, at, status, source) values ($1, $2, $3, $4)")
        .bind(attempt_id)
        .bind(now)
        .bind(status)
        .bind(source)
        .execute(tx)
        .await?;
    Ok(())
}

/// The invoice ran out without having been paid; or what another method had, though nobody may know whether it came to be.
pub async fn expire(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'expired' where id = $1 \
         and (status = 'waiting' or (status = 'creating' and rail <> 'lightning')) returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// The cashier took it back; also while it is not known whether the invoice exists.
pub async fn cancel(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'cancelled' where id = $1 and status in ('creating', 'waiting') \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// No invoice came to be.
pub async fn fail(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'failed' where id = $1 and status = 'creating' returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// Notes what was changed, and commits.
pub(super) async fn record(
    mut tx: Transaction<'_, Sqlite>,
    attempt_id: &str,
    changed: Option<(String, String)>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let change = note(&mut tx, attempt_id, changed, now, source).await?;
    tx.commit().await?;
    Ok(change)
}

/// Writes into the attempt's history what was changed, and lets the sale follow.
async fn note(
    tx: &mut SqliteConnection,
    attempt_id: &str,
    changed: Option<(String, String)>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let Some((sale_id, status)) = changed else {
        return Ok(None);
    };
    write_event(tx, attempt_id, now, &status, source).await?;
    follow(tx, &sale_id).await?;
    let status = read_status(&status)?;
    Ok(Some(Change {
        sale_id,
        status,
        superseded: Vec::new(),
    }))
}

/// The sale takes the status of its paid attempt; without one it waits as long as any attempt does, then it takes that of
/// its newest (another method's that never came to be aside); a paid status it keeps.
pub async fn follow(tx: &mut SqliteConnection, sale_id: &str) -> Result<(), Error> {
    sqlx::query(
        "update sales set revision = revision + 1, status = case when status in ('paid', 'paid-late') then status \
         else coalesce( \
             (select a.status from attempts a where a.sale_id = sales.id and a.status in ('paid', 'paid-late') \
              order by a.learnt_at, a.number limit 1), \
             (select 'waiting' from attempts a \
              where a.sale_id = sales.id and a.status in ('creating', 'waiting') limit 1), \
             (select a.status from attempts a \
              where a.sale_id = sales.id order by a.rail <> 'lightning' and a.status = 'failed', a.number desc limit 1)) end \
         where id = $1",
    )
    .bind(sale_id)
    .execute(tx)
    .await?;
    Ok(())
}
