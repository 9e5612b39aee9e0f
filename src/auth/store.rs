//! The tables of sign-in: login attempts, sessions, grants, accounts, and the outbox of revocations.
//!
//! One function per question. What may be used once is taken in one statement. The question of every request, who asks, is
//! in `store/who.rs`; what others may make part of their own transactions is in `store/doors.rs`.

mod doors;
#[cfg(test)]
mod races;
mod who;

pub use who::{Holder, OwnersGrant, Who};

use secrecy::{ExposeSecret, SecretString};

use super::{
    account::Account,
    flow::browser::KNOWN_LIFE,
    grants::rules::Scopes,
    sessions::actor::Actor,
    sessions::ending::{Ending, REMEMBERED},
    sessions::session::NewSession,
};
use crate::{
    blink::{Credential, WalletCurrency, WindDown},
    clock::{Millis, millis},
    db::{self, Db, FromRow, Lock, Writable},
    i18n::Language,
    vault::{Place, UnknownKey, Vault},
};

/// The tables, with the key to what is sealed in them.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    vault: Vault,
}

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

/// Somebody who charges for a shop without an account at Blink.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Cashier {
    pub id: String,
    /// The shop's owner.
    pub account_id: String,
    pub name: String,
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

/// A sign-in, for the list.
#[derive(Clone, Debug, FromRow)]
pub struct SignIn {
    pub grant_id: String,
    pub device: String,
    pub created_at: Millis,
    pub last_seen_at: Millis,
}

/// What a login attempt is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Whoever logs in at Blink is signed in here.
    SignIn,
    /// More permissions for the account that is signed in here, and for no other.
    StepUp { account_id: String },
}

impl Purpose {
    /// Is this the account that it is for?
    pub fn suits(&self, account: &Account) -> bool {
        match self {
            Self::SignIn => true,
            Self::StepUp { account_id } => *account_id == account.id,
        }
    }

    /// As it is kept: its name, and the only account that it is for.
    fn columns(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::SignIn => ("sign-in", None),
            Self::StepUp { account_id } => ("step-up", Some(account_id)),
        }
    }
}

/// A login attempt that was taken: nobody else gets it.
#[derive(Debug)]
pub struct TakenAttempt {
    pub id: String,
    pub purpose: Purpose,
    pub verifier: SecretString,
    pub return_to: String,
}

/// What is known of an attempt that cannot be taken (any more).
#[derive(Clone, Debug, FromRow)]
pub struct SpentAttempt {
    pub id: String,
    pub return_to: String,
    pub taken_at: Option<Millis>,
    pub finished_at: Option<Millis>,
    pub grant_id: Option<String>,
    pub claimed_at: Option<Millis>,
}

/// A new login attempt.
#[derive(Debug)]
pub struct NewAttempt<'a> {
    pub id: &'a str,
    pub purpose: Purpose,
    pub state_hash: &'a str,
    pub browser_hash: &'a str,
    pub verifier: &'a SecretString,
    pub return_to: &'a str,
    pub created_at: Millis,
    pub expires_at: Millis,
}

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

type Result<T> = db::Result<T>;

/// Grants from before $1 that no session lives on.
const UNCLAIMED: &str = "select id from grants where created_at <= $1 \
                         and not exists (select 1 from sessions where sessions.grant_id = grants.id)";

const REFRESH: &str = "refresh_token";
const ACCESS: &str = "access_token";

/// Where a token of the outbox was sealed: there, or in the grant that it was of.
fn of_outbox(id: &str) -> Place<'_> {
    match id.split_once('/') {
        Some((REFRESH, grant)) => place("grants", REFRESH, grant),
        Some((ACCESS, grant)) => place("grants", ACCESS, grant),
        _ => place("revocations", "token", id),
    }
}

fn place<'a>(table: &'static str, column: &'static str, row: &'a str) -> Place<'a> {
    Place { table, column, row }
}

impl Store {
    pub fn new(db: Db, vault: Vault) -> Self {
        Self { db, vault }
    }

    /// Can the tables be written?
    pub async fn is_writable(&self) -> bool {
        self.db.writable().await != Writable::No
    }

    // --- login attempts

    /// Keeps a new attempt; of this browser's attempts the newest `per_browser` stay, of all that wait the newest
    /// `in_all`.
    pub async fn add_attempt(&self, new: &NewAttempt<'_>, per_browser: i64, in_all: i64) -> Result<()> {
        let verifier = self
            .vault
            .seal(place("login_attempts", "verifier", new.id), new.verifier);
        let (purpose, only_account_id) = new.purpose.columns();
        let mut tx = self.db.begin(&[]).await?;
        db::query(
            "insert into login_attempts (id, state_hash, browser_hash, verifier, return_to, created_at, expires_at, \
             purpose, only_account_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new.id)
        .bind(new.state_hash)
        .bind(new.browser_hash)
        .bind(verifier)
        .bind(new.return_to)
        .bind(new.created_at)
        .bind(new.expires_at)
        .bind(purpose)
        .bind(only_account_id)
        .execute(&mut *tx)
        .await?;
        db::query(
            "delete from login_attempts where browser_hash = $1 and taken_at is null and id not in \
             (select id from login_attempts where browser_hash = $1 and taken_at is null \
              order by created_at desc, id desc limit $2)",
        )
        .bind(new.browser_hash)
        .bind(per_browser)
        .execute(&mut *tx)
        .await?;
        db::query(
            "delete from login_attempts where taken_at is null and created_at < coalesce((select created_at \
             from login_attempts where taken_at is null order by created_at desc limit 1 offset $1), 0)",
        )
        .bind(in_all - 1)
        .execute(&mut *tx)
        .await?;
        tx.commit().await
    }

    /// Takes the attempt with this state, if this browser started it and nobody has taken it: one statement, before
    /// anything is sent to Hydra.
    pub async fn take_attempt(
        &self,
        state_hash: &str,
        browser_hash: &str,
        now: Millis,
    ) -> Result<Option<TakenAttempt>> {
        let mut tx = self.db.begin(&[]).await?;
        let row = db::query(
            "update login_attempts set taken_at = $3 where state_hash = $1 and browser_hash = $2 \
             and taken_at is null and expires_at > $3 returning id, verifier, return_to, only_account_id",
        )
        .bind(state_hash)
        .bind(browser_hash)
        .bind(now)
        .fetch_optional(&mut *tx)
        .await?;
        db::query("update login_attempts set verifier = null where state_hash = $1 and taken_at is not null")
            .bind(state_hash)
            .execute(&mut *tx)
            .await?;
        if let Some(sealed) = row.as_ref().map(|row| row.get::<Vec<u8>>("verifier"))
            && self.vault.lacks_key_of(&sealed)
        {
            // Not taken: a process with the right keys can still go on with it.
            return Err(self.vault.misses_key().into());
        }
        tx.commit().await?;
        let Some(row) = row else { return Ok(None) };
        let id: String = row.get("id");
        let sealed: Vec<u8> = row.get("verifier");
        let verifier = self.vault.open(place("login_attempts", "verifier", &id), &sealed);
        if verifier.is_none() {
            tracing::error!(attempt = id, "a sign-in's verifier cannot be opened; it ends");
            self.fail_attempt(&id, now).await?;
        }
        Ok(verifier.map(|verifier| TakenAttempt {
            return_to: row.get("return_to"),
            purpose: match row.get("only_account_id") {
                Some(account_id) => Purpose::StepUp { account_id },
                None => Purpose::SignIn,
            },
            id,
            verifier,
        }))
    }

    /// An attempt of this browser that was not there to be taken.
    pub async fn spent_attempt(&self, state_hash: &str, browser_hash: &str) -> Result<Option<SpentAttempt>> {
        db::query_as(
            "select id, return_to, taken_at, finished_at, grant_id, claimed_at from login_attempts \
             where state_hash = $1 and browser_hash = $2",
        )
        .bind(state_hash)
        .bind(browser_hash)
        .fetch_optional(&self.db.read)
        .await
    }

    /// Notes that an attempt came to nothing.
    pub async fn fail_attempt(&self, id: &str, now: Millis) -> Result<()> {
        db::query("update login_attempts set finished_at = $2 where id = $1")
            .bind(id)
            .bind(now)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Claims the grant that an attempt brought, once, for a session that begins with it; the one that the browser had before
    /// ends. All of it or nothing. `false`: it was claimed before.
    pub async fn complete_attempt(&self, id: &str, session: &NewSession, now: Millis) -> Result<bool> {
        let brought: Option<Option<String>> = db::query_scalar("select grant_id from login_attempts where id = $1")
            .bind(id)
            .fetch_optional(&self.db.read)
            .await?;
        let Some(Some(grant_id)) = brought else {
            return Ok(false);
        };
        // The sweep deletes a grant that nobody claims: either it comes first and there is nothing to claim, or it finds the
        // session.
        let mut locks = session.locks();
        locks.push(Lock::Grant(&grant_id));
        let mut tx = self.db.begin(&locks).await?;
        let claimed = db::query(
            "update login_attempts set claimed_at = $2 where id = $1 and claimed_at is null and grant_id = $3",
        )
        .bind(id)
        .bind(now)
        .bind(&grant_id)
        .execute(&mut *tx)
        .await?;
        if claimed.rows_affected() == 0 {
            return Ok(false);
        }
        self.add_session_in(&mut tx, session, Some(&grant_id), None, now)
            .await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn add_session_in(
        &self,
        tx: &mut db::Connection,
        session: &NewSession,
        grant_id: Option<&str>,
        cashier_id: Option<&str>,
        now: Millis,
    ) -> Result<()> {
        for old in &session.replaces {
            self.end_session_in(tx, old, now).await?;
        }
        db::query(
            "insert into sessions (id_hash, grant_id, cashier_id, device, created_at, last_seen_at, ends_at) \
             values ($1, $2, $3, $4, $5, $5, $6)",
        )
        .bind(&session.id_hash)
        .bind(grant_id)
        .bind(cashier_id)
        .bind(&session.device)
        .bind(now)
        .bind(session.ends_at)
        .execute(tx)
        .await?;
        Ok(())
    }

    // --- grants

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

    /// Keeps an API key that was proved at Blink, with its account and the session that begins with it. All of it or nothing.
    pub async fn add_key(
        &self,
        account: &Account,
        key: &SecretString,
        scopes: &Scopes,
        session: &NewSession,
        now: Millis,
    ) -> Result<()> {
        /// The last moment that four digits of a year can name.
        const NEVER: Millis = 253_402_300_799_999;
        let id = uuid::Uuid::new_v4().to_string();
        let sealed = self.seal_access(&id, Some(key));
        let mut locks = session.locks();
        locks.push(Lock::Account(&account.id));
        let mut tx = self.db.begin(&locks).await?;
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
        tx.commit().await
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

    async fn open_or_end(&self, row: &db::Row) -> Result<Option<Grant>> {
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

    fn open_grant(&self, row: &db::Row) -> Option<Grant> {
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

    /// The accounts that have any grant.
    pub async fn granted_accounts(&self) -> Result<Vec<Account>> {
        let rows = db::query(
            "select id as account_id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
             default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, checked_at \
             from accounts where id in (select account_id from grants) order by account_id",
        )
        .fetch_all(&self.db.read)
        .await?;
        Ok(rows.iter().map(read_account).collect())
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

    /// Why the session with this hash ended by itself, if it did lately.
    pub async fn ending(&self, id_hash: &str) -> Result<Option<Ending>> {
        let why: Option<String> = db::query_scalar("select why from endings where session_hash = $1")
            .bind(id_hash)
            .fetch_optional(&self.db.read)
            .await?;
        Ok(why.as_deref().and_then(Ending::named))
    }

    /// Ends a grant here and puts its newest token into the outbox; the caller commits both at once.
    async fn end_grant_in(&self, tx: &mut db::Connection, id: &str, now: Millis) -> Result<()> {
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

    /// A token that this process has no key for goes into the outbox as it was sealed, and its id says where; whoever has the
    /// key opens it. What is damaged opens for nobody.
    async fn add_sealed_revocation_in(&self, tx: &mut db::Connection, grant: &db::Row, now: Millis) -> Result<()> {
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

    fn seal_access(&self, id: &str, token: Option<&SecretString>) -> Vec<u8> {
        let none = SecretString::from(String::new());
        self.vault
            .seal(place("grants", "access_token", id), token.unwrap_or(&none))
    }

    fn seal_refresh(&self, id: &str, token: Option<&SecretString>) -> Option<Vec<u8>> {
        token.map(|token| self.vault.seal(place("grants", "refresh_token", id), token))
    }

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

    // --- sessions

    /// Is there a session of this hash, whatever its times say?
    pub async fn has_session(&self, id_hash: &str) -> Result<bool> {
        db::query_scalar("select exists (select 1 from sessions where id_hash = $1)")
            .bind(id_hash)
            .fetch_one(&self.db.read)
            .await
    }

    /// Notes that a session was used. Never brings one back.
    pub async fn touch_session(&self, id_hash: &str, now: Millis) -> Result<()> {
        db::query("update sessions set last_seen_at = $2 where id_hash = $1 and last_seen_at < $2")
            .bind(id_hash)
            .bind(now)
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Ends a session, and its grant when no other session lives on it. The session is dead when this returns.
    pub async fn end_session(&self, id_hash: &str, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[Lock::GrantOf(id_hash)]).await?;
        self.end_session_in(&mut tx, id_hash, now).await?;
        tx.commit().await
    }

    async fn end_session_in(&self, tx: &mut db::Connection, id_hash: &str, now: Millis) -> Result<()> {
        let deleted = db::query_scalar("delete from sessions where id_hash = $1 returning grant_id")
            .bind(id_hash)
            .fetch_optional(&mut *tx)
            .await?;
        // A cashier's session has none.
        if let Some(Some(grant_id)) = deleted {
            let grant_id: String = grant_id;
            let others: i64 = db::query_scalar("select count(*) from sessions where grant_id = $1")
                .bind(&grant_id)
                .fetch_one(&mut *tx)
                .await?;
            if others == 0 {
                self.end_grant_in(tx, &grant_id, now).await?;
            }
        }
        Ok(())
    }

    /// So many of the account's sign-ins after the first `skip`: the one with this grant first, then the last used.
    pub async fn sign_ins(&self, account_id: &str, first: &str, most: i64, skip: i64) -> Result<Vec<SignIn>> {
        db::query_as(
            "select grant_id, device, sessions.created_at, last_seen_at from sessions \
             join grants on grants.id = sessions.grant_id where account_id = $1 \
             order by grant_id = $2 desc, last_seen_at desc, sessions.created_at desc, grant_id limit 0 + $3 offset $4",
        )
        .bind(account_id)
        .bind(first)
        .bind(most)
        .bind(skip)
        .fetch_all(&self.db.read)
        .await
    }

    /// Ends one of the account's sign-ins. `false`: it has none of that id.
    pub async fn end_sign_in(&self, account_id: &str, grant_id: &str, now: Millis) -> Result<bool> {
        let mut tx = self.db.begin(&[Lock::Grant(grant_id)]).await?;
        let own: Option<String> = db::query_scalar("select id from grants where id = $1 and account_id = $2")
            .bind(grant_id)
            .bind(account_id)
            .fetch_optional(&mut *tx)
            .await?;
        if let Some(id) = &own {
            self.end_grant_in(&mut tx, id, now).await?;
        }
        tx.commit().await?;
        Ok(own.is_some())
    }

    /// Ends the account's sign-ins but `spared`; returns how many.
    pub async fn end_sign_ins(&self, account_id: &str, spared: Option<&str>, now: Millis) -> Result<usize> {
        let ids: Vec<String> = db::query_scalar("select id from grants where account_id = $1 and id <> $2")
            .bind(account_id)
            .bind(spared.unwrap_or_default())
            .fetch_all(&self.db.read)
            .await?;
        let locks: Vec<_> = ids.iter().map(|id| Lock::Grant(id)).collect();
        let mut tx = self.db.begin(&locks).await?;
        for id in &ids {
            self.end_grant_in(&mut tx, id, now).await?;
        }
        tx.commit().await?;
        Ok(ids.len())
    }

    /// Sweeps: sessions past their times, grants without a session (a minute old at least: a callback may be about to
    /// claim one), attempts past theirs. Returns whether something has to be revoked.
    pub async fn sweep(&self, now: Millis, idle: Millis, claim_within: Millis) -> Result<bool> {
        let over = "select id_hash from sessions where ends_at <= $1 or last_seen_at <= $2";
        let over: Vec<String> = db::query_scalar(over)
            .bind(now)
            .bind(now.saturating_sub(idle))
            .fetch_all(&self.db.read)
            .await?;
        // One after the other: who holds one row alone holds up nobody who holds him up.
        for id_hash in over {
            db::query("delete from sessions where id_hash = $1 and (ends_at <= $2 or last_seen_at <= $3)")
                .bind(id_hash)
                .bind(now)
                .bind(now.saturating_sub(idle))
                .execute(&self.db.write)
                .await?;
        }
        let old_enough = now.saturating_sub(claim_within);
        let candidates: Vec<String> = db::query_scalar(UNCLAIMED)
            .bind(old_enough)
            .fetch_all(&self.db.read)
            .await?;
        // Locked before they are looked at again, so that nobody claims one that is about to be deleted.
        let locks: Vec<_> = candidates.iter().map(|id| Lock::Grant(id)).collect();
        let mut tx = self.db.begin(&locks).await?;
        let mut unclaimed: Vec<String> = db::query_scalar(UNCLAIMED).bind(old_enough).fetch_all(&mut *tx).await?;
        unclaimed.retain(|id| candidates.contains(id));
        for id in &unclaimed {
            self.end_grant_in(&mut tx, id, now).await?;
        }
        db::query("delete from endings where ended_at <= $1")
            .bind(now.saturating_sub(millis(REMEMBERED)))
            .execute(&mut *tx)
            .await?;
        // An attempt that was taken is kept a little longer, to answer its twins.
        db::query("delete from login_attempts where expires_at <= $1 and coalesce(taken_at, 0) <= $2")
            .bind(now)
            .bind(now.saturating_sub(claim_within))
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(!unclaimed.is_empty())
    }

    // --- browsers

    /// Did somebody sign in with this browser before?
    pub async fn knows_browser(&self, mark_hash: &str) -> Result<bool> {
        db::query_scalar("select exists (select 1 from known_browsers where mark_hash = $1)")
            .bind(mark_hash)
            .fetch_one(&self.db.read)
            .await
    }

    /// Somebody signed in with this browser; whoever has not for a year is forgotten.
    pub async fn note_browser(&self, mark_hash: &str, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        db::query("delete from known_browsers where seen_at <= $1")
            .bind(now.saturating_sub(millis(KNOWN_LIFE)))
            .execute(&mut *tx)
            .await?;
        db::query(
            "insert into known_browsers (mark_hash, seen_at) values ($1, $2) \
             on conflict (mark_hash) do update set seen_at = excluded.seen_at",
        )
        .bind(mark_hash)
        .bind(now)
        .execute(&mut *tx)
        .await?;
        tx.commit().await
    }

    // --- accounts

    /// Keeps what Blink says of an account now.
    pub async fn remember_account(&self, account: &Account, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        upsert_account(&mut tx, account, now).await?;
        tx.commit().await
    }

    /// The account, as it was last seen.
    pub async fn account(&self, id: &str) -> Result<Option<Account>> {
        let row = db::query(
            "select id as account_id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
             default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, checked_at \
             from accounts where id = $1",
        )
        .bind(id)
        .fetch_optional(&self.db.read)
        .await?;
        Ok(row.as_ref().map(read_account))
    }

    /// Keeps what somebody wants to be spoken to in.
    pub async fn speak(&self, person: &Actor, language: Language) -> Result<()> {
        let (sql, id) = match person.cashier() {
            None => ("update accounts set language = $2 where id = $1", &person.shop),
            Some(cashier) => ("update cashiers set language = $2 where id = $1", &cashier.id),
        };
        db::query(sql)
            .bind(id)
            .bind(language.code())
            .execute(&self.db.write)
            .await?;
        Ok(())
    }

    /// Takes the turn to look at an account again that was last looked at before `before`.
    pub async fn take_turn_to_check(&self, id: &str, before: Millis, now: Millis) -> Result<bool> {
        let done = db::query("update accounts set checked_at = $3 where id = $1 and checked_at < $2")
            .bind(id)
            .bind(before)
            .bind(now)
            .execute(&self.db.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    // --- the outbox

    /// Notes a token that Blink has to forget.
    pub async fn add_revocation(&self, token: &SecretString, now: Millis) -> Result<()> {
        let mut tx = self.db.begin(&[]).await?;
        self.add_revocation_in(&mut tx, token, now).await?;
        tx.commit().await
    }

    async fn add_revocation_in(&self, tx: &mut db::Connection, token: &SecretString, now: Millis) -> Result<()> {
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

/// Deletes the grant and its sessions, which leave behind why. `false`: it is not there, or not of this version any more.
async fn bury_in(tx: &mut db::Connection, id: &str, version: i64, why: Ending, now: Millis) -> Result<bool> {
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

fn is_unknown_key(error: &db::Failure) -> bool {
    matches!(error, db::Failure::Decode(reason) if reason.is::<UnknownKey>())
}

async fn upsert_account(tx: &mut db::Connection, account: &Account, now: Millis) -> Result<()> {
    let wind_down = account.wind_down.as_ref();
    db::query(
        "insert into accounts (id, user_id, username, language_at_blink, display_currency, btc_wallet_id, usd_wallet_id, \
         default_wallet, wind_down_status, wind_down_receive_disabled_at, wind_down_final_deadline, wind_down_timezone, \
         checked_at) values ($1, $2, $3, $13, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do update set \
         user_id = excluded.user_id, username = excluded.username, language_at_blink = excluded.language_at_blink, \
         display_currency = excluded.display_currency, \
         btc_wallet_id = excluded.btc_wallet_id, usd_wallet_id = excluded.usd_wallet_id, \
         default_wallet = excluded.default_wallet, wind_down_status = excluded.wind_down_status, \
         wind_down_receive_disabled_at = excluded.wind_down_receive_disabled_at, \
         wind_down_final_deadline = excluded.wind_down_final_deadline, \
         wind_down_timezone = excluded.wind_down_timezone, checked_at = excluded.checked_at",
    )
    .bind(&account.id)
    .bind(&account.user_id)
    .bind(&account.username)
    .bind(&account.display_currency)
    .bind(&account.btc_wallet)
    .bind(&account.usd_wallet)
    .bind(account.default_wallet.code())
    .bind(wind_down.map(|w| &w.status))
    .bind(wind_down.map(|w| w.receive_disabled_at))
    .bind(wind_down.map(|w| w.final_deadline))
    .bind(wind_down.map(|w| &w.timezone))
    .bind(now)
    .bind(account.language.map(Language::code))
    .execute(tx)
    .await?;
    Ok(())
}

fn read_account(row: &db::Row) -> Account {
    let status: Option<String> = row.get("wind_down_status");
    Account {
        id: row.get("account_id"),
        user_id: row.get("user_id"),
        username: row.get("username"),
        language: row.get::<Option<&str>>("language_at_blink").and_then(Language::named),
        display_currency: row.get("display_currency"),
        btc_wallet: row.get("btc_wallet_id"),
        usd_wallet: row.get("usd_wallet_id"),
        default_wallet: WalletCurrency::parse(row.get("default_wallet")).unwrap_or(WalletCurrency::Btc),
        wind_down: status.map(|status| WindDown {
            status,
            receive_disabled_at: row.get("wind_down_receive_disabled_at"),
            final_deadline: row.get("wind_down_final_deadline"),
            timezone: row.get("wind_down_timezone"),
        }),
        checked_at: row.get("checked_at"),
    }
}
