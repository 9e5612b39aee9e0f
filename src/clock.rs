//! The time of day, as one value that is handed around, so that a test can move it.
//!
//! Times are UTC milliseconds since 1970 everywhere in the tables and the rules; durations are `std::time::Duration`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

/// UTC milliseconds since 1970-01-01.
pub type Millis = i64;

/// A clock that shows the system's time, put right by what the database's says, plus an offset. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock {
    offset: watch::Sender<Millis>,
    /// What several machines agree on, less what the system says.
    correction: watch::Sender<Millis>,
    /// By how much this machine's clock is wrong: nothing, but where a test says so.
    wrong_by: Millis,
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl Clock {
    /// The system's own time.
    pub fn system() -> Self {
        Self {
            offset: watch::Sender::new(0),
            correction: watch::Sender::new(0),
            wrong_by: 0,
        }
    }

    /// The clock of another machine, which is wrong by so much, moved whenever this one is.
    pub fn of_another_machine(&self, wrong_by: Millis) -> Self {
        Self {
            offset: self.offset.clone(),
            correction: watch::Sender::new(0),
            wrong_by,
        }
    }

    /// What the machine says, whatever was found out about it.
    pub fn of_machine(&self) -> Millis {
        system_now().saturating_add(self.wrong_by)
    }

    /// By how much the machine's own time is put right. Negative: it is fast.
    pub fn correction(&self) -> Millis {
        *self.correction.borrow()
    }

    /// The machine's time is wrong by so much; everybody who sleeps on this clock looks again.
    pub fn correct(&self, by: Millis) {
        self.correction
            .send_if_modified(|correction| std::mem::replace(correction, by) != by);
    }

    /// How many milliseconds it is ahead of the system's. Whoever changes that moves this clock and all its clones: the
    /// sandbox, which is no part of the till, shares the till's time this way.
    pub fn offset(&self) -> watch::Sender<Millis> {
        self.offset.clone()
    }

    /// Now, in UTC milliseconds.
    pub fn now(&self) -> Millis {
        self.of_machine()
            .saturating_add(self.correction())
            .saturating_add(*self.offset.borrow())
    }

    /// Can this be the present? Hardware clocks without a battery begin in 1970 or 2000, typos end in the next century;
    /// with either, sign-ins and invoices end at once or never.
    pub fn is_sane(&self) -> bool {
        /// 2025-01-01 and 2100-01-01.
        const SANE: std::ops::Range<Millis> = 1_735_689_600_000..4_102_444_800_000;
        SANE.contains(&self.now())
    }

    /// Moves the clock forward and wakes everyone who sleeps on it. For tests and the sandbox.
    pub fn advance(&self, by: Duration) {
        self.offset
            .send_modify(|offset| *offset = offset.saturating_add(millis(by)));
    }

    /// Moves the clock back, as a wrong hardware clock that is put right does.
    pub fn set_back(&self, by: Duration) {
        self.offset
            .send_modify(|offset| *offset = offset.saturating_sub(millis(by)));
    }

    /// Waits until this clock has gone `span` further; no longer than that span in any case, for a clock that is set back
    /// must not prolong a rest.
    pub async fn sleep(&self, span: Duration) {
        tokio::select! {
            () = self.sleep_until(self.now().saturating_add(millis(span))) => {}
            () = tokio::time::sleep(span) => {}
        }
    }

    /// Waits until this clock shows `deadline` or later.
    pub async fn sleep_until(&self, deadline: Millis) {
        let (mut moved, mut corrected) = (self.offset.subscribe(), self.correction.subscribe());
        loop {
            let left = deadline.saturating_sub(self.now());
            let Ok(left) = u64::try_from(left) else { return };
            if left == 0 {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left)) => {}
                _ = moved.changed() => {}
                _ = corrected.changed() => {}
            }
        }
    }
}

/// A duration in the tables' unit; longer than 292 million years is as good as for ever.
pub fn millis(span: Duration) -> Millis {
    Millis::try_from(span.as_millis()).unwrap_or(Millis::MAX)
}

fn system_now() -> Millis {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_is_wrong_shows_the_right_time_once_that_is_known_and_is_moved_with_the_others() {
        let (right, near) = (Clock::system(), |a: Millis, b: Millis| a.abs_diff(b) < 1000);
        let fast = right.of_another_machine(20_000);
        assert!(near(fast.now(), right.now() + 20_000));
        fast.correct(-20_000);
        assert!(near(fast.now(), right.now()));
        right.advance(Duration::from_hours(1));
        assert!(near(fast.now(), right.now()) && near(fast.of_machine(), right.of_machine() + 20_000));
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_clock_is_moved_past_its_time() {
        let clock = Clock::system();
        let sleeper = tokio::spawn({
            let (clock, deadline) = (clock.clone(), clock.now() + 3_600_000);
            async move { clock.sleep_until(deadline).await }
        });
        clock.advance(Duration::from_secs(3601));
        tokio::time::timeout(Duration::from_secs(5), sleeper)
            .await
            .expect("woken at once")
            .expect("no panic");
    }
}
