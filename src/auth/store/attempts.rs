//! Login attempts: each is taken once, and what it brought is claimed once.

use secrecy::SecretString;

use super::{Result, Store, place};
use crate::{
    auth::{Account, NewSession},
    clock::Millis,
    db::{self, FromRow, Lock},
};

pub(super) const OLDEST_OF_TOO_MANY: &str = "delete from login_attempts where taken_at is null and created_at < coalesce(\
     (select created_at from login_attempts where taken_at is null order by created_at desc limit 1 offset $1), 0)";

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

impl Store {
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
        db::query(OLDEST_OF_TOO_MANY).bind(in_all - 1).execute(&mut *tx).await?;
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
}
