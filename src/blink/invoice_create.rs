//! An invoice that credits the BTC wallet. Needs `receive`.

use lightning_invoice::Bolt11Invoice;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Client, Credential, Error, client::PayloadError, error::Fate};
use crate::clock::Millis;

pub(super) const DOCUMENT: &str = include_str!("invoice_create.graphql");

/// What to ask of Blink: sats for a BTC wallet, cents for a USD wallet.
#[derive(Clone, Debug)]
pub struct InvoiceRequest {
    pub wallet_id: String,
    /// In the wallet's minor unit.
    pub amount: i64,
    /// At most 639 bytes; empty is none.
    pub memo: String,
    /// BTC 1 to 1,440, USD 1 to 5; out of range Blink silently takes its default.
    pub expires_in_minutes: u32,
    /// `[a-z0-9_-]{1,100}`, unique in the account; it comes back on the transaction.
    pub external_id: String,
}

/// An invoice that exists at Blink. Its times are read from the bolt11: the API has no field for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoice {
    pub payment_request: String,
    /// 64 lower-case hex digits.
    pub payment_hash: String,
    /// The only statement of what the customer pays.
    pub satoshis: i64,
    pub expires_at: Millis,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Wire {
    payment_request: String,
    payment_hash: String,
    satoshis: i64,
}

#[derive(Deserialize)]
pub(super) struct Payload {
    invoice: Option<Wire>,
    #[serde(default)]
    errors: Vec<PayloadError>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    ln_invoice_create: Payload,
}

impl Client {
    /// Makes an invoice that credits a BTC wallet.
    ///
    /// # Errors
    /// See [`Error`]; after `Unreachable` with another fate than `NotSent` the invoice may exist, look for its
    /// `external_id` with [`Client::find_invoice`].
    pub async fn create_invoice(&self, token: &Credential, request: &InvoiceRequest) -> Result<Invoice, Error> {
        let data: Data = self
            .call("invoice_create", Some(token), DOCUMENT, variables(request))
            .await?;
        data.ln_invoice_create.into_invoice()
    }
}

pub(super) fn variables(request: &InvoiceRequest) -> Value {
    let memo = (!request.memo.is_empty()).then_some(request.memo.as_str());
    json!({"input": {
        "walletId": request.wallet_id,
        "amount": request.amount,
        "memo": memo,
        "expiresIn": request.expires_in_minutes,
        "externalId": request.external_id,
    }})
}

impl Payload {
    pub(super) fn into_invoice(self) -> Result<Invoice, Error> {
        if let Some(error) = PayloadError::first(&self.errors) {
            return Err(error);
        }
        self.invoice.ok_or(Error::Unreachable(Fate::Answered))?.check()
    }
}

impl Wire {
    pub(super) fn new(payment_request: String, payment_hash: String, satoshis: i64) -> Self {
        Self {
            payment_request,
            payment_hash,
            satoshis,
        }
    }

    /// What Blink says of an invoice has to agree with what the customer's wallet will read in it.
    pub(super) fn check(self) -> Result<Invoice, Error> {
        let invoice: Bolt11Invoice = self.payment_request.parse().map_err(|error| {
            tracing::error!(%error, "Blink sent an invoice that cannot be read");
            Error::Unreachable(Fate::Answered)
        })?;
        let hash = hex::encode(invoice.payment_hash().as_ref() as &[u8]);
        let agrees = hash == self.payment_hash
            && invoice.amount_milli_satoshis() == u64::try_from(self.satoshis).ok().and_then(|s| s.checked_mul(1000));
        if !agrees {
            tracing::error!(payment_hash = hash, "Blink's answer and its invoice disagree");
            return Err(Error::Unreachable(Fate::Answered));
        }
        let expires = invoice.duration_since_epoch().saturating_add(invoice.expiry_time());
        Ok(Invoice {
            payment_request: self.payment_request,
            payment_hash: hash,
            satoshis: self.satoshis,
            expires_at: crate::clock::millis(expires),
        })
    }
}
