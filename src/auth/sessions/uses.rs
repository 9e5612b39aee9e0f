//! When a session was last used, and an account last looked at. Noted in the table seldom: a crowd of requests is one
//! write, and a page does not wait long for a database that is busy.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::clock::Millis;

/// More than this are not remembered: the oldest go, and their next use is written once more.
const REMEMBERED: usize = 10_000;

/// What this process has noted, by the session's hash or the account's id. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Uses(Arc<Mutex<HashMap<String, Millis>>>);

impl Uses {
    /// The later of what the table says and what was noted here.
    pub fn last(&self, id: &str, in_table: Millis) -> Millis {
        self.noted().get(id).map_or(in_table, |noted| (*noted).max(in_table))
    }

    /// Notes a use; the caller writes it.
    pub fn note(&self, id: &str, now: Millis, every: Millis) {
        let mut noted = self.noted();
        noted.insert(id.to_owned(), now);
        if noted.len() > REMEMBERED {
            noted.retain(|_, at| now.saturating_sub(*at) < every);
        }
    }

    fn noted(&self) -> MutexGuard<'_, HashMap<String, Millis>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_later_word_counts() {
        let uses = Uses::default();
        assert_eq!(uses.last("a", 5), 5);
        uses.note("a", 9, 100);
        assert_eq!((uses.last("a", 5), uses.last("a", 12), uses.last("b", 1)), (9, 12, 1));
    }
}
