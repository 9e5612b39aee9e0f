//! How often is too often.

use std::net::IpAddr;

use crate::{
    clock::Millis,
    db::Pool,
    peers::{Together, take_all},
    rate::{MINUTE, Wait, Window},
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
    wrong_secrets: Together<IpAddr, Window>,
    presses: Together<String, Window>,
    presses_in_shop: Together<String, Window>,
}

impl Limits {
    /// Where all processes count strangers, and where those who know a shop's secret.
    pub fn new(strangers: Option<&Pool>, known: Option<&Pool>) -> Self {
        Self {
            wrong_secrets: Together::new(strangers, "workplace-secrets", WRONG_SECRETS),
            presses: Together::new(known, "workplace-presses", PRESSES),
            presses_in_shop: Together::new(known, "workplace-presses-in-shop", PRESSES_IN_SHOP),
        }
    }

    /// Counts a wrong secret.
    ///
    /// # Errors
    /// Too many.
    pub async fn wrong_secret(&self, address: IpAddr, now: Millis) -> Result<(), Wait> {
        self.wrong_secrets.take(network(address), now).await
    }

    /// Counts a user's press on Connect.
    ///
    /// # Errors
    /// Too many.
    pub async fn press(&self, account_id: &str, user_id: &str, now: Millis) -> Result<(), Wait> {
        // An account's id has no blanks.
        let user = self.presses.of(format!("{account_id} {user_id}"));
        take_all(&[&user, &self.presses_in_shop.of(account_id.to_owned())], now).await
    }

    /// Lets go of what is past.
    pub async fn forget_idle(&self, now: Millis) {
        self.wrong_secrets.forget_idle(now).await;
        self.presses.forget_idle(now).await;
        self.presses_in_shop.forget_idle(now).await;
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
    fn who_shows_twenty_wrong_secrets_waits_and_others_do_not() {
        let (limits, thief) = (Limits::new(None, None), IpAddr::from([192, 0, 2, 1]));
        for second in 0..20 {
            at_once(limits.wrong_secret(thief, second * 1000)).expect("within the count");
        }
        let refused = at_once(limits.wrong_secret(thief, 19_500));
        assert_eq!(refused.map_err(Wait::seconds), Err(41));
        let another = IpAddr::from([192, 0, 2, 2]);
        assert_eq!(at_once(limits.wrong_secret(another, 19_500)), Ok(()));
        assert_eq!(at_once(limits.wrong_secret(thief, 60_000)), Ok(()));
        at_once(limits.forget_idle(600_000));
        assert!(limits.wrong_secrets.is_empty());
    }

    #[test]
    fn a_shop_has_so_many_presses_whoever_they_are_of_and_another_shop_has_its_own() {
        let limits = Limits::new(None, None);
        for press in 0..1_000 {
            let user = format!("user-{press}");
            at_once(limits.press("alice", &user, 0)).expect("within the count");
        }
        assert!(at_once(limits.press("alice", "one more", 0)).is_err());
        assert_eq!(at_once(limits.press("kenji", "one more", 0)), Ok(()));
        assert_eq!(at_once(limits.press("alice", "one more", 60_000)), Ok(()));
    }

    #[test]
    fn a_user_who_presses_too_often_uses_up_nothing_of_the_shop_s() {
        let limits = Limits::new(None, None);
        let taken = (0..2_000).filter(|_| at_once(limits.press("alice", "impatient", 0)).is_ok());
        assert_eq!(taken.count(), 300);
        for press in 0..700 {
            let user = format!("user-{press}");
            at_once(limits.press("alice", &user, 0)).expect("within the count");
        }
    }
}
