//! Lightning as a method of payment: makes the invoice of an attempt that is on record, and takes it back.

use async_trait::async_trait;

use super::{LIGHTNING, Lightning, invoice::Made, offer};
use crate::{
    auth::Access,
    blink,
    error::Error,
    sales::{self, Attempt, MethodId, PaymentMethod, PaymentOptions, Refusal, Sale, Started},
    web::Frame,
};

#[async_trait]
impl PaymentMethod for Lightning {
    fn ids(&self) -> &'static [MethodId] {
        &[LIGHTNING]
    }

    async fn start(&self, sale: &Sale, attempt: &Attempt, by: &Access) -> Result<Started, Error> {
        let refused = match self.make(by, attempt, &sale.memo).await? {
            Made::Invoice(invoice) => {
                let wallet = attempt.credit.as_ref().map(|credit| credit.wallet);
                self.sales.upstream_status().accepted(&attempt.account_id, wallet);
                // Not written now is written when `recovery` finds it.
                let _ = self.attach(by, attempt, invoice, "created").await;
                return Ok(Started::Open);
            }
            Made::Unclear => return Ok(Started::Unclear),
            Made::NotAsked(wait) => Refusal::too_many_without_sign_in(wait),
            Made::Refused(error) => {
                let now = self.ctx.clock.now();
                self.sales.upstream_status().refused(&attempt.account_id, &error, now);
                Refusal::of(&error)
            }
        };
        // Somebody may have found it, or given it up, meanwhile.
        let is_gone = sales::withdraw(&self.ctx.db, attempt).await?;
        Ok(if is_gone {
            Started::Refused(Box::new(refused))
        } else {
            Started::Unclear
        })
    }

    fn look_again(&self) {
        self.watching.wake_here();
    }

    async fn payment_options(&self, sale: &Sale, frame: &Frame) -> Result<PaymentOptions, Error> {
        offer::options(sale, frame)
    }

    /// Asks Blink to cancel. Unless it clearly did, a customer may just have paid: its word on that comes first when
    /// somebody waits for it; else the watcher goes on asking, a second payment is flagged, and whoever takes back what was
    /// paid otherwise is told, to try again.
    async fn void(&self, attempt: &Attempt, by: Option<&Access>) -> Result<(), Error> {
        let of_owner = match by {
            Some(_) => None,
            // Without a request: by the newest grant of the shop's owner.
            None => self.auth.access_of(&attempt.account_id, "receive").await.ok().flatten(),
        };
        let not_cancelled = Error::Upstream {
            who: "Blink",
            retry_after: 60,
        };
        let Some(access) = by.or(of_owner.as_ref()) else {
            return Err(not_cancelled);
        };
        if let Err(error) = self.invoices.cancel(access, attempt).await {
            tracing::info!(attempt = attempt.id, ?error, "Blink did not cancel");
            if by.is_none() {
                return Err(not_cancelled);
            }
            self.ask_now(attempt).await?;
        }
        Ok(())
    }
}

impl Lightning {
    /// With the owner's token; while none is usable by Blink's public mutation, for a shop does not stop for that. Which way
    /// is on record before anybody is asked.
    async fn make(&self, access: &Access, attempt: &Attempt, memo: &str) -> Result<Made, Error> {
        if access.has_token().await {
            match self.invoices.make(access, attempt, memo).await {
                // Nothing was executed: the token has just turned out to be worth nothing.
                Made::Refused(blink::Error::Unauthorized) => {}
                // Or to need a renewal that cannot be had now.
                Made::Refused(_) if !access.has_token().await => {}
                made => return Ok(made),
            }
        }
        let now = self.ctx.clock.now();
        if let Some(wait) = sales::mark_without_sign_in(&self.ctx.db, &attempt.id, now).await? {
            tracing::warn!("no more invoices are made without a sign-in this minute");
            return Ok(Made::NotAsked(wait));
        }
        tracing::info!(attempt = attempt.id, "charging without the owner's sign-in");
        Ok(self.invoices.make_for_owner(attempt, memo).await)
    }

    /// Asks for an attempt's status outside the watcher's turn. No answer is no news: the watcher goes on asking.
    async fn ask_now(&self, attempt: &Attempt) -> Result<(), Error> {
        let Some(invoice) = &attempt.invoice else {
            return Ok(());
        };
        if let Ok(word) = self.invoices.status(&invoice.payment_hash).await {
            self.apply(&attempt.id, &word, "cancel").await?;
        }
        Ok(())
    }
}
