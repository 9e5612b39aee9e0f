//! Writes what became of an attempt, then tells. The same word twice changes nothing.

use super::{
    Sales,
    sale::Status,
    store::{self, Change},
};
use crate::error::Error;

impl Sales {
    /// It ends without a payment: `Expired` when its time is over, `Cancelled` when it was taken back, `Failed` when it
    /// certainly never came to be, so that nobody was ever shown anything that could be paid.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn end(&self, attempt_id: &str, end: Status, source: &'static str) -> Result<Option<Status>, Error> {
        let change = store::end(&self.ctx.db, attempt_id, end, self.ctx.clock.now(), source).await?;
        Ok(self.after_change(attempt_id, change, source))
    }

    /// Tells whoever listens what was written, and has what this payment made superfluous voided. The status, if there
    /// was a change.
    pub fn after_change(&self, attempt_id: &str, change: Option<Change>, source: &'static str) -> Option<Status> {
        let Change {
            sale_id,
            status,
            superseded,
            is_of_order,
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
        if is_of_order && status.is_paid() {
            self.end_siblings(&sale_id);
        }
        Some(status)
    }
}
