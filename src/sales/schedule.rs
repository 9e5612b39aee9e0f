//! How much is asked of Blink, and how often. Rules without I/O.

use std::time::Duration;

use crate::{clock::Millis, rate::Bucket};

/// Blink blocks an account for five minutes once it made more invoices than this in a minute (its `galoy.yaml`,
/// `rateLimits`); all tills of the account count together.
pub const INVOICES_PER_WINDOW: i64 = 60;
/// Longer than Blink's minute: that begins when the first of them arrives, and ours may have been on its way for a while.
pub const INVOICE_WINDOW: Millis = 65_000;

/// Invoices in a window that are made without a sign-in, of all shops of the till together. Nothing but our address tells
/// Blink's gateway who asks then, and it takes 120 calls a minute of an address: the questions of the watcher are sixty of
/// them, and prices have the rest.
pub const WITHOUT_SIGN_IN_PER_WINDOW: i64 = 50;

/// Questions in one go, and the time after which another may be asked: never more than 60 in any minute. Blink's
/// gateway counts 120 a minute for everything that comes from our address.
///
/// A small burst and quick refills: with many open invoices the burst is always spent, and what counts is how soon it is
/// each one's turn again. 4 at once and one in 1.07 s are 60 in the fullest minute.
pub const QUESTIONS: Bucket = Bucket::new(4, REFILL);
const REFILL: Millis = 1070;

/// The longest that an open invoice should have to wait for its next question.
pub const TURN: Millis = 15_000;

/// How long each of so many invoices waits for its next question when only questions are left, if that is longer than
/// anybody should wait.
pub fn slow_turn(open: usize) -> Option<Duration> {
    let turn = i64::try_from(open).unwrap_or(i64::MAX).saturating_mul(REFILL);
    (turn > TURN).then(|| Duration::from_millis(turn.unsigned_abs()))
}

/// How often each owner's ledger is read.
pub const READ_EVERY: Millis = 5 * 60_000;

/// An invoice whose creation was not answered, and that is not found after this, does not keep anybody waiting: the page
/// offers another one. The first is searched for and watched all the same.
pub const TRY_ANEW: Millis = 10_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rate::Limit;

    #[test]
    fn no_minute_holds_more_than_sixty_questions() {
        let mut budget = QUESTIONS;
        let asked: Vec<Millis> = (0..300_000)
            .step_by(10)
            .filter(|now| budget.take(*now).is_ok())
            .collect();
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
    fn fourteen_open_invoices_are_each_asked_for_in_time_and_of_twenty_it_is_said() {
        assert_eq!(slow_turn(14), None);
        assert_eq!(slow_turn(20), Some(Duration::from_millis(21_400)));
    }
}
