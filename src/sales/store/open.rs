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

/// The other sales of the parked order that this one was made of.
pub async fn siblings(db: &Db, sale_id: &str) -> Result<Vec<String>, Error> {
    let ids = db::query_scalar(
        "select o.id from sales s join sales o on o.parked_order = s.parked_order \
         where s.id = $1 and o.id <> s.id order by o.id",
    )
    .bind(sale_id)
    .fetch_all(&db.read)
    .await?;
    Ok(ids)
}

/// Open attempts of sales whose parked order was paid as another sale: of this one, or all.
pub async fn paid_as_another(db: &Db, sale_id: Option<&str>) -> Result<Vec<Attempt>, Error> {
    let rows = db::query_as(select_sales!(
        "where a.status in ('creating', 'waiting') and ($1 is null or s.id = $1) and s.parked_order is not null \
         and exists (select 1 from sales o where o.parked_order = s.parked_order \
             and o.id <> s.id and o.status in ('paid', 'paid-late'))"
    ))
    .bind(sale_id)
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
