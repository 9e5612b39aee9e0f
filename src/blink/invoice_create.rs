//! An invoice that credits a wallet. With the owner's token it needs `receive`; without any it goes by Blink's public
//! mutations, which pay pages use. Blink counts those apart from the owner's own (`invoiceCreateForRecipientAttempt` in its
//! `galoy.yaml`), and nothing but the wallet's id says whose they are.

use lightning_invoice::Bolt11Invoice;
use serde::Deserialize;
use serde_json::json;

use super::{
    Client, Credential, Error, WalletCurrency,
    graphql::{NO_ANSWER, Operation, Payload},
};
use crate::clock::Millis;

pub(super) const INVOICE_CREATE: Operation = Operation::new(
    "invoice_create",
    "lnInvoiceCreate",
    include_str!("invoice_create.graphql"),
);
pub(super) const USD_INVOICE_CREATE: Operation = Operation::new(
    "usd_invoice_create",
    "lnUsdInvoiceCreate",
    include_str!("usd_invoice_create.graphql"),
);
pub(super) const INVOICE_CREATE_FOR: Operation = Operation::new(
    "invoice_create_for",
    "lnInvoiceCreateOnBehalfOfRecipient",
    include_str!("invoice_create_for.graphql"),
);
pub(super) const USD_INVOICE_CREATE_FOR: Operation = Operation::new(
    "usd_invoice_create_for",
    "lnUsdInvoiceCreateOnBehalfOfRecipient",
    include_str!("usd_invoice_create_for.graphql"),
);

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
struct Created {
    invoice: Option<Wire>,
}

impl Client {
    /// Makes an invoice that credits a wallet of this currency: sats that the customer pays, or exactly these cents, for
    /// which they pay sats, the dealer's fee included. Without a token it is made for whoever owns the wallet. One in cents
    /// lives five minutes at most.
    ///
    /// # Errors
    /// See [`Error`]; `Refused(DealerDown)` for cents alone. After `Unreachable` with another fate than `NotSent` the
    /// invoice may exist: look for its `external_id` with [`Client::find_invoice`], which takes the owner's token.
    pub async fn create_invoice(
        &self,
        token: Option<&Credential>,
        wallet: WalletCurrency,
        request: &InvoiceRequest,
    ) -> Result<Invoice, Error> {
        let operation = match (token, wallet) {
            (Some(_), WalletCurrency::Btc) => &INVOICE_CREATE,
            (Some(_), WalletCurrency::Usd) => &USD_INVOICE_CREATE,
            (None, WalletCurrency::Btc) => &INVOICE_CREATE_FOR,
            (None, WalletCurrency::Usd) => &USD_INVOICE_CREATE_FOR,
        };
        let whose = token.map_or("recipientWalletId", |_| "walletId");
        let memo = (!request.memo.is_empty()).then_some(request.memo.as_str());
        let variables = json!({"input": {
            whose: request.wallet_id,
            "amount": request.amount,
            "memo": memo,
            "expiresIn": request.expires_in_minutes,
            "externalId": request.external_id,
        }});
        let payload: Payload<Created> = self.call(operation, token, variables).await?;
        payload.into_result()?.invoice.ok_or(NO_ANSWER)?.check()
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
            NO_ANSWER
        })?;
        let hash = hex::encode(invoice.payment_hash().as_ref() as &[u8]);
        let agrees = hash == self.payment_hash
            && invoice.amount_milli_satoshis() == u64::try_from(self.satoshis).ok().and_then(|s| s.checked_mul(1000));
        if !agrees {
            tracing::error!(payment_hash = hash, "Blink's answer and its invoice disagree");
            return Err(NO_ANSWER);
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
