//! The door for whoever wants to know which sales were paid: what is asked for is in the tables, so that a restart
//! forgets nothing, and the nudge to look is a nudge and no more.

mod store;

use tokio::sync::watch;

use super::Sales;
use crate::error::Error;

/// A sale of a cashier's that was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    pub account_id: String,
    pub sale_id: String,
    pub cashier_id: String,
    /// When the till learnt of it, UTC milliseconds.
    pub at: i64,
}

/// Where in the history of all payments somebody has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor(pub i64);

impl Sales {
    /// The sales of cashiers that were paid since `seen`, each once, in the order in which the till learnt of it, and
    /// where to go on from. `None` has seen everything so far.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn paid_since(&self, seen: Option<Cursor>) -> Result<(Cursor, Vec<Paid>), Error> {
        store::paid_since(&self.ctx.db, seen).await
    }

    /// Moves whenever any sale changed, in this process or another on the same database.
    pub fn any_change(&self) -> watch::Receiver<()> {
        self.notifier.any()
    }
}
