//! Tells this process' listeners what another process wrote: one look for all of them, instead of one each.

mod store;

#[cfg(test)]
pub use store::changed_since;

use std::time::Duration;

use super::Sales;

/// Between two looks, on the wall clock: a customer waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Looks until shutdown.
pub async fn follow(sales: Sales) {
    let mut seen = None;
    loop {
        // Logged where it was met; the next look is soon.
        if let Ok((newest, changed)) = store::changed_since(&sales.ctx.db, seen).await {
            seen = Some(newest);
            for sale_id in changed {
                sales.notifier.notify(&sale_id);
            }
        }
        tokio::select! {
            () = sales.ctx.shutdown.cancelled() => return,
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
}
