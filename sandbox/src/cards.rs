//! The sandbox's face of the service behind the optional room `cards`: Blink Payment (blinkpayment.co.uk).
//!
//! Strict where the vendor's pages and its Postman collection v1.0.25 say how it is; each detail that nobody documents is
//! marked `[inferred]`. `desk.rs` is what it remembers, `api.rs` answers the till, `hosted.rs` is the page on which the
//! customer pays, `provider.rs` sends notifications.

mod api;
mod desk;
mod hosted;
mod provider;

use std::sync::Arc;

use askama::Template;
use axum::{Router, routing};

pub use desk::{DemoKeys, Desk, How, Paylink, Transaction};

use super::{control::Control, stage::Stage, world::World};

/// Its addresses.
pub fn routes() -> Router<Arc<Stage>> {
    Router::new()
        .route("/payment/api/pay/v1/tokens", routing::post(api::create_token))
        .route("/payment/api/v1/pay/token", routing::post(api::create_legacy_token))
        .route("/payment/api/v1/pay/token/refresh", routing::post(api::refresh_token))
        .route(
            "/payment/api/paylink/v1/paylinks",
            routing::get(api::list).post(api::create),
        )
        .route(
            "/payment/api/paylink/v1/paylinks/{id}",
            routing::get(api::read).patch(api::update),
        )
        .route("/payment/api/pay/v1/transactions/{id}", routing::get(api::transaction))
        .route(
            "/payment/api/pay/v1/transactions/{id}/refunds",
            routing::post(api::refund),
        )
        .route(
            "/payment/api/pay/v1/transactions/{id}/cancels",
            routing::post(api::cancel_transaction),
        )
        .route("/payment/l/{code}", routing::get(hosted::show).post(hosted::pay))
}

/// Its name among the rooms.
const ROOM: &str = "cards";

/// Nothing is remembered yet on the first morning.
fn desk_of(world: &World) -> Desk {
    let kept = world.rooms.get(ROOM).cloned();
    kept.and_then(|kept| serde_json::from_value(kept).ok())
        .unwrap_or_default()
}

impl Stage {
    /// Looks at what the face remembers.
    fn look_at_cards<T>(&self, look: impl FnOnce(&Desk) -> T) -> T {
        self.look(|world| look(&desk_of(world)))
    }

    /// Changes it, and keeps it.
    fn change_cards<T>(&self, change: impl FnOnce(&mut Desk) -> T) -> T {
        self.change(|world| {
            let mut desk = desk_of(world);
            let outcome = change(&mut desk);
            if let Ok(kept) = serde_json::to_value(&desk) {
                world.rooms.insert(ROOM.to_owned(), kept);
            }
            outcome
        })
    }
}

impl Control {
    /// The keys that a shop types in: `number` 0 or 1, for two shops.
    pub fn card_keys(&self, number: usize) -> DemoKeys {
        let keys = desk::demo_keys(number);
        self.stage.note(|log| {
            log.secret(&keys.api_key);
            log.secret(&keys.secret_key);
        });
        keys
    }

    /// All paylinks, newest first.
    pub fn paylinks(&self) -> Vec<Paylink> {
        self.stage
            .look_at_cards(|desk| desk.paylinks.iter().rev().cloned().collect())
    }

    /// All transactions, newest first.
    pub fn card_transactions(&self) -> Vec<Transaction> {
        self.stage
            .look_at_cards(|desk| desk.transactions.iter().rev().cloned().collect())
    }

    /// A customer does this on the hosted page; a notification follows if there is one. `false`: it cannot be paid.
    pub async fn pay_paylink(&self, id: u64, how: How) -> bool {
        let now = self.stage.now();
        let Some(notification) = self.stage.change_cards(|desk| desk.pay(id, how, now)) else {
            return false;
        };
        if let Some(notification) = notification {
            provider::notify(&self.stage, notification).await;
        }
        true
    }

    /// Changes a paylink as no API call can: another amount, an unknown status.
    pub fn change_paylink(&self, id: u64, change: impl FnOnce(&mut Paylink)) {
        self.stage
            .change_cards(|desk| desk.paylinks.iter_mut().find(|paylink| paylink.id == id).map(change));
    }

    /// Seconds that tokens issued from now on live.
    pub fn set_card_token_life(&self, seconds: i64) {
        self.stage.change_cards(|desk| desk.token_life = seconds);
    }

    /// Every token ends now, whatever it said.
    pub fn end_card_tokens(&self) {
        self.stage.change_cards(|desk| desk.tokens.clear());
    }
}

#[derive(Template)]
#[template(path = "cards/panel.html")]
struct Panel {
    keys: DemoKeys,
    till: String,
    open: Vec<Paylink>,
}

/// Its part of the sandbox's own page.
pub fn panel(stage: &Arc<Stage>) -> String {
    let control = Control::new(stage.clone());
    let panel = Panel {
        keys: control.card_keys(0),
        till: stage.till(),
        open: control.paylinks().into_iter().filter(Paylink::is_open).collect(),
    };
    panel.render().unwrap_or_default()
}
