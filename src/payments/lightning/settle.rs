//! Writes what Blink says of an invoice, then tells. The same word twice changes nothing.

use super::{
    Lightning,
    store::{self, Payment},
};
use crate::{
    auth::Access,
    blink::{Invoice, InvoiceStatus, PaymentStatus},
    error::Error,
    sales::{Attempt, Status},
};

impl Lightning {
    /// Blink's word on an attempt. `Pending` is nothing to write. `source` says how it was learnt.
    ///
    /// # Errors
    /// When the database cannot be written: then nothing was told either, ask again.
    pub async fn apply(
        &self,
        attempt_id: &str,
        status: &InvoiceStatus,
        source: &'static str,
    ) -> Result<Option<Status>, Error> {
        match status.status {
            PaymentStatus::Pending => Ok(None),
            PaymentStatus::Expired => self.sales.end(attempt_id, Status::Expired, source).await,
            PaymentStatus::Paid => {
                let preimage = status.payment_preimage.as_deref();
                let paid = self.settle_paid(&[Payment { attempt_id, preimage }], source).await?;
                Ok(paid.into_iter().next().flatten())
            }
        }
    }

    /// Blink's word that these were paid, written in one transaction: with a thousand payments at once the disk would be
    /// waited for a thousand times. The status of each that changed.
    ///
    /// # Errors
    /// When the database cannot be written: then none was, and nothing was told; ask again.
    pub(super) async fn settle_paid(
        &self,
        payments: &[Payment<'_>],
        source: &'static str,
    ) -> Result<Vec<Option<Status>>, Error> {
        let changes = store::pay_all(&self.ctx.db, payments, self.ctx.clock.now(), source).await?;
        let changes = payments.iter().zip(changes);
        let told = changes.map(|(payment, change)| self.sales.after_change(payment.attempt_id, change, source));
        Ok(told.collect())
    }

    /// The attempt has an invoice: from now on it is watched. One that the cashier gave up before it was known is taken
    /// back at Blink.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn attach(
        &self,
        access: &Access,
        attempt: &Attempt,
        invoice: Invoice,
        source: &'static str,
    ) -> Result<(), Error> {
        let is_given_up = self.found(&attempt.id, &invoice, source).await? == Some(Status::Cancelled);
        self.watching.wake_here();
        if is_given_up {
            let attempt = Attempt {
                invoice: Some(invoice),
                ..attempt.clone()
            };
            if let Err(error) = self.invoices.cancel(access, &attempt).await {
                tracing::warn!(
                    attempt = attempt.id,
                    ?error,
                    "a given-up invoice was not cancelled at Blink"
                );
            }
        }
        Ok(())
    }

    /// The invoice of an attempt of which nobody knew any more is known after all. The attempt's status, if that is new.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn found(
        &self,
        attempt_id: &str,
        invoice: &Invoice,
        source: &'static str,
    ) -> Result<Option<Status>, Error> {
        let change = store::attach(&self.ctx.db, attempt_id, invoice, self.ctx.clock.now(), source).await?;
        Ok(self.sales.after_change(attempt_id, change, source))
    }
}
