//! What the methods say of their attempts.

use super::{
    begin::insert_attempt,
    rows::{attempts, read_status},
    settle::{Change, pay_within, record, revise_within},
};
use crate::{
    clock::Millis,
    db::{self, Db, Lock},
    error::Error,
    sales::{
        method_id::MethodId,
        payment_method::Added,
        sale::{Attempt, Status},
    },
};

/// Evidence of an attempt that ended because the sale was paid by another one.
pub const PAID_OTHERWISE: &str = "paid-otherwise";

/// Puts the attempt on record with the next number, if its sale waits and has none of this method that waits.
pub async fn begin_method(db: &Db, mut attempt: Attempt) -> Result<Added, Error> {
    let mut tx = db.begin(&[Lock::Sale(&attempt.sale_id)]).await?;
    let found: Option<(String, i64, bool)> = db::query_as(
        "select s.status, max(a.number), \
         count(*) filter (where a.method = $3 and a.status in ('creating', 'waiting')) > 0 \
         from sales s join attempts a on a.sale_id = s.id where s.id = $1 and s.account_id = $2 group by s.id",
    )
    .bind(&attempt.sale_id)
    .bind(&attempt.account_id)
    .bind(attempt.method.code())
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
    revise_within(&mut tx, &attempt.sale_id).await?;
    tx.commit().await?;
    Ok(Added::New(Box::new(attempt)))
}

/// It can be paid from now on.
pub async fn open_method(db: &Db, attempt_id: &str, now: Millis, source: &str) -> Result<Option<Change>, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(attempt_id)]).await?;
    let changed = db::query_as(
        "update attempts set status = 'waiting' where id = $1 and status = 'creating' returning sale_id, status",
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
    method: MethodId,
    now: Millis,
    source: &str,
) -> Result<Option<Change>, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(attempt_id)]).await?;
    let change = pay_within(&mut tx, attempt_id, Some(method), now, source).await?;
    tx.commit().await?;
    Ok(change)
}

/// The sale, if the method of its paid attempt is another one now.
pub async fn correct_method(db: &Db, attempt_id: &str, method: MethodId) -> Result<Option<String>, Error> {
    let mut tx = db.begin(&[Lock::SaleOf(attempt_id)]).await?;
    let sale: Option<String> =
        db::query_scalar("update attempts set method = $2 where id = $1 and method <> $2 returning sale_id")
            .bind(attempt_id)
            .bind(method.code())
            .fetch_optional(&mut *tx)
            .await?;
    if let Some(sale_id) = &sale {
        revise_within(&mut tx, sale_id).await?;
    }
    tx.commit().await?;
    Ok(sale)
}

/// Whoever has the sale's page open is to have it anew.
pub async fn revise(db: &Db, sale_id: &str) -> Result<(), Error> {
    let mut tx = db.begin(&[Lock::Sale(sale_id)]).await?;
    revise_within(&mut tx, sale_id).await?;
    tx.commit().await?;
    Ok(())
}

pub async fn status_of(db: &Db, attempt_id: &str) -> Result<Option<Status>, Error> {
    let code: Option<String> = db::query_scalar("select status from attempts where id = $1")
        .bind(attempt_id)
        .fetch_optional(&db.read)
        .await?;
    code.map(|code| read_status(&code)).transpose()
}

/// The attempts with these ids.
pub async fn attempts_by_id(db: &Db, ids: &[String]) -> Result<Vec<Attempt>, Error> {
    let mut found = Vec::new();
    for id in ids {
        let rows = db::query_as(select_sales!("where a.id = $1"))
            .bind(id)
            .fetch_all(&db.read)
            .await?;
        found.extend(attempts(rows)?);
    }
    Ok(found)
}

/// Attempts that could still be paid although another method paid their sale.
pub async fn superseded(db: &Db, now: Millis) -> Result<Vec<Attempt>, Error> {
    let rows = db::query_as(select_sales!(
        "where a.status = 'cancelled' and a.expires_at > $1 and exists ( \
             select 1 from attempt_events v where v.attempt_id = a.id and v.source = $2)"
    ))
    .bind(now)
    .bind(PAID_OTHERWISE)
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}
