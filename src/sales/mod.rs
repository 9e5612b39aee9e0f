//! A charge, from keypad to paid.
//!
//! | address | file |
//! |---|---|
//! | `GET /till`, `/till/strip` | `keypad.rs` |
//! | `POST /sales` | `create.rs`; the question for a tip `tip.rs` |
//! | `POST /orders` | `park.rs` |
//! | `GET /sales/{id}` | `show.rs` |
//! | `GET /sales/{id}/events` | `events.rs` |
//! | `POST /sales/{id}/cancel` | `cancel.rs` |
//! | `POST /sales/{id}/renew` | `renew.rs` |
//! | `GET /receipts/{token}` | `receipt.rs` |
//! | `GET /health` | `health.rs` |
//!
//! `charge`, `sale`, `refusal`, `search` and `schedule` are rules without I/O, `store` is the tables.
//!
//! `payment_method` is the door for the methods of payment (`method_id` are their names): a charge begins with the one that
//! was registered first (`start`), and what any of them learns is written here first and told second (`settle`, `notifier`, `event_log`): listeners are told
//! only *that* a sale changed, and read the table again.

mod cancel;
mod charge;
mod create;
mod event_log;
mod events;
mod find;
mod health;
mod id;
mod keypad;
mod method_id;
mod notifier;
mod order;
mod paid;
mod park;
mod payment_method;
mod pricing;
mod receipt;
mod refusal;
mod renew;
mod sale;
mod schedule;
mod search;
mod settle;
mod share;
mod show;
mod start;
mod store;
mod superseded;
mod tip;
mod upstream_status;

pub use id::Id;
pub use method_id::MethodId;
pub use paid::{Cursor, Paid};
pub use payment_method::{Added, PaymentMethod, PaymentOptions, REFUNDED, Refunded, Started, UNCLEAR};
pub use refusal::Refusal;
pub use sale::{Attempt, Credit, Quoted, Sale, Status};
pub use schedule::{QUESTIONS, READ_EVERY, TRY_ANEW};
pub use search::{Amount as SearchAmount, amounts, hash_of};
pub(crate) use store::bill_columns;
pub use store::{
    BillRow, Change, DayTotal, Filter, Found, Whose, given_back_within, lost, made_within, mark_without_sign_in,
    pay_within, put_into_inbox, revise_within, withdraw,
};
pub use tip::Asked;
pub use upstream_status::{Connection, UpstreamStatus};

use std::{
    collections::{HashSet, VecDeque},
    ops::Deref,
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::{
    auth::Auth,
    blink::{Client, Prices},
    context::Context,
    orders::Orders,
    peers::Job,
    shops::Shops,
};
use axum::{
    Router,
    routing::{get, post},
};
use notifier::Notifier;
use payment_method::Methods;
use start::InFlight;

/// Addresses that take more than others do, and how much: without a script, the till's form says of each item that it shows
/// how many and what it showed, a hundred bytes each, and a list that is brought along may have 5,000.
pub const LARGE_BODIES: [(&str, usize); 2] = [("/sales", 1024 * 1024), ("/orders", 1024 * 1024)];

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
    orders: Orders,
    blink: Client,
    /// Who listens to which sale. Told after the table was written, never before.
    notifier: Notifier,
    /// What is being asked for just now.
    in_flight: InFlight,
    /// The ways to be paid.
    methods: Methods,
    /// What real calls taught of Blink's health.
    upstream_status: UpstreamStatus,
    /// What somebody left undone, this process or one that is no more.
    tidying: Job,
    /// Attempts that were taken back here, or are being: nobody need ask for it twice.
    voided: Mutex<HashSet<String>>,
}

impl Deref for Sales {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Sales {
    pub fn new(ctx: &Context, blink: Client, prices: Prices, auth: Auth, shops: Shops, orders: Orders) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            prices,
            auth,
            shops,
            orders,
            blink,
            notifier: Notifier::default(),
            in_flight: InFlight::default(),
            methods: Methods::default(),
            upstream_status: UpstreamStatus::default(),
            tidying: ctx.peers.job("tidying"),
            voided: Mutex::default(),
        }))
    }

    /// Starts what goes on by itself, once every method is registered. Ends by itself at shutdown.
    pub fn start(&self) {
        self.ctx.tasks.spawn(event_log::follow(self.clone()));
        self.ctx.tasks.spawn(tidy(self.clone()));
    }

    /// What real calls taught of Blink's health; whoever calls teaches it.
    pub fn upstream_status(&self) -> &UpstreamStatus {
        &self.upstream_status
    }

    /// Moves with every change of any sale from now on.
    pub fn changes(&self) -> tokio::sync::watch::Receiver<()> {
        self.notifier.any()
    }

    /// Tells everyone who listens that this sale changed, in every process. Call it after the table was written.
    pub fn notify(&self, sale_id: &str) {
        self.notifier.notify(sale_id);
        self.ctx.peers.tell(event_log::SALE, sale_id);
    }
}

/// Between two rounds.
const TIDY_EVERY: Duration = Duration::from_secs(60);

/// Does what was left undone, whenever and by whomever, until shutdown.
async fn tidy(sales: Sales) {
    let (mut read, mut missed) = (VecDeque::new(), HashSet::new());
    while sales.tidying.mine().await {
        sales.void_again().await;
        // Logged where it was met; the next round tries again.
        let _ = sales.end_paid_as_another(None).await;
        find::fold_memos(sales.clone()).await;
        sales.end_abandoned(&mut missed).await;
        event_log::forget(&sales, &mut read).await;
        tokio::select! {
            () = sales.ctx.shutdown.cancelled() => return,
            () = sales.ctx.clock.sleep(TIDY_EVERY) => {}
        }
    }
}

/// The module's addresses.
pub fn routes(sales: Sales) -> Router {
    Router::new()
        .route("/till", get(keypad::show))
        .route("/till/strip", get(keypad::strip))
        .route("/sales", post(create::create))
        .route("/orders", post(park::park))
        .route("/sales/{id}", get(show::show))
        .route("/sales/{id}/events", get(events::listen))
        .route("/sales/{id}/cancel", post(cancel::cancel))
        .route("/sales/{id}/renew", post(renew::renew))
        .route("/receipts/{token}", get(receipt::show))
        .route("/health", get(health::show))
        .with_state(sales)
}
