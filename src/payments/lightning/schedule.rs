//! How often to ask for an invoice, and how quickly to try again. Rules without I/O.

use std::time::Duration;

use crate::clock::Millis;

/// After this long past its expiry nobody watches an invoice any more: a Lightning payment that was under way has come
/// or gone.
pub const WATCHED_AFTER_EXPIRY: Millis = 60 * 60_000;
/// An invoice is asked for once more this long after its expiry, for Blink's clock is not ours.
pub const EXPIRY_GRACE: Millis = 1000;
/// Without any answer of Blink's an invoice counts as expired this long after it was first asked for past its time; a payment
/// is then late.
pub const EXPIRY_PATIENCE: Millis = 10_000;
/// Blink knows of the payment in its ledger, not yet in its invoices: a moment between two writes.
pub const NOT_PAID_YET: Millis = 500;
/// The table could not be written, or the answer was none.
pub const TRY_AGAIN: Millis = 3000;
/// Nothing is asked less often than this.
pub const SLOWEST: Millis = 30_000;

/// How long after one question the next is asked about an invoice of this age. While the WebSocket is up it is only a
/// second pair of eyes.
pub fn ask_again_after(age: Millis, is_connected: bool) -> Millis {
    match age {
        _ if is_connected => SLOWEST,
        600_000.. => SLOWEST,
        120_000.. => 10_000,
        _ => 3000,
    }
}

/// Of two that wait, the one of less than two minutes goes first unless the other has waited this much longer: who just
/// showed a code to a customer looks at the screen.
const YOUTH: Millis = 2000;
/// Of so many questions one is for what was given up and may still be paid, however many wait.
const GIVEN_UP_SHARE: u32 = 10;

/// Who waits longest is asked for first; youth is a bonus. Lower goes first. `asked_at` is when it was last asked for, or
/// taken up.
pub fn turn(asked_at: Millis, age: Millis) -> Millis {
    if age < 120_000 { asked_at - YOUTH } else { asked_at }
}

/// Is the question of this number one of those that go to what was given up?
pub fn is_for_given_up(number: u32) -> bool {
    number % GIVEN_UP_SHARE == GIVEN_UP_SHARE - 1
}

/// Since when there was no answer.
#[derive(Debug, Default)]
pub struct Silence(Option<Millis>);

impl Silence {
    /// There was none at this moment either: for how long is that now? A clock that was set back begins it anew.
    pub fn goes_on(&mut self, now: Millis) -> Millis {
        let since = self.0.map_or(now, |since| since.min(now));
        self.0 = Some(since);
        now - since
    }
}

/// How long to wait before opening the WebSocket again after so many failures in a row: half a second when a good
/// connection broke, then 2, 5, 10, 20 and 30 s, and between half of that and all of it, so that tills do not come back all
/// at once. Blink lets an address open ten in a minute. `chance` is uniform in 0..=255.
pub fn back_off(failures: u32, chance: u8) -> Duration {
    const STEPS: [u64; 6] = [500, 2000, 5000, 10_000, 20_000, 30_000];
    let step = usize::try_from(failures).map_or(STEPS.len(), |step| step.min(STEPS.len() - 1));
    let whole = Duration::from_millis(STEPS[step]);
    whole / 2 + whole / 2 * u32::from(chance) / 255
}

/// How long to wait before listening again to an invoice whose subscription Blink ended alone, so often in a row: at once,
/// then ever later, for one that is ended each time is asked for instead.
pub fn listen_again_after(ended: u32) -> Duration {
    match ended {
        0 => Duration::ZERO,
        ended => Duration::from_secs(2)
            .saturating_mul(2_u32.saturating_pow(ended - 1))
            .min(Duration::from_secs(30)),
    }
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
    fn silence_is_counted_from_the_first_question_and_by_no_clock_that_was_set_back() {
        let mut silence = Silence::default();
        assert_eq!([5000, 8000, 15_000].map(|now| silence.goes_on(now)), [0, 3000, 10_000]);
        assert_eq!([1000, 4000].map(|now| silence.goes_on(now)), [0, 3000]);
    }

    #[test]
    fn a_refused_socket_is_tried_after_2_5_10_20_and_30_seconds() {
        assert_eq!(back_off(0, 255), Duration::from_millis(500));
        let waits: Vec<u64> = (1..8).map(|failures| back_off(failures, 255).as_secs()).collect();
        assert_eq!(waits, [2, 5, 10, 20, 30, 30, 30]);
        assert_eq!(back_off(1, 0), Duration::from_secs(1));
        assert_eq!(back_off(u32::MAX, 255), Duration::from_secs(30));
    }

    #[test]
    fn no_minute_holds_more_than_ten_new_sockets_even_when_chance_is_impatient() {
        let mut opened = vec![Duration::ZERO];
        for failures in 0..40 {
            let last = opened.last().copied().unwrap_or_default();
            opened.push(last + back_off(failures, 0));
        }
        for start in &opened {
            let end = *start + Duration::from_secs(60);
            let within = opened.iter().filter(|at| (*start..end).contains(*at)).count();
            assert!(within <= 10, "{within} from {start:?}");
        }
    }

    #[test]
    fn who_was_asked_for_longest_ago_is_next_and_youth_is_a_bonus() {
        let (old, young) = (600_000, 0);
        assert!(turn(0, young) < turn(0, old));
        assert!(
            turn(0, old) < turn(YOUTH + 1, young),
            "youth does not go first for ever"
        );
    }

    #[test]
    fn a_subscription_that_ended_alone_is_listened_to_again_at_once_and_not_without_end() {
        assert_eq!(listen_again_after(0), Duration::ZERO);
        assert_eq!(listen_again_after(1), Duration::from_secs(2));
        assert_eq!(listen_again_after(u32::MAX), Duration::from_secs(30));
    }
}
