//! How often one address may start a sign-in or fail at one. Pages of people who are signed in are never limited.

use std::{fmt, net::IpAddr};

use crate::{
    clock::Millis,
    db::Pool,
    peers::{Together, take_all},
    rate::{Bucket, MINUTE, Wait, Window},
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
    starts: Together<IpAddr, Bucket>,
    starts_of_sites: Together<IpAddr, Bucket>,
    starts_in_all: Together<Everybody, Bucket>,
    reserve_for_known: Together<Everybody, Bucket>,
    failures: Together<IpAddr, Bucket>,
    wrong_keys: Together<Guesser, Window>,
    wrong_keys_in_all: Together<Everybody, Window>,
}

/// Whoever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Everybody;

impl fmt::Display for Everybody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("everybody")
    }
}

/// Who tries keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Guesser {
    /// Browsers at this address that the till has seen before.
    Known(IpAddr),
    Stranger(IpAddr),
}

impl fmt::Display for Guesser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(address) => write!(f, "known {address}"),
            Self::Stranger(address) => write!(f, "stranger {address}"),
        }
    }
}

impl Limits {
    /// `pool` is where all processes count.
    pub fn new(pool: Option<&Pool>) -> Self {
        Self {
            starts: Together::new(pool, "starts", STARTS),
            starts_of_sites: Together::new(pool, "starts-of-site", STARTS_OF_A_SITE),
            starts_in_all: Together::new(pool, "starts-in-all", STARTS_IN_ALL),
            reserve_for_known: Together::new(pool, "starts-of-known", RESERVE_FOR_KNOWN),
            failures: Together::new(pool, "callbacks", FAILURES),
            wrong_keys: Together::new(pool, "keys", Window::new(WRONG_KEYS, MINUTE)),
            wrong_keys_in_all: Together::new(pool, "keys-in-all", Window::new(WRONG_KEYS_IN_ALL, MINUTE)),
        }
    }

    /// Counts a start. A browser that `is_known` has a reserve when its neighbours, or everybody, have used the starts up.
    ///
    /// # Errors
    /// How long to wait.
    pub async fn login_start(&self, address: IpAddr, is_known: bool, now: Millis) -> Result<(), Wait> {
        let (network, site) = (self.starts.of(network(address)), self.starts_of_sites.of(site(address)));
        match take_all(&[&network, &site, &self.starts_in_all.of(Everybody)], now).await {
            Err(_) if is_known => self.reserve_for_known.take(Everybody, now).await,
            counted => counted,
        }
    }

    /// Counts a key before Blink is asked about it: a hundred at once are a hundred.
    ///
    /// # Errors
    /// How long to wait, after too many that Blink did not know. Nobody asks Blink about that one, so that it counts nowhere.
    pub async fn key_tried(&self, address: IpAddr, is_known: bool, now: Millis) -> Result<(), Wait> {
        let guesses = self.wrong_keys.of(Guesser::of(address, is_known));
        if is_known {
            return take_all(&[&guesses], now).await;
        }
        take_all(&[&guesses, &self.wrong_keys_in_all.of(Everybody)], now).await
    }

    /// Blink knew the key, or was not asked: it was no guess.
    pub async fn key_was_none(&self, address: IpAddr, is_known: bool, at: Millis) {
        self.wrong_keys.uncount(&Guesser::of(address, is_known), at).await;
        if !is_known {
            self.wrong_keys_in_all.uncount(&Everybody, at).await;
        }
    }

    /// Counts a callback whose state nobody knows. One that comes with a state of this till's was asked for, however it
    /// ends, and counts against nobody.
    ///
    /// # Errors
    /// How long to wait, after too many.
    pub async fn callback_failed(&self, address: IpAddr, now: Millis) -> Result<(), Wait> {
        self.failures.take(network(address), now).await
    }

    /// Lets go of addresses that have been quiet.
    pub async fn forget_idle(&self, now: Millis) {
        self.wrong_keys.forget_idle(now).await;
        self.starts.forget_idle(now).await;
        self.starts_of_sites.forget_idle(now).await;
        self.failures.forget_idle(now).await;
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
    use futures_util::FutureExt;

    use super::*;

    /// In memory nobody waits for anything.
    fn at_once<T>(counted: impl Future<Output = T>) -> T {
        counted.now_or_never().expect("no I/O")
    }

    #[test]
    fn a_shop_may_start_thirty_sign_ins_at_once_and_nobody_a_thousand() {
        let (limits, shop) = (Limits::new(None), IpAddr::from([192, 0, 2, 1]));
        for _ in 0..30 {
            at_once(limits.login_start(shop, false, 0)).expect("within the burst");
        }
        let refused = (0..1_000)
            .filter(|_| at_once(limits.login_start(shop, false, 0)).is_err())
            .count();
        assert_eq!(refused, 970);
        at_once(limits.login_start(IpAddr::from([192, 0, 2, 2]), false, 0)).expect("another address");
    }

    #[test]
    fn a_site_of_many_households_does_not_use_up_what_others_need() {
        let limits = Limits::new(None);
        let household = |n: u16| IpAddr::from([0x2001, 0xdb8, 1, n, 0, 0, 0, 1]);
        let counted = (0..1_200)
            .filter(|n| at_once(limits.login_start(household(*n), false, 0)).is_ok())
            .count();
        assert_eq!(counted, 300);
        let elsewhere = IpAddr::from([0x2001, 0xdb8, 2, 0, 0, 0, 0, 1]);
        at_once(limits.login_start(elsewhere, false, 0)).expect("another site");
    }

    #[test]
    fn when_strangers_have_used_up_everything_a_known_browser_still_signs_in() {
        let limits = Limits::new(None);
        for n in 0..5_000u16 {
            let [high, low] = n.to_be_bytes();
            let _ = at_once(limits.login_start(IpAddr::from([198, 51, high, low]), false, 0));
        }
        let shop = IpAddr::from([192, 0, 2, 1]);
        assert!(at_once(limits.login_start(shop, false, 0)).is_err());
        at_once(limits.login_start(shop, true, 0)).expect("the reserve");
        let most = (0..5_000u16).filter(|n| {
            let [high, low] = n.to_be_bytes();
            at_once(limits.login_start(IpAddr::from([203, 0, high, low]), true, 0)).is_ok()
        });
        assert!(most.count() < 400, "a cookie is no way around the limit");
    }

    #[test]
    fn a_neighbour_s_starts_do_not_keep_out_a_browser_that_is_known() {
        let (limits, shop) = (Limits::new(None), IpAddr::from([192, 0, 2, 1]));
        while at_once(limits.login_start(shop, false, 0)).is_ok() {}
        at_once(limits.login_start(shop, true, 0)).expect("the reserve");
    }

    #[test]
    fn wrong_keys_are_few_in_a_minute_and_neither_neighbours_nor_right_ones_pay_for_them() {
        let (limits, shop) = (Limits::new(None), IpAddr::from([192, 0, 2, 1]));
        let tried = (0..100)
            .filter(|_| at_once(limits.key_tried(shop, false, 0)).is_ok())
            .count();
        assert_eq!(tried, WRONG_KEYS);
        at_once(limits.key_tried(shop, true, 0)).expect("a known browser is counted apart");
        for address in 2..200 {
            let _ = at_once(limits.key_tried(IpAddr::from([192, 0, 2, address]), false, 0));
        }
        assert!(
            at_once(limits.key_tried(IpAddr::from([192, 0, 2, 250]), false, 0)).is_err(),
            "in all"
        );
        at_once(limits.key_was_none(shop, false, 0));
        at_once(limits.key_tried(shop, false, 0)).expect("one was right");
        at_once(limits.key_tried(shop, false, 60_000)).expect("another minute");
        at_once(limits.forget_idle(200_000));
        assert!(limits.wrong_keys.is_empty());
    }

    #[test]
    fn who_fails_too_often_waits_and_others_do_not() {
        let (limits, stranger) = (Limits::new(None), IpAddr::from([192, 0, 2, 1]));
        let refused = (0..100)
            .filter(|_| at_once(limits.callback_failed(stranger, 0)).is_err())
            .count();
        assert_eq!(refused, 70);
        assert!(at_once(limits.callback_failed(IpAddr::from([192, 0, 2, 2]), 0)).is_ok());
    }
}
