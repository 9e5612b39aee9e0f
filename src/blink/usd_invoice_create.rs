//! An invoice that credits the USD wallet with exactly the cents asked for; the customer pays sats, the dealer's fee
//! included. Needs `receive`.

use serde::Deserialize;

use super::{
    Client, Credential, Error, Invoice, InvoiceRequest,
    invoice_create::{Payload, variables},
};

pub(super) const DOCUMENT: &str = include_str!("usd_invoice_create.graphql");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    ln_usd_invoice_create: Payload,
}

impl Client {
    /// Makes an invoice that credits a USD wallet. Lives at most five minutes.
    ///
    /// # Errors
    /// As [`Client::create_invoice`]; `Refused(DealerDown)` happens here alone.
    pub async fn create_usd_invoice(&self, token: &Credential, request: &InvoiceRequest) -> Result<Invoice, Error> {
        let data: Data = self
            .call("usd_invoice_create", Some(token), DOCUMENT, variables(request))
            .await?;
        data.ln_usd_invoice_create.into_invoice()
    }
}
