//! How often one address may start a sign-in or fail at one. Pages of people who are signed in are never limited.

use std::net::IpAddr;

use crate::{
    clock::Millis,
    rate::{Bucket, MINUTE, PerKey, Wait, Window},
    web::{network, site},
};

/// Starts a minute from one address, all of them at once if need be: a shop's tablets share an address (N1).
const STARTS: Bucket = Bucket::per_minute(60);
/// Starts a minute from one site: a handful of households, each at its limit.
const STARTS_OF_A_SITE: Bucket = Bucket::per_minute(300);
/// Starts a minute from everybody.
const STARTS_IN_ALL: Bucket = Bucket::per_minute(1_000);
/// As many more for browsers that the till has seen before: strangers cannot use up what a shop needs in the morning.
const RESERVE_FOR_KNOWN: Bucket = Bucket::per_minute(300);
/// Failed callbacks a minute from one address.
const FAILURES: Bucket = Bucket::per_minute(30);
/// Keys a minute that Blink does not know, from one address; browsers that the till has seen before are counted apart.
const WRONG_KEYS: usize = 20;
/// The same from all strangers: each is a question to Blink, whose gateway takes 120 a minute of this till's address.
const WRONG_KEYS_IN_ALL: usize = 40;

/// The counters.
#[derive(Debug)]
pub struct Limits {
    starts: PerKey<IpAddr, Bucket>,
    starts_of_sites: PerKey<IpAddr, Bucket>,
    starts_in_all: PerKey<(), Bucket>,
    reserve_for_known: PerKey<(), Bucket>,
    failures: PerKey<IpAddr, Bucket>,
    wrong_keys: PerKey<Guesser, Window>,
    wrong_keys_in_all: PerKey<(), Window>,
}

/// Who tries keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Guesser {
    /// Browsers at this address that the till has seen before.
    Known(IpAddr),
    Stranger(IpAddr),
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            starts: PerKey::new(STARTS),
            starts_of_sites: PerKey::new(STARTS_OF_A_SITE),
            starts_in_all: PerKey::new(STARTS_IN_ALL),
            reserve_for_known: PerKey::new(RESERVE_FOR_KNOWN),
            failures: PerKey::new(FAILURES),
            wrong_keys: PerKey::new(Window::new(WRONG_KEYS, MINUTE)),
            wrong_keys_in_all: PerKey::new(Window::new(WRONG_KEYS_IN_ALL, MINUTE)),
        }
    }
}

impl Limits {
    /// Counts a start. A browser that `is_known` has a reserve when its neighbours, or everybody, have used the starts up.
    ///
    /// # Errors
    /// How long to wait.
    pub fn login_start(&self, address: IpAddr, is_known: bool, now: Millis) -> Result<(), Wait> {
        let counted = self
            .starts
            .take(network(address), now)
            .and_then(|()| self.starts_of_sites.take(site(address), now))
            .and_then(|()| self.starts_in_all.take((), now));
        match counted {
            Err(_) if is_known => self.reserve_for_known.take((), now),
            counted => counted,
        }
    }

    /// Counts a key before Blink is asked about it: a hundred at once are a hundred.
    ///
    /// # Errors
    /// How long to wait, after too many that Blink did not know.
    pub fn key_tried(&self, address: IpAddr, is_known: bool, now: Millis) -> Result<(), Wait> {
        let who = Guesser::of(address, is_known);
        self.wrong_keys.take(who, now)?;
        if is_known {
            return Ok(());
        }
        let of_all = self.wrong_keys_in_all.take((), now);
        if of_all.is_err() {
            // Nobody asks Blink about this one.
            self.wrong_keys.uncount(&who, now);
        }
        of_all
    }

    /// Blink knew the key, or was not asked: it was no guess.
    pub fn key_was_none(&self, address: IpAddr, is_known: bool, at: Millis) {
        self.wrong_keys.uncount(&Guesser::of(address, is_known), at);
        if !is_known {
            self.wrong_keys_in_all.uncount(&(), at);
        }
    }

    /// Counts a callback whose state nobody knows. One that comes with a state of this till's was asked for, however it
    /// ends, and counts against nobody.
    ///
    /// # Errors
    /// How long to wait, after too many.
    pub fn callback_failed(&self, address: IpAddr, now: Millis) -> Result<(), Wait> {
        self.failures.take(network(address), now)
    }

    /// Lets go of addresses that have been quiet.
    pub fn forget_idle(&self, now: Millis) {
        self.wrong_keys.forget_idle(now);
        self.starts.forget_idle(now);
        self.starts_of_sites.forget_idle(now);
        self.failures.forget_idle(now);
    }
}

impl Guesser {
    fn of(address: IpAddr, is_known: bool) -> Self {
        if is_known {
            Self::Known(network(address))
        } else {
            Self::Stranger(network(address))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_may_start_thirty_sign_ins_at_once_and_nobody_a_thousand() {
        let (limits, shop) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        for _ in 0..30 {
            limits.login_start(shop, false, 0).expect("within the burst");
        }
        let refused = (0..1_000)
            .filter(|_| limits.login_start(shop, false, 0).is_err())
            .count();
        assert_eq!(refused, 970);
        limits
            .login_start(IpAddr::from([192, 0, 2, 2]), false, 0)
            .expect("another address");
    }

    #[test]
    fn a_site_of_many_households_does_not_use_up_what_others_need() {
        let limits = Limits::default();
        let household = |n: u16| IpAddr::from([0x2001, 0xdb8, 1, n, 0, 0, 0, 1]);
        let counted = (0..1_200)
            .filter(|n| limits.login_start(household(*n), false, 0).is_ok())
            .count();
        assert_eq!(counted, 300);
        let elsewhere = IpAddr::from([0x2001, 0xdb8, 2, 0, 0, 0, 0, 1]);
        limits.login_start(elsewhere, false, 0).expect("another site");
    }

    #[test]
    fn when_strangers_have_used_up_everything_a_known_browser_still_signs_in() {
        let limits = Limits::default();
        for n in 0..5_000u16 {
            let [high, low] = n.to_be_bytes();
            let _ = limits.login_start(IpAddr::from([198, 51, high, low]), false, 0);
        }
        let shop = IpAddr::from([192, 0, 2, 1]);
        assert!(limits.login_start(shop, false, 0).is_err());
        limits.login_start(shop, true, 0).expect("the reserve");
        let most = (0..5_000u16).filter(|n| {
            let [high, low] = n.to_be_bytes();
            limits.login_start(IpAddr::from([203, 0, high, low]), true, 0).is_ok()
        });
        assert!(most.count() < 400, "a cookie is no way around the limit");
    }

    #[test]
    fn a_neighbour_s_starts_do_not_keep_out_a_browser_that_is_known() {
        let (limits, shop) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        while limits.login_start(shop, false, 0).is_ok() {}
        limits.login_start(shop, true, 0).expect("the reserve");
    }

    #[test]
    fn wrong_keys_are_few_in_a_minute_and_neither_neighbours_nor_right_ones_pay_for_them() {
        let (limits, shop) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        let tried = (0..100).filter(|_| limits.key_tried(shop, false, 0).is_ok()).count();
        assert_eq!(tried, WRONG_KEYS);
        limits
            .key_tried(shop, true, 0)
            .expect("a known browser is counted apart");
        for address in 2..200 {
            let _ = limits.key_tried(IpAddr::from([192, 0, 2, address]), false, 0);
        }
        assert!(
            limits.key_tried(IpAddr::from([192, 0, 2, 250]), false, 0).is_err(),
            "in all"
        );
        limits.key_was_none(shop, false, 0);
        limits.key_tried(shop, false, 0).expect("one was right");
        limits.key_tried(shop, false, 60_000).expect("another minute");
        limits.forget_idle(200_000);
        assert!(limits.wrong_keys.is_empty());
    }

    #[test]
    fn who_fails_too_often_waits_and_others_do_not() {
        let (limits, stranger) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        let refused = (0..100)
            .filter(|_| limits.callback_failed(stranger, 0).is_err())
            .count();
        assert_eq!(refused, 70);
        assert!(limits.callback_failed(IpAddr::from([192, 0, 2, 2]), 0).is_ok());
    }
}
