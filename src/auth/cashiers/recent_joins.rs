//! Which browser used a join code a moment ago: a double click or a dropped connection is no second use.

use std::{collections::HashMap, time::Duration};

use tokio::sync::{Mutex, MutexGuard};

use crate::clock::{Millis, millis};

/// As long as a finished sign-in waits for its browser (`callback.rs`).
const WITHIN: Duration = Duration::from_secs(60);

/// In memory: a restart makes the second click one too many, and the owner makes a new code. Whoever takes a code holds
/// the lock until it is noted here, so that the second click of two at once finds the first.
#[derive(Debug, Default)]
pub struct RecentJoins(Mutex<Taken>);

/// By the code's hash, the browser's and the moment.
#[derive(Debug, Default)]
pub struct Taken(HashMap<String, (String, Millis)>);

impl RecentJoins {
    /// Waits for whoever takes a code right now.
    pub async fn lock(&self) -> MutexGuard<'_, Taken> {
        self.0.lock().await
    }
}

impl Taken {
    /// Notes who took this code.
    pub fn note(&mut self, code_hash: String, browser_hash: String, at: Millis) {
        self.0.retain(|_, (_, taken)| is_recent(*taken, at));
        self.0.insert(code_hash, (browser_hash, at));
    }

    /// When this browser took it, if that was just now.
    pub fn by(&self, code_hash: &str, browser_hash: &str, now: Millis) -> Option<Millis> {
        let (browser, at) = self.0.get(code_hash)?;
        (browser == browser_hash && is_recent(*at, now)).then_some(*at)
    }
}

fn is_recent(at: Millis, now: Millis) -> bool {
    (0..=millis(WITHIN)).contains(&now.saturating_sub(at))
}
