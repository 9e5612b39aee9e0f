//! Takes an unpaid invoice back. Needs `receive`. A cancelled invoice stays PENDING at Blink until it expires: whoever
//! cancels has to remember it.

use serde::Deserialize;
use serde_json::json;

use super::{Client, Credential, Error, client::PayloadError, error::Fate};

pub(super) const DOCUMENT: &str = include_str!("invoice_cancel.graphql");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    ln_invoice_cancel: Payload,
}

#[derive(Deserialize)]
struct Payload {
    success: Option<bool>,
    #[serde(default)]
    errors: Vec<PayloadError>,
}

impl Client {
    /// Cancels the invoice with this payment hash.
    ///
    /// # Errors
    /// `Refused(AlreadyProcessed)`: paid, held, cancelled or expired; ask for its status. See [`Error`] for the rest.
    pub async fn cancel_invoice(&self, token: &Credential, wallet_id: &str, payment_hash: &str) -> Result<(), Error> {
        let variables = json!({"input": {"walletId": wallet_id, "paymentHash": payment_hash}});
        let data: Data = self.call("invoice_cancel", Some(token), DOCUMENT, variables).await?;
        match PayloadError::first(&data.ln_invoice_cancel.errors) {
            Some(error) => Err(error),
            None if data.ln_invoice_cancel.success == Some(true) => Ok(()),
            None => Err(Error::Unreachable(Fate::Answered)),
        }
    }
}
