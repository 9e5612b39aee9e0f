//! The workplace app (joinblink.com), as far as a till meets it: its API, its proxy, and an employee who presses its
//! buttons. Strict where that vendor's documents say something; what they do not say is marked `[inferred]`.
//!
//! | address | is |
//! |---|---|
//! | `/workplace/v2/…` | its API: linked accounts, feed events |
//! | `GET /workplace?user=…`, `POST /workplace/connect`, `POST /workplace/disconnect` | the employee's phone, and what an owner finds in the admin panel |

mod api;
mod employee;
mod office;
mod provider;

use std::sync::Arc;

use axum::{Router, routing};

pub use office::{App, Office};

use super::control::Control;
use super::stage::Stage;

/// Its addresses. From here on the log knows its secrets.
pub fn routes(stage: &Stage) -> Router<Arc<Stage>> {
    let office = stage.touch(|world| world.office().clone());
    for app in &office.apps {
        stage.note(|log| log.secret(&app.proxy_secret));
        for token in &app.tokens {
            stage.note(|log| log.secret(token));
        }
    }
    Router::new()
        .route(
            "/workplace/v2/users/{user_id}/linked_accounts",
            routing::post(api::add_linked_account),
        )
        .route(
            "/workplace/v2/users/{user_id}/linked_accounts/{id}",
            routing::delete(api::delete_linked_account),
        )
        .route("/workplace/v2/feed/events", routing::post(api::send_feed_event))
        .route("/workplace", routing::get(employee::show))
        .route("/workplace/connect", routing::post(employee::connect))
        .route("/workplace/disconnect", routing::post(employee::disconnect))
}

impl Control {
    /// The workplace app, as it is now.
    pub fn office(&self) -> Office {
        self.stage.touch(|world| world.office().clone())
    }

    /// Changes the workplace app: somebody is hired, a token is made.
    pub fn change_office(&self, change: impl FnOnce(&mut Office)) {
        self.stage.change(|world| change(world.office()));
    }
}
