//! The table `displays`.

use crate::{
    clock::Millis,
    db::{self, Db, FromRow},
};

/// A display, and what the shop is called that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Display {
    pub id: String,
    pub account_id: String,
    /// Whose sales it shows; `None` is the owner.
    pub cashier_id: Option<String>,
    /// As the owner named it; empty until then, for the name of an account is nobody's at the counter.
    pub shop: String,
    pub time_zone: Option<String>,
    /// The code of the shop's language.
    pub language: Option<String>,
}

/// A cashier whose sales may be shown.
#[derive(Clone, Debug)]
pub struct Seller {
    pub id: String,
    pub name: String,
}

/// The display of the link with this hash.
pub async fn find(db: &Db, token_hash: &str) -> db::Result<Option<Display>> {
    db::query_as(
        "select d.id, d.account_id, d.cashier_id, sh.time_zone, sh.language, coalesce(sh.name, '') as shop \
         from displays d left join shops sh on sh.account_id = d.account_id \
         where d.ended_at is null and d.token_hash = $1",
    )
    .bind(token_hash)
    .fetch_optional(&db.read)
    .await
}

/// A display of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: String,
    pub name: String,
    /// The name of the cashier whose sales it shows.
    pub cashier: Option<String>,
    pub created_at: Millis,
}

/// The account's displays, oldest first, and its cashiers who have joined and were not ended, by name: one question, for a
/// page needs both.
pub async fn list(db: &Db, account_id: &str) -> db::Result<(Vec<Listed>, Vec<Seller>)> {
    let rows: Vec<(String, String, Option<String>, Option<Millis>)> = db::query_as(
        "select d.id, d.name, c.name as cashier, d.created_at from displays d \
         left join cashiers c on c.id = d.cashier_id where d.account_id = $1 and d.ended_at is null \
         union all select c.id, c.name, null, null from cashiers c \
         where c.account_id = $1 and c.ended_at is null and c.joined_at is not null",
    )
    .bind(account_id)
    .fetch_all(&db.read)
    .await?;
    let (mut displays, mut sellers) = (Vec::new(), Vec::new());
    for (id, name, cashier, created_at) in rows {
        match created_at {
            Some(created_at) => displays.push(Listed {
                id,
                name,
                cashier,
                created_at,
            }),
            None => sellers.push(Seller { id, name }),
        }
    }
    displays.sort_by(|one, other| (one.created_at, &one.id).cmp(&(other.created_at, &other.id)));
    sellers.sort_by_cached_key(|seller| (seller.name.to_lowercase(), seller.id.clone()));
    Ok((displays, sellers))
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
