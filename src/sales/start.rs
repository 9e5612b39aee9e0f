//! Has an attempt that is on record come to be, in a task that outlives the browser: a customer must never hold an invoice
//! that the till does not know.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    Sales,
    charge::{Charge, Quote},
    method_id::MethodId,
    payment_method::Started,
    refusal::Refusal,
    sale::{Attempt, Credit, Sale, Status},
};
use crate::{
    auth::{Access, Account},
    clock::Millis,
    error::Error,
};

impl Attempt {
    /// A new attempt to have a sale paid by what every charge begins with.
    pub(super) fn new(
        sale_id: &str,
        account: &Account,
        method: MethodId,
        charge: &Charge,
        quote: Quote,
        now: Millis,
    ) -> Self {
        Self {
            number: 1,
            credit: account.wallet_id(charge.wallet).map(|wallet_id| Credit {
                wallet: charge.wallet,
                wallet_id: wallet_id.to_owned(),
                amount: quote.wallet_amount,
            }),
            quoted: quote.quoted,
            display: quote.display,
            ..Self::beside(sale_id, &account.id, method, now)
        }
    }

    /// A new attempt beside that one: of the whole sale, whatever that comes to in the owner's wallets.
    pub(super) fn beside(sale_id: &str, account_id: &str, method: MethodId, now: Millis) -> Self {
        Self {
            id: uuid::Uuid::new_v4().to_string(),
            sale_id: sale_id.to_owned(),
            account_id: account_id.to_owned(),
            number: 0,
            method,
            created_at: now,
            status: Status::Creating,
            credit: None,
            quoted: None,
            display: None,
            invoice: None,
            paid_at: None,
            learnt_at: None,
            credited: None,
            fee: None,
            given_back: 0,
            without_sign_in: false,
            preimage: None,
        }
    }
}

/// The ids of the attempts that this process is asking for.
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
    /// Has the attempt's method make it. `None`: it can be paid, or the method goes on finding out; either way there is a
    /// sale to show. A refusal leaves nothing on record.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) async fn start_attempt(
        &self,
        by: &Access,
        sale: &Sale,
        asking: InFlightGuard,
    ) -> Result<Option<Refusal>, Error> {
        let method = self.methods.of(asking.attempt.method).ok_or(Error::Internal)?;
        let (sales, by, sale) = (self.clone(), by.clone(), sale.clone());
        let started = self.ctx.tasks.spawn(async move {
            let started = method.start(&sale, &asking.attempt, &by).await;
            drop(asking);
            // Also when nothing changed: the form's twin waits to hear that the asking is over.
            sales.notify(&sale.id);
            started
        });
        match started.await.map_err(|_| Error::Internal)?? {
            Started::Open | Started::Unclear => Ok(None),
            Started::Refused(refusal) => Ok(Some(*refusal)),
        }
    }
}
