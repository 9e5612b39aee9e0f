//! The table `displays`.

use crate::{
    clock::Millis,
    db::{self, Db, FromRow},
};

/// A display, and what the shop is called that it belongs to.
#[derive(Clone, Debug, FromRow)]
pub struct Display {
    pub id: String,
    pub account_id: String,
    pub name: String,
    pub cashier_id: Option<String>,
    /// The name of that cashier.
    pub cashier: Option<String>,
    /// As the owner named it; empty until then, for the name of an account is nobody's at the counter.
    pub shop: String,
    pub time_zone: Option<String>,
    /// The code of the shop's language.
    pub language: Option<String>,
    pub created_at: Millis,
}

/// A cashier whose sales may be shown.
#[derive(Clone, Debug, FromRow)]
pub struct Seller {
    pub id: String,
    pub name: String,
}

macro_rules! select_displays {
    ($tail:literal) => {
        concat!(
            "select d.id, d.account_id, d.name, d.cashier_id, c.name as cashier, d.created_at, sh.time_zone, \
             sh.language, coalesce(sh.name, '') as shop from displays d \
             join accounts a on a.id = d.account_id left join shops sh on sh.account_id = a.id \
             left join cashiers c on c.id = d.cashier_id where d.ended_at is null ",
            $tail
        )
    };
}

/// The display of the link with this hash.
pub async fn find(db: &Db, token_hash: &str) -> db::Result<Option<Display>> {
    db::query_as(select_displays!("and d.token_hash = $1"))
        .bind(token_hash)
        .fetch_optional(&db.read)
        .await
}

/// The account's, oldest first.
pub async fn list(db: &Db, account_id: &str) -> db::Result<Vec<Display>> {
    db::query_as(select_displays!("and d.account_id = $1 order by d.created_at, d.id"))
        .bind(account_id)
        .fetch_all(&db.read)
        .await
}

/// The account's cashiers who have joined and were not ended, by name.
pub async fn sellers(db: &Db, account_id: &str) -> db::Result<Vec<Seller>> {
    db::query_as(
        "select id, name from cashiers where account_id = $1 and ended_at is null and joined_at is not null \
         order by lower(name), id",
    )
    .bind(account_id)
    .fetch_all(&db.read)
    .await
}

/// Puts a new one on record.
pub async fn add(
    db: &Db,
    account_id: &str,
    name: &str,
    cashier_id: Option<&str>,
    token_hash: &str,
    now: Millis,
) -> db::Result<()> {
    db::query(
        "insert into displays (id, account_id, name, cashier_id, token_hash, created_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(uuid::Uuid::new_v4().to_string())
    .bind(account_id)
    .bind(name)
    .bind(cashier_id)
    .bind(token_hash)
    .bind(now)
    .execute(&db.write)
    .await?;
    Ok(())
}

/// Ends one; again is fine. `false`: the account never had it.
pub async fn end(db: &Db, account_id: &str, id: &str, now: Millis) -> db::Result<bool> {
    let done = db::query("update displays set ended_at = coalesce(ended_at, $3) where id = $2 and account_id = $1")
        .bind(account_id)
        .bind(id)
        .bind(now)
        .execute(&db.write)
        .await?;
    Ok(done.rows_affected() > 0)
}
