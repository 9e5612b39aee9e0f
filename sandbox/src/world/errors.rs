//! What Blink says when it does not do something, and what may be broken inside of it.

use serde::{Deserialize, Serialize};

/// A domain error as Blink's error map words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainError {
    pub message: String,
    /// None for errors of scalars and wallets, which Blink sends without a code.
    pub code: Option<&'static str>,
}

impl DomainError {
    pub fn coded(code: &'static str, message: &str) -> Self {
        Self {
            message: message.to_owned(),
            code: Some(code),
        }
    }

    pub fn uncoded(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            code: None,
        }
    }

    /// The most frequent code.
    pub fn input(message: &str) -> Self {
        Self::coded("INVALID_INPUT", message)
    }

    /// Blink's wrapper for errors that it does not mean to explain.
    pub fn unexpected(name: &str) -> Self {
        let text = "Unexpected error occurred, please try again or contact support if it persists";
        Self::coded("UNEXPECTED_CLIENT_ERROR", &format!("{text} (code: {name})"))
    }

    pub fn price_offline() -> Self {
        Self::coded(
            "PRICE_SERVICE_OFFLINE",
            "Price unavailable, please wait for a while and try again.",
        )
    }
}

/// What of Blink's inside is broken right now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outages {
    /// The dealer behind dollar wallets is away.
    pub dealer: bool,
    /// The Lightning node is away.
    pub lightning: bool,
    /// The price service is away.
    pub price: bool,
    /// The price service gets no new prices: its last one is so many seconds old.
    pub price_age: i64,
    /// The database is away: everything that reads or writes fails.
    pub database: bool,
    /// So many of the next status queries of paid invoices answer `InvoiceNotPaidError`, as in the moment between
    /// Blink's two writes.
    pub not_paid_races: u32,
}

impl Outages {
    /// # Errors
    /// Blink's, while the database is away.
    pub fn database_up(&self) -> Result<(), DomainError> {
        if self.database {
            let text = "Service offline, please try again in a few minutes. If the problem persists, please contact \
                        support.";
            return Err(DomainError::coded("DB_ERROR", text));
        }
        Ok(())
    }
}
