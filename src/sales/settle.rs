//! Writes what Blink says of an invoice, then tells. The same word twice changes nothing.

use super::{
    Sales,
    sale::{Attempt, Status},
    store::{self, Change, Payment},
};
use crate::{
    auth::Access,
    blink::{Invoice, InvoiceStatus, PaymentStatus},
    error::Error,
};

impl Sales {
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
        let now = self.ctx.clock.now();
        let change = match status.status {
            PaymentStatus::Pending => None,
            PaymentStatus::Expired => store::expire(&self.ctx.db, attempt_id, now, source).await?,
            PaymentStatus::Paid => {
                store::pay(
                    &self.ctx.db,
                    attempt_id,
                    status.payment_preimage.as_deref(),
                    now,
                    source,
                )
                .await?
            }
        };
        Ok(self.after_change(attempt_id, change, source))
    }

    /// Blink's word that these were paid, written in one transaction: with a thousand payments at once the disk would be
    /// waited for a thousand times.
    ///
    /// # Errors
    /// When the database cannot be written: then none was, and nothing was told; ask again.
    pub(super) async fn settle_paid(&self, payments: &[Payment<'_>], source: &'static str) -> Result<(), Error> {
        let changes = store::pay_all(&self.ctx.db, payments, self.ctx.clock.now(), source).await?;
        for (payment, change) in payments.iter().zip(changes) {
            self.after_change(payment.attempt_id, change, source);
        }
        Ok(())
    }

    /// The invoice ran out, by its own time.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn expire(&self, attempt_id: &str, source: &'static str) -> Result<Option<Status>, Error> {
        let change = store::expire(&self.ctx.db, attempt_id, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
    }

    /// The cashier took the attempt back.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn mark_cancelled(&self, attempt_id: &str, source: &'static str) -> Result<Option<Status>, Error> {
        let change = store::cancel(&self.ctx.db, attempt_id, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
    }

    /// No invoice came to be.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn fail(&self, attempt_id: &str, source: &'static str) -> Result<Option<Status>, Error> {
        let change = store::fail(&self.ctx.db, attempt_id, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
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
        let change = store::attach(&self.ctx.db, &attempt.id, &invoice, self.ctx.clock.now(), source).await?;
        self.wake.notify_one();
        if self.after_change(&attempt.id, change, source) == Some(Status::Cancelled) {
            let attempt = Attempt {
                invoice: Some(invoice),
                ..attempt.clone()
            };
            if let Err(error) = self.lightning.cancel(access, &attempt).await {
                tracing::warn!(
                    attempt = attempt.id,
                    ?error,
                    "a given-up invoice was not cancelled at Blink"
                );
            }
        }
        Ok(())
    }

    /// The invoice of an attempt of which nobody knew any more is known after all.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn found(&self, attempt_id: &str, invoice: &Invoice, source: &'static str) -> Result<(), Error> {
        let change = store::attach(&self.ctx.db, attempt_id, invoice, self.ctx.clock.now(), source).await?;
        self.after_change(attempt_id, change, source);
        Ok(())
    }

    /// Tells whoever listens what was written, and has what this payment made superfluous voided. The status, if there
    /// was a change.
    pub fn after_change(&self, attempt_id: &str, change: Option<Change>, source: &'static str) -> Option<Status> {
        let Change {
            sale_id,
            status,
            superseded,
        } = change?;
        metrics::counter!("till_settles_total", "status" => status.code(), "source" => source).increment(1);
        tracing::info!(
            sale = sale_id,
            attempt = attempt_id,
            status = status.code(),
            source,
            "an attempt changed"
        );
        self.notify(&sale_id);
        if !superseded.is_empty() {
            self.void_superseded(&sale_id, superseded);
        }
        Some(status)
    }
}
