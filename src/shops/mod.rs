//! The shop of an account: what its owner sets once, and what everything else goes by. Today that is the time zone, whose
//! midnight begins a day, and the sum above which the till asks once more.
//!
//! | address | file |
//! |---|---|
//! | `GET`, `POST /settings/shop` | `settings.rs` |
//! | `POST /settings/shop/guess` | `guess.rs` |

mod guess;
mod settings;
mod store;

use axum::{
    Router,
    routing::{get, post},
};

use crate::{context::Context, error::Error, zone::Zone};

/// A shop, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shop {
    /// `None` until a browser told it or the owner chose it; see [`Shop::zone`].
    pub time_zone: Option<Zone>,
    /// Was the zone a browser's word, and nobody's choice?
    pub zone_is_guess: bool,
    /// Above so many whole units of what is charged in, the till asks once more. At least 1.
    pub ask_above: i64,
}

impl Default for Shop {
    fn default() -> Self {
        Self {
            time_zone: None,
            zone_is_guess: false,
            ask_above: 10_000,
        }
    }
}

impl Shop {
    /// Whose midnight begins this shop's day: UTC until it is known.
    pub fn zone(&self) -> Zone {
        self.time_zone.clone().unwrap_or_default()
    }
}

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Shops {
    ctx: Context,
}

impl Shops {
    pub fn new(ctx: &Context) -> Self {
        Self { ctx: ctx.clone() }
    }

    /// The shop of this account; one of which nothing is known yet is as it is to begin with.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn of(&self, account_id: &str) -> Result<Shop, Error> {
        Ok(store::find(&self.ctx.db, account_id).await?.unwrap_or_default())
    }
}

/// The module's addresses.
pub fn routes(shops: Shops) -> Router {
    Router::new()
        .route("/settings/shop", get(settings::show).post(settings::save))
        .route("/settings/shop/guess", post(guess::take))
        .with_state(shops)
}
