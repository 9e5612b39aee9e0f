//! Sessions, the sign-ins that they are to their owner, and the browsers that were signed in before.

use super::{Result, Store};
use crate::{
    auth::{
        NewSession,
        flow::browser::KNOWN_LIFE,
        sessions::ending::{Ending, REMEMBERED},
    },
    clock::{Millis, millis},
    db::{self, FromRow, Lock},
};

/// A sign-in, for the list.
#[derive(Clone, Debug, FromRow)]
pub struct SignIn {
    pub grant_id: String,
    pub device: String,
    pub created_at: Millis,
    pub last_seen_at: Millis,
}

/// Grants from before $1 that no session lives on.
const UNCLAIMED: &str = "select id from grants where created_at <= $1 \
                         and not exists (select 1 from sessions where sessions.grant_id = grants.id)";

impl Store {
    /// Why the session with this hash ended by itself, if it did lately.
    pub async fn ending(&self, id_hash: &str) -> Result<Option<Ending>> {
        let why: Option<String> = db::query_scalar("select why from endings where session_hash = $1")
            .bind(id_hash)
            .fetch_optional(&self.db.read)
            .await?;
        Ok(why.as_deref().and_then(Ending::named))
    }

    pub(super) async fn add_session_in(
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

    pub(super) async fn end_session_in(&self, tx: &mut db::Connection, id_hash: &str, now: Millis) -> Result<()> {
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
}
