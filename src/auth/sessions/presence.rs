//! Somebody who stays for longer than one answer: an open event stream. A sign-in may end under it, so it is looked at
//! again before anything is told.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::auth::{Auth, CurrentUser, store::Holder};
use crate::error::Error;

/// Streams that one session may hold open: more than anybody's tabs, fewer than would hurt their neighbours.
const MOST: usize = 600;
/// Seconds after which whoever has too many may try again: a tab may have been closed.
const TRY_AGAIN: u64 = 30;

/// How many places are taken, by the hash of the session. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Places(Arc<Mutex<HashMap<Arc<str>, usize>>>);

/// One place of a session, given back when it is dropped.
#[derive(Debug)]
pub struct Presence {
    session: Arc<str>,
    places: Places,
}

impl Places {
    fn take(&self, session: Arc<str>) -> Option<Presence> {
        let mut taken = self.taken();
        let count = taken.entry(session.clone()).or_default();
        if *count >= MOST {
            return None;
        }
        *count += 1;
        drop(taken);
        Some(Presence {
            session,
            places: self.clone(),
        })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<Arc<str>, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let mut taken = self.places.taken();
        if let Some(count) = taken.get_mut(&self.session) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.session);
            }
        }
    }
}

impl Auth {
    /// A place for a stream of this person.
    ///
    /// # Errors
    /// [`Error::TooMany`] when their session has too many open.
    pub fn stays(&self, user: &CurrentUser) -> Result<Presence, Error> {
        let place = self.listeners.take(user.session.clone());
        place.ok_or(Error::TooMany { retry_after: TRY_AGAIN })
    }

    /// Is whoever took this place still signed in, as who they were? A session never changes hands.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn is_still_there(&self, presence: &Presence) -> Result<bool, Error> {
        self.has_session(&presence.session).await
    }

    /// Is somebody still signed in by the session of this hash?
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the database does not answer.
    pub async fn has_session(&self, hash: &str) -> Result<bool, Error> {
        let Some(who) = self.store.who(hash).await? else {
            return Ok(false);
        };
        Ok(!self.is_over(&who) && !matches!(who.holder, Holder::Nobody))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_so_many_places_and_leaves_nothing_behind() {
        let places = Places::default();
        let mut taken: Vec<_> = (0..MOST).map(|_| places.take("a".into()).expect("a place")).collect();
        assert!(places.take("a".into()).is_none());
        let neighbour = places.take("b".into()).expect("somebody else's");
        taken.pop();
        taken.push(places.take("a".into()).expect("the one given back"));
        drop((taken, neighbour));
        assert!(places.taken().is_empty());
    }
}
