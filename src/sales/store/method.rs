//! Attempts of another method than Lightning.

use super::{
    begin::insert_attempt,
    inbox,
    rows::{attempts, read_status},
    settle::{Change, follow, paid_otherwise, record},
};
use crate::{
    clock::Millis,
    db::Db,
    error::Error,
    sales::{
        payment_method::Added,
        sale::{Attempt, MethodId, Status},
    },
};

/// Evidence of an attempt that ended because the sale was paid by another one.
pub const PAID_OTHERWISE: &str = "paid-otherwise";

/// Puts the attempt on record with the next number, if its sale waits and has none like it that waits.
pub async fn begin_method(db: &Db, mut attempt: Attempt) -> Result<Added, Error> {
    let mut tx = db.begin().await?;
    let found: Option<(String, i64, bool)> = sqlx::query_as(
        "select s.status, max(a.number), \
         max(a.rail <> 'lightning' and a.status in ('creating', 'waiting')) \
         from sales s join attempts a on a.sale_id = s.id where s.id = $1 and s.account_id = $2 group by s.id",
    )
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .fetch_optional(&mut *tx)
    .await?;
    let (status, number, is_open) = found.ok_or(Error::NotFound)?;
    if read_status(&status)? != Status::Waiting {
        return Ok(Added::NotWaiting);
    }
    if is_open {
        return Ok(Added::Before);
    }
    attempt.number = number + 1;
    insert_attempt(&mut tx, &attempt).await?;
    follow(&mut tx, &attempt.sale_id).await?;
    tx.commit().await?;
    Ok(Added::New(Box::new(attempt)))
}

/// It can be paid from now on.
pub async fn open_method(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed = sqlx::query_as(
        "update attempts set status = 'waiting' where id = $1 and rail <> 'lightning' and status = 'creating' \
         returning sale_id, status",
    )
    .bind(attempt_id)
    .fetch_optional(&mut *tx)
    .await?;
    record(tx, attempt_id, changed, now, source).await
}

/// It was paid, by this method. Late when the till had given it up before.
pub async fn pay_method(
    db: &Db,
    attempt_id: &str,
    rail: MethodId,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.begin().await?;
    let changed: Option<(String, String)> = sqlx::query_as(
        "update attempts set paid_at = $2, learnt_at = $2, rail = $3, \
         status = case when status in ('creating', 'waiting') then 'paid' else 'paid-late' end \
         where id = $1 and rail <> 'lightning' and status not in ('paid', 'paid-late') returning sale_id, status",
    )
    .bind(attempt_id)
    .bind(now)
    .bind(rail.code())
    .fetch_optional(&mut *tx)
    .await?;
    let superseded = paid_otherwise(&mut tx, attempt_id, changed.as_ref(), now).await?;
    if changed.is_some() {
        inbox::add_late_or_double(&mut tx, attempt_id).await?;
    }
    let change = record(tx, attempt_id, changed, now, source).await?;
    Ok(change.map(|change| Change { superseded, ..change }))
}

/// The sale, if the method of its paid attempt is another one now.
pub async fn correct_method(db: &Db, attempt_id: &str, rail: MethodId) -> Result<Option<String>, Error> {
    let mut tx = db.begin().await?;
    let sale: Option<String> = sqlx::query_scalar(
        "update attempts set rail = $2 where id = $1 and rail not in ('lightning', $2) returning sale_id",
    )
    .bind(attempt_id)
    .bind(rail.code())
    .fetch_optional(&mut *tx)
    .await?;
    if let Some(sale_id) = &sale {
        follow(&mut tx, sale_id).await?;
    }
    tx.commit().await?;
    Ok(sale)
}

/// Whoever has the sale's page open is to have it anew.
pub async fn revise(db: &Db, sale_id: &str) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    follow(&mut tx, sale_id).await?;
    tx.commit().await?;
    Ok(())
}

pub async fn status_of(db: &Db, attempt_id: &str) -> Result<Option<Status>, Error> {
    let code: Option<String> = sqlx::query_scalar("select status from attempts where id = $1")
        .bind(attempt_id)
        .fetch_optional(&db.read)
        .await?;
    code.map(|code| read_status(&code)).transpose()
}

/// The attempts with these ids.
pub async fn attempts_by_id(db: &Db, ids: &[String]) -> Result<Vec<Attempt>, Error> {
    let mut found = Vec::new();
    for id in ids {
        let rows = sqlx::query_as(select_sales!("where a.id = $1"))
            .bind(id)
            .fetch_all(&db.read)
            .await?;
        found.extend(attempts(rows)?);
    }
    Ok(found)
}

/// Attempts that are open.
pub async fn open_of_methods(db: &Db) -> Result<Vec<Attempt>, Error> {
    let rows = sqlx::query_as(select_sales!(
        "where a.rail <> 'lightning' and a.status in ('creating', 'waiting')"
    ))
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}

/// Invoices that could still be paid although another method paid their sale.
pub async fn superseded(db: &Db, now: Millis) -> Result<Vec<Attempt>, Error> {
    let rows = sqlx::query_as(select_sales!(
        "where a.rail = 'lightning' and a.status = 'cancelled' and a.expires_at > $1 and exists ( \
             select 1 from attempt_events v where v.attempt_id = a.id and v.source = $2)"
    ))
    .bind(now)
    .bind(PAID_OTHERWISE)
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}
