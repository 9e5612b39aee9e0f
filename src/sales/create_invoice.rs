//! Makes the invoice of an attempt that is on record, in a task that outlives the browser: a customer must never hold
//! an invoice that the till does not know.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    Sales,
    charge::{Charge, Quote},
    lightning::Made,
    refusal::Refusal,
    sale::{Attempt, Credit, MethodId, Status},
    store,
};
use crate::{
    auth::{Access, Account},
    blink,
    clock::Millis,
    error::Error,
};

impl Attempt {
    /// A new attempt to have a sale paid over Lightning.
    pub(super) fn new(sale_id: &str, account: &Account, charge: &Charge, quote: Quote, now: Millis) -> Self {
        Self {
            id: uuid::Uuid::new_v4().to_string(),
            sale_id: sale_id.to_owned(),
            account_id: account.id.clone(),
            number: 1,
            method: MethodId::Lightning,
            created_at: now,
            status: Status::Creating,
            credit: account.wallet_id(charge.wallet).map(|wallet_id| Credit {
                wallet: charge.wallet,
                wallet_id: wallet_id.to_owned(),
                amount: quote.wallet_amount,
            }),
            quoted: quote.quoted,
            display: quote.display,
            invoice: None,
            paid_at: None,
            learnt_at: None,
            credited: None,
            without_sign_in: false,
            preimage: None,
        }
    }
}

/// The ids of the attempts whose invoices this process is asking for.
#[derive(Clone, Debug, Default)]
pub struct InFlight(Arc<Mutex<HashSet<String>>>);

impl InFlight {
    /// From now on this attempt is being asked for, until the answer is dropped. Say so before it is on record.
    pub fn begin(&self, attempt: Attempt) -> InFlightGuard {
        self.ids().insert(attempt.id.clone());
        InFlightGuard {
            attempt,
            in_flight: self.clone(),
        }
    }

    pub fn has(&self, attempt_id: &str) -> bool {
        self.ids().contains(attempt_id)
    }

    fn ids(&self) -> MutexGuard<'_, HashSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An attempt that is being asked for.
pub struct InFlightGuard {
    attempt: Attempt,
    in_flight: InFlight,
}

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.in_flight.ids().remove(&self.attempt.id);
    }
}

impl Sales {
    /// Asks Blink for the attempt's invoice. `None`: it exists, or `lost` goes on looking for it; either way there is a
    /// sale to show. A refusal leaves nothing on record.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn create_invoice(
        &self,
        access: &Access,
        asking: InFlightGuard,
        memo: &str,
    ) -> Result<Option<Refusal>, Error> {
        let (sales, access, memo) = (self.clone(), access.clone(), memo.to_owned());
        let issued = self.ctx.tasks.spawn(async move {
            let issued = sales.issue_now(&access, &asking.attempt, &memo).await;
            let sale_id = asking.attempt.sale_id.clone();
            drop(asking);
            // Also when nothing changed: the form's twin waits to hear that the asking is over.
            sales.notify(&sale_id);
            issued
        });
        issued.await.map_err(|_| Error::Internal)?
    }

    /// With the owner's token; while none is usable by Blink's public mutation, for a shop does not stop for that. Which way
    /// is on record before anybody is asked.
    async fn make(&self, access: &Access, attempt: &Attempt, memo: &str) -> Result<Made, Error> {
        if access.has_token().await {
            match self.lightning.make(access, attempt, memo).await {
                // Nothing was executed: the token has just turned out to be worth nothing.
                Made::Refused(blink::Error::Unauthorized) => {}
                made => return Ok(made),
            }
        }
        let now = self.ctx.clock.now();
        if let Some(wait) = store::mark_without_sign_in(&self.ctx.db, &attempt.id, now).await? {
            tracing::warn!("no more invoices are made without a sign-in this minute");
            return Ok(Made::NotAsked(wait));
        }
        tracing::info!(attempt = attempt.id, "charging without the owner's sign-in");
        Ok(self.lightning.make_for_owner(attempt, memo).await)
    }

    async fn issue_now(&self, access: &Access, attempt: &Attempt, memo: &str) -> Result<Option<Refusal>, Error> {
        match self.make(access, attempt, memo).await? {
            Made::Invoice(invoice) => {
                let wallet = attempt.credit.as_ref().map(|credit| credit.wallet);
                self.upstream_status.accepted(&attempt.account_id, wallet);
                // Not written now is written when `lost` finds it.
                let _ = self.attach(access, attempt, invoice, "created").await;
                Ok(None)
            }
            Made::Unclear => Ok(None),
            Made::NotAsked(wait) => {
                let withdrawn = store::withdraw(&self.ctx.db, attempt).await?;
                Ok(withdrawn.then(|| Refusal::too_many_without_sign_in(wait)))
            }
            Made::Refused(error) => {
                self.upstream_status
                    .refused(&attempt.account_id, &error, self.ctx.clock.now());
                let withdrawn = store::withdraw(&self.ctx.db, attempt).await?;
                Ok(withdrawn.then(|| Refusal::of(&error)))
            }
        }
    }
}
