//! Renewing a lapsing grant: once, whoever asks.
//!
//! Two refreshes of one token end the sign-in, on every version of Hydra (tried on 2.2.0 and 26.2.0: `tests/hydra`), so one renewal
//! per grant is under way at a time: in this process through [`SingleFlight`], across processes through a lease in the
//! grant's row. The new pair is committed before anybody uses it. A renewal runs in a task of its own: a browser that
//! leaves or a handler that times out does not stop it, and shutdown waits for it.
//!
//! A lease ends by time, also under one who holds it: a database that is away for longer takes neither the pair nor word of it.
//! So nothing is sent on a lease that may end before its answer, and a lease that nobody gave back is inherited only after the
//! database was there for a moment in which its holder, if alive, would have kept its pair. Whoever has a pair keeps trying, and
//! is told by the row's version if another was kept meanwhile; then the row has the word. What is left is a holder that is cut
//! off from a database that others reach: the heir's renewal ends the sign-in at Hydra, its owner signs in again, and the pair
//! that nobody wants is revoked as soon as its holder learns of it.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::{Semaphore, watch};

use crate::auth::{
    Auth,
    grants::rules::{Tokens, Verdict, backoff, is_over, lifetimes, read_answer},
    store::{Claim, Grant, Kind, Pair},
};
use crate::clock::millis;

/// A lease lasts this much longer than a call may, for the commit, so that it never ends under its holder; after a
/// crash it ends by itself.
const LEASE_BEYOND_CALL: Duration = Duration::from_secs(20);
/// How often a process looks whether the other one is done.
const LOOK: Duration = Duration::from_millis(50);
/// How often a pair that could not be kept is tried again.
const KEEP_AGAIN: Duration = Duration::from_millis(250);
/// So long, on the wall clock, its holder has to keep a pair before an heir takes the lease.
const INHERIT_AFTER: Duration = Duration::from_secs(1);

/// Renewals that a process has under way at once: after a night, or a deployment, every tablet's token has lapsed (R18).
const AT_ONCE: usize = 16;

/// Places for renewals in this process.
#[derive(Clone, Debug)]
pub struct RefreshPermits(Arc<Semaphore>);

impl Default for RefreshPermits {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

/// What has become of a grant.
#[derive(Clone, Debug)]
pub enum GrantState {
    /// Here is a token that is good as far as anybody knows.
    Fresh(Arc<Grant>),
    /// Hydra is in trouble; the sign-in stays. A token inside its skew comes along, one that is over does not.
    Degraded(Option<Arc<Grant>>),
    /// The grant is dead or gone.
    Ended,
    /// Our own database does not take or give.
    Unavailable,
}

/// Renewals under way in this process, by grant. Who asks while one is under way waits for its outcome.
pub type SingleFlight = Arc<Mutex<HashMap<String, watch::Sender<Option<GrantState>>>>>;

type Landing = watch::Receiver<Option<GrantState>>;

async fn landed(mut landing: Landing, patience: tokio::time::Instant) -> GrantState {
    match tokio::time::timeout_at(patience, landing.wait_for(Option::is_some)).await {
        Ok(Ok(outcome)) => outcome.clone().unwrap_or(GrantState::Unavailable),
        // Still in the air, or its task is gone with the process.
        _ => GrantState::Degraded(None),
    }
}

impl Auth {
    /// The grant, renewed first when it is lapsing. `refused`: the version whose access token the API answered 401.
    pub(in crate::auth) async fn fresh(&self, grant_id: &str, refused: Option<i64>) -> GrantState {
        match self.store.grant(grant_id).await {
            Err(_) => GrantState::Unavailable,
            Ok(None) => GrantState::Ended,
            Ok(Some(grant)) => self.ensure_fresh(grant, refused).await,
        }
    }

    /// The same for a grant that has just been read.
    pub(in crate::auth) async fn ensure_fresh(&self, grant: Grant, refused: Option<i64>) -> GrantState {
        if !self.is_lapsing(&grant, refused) {
            return GrantState::Fresh(Arc::new(grant));
        }
        let patience = tokio::time::Instant::now() + self.ctx.config.provider_timeout + Duration::from_secs(1);
        let (landing, is_joined) = self.join_or_start(&grant.id, refused);
        match landed(landing, patience).await {
            // It has waited for another process as long as it would; who joined at the end of that has not.
            GrantState::Degraded(None) if is_joined => {
                let (landing, _) = self.join_or_start(&grant.id, refused);
                landed(landing, patience).await
            }
            outcome => outcome,
        }
    }

    fn is_lapsing(&self, grant: &Grant, refused: Option<i64>) -> bool {
        refused == Some(grant.version) || self.ctx.clock.now() >= grant.renew_at
    }

    /// Where the outcome will be, and whether somebody else began it.
    fn join_or_start(&self, grant_id: &str, refused: Option<i64>) -> (Landing, bool) {
        let mut single_flight = self.single_flight.lock().expect("nobody panics while holding it");
        if let Some(flight) = single_flight.get(grant_id) {
            return (flight.subscribe(), true);
        }
        let (flight, landing) = watch::channel(None);
        single_flight.insert(grant_id.to_owned(), flight);
        let (auth, grant_id) = (self.clone(), grant_id.to_owned());
        self.ctx.tasks.spawn(async move {
            let outcome = auth.renew(&grant_id, refused).await;
            let flight = auth
                .single_flight
                .lock()
                .expect("nobody panics while holding it")
                .remove(&grant_id);
            if let Some(flight) = flight {
                flight.send_replace(Some(outcome));
            }
        });
        (landing, false)
    }

    /// Tells everyone who waits, and everyone who joins, before the renewal is over.
    fn announce(&self, grant_id: &str, outcome: GrantState) {
        if let Some(flight) = self
            .single_flight
            .lock()
            .expect("nobody panics while holding it")
            .get(grant_id)
        {
            flight.send_replace(Some(outcome));
        }
    }

    /// One renewal, from the row as it is now to the row as it has to be.
    async fn renew(&self, grant_id: &str, refused: Option<i64>) -> GrantState {
        let give_up = self
            .ctx
            .clock
            .now()
            .saturating_add(millis(self.ctx.config.provider_timeout + Duration::from_secs(1)));
        let came_at = Instant::now();
        if let Some(version) = refused {
            // Whoever comes next need not find it out once more.
            if let Err(error) = self.store.token_is_over(grant_id, version, self.ctx.clock.now()).await {
                tracing::warn!(grant = grant_id, %error, "that a token is over could not be written");
            }
        }
        loop {
            let grant = match self.store.grant(grant_id).await {
                Ok(Some(grant)) => Arc::new(grant),
                Ok(None) => return GrantState::Ended,
                Err(_) => return GrantState::Unavailable,
            };
            if !self.is_lapsing(&grant, refused) {
                return GrantState::Fresh(grant);
            }
            if grant.kind == Kind::ApiKey {
                // Only a refusal by Blink comes here: a key has no time to lapse at.
                tracing::warn!(grant = grant.id, "Blink refuses an API key; its sign-in ends");
                return self.delete_dead(&grant).await;
            }
            if grant.refresh_token.is_none() {
                return self.without_refresh_token(grant, refused).await;
            }
            // Where another process reaches Blink, this one's failures must not have that one wait.
            if self.ctx.clock.now() < grant.backoff_until || self.ctx.peers.is_left_to_others() {
                return self.degraded(grant, refused);
            }
            // Before the lease, which would run out in the queue.
            let Ok(place) = self.refresh_permits.0.acquire().await else {
                return GrantState::Unavailable;
            };
            let (now, lease) = (
                self.ctx.clock.now(),
                millis(self.ctx.config.provider_timeout + LEASE_BEYOND_CALL),
            );
            match self
                .store
                .lease(Claim {
                    grant_id,
                    version: grant.version,
                    owner: &self.process,
                    now,
                    length: lease,
                    inherits: came_at.elapsed() >= INHERIT_AFTER,
                })
                .await
            {
                Err(_) => return self.renewed_elsewhere(grant_id, refused).await,
                Ok(true) if self.answered_by() < now.saturating_add(lease) => {
                    return self.call_provider(grant, refused).await;
                }
                // It took so long to take the lease that it may end before the answer.
                Ok(true) => {}
                Ok(false) if now >= give_up => return self.degraded(grant, refused),
                Ok(false) => {}
            }
            drop(place);
            tokio::time::sleep(LOOK).await;
        }
    }

    /// When a call that is sent now is over.
    fn answered_by(&self) -> i64 {
        let now = self.ctx.clock.now();
        now.saturating_add(millis(self.ctx.config.provider_timeout))
    }

    /// The lease could not be written. What keeps us from writing may be another process that writes, on a slow disk, the
    /// very pair that we want. A token that only nears its end serves as long as it lives.
    async fn renewed_elsewhere(&self, grant_id: &str, refused: Option<i64>) -> GrantState {
        match self.store.grant(grant_id).await {
            Ok(Some(grant)) if !self.is_lapsing(&grant, refused) => GrantState::Fresh(Arc::new(grant)),
            Ok(Some(grant)) => match self.degraded(Arc::new(grant), refused) {
                GrantState::Degraded(None) => GrantState::Unavailable,
                usable => usable,
            },
            Ok(None) => GrantState::Ended,
            Err(_) => GrantState::Unavailable,
        }
    }

    /// `offline` was not granted: the token serves until it is over, and then the sign-in is, too.
    async fn without_refresh_token(&self, grant: Arc<Grant>, refused: Option<i64>) -> GrantState {
        if !is_over(grant.expires_at, self.ctx.clock.now()) {
            return if refused == Some(grant.version) {
                GrantState::Degraded(None)
            } else {
                GrantState::Fresh(grant)
            };
        }
        self.delete_dead(&grant).await
    }

    /// Ends a dead grant's sign-in, unless a pair of it was kept meanwhile: then that one has the word.
    async fn delete_dead(&self, grant: &Grant) -> GrantState {
        match self.store.delete_dead(grant, self.ctx.clock.now()).await {
            Ok(true) => GrantState::Ended,
            Ok(false) => match self.store.grant(&grant.id).await {
                Ok(Some(now)) => GrantState::Fresh(Arc::new(now)),
                Ok(None) => GrantState::Ended,
                Err(_) => GrantState::Unavailable,
            },
            Err(_) => GrantState::Unavailable,
        }
    }

    fn degraded(&self, grant: Arc<Grant>, refused: Option<i64>) -> GrantState {
        let usable = !is_over(grant.expires_at, self.ctx.clock.now()) && refused != Some(grant.version);
        GrantState::Degraded(usable.then_some(grant))
    }

    async fn call_provider(&self, grant: Arc<Grant>, refused: Option<i64>) -> GrantState {
        let Some(refresh_token) = &grant.refresh_token else {
            return GrantState::Ended;
        };
        let sent_at = self.ctx.clock.now();
        let verdict = read_answer(self.provider.refresh(refresh_token).await);
        self.note_outcome(&grant, &verdict);
        match verdict {
            Verdict::Granted(tokens) => self.keep(grant, tokens, sent_at).await,
            Verdict::Dead(_) => self.delete_dead(&grant).await,
            Verdict::Operator(_) => self.postpone(grant, None, false, refused).await,
            Verdict::Ambiguous => self.ambiguous(grant, refused).await,
            Verdict::Trouble { executed, retry_after } => self.postpone(grant, retry_after, executed, refused).await,
        }
    }

    /// Commits the new pair before anybody uses it, however long the database needs for that. A pair that no row
    /// wants any more (the browser logged out meanwhile) is revoked.
    async fn keep(&self, grant: Arc<Grant>, tokens: Tokens, sent_at: i64) -> GrantState {
        let pair = self.pair(&grant, tokens, sent_at);
        if !pair.scopes.is_acceptable() {
            // Narrowed to nothing useful, or to the empty scope that is unlimited at Blink's API (R20).
            return self.refuse_narrowed(&grant, &pair).await;
        }
        loop {
            match self.store.renewed(&grant.id, grant.version, &pair).await {
                Ok(true) => break,
                Ok(false) => match self.store.is_there(&grant.id).await {
                    // Kept already, by a write whose answer was lost; or another pair of the same chain was, and to revoke
                    // this one would end that one as well. The row has the word.
                    Ok(true) => break,
                    Ok(false) => {
                        self.revoke_pair(&pair).await;
                        return GrantState::Ended;
                    }
                    Err(error) => {
                        tracing::warn!(%error, grant = grant.id, "nobody knows yet whether a renewed pair was kept");
                        self.announce(&grant.id, GrantState::Unavailable);
                        tokio::time::sleep(KEEP_AGAIN).await;
                    }
                },
                Err(error) => {
                    tracing::error!(%error, grant = grant.id, "a renewed pair cannot be kept yet");
                    self.announce(&grant.id, GrantState::Unavailable);
                    tokio::time::sleep(KEEP_AGAIN).await;
                }
            }
        }
        match self.store.grant(&grant.id).await {
            Ok(Some(kept)) if pair.access.is_some() => GrantState::Fresh(Arc::new(kept)),
            Ok(Some(_)) => GrantState::Degraded(None),
            Ok(None) => GrantState::Ended,
            Err(_) => GrantState::Unavailable,
        }
    }

    fn pair(&self, grant: &Grant, tokens: Tokens, sent_at: i64) -> Pair {
        let (expires_at, renew_at) = lifetimes(sent_at, tokens.life, self.ctx.config.refresh_skew, rand::random());
        let over = tokens.access.is_none();
        Pair {
            scopes: tokens.scope.unwrap_or_else(|| grant.scopes.clone()),
            access: tokens.access,
            refresh: tokens.refresh,
            expires_at: if over { sent_at } else { expires_at },
            renew_at: if over { sent_at } else { renew_at },
        }
    }

    async fn refuse_narrowed(&self, grant: &Grant, pair: &Pair) -> GrantState {
        tracing::warn!(
            grant = grant.id,
            "a renewal came back with a scope that is of no use; the sign-in ends"
        );
        self.revoke_pair(pair).await;
        self.delete_dead(grant).await
    }

    pub(in crate::auth) async fn revoke_pair(&self, pair: &Pair) {
        let Some(token) = pair.refresh.as_ref().or(pair.access.as_ref()) else {
            return;
        };
        if let Err(error) = self.store.add_revocation(token, self.ctx.clock.now()).await {
            tracing::error!(%error, "a token that nobody wants could not be put into the outbox");
            self.provider.revoke(token).await;
        }
        self.outbox.wake();
    }

    /// `invalid_request` of a right request: somebody else renewed, or is about to. Believe the row (R10.5).
    async fn ambiguous(&self, grant: Arc<Grant>, refused: Option<i64>) -> GrantState {
        match self.store.grant(&grant.id).await {
            Ok(Some(now)) if now.version != grant.version => GrantState::Fresh(Arc::new(now)),
            Ok(None) => GrantState::Ended,
            // Twice more, then Hydra's word counts as final.
            Ok(Some(now)) if now.failures >= 2 => self.delete_dead(&grant).await,
            Ok(Some(_)) => self.postpone(grant, None, true, refused).await,
            Err(_) => GrantState::Unavailable,
        }
    }

    async fn postpone(
        &self,
        grant: Arc<Grant>,
        retry_after: Option<Duration>,
        executed: bool,
        refused: Option<i64>,
    ) -> GrantState {
        let pause = backoff(
            grant.failures.saturating_add(1),
            retry_after,
            executed,
            self.ctx.config.provider_timeout,
        );
        let until = self.ctx.clock.now().saturating_add(millis(pause));
        if let Err(error) = self.store.postpone(&grant, &self.process, until, executed).await {
            tracing::error!(%error, grant = grant.id, "a failed renewal could not be noted; its lease ends by time");
        }
        self.degraded(grant, refused)
    }

    fn note_outcome(&self, grant: &Grant, verdict: &Verdict) {
        let outcome = match verdict {
            Verdict::Granted(_) => "ok",
            Verdict::Dead(_) => "dead",
            Verdict::Operator(_) => "operator",
            Verdict::Ambiguous => "disputed",
            Verdict::Trouble { executed: true, .. } => "ambiguous",
            Verdict::Trouble { .. } => "transient",
        };
        metrics::counter!("till_renewals_total", "outcome" => outcome).increment(1);
        match verdict {
            Verdict::Granted(_) => {
                self.alarm.clear();
                tracing::info!(grant = grant.id, "renewed");
            }
            Verdict::Dead(error) => tracing::warn!(grant = grant.id, error, "the grant is dead; its sign-in ends"),
            Verdict::Operator(error) => self.alarm.raise(error),
            _ => tracing::warn!(grant = grant.id, outcome, "a renewal failed; the sign-in stays"),
        }
    }
}

/// One alarm per outage, not one per request.
#[derive(Clone, Debug, Default)]
pub struct AlarmOnce(Arc<AtomicBool>);

impl AlarmOnce {
    pub(in crate::auth) fn raise(&self, error: &str) {
        if !self.0.swap(true, Ordering::Relaxed) {
            tracing::error!(
                error,
                "ALARM: Blink refuses this till's OAuth client. Check BLINK_WALLET_CLIENT_ID, BLINK_WALLET_CLIENT_SECRET \
                 and the client's registration; nobody is signed out"
            );
        }
    }

    /// Blink takes the client again.
    fn clear(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}
