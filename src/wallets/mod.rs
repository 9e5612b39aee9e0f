//! What the merchant holds: balances and the ledger, as Blink has them now. Nothing is stored here.
//!
//! | address | file |
//! |---|---|
//! | `GET /wallets` | `list.rs` |
//! | `GET /transactions` | `transactions.rs` |

mod budget;
mod holding;
mod list;
mod transactions;
mod wind_down;

use std::sync::Arc;

use axum::{Router, routing::get};

use crate::{
    blink::{Client, Prices, TransactionPage},
    clock::Clock,
    peers::Peers,
};
use budget::{Budget, Memory};

/// The module's state. A clone is a pointer.
#[derive(Clone, Debug)]
pub struct Wallets(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    client: Client,
    /// What a sat and a cent are worth.
    prices: Prices,
    clock: Clock,
    balances: Memory<list::Balances>,
    ledgers: Memory<Arc<TransactionPage>>,
}

impl Wallets {
    /// Of the accounts at this Blink.
    pub fn new(client: Client, prices: Prices, clock: Clock, peers: Peers) -> Self {
        let budget = Arc::new(Budget::shared(peers));
        Self(Arc::new(Parts {
            client,
            prices,
            balances: Memory::new(Arc::clone(&budget), clock.clone()),
            ledgers: Memory::new(budget, clock.clone()),
            clock,
        }))
    }
}

/// The module's addresses.
pub fn routes(wallets: Wallets) -> Router {
    Router::new()
        .route("/wallets", get(list::list))
        .route("/transactions", get(transactions::list))
        .with_state(wallets)
}
