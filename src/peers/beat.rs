//! Says every few seconds that this process is alive, and keeps its leases.

use std::{sync::atomic::Ordering, time::Duration};

use super::{
    BEAT, Known, LEASE, Peers, lock,
    plan::{Wish, plan},
    signals,
    store::{self, Process},
};
use crate::{clock::millis, db::Result};

/// Whoever was not heard of for so many leases is forgotten.
const FORGOTTEN_AFTER: i64 = 6;

/// After a beat that failed: the lease shall hold until one succeeds, if any does.
const BEAT_AGAIN: Duration = Duration::from_millis(500);

/// Until shutdown; then nothing is held any more, and the others know it.
pub async fn keep(peers: Peers) {
    let mut is_new = true;
    loop {
        let beat = beat(&peers).await;
        let pause = if beat.is_ok() { BEAT } else { BEAT_AGAIN };
        match beat {
            // The others have a share to give.
            Ok(()) if std::mem::take(&mut is_new) => peers.tell(signals::BEAT, ""),
            Ok(()) => {}
            Err(error) => tracing::warn!(%error, "what this process does alone could not be renewed; trying again"),
        }
        tokio::select! {
            biased;
            () = peers.shutdown.cancelled() => break,
            () = peers.beat_now.notified() => {}
            () = peers.clock.sleep(pause) => {}
        }
    }
    peers.known.send_modify(|known| known.held.clear());
    match store::leave(&peers.db, &peers.id).await {
        Ok(()) => {
            // Not by way of those who gather: they may be gone already.
            let _ = peers.db.tell(&signals::word(&peers.id, [signals::BEAT])).await;
        }
        Err(error) => tracing::warn!(%error, "leases could not be given back; they end by themselves"),
    }
}

async fn beat(peers: &Peers) -> Result<()> {
    let now = peers.clock.now();
    let me = Process {
        id: peers.id.clone(),
        egress: peers.egress.clone(),
        methods: lock(&peers.methods).iter().copied().collect::<Vec<_>>().join(" "),
        seen_at: now,
        is_cut_off: peers.is_cut_off.load(Ordering::Relaxed),
    };
    store::is_alive(&peers.db, &me).await?;
    let (mut processes, leases) = store::all(&peers.db).await?;
    if processes
        .iter()
        .any(|process| process.seen_at < now - FORGOTTEN_AFTER * millis(LEASE))
    {
        store::forget(&peers.db, now - FORGOTTEN_AFTER * millis(LEASE)).await?;
    }
    processes.retain(|process| now - process.seen_at < millis(LEASE));
    // When nobody reaches Blink all is as ever: whoever reaches it first is not known before.
    let able = processes.iter().filter(|process| !process.is_cut_off).count();
    let is_left_to_others = me.is_cut_off && able > 0;
    let sharers = if able > 0 { able } else { processes.len() };
    let jobs: Vec<_> = lock(&peers.jobs)
        .iter()
        .map(|(name, wanted)| {
            let wish = match wanted.in_parts {
                _ if is_left_to_others || now < wanted.passed_on_until => Wish::Nothing,
                true => Wish::Share,
                false => Wish::All,
            };
            (*name, wish)
        })
        .collect();
    let plan = plan(&jobs, &leases, &peers.id, sharers, now);
    let until = now + millis(LEASE);
    let taken = store::take(&peers.db, &plan.take, &peers.id, now, until).await?;
    // Two who come for the same at once: what another got is known by the next look, and what is left is taken then.
    let is_less = taken.len() < plan.take.len();
    let known = Known {
        held: taken.into_iter().map(|name| (name, until)).collect(),
        alive: processes.len(),
        is_left_to_others,
        methods: processes
            .iter()
            .flat_map(|process| process.methods.split(' '))
            .map(str::to_owned)
            .collect(),
        of_egress: processes
            .iter()
            .filter(|process| process.egress == peers.egress)
            .count(),
    };
    // First let go, then say so.
    peers.known.send_replace(known);
    if !plan.give.is_empty() {
        store::give(&peers.db, &plan.give, &peers.id).await?;
        peers.tell(signals::BEAT, "");
    }
    if is_less {
        peers.beat_now.notify_one();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::FutureExt;
    use tokio_util::sync::CancellationToken;

    use super::*;
    use crate::{clock::Clock, db};

    #[tokio::test]
    async fn who_gets_less_than_it_came_for_looks_again_at_once() {
        let Some((one, other)) = db::two().await else { return };
        let peers = Peers::new(one.clone(), Clock::system(), CancellationToken::new(), "here");
        peers.job_in_parts("watch");
        // Another takes a part after it was seen to be free.
        let mut quicker = other.begin(&[]).await.expect("a transaction");
        db::query("insert into leases (name, owner, ends_at) values ('watch/0', 'another', $1)")
            .bind(i64::MAX)
            .execute(&mut *quicker)
            .await
            .expect("a lease");
        let waits = async || {
            let waiting =
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
            while other.count(waiting).await.expect("a count") == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            quicker.commit().await.expect("it has it");
        };
        let both = async { tokio::join!(beat(&peers), waits()) };
        let (first, ()) = tokio::time::timeout(Duration::from_secs(20), both)
            .await
            .expect("the beat waits for the other");
        first.expect("a beat");
        assert_eq!(peers.known.borrow().held.len(), 15);
        assert!(peers.beat_now.notified().now_or_never().is_some());
        beat(&peers).await.expect("a beat");
        assert!(
            peers.beat_now.notified().now_or_never().is_none(),
            "it has what there is"
        );
    }
}
