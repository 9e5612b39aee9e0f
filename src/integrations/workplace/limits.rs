//! How often is too often, in memory: a restart forgives.

use std::net::IpAddr;

use crate::{
    clock::Millis,
    error::Error,
    web::{Tally, network},
};

/// Wrong proxy secrets from one address within a minute; the secret was chosen by somebody, so it may be guessable.
const WRONG_SECRETS: usize = 20;
/// Links that one user may ask for within a minute.
const PRESSES: usize = 300;
/// Links that all users of one shop may ask for within a minute: their ids are whatever the caller says.
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
        let room = self.wrong_secrets.room(&network(address), WRONG_SECRETS, now);
        room.map_err(too_many)
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
        self.presses_in_shop
            .room(&shop, PRESSES_IN_SHOP, now)
            .map_err(too_many)?;
        self.presses.room(&who, PRESSES, now).map_err(too_many)?;
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

fn too_many(retry_after: u64) -> Error {
    Error::TooMany { retry_after }
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
        assert!(limits.wrong_secrets.is_empty());
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
