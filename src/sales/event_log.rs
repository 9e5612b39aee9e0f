//! Tells this process' listeners what another process wrote: at once when that process says so, and by one look for all of
//! them every second, for a word may be lost.

mod store;

#[cfg(test)]
pub use store::changed_since;

use std::{collections::VecDeque, time::Duration};

use tokio::time::Instant;

use super::Sales;
use crate::peers::Heard;
use store::Seen;

/// What processes call it when they tell each other that a sale changed.
pub const SALE: &str = "sale";

/// Between two looks, on the wall clock: a customer waits.
const PAUSE: Duration = Duration::from_secs(1);

/// Looks until shutdown.
pub async fn follow(sales: Sales) {
    let mut told = sales.ctx.peers.hear(SALE);
    let mut seen = None;
    let mut look_at = Instant::now();
    loop {
        if look_at <= Instant::now() {
            look_at = Instant::now() + PAUSE;
            // Logged where it was met; the next look is soon.
            if let Ok((newest, changed)) = store::changed_since(&sales.ctx.db, seen).await {
                seen = Some(newest);
                heard(&sales, &changed);
            }
        }
        tokio::select! {
            () = sales.ctx.shutdown.cancelled() => return,
            Some(told) = told.recv() => match told {
                Heard::Of(sale_id) => heard(&sales, &[sale_id]),
                Heard::Missed => look_at = Instant::now(),
            },
            () = tokio::time::sleep_until(look_at) => {}
        }
    }
}

fn heard(sales: &Sales, changed: &[String]) {
    for sale_id in changed {
        sales.notifier.notify(sale_id);
    }
    // A new invoice may be this process' to watch, whoever made it. That it wrote of the same sale as well says nothing.
    if !changed.is_empty() {
        sales.methods.look_again();
    }
}

/// Rounds after which whoever is alive has read what was known, also one that was cut off for minutes.
const READ_BY_ALL: usize = 10;

/// Forgets what everybody has read by now. `read` is what was known in the rounds before.
pub async fn forget(sales: &Sales, read: &mut VecDeque<Seen>) {
    if let Ok((newest, _)) = store::changed_since(&sales.ctx.db, None).await {
        read.push_back(newest);
    }
    if read.len() > READ_BY_ALL
        && let Some(before) = read.pop_front()
        && store::forget(&sales.ctx.db, before).await.is_err()
    {
        tracing::debug!("changes that everybody has read stay for a while");
    }
}
