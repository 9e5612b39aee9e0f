//! Blink's API as Rust functions. A leaf: knows no page, session or table.
//!
//! One `.graphql` per operation beside its `.rs`; `graphql.rs` is the envelope of every answer, `client.rs` carries them over
//! HTTP, `ws.rs` over the one shared WebSocket. `error.rs` has as many kinds of failure as callers have things to do.

mod bolt11;
mod client;
mod error;
mod graphql;
mod invoice_cancel;
mod invoice_create;
mod invoice_find;
mod invoice_status;
mod key_scopes;
mod me;
mod price;
pub mod probe;
mod transactions;
mod transactions_by_hash;
mod wind_down;
mod ws;

pub use bolt11::Bolt11;
pub use client::{ApiStatus, Client, Credential};
pub use error::{Error, Fate, Reason, plain};
pub use invoice_create::{Invoice, InvoiceRequest};
pub use invoice_status::{InvoiceStatus, PaymentStatus};
pub use key_scopes::Scope;
pub use me::{Me, Wallet};
pub use price::{OLD_PRICE, OLDEST_PRICE, PriceOfMinor, Prices, RealtimePrice, SharedAnswers, Turn};
pub use transactions::{Transaction, TransactionPage, Unread};
pub use wind_down::WindDown;
pub use ws::{Event, Listening, Subscriptions, connect};

use serde::Deserialize;

use graphql::Operation;

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
pub const DOCUMENTS: [(&str, &str); OPERATIONS.len()] = {
    let mut documents = [("", ""); OPERATIONS.len()];
    let mut at = 0;
    while at < OPERATIONS.len() {
        documents[at] = (OPERATIONS[at].name, OPERATIONS[at].document);
        at += 1;
    }
    documents
};

const OPERATIONS: [&Operation; 15] = [
    &me::ME,
    &key_scopes::KEY_SCOPES,
    &price::PRICE,
    &wind_down::WIND_DOWN,
    &transactions::TRANSACTIONS,
    &transactions::TRANSACTION_CURSORS,
    &transactions_by_hash::TRANSACTIONS_BY_HASH,
    &invoice_create::INVOICE_CREATE,
    &invoice_create::USD_INVOICE_CREATE,
    &invoice_create::INVOICE_CREATE_FOR,
    &invoice_create::USD_INVOICE_CREATE_FOR,
    &invoice_cancel::INVOICE_CANCEL,
    &invoice_find::INVOICE_FIND,
    &invoice_status::INVOICE_STATUS,
    &ws::INVOICE_STATUS_UPDATES,
];
