//! What is still to be watched or looked for.

use sqlx::FromRow;

use super::rows::{attempts, read_status};
use crate::{
    clock::Millis,
    db::Db,
    error::Error,
    sales::sale::{Attempt, Status},
};

/// An invoice that may still be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub attempt_id: String,
    pub sale_id: String,
    pub payment_hash: String,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub status: Status,
}

/// Every invoice that may still be paid: those that wait, and the given-up ones that expired after this moment. Newest
/// first.
pub async fn open(db: &Db, expired_after: Millis) -> Result<Vec<Open>, Error> {
    let rows: Vec<OpenRow> = sqlx::query_as(
        "select id, sale_id, payment_hash, created_at, expires_at, status from attempts \
         where rail = 'lightning' and payment_hash is not null and (status = 'waiting' \
         or (status in ('expired', 'cancelled') and expires_at > $1)) order by created_at desc",
    )
    .bind(expired_after)
    .fetch_all(&db.read)
    .await?;
    rows.into_iter().map(OpenRow::read).collect()
}

/// Every Lightning attempt of before `created_before` whose invoice is not known, made or not: `creating`, and those
/// that were cancelled meanwhile and are younger than `cancelled_after`.
pub async fn lost(db: &Db, created_before: Millis, cancelled_after: Millis) -> Result<Vec<Attempt>, Error> {
    let rows = sqlx::query_as(select_sales!(
        "where a.rail = 'lightning' and a.payment_hash is null and a.created_at <= $1 \
         and (a.status = 'creating' or (a.status = 'cancelled' and a.created_at > $2)) order by a.created_at"
    ))
    .bind(created_before)
    .bind(cancelled_after)
    .fetch_all(&db.read)
    .await?;
    attempts(rows)
}

#[derive(FromRow)]
struct OpenRow {
    id: String,
    sale_id: String,
    payment_hash: String,
    created_at: Millis,
    expires_at: Millis,
    status: String,
}

impl OpenRow {
    fn read(self) -> Result<Open, Error> {
        Ok(Open {
            status: read_status(&self.status)?,
            attempt_id: self.id,
            sale_id: self.sale_id,
            payment_hash: self.payment_hash,
            created_at: self.created_at,
            expires_at: self.expires_at,
        })
    }
}
