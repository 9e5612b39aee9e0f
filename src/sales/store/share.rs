//! What went into which wallet.

use crate::{
    clock::Millis,
    db::{self, Db},
    error::Error,
    orders::Taken,
};

/// What the account was paid between two moments, by the wallet it went into, in the sats that customers paid.
pub async fn taken_by_wallet(db: &Db, account_id: &str, from: Millis, until: Millis) -> Result<Taken, Error> {
    let (bitcoin, dollars) = db::query_as(
        "select cast(coalesce(sum(case wallet when 'BTC' then satoshis end), 0) as bigint), \
         cast(coalesce(sum(case wallet when 'USD' then satoshis end), 0) as bigint) \
         from attempts where account_id = $1 and paid_at >= $2 and paid_at <= $3",
    )
    .bind(account_id)
    .bind(from)
    .bind(until)
    .fetch_one(&db.read)
    .await?;
    Ok(Taken { bitcoin, dollars })
}
