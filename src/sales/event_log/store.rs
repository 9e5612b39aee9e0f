//! What was written lately, by whomever: entries of the attempts' histories, and the sales of which something else changed.

use crate::{
    db::{self, Db},
    error::Error,
};

/// Up to which places all is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    events: i64,
    touches: i64,
}

/// Up to where all is known, and the sales that changed since what was seen last; `None` has seen everything so far.
pub async fn changed_since(db: &Db, seen: Option<Seen>) -> Result<(Seen, Vec<String>), Error> {
    let (events, touches): (Option<i64>, Option<i64>) =
        db::query_as("select e.place, t.place from attempt_horizon e cross join touch_horizon t")
            .fetch_one(&db.read)
            .await?;
    let newest = Seen {
        events: events.unwrap_or(0),
        touches: touches.unwrap_or(0),
    };
    let Some(seen) = seen.filter(|seen| *seen != newest) else {
        return Ok((newest, Vec::new()));
    };
    let changed = db::query_scalar(
        "select a.sale_id from attempt_news e join attempts a on a.id = e.attempt_id \
         where e.place > $1 and e.place <= $2 \
         union select sale_id from sale_touches where place > $3 and place <= $4",
    )
    .bind(seen.events)
    .bind(newest.events)
    .bind(seen.touches)
    .bind(newest.touches)
    .fetch_all(&db.read)
    .await?;
    Ok((newest, changed))
}

/// Forgets the touches up to there, but for the newest: on SQLite the next place is counted from it.
pub async fn forget(db: &Db, up_to: Seen) -> Result<(), Error> {
    db::query("delete from sale_touches where place <= $1 and place < (select max(place) from sale_touches)")
        .bind(up_to.touches)
        .execute(&db.write)
        .await?;
    Ok(())
}
