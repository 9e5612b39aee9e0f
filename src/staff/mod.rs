//! People and devices: cashiers, who charge for a shop without an account at Blink, and the list of sign-ins. The owner
//! makes a cashier and is shown a join code, once; whoever types it has a cashier's session on that device, and charges
//! with the owner's newest grant that may receive.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/cashiers`, `POST …/{id}/end` | `list.rs` |
//! | `GET`, `POST /join` | `join.rs` |
//! | `GET /settings/sign-ins`, `POST …/{id}/end`, `POST …/end-all` | `sign_ins.rs` |
//!
//! `code.rs` makes guessing hopeless, `device.rs` names browsers as people do, `store.rs` is the table. A join code is taken
//! and its session started in one transaction, which an optional module may make part of its own ([`Staff::join_in`]).

mod code;
mod device;
mod join;
mod list;
mod sign_ins;
mod store;

use std::{net::IpAddr, ops::Deref, sync::Arc, time::Duration};

use axum::{
    Router,
    http::HeaderMap,
    response::Response,
    routing::{get, post},
};
use secrecy::SecretString;
use tokio::sync::Mutex;
use tower_sessions::Session;

use crate::{
    auth::{Auth, Cashier, NewSession},
    clock::millis,
    context::Context,
    db::Lock,
    error::Error,
    peers::Together,
    rate::{MINUTE, Window},
    web::network,
};
use store::Store;

/// Wrong codes within a minute from one address; 80 bits do not need it.
const WRONG_CODES: Window = Window::new(20, MINUTE);
/// A code that nobody used is worth nothing after a day.
const CODE_LIFE: Duration = Duration::from_secs(24 * 3600);

const FORGET_EVERY: Duration = Duration::from_secs(60);

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Staff(Arc<Inner>);

/// What [`Staff`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    auth: Auth,
    store: Store,
    /// Counted before the code is looked at, so that a hundred tries at once are a hundred; a right one is taken off.
    attempt_limit: Together<IpAddr, Window>,
    /// Held while a new one is named, so that two at once are told apart.
    naming: Mutex<()>,
}

impl Deref for Staff {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// A join code as somebody typed it, with the session that is to come of it.
#[derive(Debug)]
pub struct JoinForm {
    code_hash: String,
    /// By this it is known when it comes twice: a double click, or its answer was lost.
    browser_hash: Option<String>,
    session: NewSession,
}

impl JoinForm {
    /// What has to hold still while it is taken.
    pub fn locks(&self) -> Vec<Lock<'_>> {
        self.session.locks()
    }
}

/// The addresses.
pub fn routes(staff: Staff) -> Router {
    Router::new()
        .route("/settings/sign-ins", get(sign_ins::show))
        .route("/settings/sign-ins/{id}/end", post(sign_ins::end))
        .route("/settings/sign-ins/end-all", post(sign_ins::end_all))
        .route("/settings/cashiers", get(list::show).post(list::add))
        .route("/settings/cashiers/{id}/end", post(list::end))
        .route("/join", get(join::show).post(join::join))
        .with_state(staff)
}

impl Staff {
    pub fn new(ctx: &Context, auth: Auth) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            auth,
            store: Store::new(ctx.db.clone()),
            attempt_limit: Together::new(ctx.peers.pool_for_strangers(), "join-codes", WRONG_CODES),
            naming: Mutex::default(),
        }))
    }

    /// Starts what goes on by itself: addresses that have been quiet are forgotten.
    pub fn start(&self) {
        let staff = self.clone();
        self.ctx.tasks.spawn(async move {
            while !staff.ctx.shutdown.is_cancelled() {
                staff.attempt_limit.forget_idle(staff.ctx.clock.now()).await;
                tokio::select! {
                    () = staff.ctx.clock.sleep(FORGET_EVERY) => {}
                    () = staff.ctx.shutdown.cancelled() => {}
                }
            }
        });
    }

    /// What this browser wants with the code that it sent.
    pub fn read(&self, session: &Session, headers: &HeaderMap, typed: &str) -> JoinForm {
        JoinForm {
            code_hash: code::hash(typed),
            browser_hash: self.auth.browser_hash(headers),
            session: NewSession::of(&self.auth, session, headers),
        }
    }

    /// Whose join code of this shop this is; nothing is taken yet. `None` for every wrong one, whatever is wrong with it.
    /// Wrong ones are counted by address.
    ///
    /// # Errors
    /// `TooMany` after too many wrong ones; `Unavailable` when the database cannot be read.
    pub async fn find_join_code(&self, address: IpAddr, form: &JoinForm, shop: &str) -> Result<Option<Cashier>, Error> {
        self.look_up(address, &form.code_hash, None, Some(shop)).await
    }

    /// The cashier whom this browser made of itself with this code within the last minute, if it is this one: the same form
    /// comes again. Their session is started once more; the one before is over, for its cookie may never have arrived.
    ///
    /// # Errors
    /// `Unavailable` when the database does not answer.
    pub async fn join_again(&self, form: &JoinForm, cashier_id: &str) -> Result<Option<Cashier>, Error> {
        let (browser, now) = (form.browser_hash.as_deref(), self.ctx.clock.now());
        let found = self.store.find(&form.code_hash, browser, None, now).await?;
        let Some(cashier) = found.filter(|cashier| cashier.id == cashier_id) else {
            return Ok(None);
        };
        Ok(self.join_alone(form).await?.then_some(cashier))
    }

    /// Gives the browser the session of a form that joined, once that is on record.
    pub fn hand_over(&self, form: &JoinForm, response: &mut Response) {
        form.session.hand_over(&self.auth, response);
    }

    /// Ends a cashier of this shop: their very next request is nobody's. `false`: there is no such cashier.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn end_cashier(&self, account_id: &str, id: &str) -> Result<bool, Error> {
        let ended = self.store.end(account_id, id, self.ctx.clock.now()).await?;
        if ended {
            tracing::info!(cashier = id, "a cashier was ended");
        }
        Ok(ended)
    }

    /// Whose code this is, waiting, or used by this `browser` just now.
    async fn look_up(
        &self,
        address: IpAddr,
        code_hash: &str,
        browser: Option<&str>,
        shop: Option<&str>,
    ) -> Result<Option<Cashier>, Error> {
        let now = self.ctx.clock.now();
        let from = network(address);
        self.attempt_limit.take(from, now).await?;
        let found = match self.store.find(code_hash, browser, shop, now).await {
            // Nobody joins a shop that this till is not for (any more).
            Ok(Some(cashier)) => match self.auth.invites_shop(&cashier.account_id).await {
                Ok(is_invited) => Ok(is_invited.then_some(cashier)),
                Err(error) => Err(error),
            },
            Ok(None) => Ok(None),
            Err(error) => Err(error.into()),
        };
        if !matches!(found, Ok(None)) {
            self.attempt_limit.uncount(&from, now).await;
        }
        found
    }

    /// The name under which the cashier is known, and the join code. Of two of one name the second gets a number.
    async fn make_cashier(&self, account_id: &str, name: &str) -> Result<(String, SecretString), Error> {
        let (code, now) = (code::fresh(), self.ctx.clock.now());
        let _naming = self.naming.lock().await;
        let known = self.store.list(account_id, now).await?;
        let name = told_apart(name, &known.into_iter().map(|cashier| cashier.name).collect::<Vec<_>>());
        let cashier = Cashier {
            id: uuid::Uuid::new_v4().to_string(),
            account_id: account_id.to_owned(),
            name,
        };
        let until = now.saturating_add(millis(CODE_LIFE));
        self.store.add(&cashier, &code::hash_of(&code), now, until).await?;
        tracing::info!(cashier = cashier.id, "a cashier was made");
        Ok((cashier.name, code))
    }
}

/// The name as it is, or with the first number that makes it nobody else's: `Mia 2`.
fn told_apart(name: &str, known: &[String]) -> String {
    let is_taken = |name: &str| known.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    if !is_taken(name) {
        return name.to_owned();
    }
    let mut numbered = (2..).map(|number: u32| format!("{name} {number}"));
    numbered
        .find(|name| !is_taken(name))
        .expect("fewer cashiers than numbers")
}

#[cfg(test)]
mod tests {
    #[test]
    fn two_of_one_name_are_told_apart() {
        let known = ["Mia", "mia 2", "Leo"].map(str::to_owned);
        assert_eq!(super::told_apart("Ken", &known), "Ken");
        assert_eq!(super::told_apart("MIA", &known), "MIA 3");
        assert_eq!(super::told_apart("Leo", &known), "Leo 2");
    }
}
