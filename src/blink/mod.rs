//! Blink's API as Rust functions. A leaf: knows no page, session or table.
//!
//! One `.rs`/`.graphql` pair per operation; `client.rs` carries them over HTTP, `ws.rs` over the one shared WebSocket,
//! `oauth.rs` speaks with Hydra, all of them by `http.rs`. `error.rs` has as many kinds of failure as callers have things to do.

mod bolt11;
mod client;
mod error;
pub mod http;
mod invoice_cancel;
mod invoice_create;
mod invoice_create_for;
mod invoice_find;
mod invoice_status;
mod key_scopes;
mod me;
pub mod oauth;
mod price;
pub mod probe;
mod transactions;
mod transactions_by_hash;
mod usd_invoice_create;
mod wind_down;
mod ws;

pub use bolt11::Bolt11;
pub use client::{Client, Credential, Pulse, tls_provider};
pub use error::{Error, Fate, Reason, plain};
pub use invoice_create::{Invoice, InvoiceRequest};
pub use invoice_status::{InvoiceStatus, PaymentStatus};
pub use key_scopes::Scope;
pub use me::{Me, Wallet};
pub use price::{OLD_PRICE, OLDEST_PRICE, PriceOfMinor, Prices, RealtimePrice};
pub use transactions::{Transaction, TransactionPage, Unread};
pub use wind_down::WindDown;
pub use ws::{Event, Listening, Subscriptions, connect};

use serde::Deserialize;

/// Currency of a wallet at Blink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum WalletCurrency {
    #[serde(rename = "BTC")]
    Btc,
    #[serde(rename = "USD")]
    Usd,
}

impl WalletCurrency {
    /// `BTC` or `USD`, as the API, the forms and the tables write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Btc => "BTC",
            Self::Usd => "USD",
        }
    }

    /// The wallet with this code.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "BTC" => Some(Self::Btc),
            "USD" => Some(Self::Usd),
            _ => None,
        }
    }
}

/// Every GraphQL document that the till sends, by file name; a test holds them against Blink's SDL.
pub const DOCUMENTS: [(&str, &str); 15] = [
    ("me", me::DOCUMENT),
    ("key_scopes", key_scopes::DOCUMENT),
    ("price", price::DOCUMENT),
    ("wind_down", wind_down::DOCUMENT),
    ("transactions", transactions::DOCUMENT),
    ("transaction_cursors", transactions::CURSORS_DOCUMENT),
    ("transactions_by_hash", transactions_by_hash::DOCUMENT),
    ("invoice_create", invoice_create::DOCUMENT),
    ("invoice_create_for", invoice_create_for::DOCUMENT),
    ("usd_invoice_create_for", invoice_create_for::USD_DOCUMENT),
    ("usd_invoice_create", usd_invoice_create::DOCUMENT),
    ("invoice_cancel", invoice_cancel::DOCUMENT),
    ("invoice_find", invoice_find::DOCUMENT),
    ("invoice_status", invoice_status::DOCUMENT),
    ("invoice_status_updates", ws::DOCUMENT),
];
