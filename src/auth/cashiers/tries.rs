//! How often one address may try a join code. Counted before the code is looked at, so that a hundred tries at once are
//! a hundred tries; a right code is taken off the count.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::{auth::limits::network, clock::Millis};

/// Wrong codes within [`WINDOW`] from one address. Contract, section 5.
const MOST: usize = 20;
const WINDOW: Millis = 60_000;

/// The counters, in memory: 80 bits do not need them, and a restart forgives.
#[derive(Debug, Default)]
pub struct Tries(Mutex<HashMap<IpAddr, Vec<Millis>>>);

impl Tries {
    /// Counts a try.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn count(&self, address: IpAddr, now: Millis) -> Result<(), u64> {
        let mut all = self.all();
        let tries = all.entry(network(address)).or_default();
        tries.retain(|at| is_recent(*at, now));
        if tries.len() >= MOST {
            let oldest = tries.iter().min().copied().unwrap_or(now);
            return Err((oldest + WINDOW - now).unsigned_abs().div_ceil(1000).max(1));
        }
        tries.push(now);
        Ok(())
    }

    /// The code was right: it was no try.
    pub fn forgive(&self, address: IpAddr, at: Millis) {
        if let Some(tries) = self.all().get_mut(&network(address))
            && let Some(place) = tries.iter().position(|tried| *tried == at)
        {
            tries.swap_remove(place);
        }
    }

    /// Lets go of addresses that have been quiet.
    pub fn forget_old(&self, now: Millis) {
        self.all().retain(|_, tries| tries.iter().any(|at| is_recent(*at, now)));
    }

    fn all(&self) -> MutexGuard<'_, HashMap<IpAddr, Vec<Millis>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What lies ahead was counted by a clock that was put back since.
fn is_recent(at: Millis, now: Millis) -> bool {
    (0..WINDOW).contains(&(now - at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twenty_first_try_of_a_minute_waits_and_others_do_not() {
        let (tries, thief) = (Tries::default(), IpAddr::from([192, 0, 2, 1]));
        for second in 0..20 {
            tries.count(thief, second * 1000).expect("within the count");
        }
        assert_eq!(tries.count(thief, 19_500), Err(41));
        assert_eq!(tries.count(IpAddr::from([192, 0, 2, 2]), 19_500), Ok(()));
        assert_eq!(tries.count(thief, 60_000), Ok(()));
        assert_eq!(tries.count(thief, 60_000), Err(1));
        tries.forgive(thief, 60_000);
        assert_eq!(tries.count(thief, 60_000), Ok(()));
        tries.forget_old(600_000);
        assert!(tries.all().is_empty());
    }
}
