//! How often one address may try a join code. Counted before the code is looked at, so that a hundred tries at once are
//! a hundred tries; a right code is taken off the count.

use std::net::IpAddr;

use crate::{
    clock::Millis,
    web::{Tally, network},
};

/// Wrong codes within a minute from one address. Contract, section 5.
const MOST: usize = 20;

/// The counters: 80 bits do not need them.
#[derive(Debug, Default)]
pub struct Tries(Tally<IpAddr>);

impl Tries {
    /// Counts a try.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn count(&self, address: IpAddr, now: Millis) -> Result<(), u64> {
        self.0.take(network(address), MOST, now)
    }

    /// The code was right: it was no try.
    pub fn forgive(&self, address: IpAddr, at: Millis) {
        self.0.forgive(&network(address), at);
    }

    /// Lets go of addresses that have been quiet.
    pub fn forget_old(&self, now: Millis) {
        self.0.forget_old(now);
    }
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
        assert!(tries.0.is_empty());
    }
}
