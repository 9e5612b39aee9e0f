//! What processes tell each other, beside the tables. A word is lines: who tells, then of what.

use std::time::Duration;

use tokio::sync::mpsc;

use super::{Heard, Peers, lock};

/// A job has something to do.
pub const WAKE: &str = "wake";
/// Look at the leases.
pub const BEAT: &str = "beat";

/// How long is gathered what may go in one word, on the wall clock: a customer waits.
const GATHER: Duration = Duration::from_millis(10);
/// The most that PostgreSQL carries at once is 7,999 bytes.
const LONGEST: usize = 7_900;
/// Before it is tried again to listen, on the wall clock.
const AGAIN: Duration = Duration::from_secs(1);

/// What goes over the wire.
pub fn word<'a>(me: &str, lines: impl IntoIterator<Item = &'a str>) -> String {
    let mut word = me.to_owned();
    for line in lines {
        word.push('\n');
        word.push_str(line);
    }
    word
}

/// Tells what is to be told, until shutdown; what was said by then is told.
pub async fn tell(peers: Peers, mut to_tell: mpsc::UnboundedReceiver<String>) {
    let mut lines = Vec::new();
    loop {
        let is_over = tokio::select! {
            biased;
            _ = to_tell.recv_many(&mut lines, LONGEST) => false,
            () = peers.shutdown.cancelled() => true,
        };
        if !is_over {
            tokio::time::sleep(GATHER).await;
        }
        while let Ok(line) = to_tell.try_recv() {
            lines.push(line);
        }
        lines.sort_unstable();
        lines.dedup();
        let mut some = lines.drain(..).peekable();
        while some.peek().is_some() {
            let mut length = peers.id.len();
            let mut fitting = Vec::new();
            while let Some(line) = some.next_if(|line| length + line.len() < LONGEST) {
                length += line.len() + 1;
                fitting.push(line);
            }
            if fitting.is_empty() {
                // Nothing of ours is that long.
                some.next();
                continue;
            }
            let word = word(&peers.id, fitting.iter().map(String::as_str));
            if let Err(error) = peers.db.tell(&word).await {
                tracing::debug!(%error, "the other processes were not told; they find it in the tables");
            }
        }
        if is_over {
            return;
        }
    }
}

/// Hears until shutdown, over a connection that is made anew when it breaks or nobody answers there.
pub async fn hear(peers: Peers) {
    tokio::select! {
        () = peers.shutdown.cancelled() => {}
        () = listen(&peers) => {}
    }
}

async fn listen(peers: &Peers) {
    loop {
        match peers.db.listen().await {
            Ok(Some(mut signals)) => {
                // Before this moment nobody could hear anything.
                missed(peers);
                let error = loop {
                    match signals.next().await {
                        Ok(word) => heard(peers, &word),
                        Err(error) => break error,
                    }
                };
                tracing::warn!(%error, "other processes are not heard; looking at the tables meanwhile");
            }
            Ok(None) => return,
            Err(error) => tracing::debug!(%error, "other processes cannot be heard yet"),
        }
        tokio::time::sleep(AGAIN).await;
    }
}

fn missed(peers: &Peers) {
    for wanted in lock(&peers.jobs).values() {
        wanted.wake.notify_one();
    }
    for topic in lock(&peers.topics).values() {
        // Who listens no more misses nothing.
        let _ = topic.send(Heard::Missed);
    }
    peers.beat_now.notify_one();
}

fn heard(peers: &Peers, word: &str) {
    let mut lines = word.lines();
    if lines.next() == Some(peers.id.as_str()) {
        return;
    }
    for line in lines {
        match line.split_once(' ').unwrap_or((line, "")) {
            (BEAT, _) => peers.beat_now.notify_one(),
            (WAKE, job) => {
                if let Some(wanted) = lock(&peers.jobs).get(job) {
                    wanted.wake.notify_one();
                }
            }
            (topic, of) => {
                if let Some(topic) = lock(&peers.topics).get(topic) {
                    let _ = topic.send(Heard::Of(of.to_owned()));
                }
            }
        }
    }
}
