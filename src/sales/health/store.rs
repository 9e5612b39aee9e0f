//! How many invoices an account has made.

use crate::{clock::Millis, db::Db, error::Error};

/// Invoices that were asked for since this moment.
pub async fn made_since(db: &Db, account_id: &str, since: Millis) -> Result<i64, Error> {
    let made = sqlx::query_scalar(
        "select count(*) from attempts where account_id = $1 and created_at > $2 and rail = 'lightning'",
    )
    .bind(account_id)
    .bind(since)
    .fetch_one(&db.read)
    .await?;
    Ok(made)
}
