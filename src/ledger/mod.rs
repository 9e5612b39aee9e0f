//! Blink's ledger against the sales: what came in is found by it however long the till was off, and what belongs to no sale
//! waits in the inbox for somebody to look at it.
//!
//! | address | file |
//! |---|---|
//! | `GET /claims` | `payment_lookup.rs`: the customer says they paid |
//! | `GET /inbox`, `POST /inbox/{id}/done`, `…/match`, `/inbox/orphans/done` | `inbox.rs` |
//!
//! `reconcile.rs` reads the owners' ledgers in the background.

mod inbox;
mod payment_lookup;
mod reconcile;

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    routing::{get, post},
};

use crate::{
    auth::{Access, Auth},
    blink::{self, Client, Transaction},
    context::Context,
    payments::lightning::Lightning,
    peers::Job,
    sales::Sales,
};

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Ledger(Arc<Inner>);

/// What [`Ledger`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    blink: Client,
    auth: Auth,
    sales: Sales,
    lightning: Arc<Lightning>,
    reading: Job,
}

impl Deref for Ledger {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Ledger {
    pub fn new(ctx: &Context, blink: Client, auth: Auth, sales: Sales, lightning: Arc<Lightning>) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            blink,
            auth,
            sales,
            lightning,
            reading: ctx.peers.job("ledger"),
        }))
    }

    /// Starts reading the owners' ledgers. Ends by itself at shutdown.
    pub fn start(&self) {
        self.ctx.tasks.spawn(reconcile::reconcile(self.clone()));
    }

    /// What the account's ledger has of this payment. For questions that somebody waits for.
    ///
    /// # Errors
    /// As [`Client::transactions_by_hash`].
    async fn entries_by_hash(&self, access: &Access, payment_hash: &str) -> Result<Vec<Transaction>, blink::Error> {
        access
            .call(|token| async move { self.blink.transactions_by_hash(&token, payment_hash).await })
            .await
    }
}

/// The module's addresses.
pub fn routes(ledger: Ledger) -> Router {
    Router::new()
        .route("/claims", get(payment_lookup::show))
        .route("/inbox", get(inbox::show))
        .route("/inbox/orphans/done", post(inbox::orphans_done))
        .route("/inbox/{id}/done", post(inbox::done))
        .route("/inbox/{id}/match", post(inbox::match_to_sale))
        .with_state(ledger)
}
