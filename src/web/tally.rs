//! How often within a minute, counted in memory: a restart forgives.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::clock::Millis;

const WINDOW: Millis = 60_000;

/// When what happened within the last minute, by whom.
#[derive(Debug)]
pub struct Tally<K>(Mutex<HashMap<K, Vec<Millis>>>);

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash> Tally<K> {
    /// May it happen once more, when `most` is the limit?
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn room(&self, who: &K, most: usize, now: Millis) -> Result<(), u64> {
        let mut all = self.all();
        all.get_mut(who).map_or(Ok(()), |times| room(times, most, now))
    }

    /// Counts it.
    pub fn count(&self, who: K, now: Millis) {
        self.all().entry(who).or_default().push(now);
    }

    /// Counts it if there is room: of many at once no more than `most`.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn take(&self, who: K, most: usize, now: Millis) -> Result<(), u64> {
        let mut all = self.all();
        let times = all.entry(who).or_default();
        room(times, most, now)?;
        times.push(now);
        Ok(())
    }

    /// What was counted at this moment did not happen.
    pub fn forgive(&self, who: &K, at: Millis) {
        if let Some(times) = self.all().get_mut(who)
            && let Some(place) = times.iter().position(|counted| *counted == at)
        {
            times.swap_remove(place);
        }
    }

    /// Lets go of who has been quiet.
    pub fn forget_old(&self, now: Millis) {
        self.all().retain(|_, times| times.iter().any(|at| is_recent(*at, now)));
    }

    /// Is nobody counted?
    pub fn is_empty(&self) -> bool {
        self.all().is_empty()
    }

    fn all(&self) -> MutexGuard<'_, HashMap<K, Vec<Millis>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn room(times: &mut Vec<Millis>, most: usize, now: Millis) -> Result<(), u64> {
    times.retain(|at| is_recent(*at, now));
    if times.len() < most {
        return Ok(());
    }
    let oldest = times.iter().min().copied().unwrap_or(now);
    Err((oldest + WINDOW - now).unsigned_abs().div_ceil(1000).max(1))
}

/// What lies ahead was counted by a clock that was put back since.
fn is_recent(at: Millis, now: Millis) -> bool {
    (0..WINDOW).contains(&(now - at))
}
