//! Payments in the order of their history.

use super::{Cursor, Paid};

use crate::{
    clock::Millis,
    db::{self, Db},
    error::Error,
};

/// Read at once; whoever is further behind asks again.
const AT_ONCE: i64 = 500;

/// The first payment of each sale that a cashier made, after the entry that was seen last.
pub async fn paid_since(db: &Db, seen: Option<Cursor>) -> Result<(Cursor, Vec<Paid>), Error> {
    let newest: Option<i64> = db::query_scalar("select place from attempt_horizon")
        .fetch_one(&db.read)
        .await?;
    let newest = Cursor(newest.unwrap_or(0));
    let Some(seen) = seen.filter(|seen| seen.0 < newest.0) else {
        return Ok((newest, Vec::new()));
    };
    // Places may be far apart, and a place may have many entries.
    let upto: Option<i64> = db::query_scalar(
        "select max(place) from (select place from attempt_news where place > $1 and place <= $2 \
         order by place limit 0 + $3) n",
    )
    .bind(seen.0)
    .bind(newest.0)
    .bind(AT_ONCE)
    .fetch_one(&db.read)
    .await?;
    let Some(upto) = upto else {
        return Ok((newest, Vec::new()));
    };
    let rows: Vec<(String, String, String, Millis)> = db::query_as(
        "select s.account_id, s.id, s.created_by, e.at from attempt_news e \
         join attempts a on a.id = e.attempt_id join sales s on s.id = a.sale_id \
         where e.place > $1 and e.place <= $2 and e.status in ('paid', 'paid-late') and s.created_by is not null \
         and not exists (select 1 from attempt_events f join attempts b on b.id = f.attempt_id \
             where b.sale_id = s.id and f.status in ('paid', 'paid-late') and f.id < e.id) \
         order by e.id",
    )
    .bind(seen.0)
    .bind(upto)
    .fetch_all(&db.read)
    .await?;
    let paid = rows.into_iter().map(|(account_id, sale_id, cashier_id, at)| Paid {
        account_id,
        sale_id,
        cashier_id,
        at,
    });
    Ok((Cursor(upto), paid.collect()))
}
