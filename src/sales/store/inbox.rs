//! What goes into the inbox, and what was taken out of it for a sale. The inbox itself is the ledger's.

use crate::{
    clock::Millis,
    db::{self, Db},
    error::Error,
    money::Money,
};

/// Puts something into the inbox, once.
///
/// # Errors
/// When the database cannot be written.
pub async fn add(
    tx: &mut db::Connection,
    id: &str,
    account_id: &str,
    kind: &str,
    at: Millis,
    sale_id: Option<&str>,
) -> Result<(), Error> {
    db::query(
        "insert into inbox (id, account_id, kind, at, sale_id) values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
    )
    .bind(id)
    .bind(account_id)
    .bind(kind)
    .bind(at)
    .bind(sale_id)
    .execute(tx)
    .await?;
    Ok(())
}

/// This attempt was just paid: is that late, or is its sale paid already?
pub async fn add_late_or_double(tx: &mut db::Connection, attempt_id: &str) -> Result<(), Error> {
    db::query(
        "insert into inbox (id, account_id, kind, at, sale_id) \
         select id, account_id, case when is_double then 'double' else 'late' end, learnt_at, sale_id from ( \
             select a.id, a.account_id, a.learnt_at, a.sale_id, a.status, exists ( \
                 select 1 from attempts f \
                 where f.sale_id = a.sale_id and f.id <> a.id and f.status in ('paid', 'paid-late')) as is_double \
             from attempts a where a.id = $1) as paid \
         where is_double or status = 'paid-late' on conflict (id) do nothing",
    )
    .bind(attempt_id)
    .execute(tx)
    .await?;
    Ok(())
}

/// What was matched to this sale by hand: when it was paid, how much, and the note.
pub async fn of_sale(db: &Db, sale_id: &str) -> Result<Vec<(Millis, Money, String)>, Error> {
    let rows: Vec<(Millis, i64, String, String)> = db::query_as(
        "select e.at, e.amount, e.currency, v.note from inbox i join ledger_entries e on e.id = i.id \
         join inbox_events v on v.item_id = i.id and v.what = 'matched' where i.sale_id = $1 order by e.at, e.id",
    )
    .bind(sale_id)
    .fetch_all(&db.read)
    .await?;
    let read =
        |(at, amount, currency, note): (Millis, i64, String, String)| (at, Money::in_wallet(&currency, amount), note);
    Ok(rows.into_iter().map(read).collect())
}
