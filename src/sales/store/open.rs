//! What is open, and what nobody knows yet whether it came to be.

use super::rows::attempts;

use crate::{
    clock::Millis,
    db::{self, Db},
    error::Error,
    sales::{method_id::MethodId, sale::Attempt},
};

/// Every attempt that is open.
pub async fn open(db: &Db) -> Result<Vec<Attempt>, Error> {
    let rows = db::query_as(select_sales!("where a.status in ('creating', 'waiting')"))
        .fetch_all(&db.read)
        .await?;
    attempts(rows)
}

/// Those that were begun by this method.
pub async fn open_of(db: &Db, method: MethodId) -> Result<Vec<Attempt>, Error> {
    let rows = db::query_as(select_sales!(
        "where a.status in ('creating', 'waiting') and a.method = $1"
    ))
    .bind(method.code())
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}

/// Every attempt of this method and of before `created_before` of which nobody knows whether it came to be: `creating`, and
/// those that were cancelled meanwhile and are younger than `cancelled_after`.
///
/// # Errors
/// When the database cannot be read.
pub async fn lost(
    db: &Db,
    method: MethodId,
    created_before: Millis,
    cancelled_after: Millis,
) -> Result<Vec<Attempt>, Error> {
    let rows = db::query_as(select_sales!(
        "where a.method = $1 and a.expires_at is null and a.created_at <= $2 \
         and (a.status = 'creating' or (a.status = 'cancelled' and a.created_at > $3)) order by a.created_at"
    ))
    .bind(method.code())
    .bind(created_before)
    .bind(cancelled_after)
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}
