//! The line to Blink: keeps the one WebSocket open while there is anything to listen to, and comes back when it breaks.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::Duration,
};

use tokio::sync::{mpsc, watch};

use super::{Lightning, schedule};
use crate::{
    blink::{self, Event, Subscriptions},
    sales::Connection,
};

/// The payment hashes to listen to; whoever changes the set is followed.
pub type Wanted = watch::Receiver<BTreeSet<String>>;

/// Between two looks at the set, on the wall clock.
const BREATH: Duration = Duration::from_millis(10);

/// A connection that lasted so long was a good one: the next failure is the first of a new row. Blink lets an address
/// open ten connections a minute.
const GOOD_CONNECTION: i64 = 60_000;

/// No `Retry-After` of the WebSocket's ingress is believed beyond this.
const LONGEST_REST: Duration = Duration::from_secs(60);

/// Keeps the line until shutdown. `is_up` tells when it is open, `events` what it tells of invoices.
pub async fn keep(
    lightning: Arc<Lightning>,
    wanted: Wanted,
    is_up: watch::Sender<bool>,
    events: mpsc::UnboundedSender<Event>,
) {
    let shutdown = lightning.ctx.shutdown.clone();
    tokio::select! {
        () = shutdown.cancelled() => {}
        () = keep_open(&lightning, wanted, &is_up, &events) => {}
    }
}

async fn keep_open(
    lightning: &Lightning,
    mut wanted: Wanted,
    is_up: &watch::Sender<bool>,
    events: &mpsc::UnboundedSender<Event>,
) {
    let mut failures = 0;
    while wanted_again(lightning, &mut wanted).await {
        let opened_at = lightning.ctx.clock.now();
        let pause = match blink::connect(
            &lightning.ctx.config.blink.ws_url,
            lightning.ctx.config.provider_timeout,
            events.clone(),
        )
        .await
        {
            Ok(line) => {
                report(lightning, is_up, true);
                listen(lightning, &line, &mut wanted).await;
                report(lightning, is_up, false);
                if lightning.ctx.clock.now() - opened_at > GOOD_CONNECTION {
                    failures = 0;
                }
                schedule::back_off(failures, rand::random())
            }
            Err(error) => {
                lightning.sales.upstream_status().connection_is(Connection::Down);
                tracing::warn!(
                    ?error,
                    failures,
                    "the WebSocket to Blink cannot be opened; asking instead"
                );
                failures = failures.max(1);
                let pause = schedule::back_off(failures, rand::random());
                match error {
                    // Its word, if it said one, but somebody waits at the counter.
                    blink::Error::Limited(wait) | blink::Error::Busy(wait) => wait.min(LONGEST_REST).max(pause),
                    _ => pause,
                }
            }
        };
        failures = failures.saturating_add(1);
        lightning.ctx.clock.sleep(pause).await;
    }
}

/// Waits until there is something to listen to; `false` at the end.
async fn wanted_again(lightning: &Lightning, wanted: &mut Wanted) -> bool {
    if wanted.borrow().is_empty() {
        lightning.sales.upstream_status().connection_is(Connection::Resting);
    }
    wanted.wait_for(|wanted| !wanted.is_empty()).await.is_ok()
}

fn report(lightning: &Lightning, is_up: &watch::Sender<bool>, up: bool) {
    lightning
        .sales
        .upstream_status()
        .connection_is(if up { Connection::Up } else { Connection::Down });
    metrics::gauge!("till_ws_up").set(if up { 1 } else { 0 });
    tracing::info!(up, "the WebSocket to Blink");
    is_up.send_replace(up);
}

/// Follows the wanted set until the connection is gone. What is not wanted any more is dropped, which tells Blink.
async fn listen(lightning: &Lightning, line: &Subscriptions, wanted: &mut Wanted) {
    let mut listening = HashMap::new();
    loop {
        let new: Vec<String> = {
            let hashes = wanted.borrow_and_update();
            listening.retain(|hash, _| hashes.contains(hash));
            let unheard = hashes.iter().filter(|hash| !listening.contains_key(*hash));
            unheard.cloned().collect()
        };
        for hash in new {
            match tokio::time::timeout(
                lightning.ctx.config.provider_timeout,
                line.listen(&hash, schedule::listen_again_after),
            )
            .await
            {
                Ok(Ok(subscription)) => listening.insert(hash, subscription),
                Ok(Err(_)) | Err(_) => return,
            };
        }
        tokio::select! {
            () = line.closed() => return,
            changed = wanted.changed() => if changed.is_err() { return },
        }
        // When many are paid at once, the set is not gone through for each of them.
        tokio::time::sleep(BREATH).await;
    }
}
