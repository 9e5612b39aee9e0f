//! How often to ask, and how quickly to try again. Rules without I/O.

use std::time::Duration;

use crate::clock::Millis;

/// After this long past its expiry nobody watches an invoice any more: a Lightning payment that was under way has come
/// or gone.
pub const WATCHED_AFTER_EXPIRY: Millis = 60 * 60_000;
/// An invoice is asked for once more this long after its expiry, for Blink's clock is not ours.
pub const EXPIRY_GRACE: Millis = 1000;
/// Without any answer of Blink's an invoice counts as expired this long after its time; a payment is then late.
pub const EXPIRY_PATIENCE: Millis = 10_000;
/// Blink knows of the payment in its ledger, not yet in its invoices: a moment between two writes.
pub const NOT_PAID_YET: Millis = 500;
/// The table could not be written, or the answer was none.
pub const TRY_AGAIN: Millis = 3000;
/// Nothing is asked less often than this.
pub const SLOWEST: Millis = 30_000;

/// Blink blocks an account for five minutes once it made more invoices than this in a minute (its `galoy.yaml`,
/// `rateLimits`); all tills of the account count together.
pub const INVOICES_PER_WINDOW: i64 = 60;
/// Longer than Blink's minute: that begins when the first of them arrives, and ours may have been on its way for a while.
pub const INVOICE_WINDOW: Millis = 65_000;

/// How long after one question the next is asked about an invoice of this age. While the WebSocket is up it is only a
/// second pair of eyes.
pub fn ask_again_after(age: Millis, line_is_up: bool) -> Millis {
    match age {
        _ if line_is_up => SLOWEST,
        600_000.. => SLOWEST,
        120_000.. => 10_000,
        _ => 3000,
    }
}

/// Questions in one go, and the time after which another may be asked: never more than 60 in any minute. Blink's
/// gateway counts 120 a minute for everything that comes from our address.
const BURST: u32 = 10;
const REFILL: Millis = 1200;

/// Reading the ledgers: twenty calls in any minute.
const LEDGER_BURST: u32 = 5;
const LEDGER_REFILL: Millis = 4000;

/// Looking for invoices whose creation answer was lost: twenty calls in any minute.
const SEARCH_BURST: u32 = 5;
const SEARCH_REFILL: Millis = 4000;

/// The budget of questions.
#[derive(Debug)]
pub struct Budget {
    left: u32,
    refilled_at: Millis,
    burst: u32,
    refill: Millis,
}

impl Budget {
    /// Of the watcher.
    pub fn new(now: Millis) -> Self {
        Self::with(now, BURST, REFILL)
    }

    /// Of whoever reads the ledgers.
    pub fn of_ledger(now: Millis) -> Self {
        Self::with(now, LEDGER_BURST, LEDGER_REFILL)
    }

    /// Of whoever looks for lost invoices.
    pub fn of_search(now: Millis) -> Self {
        Self::with(now, SEARCH_BURST, SEARCH_REFILL)
    }

    fn with(now: Millis, burst: u32, refill: Millis) -> Self {
        Self {
            left: burst,
            refilled_at: now,
            burst,
            refill,
        }
    }

    /// May a question be asked now? Takes it from the budget.
    pub fn take(&mut self, now: Millis) -> bool {
        self.refill(now);
        let Some(left) = self.left.checked_sub(1) else {
            return false;
        };
        self.left = left;
        true
    }

    /// When the next question may be asked.
    pub fn next_at(&self) -> Millis {
        if self.left > 0 {
            self.refilled_at
        } else {
            self.refilled_at + self.refill
        }
    }

    fn refill(&mut self, now: Millis) {
        if now < self.refilled_at {
            // The clock was put right. What was left is left.
            self.refilled_at = now;
        }
        let earned = (now - self.refilled_at) / self.refill;
        self.refilled_at += earned * self.refill;
        self.left = u32::try_from(earned).map_or(self.burst, |earned| self.left.saturating_add(earned).min(self.burst));
    }
}

/// How long to wait before opening the WebSocket again after so many failures in a row: doubling from half a second to
/// half a minute, and between half of that and all of it, so that tills do not come back all at once. `chance` is
/// uniform in 0..=255.
pub fn back_off(failures: u32, chance: u8) -> Duration {
    let whole = Duration::from_millis(500) * 2_u32.pow(failures.min(6));
    let whole = whole.min(Duration::from_secs(30));
    whole / 2 + whole / 2 * u32::from(chance) / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_an_invoice_the_less_often_it_is_asked_for() {
        assert_eq!(ask_again_after(0, false), 3000);
        assert_eq!(ask_again_after(120_000, false), 10_000);
        assert_eq!(ask_again_after(600_000, false), 30_000);
        assert_eq!(ask_again_after(0, true), 30_000);
        // A clock that was set back makes no age negative enough to matter.
        assert_eq!(ask_again_after(-5000, false), 3000);
    }

    #[test]
    fn no_minute_holds_more_than_sixty_questions() {
        let mut budget = Budget::new(0);
        let asked: Vec<Millis> = (0..300_000).step_by(100).filter(|now| budget.take(*now)).collect();
        for start in &asked {
            let in_a_minute = asked
                .iter()
                .filter(|at| (*start..*start + 60_000).contains(*at))
                .count();
            assert!(in_a_minute <= 60, "{in_a_minute} from {start}");
        }
        assert!(asked.len() > 200);
    }

    #[test]
    fn a_spent_budget_says_when_to_come_back() {
        let mut budget = Budget::new(0);
        while budget.take(0) {}
        assert_eq!(budget.next_at(), REFILL);
        assert!(budget.take(REFILL));
        assert!(!budget.take(-10_000));
        assert!(budget.take(-10_000 + REFILL));
    }

    #[test]
    fn backing_off_doubles_up_to_half_a_minute() {
        assert_eq!(back_off(0, 255), Duration::from_millis(500));
        assert_eq!(back_off(0, 0), Duration::from_millis(250));
        assert_eq!(back_off(3, 255), Duration::from_secs(4));
        assert_eq!(back_off(u32::MAX, 255), Duration::from_secs(30));
    }
}
