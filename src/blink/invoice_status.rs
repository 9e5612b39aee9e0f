//! Is this invoice paid? Needs no token: whoever knows a payment hash may ask.

use serde::Deserialize;
use serde_json::json;

use super::{
    Client, Error,
    graphql::{NO_ANSWER, Operation},
};

pub(super) const INVOICE_STATUS: Operation = Operation::new(
    "invoice_status",
    "lnInvoicePaymentStatusByHash",
    include_str!("invoice_status.graphql"),
);

/// Blink's word on an invoice. `Pending` is also what it says of a cancelled one, until that expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum PaymentStatus {
    Pending,
    Paid,
    Expired,
}

/// The status and, once paid, the preimage (64 hex digits).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InvoiceStatus {
    pub status: PaymentStatus,
    pub payment_hash: String,
    pub payment_preimage: Option<String>,
}

/// The same as Blink sends it, when asked and by itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Wire {
    status: Option<PaymentStatus>,
    payment_preimage: Option<String>,
}

impl Wire {
    pub fn of(self, payment_hash: &str) -> Result<InvoiceStatus, Error> {
        Ok(InvoiceStatus {
            status: self.status.ok_or(NO_ANSWER)?,
            payment_hash: payment_hash.to_owned(),
            payment_preimage: self.payment_preimage,
        })
    }
}

impl Client {
    /// The present status of the invoice with this payment hash.
    ///
    /// # Errors
    /// `Refused(NotPaidYet)` is the moment between two writes of Blink's: ask again. `Refused(NotFound)`: no such
    /// invoice. See [`Error`] for the rest.
    pub async fn invoice_status(&self, payment_hash: &str) -> Result<InvoiceStatus, Error> {
        let variables = json!({"input": {"paymentHash": payment_hash}});
        let wire: Wire = self.call(&INVOICE_STATUS, None, variables).await?;
        wire.of(payment_hash)
    }
}
