//! An invoice for whoever owns the wallet, without anybody's token: Blink's public mutations, which pay pages use. Blink
//! counts them apart from the owner's own (`invoiceCreateForRecipientAttempt` in its `galoy.yaml`), and nothing but the
//! wallet's id says whose they are.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Client, Error, Invoice, InvoiceRequest, WalletCurrency, invoice_create::Payload};

pub(super) const DOCUMENT: &str = include_str!("invoice_create_for.graphql");
pub(super) const USD_DOCUMENT: &str = include_str!("usd_invoice_create_for.graphql");

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    #[serde(alias = "lnUsdInvoiceCreateOnBehalfOfRecipient")]
    ln_invoice_create_on_behalf_of_recipient: Payload,
}

impl Client {
    /// Makes an invoice that credits this wallet, sats or cents as its currency is.
    ///
    /// # Errors
    /// As [`Client::create_invoice`], but nobody can look for it by its `external_id` without the owner's token.
    pub async fn create_invoice_for(&self, wallet: WalletCurrency, request: &InvoiceRequest) -> Result<Invoice, Error> {
        let (name, document) = match wallet {
            WalletCurrency::Btc => ("invoice_create_for", DOCUMENT),
            WalletCurrency::Usd => ("usd_invoice_create_for", USD_DOCUMENT),
        };
        let data: Data = self.call(name, None, document, variables(request)).await?;
        data.ln_invoice_create_on_behalf_of_recipient.into_invoice()
    }
}

fn variables(request: &InvoiceRequest) -> Value {
    let memo = (!request.memo.is_empty()).then_some(request.memo.as_str());
    json!({"input": {
        "recipientWalletId": request.wallet_id,
        "amount": request.amount,
        "memo": memo,
        "expiresIn": request.expires_in_minutes,
        "externalId": request.external_id,
    }})
}
