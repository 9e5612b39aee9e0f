//! Reads the accounts' ledgers at Blink, so that no payment is missed however long the till was off: at the start, soon
//! after a payment, and again every few minutes, with the owners' own grants. What pays an attempt settles it through the
//! same door as any other evidence; what belongs to no sale is kept once and shown in the inbox.
//!
//! Every account is read by a walk of its own, and all of them draw their calls from one budget, each in its turn: nobody's
//! ledger is so long or so odd that it keeps the others waiting.

mod store;
mod walk;

pub use store::{Entry, Kind, attempt_of, coverage, entries_by_amount, entry_of, known};
pub use walk::is_between_own_wallets;

use std::{collections::HashMap, sync::Arc, time::Duration};

use tokio::{sync::Mutex, task::JoinSet};

use super::Ledger;
use crate::{
    auth::Account,
    blink,
    clock::Millis,
    error::Error,
    payments::lightning::Payment,
    rate::{Bucket, Limit},
    sales::READ_EVERY,
};

/// How often it is looked whether an account is due; a new sign-in is.
const PAUSE: Duration = Duration::from_secs(5);
/// An account's ledger is read again after this long.
const EVERY: Millis = READ_EVERY;
/// Twenty calls in any minute, of all accounts together.
const READS: Bucket = Bucket::new(5, 4000);
/// After a walk that failed; and where a payment waits for its entry.
const SOON: Millis = 60_000;

/// Reads until shutdown. A page that has begun is finished.
pub async fn reconcile(ledger: Ledger) {
    let turns = Arc::new(Turns {
        budget: Mutex::new(READS),
        ledger: ledger.clone(),
    });
    let mut walks = Walks::default();
    while ledger.reading.mine().await {
        // Logged where it was met; the next look is soon.
        if let Ok(accounts) = walks.due(&ledger).await {
            for account in accounts {
                walks.start(walk::Walker::new(ledger.clone(), turns.clone(), account));
            }
        }
        tokio::select! {
            () = ledger.ctx.shutdown.cancelled() => break,
            () = walks.one_ended(&ledger) => {}
            () = ledger.ctx.clock.sleep(PAUSE) => {}
        }
    }
    while !walks.running.is_empty() {
        walks.one_ended(&ledger).await;
    }
}

/// Why a walk was not finished.
enum WalkError {
    /// The database, or Blink; the mark stays where it is.
    Trouble,
    /// Nobody of this account is signed in any more.
    NoAccess,
    Shutdown,
}

impl From<Error> for WalkError {
    fn from(_: Error) -> Self {
        // Logged where it was met.
        Self::Trouble
    }
}

impl From<blink::Error> for WalkError {
    fn from(_: blink::Error) -> Self {
        Self::Trouble
    }
}

/// The walks that are under way, and when others ended.
#[derive(Default)]
struct Walks {
    running: JoinSet<Result<Millis, WalkError>>,
    account_of: HashMap<tokio::task::Id, String>,
    /// By account: when to read its ledger again, and from when on a payment is a reason to do it before. Who is not in it is
    /// due.
    due: HashMap<String, Due>,
}

#[derive(Clone, Copy)]
struct Due {
    at: Millis,
    soonest: Millis,
}

impl Walks {
    /// The accounts whose ledger is to be read now.
    async fn due(&self, ledger: &Ledger) -> Result<Vec<Account>, Error> {
        let now = ledger.ctx.clock.now();
        let mut accounts = ledger.auth.granted_accounts().await?;
        let waiting = store::accounts_with_payments_to_book(&ledger.ctx.db, now).await?;
        // Of whoever is no longer on the list only what is still to be booked is looked for.
        accounts.retain(|account| ledger.auth.invites(account) || waiting.contains(&account.id));
        accounts.retain(|account| {
            let is_running = self.account_of.values().any(|running| *running == account.id);
            let is_due = self.due.get(&account.id).is_none_or(|due| {
                // A time that is further away than any of ours was set by a clock that was put back since.
                let is_over = |at: Millis| at <= now || at > now + EVERY;
                is_over(due.at) || waiting.contains(&account.id) && is_over(due.soonest)
            });
            !is_running && is_due
        });
        for account in &accounts {
            ledger.sales.ledger_is_wanted(&account.id);
        }
        Ok(accounts)
    }

    fn start(&mut self, walker: walk::Walker) {
        let account_id = walker.account_id().to_owned();
        let task = self.running.spawn(walker.walk());
        self.account_of.insert(task.id(), account_id);
    }

    /// Waits until a walk ends; for ever when there is none.
    async fn one_ended(&mut self, ledger: &Ledger) {
        let Some(ended) = self.running.join_next_with_id().await else {
            return std::future::pending().await;
        };
        let (id, result) = match ended {
            Ok((id, result)) => (id, result),
            Err(panicked) => {
                tracing::error!(error = %panicked, "the reading of a ledger broke off");
                (panicked.id(), Err(WalkError::Trouble))
            }
        };
        let pause = match result {
            Ok(pause) => pause,
            // Asked for at once when somebody signs in again.
            Err(WalkError::NoAccess) => 0,
            Err(WalkError::Trouble | WalkError::Shutdown) => SOON,
        };
        let now = ledger.ctx.clock.now();
        if let Some(account_id) = self.account_of.remove(&id) {
            let (at, soonest) = (now + pause, now + pause.min(SOON));
            self.due.insert(account_id, Due { at, soonest });
        }
    }
}

/// Every call has its turn, so that reading never stands in the way of selling; whoever waits longest is next.
struct Turns {
    budget: Mutex<Bucket>,
    ledger: Ledger,
}

impl Turns {
    async fn take(&self) -> Result<(), WalkError> {
        // The lock is handed on in the order of asking.
        let mut budget = self.budget.lock().await;
        loop {
            if self.ledger.ctx.shutdown.is_cancelled() {
                return Err(WalkError::Shutdown);
            }
            let Err(wait) = budget.take(self.ledger.ctx.clock.now()) else {
                return Ok(());
            };
            tokio::select! {
                () = self.ledger.ctx.shutdown.cancelled() => {}
                () = self.ledger.ctx.clock.sleep(wait.into()) => {}
            }
        }
    }
}

impl Ledger {
    /// Blink's ledger has the money of this attempt: it is paid, and what was credited and when is known.
    ///
    /// # Errors
    /// When the database cannot be written: then nothing of it was.
    pub(super) async fn book(&self, payment: &Payment<'_>, account_id: &str, entry: &Entry) -> Result<(), Error> {
        const SOURCE: &str = "reconciliation";
        let booked = store::book(&self.ctx.db, payment, account_id, entry, self.ctx.clock.now(), SOURCE).await?;
        if self
            .sales
            .after_change(payment.attempt_id, booked.change, SOURCE)
            .is_none()
            && let Some(sale_id) = &booked.corrected
        {
            self.sales.notify(sale_id);
        }
        Ok(())
    }
}
