//! Cashiers: people who charge for a shop without an account at Blink. The owner makes one and is shown a join code,
//! once; whoever types it has a cashier's session on that device, and charges with the owner's newest grant that may
//! receive.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/cashiers`, `POST …/{id}/end` | `list.rs` |
//! | `GET`, `POST /join` | `join.rs` |
//!
//! `code.rs` and `tries.rs` make guessing hopeless, `store.rs` is the table. The other way in is a link that the
//! workplace app opens; it uses the same codes through [`Auth::take_join_code`].

mod code;
mod join;
mod list;
mod store;
mod tries;

use std::{net::IpAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    http::HeaderMap,
    routing::{get, post},
};
use secrecy::SecretString;
use tower_sessions::Session;

pub use store::Cashier;

use super::{Auth, session};
use crate::{clock::millis, db::Db, error::Error};
use store::Store;
use tries::Tries;

/// A code that nobody used is worth nothing after a day. Contract, section 5.
const CODE_LIFE: Duration = Duration::from_secs(24 * 3600);

/// What sign-in keeps of cashiers.
#[derive(Clone, Debug)]
pub struct Cashiers {
    pub(super) store: Store,
    pub(super) tries: Arc<Tries>,
}

impl Cashiers {
    pub fn new(db: Db) -> Self {
        Self {
            store: Store::new(db),
            tries: Arc::default(),
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
    /// Takes the cashier of this join code; `None` for every wrong one, whatever is wrong with it. With a `shop`, a code
    /// of another shop is wrong too. Wrong ones are counted by address.
    ///
    /// # Errors
    /// `TooMany` after too many wrong ones; `Unavailable` when the database cannot be written.
    pub async fn take_join_code(
        &self,
        address: IpAddr,
        typed: &str,
        shop: Option<&str>,
    ) -> Result<Option<Cashier>, Error> {
        let now = self.clock.now();
        let tries = &self.cashiers.tries;
        tries
            .count(address, now)
            .map_err(|retry_after| Error::TooMany { retry_after })?;
        let taken = self.cashiers.store.take(&code::hash(typed), shop, now).await;
        if !matches!(taken, Ok(None)) {
            tries.forgive(address, now);
        }
        Ok(taken?)
    }

    /// Makes a taken code good again: what it was taken for came to nothing.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn give_join_code_back(&self, cashier: &Cashier) -> Result<(), Error> {
        Ok(self.cashiers.store.give_back(&cashier.id).await?)
    }

    /// This browser is the cashier's from now on; whoever was signed in here before is out.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn start_cashier(&self, session: &Session, headers: &HeaderMap, cashier: &Cashier) -> Result<(), Error> {
        session::start(self, session, headers, session::Holder::Cashier(&cashier.id)).await?;
        tracing::info!(cashier = cashier.id, "a cashier joined");
        Ok(())
    }

    /// Ends a cashier of this shop: their very next request is nobody's. `false`: there is no such cashier.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be written.
    pub async fn end_cashier(&self, account_id: &str, id: &str) -> Result<bool, Error> {
        let ended = self.cashiers.store.end(account_id, id, self.clock.now()).await?;
        if ended {
            tracing::info!(cashier = id, "a cashier was ended");
        }
        Ok(ended)
    }

    async fn make_cashier(&self, account_id: &str, name: &str) -> Result<SecretString, Error> {
        let (code, now) = (code::fresh(), self.clock.now());
        let cashier = Cashier {
            id: uuid::Uuid::new_v4().to_string(),
            account_id: account_id.to_owned(),
            name: name.to_owned(),
        };
        let until = now.saturating_add(millis(CODE_LIFE));
        self.cashiers
            .store
            .add(&cashier, &code::hash_of(&code), now, until)
            .await?;
        tracing::info!(cashier = cashier.id, "a cashier was made");
        Ok(code)
    }
}
