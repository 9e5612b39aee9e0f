//! Blink's invoices: make one, learn what has become of it, take it back.

use std::time::Duration;

use crate::{
    auth::Access,
    blink::{self, Client, Fate, Invoice, InvoiceRequest, InvoiceStatus, Reason, WalletCurrency},
    sales::Attempt,
};

/// Long enough for a customer who has to find their phone, short enough for the rate. Blink allows 1 minute to 24 hours.
const BTC_EXPIRY_MINUTES: u32 = 15;
/// The most that Blink allows for a USD wallet: the dealer holds its price for so long.
const USD_EXPIRY_MINUTES: u32 = 5;

/// What became of asking for an invoice.
#[derive(Debug)]
pub enum Made {
    Invoice(Invoice),
    /// Certainly none was made.
    Refused(blink::Error),
    /// It may exist or come to exist; look for it again.
    Unclear,
    /// Nobody was asked: this till has made as many without a sign-in as it may. Wait this long.
    NotAsked(Duration),
}

/// Where they are had from. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Invoices {
    blink: Client,
}

impl Invoices {
    pub fn new(blink: Client) -> Self {
        Self { blink }
    }

    /// Asks for the attempt's invoice. When the answer is lost, asks at once whether it exists: its id went along as
    /// `externalId`.
    pub async fn make(&self, access: &Access, attempt: &Attempt, memo: &str) -> Made {
        let error = match self.create(access, attempt, memo).await {
            Ok(invoice) => return Made::Invoice(invoice),
            Err(error) if is_certain(&error) => return Made::Refused(error),
            Err(error) => error,
        };
        tracing::warn!(
            attempt = attempt.id,
            ?error,
            "it is not known whether an invoice was made"
        );
        match self.find(access, attempt).await {
            Ok(Some(invoice)) => Made::Invoice(invoice),
            // Something had answered, so nothing is under way any more.
            Ok(None) if error == blink::Error::Unreachable(Fate::Answered) => Made::Refused(error),
            Ok(None) | Err(_) => Made::Unclear,
        }
    }

    /// The same without a token, for an owner whose sign-in cannot be used. When the answer is lost, nobody can ask before
    /// a token is back.
    ///
    /// Dollars are asked for in cents, as with a token: Blink's third public mutation asks for sats instead and lets its dealer
    /// say what the wallet gets, so that the same sale would cost the customer and bring the shop something else while the
    /// owner is signed out.
    pub async fn make_for_owner(&self, attempt: &Attempt, memo: &str) -> Made {
        match self.create_for_owner(attempt, memo).await {
            Ok(invoice) => Made::Invoice(invoice),
            Err(error) if is_certain(&error) => Made::Refused(error),
            Err(error) => {
                tracing::warn!(
                    attempt = attempt.id,
                    ?error,
                    "it is not known whether an invoice was made, and there is no token to ask with"
                );
                Made::Unclear
            }
        }
    }

    async fn create_for_owner(&self, attempt: &Attempt, memo: &str) -> Result<Invoice, blink::Error> {
        let (wallet, request) = request(attempt, memo)?;
        check(attempt, self.blink.create_invoice(None, wallet, &request).await?)
    }

    async fn create(&self, access: &Access, attempt: &Attempt, memo: &str) -> Result<Invoice, blink::Error> {
        let (wallet, request) = request(attempt, memo)?;
        let invoice = access
            .call(|token| {
                let (blink, request) = (self.blink.clone(), request.clone());
                async move { blink.create_invoice(Some(&token), wallet, &request).await }
            })
            .await?;
        check(attempt, invoice)
    }

    /// The attempt's invoice, if Blink has one.
    ///
    /// # Errors
    /// As [`Client::find_invoice`].
    pub async fn find(&self, access: &Access, attempt: &Attempt) -> Result<Option<Invoice>, blink::Error> {
        let (_, request) = request(attempt, "")?;
        let found = access
            .call(|token| {
                let (blink, request) = (self.blink.clone(), request.clone());
                async move {
                    blink
                        .find_invoice(&token, &request.wallet_id, &request.external_id)
                        .await
                }
            })
            .await?;
        found.map(|invoice| check(attempt, invoice)).transpose()
    }

    /// Takes the attempt's invoice back.
    ///
    /// # Errors
    /// As [`Client::cancel_invoice`]. Whatever it says: a customer may have paid meanwhile, ask for the status.
    pub async fn cancel(&self, access: &Access, attempt: &Attempt) -> Result<(), blink::Error> {
        let (Some(credit), Some(invoice)) = (&attempt.credit, &attempt.invoice) else {
            return Err(blink::Error::Refused(Reason::NotFound));
        };
        access
            .call(|token| {
                let (blink, wallet_id) = (self.blink.clone(), credit.wallet_id.clone());
                let payment_hash = invoice.payment_hash.clone();
                async move { blink.cancel_invoice(&token, &wallet_id, &payment_hash).await }
            })
            .await
    }

    /// Blink's word on the invoice with this payment hash. Needs nobody's token.
    ///
    /// # Errors
    /// As [`Client::invoice_status`].
    pub async fn status(&self, payment_hash: &str) -> Result<InvoiceStatus, blink::Error> {
        self.blink.invoice_status(payment_hash).await
    }
}

/// What to ask for. An attempt without a credit is none of this method.
fn request(attempt: &Attempt, memo: &str) -> Result<(WalletCurrency, InvoiceRequest), blink::Error> {
    let credit = attempt.credit.as_ref().ok_or(blink::Error::Refused(Reason::NotFound))?;
    let expires_in_minutes = match credit.wallet {
        WalletCurrency::Btc => BTC_EXPIRY_MINUTES,
        WalletCurrency::Usd => USD_EXPIRY_MINUTES,
    };
    let request = InvoiceRequest {
        wallet_id: credit.wallet_id.clone(),
        amount: credit.amount,
        memo: memo.to_owned(),
        expires_in_minutes,
        external_id: attempt.id.clone(),
    };
    Ok((credit.wallet, request))
}

/// A sat invoice is for the sats that were asked, or it is not shown to anybody.
fn check(attempt: &Attempt, invoice: Invoice) -> Result<Invoice, blink::Error> {
    match &attempt.credit {
        Some(credit) if credit.wallet == WalletCurrency::Btc && credit.amount != invoice.satoshis => {
            tracing::error!(
                attempt = attempt.id,
                asked = credit.amount,
                got = invoice.satoshis,
                "Blink's invoice is for another amount"
            );
            Err(blink::Error::Unreachable(Fate::Answered))
        }
        _ => Ok(invoice),
    }
}

/// Does this error say for certain that no invoice was made?
fn is_certain(error: &blink::Error) -> bool {
    match error {
        // An id of ours is used once: an invoice that has it already is the one we asked for.
        blink::Error::Refused(reason) => *reason != Reason::DuplicateExternalId,
        blink::Error::Unauthorized | blink::Error::Limited(_) | blink::Error::Busy(_) => true,
        blink::Error::Unreachable(fate) => *fate == Fate::NotSent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_no_is_certain() {
        assert!(is_certain(&blink::Error::Unauthorized));
        assert!(is_certain(&blink::Error::Limited(Duration::ZERO)));
        assert!(is_certain(&blink::Error::Busy(Duration::ZERO)));
        assert!(is_certain(&blink::Error::Refused(Reason::ReceiveDisabled)));
        assert!(is_certain(&blink::Error::Unreachable(Fate::NotSent)));
        assert!(!is_certain(&blink::Error::Unreachable(Fate::Answered)));
        assert!(!is_certain(&blink::Error::Unreachable(Fate::Unknown)));
        assert!(!is_certain(&blink::Error::Refused(Reason::DuplicateExternalId)));
    }
}
