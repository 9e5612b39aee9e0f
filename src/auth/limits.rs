//! How often one address may start a sign-in or fail at one. Pages of people who are signed in are never limited.

use std::{net::IpAddr, num::NonZeroU32};

use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use crate::web::{network, site};

/// Starts a minute from one address, all of them at once if need be: a shop's tablets share an address (N1).
const STARTS: NonZeroU32 = NonZeroU32::new(60).expect("not zero");
/// Starts a minute from one site: a handful of households, each at its limit.
const STARTS_OF_A_SITE: NonZeroU32 = NonZeroU32::new(300).expect("not zero");
/// Starts a minute from everybody.
const STARTS_IN_ALL: NonZeroU32 = NonZeroU32::new(1_000).expect("not zero");
/// As many more for browsers that the till has seen before: strangers cannot use up what a shop needs in the morning.
const RESERVE_FOR_KNOWN: NonZeroU32 = NonZeroU32::new(300).expect("not zero");
/// Failed callbacks a minute from one address.
const FAILURES: NonZeroU32 = NonZeroU32::new(30).expect("not zero");

/// The counters, in memory: a restart forgives.
#[derive(Debug)]
pub struct Limits {
    starts: DefaultKeyedRateLimiter<IpAddr>,
    starts_of_sites: DefaultKeyedRateLimiter<IpAddr>,
    starts_in_all: DefaultDirectRateLimiter,
    reserve_for_known: DefaultDirectRateLimiter,
    failures: DefaultKeyedRateLimiter<IpAddr>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            starts: RateLimiter::keyed(Quota::per_minute(STARTS)),
            starts_of_sites: RateLimiter::keyed(Quota::per_minute(STARTS_OF_A_SITE)),
            starts_in_all: RateLimiter::direct(Quota::per_minute(STARTS_IN_ALL)),
            reserve_for_known: RateLimiter::direct(Quota::per_minute(RESERVE_FOR_KNOWN)),
            failures: RateLimiter::keyed(Quota::per_minute(FAILURES)),
        }
    }
}

impl Limits {
    /// Counts a start. A browser that `is_known` has a reserve when everybody's starts are used up.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn login_start(&self, address: IpAddr, is_known: bool) -> Result<(), u64> {
        self.starts
            .check_key(&network(address))
            .map_err(|until| seconds(&until))?;
        let of_all = self
            .starts_of_sites
            .check_key(&site(address))
            .map_err(|until| seconds(&until))
            .and_then(|()| self.starts_in_all.check().map_err(|until| seconds(&until)));
        match of_all {
            Err(_) if is_known => self.reserve_for_known.check().map_err(|until| seconds(&until)),
            counted => counted,
        }
    }

    /// Counts a callback whose state nobody knows. One that comes with a state of this till's was asked for, however it
    /// ends, and counts against nobody.
    ///
    /// # Errors
    /// The seconds to wait, after too many.
    pub fn callback_failed(&self, address: IpAddr) -> Result<(), u64> {
        self.failures
            .check_key(&network(address))
            .map_err(|until| seconds(&until))
    }

    /// Lets go of addresses that have been quiet.
    pub fn forget_old(&self) {
        self.starts.retain_recent();
        self.starts_of_sites.retain_recent();
        self.failures.retain_recent();
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
            limits.login_start(shop, false).expect("within the burst");
        }
        let refused = (0..1_000).filter(|_| limits.login_start(shop, false).is_err()).count();
        assert!(refused > 900, "{refused}");
        limits
            .login_start(IpAddr::from([192, 0, 2, 2]), false)
            .expect("another address");
    }

    #[test]
    fn a_site_of_many_households_does_not_use_up_what_others_need() {
        let limits = Limits::default();
        let household = |n: u16| IpAddr::from([0x2001, 0xdb8, 1, n, 0, 0, 0, 1]);
        let counted = (0..1_200)
            .filter(|n| limits.login_start(household(*n), false).is_ok())
            .count();
        assert!((300..320).contains(&counted), "{counted}");
        let elsewhere = IpAddr::from([0x2001, 0xdb8, 2, 0, 0, 0, 0, 1]);
        limits.login_start(elsewhere, false).expect("another site");
    }

    #[test]
    fn when_strangers_have_used_up_everything_a_known_browser_still_signs_in() {
        let limits = Limits::default();
        for n in 0..5_000u16 {
            let [high, low] = n.to_be_bytes();
            let _ = limits.login_start(IpAddr::from([198, 51, high, low]), false);
        }
        let shop = IpAddr::from([192, 0, 2, 1]);
        assert!(limits.login_start(shop, false).is_err());
        limits.login_start(shop, true).expect("the reserve");
        let most = (0..5_000u16).filter(|n| {
            let [high, low] = n.to_be_bytes();
            limits.login_start(IpAddr::from([203, 0, high, low]), true).is_ok()
        });
        assert!(most.count() < 400, "a cookie is no way around the limit");
    }

    #[test]
    fn who_fails_too_often_waits_and_others_do_not() {
        let (limits, stranger) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        let refused = (0..100).filter(|_| limits.callback_failed(stranger).is_err()).count();
        assert_eq!(refused, 70);
        assert!(limits.callback_failed(IpAddr::from([192, 0, 2, 2])).is_ok());
    }
}
