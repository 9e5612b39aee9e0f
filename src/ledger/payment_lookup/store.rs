//! How the till learnt what it knows of an attempt, and what became of money of no sale.

use crate::{
    clock::Millis,
    db::{self, Db},
    error::Error,
};

/// When the till learnt of the attempt's payment, and by what.
pub async fn evidence(db: &Db, attempt_id: &str) -> Result<Option<(Millis, String)>, Error> {
    let found = db::query_as(
        "select at, source from attempt_events where attempt_id = $1 and status in ('paid', 'paid-late') \
         order by id limit 1",
    )
    .bind(attempt_id)
    .fetch_optional(&db.read)
    .await?;
    Ok(found)
}

/// The sale that this entry of the ledger was matched to by hand.
pub async fn matched_to(db: &Db, entry_id: &str) -> Result<Option<String>, Error> {
    let found: Option<Option<String>> = db::query_scalar("select sale_id from inbox where id = $1 and kind = 'orphan'")
        .bind(entry_id)
        .fetch_optional(&db.read)
        .await?;
    Ok(found.flatten())
}
