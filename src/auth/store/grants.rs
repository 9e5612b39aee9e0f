//! Grants: an OAuth pair or an API key of an account, sealed.

use secrecy::{ExposeSecret, SecretString};

use super::{
    KeyForm, Result, Store,
    accounts::upsert_account,
    key_sign_ins::{self, Twin},
    place,
};
use crate::{
    auth::{Account, NewSession, grants::rules::Scopes, sessions::ending::Ending},
    blink::Credential,
    clock::Millis,
    db::{self, Lock},
};

/// A grant as it is kept, its tokens opened.
#[derive(Clone, Debug)]
pub struct Grant {
    pub id: String,
    pub kind: Kind,
    /// The access token, or the API key.
    pub access_token: SecretString,
    pub refresh_token: Option<SecretString>,
    pub scopes: Scopes,
    pub expires_at: Millis,
    pub renew_at: Millis,
    pub version: i64,
    pub failures: u32,
    pub backoff_until: Millis,
}

/// How a grant came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Login with Blink.
    OAuth,
    /// A key that its owner pasted: nothing to renew, and the first 401 ends it.
    ApiKey,
}

impl Grant {
    /// What a call with it proves itself with.
    pub fn credential(&self) -> Credential {
        let secret = self.access_token.clone();
        match self.kind {
            Kind::OAuth => Credential::oauth(secret),
            Kind::ApiKey => Credential::api_key(secret),
        }
    }
}

/// What a renewal or an exchange brought, ready to be kept.
#[derive(Debug)]
pub struct Pair {
    /// `None`: the answer held no access token; the old one is over all the same.
    pub access: Option<SecretString>,
    pub refresh: Option<SecretString>,
    pub scopes: Scopes,
    pub expires_at: Millis,
    pub renew_at: Millis,
}

/// A wish for the lease on a renewal.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    pub grant_id: &'a str,
    /// Of the grant, as it was read.
    pub version: i64,
    pub owner: &'a str,
    pub now: Millis,
    pub length: Millis,
    /// Also one that ended by time, and was not given back.
    pub inherits: bool,
}

impl Store {
    /// Keeps a new grant with its account, as the fruit of an attempt, in one transaction.
    pub async fn add_grant(
        &self,
        attempt_id: &str,
        id: &str,
        account: &Account,
        pair: &Pair,
        now: Millis,
    ) -> Result<()> {
        let access = self.seal_access(id, pair.access.as_ref());
        let refresh = self.seal_refresh(id, pair.refresh.as_ref());
        let mut tx = self.db.begin(&[]).await?;
        upsert_account(&mut tx, account, now).await?;
        db::query(
            "insert into grants (id, account_id, access_token, refresh_token, scope, expires_at, renew_at, created_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id)
        .bind(&account.id)
        .bind(access)
        .bind(refresh)
        .bind(pair.scopes.text())
        .bind(pair.expires_at)
        .bind(pair.renew_at)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        db::query("update login_attempts set grant_id = $2, finished_at = $3 where id = $1")
            .bind(attempt_id)
            .bind(id)
            .bind(now)
            .execute(&mut *tx)
            .await?;
        tx.commit().await
    }

    /// The transaction of a sign-in by key, in which nobody else signs in by one, and what the same form began, whose grant
    /// holds still too.
    async fn begin_key_sign_in(
        &self,
        account: &Account,
        session: &NewSession,
        form: Option<&KeyForm>,
        now: Millis,
    ) -> Result<(db::Transaction, Option<Twin>)> {
        let mut expected = None;
        loop {
            let mut locks = session.locks();
            // A browser's forms may be of several accounts, and its first one is on no record that could be locked.
            locks.extend([Lock::House, Lock::Account(&account.id)]);
            locks.extend(expected.as_ref().map(|(hash, _): &Twin| Lock::GrantOf(hash)));
            let mut tx = self.db.begin(&locks).await?;
            let twin = match form {
                Some(form) => key_sign_ins::twin(&mut tx, form, now).await?,
                None => None,
            };
            // What has to be ended is known only by whoever holds the house, and a grant is locked before its session is.
            if twin == expected {
                return Ok((tx, twin));
            }
            tx.rollback().await?;
            expected = twin;
        }
    }

    /// Keeps an API key that was proved at Blink, with its account and the session that begins with it, in the place of the one
    /// that the same `form` began a moment ago, at whichever process. All of it or nothing; `false`: the form came once more
    /// meanwhile and has its answer already.
    pub async fn add_key(
        &self,
        account: &Account,
        key: &SecretString,
        scopes: &Scopes,
        session: &NewSession,
        form: Option<&KeyForm>,
        now: Millis,
    ) -> Result<bool> {
        /// The last moment that four digits of a year can name.
        const NEVER: Millis = 253_402_300_799_999;
        let id = uuid::Uuid::new_v4().to_string();
        let sealed = self.seal_access(&id, Some(key));
        let (mut tx, twin) = self.begin_key_sign_in(account, session, form, now).await?;
        if let Some((twin, came_at)) = twin {
            if form.is_some_and(|form| came_at > form.came_at) {
                tx.rollback().await?;
                return Ok(false);
            }
            self.end_session_in(&mut tx, &twin, now).await?;
        }
        upsert_account(&mut tx, account, now).await?;
        db::query(
            "insert into grants (id, kind, account_id, access_token, scope, expires_at, renew_at, created_at) \
             values ($1, 'api-key', $2, $3, $4, $5, $5, $6)",
        )
        .bind(&id)
        .bind(&account.id)
        .bind(sealed)
        .bind(scopes.text())
        .bind(NEVER)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        self.add_session_in(&mut tx, session, Some(&id), None, now).await?;
        if let Some(form) = form {
            key_sign_ins::began(&mut tx, form, &session.id_hash).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// The grant, its tokens opened. `None` when there is none, or when its tokens cannot be opened though the key is there:
    /// moved from another row, damaged. Then it is as good as none, and it is deleted. Sealed with a key that this process
    /// does not know it stays, and the answer is an error: the right keys may come back.
    pub async fn grant(&self, id: &str) -> Result<Option<Grant>> {
        let row = db::query(
            "select id as grant_id, kind, access_token, refresh_token, scope, expires_at, renew_at, version, \
             failures, backoff_until from grants where id = $1",
        )
        .bind(id)
        .fetch_optional(&self.db.read)
        .await?;
        match row {
            Some(row) => self.open_or_end(&row).await,
            None => Ok(None),
        }
    }

    pub(super) async fn open_or_end(&self, row: &db::Row) -> Result<Option<Grant>> {
        if let Some(grant) = self.open_grant(row) {
            return Ok(Some(grant));
        }
        let id: String = row.get("grant_id");
        let sealed: [Option<Vec<u8>>; 2] = [row.get("access_token"), row.get("refresh_token")];
        if sealed.iter().flatten().any(|sealed| self.vault.lacks_key_of(sealed)) {
            return Err(self.vault.misses_key().into());
        }
        tracing::error!(grant = id, "a grant's tokens cannot be opened; its sign-in ends");
        db::query("delete from grants where id = $1")
            .bind(id)
            .execute(&self.db.write)
            .await?;
        Ok(None)
    }

    pub(super) fn open_grant(&self, row: &db::Row) -> Option<Grant> {
        let id: String = row.get("grant_id");
        let access: Vec<u8> = row.get("access_token");
        let access_token = self.vault.open(place("grants", "access_token", &id), &access)?;
        let refresh_token = match row.get::<Option<Vec<u8>>>("refresh_token") {
            Some(sealed) => Some(self.vault.open(place("grants", "refresh_token", &id), &sealed)?),
            None => None,
        };
        Some(Grant {
            id,
            kind: match row.get("kind") {
                "api-key" => Kind::ApiKey,
                _ => Kind::OAuth,
            },
            access_token,
            refresh_token,
            scopes: Scopes::parse(row.get("scope")),
            expires_at: row.get("expires_at"),
            renew_at: row.get("renew_at"),
            version: row.get("version"),
            failures: u32::try_from(row.get::<i64>("failures")).unwrap_or(u32::MAX),
            backoff_until: row.get("backoff_until"),
        })
    }

    /// Is the grant there, whatever it holds?
    pub async fn is_there(&self, id: &str) -> Result<bool> {
        db::query_scalar("select exists (select 1 from grants where id = $1)")
            .bind(id)
            .fetch_one(&self.db.write)
            .await
    }

    /// Ids of the account's grants, newest first, with what was granted.
    pub async fn grants_of(&self, account_id: &str) -> Result<Vec<(String, String)>> {
        db::query_as("select id, scope from grants where account_id = $1 order by created_at desc, id")
            .bind(account_id)
            .fetch_all(&self.db.read)
            .await
    }

    /// Takes the lease on a renewal. `false`: somebody else has it, or the grant changed or went. A lease that ends
    /// more than two lengths from now is a moved clock's and counts for nothing (K2).
    pub async fn lease(&self, claim: Claim<'_>) -> Result<bool> {
        let Claim { now, length, .. } = claim;
        let done = db::query(
            "update grants set lease_owner = $3, lease_until = $4, attempt_started_at = coalesce(attempt_started_at, $5) \
             where id = $1 and version = $2 \
             and (lease_until is null or (lease_until <= $5 and $7 = true) or lease_until > $6)",
        )
        .bind(claim.grant_id)
        .bind(claim.version)
        .bind(claim.owner)
        .bind(now.saturating_add(length))
        .bind(now)
        .bind(now.saturating_add(length.saturating_mul(2)))
        .bind(claim.inherits)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Keeps a renewed pair and ends the lease. `false`: the grant is gone or was changed meanwhile; then the pair is
    /// kept nowhere and has to be revoked. Whose lease it is does not matter: while the database could not be written the
    /// lease may have run out, and the pair is still the only one that counts.
    pub async fn renewed(&self, id: &str, version: i64, pair: &Pair) -> Result<bool> {
        // Without an access token in the answer the old one stays in its column, over as it is: `expires_at` says so.
        let access = pair.access.as_ref().map(|access| self.seal_access(id, Some(access)));
        let done = db::query(
            "update grants set access_token = coalesce($3, access_token), refresh_token = coalesce($4, refresh_token), \
             scope = $5, expires_at = $6, renew_at = $7, version = version + 1, lease_owner = null, lease_until = null, \
             attempt_started_at = null, failures = 0, backoff_until = 0 where id = $1 and version = $2",
        )
        .bind(id)
        .bind(version)
        .bind(access)
        .bind(self.seal_refresh(id, pair.refresh.as_ref()))
        .bind(pair.scopes.text())
        .bind(pair.expires_at)
        .bind(pair.renew_at)
        .execute(&self.db.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Ends the lease after a failure. The mark of the attempt stays when Hydra may have executed it.
    pub async fn postpone(&self, grant: &Grant, owner: &str, backoff_until: Millis, executed: bool) -> Result<()> {
        db::query(
            "update grants set lease_owner = null, lease_until = null, failures = failures + 1, backoff_until = $4, \
             attempt_started_at = case when $5 then attempt_started_at end \
             where id = $1 and version = $2 and lease_owner = $3",
        )
        .bind(&grant.id)
        .bind(grant.version)
        .bind(owner)
        .bind(backoff_until)
        .bind(executed)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Blink takes this access token no longer, whatever its time says, and it has to be renewed. Without a refresh token it
    /// may be Blink that is wrong, and its time has the word.
    pub async fn token_is_over(&self, id: &str, version: i64, now: Millis) -> Result<()> {
        db::query(
            "update grants set expires_at = $3, renew_at = $3 \
             where id = $1 and version = $2 and expires_at > $3 and refresh_token is not null",
        )
        .bind(id)
        .bind(version)
        .bind(now)
        .execute(&self.db.write)
        .await?;
        Ok(())
    }

    /// Deletes a grant that is dead, and with it its sessions, unless it was renewed meanwhile; their browsers will be told
    /// why. Of an API key the account may have more sign-ins: what Blink refuses is the key, and they all end with it.
    pub async fn delete_dead(&self, grant: &Grant, now: Millis) -> Result<bool> {
        let siblings: Vec<String> = match grant.kind {
            Kind::ApiKey => {
                db::query_scalar(
                    "select id from grants where kind = 'api-key' and account_id = (select account_id from grants where id = $1)",
                )
                .bind(&grant.id)
                .fetch_all(&self.db.read)
                .await?
            }
            Kind::OAuth => Vec::new(),
        };
        let locks = siblings.iter().map(String::as_str).chain([grant.id.as_str()]);
        let locks: Vec<_> = locks.map(Lock::Grant).collect();
        let mut tx = self.db.begin(&locks).await?;
        let mut of_the_same_key = match grant.kind {
            Kind::ApiKey => self.twins_in(&mut tx, grant).await?,
            Kind::OAuth => Vec::new(),
        };
        // What came meanwhile holds nobody up: Blink takes its key, or refuses it at its own first call.
        of_the_same_key.retain(|(id, _)| siblings.contains(id));
        let is_buried = bury_in(&mut tx, &grant.id, grant.version, Ending::of(grant), now).await?;
        if is_buried {
            for (id, version) in of_the_same_key {
                bury_in(&mut tx, &id, version, Ending::Key, now).await?;
            }
        }
        tx.commit().await?;
        Ok(is_buried)
    }

    /// The account's other grants with the same API key.
    async fn twins_in(&self, tx: &mut db::Connection, grant: &Grant) -> Result<Vec<(String, i64)>> {
        let rows = db::query(
            "select id, version, access_token from grants where kind = 'api-key' and id <> $1 \
             and account_id = (select account_id from grants where id = $1)",
        )
        .bind(&grant.id)
        .fetch_all(tx)
        .await?;
        let key = grant.access_token.expose_secret();
        let twins = rows.iter().filter_map(|row| {
            let (id, sealed): (String, Vec<u8>) = (row.get("id"), row.get("access_token"));
            let other = self.vault.open(place("grants", "access_token", &id), &sealed)?;
            (other.expose_secret() == key).then(|| (id, row.get("version")))
        });
        Ok(twins.collect())
    }

    /// Ends a grant here and puts its newest token into the outbox; the caller commits both at once.
    pub(super) async fn end_grant_in(&self, tx: &mut db::Connection, id: &str, now: Millis) -> Result<()> {
        let row = db::query(
            "delete from grants where id = $1 returning id as grant_id, kind, access_token, refresh_token, scope, \
             expires_at, renew_at, version, failures, backoff_until",
        )
        .bind(id)
        .fetch_optional(&mut *tx)
        .await?;
        // A key is its owner's, who may use it elsewhere: here it is forgotten.
        let Some(row) = row.filter(|row| row.get::<String>("kind") != "api-key") else {
            return Ok(());
        };
        match self.open_grant(&row) {
            // Revoking either token ends both; the refresh token is the one that still counts in an hour.
            Some(grant) => {
                let token = grant.refresh_token.unwrap_or(grant.access_token);
                self.add_revocation_in(tx, &token, now).await
            }
            None => self.add_sealed_revocation_in(tx, &row, now).await,
        }
    }

    pub(super) fn seal_access(&self, id: &str, token: Option<&SecretString>) -> Vec<u8> {
        let none = SecretString::from(String::new());
        self.vault
            .seal(place("grants", "access_token", id), token.unwrap_or(&none))
    }

    pub(super) fn seal_refresh(&self, id: &str, token: Option<&SecretString>) -> Option<Vec<u8>> {
        token.map(|token| self.vault.seal(place("grants", "refresh_token", id), token))
    }
}

/// Deletes the grant and its sessions, which leave behind why. `false`: it is not there, or not of this version any more.
pub(super) async fn bury_in(tx: &mut db::Connection, id: &str, version: i64, why: Ending, now: Millis) -> Result<bool> {
    db::query(
        "insert into endings (session_hash, why, ended_at) select s.id_hash, $3, $4 from sessions s \
         join grants g on g.id = s.grant_id where g.id = $1 and g.version = $2 on conflict do nothing",
    )
    .bind(id)
    .bind(version)
    .bind(why.code())
    .bind(now)
    .execute(&mut *tx)
    .await?;
    let done = db::query("delete from grants where id = $1 and version = $2")
        .bind(id)
        .bind(version)
        .execute(tx)
        .await?;
    Ok(done.rows_affected() == 1)
}
