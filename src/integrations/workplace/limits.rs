//! How often is too often, in memory: a restart forgives.

use std::{
    collections::HashMap,
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

use crate::{clock::Millis, error::Error};

const WINDOW: Millis = 60_000;
/// Wrong proxy secrets from one address within [`WINDOW`]; the secret was chosen by somebody, so it may be guessable.
const WRONG_SECRETS: usize = 20;
/// Links that one user may ask for within [`WINDOW`].
const PRESSES: usize = 300;
/// Links that all users of one shop may ask for within [`WINDOW`]: their ids are whatever the caller says.
const PRESSES_IN_SHOP: usize = 1_000;

/// The counters.
#[derive(Debug, Default)]
pub struct Limits {
    wrong_secrets: Tally<IpAddr>,
    presses: Tally<(String, String)>,
    presses_in_shop: Tally<String>,
}

impl Limits {
    /// May this address show one more wrong secret?
    ///
    /// # Errors
    /// `TooMany` after too many wrong ones.
    pub fn may_show_wrong_secret(&self, address: IpAddr, now: Millis) -> Result<(), Error> {
        self.wrong_secrets.room(&network(address), WRONG_SECRETS, now)
    }

    /// Counts a wrong secret.
    pub fn wrong_secret(&self, address: IpAddr, now: Millis) {
        self.wrong_secrets.count(network(address), now);
    }

    /// Counts a user's press on Connect.
    ///
    /// # Errors
    /// `TooMany`.
    pub fn press(&self, account_id: &str, user_id: &str, now: Millis) -> Result<(), Error> {
        let (shop, who) = (account_id.to_owned(), (account_id.to_owned(), user_id.to_owned()));
        self.presses_in_shop.room(&shop, PRESSES_IN_SHOP, now)?;
        self.presses.room(&who, PRESSES, now)?;
        self.presses_in_shop.count(shop, now);
        self.presses.count(who, now);
        Ok(())
    }

    /// Lets go of what is past.
    pub fn forget_old(&self, now: Millis) {
        self.wrong_secrets.forget_old(now);
        self.presses.forget_old(now);
        self.presses_in_shop.forget_old(now);
    }
}

/// When what happened, by whom.
#[derive(Debug)]
struct Tally<K>(Mutex<HashMap<K, Vec<Millis>>>);

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash> Tally<K> {
    fn room(&self, who: &K, most: usize, now: Millis) -> Result<(), Error> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(times) = all.get_mut(who) else { return Ok(()) };
        times.retain(|at| is_recent(*at, now));
        if times.len() < most {
            return Ok(());
        }
        let oldest = times.iter().min().copied().unwrap_or(now);
        let retry_after = (oldest + WINDOW - now).unsigned_abs().div_ceil(1000).max(1);
        Err(Error::TooMany { retry_after })
    }

    fn count(&self, who: K, now: Millis) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(who).or_default().push(now);
    }

    fn forget_old(&self, now: Millis) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, times| times.iter().any(|at| is_recent(*at, now)));
    }
}

/// What lies ahead was counted by a clock that was put back since.
fn is_recent(at: Millis, now: Millis) -> bool {
    (0..WINDOW).contains(&(now - at))
}

/// IPv6 gives every household a whole network: the first 64 bits are one address.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_shows_twenty_wrong_secrets_waits_and_others_do_not() {
        let (limits, thief) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        for second in 0..20 {
            limits
                .may_show_wrong_secret(thief, second * 1000)
                .expect("within the count");
            limits.wrong_secret(thief, second * 1000);
        }
        let refused = limits.may_show_wrong_secret(thief, 19_500);
        assert!(
            matches!(refused, Err(Error::TooMany { retry_after: 41 })),
            "{refused:?}"
        );
        assert!(
            limits
                .may_show_wrong_secret(IpAddr::from([192, 0, 2, 2]), 19_500)
                .is_ok()
        );
        assert!(limits.may_show_wrong_secret(thief, 60_000).is_ok());
        limits.forget_old(600_000);
        assert!(limits.wrong_secrets.0.lock().expect("no panic").is_empty());
    }

    #[test]
    fn a_shop_has_so_many_presses_whoever_they_are_of_and_another_shop_has_its_own() {
        let limits = Limits::default();
        for press in 0..1_000 {
            limits
                .press("alice", &format!("user-{press}"), 0)
                .expect("within the count");
        }
        assert!(matches!(
            limits.press("alice", "one more", 0),
            Err(Error::TooMany { .. })
        ));
        assert!(limits.press("kenji", "one more", 0).is_ok());
        assert!(limits.press("alice", "one more", 60_000).is_ok());
    }
}
