//! Cashiers: people who charge for a shop without an account at Blink. The owner makes one and is shown a join code,
//! once; whoever types it has a cashier's session on that device, and charges with the owner's newest grant that may
//! receive.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/cashiers`, `POST …/{id}/end` | `list.rs` |
//! | `GET`, `POST /join` | `join.rs` |
//!
//! `code.rs` makes guessing hopeless, `recent_joins.rs` forgives a double click, `store.rs` is the table. The other way in is a link that the
//! workplace app opens; it uses the same codes through [`Auth::find_join_code`].

mod code;
mod join;
mod list;
mod recent_joins;
mod store;

use std::{net::IpAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    http::HeaderMap,
    response::Response,
    routing::{get, post},
};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;
use tower_sessions::Session;

pub use store::{Cashier, take_code_in};

use super::{Auth, flow::browser, sessions::session};
use crate::{
    clock::{Millis, millis},
    db::Db,
    error::Error,
    rate::{MINUTE, PerKey, Window},
    token,
    web::network,
};
use recent_joins::RecentJoins;
use store::Store;

/// Wrong codes within a minute from one address; 80 bits do not need it.
const WRONG_CODES: Window = Window::new(20, MINUTE);
/// A code that nobody used is worth nothing after a day. Contract, section 5.
const CODE_LIFE: Duration = Duration::from_secs(24 * 3600);

/// What sign-in keeps of cashiers.
#[derive(Clone, Debug)]
pub struct Cashiers {
    pub(super) store: Store,
    /// Counted before the code is looked at, so that a hundred tries at once are a hundred; a right one is taken off.
    pub(super) attempt_limit: Arc<PerKey<IpAddr, Window>>,
    recent_joins: Arc<RecentJoins>,
    /// Held while a new one is named, so that two at once are told apart.
    naming: Arc<Mutex<()>>,
}

impl Cashiers {
    pub fn new(db: Db) -> Self {
        Self {
            store: Store::new(db),
            attempt_limit: Arc::new(PerKey::new(WRONG_CODES)),
            recent_joins: Arc::default(),
            naming: Arc::default(),
        }
    }
}

/// The addresses.
pub fn routes(auth: Auth) -> Router {
    Router::new()
        .route("/settings/cashiers", get(list::show).post(list::add))
        .route("/settings/cashiers/{id}/end", post(list::end))
        .route("/join", get(join::show).post(join::join))
        .with_state(auth)
}

impl Auth {
    /// Whose join code this is; `None` for every wrong one, whatever is wrong with it. With a `shop`, a code of another
    /// shop is wrong too. Wrong ones are counted by address.
    ///
    /// # Errors
    /// `TooMany` after too many wrong ones; `Unavailable` when the database cannot be read.
    pub async fn find_join_code(
        &self,
        address: IpAddr,
        typed: &str,
        shop: Option<&str>,
    ) -> Result<Option<Cashier>, Error> {
        let now = self.ctx.clock.now();
        let (limit, from) = (&self.cashiers.attempt_limit, network(address));
        limit.take(from, now)?;
        let found = self.cashiers.store.waiting(&code::hash(typed), shop, now).await;
        if !matches!(found, Ok(None)) {
            limit.uncount(&from, now);
        }
        Ok(found?)
    }

    /// Takes a code that was found, at this moment. `false`: somebody was faster.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn take_join_code(&self, headers: &HeaderMap, typed: &str, at: Millis) -> Result<bool, Error> {
        let code_hash = code::hash(typed);
        let mut recent_joins = self.cashiers.recent_joins.lock().await;
        let is_taken = self.cashiers.store.take(&code_hash, at).await?;
        if let (true, Some(browser_hash)) = (is_taken, self.browser_hash(headers)) {
            recent_joins.note(code_hash, browser_hash, at);
        }
        Ok(is_taken)
    }

    /// Takes a code that was found and makes this browser the cashier's, in one: `None`, if somebody was faster.
    pub(super) async fn join_now(
        &self,
        headers: &HeaderMap,
        session: &Session,
        typed: &str,
    ) -> Result<Option<session::NewSession>, Error> {
        let (code_hash, now) = (code::hash(typed), self.ctx.clock.now());
        let new = session::NewSession::of(self, session, headers);
        let mut recent_joins = self.cashiers.recent_joins.lock().await;
        if !self.store.claim_join_code(&code_hash, &new, now).await? {
            return Ok(None);
        }
        if let Some(browser_hash) = self.browser_hash(headers) {
            recent_joins.note(code_hash, browser_hash, now);
        }
        Ok(Some(new))
    }

    /// Makes a code good again that was taken at this moment: what it was taken for came to nothing. Sessions that were
    /// started for it are over; no browser has one, for the answer was never sent. Again is fine, and so is coming when
    /// the code was taken once more since: then nothing happens.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn give_join_code_back(&self, cashier_id: &str, taken_at: Millis) -> Result<(), Error> {
        Ok(self.cashiers.store.give_back(cashier_id, taken_at).await?)
    }

    /// This browser is the cashier's from now on; whoever was signed in here before is out.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn start_cashier(&self, session: &Session, headers: &HeaderMap, cashier: &Cashier) -> Result<(), Error> {
        session::start(self, session, headers, &cashier.id).await?;
        tracing::info!(cashier = cashier.id, "a cashier joined");
        Ok(())
    }

    /// The cashier whom this browser made of itself with this code within the last minute: the same form comes again,
    /// because its answer was lost or the button was pressed twice.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be read.
    pub async fn joined_just_now(
        &self,
        headers: &HeaderMap,
        typed: &str,
        shop: Option<&str>,
    ) -> Result<Option<Cashier>, Error> {
        let Some(browser_hash) = self.browser_hash(headers) else {
            return Ok(None);
        };
        let (code_hash, now) = (code::hash(typed), self.ctx.clock.now());
        let taken_at = self
            .cashiers
            .recent_joins
            .lock()
            .await
            .by(&code_hash, &browser_hash, now);
        match taken_at {
            Some(at) => Ok(self.cashiers.store.joined(&code_hash, shop, at).await?),
            None => Ok(None),
        }
    }

    /// Starts the session of such a cashier once more. The one before is over: its cookie may never have arrived.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn start_cashier_again(
        &self,
        session: &Session,
        headers: &HeaderMap,
        cashier: &Cashier,
    ) -> Result<(), Error> {
        self.cashiers.store.end_sessions(&cashier.id).await?;
        self.start_cashier(session, headers, cashier).await
    }

    /// Gives the browser a value by which it is known when it sends the form of this page twice.
    pub fn set_browser_id(&self, headers: &HeaderMap, response: &mut Response) {
        let id = browser::id_of(headers, &self.ctx.config.public_url).unwrap_or_else(token::fresh);
        browser::add_cookie(
            response.headers_mut(),
            browser::remember(&id, &self.ctx.config.public_url),
        );
    }

    pub(in crate::auth) fn browser_hash(&self, headers: &HeaderMap) -> Option<String> {
        let id = browser::id_of(headers, &self.ctx.config.public_url)?;
        Some(token::hash(id.expose_secret()))
    }

    /// Ends a cashier of this shop: their very next request is nobody's. `false`: there is no such cashier.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn end_cashier(&self, account_id: &str, id: &str) -> Result<bool, Error> {
        let ended = self.cashiers.store.end(account_id, id, self.ctx.clock.now()).await?;
        if ended {
            tracing::info!(cashier = id, "a cashier was ended");
        }
        Ok(ended)
    }

    /// The name under which the cashier is known, and the join code. Of two of one name the second gets a number.
    async fn make_cashier(&self, account_id: &str, name: &str) -> Result<(String, SecretString), Error> {
        let (code, now) = (code::fresh(), self.ctx.clock.now());
        let _naming = self.cashiers.naming.lock().await;
        let known = self.cashiers.store.list(account_id, now).await?;
        let name = told_apart(name, &known.into_iter().map(|cashier| cashier.name).collect::<Vec<_>>());
        let cashier = Cashier {
            id: uuid::Uuid::new_v4().to_string(),
            account_id: account_id.to_owned(),
            name,
        };
        let until = now.saturating_add(millis(CODE_LIFE));
        self.cashiers
            .store
            .add(&cashier, &code::hash_of(&code), now, until)
            .await?;
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
