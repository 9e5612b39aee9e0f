//! How often is too often.

use std::net::IpAddr;

use crate::{
    clock::Millis,
    rate::{MINUTE, PerKey, Wait, Window},
    web::network,
};

/// Wrong proxy secrets from one address within a minute; the secret was chosen by somebody, so it may be guessable.
const WRONG_SECRETS: Window = Window::new(20, MINUTE);
/// Links that one user may ask for within a minute.
const PRESSES: Window = Window::new(300, MINUTE);
/// Links that all users of one shop may ask for within a minute: their ids are whatever the caller says.
const PRESSES_IN_SHOP: Window = Window::new(1_000, MINUTE);

/// The counters.
#[derive(Debug)]
pub struct Limits {
    wrong_secrets: PerKey<IpAddr, Window>,
    presses: PerKey<(String, String), Window>,
    presses_in_shop: PerKey<String, Window>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            wrong_secrets: PerKey::new(WRONG_SECRETS),
            presses: PerKey::new(PRESSES),
            presses_in_shop: PerKey::new(PRESSES_IN_SHOP),
        }
    }
}

impl Limits {
    /// Counts a wrong secret.
    ///
    /// # Errors
    /// Too many.
    pub fn wrong_secret(&self, address: IpAddr, now: Millis) -> Result<(), Wait> {
        self.wrong_secrets.take(network(address), now)
    }

    /// Counts a user's press on Connect.
    ///
    /// # Errors
    /// Too many.
    pub fn press(&self, account_id: &str, user_id: &str, now: Millis) -> Result<(), Wait> {
        let (shop, user) = (account_id.to_owned(), user_id.to_owned());
        self.presses_in_shop.take(shop.clone(), now)?;
        self.presses
            .take((shop, user), now)
            .inspect_err(|_| self.presses_in_shop.uncount(&account_id.to_owned(), now))
    }

    /// Lets go of what is past.
    pub fn forget_idle(&self, now: Millis) {
        self.wrong_secrets.forget_idle(now);
        self.presses.forget_idle(now);
        self.presses_in_shop.forget_idle(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_shows_twenty_wrong_secrets_waits_and_others_do_not() {
        let (limits, thief) = (Limits::default(), IpAddr::from([192, 0, 2, 1]));
        for second in 0..20 {
            limits.wrong_secret(thief, second * 1000).expect("within the count");
        }
        let refused = limits.wrong_secret(thief, 19_500);
        assert_eq!(refused.map_err(Wait::seconds), Err(41));
        let another = IpAddr::from([192, 0, 2, 2]);
        assert_eq!(limits.wrong_secret(another, 19_500), Ok(()));
        assert_eq!(limits.wrong_secret(thief, 60_000), Ok(()));
        limits.forget_idle(600_000);
        assert!(limits.wrong_secrets.is_empty());
    }

    #[test]
    fn a_shop_has_so_many_presses_whoever_they_are_of_and_another_shop_has_its_own() {
        let limits = Limits::default();
        for press in 0..1_000 {
            let user = format!("user-{press}");
            limits.press("alice", &user, 0).expect("within the count");
        }
        assert!(limits.press("alice", "one more", 0).is_err());
        assert_eq!(limits.press("kenji", "one more", 0), Ok(()));
        assert_eq!(limits.press("alice", "one more", 60_000), Ok(()));
    }

    #[test]
    fn a_user_who_presses_too_often_uses_up_nothing_of_the_shop_s() {
        let limits = Limits::default();
        let taken = (0..2_000).filter(|_| limits.press("alice", "impatient", 0).is_ok());
        assert_eq!(taken.count(), 300);
        for press in 0..700 {
            let user = format!("user-{press}");
            limits.press("alice", &user, 0).expect("within the count");
        }
    }
}
