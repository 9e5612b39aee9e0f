//! The outbox: tokens that Blink has to be told about.

use secrecy::SecretString;

use super::{ACCESS, REFRESH, Result, Store, place};
use crate::{clock::Millis, db, vault::Place};

/// A token that Blink has to be told about.
#[derive(Debug)]
pub struct Revocation {
    pub id: String,
    /// `None`: it cannot be opened; nothing can be done any more, unless [`Self::lacks_key`].
    pub token: Option<SecretString>,
    /// It is sealed with a key that this process does not know.
    pub lacks_key: bool,
    pub tries: i64,
    pub created_at: Millis,
}

/// Where a token of the outbox was sealed: there, or in the grant that it was of.
pub(super) fn of_outbox(id: &str) -> Place<'_> {
    match id.split_once('/') {
        Some((REFRESH, grant)) => place("grants", REFRESH, grant),
        Some((ACCESS, grant)) => place("grants", ACCESS, grant),
        _ => place("revocations", "token", id),
    }
}

impl Store {
    /// Notes a token that Blink has to forget.
    pub async fn add_revocation(&self, token: &SecretString, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        self.add_revocation_in(&mut tx, token, now).await?;
        tx.commit().await
    }

    pub(super) async fn add_revocation_in(
        &self,
        tx: &mut db::Connection,
        token: &SecretString,
        now: Millis,
    ) -> Result<()> {
        let id = uuid::Uuid::new_v4().to_string();
        let sealed = self.vault.seal(place("revocations", "token", &id), token);
        db::query("insert into revocations (id, token, created_at, next_at) values ($1, $2, $3, $3)")
            .bind(id)
            .bind(sealed)
            .bind(now)
            .execute(tx)
            .await?;
        Ok(())
    }

    /// A token that this process has no key for goes into the outbox as it was sealed, and its id says where; whoever has the
    /// key opens it. What is damaged opens for nobody.
    pub(super) async fn add_sealed_revocation_in(
        &self,
        tx: &mut db::Connection,
        grant: &db::Row,
        now: Millis,
    ) -> Result<()> {
        let (column, sealed): (_, Vec<u8>) = match grant.get("refresh_token") {
            Some(sealed) => (REFRESH, sealed),
            None => (ACCESS, grant.get("access_token")),
        };
        if !self.vault.lacks_key_of(&sealed) {
            return Ok(());
        }
        // For the log; the sign-in ends all the same.
        let _ = self.vault.misses_key();
        db::query("insert into revocations (id, token, created_at, next_at) values ($1, $2, $3, $3)")
            .bind(format!("{column}/{}", grant.get::<String>("grant_id")))
            .bind(sealed)
            .bind(now)
            .execute(tx)
            .await?;
        Ok(())
    }

    /// Revocations that are due, oldest first. Each is put off by `hold` first, so that another process leaves it alone.
    pub async fn due_revocations(&self, now: Millis, hold: Millis) -> Result<Vec<Revocation>> {
        let rows = db::query(
            "update revocations set next_at = $2 where next_at <= $1 and id in \
             (select id from revocations where next_at <= $1 order by next_at limit 20) \
             returning id, token, tries, created_at",
        )
        .bind(now)
        .bind(now.saturating_add(hold))
        .fetch_all(&self.db.write)
        .await?;
        let open = |row: &db::Row| {
            let id: String = row.get("id");
            let sealed: Vec<u8> = row.get("token");
            Revocation {
                token: self.vault.open(of_outbox(&id), &sealed),
                lacks_key: self.vault.lacks_key_of(&sealed),
                tries: row.get("tries"),
                created_at: row.get("created_at"),
                id,
            }
        };
        Ok(rows.iter().map(open).collect())
    }

    /// Strikes a revocation off the list.
    pub async fn revoked(&self, id: &str) -> Result<()> {
        db::query("delete from revocations where id = $1")
            .bind(id)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Tries a revocation again at `next_at`.
    pub async fn revoke_later(&self, id: &str, next_at: Millis) -> Result<()> {
        db::query("update revocations set next_at = $2, tries = tries + 1 where id = $1")
            .bind(id)
            .bind(next_at)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }
}
