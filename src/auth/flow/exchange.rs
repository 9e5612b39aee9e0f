//! From a code to a grant: the exchange, what was granted, who it is. Runs in a task of its own, so that a browser that
//! leaves loses nothing.

use std::time::Duration;

use secrecy::SecretString;

use crate::auth::{
    Account, Auth,
    flow::provider::Answer,
    grants::rules::{Scopes, Tokens, Verdict, lifetimes, read_answer},
    store::{Pair, TakenAttempt},
};
use crate::blink::{self, Credential};

/// Why a callback did not sign anybody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The code was used, is too old or not ours: start again.
    Stale,
    /// Our registration is at fault.
    Operator,
    /// Blink does not answer as it should.
    Trouble,
    /// Nothing was ticked, or not `read`: refused and revoked.
    NothingGranted,
    /// Not on the list of `TILL_ACCOUNTS`.
    NotInvited,
    /// Somebody else than the one who is signed in and asked for more.
    OtherAccount,
    /// Our own database.
    Database,
}

/// Whether a grant was kept whose commit was not answered is asked so often, so far apart.
const KEPT_TRIES: u32 = 5;
const KEPT_AGAIN: Duration = Duration::from_secs(1);

impl Auth {
    /// Exchanges the code and keeps the grant as the attempt's fruit.
    pub(in crate::auth) async fn exchange(&self, attempt: &TakenAttempt, code: &SecretString) -> Result<(), Failure> {
        let result = self.try_exchange(attempt, code).await;
        if let Err(failure) = result {
            tracing::warn!(attempt = attempt.id, ?failure, "a sign-in failed");
            if self
                .store
                .fail_attempt(&attempt.id, self.ctx.clock.now())
                .await
                .is_err()
            {
                return Err(Failure::Database);
            }
        }
        result
    }

    async fn try_exchange(&self, attempt: &TakenAttempt, code: &SecretString) -> Result<(), Failure> {
        let sent_at = self.ctx.clock.now();
        let tokens = self.tokens(attempt, code).await?;
        let asked = || Scopes::parse(&self.ctx.config.blink.scopes.join(" "));
        let (expires_at, renew_at) = lifetimes(sent_at, tokens.life, self.ctx.config.refresh_skew, rand::random());
        let pair = Pair {
            scopes: tokens.scope.unwrap_or_else(asked),
            access: tokens.access,
            refresh: tokens.refresh,
            expires_at,
            renew_at,
        };
        let kept = self.keep_new_grant(attempt, &pair).await;
        if kept.is_err() {
            // Nobody will ever use these.
            self.revoke_pair(&pair).await;
        }
        kept
    }

    async fn tokens(&self, attempt: &TakenAttempt, code: &SecretString) -> Result<Tokens, Failure> {
        let mut answer = self.provider.exchange(code, &attempt.verifier).await;
        if matches!(answer, Answer::NotSent) {
            // The one case in which a second try cannot be a replay (X4).
            answer = self.provider.exchange(code, &attempt.verifier).await;
        }
        match read_answer(answer) {
            Verdict::Granted(tokens) if tokens.access.is_some() => Ok(tokens),
            Verdict::Granted(tokens) => {
                self.revoke_unusable(tokens).await;
                Err(Failure::Trouble)
            }
            Verdict::Dead(_) | Verdict::Ambiguous => Err(Failure::Stale),
            Verdict::Operator(error) => {
                self.alarm.raise(&error);
                Err(Failure::Operator)
            }
            Verdict::Trouble { .. } => Err(Failure::Trouble),
        }
    }

    async fn revoke_unusable(&self, tokens: Tokens) {
        if let Some(token) = tokens.refresh
            && let Err(error) = self.store.add_revocation(&token, self.ctx.clock.now()).await
        {
            tracing::error!(%error, "a token that nobody wants could not be put into the outbox");
        }
        self.outbox.wake();
    }

    async fn keep_new_grant(&self, attempt: &TakenAttempt, pair: &Pair) -> Result<(), Failure> {
        if !pair.scopes.is_acceptable() {
            return Err(Failure::NothingGranted);
        }
        let account = self.who_is(pair).await.map_err(|error| {
            tracing::warn!(?error, "Blink did not say whose token this is");
            Failure::Trouble
        })?;
        if !attempt.purpose.suits(&account) {
            return Err(Failure::OtherAccount);
        }
        if !self.invites(&account) {
            return Err(Failure::NotInvited);
        }
        let id = uuid::Uuid::new_v4().to_string();
        let now = self.ctx.clock.now();
        let Err(error) = self.store.add_grant(&attempt.id, &id, &account, pair, now).await else {
            return Ok(());
        };
        tracing::error!(%error, "a new grant could not be kept");
        // Or it was, and the answer is lost: then to revoke it would sign somebody out who is just coming in.
        for _ in 0..KEPT_TRIES {
            match self.store.is_there(&id).await {
                Ok(true) => return Ok(()),
                Ok(false) => break,
                Err(_) => tokio::time::sleep(KEPT_AGAIN).await,
            }
        }
        Err(Failure::Database)
    }

    /// Who it is comes from Blink's `me`, asked before anybody is signed in (X11).
    async fn who_is(&self, pair: &Pair) -> Result<Account, blink::Error> {
        let access = pair.access.clone().ok_or(blink::Error::Unauthorized)?;
        let token = Credential::oauth(access);
        let me = self.blink.me(&token).await?;
        // Whether custody ends is good to know and no reason to turn anybody away.
        let wind_down = self.blink.wind_down(&token).await.unwrap_or_default();
        Ok(Account::from_me(&me, wind_down, self.ctx.clock.now()))
    }
}
