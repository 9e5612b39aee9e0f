//! The optional room `workplace`: staff connect the till from their work app (joinblink.com, which shares a name with the
//! wallet and nothing else), become cashiers by a join code, and are told there when a sale of theirs was paid.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/workplace`, `POST …/remove` | `settings.rs` |
//! | `POST /integrations/workplace/auth/{auth_id}` | `link.rs` |
//! | `GET`, `POST /integrations/workplace/connect/{token}` | `join.rs`, `linking.rs` |
//! | `DELETE /integrations/workplace/linked-accounts/{id}` | `unlink.rs` |
//!
//! `proxied.rs` is who may make the vendor's own calls, `provider.rs` makes ours, `outbox.rs` makes them again, `card.rs`
//! is what a feed card says, `limits.rs` how often is too often, `store.rs` the tables.

mod card;
mod join;
mod limits;
mod link;
mod linking;
mod outbox;
mod provider;
mod proxied;
mod settings;
mod store;
mod token;
mod unlink;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    routing::{delete, get, post},
};
use tokio::sync::Notify;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use super::{Additions, Ground};
use crate::{auth::Auth, clock::Clock, error::Error, sales::Sales};
use limits::Limits;
use provider::{Failure, Provider};
use store::{Shop, Store};

/// What the owner types over there as "Proxy URL": the paths below it are that app's.
const PROXY_PATH: &str = "/integrations/workplace";

/// The room's state. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Workplace {
    store: Store,
    provider: Provider,
    auth: Auth,
    sales: Sales,
    clock: Clock,
    public_url: Url,
    /// A whole call over there.
    timeout: Duration,
    limits: Arc<Limits>,
    /// Tells the outbox that there is something to do.
    soon: Arc<Notify>,
    tasks: TaskTracker,
    shutdown: CancellationToken,
}

/// Mounts the room if it is on, and starts its outbox.
pub fn open(ground: &Ground<'_>, additions: &mut Additions) {
    let store = Store::new(ground.db.clone(), ground.vault.clone());
    if !ground.config.integrations.has("workplace") {
        // What is kept for the day when it is on again must not need a key that is taken away meanwhile.
        ground.tasks.spawn(async move { outbox::reseal(&store).await });
        return;
    }
    let timeout = ground.config.provider_timeout;
    let room = Workplace {
        store,
        provider: Provider::new(&ground.config.integrations, timeout),
        auth: ground.auth.clone(),
        sales: ground.sales.clone(),
        clock: ground.clock.clone(),
        public_url: ground.config.public_url.clone(),
        timeout,
        limits: Arc::default(),
        soon: Arc::default(),
        tasks: ground.tasks.clone(),
        shutdown: ground.shutdown.clone(),
    };
    ground.tasks.spawn(outbox::run(room.clone()));
    additions.add(routes(room), Some(("/settings/workplace", "Work app")));
}

fn routes(room: Workplace) -> Router {
    Router::new()
        .route("/settings/workplace", get(settings::show).post(settings::save))
        .route("/settings/workplace/remove", post(settings::remove))
        .route("/integrations/workplace/auth/{auth_id}", post(link::start))
        .route(
            "/integrations/workplace/connect/{token}",
            get(join::show).post(join::connect),
        )
        .route(
            "/integrations/workplace/linked-accounts/{id}",
            delete(unlink::disconnect),
        )
        .with_state(room)
}

impl Workplace {
    /// An address of ours, as the browser sees it.
    fn address(&self, path: &str) -> String {
        let origin = self.public_url.as_str().trim_end_matches('/');
        format!("{origin}{path}")
    }

    /// Takes note of what a call told of the shop's app token: refused once is one alarm, good again ends it.
    async fn learn<T>(&self, shop: &Shop, outcome: &Result<T, Failure>) -> Result<(), Error> {
        match outcome {
            Ok(_) => self.store.accepted(shop).await?,
            Err(Failure::TokenRefused) if self.store.refused(shop, self.clock.now()).await? => {
                tracing::error!(
                    account = shop.account_id,
                    "ALARM: the workplace service refuses this shop's app token; its owner has to type a new one"
                );
            }
            Err(_) => {}
        }
        Ok(())
    }
}
