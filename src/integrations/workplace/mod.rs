//! The optional module `workplace`: staff connect the till from their work app (joinblink.com, which shares a name with the
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
mod unlink;

use std::{ops::Deref, sync::Arc};

use axum::{
    Router,
    routing::{delete, get, post},
};

use super::Extensions;
use crate::{auth::Auth, context::Context, error::Error, peers::Job, sales::Sales, staff::Staff};
use limits::Limits;
use provider::{Failure, Provider};
use store::{Shop, Store};

/// What the owner types over there as "Proxy URL": the paths below it are that app's.
const PROXY_PATH: &str = "/integrations/workplace";

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Workplace(Arc<Inner>);

/// What [`Workplace`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    store: Store,
    provider: Provider,
    auth: Auth,
    staff: Staff,
    sales: Sales,
    limits: Limits,
    outbox: Job,
}

impl Deref for Workplace {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// Mounts the module if it is on, and starts its outbox.
pub fn open(ctx: &Context, auth: &Auth, staff: &Staff, sales: &Sales, extensions: &mut Extensions) {
    // Also while it is off: what the vendor sends then is answered with 404, as any address that is not there.
    extensions.vendor_paths.extend([
        "/integrations/workplace/auth/",
        "/integrations/workplace/linked-accounts/",
    ]);
    extensions.field_labels.extend([
        ("service_id", crate::i18n::key("work-service-id")),
        ("auth_id", crate::i18n::key("work-auth-id")),
    ]);
    let integrations = &ctx.config.integrations;
    let store = Store::new(ctx.db.clone(), ctx.vault.clone());
    if !integrations.has("workplace") {
        // What is kept for the day when it is on again must not need a key that is taken away meanwhile.
        ctx.tasks.spawn(async move { outbox::reseal(&store).await });
        return;
    }
    let workplace = Workplace(Arc::new(Inner {
        ctx: ctx.clone(),
        store,
        provider: Provider::new(integrations, ctx.config.provider_timeout),
        auth: auth.clone(),
        staff: staff.clone(),
        sales: sales.clone(),
        limits: Limits::new(ctx.peers.pool_for_strangers(), ctx.peers.pool_for_known()),
        outbox: ctx.peers.job("workplace"),
    }));
    ctx.tasks.spawn(outbox::run(workplace.clone()));
    extensions.add(
        routes(workplace),
        Some(("/settings/workplace", crate::i18n::key("settings-workplace"))),
    );
}

fn routes(workplace: Workplace) -> Router {
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
        .with_state(workplace)
}

impl Workplace {
    /// An address of ours, as the browser sees it.
    fn address(&self, path: &str) -> String {
        let origin = self.ctx.config.public_url.as_str().trim_end_matches('/');
        format!("{origin}{path}")
    }

    /// Takes note of what a call told of the shop's app token: refused once is one alarm, good again ends it.
    async fn learn<T>(&self, shop: &Shop, outcome: &Result<T, Failure>) -> Result<(), Error> {
        match outcome {
            Ok(_) => self.store.accepted(shop).await?,
            Err(Failure::TokenRefused) if self.store.refused(shop, self.ctx.clock.now()).await? => {
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
