//! Login with Blink: who is signed in, and the only way to a token.
//!
//! | address | file |
//! |---|---|
//! | `/login`, `/api/auth/callback/blink`, `/login/key`, `/login/problem`, `/logout` | `flow/` |
//! | `/language` | `language.rs` |
//!
//! Before every other page `grants/refresh.rs` renews a lapsing grant (`keep_fresh`), and `sessions/current_user.rs` says
//! who asks. `grants/rules.rs` holds the rules, `store.rs` the tables. `grants/revocations.rs` tells Blink which tokens to
//! forget.

mod account;
mod flow;
mod grants;
mod language;
mod sessions;
mod store;

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header::ALLOW},
    routing::{get, post},
};

#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub use flow::fuzz_rules;

pub use account::Account;
pub use flow::provider::{Answer, CALLBACK_PATH, Provider};
pub use sessions::actor::{Actor, May};
pub use sessions::current_user::{Access, CurrentUser, cannot_write, keep_fresh};
pub use sessions::presence::Presence;
pub use sessions::session::NewSession;
pub use store::{Cashier, SignIn};

use crate::{blink::Client, context::Context, error::Error, peers::Job};
use flow::{callback, key, limits, login, logout, problem, return_to};
use grants::{refresh, revocations, rules};
use sessions::{presence, uses};
use store::Store;

/// Both would use up what is there once, for a question without an answer (A8, B1).
async fn not_by_head() -> (StatusCode, [(HeaderName, HeaderValue); 1]) {
    (
        StatusCode::METHOD_NOT_ALLOWED,
        [(ALLOW, HeaderValue::from_static("GET"))],
    )
}

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Auth(Arc<Inner>);

/// What [`Auth`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    store: Store,
    provider: Provider,
    blink: Client,
    /// Names this process in leases.
    process: Arc<str>,
    single_flight: refresh::SingleFlight,
    refresh_permits: refresh::RefreshPermits,
    alarm: refresh::AlarmOnce,
    /// Telling Blink which tokens to forget, and sweeping.
    outbox: Job,
    limits: limits::Limits,
    uses: uses::Uses,
    /// When an account was last looked at, noted like a session's use.
    checks: uses::Uses,
    /// Who has event streams open.
    listeners: presence::Places,
}

impl Deref for Auth {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Auth {
    pub fn new(ctx: &Context, blink: Client) -> Self {
        let config = &ctx.config;
        Self(Arc::new(Inner {
            store: Store::new(ctx.db.clone(), ctx.vault.clone()),
            provider: Provider::new(&config.blink, &config.public_url, config.provider_timeout),
            blink,
            process: uuid::Uuid::new_v4().to_string().into(),
            single_flight: refresh::SingleFlight::default(),
            refresh_permits: refresh::RefreshPermits::default(),
            alarm: refresh::AlarmOnce::default(),
            outbox: ctx.peers.job("sign-ins"),
            limits: limits::Limits::new(ctx.peers.pool_for_strangers()),
            uses: uses::Uses::default(),
            checks: uses::Uses::default(),
            listeners: presence::Places::default(),
            ctx: ctx.clone(),
        }))
    }

    /// The addresses of the flow itself, which renew nothing.
    pub fn routes(&self) -> Router {
        let key = match self.ctx.config.sign_in.api_key {
            true => Router::new().route("/login/key", get(key::show).post(key::sign_in)),
            false => Router::new(),
        };
        Router::new()
            .merge(key)
            .route("/login", get(login::start).head(not_by_head))
            .route(CALLBACK_PATH, get(callback::finish).head(not_by_head))
            .route(return_to::PROBLEM, get(problem::show))
            .route("/logout", post(logout::end))
            .with_state(self.clone())
    }

    /// The address of a choice that is for anybody, and is kept for whoever is signed in.
    pub fn language_routes(&self) -> Router {
        Router::new()
            .route("/language", get(language::show).post(language::choose))
            .with_state(self.clone())
    }

    /// Starts what goes on by itself: the outbox of revocations, the sweep, sealing anew after a key rotation.
    pub fn start(&self) {
        self.ctx.tasks.spawn(revocations::run(self.clone()));
        self.ctx.tasks.spawn(revocations::forget(self.clone()));
    }

    /// Is this account one of those that this till is for? Asked whenever it is used, because the list may have become
    /// shorter since it came: its people are out then, cashiers included. What was asked for before is still watched.
    pub fn invites(&self, account: &Account) -> bool {
        self.ctx
            .config
            .accounts
            .as_ref()
            .is_none_or(|list| account.is_among(list))
    }

    /// The same of a shop that is known by its account's id alone.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn invites_shop(&self, account_id: &str) -> Result<bool, Error> {
        if self.ctx.config.accounts.is_none() {
            return Ok(true);
        }
        let account = self.store.account(account_id).await?;
        Ok(account.is_some_and(|account| self.invites(&account)))
    }

    /// The accounts for which the till may call without a request, as far as it knows.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn granted_accounts(&self) -> Result<Vec<Account>, Error> {
        Ok(self.store.granted_accounts().await?)
    }

    /// A way to call for this account without a request: its newest live grant that holds `scope`.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn access_of(&self, account_id: &str, scope: &str) -> Result<Option<Access>, Error> {
        let grants = self.store.grants_of(account_id).await?;
        let holding = grants
            .into_iter()
            .filter(|(_, granted)| rules::Scopes::parse(granted).has(scope));
        let mut unusable = None;
        for (grant_id, _) in holding {
            let access = Access::new(self.clone(), grant_id).await;
            if access.is_unavailable().await {
                // The database does not answer, or this grant is sealed with a key that is missing; another may do.
                unusable.get_or_insert(access);
            } else if !access.is_ended() {
                // A grant may turn out to be dead only when it is renewed.
                return Ok(Some(access));
            }
        }
        Ok(unusable)
    }
}
