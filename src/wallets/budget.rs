//! Blink answers a whole till some 120 times a minute, of which the watcher of sales takes half. An owner who looks again and again must not spend that for
//! everybody: past a budget of their own they see what Blink said last, and how old that is.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{
    blink::Error,
    clock::{Clock, Millis},
    i18n::Message,
    peers::Peers,
    rate::{MINUTE, PerKey, Window},
    web::Notice,
};

/// Questions a minute for one account's pages; nobody reads faster.
const A_MINUTE: usize = 60;
/// Past them there is one in this time all the same, so that nothing stays old for long.
const NOW_AND_THEN: Millis = 2000;
/// What is older was asked before any of the questions that used up the budget.
const KEPT_FOR: Millis = 60_000;

/// What the pages of each account asked lately.
#[derive(Debug)]
pub struct Budget {
    asked: PerKey<String, Window>,
    trickle: PerKey<String, Window>,
    /// Those who share the address that Blink counts by have this together.
    peers: Option<Peers>,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            asked: PerKey::new(Window::new(A_MINUTE, MINUTE)),
            trickle: PerKey::new(Window::new(1, NOW_AND_THEN)),
            peers: None,
        }
    }
}

impl Budget {
    /// This process' part of it.
    pub fn shared(peers: Peers) -> Self {
        Self {
            peers: Some(peers),
            ..Self::default()
        }
    }

    /// May Blink be asked once more for this account's page? Counts it.
    fn take(&self, account_id: &str, now: Millis) -> bool {
        self.asked.forget_idle(now);
        self.trickle.forget_idle(now);
        let sharers = self.peers.as_ref().map_or(1, |peers| peers.of_egress());
        let trickle = self.trickle.take_of(sharers, account_id.to_owned(), now);
        self.asked.take_of(sharers, account_id.to_owned(), now).is_ok() || trickle.is_ok()
    }
}

/// An answer of Blink's, as it is shown.
#[derive(Clone, Debug)]
pub enum Look<T> {
    /// For this request.
    Fresh(T),
    /// Past the budget: what it was at this moment.
    Known(T, Millis),
    /// Past the budget, and never asked before.
    Nothing,
}

/// What Blink answered lately, by account and question.
#[derive(Debug)]
pub struct Memory<T> {
    budget: Arc<Budget>,
    clock: Clock,
    slots: Mutex<Slots<T>>,
}

/// By account and question.
type Slots<T> = HashMap<(String, String), Arc<Slot<T>>>;

#[derive(Debug)]
struct Slot<T> {
    /// Past the budget, with nothing to show, one asks for all.
    turn: tokio::sync::Mutex<()>,
    kept: Mutex<Kept<T>>,
}

#[derive(Debug)]
struct Kept<T> {
    answer: Option<(T, Millis)>,
    failure: Option<(Error, Millis)>,
}

impl<T: Clone> Memory<T> {
    /// Nothing yet. What shares a budget spends it together.
    pub fn new(budget: Arc<Budget>, clock: Clock) -> Self {
        Self {
            budget,
            clock,
            slots: Mutex::default(),
        }
    }

    /// Asks, as far as the account's budget goes. Beyond it, the last answer; when there is none, this is asked for once for
    /// all who wait, if the page is nothing without it.
    ///
    /// # Errors
    /// The question's own.
    pub async fn ask(
        &self,
        account_id: &str,
        question: &str,
        is_needed: bool,
        asking: impl Future<Output = Result<T, Error>>,
    ) -> Result<Look<T>, Error> {
        let now = self.clock.now();
        let slot = self.slot(account_id, question, now);
        if self.budget.take(account_id, now) {
            return self.fresh(&slot, asking).await;
        }
        if let Some((known, at)) = lock(&slot.kept).answer.clone() {
            return Ok(Look::Known(known, at));
        }
        if !is_needed {
            return Ok(Look::Nothing);
        }
        let _turn = slot.turn.lock().await;
        let kept = lock(&slot.kept).last(self.clock.now());
        match kept {
            Some(kept) => kept.map(|(known, at)| Look::Known(known, at)),
            None => self.fresh(&slot, asking).await,
        }
    }

    async fn fresh(&self, slot: &Slot<T>, asking: impl Future<Output = Result<T, Error>>) -> Result<Look<T>, Error> {
        let answer = asking.await;
        let (mut kept, now) = (lock(&slot.kept), self.clock.now());
        match &answer {
            Ok(answer) => kept.answer = Some((answer.clone(), now)),
            Err(error) => kept.failure = Some((error.clone(), now)),
        }
        answer.map(Look::Fresh)
    }

    fn slot(&self, account_id: &str, question: &str, now: Millis) -> Arc<Slot<T>> {
        let mut slots = lock(&self.slots);
        slots.retain(|_, slot| Arc::strong_count(slot) > 1 || lock(&slot.kept).is_recent(now));
        let key = (account_id.to_owned(), question.to_owned());
        slots.entry(key).or_default().clone()
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        let nothing = Kept {
            answer: None,
            failure: None,
        };
        Self {
            turn: tokio::sync::Mutex::default(),
            kept: Mutex::new(nothing),
        }
    }
}

impl<T: Clone> Kept<T> {
    fn is_recent(&self, now: Millis) -> bool {
        let answered = self.answer.as_ref().map(|(_, at)| *at);
        let failed = self.failure.as_ref().map(|(_, at)| *at);
        [answered, failed]
            .iter()
            .flatten()
            .any(|at| (0..KEPT_FOR).contains(&(now - at)))
    }

    /// What whoever asked meanwhile was told; a failure only for a moment.
    fn last(&self, now: Millis) -> Option<Result<(T, Millis), Error>> {
        let failed = || {
            let (error, at) = self.failure.as_ref()?;
            (0..NOW_AND_THEN).contains(&(now - at)).then(|| Err(error.clone()))
        };
        self.answer.clone().map(Ok).or_else(failed)
    }
}

impl<T> Look<T> {
    /// What there is to show, and the notice that says how old it is. `what` is shown: "balances" or a "page".
    pub fn shown(self, now: Millis, what: &'static str) -> (Option<T>, Option<Notice>) {
        let notice = |text| Notice {
            name: "rate-limited",
            urgent: false,
            text,
            action: None,
        };
        match self {
            Self::Fresh(answer) => (Some(answer), None),
            Self::Known(answer, at) => {
                let seconds = (now - at).max(0).unsigned_abs().div_ceil(1000).max(1);
                let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
                let message = Message::new("look-known").with("what", what).with("seconds", seconds);
                (Some(answer), Some(notice(message)))
            }
            Self::Nothing => (None, Some(notice(Message::new("look-nothing").with("what", what)))),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_has_its_budget_and_a_trickle_and_a_neighbour_their_own() {
        let budget = Budget::default();
        let asked = (0..60_000)
            .step_by(50)
            .filter(|now| budget.take("greedy", *now))
            .count();
        assert!((60..=90).contains(&asked), "{asked}");
        assert!(budget.take("neighbour", 60_000));
        assert!(budget.take("greedy", 0), "the clock was put back");
    }

    #[tokio::test]
    async fn past_the_budget_one_asks_for_all_who_have_nothing_to_show() {
        let memory = Memory::new(Arc::default(), Clock::system());
        while memory.budget.take("alice", memory.clock.now()) {}
        let asked = std::sync::atomic::AtomicUsize::new(0);
        let ask = || async {
            tokio::task::yield_now().await;
            asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            Err::<i64, _>(Error::Limited(std::time::Duration::from_secs(1)))
        };
        let looks = (0..20).map(|_| memory.ask("alice", "", true, ask()));
        for look in futures_util::future::join_all(looks).await {
            assert!(matches!(look, Err(Error::Limited(_))));
        }
        assert_eq!(
            asked.into_inner(),
            1,
            "a Blink that refuses is not asked by each of them"
        );
        let look = memory.ask("alice", "page 7", false, async { Ok(7) }).await;
        assert!(matches!(look, Ok(Look::Nothing)));
    }
}
