//! How often is too often. Counted in memory here, a restart forgives; `peers` has several processes count together by the
//! same rules.
//!
//! Two ways to count: a [`Bucket`] gives so many at once and then one every so often, a [`Window`] never more than so many
//! within its span. [`PerKey`] counts each address, shop or person apart. All of them take the time from whoever calls, and
//! none lets a clock that was put back make anybody wait longer than its own span.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::clock::Millis;

pub const SECOND: Millis = 1000;
pub const MINUTE: Millis = 60 * SECOND;

/// How long to wait before it is tried again; never nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(Millis);

impl Wait {
    /// As `Retry-After` says it: whole seconds, at least one.
    pub fn seconds(self) -> u64 {
        self.0.unsigned_abs().div_ceil(1000)
    }

    fn new(left: Millis) -> Self {
        Self(left.max(1))
    }
}

impl From<Wait> for Duration {
    fn from(wait: Wait) -> Self {
        Self::from_millis(wait.0.unsigned_abs())
    }
}

/// One counter.
pub trait Limit {
    /// Counts it, if it may happen now.
    ///
    /// # Errors
    /// It may not: not counted.
    fn take(&mut self, now: Millis) -> Result<(), Wait>;

    /// What was counted at this moment did not happen, as far as that is still known.
    fn uncount(&mut self, at: Millis);

    /// From when on it is as good as new, if nothing more is counted.
    fn idle_at(&self) -> Millis;

    /// Is it as good as new?
    fn is_idle(&self, now: Millis) -> bool;

    /// Is, from now on, the part of one of so many who share `whole`; what was counted is counted.
    fn share(&mut self, whole: &Self, sharers: usize)
    where
        Self: Sized;

    /// What was counted so far, as text.
    fn written(&self) -> String;

    /// Counts on from what was written; what cannot be read was nothing.
    fn read(&mut self, written: &str);
}

/// `burst` at once, and one more every `every` milliseconds (GCRA): within any span never more than `burst + span / every`.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    burst: u32,
    every: Millis,
    /// When the whole burst is there again.
    full_at: Millis,
}

impl Bucket {
    pub const fn new(burst: u32, every: Millis) -> Self {
        Self {
            burst,
            every,
            full_at: 0,
        }
    }

    /// So many a minute, all of them at once if need be.
    pub const fn per_minute(burst: u32) -> Self {
        Self::new(burst, MINUTE / burst as Millis)
    }

    /// The part of one of so many who share it: together they are as one.
    pub const fn shared_by(self, sharers: u32) -> Self {
        let sharers = if sharers == 0 { 1 } else { sharers };
        let burst = self.burst / sharers;
        Self::new(if burst == 0 { 1 } else { burst }, self.every * sharers as Millis)
    }

    /// It is as wide as this one from now on; what was taken is taken.
    pub fn resize(&mut self, like: Self) {
        (self.burst, self.every) = (like.burst, like.every);
    }

    /// When the next one may happen.
    pub fn next_at(&self) -> Millis {
        self.full_at - self.whole() + self.every
    }

    fn whole(&self) -> Millis {
        self.every * Millis::from(self.burst)
    }
}

impl Limit for Bucket {
    fn take(&mut self, now: Millis) -> Result<(), Wait> {
        // Further ahead than an empty bucket: the clock was put back.
        self.full_at = self.full_at.clamp(now, now + self.whole());
        match self.next_at() - now {
            ..=0 => self.full_at += self.every,
            left => return Err(Wait::new(left)),
        }
        Ok(())
    }

    fn uncount(&mut self, _at: Millis) {
        self.full_at -= self.every;
    }

    fn idle_at(&self) -> Millis {
        self.full_at
    }

    fn is_idle(&self, now: Millis) -> bool {
        // Further ahead than an empty bucket: the clock was put back.
        !(now + 1..=now + self.whole()).contains(&self.full_at)
    }

    fn share(&mut self, whole: &Self, sharers: usize) {
        self.resize(whole.shared_by(u32::try_from(sharers).unwrap_or(u32::MAX)));
    }

    fn written(&self) -> String {
        self.full_at.to_string()
    }

    fn read(&mut self, written: &str) {
        self.full_at = written.parse().unwrap_or(0);
    }
}

/// `most` within any `span` milliseconds.
#[derive(Clone, Debug)]
pub struct Window {
    most: usize,
    span: Millis,
    times: Vec<Millis>,
}

impl Window {
    pub const fn new(most: usize, span: Millis) -> Self {
        Self {
            most,
            span,
            times: Vec::new(),
        }
    }

    /// How many were counted within the last `span`.
    pub fn within(&self, span: Millis, now: Millis) -> usize {
        self.times.iter().filter(|at| is_within(**at, span, now)).count()
    }
}

impl Limit for Window {
    fn take(&mut self, now: Millis) -> Result<(), Wait> {
        self.times.retain(|at| is_within(*at, self.span, now));
        if self.times.len() < self.most {
            self.times.push(now);
            return Ok(());
        }
        let oldest = self.times.iter().min().copied().unwrap_or(now);
        Err(Wait::new(oldest + self.span - now))
    }

    fn uncount(&mut self, at: Millis) {
        if let Some(place) = self.times.iter().position(|counted| *counted == at) {
            self.times.swap_remove(place);
        }
    }

    fn idle_at(&self) -> Millis {
        self.times.iter().max().map_or(0, |newest| newest + self.span)
    }

    fn is_idle(&self, now: Millis) -> bool {
        self.within(self.span, now) == 0
    }

    fn share(&mut self, whole: &Self, sharers: usize) {
        // Who has less than one gets it less often.
        let spans = sharers.max(1).div_ceil(whole.most.max(1));
        self.span = whole
            .span
            .saturating_mul(Millis::try_from(spans).unwrap_or(Millis::MAX));
        self.most = whole.most.saturating_mul(spans) / sharers.max(1);
    }

    fn written(&self) -> String {
        let times: Vec<String> = self.times.iter().map(Millis::to_string).collect();
        times.join(" ")
    }

    fn read(&mut self, written: &str) {
        self.times = written.split(' ').filter_map(|time| time.parse().ok()).collect();
    }
}

/// What lies ahead was counted by a clock that was put back since.
fn is_within(at: Millis, span: Millis, now: Millis) -> bool {
    (0..span).contains(&(now - at))
}

/// A counter for each of many.
#[derive(Debug)]
pub struct PerKey<K, L> {
    new: L,
    counters: Mutex<HashMap<K, L>>,
}

impl<K: Eq + Hash, L: Limit + Clone> PerKey<K, L> {
    /// Everybody begins with a copy of `new`.
    pub fn new(new: L) -> Self {
        Self {
            new,
            counters: Mutex::default(),
        }
    }

    /// Counts it for `who`, if it may happen now: of many at once no more than the limit.
    ///
    /// # Errors
    /// It may not: not counted.
    pub fn take(&self, who: K, now: Millis) -> Result<(), Wait> {
        let mut counters = self.counters();
        counters.entry(who).or_insert_with(|| self.new.clone()).take(now)
    }

    /// The same, where so many processes share what everybody may.
    ///
    /// # Errors
    /// It may not: not counted.
    pub fn take_of(&self, sharers: usize, who: K, now: Millis) -> Result<(), Wait> {
        let mut counters = self.counters();
        let counter = counters.entry(who).or_insert_with(|| self.new.clone());
        counter.share(&self.new, sharers);
        counter.take(now)
    }

    /// What was counted at this moment did not happen.
    pub fn uncount(&self, who: &K, at: Millis) {
        if let Some(counter) = self.counters().get_mut(who) {
            counter.uncount(at);
        }
    }

    /// How `who` stands.
    pub fn stands(&self, who: &K) -> L {
        self.counters().get(who).unwrap_or(&self.new).clone()
    }

    /// Lets go of who has been quiet.
    pub fn forget_idle(&self, now: Millis) {
        self.counters().retain(|_, counter| !counter.is_idle(now));
    }

    /// Is nobody counted?
    pub fn is_empty(&self) -> bool {
        self.counters().is_empty()
    }

    fn counters(&self) -> MutexGuard<'_, HashMap<K, L>> {
        self.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The most that were taken within any `span`.
    fn fullest(taken: &[Millis], span: Millis) -> usize {
        let within = |start: &Millis| taken.iter().filter(|at| is_within(*start, span, **at)).count();
        taken.iter().map(within).max().unwrap_or_default()
    }

    fn taken(mut limit: impl Limit, tries: impl IntoIterator<Item = Millis>) -> Vec<Millis> {
        tries.into_iter().filter(|now| limit.take(*now).is_ok()).collect()
    }

    proptest! {
        #[test]
        fn no_span_holds_more_than_the_limit_whenever_it_is_tried(
            pauses in prop::collection::vec(0..3000_i64, 0..300), burst in 1..40_u32, every in 1..5000_i64,
        ) {
            let tries: Vec<Millis> = pauses.iter().scan(0, |now, pause| { *now += pause; Some(*now) }).collect();
            let most = burst as usize;
            prop_assert!(fullest(&taken(Window::new(most, every), tries.clone()), every) <= most);
            for span in [every, MINUTE] {
                let of_bucket = fullest(&taken(Bucket::new(burst, every), tries.clone()), span);
                prop_assert!(of_bucket as i64 <= i64::from(burst) + span / every);
            }
        }

        #[test]
        fn who_waits_as_long_as_told_may_and_not_a_moment_sooner(pauses in prop::collection::vec(0..400_i64, 1..100)) {
            let (mut bucket, mut window, mut now) = (Bucket::new(5, 700), Window::new(5, 3500), MINUTE);
            for pause in pauses {
                now += pause;
                for limit in [&mut bucket as &mut dyn Limit, &mut window] {
                    if let Err(Wait(left)) = limit.take(now) {
                        prop_assert!(limit.take(now + left - 1).is_err());
                        prop_assert!(limit.take(now + left).is_ok());
                        now += left;
                    }
                }
            }
        }
    }

    #[test]
    fn those_who_share_a_window_take_no_more_than_one_alone() {
        for (most, sharers) in [(60, 1), (60, 3), (60, 7), (1, 1), (1, 3), (2, 3), (3, 2), (5, 100)] {
            let all: Vec<PerKey<(), Window>> = (0..sharers).map(|_| PerKey::new(Window::new(most, MINUTE))).collect();
            let times = (0..60 * MINUTE).step_by(500);
            let taken: usize = times
                .map(|now| all.iter().filter(|one| one.take_of(sharers, (), now).is_ok()).count())
                .sum();
            assert!((1..=60 * most).contains(&taken), "{taken} of {most} for {sharers}");
        }
    }

    #[test]
    fn what_is_written_down_between_any_two_counts_changes_nothing() {
        let (mut window, mut bucket) = (Window::new(3, MINUTE), Bucket::new(3, SECOND));
        let (mut kept, mut taken) = ((String::new(), String::new()), [0, 0, 0, 0]);
        for now in (0..5 * MINUTE).step_by(333) {
            let (mut written, mut filled) = (Window::new(3, MINUTE), Bucket::new(3, SECOND));
            written.read(&kept.0);
            filled.read(&kept.1);
            let all: [&mut dyn Limit; 4] = [&mut window, &mut written, &mut bucket, &mut filled];
            for (count, limit) in taken.iter_mut().zip(all) {
                *count += usize::from(limit.take(now).is_ok());
            }
            kept = (written.written(), filled.written());
        }
        assert_eq!((taken[0], taken[2]), (taken[1], taken[3]));
        assert!(taken[0] == 15 && taken[2] > 300, "{taken:?}");
    }

    #[test]
    fn a_whole_minute_s_worth_comes_at_once_and_then_one_by_one() {
        let mut starts = Bucket::per_minute(60);
        let at_once = (0..100).filter(|_| starts.take(MINUTE).is_ok()).count();
        assert_eq!(at_once, 60);
        assert_eq!(starts.take(MINUTE).map_err(Wait::seconds), Err(1));
        assert_eq!(starts.take(MINUTE + SECOND), Ok(()));
        assert_eq!(starts.next_at(), MINUTE + 2 * SECOND);
    }

    #[test]
    fn who_share_a_bucket_take_no_more_together_than_one_alone() {
        for sharers in 1..=10 {
            let one = Bucket::new(4, 1070).shared_by(sharers);
            let together = sharers as usize * taken(one, (0..600_000).step_by(10)).len();
            let alone = taken(Bucket::new(4, 1070), (0..600_000).step_by(10)).len();
            assert!(
                together.abs_diff(alone) <= 10,
                "{together} by {sharers}, {alone} by one"
            );
        }
    }

    #[test]
    fn a_bucket_that_gets_another_size_forgets_nothing_of_what_was_taken() {
        let mut bucket = Bucket::new(4, SECOND);
        while bucket.take(MINUTE).is_ok() {}
        bucket.resize(Bucket::new(4, SECOND).shared_by(2));
        assert_eq!(bucket.take(MINUTE), Err(Wait(2 * SECOND)));
    }

    #[test]
    fn the_twenty_first_of_a_minute_waits_and_others_do_not() {
        let tries = PerKey::new(Window::new(20, MINUTE));
        for second in 0..20 {
            tries.take("thief", second * SECOND).expect("within the count");
        }
        assert_eq!(tries.take("thief", 19_500).map_err(Wait::seconds), Err(41));
        assert_eq!(tries.take("another", 19_500), Ok(()));
        assert_eq!(tries.take("thief", MINUTE), Ok(()));
        assert_eq!(tries.take("thief", MINUTE).map_err(Wait::seconds), Err(1));
        tries.uncount(&"thief", MINUTE);
        assert_eq!(tries.take("thief", MINUTE), Ok(()));
    }

    #[test]
    fn who_has_been_quiet_is_forgotten_and_nobody_else() {
        let (windows, buckets) = (PerKey::new(Window::new(1, MINUTE)), PerKey::new(Bucket::new(1, MINUTE)));
        windows.take(1, MINUTE).expect("the first");
        buckets.take(1, MINUTE).expect("the first");
        windows.forget_idle(2 * MINUTE - 1);
        buckets.forget_idle(2 * MINUTE - 1);
        assert!(windows.take(1, 2 * MINUTE - 1).is_err() && buckets.take(1, 2 * MINUTE - 1).is_err());
        windows.forget_idle(2 * MINUTE);
        buckets.forget_idle(2 * MINUTE);
        assert!(windows.is_empty() && buckets.is_empty());
    }

    #[test]
    fn a_clock_that_was_put_back_makes_nobody_wait_longer_than_the_span() {
        let (mut bucket, mut window) = (Bucket::new(4, SECOND), Window::new(4, MINUTE));
        for _ in 0..4 {
            bucket.take(100 * MINUTE).expect("the burst");
            window.take(100 * MINUTE).expect("room");
        }
        assert_eq!(bucket.take(MINUTE), Err(Wait(SECOND)), "what was left is left");
        assert_eq!(bucket.take(MINUTE + SECOND), Ok(()));
        assert_eq!(window.take(MINUTE), Ok(()));
    }
}
