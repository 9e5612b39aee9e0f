//! Second screens, turned to the customers: a link, opened on another tablet without a sign-in, shows the newest sale of one
//! person, and nothing else. The owner makes the link and ends it.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/displays`, `POST …/{id}/end` | `settings.rs` |
//! | `GET /display/{token}` | `screen.rs` |
//! | `GET /display/{token}/events` | `events.rs` |

mod events;
mod screen;
mod settings;
mod store;

use std::{
    collections::HashMap,
    ops::Deref,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    routing::{get, post},
};

use crate::{auth::Auth, context::Context, error::Error, sales::Sales, token};
use store::Display;

/// Screens that listen by one link: a shop opens it on one or two.
const MOST_LISTENERS: usize = 20;

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Displays(Arc<Inner>);

/// What [`Displays`] points to.
#[derive(Debug)]
pub struct Inner {
    ctx: Context,
    auth: Auth,
    sales: Sales,
    /// How many listen by each link.
    listeners: Mutex<HashMap<String, usize>>,
}

impl Deref for Displays {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Displays {
    pub fn new(ctx: &Context, auth: Auth, sales: Sales) -> Self {
        Self(Arc::new(Inner {
            ctx: ctx.clone(),
            auth,
            sales,
            listeners: Mutex::default(),
        }))
    }

    /// The display of this link.
    ///
    /// # Errors
    /// `NotFound` for a link that was never made or was ended, or of a shop that this till is not for any more.
    async fn of_link(&self, token: &str) -> Result<Display, Error> {
        if !token::is_id(token) {
            return Err(Error::NotFound);
        }
        let display = store::find(&self.ctx.db, &token::hash(token)).await?;
        let display = display.ok_or(Error::NotFound)?;
        match self.auth.invites_shop(&display.account_id).await? {
            true => Ok(display),
            false => Err(Error::NotFound),
        }
    }

    /// A place for one more screen that listens by this link.
    fn listen(&self, display: &Display) -> Option<Place> {
        let mut listeners = self.listeners();
        let count = listeners.entry(display.id.clone()).or_default();
        if *count >= MOST_LISTENERS {
            return None;
        }
        *count += 1;
        Some(Place {
            displays: self.clone(),
            id: display.id.clone(),
        })
    }

    fn listeners(&self) -> MutexGuard<'_, HashMap<String, usize>> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A screen that listens, until it is dropped.
#[derive(Debug)]
struct Place {
    displays: Displays,
    id: String,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut listeners = self.displays.listeners();
        match listeners.get_mut(&self.id) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                listeners.remove(&self.id);
            }
        }
    }
}

/// The module's addresses.
pub fn routes(displays: Displays) -> Router {
    Router::new()
        .route("/settings/displays", get(settings::show).post(settings::add))
        .route("/settings/displays/{id}/end", post(settings::end))
        .route("/display/{token}", get(screen::show))
        .route("/display/{token}/events", get(events::listen))
        .with_state(displays)
}
