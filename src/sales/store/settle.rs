//! Settling. Each is one guarded statement, so that whoever comes second, or twice, changes nothing; `None` says so.

use super::{inbox, method::PAID_OTHERWISE, rows::read_status};

use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    error::Error,
    sales::{method_id::MethodId, sale::Status},
};

/// A change that was written; listeners of the sale are to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub sale_id: String,
    /// The attempt's status now.
    pub status: Status,
    /// Attempts that ended with this payment, and are to be taken back.
    pub superseded: Vec<String>,
    /// Was the sale made of a parked order? Then there may be others of it.
    pub is_of_order: bool,
}

/// It can be paid from now on: so many sats, until then. An attempt that was given up while nobody knew stays given up. As
/// part of the caller's transaction; after its commit the change is to be announced.
///
/// # Errors
/// When the database cannot be written.
pub async fn made_within(
    tx: &mut db::Connection,
    attempt_id: &str,
    satoshis: i64,
    expires_at: Millis,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let changed = db::query_as(
        "update attempts set satoshis = $2, expires_at = $3, \
         status = case status when 'creating' then 'waiting' else status end \
         where id = $1 and expires_at is null and status in ('creating', 'cancelled', 'failed') \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(satoshis)
    .bind(expires_at)
    .fetch_optional(&mut *tx)
    .await?;
    note(tx, attempt_id, changed, now, source).await
}

/// The money is there: late when the till had given the attempt up before. `method` where it turned out to be another than
/// was thought. As part of the caller's transaction; after its commit the change is to be announced.
///
/// # Errors
/// When the database cannot be written.
pub async fn pay_within(
    tx: &mut db::Connection,
    attempt_id: &str,
    method: Option<MethodId>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let changed: Option<(String, String)> = db::query_as(
        "update attempts set paid_at = $2, learnt_at = $2, method = coalesce($3, method), \
         status = case when status in ('creating', 'waiting') then 'paid' else 'paid-late' end \
         where id = $1 and status not in ('paid', 'paid-late') and (wallet is null or expires_at is not null) \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(now)
    .bind(method.map(MethodId::code))
    .fetch_optional(&mut *tx)
    .await?;
    let superseded = paid_otherwise(tx, attempt_id, changed.as_ref(), now).await?;
    if changed.is_some() {
        inbox::add_late_or_double(tx, attempt_id).await?;
    }
    let change = note(tx, attempt_id, changed, now, source).await?;
    Ok(change.map(|change| Change { superseded, ..change }))
}

/// The sale was just paid by this attempt: what else is open for it ends in the same transaction. But one attempt at having
/// a wallet credited beside another stays: a customer may have paid it already, and it is watched anyway.
async fn paid_otherwise(
    tx: &mut db::Connection,
    attempt_id: &str,
    changed: Option<&(String, String)>,
    now: Millis,
) -> Result<Vec<String>, Error> {
    let Some((sale_id, _)) = changed else {
        return Ok(Vec::new());
    };
    let ended: Vec<String> = db::query_scalar(
        "update attempts set status = 'cancelled' where sale_id = $1 and status in ('creating', 'waiting') \
         and id <> $2 and not (wallet is not null and (select wallet is not null from attempts where id = $2)) \
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
    tx: &mut db::Connection,
    attempt_id: &str,
    now: Millis,
    status: &str,
    source: &str,
) -> Result<(), Error> {
    db::query("insert into attempt_events (attempt_id, at, status, source) values ($1, $2, $3, $4)")
        .bind(attempt_id)
        .bind(now)
        .bind(status)
        .bind(source)
        .execute(tx)
        .await?;
    Ok(())
}

/// It ends without a payment: `Expired` or `Cancelled`, also while nobody knows whether it came to be; `Failed`, when it
/// certainly did not.
pub async fn end(db: &Db, attempt_id: &str, end: Status, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(attempt_id)]).await?;
    let changed = db::query_as(
        "update attempts set status = $2 where id = $1 and (status = 'creating' or (status = 'waiting' and $2 <> 'failed')) \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(end.code())
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// Notes what was changed, and commits.
pub(super) async fn record(
    mut tx: db::Transaction,
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
    tx: &mut db::Connection,
    attempt_id: &str,
    changed: Option<(String, String)>,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let Some((sale_id, status)) = changed else {
        return Ok(None);
    };
    write_event(tx, attempt_id, now, &status, source).await?;
    let is_of_order = follow(tx, &sale_id).await?;
    let status = read_status(&status)?;
    Ok(Some(Change {
        sale_id,
        status,
        superseded: Vec::new(),
        is_of_order,
    }))
}

/// The sale takes the status of its paid attempt; without one it waits as long as any attempt does, then it takes that of
/// its newest (one beside the charge that never came to be aside); a paid status it keeps.
///
/// The change is an entry of an attempt's history; for all others there is [`revise_within`]. `true`: the sale was made
/// of a parked order.
async fn follow(tx: &mut db::Connection, sale_id: &str) -> Result<bool, Error> {
    let order: Option<Option<String>> = db::query_scalar(
        "update sales set revision = revision + 1, status = case when status in ('paid', 'paid-late') then status \
         else coalesce( \
             (select a.status from attempts a where a.sale_id = sales.id and a.status in ('paid', 'paid-late') \
              order by a.learnt_at, a.number limit 1), \
             (select 'waiting' from attempts a \
              where a.sale_id = sales.id and a.status in ('creating', 'waiting') limit 1), \
             (select a.status from attempts a \
              where a.sale_id = sales.id order by a.wallet is null and a.status = 'failed', a.number desc limit 1)) end \
         where id = $1 returning parked_order",
    )
    .bind(sale_id)
    .fetch_optional(tx)
    .await?;
    Ok(order.flatten().is_some())
}

/// Something changed that is no entry of an attempt's history: the sale follows, and other processes hear of it.
///
/// # Errors
/// When the database cannot be written.
pub async fn revise_within(tx: &mut db::Connection, sale_id: &str) -> Result<(), Error> {
    follow(tx, sale_id).await?;
    db::query(
        "insert into sale_touches (sale_id, place) values ($1, (select place from next_touch)) \
         on conflict (sale_id) do update set place = excluded.place",
    )
    .bind(sale_id)
    .execute(tx)
    .await?;
    Ok(())
}

/// So much was given back of this attempt's payment in all, or may have been: in minor units of its sale's amount. As part of
/// the caller's transaction; after its commit the sale is to be told of.
///
/// # Errors
/// When the database cannot be written.
pub async fn given_back_within(tx: &mut db::Connection, attempt_id: &str, given_back: i64) -> Result<(), Error> {
    let sale: Option<String> =
        db::query_scalar("update attempts set given_back = $2 where id = $1 and given_back <> $2 returning sale_id")
            .bind(attempt_id)
            .bind(given_back)
            .fetch_optional(&mut *tx)
            .await?;
    if let Some(sale_id) = &sale {
        revise_within(tx, sale_id).await?;
    }
    Ok(())
}
