//! How the till learnt what it knows of an attempt.

use crate::{clock::Millis, db::Db, error::Error};

/// When the till learnt of the attempt's payment, and by what.
pub async fn evidence(db: &Db, attempt_id: &str) -> Result<Option<(Millis, String)>, Error> {
    let found = sqlx::query_as(
        "select at, source from attempt_events where attempt_id = $1 and status in ('paid', 'paid-late') \
         order by id limit 1",
    )
    .bind(attempt_id)
    .fetch_optional(&db.read)
    .await?;
    Ok(found)
}
