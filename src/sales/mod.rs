//! A charge, from keypad to paid.
//!
//! `keypad` shows the till, `create` puts a sale on record and has `lightning` make the invoice, `show` and `events`
//! tell what has become of it, `cancel` and `renew` change it; `history`, `export` and `receipt` look back. `charge`,
//! `sale`, `refusal` and `pace` are rules without I/O, `store` is the tables.
//!
//! The server watches, not the browser: `watcher` follows every invoice until an hour after its expiry, over the one
//! WebSocket that `line` keeps and by asking; `lost` finds what became of an invoice whose creation answer was lost.
//! `other` is the door for another rail. `reconcile` reads the owners' ledgers. All live from the tables, so that a restart forgets nothing. What is learnt is written first and told second:
//! listeners are told only *that* a sale changed, and read the table again.

mod cancel;
mod changes;
mod charge;
mod claims;
mod create;
mod events;
mod export;
mod follow;
mod health;
mod history;
mod id;
mod inbox;
mod issue;
mod keypad;
mod lightning;
mod line;
mod lost;
mod other;
mod pace;
mod paid;
mod pricing;
mod pulse;
mod receipt;
mod reconcile;
mod refusal;
mod renew;
mod sale;
mod search;
mod settle;
mod show;
mod store;
mod times;
mod watcher;

pub use id::Id;
pub use inbox::count as count_inbox;
pub use other::{Added, OtherRail, Refunded};
pub use paid::{Cursor, Paid};
pub use sale::{Attempt, Credit, Quoted, Rail, Sale, Status};
pub use store::Whose;

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    routing::{get, post},
};
use tokio::sync::Notify;

use crate::{
    auth::Auth,
    blink::{Client, Prices},
    context::Context,
    error::Error,
    shops::Shops,
};
use changes::Changes;
use issue::UnderWay;
use lightning::Lightning;
use other::Other;
use pulse::Pulse;

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Sales(Arc<Inner>);

/// What [`Sales`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    prices: Prices,
    auth: Auth,
    shops: Shops,
    lightning: Lightning,
    /// Who listens to which sale. Told after the table was written, never before.
    changes: Changes,
    /// What is being asked for just now.
    under_way: UnderWay,
    /// Tells the watcher that there is something new in the table.
    wake: Notify,
    /// Another way to be paid, if an optional room offers one.
    other: Other,
    /// What real calls taught of Blink's health.
    pulse: Pulse,
}

impl Deref for Sales {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Sales {
    pub fn new(ctx: &Context, blink: Client, prices: Prices, auth: Auth, shops: Shops) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            prices,
            auth,
            shops,
            lightning: Lightning::new(blink),
            changes: Changes::default(),
            under_way: UnderWay::default(),
            wake: Notify::new(),
            other: Other::default(),
            pulse: Pulse::default(),
        }))
    }

    /// Starts watching: every open or recently expired invoice of the tables, and every one to come. Ends by itself at
    /// shutdown, once what it learnt is written.
    pub fn start(&self) {
        self.ctx.tasks.spawn(watcher::watch(self.clone()));
        self.ctx.tasks.spawn(history::fold_memos(self.clone()));
        self.ctx.tasks.spawn(lost::search(self.clone()));
        self.ctx.tasks.spawn(follow::follow(self.clone()));
        self.ctx.tasks.spawn(self.clone().take_back_again());
        self.ctx.tasks.spawn(self.clone().end_abandoned());
        let blink = self.lightning.blink().clone();
        self.ctx.tasks.spawn(reconcile::reconcile(self.clone(), blink));
    }

    /// The latest sale, for the till's strip.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn last_sale(&self, whose: impl Into<Whose<'_>>) -> Result<Option<Sale>, Error> {
        store::last(&self.ctx.db, whose).await
    }

    /// The sale with this id: an account's, or that a person may see.
    ///
    /// # Errors
    /// `NotFound` for an unknown, malformed or somebody else's id; otherwise when the database cannot be read.
    pub async fn find(&self, whose: impl Into<Whose<'_>>, sale_id: &str) -> Result<Sale, Error> {
        store::find(&self.ctx.db, whose, sale_id).await?.ok_or(Error::NotFound)
    }

    /// Tells everyone who listens that this sale changed. Call it after the table was written.
    fn tell(&self, sale_id: &str) {
        self.changes.tell(sale_id);
    }
}

/// The room's addresses. The contract, section 3.
pub fn routes(sales: Sales) -> Router {
    Router::new()
        .route("/till", get(keypad::show))
        .route("/till/strip", get(keypad::strip))
        .route("/sales", get(history::show).post(create::create))
        .route("/sales.csv", get(export::download))
        .route("/sales/{id}", get(show::show))
        .route("/sales/{id}/events", get(events::listen))
        .route("/sales/{id}/cancel", post(cancel::cancel))
        .route("/sales/{id}/renew", post(renew::renew))
        .route("/receipts/{token}", get(receipt::show))
        .route("/claims", get(claims::show))
        .route("/health", get(health::show))
        .route("/inbox", get(inbox::show))
        .route("/inbox/orphans/done", post(inbox::orphans_done))
        .route("/inbox/{id}/done", post(inbox::done))
        .route("/inbox/{id}/match", post(inbox::match_to_sale))
        .with_state(sales)
}
