//! Seals anew what an older key sealed.

use super::{Result, Store, revocations::of_outbox};
use crate::{db, vault::UnknownKey};

impl Store {
    /// Seals with the newest key what an older one sealed; returns how many rows that were.
    pub async fn reseal(&self) -> Result<usize> {
        Ok(self.reseal_grants().await? + self.reseal_revocations().await?)
    }

    async fn reseal_revocations(&self) -> Result<usize> {
        let rows = db::query("select id, token from revocations")
            .fetch_all(&self.db.read)
            .await?;
        let mut count = 0;
        for row in rows {
            let (id, sealed): (String, Vec<u8>) = (row.get("id"), row.get("token"));
            let here = of_outbox(&id);
            let token = self
                .vault
                .is_stale(&sealed)
                .then(|| self.vault.open(here, &sealed))
                .flatten();
            if let Some(token) = token {
                let done = db::query("update revocations set token = $2 where id = $1")
                    .bind(&id)
                    .bind(self.vault.seal(here, &token))
                    .execute(&self.db.write)
                    .await?;
                count += usize::from(done.rows_affected() == 1);
            }
        }
        Ok(count)
    }

    async fn reseal_grants(&self) -> Result<usize> {
        let rows = db::query("select id, version, access_token, refresh_token from grants")
            .fetch_all(&self.db.read)
            .await?;
        let mut count = 0;
        for row in rows {
            let (access, refresh): (Vec<u8>, Option<Vec<u8>>) = (row.get("access_token"), row.get("refresh_token"));
            if self.vault.is_stale(&access) || refresh.as_ref().is_some_and(|r| self.vault.is_stale(r)) {
                count += usize::from(self.reseal_grant(row.get("id"), row.get("version")).await?);
            }
        }
        Ok(count)
    }

    async fn reseal_grant(&self, id: &str, version: i64) -> Result<bool> {
        let grant = match self.grant(id).await {
            Ok(Some(grant)) => grant,
            Ok(None) => return Ok(false),
            // Others are sealed anew all the same.
            Err(error) if is_unknown_key(&error) => return Ok(false),
            Err(error) => return Err(error),
        };
        let done = db::query("update grants set access_token = $3, refresh_token = $4 where id = $1 and version = $2")
            .bind(id)
            .bind(version)
            .bind(self.seal_access(id, Some(&grant.access_token)))
            .bind(self.seal_refresh(id, grant.refresh_token.as_ref()))
            .execute(&self.db.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}

pub(super) fn is_unknown_key(error: &db::Failure) -> bool {
    matches!(error, db::Failure::Decode(reason) if reason.is::<UnknownKey>())
}
