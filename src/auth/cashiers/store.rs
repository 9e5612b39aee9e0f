//! The table `cashiers`, and the sessions that are theirs. Who asks for a cashier says whose shop it is.

use sqlx::{FromRow, SqliteConnection};

use crate::{clock::Millis, db::Db};

/// The table.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
}

/// Somebody who charges for a shop.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Cashier {
    pub id: String,
    /// The shop's owner.
    pub account_id: String,
    pub name: String,
}

/// A cashier as the owner sees them.
#[derive(Clone, Debug, FromRow)]
pub struct Listed {
    pub id: String,
    pub name: String,
    pub created_at: Millis,
    pub code_expires_at: Millis,
    pub joined_at: Option<Millis>,
}

/// A browser in which a cashier is signed in.
#[derive(Clone, Debug, FromRow)]
pub struct Device {
    pub cashier_id: String,
    pub device: String,
    pub last_seen_at: Millis,
}

type Result<T> = std::result::Result<T, sqlx::Error>;

/// Takes the code with this hash, once and in time: whose it was.
pub async fn take_code_in(tx: &mut SqliteConnection, code_hash: &str, now: Millis) -> Result<Option<String>> {
    sqlx::query_scalar(
        "update cashiers set joined_at = $2 where code_hash = $1 and joined_at is null and ended_at is null \
         and code_expires_at > $2 returning id",
    )
    .bind(code_hash)
    .bind(now)
    .fetch_optional(tx)
    .await
}

impl Store {
    pub fn new(db: Db) -> Self {
        Self { db }
    }

    /// Puts a new cashier on record, with the hash of a code that waits to be used.
    pub async fn add(&self, cashier: &Cashier, code_hash: &str, now: Millis, code_expires_at: Millis) -> Result<()> {
        sqlx::query(
            "insert into cashiers (id, account_id, name, code_hash, code_expires_at, created_at) \
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&cashier.id)
        .bind(&cashier.account_id)
        .bind(&cashier.name)
        .bind(code_hash)
        .bind(code_expires_at)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// The cashier whose code has this hash and may be used; only one of this shop if a shop is named.
    pub async fn waiting(&self, code_hash: &str, shop: Option<&str>, now: Millis) -> Result<Option<Cashier>> {
        sqlx::query_as(
            "select id, account_id, name from cashiers where code_hash = $1 and ($2 is null or account_id = $2) \
             and joined_at is null and ended_at is null and code_expires_at > $3",
        )
        .bind(code_hash)
        .bind(shop)
        .bind(now)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Takes the code with this hash: once, and in time.
    pub async fn take(&self, code_hash: &str, now: Millis) -> Result<bool> {
        let mut connection = self.db.write.acquire().await?;
        Ok(take_code_in(&mut connection, code_hash, now).await?.is_some())
    }

    /// The cashier whose code was taken at this moment, and who has not been ended.
    pub async fn joined(&self, code_hash: &str, shop: Option<&str>, taken_at: Millis) -> Result<Option<Cashier>> {
        sqlx::query_as(
            "select id, account_id, name from cashiers where code_hash = $1 and ($2 is null or account_id = $2) \
             and joined_at = $3 and ended_at is null",
        )
        .bind(code_hash)
        .bind(shop)
        .bind(taken_at)
        .fetch_optional(&self.db.read)
        .await
    }

    /// The code that was taken at this moment, and not again since, may be used after all; its sessions are over.
    pub async fn give_back(&self, id: &str, taken_at: Millis) -> Result<()> {
        let mut tx = self.db.begin().await?;
        let done =
            sqlx::query("update cashiers set joined_at = null where id = $1 and joined_at = $2 and ended_at is null")
                .bind(id)
                .bind(taken_at)
                .execute(&mut *tx)
                .await?;
        if done.rows_affected() == 0 {
            return Ok(());
        }
        sqlx::query("delete from sessions where cashier_id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await
    }

    /// Ends what sessions a cashier has.
    pub async fn end_sessions(&self, id: &str) -> Result<()> {
        sqlx::query("delete from sessions where cashier_id = $1")
            .bind(id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// The shop's cashiers who have not been ended, newest first. A code that ran out unused has made nobody.
    pub async fn list(&self, account_id: &str, now: Millis) -> Result<Vec<Listed>> {
        sqlx::query_as(
            "select id, name, created_at, code_expires_at, joined_at from cashiers where account_id = $1 \
             and ended_at is null and (joined_at is not null or code_expires_at > $2) order by created_at desc, id",
        )
        .bind(account_id)
        .bind(now)
        .fetch_all(&self.db.read)
        .await
    }

    /// Where they are signed in, last used first.
    pub async fn devices(&self, account_id: &str) -> Result<Vec<Device>> {
        sqlx::query_as(
            "select s.cashier_id, s.device, s.last_seen_at from sessions s join cashiers c on c.id = s.cashier_id \
             where c.account_id = $1 and c.ended_at is null order by s.last_seen_at desc, s.id_hash",
        )
        .bind(account_id)
        .fetch_all(&self.db.read)
        .await
    }

    /// Ends a cashier of this shop and their sessions at once; again is fine. `false`: the shop has no such cashier.
    pub async fn end(&self, account_id: &str, id: &str, now: Millis) -> Result<bool> {
        let mut tx = self.db.begin().await?;
        let done =
            sqlx::query("update cashiers set ended_at = coalesce(ended_at, $3) where id = $1 and account_id = $2")
                .bind(id)
                .bind(account_id)
                .bind(now)
                .execute(&mut *tx)
                .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query("delete from sessions where cashier_id = $1")
            .bind(id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(true)
    }
}
