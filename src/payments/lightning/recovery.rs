//! Finds what became of an invoice whose creation answer was lost: by the attempt's id, which went along as
//! `externalId`, with the owner's own access. Lives from the table, so that a restart forgets nothing.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use futures_util::{StreamExt, stream};

use super::{LIGHTNING, Lightning};
use crate::{
    auth::Access,
    blink::Invoice,
    clock::Millis,
    error::Error,
    rate::{Bucket, Limit},
    sales::{self, Attempt, Status, TRY_ANEW},
};

/// Between two looks.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(2);
/// A younger attempt is still being asked for by its own request.
const YOUNGEST: Millis = 2000;
/// After this long nothing of ours can be under way at Blink any more.
const GIVEN_UP_AFTER: Millis = 120_000;
/// Without any answer of Blink's an invoice that nobody was shown is given up when it can have run out.
const GIVEN_UP_UNANSWERED: Millis = 15 * 60_000;
/// 34 calls in any minute.
const SEARCHES: Bucket = Bucket::new(4, 2000);
/// Looked for at once.
const AT_ONCE: usize = 4;

/// Looks until shutdown. A look that has begun is finished.
pub async fn search(lightning: Arc<Lightning>) {
    let mut turns = Turns {
        budget: SEARCHES,
        looked_at: HashMap::new(),
        offered: HashSet::new(),
    };
    while lightning.recovery.mine().await {
        look(&lightning, &mut turns).await;
        tokio::select! {
            () = lightning.ctx.shutdown.cancelled() => return,
            () = lightning.ctx.clock.sleep(PAUSE) => {}
        }
    }
}

/// Whose turn it is: after an outage there may be many, and Blink counts every call of ours.
struct Turns {
    budget: Bucket,
    /// By attempt.
    looked_at: HashMap<String, Millis>,
    /// Attempts whose pages were told that another one may be made.
    offered: HashSet<String>,
}

impl Turns {
    /// Those that may be looked for now, who waited longest first.
    fn take(&mut self, mut lost: Vec<Attempt>, now: Millis) -> Vec<Attempt> {
        self.looked_at
            .retain(|id, _| lost.iter().any(|attempt| attempt.id == *id));
        lost.sort_by_key(|attempt| self.looked_at.get(&attempt.id).copied());
        lost.retain(|_| self.budget.take(now).is_ok());
        let looked_at = lost.iter().map(|attempt| (attempt.id.clone(), now));
        self.looked_at.extend(looked_at);
        lost
    }
}

async fn look(lightning: &Lightning, turns: &mut Turns) {
    let now = lightning.ctx.clock.now();
    let Ok(lost) = sales::lost(&lightning.ctx.db, LIGHTNING, now - YOUNGEST, now - GIVEN_UP_AFTER).await else {
        // Logged where it was met; the next look is soon.
        return;
    };
    offer_another(lightning, turns, &lost, now).await;
    stream::iter(turns.take(lost, now))
        .for_each_concurrent(AT_ONCE, |attempt| async move { look_for(lightning, &attempt).await })
        .await;
}

/// From here on a cashier need not wait: the page of the sale is to say so by itself.
async fn offer_another(lightning: &Lightning, turns: &mut Turns, lost: &[Attempt], now: Millis) {
    turns.offered.retain(|id| lost.iter().any(|attempt| attempt.id == *id));
    for attempt in lost {
        let is_awaited = attempt.status != Status::Creating || (0..TRY_ANEW).contains(&(now - attempt.created_at));
        if !is_awaited && !turns.offered.contains(&attempt.id) && lightning.sales.touch(&attempt.sale_id).await.is_ok()
        {
            turns.offered.insert(attempt.id.clone());
        }
    }
}

/// Found: attached. Not found for long enough: no invoice came to be, and nobody was ever shown one.
async fn look_for(lightning: &Lightning, attempt: &Attempt) {
    let age = lightning.ctx.clock.now() - attempt.created_at;
    let outcome = match find(lightning, attempt).await {
        Ok(Some((access, invoice))) => lightning.attach(&access, attempt, invoice, "search").await,
        Ok(None) if attempt.status == Status::Creating && age >= GIVEN_UP_AFTER => give_up(lightning, attempt).await,
        Err(Silence) if attempt.status == Status::Creating && age >= GIVEN_UP_UNANSWERED => {
            give_up(lightning, attempt).await
        }
        Ok(None) | Err(Silence) => Ok(()),
    };
    if outcome.is_err() {
        tracing::warn!(
            attempt = attempt.id,
            "what became of an invoice could not be written; the next look is soon"
        );
    }
}

async fn give_up(lightning: &Lightning, attempt: &Attempt) -> Result<(), Error> {
    lightning
        .sales
        .end(&attempt.id, Status::Failed, "search")
        .await
        .map(drop)
}

/// Blink could not be asked, or did not answer: nothing is known.
struct Silence;

async fn find(lightning: &Lightning, attempt: &Attempt) -> Result<Option<(Access, Invoice)>, Silence> {
    let access = lightning.auth.access_of(&attempt.account_id, "read").await;
    let access = access.ok().flatten().ok_or(Silence)?;
    let found = lightning.invoices.find(&access, attempt).await.map_err(|_| Silence)?;
    Ok(found.map(|invoice| (access, invoice)))
}
