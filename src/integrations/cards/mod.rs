//! Cards and bank payments through Blink Payment (blinkpayment.co.uk), which shares Blink's name and nothing else. The
//! customer pays on the vendor's hosted page; no card data ever comes near the till.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/cards`, `POST …/remove` | `settings.rs` |
//! | `POST /sales/{id}/card` | `checkout.rs` |
//! | `POST /integrations/cards/notify/{token}`, `GET …/done/{token}` | `notification.rs` |
//! | `POST /sales/{id}/refund` | `refund.rs` |
//!
//! A notification is a hint to look and nothing else: what counts is the vendor's own answer, which `watch.rs` asks for
//! and `reconcile.rs` weighs. `method.rs` is this module's side of the door in `sales`, `provider.rs` speaks with the vendor
//! (`token.rs`, `wire.rs` and `pace.rs` hold its rules without I/O), `store.rs` is the tables.

mod checkout;
mod link;
mod method;
mod notification;
mod pace;
mod provider;
mod reconcile;
mod refund;
mod settings;
mod store;
mod token;
mod watch;
mod wire;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use url::Url;

use super::Extensions;
use crate::{clock::Millis, context::Context, peers::Job, sales::Sales};
use provider::Provider;
use store::Store;

/// The module's state.
#[derive(Clone, Debug)]
pub struct Cards {
    store: Store,
    provider: Provider,
    ctx: Context,
    sales: Sales,
    api_url: Url,
    insecure: bool,
    watching: Job,
    /// Links that are being asked for.
    looking: Arc<Mutex<HashSet<String>>>,
    /// Links that are to be taken back and are not yet: how often that was tried, and when it is tried again.
    closing: Arc<Mutex<HashMap<String, (u32, Millis)>>>,
}

/// Mounts the module if it is on.
pub fn open(ctx: &Context, sales: &Sales, extensions: &mut Extensions) {
    // Also while it is off: what the vendor sends then is answered with 404, as any address that is not there.
    extensions.vendor_paths.push("/integrations/cards/notify/");
    extensions
        .field_labels
        .push(("currency", crate::i18n::key("cards-currency")));
    let integrations = &ctx.config.integrations;
    let store = Store::new(ctx.db.clone(), ctx.vault.clone());
    if !integrations.has("cards") {
        // What is kept for the day when it is on again must not need a key that is taken away meanwhile.
        ctx.tasks.spawn(async move { watch::reseal(&store).await });
        return;
    }
    let cards = Arc::new(Cards {
        store,
        provider: Provider::new(
            integrations,
            ctx.clock.clone(),
            ctx.config.provider_timeout,
            ctx.peers.pool_for_known(),
        ),
        ctx: ctx.clone(),
        sales: sales.clone(),
        api_url: integrations.payment_api_url.clone(),
        insecure: integrations.insecure,
        watching: ctx.peers.job("cards"),
        looking: Arc::default(),
        closing: Arc::default(),
    });
    sales.add_method(&cards);
    ctx.tasks.spawn(watch::watch(cards.clone()));
    extensions.add(
        routes(cards),
        Some(("/settings/cards", crate::i18n::key("settings-cards"))),
    );
}

fn routes(cards: Arc<Cards>) -> Router {
    Router::new()
        .route("/settings/cards", get(settings::show).post(settings::save))
        .route("/settings/cards/remove", post(settings::remove))
        .route("/sales/{id}/card", post(checkout::add))
        .route("/sales/{id}/refund", post(refund::refund))
        .route("/integrations/cards/notify/{token}", post(notification::notify))
        .route("/integrations/cards/done/{token}", get(notification::done))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(cards)
}

/// How a token is kept.
fn hash(token: &str) -> String {
    crate::token::hash(format!("card link {token}"))
}
