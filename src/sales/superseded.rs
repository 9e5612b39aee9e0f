//! What is open of a sale that was paid by something else: another attempt, or another sale of the same parked order. It ends
//! here, and is taken back where it can be paid.

use std::{
    collections::HashSet,
    sync::{MutexGuard, PoisonError},
};

use super::{
    Sales,
    sale::{Attempt, Status},
    store,
};
use crate::error::Error;

impl Sales {
    /// Attempts of which another one's payment made an end.
    pub(super) fn void_superseded(&self, sale_id: &str, superseded: Vec<String>) {
        let (sales, sale_id) = (self.clone(), sale_id.to_owned());
        self.ctx.tasks.spawn(async move {
            let Ok(attempts) = store::attempts_by_id(&sales.ctx.db, &superseded).await else {
                // Logged where it was met. They are still watched.
                return;
            };
            for attempt in attempts {
                tracing::info!(sale = sale_id, attempt = attempt.id, "paid otherwise; taking it back");
                sales.take_back(&attempt).await;
            }
        });
    }

    /// The parked order that this sale was made of is paid: nothing that is open of its other sales is to be paid as well, and
    /// whoever has one of them open is to hear of it. Those that are missed here [`Sales::end_paid_as_another`] finds.
    pub(super) fn end_siblings(&self, sale_id: &str) {
        let (sales, sale_id) = (self.clone(), sale_id.to_owned());
        self.ctx.tasks.spawn(async move {
            // Logged where it was met.
            for sibling in store::siblings(&sales.ctx.db, &sale_id).await.unwrap_or_default() {
                let ended = sales.end_paid_as_another(Some(&sibling)).await;
                if matches!(ended, Ok(0)) {
                    let _ = sales.touch(&sibling).await;
                }
            }
        });
    }

    /// How many attempts ended because the order was paid as another sale than theirs: this one, or any.
    pub(super) async fn end_paid_as_another(&self, sale_id: Option<&str>) -> Result<usize, Error> {
        let attempts = store::paid_as_another(&self.ctx.db, sale_id).await?;
        for attempt in &attempts {
            tracing::info!(
                sale = attempt.sale_id,
                attempt = attempt.id,
                "its order was paid as another sale; taking it back"
            );
            self.end(&attempt.id, Status::Cancelled, store::PAID_OTHERWISE).await?;
            self.take_back(attempt).await;
        }
        Ok(attempts.len())
    }

    /// Attempts whose sale another method paid just before a till was stopped: their own may not have been told. What another
    /// process took back is taken back once more, for nobody knows that it did.
    pub(super) async fn void_again(&self) {
        let Ok(attempts) = store::superseded(&self.ctx.db, self.ctx.clock.now()).await else {
            return;
        };
        self.voided()
            .retain(|id| attempts.iter().any(|attempt| attempt.id == *id));
        for attempt in attempts {
            self.take_back(&attempt).await;
        }
    }

    /// Once, if it can be: who asks again meanwhile has it.
    async fn take_back(&self, attempt: &Attempt) {
        // Only who does what was left undone looks at it again, and lets go of what is over.
        if self.tidying.is_mine() && !self.voided().insert(attempt.id.clone()) {
            return;
        }
        // Logged where it was met. It is still watched.
        if self.methods.void(attempt, None).await.is_err() {
            self.voided().remove(&attempt.id);
        }
    }

    fn voided(&self) -> MutexGuard<'_, HashSet<String>> {
        self.voided.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
