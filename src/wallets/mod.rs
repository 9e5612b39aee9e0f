//! What the merchant holds: balances and the ledger, as Blink has them now. Nothing is stored here.
//!
//! | address | file |
//! |---|---|
//! | `GET /wallets` | `list.rs` |
//! | `GET /transactions` | `transactions.rs` |

mod holding;
mod list;
mod transactions;
mod wind_down;

use axum::{Router, routing::get};

use crate::blink::{Client, Prices};

/// The room's state. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Wallets {
    /// Blink's API.
    pub client: Client,
    /// What a sat and a cent are worth.
    pub prices: Prices,
}

/// The room's addresses.
pub fn routes(wallets: Wallets) -> Router {
    Router::new()
        .route("/wallets", get(list::list))
        .route("/transactions", get(transactions::list))
        .with_state(wallets)
}
