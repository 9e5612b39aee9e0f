//! Takes an unpaid invoice back. Needs `receive`. A cancelled invoice stays PENDING at Blink until it expires: whoever
//! cancels has to remember it.

use serde::Deserialize;
use serde_json::json;

use super::{
    Client, Credential, Error,
    graphql::{NO_ANSWER, Operation, Payload},
};

pub(super) const INVOICE_CANCEL: Operation = Operation::new(
    "invoice_cancel",
    "lnInvoiceCancel",
    include_str!("invoice_cancel.graphql"),
);

#[derive(Deserialize)]
struct Cancelled {
    success: Option<bool>,
}

impl Client {
    /// Cancels the invoice with this payment hash.
    ///
    /// # Errors
    /// `Refused(AlreadyProcessed)`: paid, held, cancelled or expired; ask for its status. See [`Error`] for the rest.
    pub async fn cancel_invoice(&self, token: &Credential, wallet_id: &str, payment_hash: &str) -> Result<(), Error> {
        let variables = json!({"input": {"walletId": wallet_id, "paymentHash": payment_hash}});
        let payload: Payload<Cancelled> = self.call(&INVOICE_CANCEL, Some(token), variables).await?;
        match payload.into_result()?.success {
            Some(true) => Ok(()),
            _ => Err(NO_ANSWER),
        }
    }
}
