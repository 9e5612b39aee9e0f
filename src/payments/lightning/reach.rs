//! Tells the other processes whether this one reaches Blink: one that reaches the database alone must not keep the invoices
//! that are its part to watch.

use std::{sync::Arc, time::Duration};

use super::{Lightning, schedule::Silence};
use crate::{blink::ApiStatus, clock::Millis, sales::Connection};

/// How often it is looked; and how often Blink is asked for nothing but an answer, as long as there was none.
const EVERY: Duration = Duration::from_secs(5);
/// Silence for so long is no single lost answer: at least two were asked for meanwhile.
const SILENT_FOR: Millis = 10_000;
/// What is asked needs nobody's token.
const CURRENCY: &str = "USD";

/// Until shutdown; at once where there is no other process.
pub async fn tell(lightning: Arc<Lightning>) {
    let ctx = &lightning.ctx;
    let mut silence = Silence::default();
    while ctx.peers.shared().is_some() {
        tokio::select! {
            () = ctx.shutdown.cancelled() => return,
            () = ctx.clock.sleep(EVERY) => {}
        }
        let is_silent = lightning.blink.api_status() == ApiStatus::Silent;
        if !is_silent || lightning.sales.upstream_status().connection() == Connection::Up {
            silence = Silence::default();
            ctx.peers.reaches_blink(true);
            continue;
        }
        ctx.peers.reaches_blink(silence.goes_on(ctx.clock.now()) < SILENT_FOR);
        // The client remembers whether there was an answer.
        let _ = lightning.blink.realtime_price(CURRENCY).await;
    }
}
