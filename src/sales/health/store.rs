//! How many invoices an account has made.

use crate::{clock::Millis, db::Db, error::Error};

/// Invoices that were asked for since this moment.
pub async fn made_between(db: &Db, account_id: &str, since: Millis, now: Millis) -> Result<i64, Error> {
    let made = sqlx::query_scalar(
        "select count(*) from attempts where account_id = $1 and created_at > $2 and created_at <= $3 and wallet is not null",
    )
    .bind(account_id)
    .bind(since)
    .bind(now)
    .fetch_one(&db.read)
    .await?;
    Ok(made)
}

/// When the account's ledger was last read to its end.
pub async fn ledger_read_at(db: &Db, account_id: &str) -> Result<Option<Millis>, Error> {
    let read_at: Option<Option<Millis>> = sqlx::query_scalar("select read_at from ledger_marks where account_id = $1")
        .bind(account_id)
        .fetch_optional(&db.read)
        .await?;
    Ok(read_at.flatten())
}
