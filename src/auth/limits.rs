//! How often one address may start a sign-in or fail at one. Pages of people who are signed in are never limited.

use std::{net::IpAddr, num::NonZeroU32};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use crate::web::network;

/// Starts a minute from one address, all of them at once if need be: a shop's tablets share an address (N1).
const STARTS: NonZeroU32 = NonZeroU32::new(60).expect("not zero");
/// Starts a minute from everybody.
const STARTS_IN_ALL: NonZeroU32 = NonZeroU32::new(1_000).expect("not zero");
/// Failed callbacks a minute from one address.
const FAILURES: NonZeroU32 = NonZeroU32::new(30).expect("not zero");

/// The counters, in memory: a restart forgives.
#[derive(Debug)]
pub struct Limits {
    starts: DefaultKeyedRateLimiter<IpAddr>,
    starts_in_all: DefaultDirectRateLimiter,
    failures: DefaultKeyedRateLimiter<IpAddr>,
    barred: std::sync::Mutex<std::collections::HashMap<IpAddr, std::time::Instant>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            starts: RateLimiter::keyed(Quota::per_minute(STARTS)),
            starts_in_all: RateLimiter::direct(Quota::per_minute(STARTS_IN_ALL)),
            failures: RateLimiter::keyed(Quota::per_minute(FAILURES)),
            barred: std::sync::Mutex::default(),
        }
    }
}

impl Limits {
    /// Counts a start.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn login_start(&self, address: IpAddr) -> Result<(), u64> {
        self.starts
            .check_key(&network(address))
            .map_err(|until| seconds(&until))?;
        self.starts_in_all.check().map_err(|until| seconds(&until))
    }

    /// May this address try a callback, or has it failed too often?
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn may_call_back(&self, address: IpAddr) -> Result<(), u64> {
        let barred = self.barred.lock().expect("nobody panics while holding it");
        match barred
            .get(&network(address))
            .map(|until| until.saturating_duration_since(std::time::Instant::now()))
        {
            Some(left) if !left.is_zero() => Err(left.as_secs() + 1),
            _ => Ok(()),
        }
    }

    /// Counts a callback that failed.
    pub fn callback_failed(&self, address: IpAddr) {
        if let Err(until) = self.failures.check_key(&network(address)) {
            let wait = until.wait_time_from(DefaultClock::default().now());
            let mut barred = self.barred.lock().expect("nobody panics while holding it");
            barred.insert(network(address), std::time::Instant::now() + wait);
        }
    }

    /// Lets go of addresses that have been quiet.
    pub fn forget_old(&self) {
        self.starts.retain_recent();
        self.failures.retain_recent();
        let now = std::time::Instant::now();
        self.barred
            .lock()
            .expect("nobody panics while holding it")
            .retain(|_, until| *until > now);
    }
}

fn seconds<P: governor::clock::Reference>(until: &NotUntil<P>) -> u64
where
    DefaultClock: Clock<Instant = P>,
{
    until.wait_time_from(DefaultClock::default().now()).as_secs() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_may_start_thirty_sign_ins_at_once_and_nobody_a_thousand() {
        let (limits, shop) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        for _ in 0..30 {
            limits.login_start(shop).expect("within the burst");
        }
        let refused = (0..1_000).filter(|_| limits.login_start(shop).is_err()).count();
        assert!(refused > 900, "{refused}");
        limits
            .login_start(IpAddr::from([192, 0, 2, 2]))
            .expect("another address");
    }

    #[test]
    fn who_fails_too_often_waits_and_others_do_not() {
        let (limits, stranger) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        for _ in 0..100 {
            limits.callback_failed(stranger);
        }
        assert!(limits.may_call_back(stranger).is_err());
        assert!(limits.may_call_back(IpAddr::from([192, 0, 2, 2])).is_ok());
    }
}
