//! What was written lately, by whomever.

use crate::{
    db::{self, Db},
    error::Error,
};

/// Up to which place all histories are known, and the sales that changed since the one that was seen last; `None` has seen
/// everything so far.
pub async fn changed_since(db: &Db, seen: Option<i64>) -> Result<(i64, Vec<String>), Error> {
    let newest: Option<i64> = db::query_scalar("select place from attempt_horizon")
        .fetch_one(&db.read)
        .await?;
    let newest = newest.unwrap_or(0);
    let Some(seen) = seen.filter(|seen| *seen < newest) else {
        return Ok((newest, Vec::new()));
    };
    let changed = db::query_scalar(
        "select distinct a.sale_id from attempt_news e join attempts a on a.id = e.attempt_id \
         where e.place > $1 and e.place <= $2",
    )
    .bind(seen)
    .bind(newest)
    .fetch_all(&db.read)
    .await?;
    Ok((newest, changed))
}
