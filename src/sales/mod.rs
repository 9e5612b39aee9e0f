//! A charge, from keypad to paid.
//!
//! | address | file |
//! |---|---|
//! | `GET /till`, `/till/strip` | `keypad.rs` |
//! | `POST /sales` | `create.rs` |
//! | `GET /sales/{id}` | `show.rs` |
//! | `GET /sales/{id}/events` | `events.rs` |
//! | `POST /sales/{id}/cancel` | `cancel.rs` |
//! | `POST /sales/{id}/renew` | `renew.rs` |
//! | `GET /receipts/{token}` | `receipt.rs` |
//! | `GET /health` | `health.rs` |
//!
//! `charge`, `sale`, `refusal`, `search` and `pace` are rules without I/O, `store` is the tables.
//!
//! The server watches, not the browser: `watcher` follows every invoice until an hour after its expiry, over the one
//! WebSocket that `line` keeps and by asking; `lost` finds what became of an invoice whose creation answer was lost.
//! `other` is the door for another method of payment. All live from the tables, so that a restart forgets nothing. What is
//! learnt is written first and told second: listeners are told only *that* a sale changed, and read the table again.

mod cancel;
mod charge;
mod create;
mod create_invoice;
mod event_log;
mod events;
mod find;
mod health;
mod id;
mod keypad;
mod lightning;
mod notifier;
mod paid;
mod payment_method;
mod pricing;
mod receipt;
mod recovery;
mod refusal;
mod renew;
mod sale;
mod schedule;
mod search;
mod settle;
mod show;
mod store;
mod subscription;
mod upstream_status;
mod watcher;

pub use id::Id;
pub use paid::{Cursor, Paid};
pub use payment_method::{Added, PaymentMethod, Refunded};
pub use sale::{Attempt, Credit, MethodId, Quoted, Sale, Status};
pub use schedule::READ_EVERY;
pub use search::{Amount as SearchAmount, amounts, hash_of};
pub use store::{Change, DayTotal, Filter, Found, Payment, Whose, follow, pay_within, put_into_inbox};

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
    shops::Shops,
};
use create_invoice::InFlight;
use lightning::Lightning;
use notifier::Notifier;
use payment_method::Methods;
use upstream_status::UpstreamStatus;

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
    notifier: Notifier,
    /// What is being asked for just now.
    in_flight: InFlight,
    /// Tells the watcher that there is something new in the table.
    wake: Notify,
    /// Another way to be paid, if an optional module offers one.
    methods: Methods,
    /// What real calls taught of Blink's health.
    upstream_status: UpstreamStatus,
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
            notifier: Notifier::default(),
            in_flight: InFlight::default(),
            wake: Notify::new(),
            methods: Methods::default(),
            upstream_status: UpstreamStatus::default(),
        }))
    }

    /// Starts watching: every open or recently expired invoice of the tables, and every one to come. Ends by itself at
    /// shutdown, once what it learnt is written.
    pub fn start(&self) {
        self.ctx.tasks.spawn(watcher::watch(self.clone()));
        self.ctx.tasks.spawn(find::fold_memos(self.clone()));
        self.ctx.tasks.spawn(recovery::search(self.clone()));
        self.ctx.tasks.spawn(event_log::follow(self.clone()));
        self.ctx.tasks.spawn(self.clone().void_again());
        self.ctx.tasks.spawn(self.clone().end_abandoned());
    }

    /// Tells everyone who listens that this sale changed. Call it after the table was written.
    pub fn notify(&self, sale_id: &str) {
        self.notifier.notify(sale_id);
    }
}

/// The module's addresses. The contract, section 3.
pub fn routes(sales: Sales) -> Router {
    Router::new()
        .route("/till", get(keypad::show))
        .route("/till/strip", get(keypad::strip))
        .route("/sales", post(create::create))
        .route("/sales/{id}", get(show::show))
        .route("/sales/{id}/events", get(events::listen))
        .route("/sales/{id}/cancel", post(cancel::cancel))
        .route("/sales/{id}/renew", post(renew::renew))
        .route("/receipts/{token}", get(receipt::show))
        .route("/health", get(health::show))
        .with_state(sales)
}
