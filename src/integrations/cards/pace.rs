//! How often the vendor may be asked. Rules without I/O.
//!
//! Blink Payment's saved answers carry `X-RateLimit-Limit: 60`, most likely a minute and merchant; it answers 429 with
//! `Retry-After` beyond (its Postman collection v1.0.25).

use std::time::Duration;

use super::link::{Link, State};
use crate::{
    clock::{Millis, millis},
    rate::{Limit, MINUTE, Window},
};

/// Everything that is sent for a merchant within a minute, below the vendor's sixty.
const MOST: usize = 57;
/// Of these at most so many by the poller: somebody at the counter goes first.
const MOST_POLLS: usize = 48;
/// And no more than so many in a fifth of a minute, or the rest of the minute would hear nothing.
const BURST: usize = 12;
/// Longer than this no `Retry-After` is believed.
const LONGEST_QUIET: Millis = 60 * MINUTE;

/// A link that the vendor did not cancel is payable until the vendor's own date, at the latest two days and a time zone
/// past ours.
pub const PAYABLE_AFTER_EXPIRY: Millis = 50 * 60 * MINUTE;
/// Until then it is read so seldom.
const SELDOM: Millis = 45 * MINUTE;
/// After this long past its expiry nobody watches a link any more that cannot be paid.
pub const WATCHED_AFTER_EXPIRY: Millis = 60 * MINUTE;
/// A hosted page is offered for so long: time to find a card, and the bank's own questions.
pub const OFFERED_FOR: Millis = 15 * MINUTE;
/// Without any answer of the vendor a link counts as expired this long after its time; a payment is then late.
pub const EXPIRY_PATIENCE: Millis = 30_000;
/// An answer that was none is asked for again after this.
pub const TRY_AGAIN: Millis = 10_000;
/// One that the vendor did not cancel is cancelled again after this, then after twice as long, and so on.
const CLOSE_AGAIN: Millis = 3000;
/// But no later than this.
const CLOSE_SLOWEST: Millis = 2 * MINUTE;
/// However often somebody knocks, a link is not read more often.
pub const HINTS_APART: Millis = 2000;
/// Nothing more is awaited.
pub const NEVER: Millis = Millis::MAX;

/// How long after one question the next is asked about a link of this age. Facts: every 3 to 5 s while the till's screen
/// is open, slower later.
pub fn ask_again_after(age: Millis, is_closed: bool) -> Millis {
    match age {
        _ if is_closed => 2 * MINUTE,
        600_000.. => 30_000,
        120_000.. => 10_000,
        _ => 4000,
    }
}

/// How long after so many tries to take a link back the next is made.
pub fn close_again_after(tries: u32) -> Millis {
    let doubled = CLOSE_AGAIN.saturating_mul(2_i64.saturating_pow(tries.saturating_sub(1)));
    doubled.min(CLOSE_SLOWEST)
}

/// How long after a question that stayed unanswered the transaction of a payment of this age is asked for again.
pub fn learn_again(age: Millis) -> Option<Millis> {
    (age < 24 * 60 * MINUTE).then(|| age.clamp(TRY_AGAIN, 10 * MINUTE))
}

/// When a link that stands like this is asked for again. The moment of its expiry is not missed, for that answer decides.
pub fn next_look(link: &Link, state: State, now: Millis) -> Millis {
    let is_payable = state == State::Open && now < link.expires_at + PAYABLE_AFTER_EXPIRY;
    if state == State::None || (now >= link.expires_at + WATCHED_AFTER_EXPIRY && !is_payable) {
        return NEVER;
    }
    if now >= link.expires_at + WATCHED_AFTER_EXPIRY {
        return now + SELDOM;
    }
    let next = now + ask_again_after(now - link.created_at, state == State::Closed);
    if now < link.expires_at {
        next.min(link.expires_at)
    } else {
        next
    }
}

/// What may be sent for a merchant, by all processes together.
pub const fn most() -> Window {
    Window::new(MOST, MINUTE)
}

/// What the vendor said of one merchant's calls, and what the poller here has begun.
#[derive(Debug)]
pub struct Pace {
    quiet_until: Millis,
    polled: Window,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            quiet_until: 0,
            polled: most(),
        }
    }
}

impl Pace {
    /// Does the vendor take anything now?
    ///
    /// # Errors
    /// Not before this is over: it said so.
    pub fn may_ask(&self, now: Millis) -> Result<(), Duration> {
        self.quiet(now).map_or(Ok(()), Err)
    }

    /// The poller begins so many calls, which are counted with those of all processes a moment later.
    pub fn polls(&mut self, now: Millis, calls: usize) {
        for _ in 0..calls {
            // It asks for room first, so that there is some.
            let _ = self.polled.take(now);
        }
    }

    /// How many calls the poller may send now, with what was sent lately.
    pub fn room(&self, sent: &Window, now: Millis) -> usize {
        if self.quiet(now).is_some() {
            return 0;
        }
        let within = |span| sent.within(span, now).max(self.polled.within(span, now));
        BURST
            .saturating_sub(within(MINUTE / 5))
            .min(MOST_POLLS.saturating_sub(within(MINUTE)))
    }

    /// The vendor takes nothing for so long.
    pub fn rest(&mut self, now: Millis, wait: Duration) {
        let before = self.quiet(now).map_or(now, |left| now + millis(left));
        self.quiet_until = before.max(now + millis(wait).min(LONGEST_QUIET));
    }

    fn quiet(&self, now: Millis) -> Option<Duration> {
        let left = self.quiet_until - now;
        // Longer than it can be: the clock was put back since.
        (1..=LONGEST_QUIET)
            .contains(&left)
            .then(|| Duration::from_millis(left.unsigned_abs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_minute_holds_sixty_calls_and_polls_leave_room_for_people() {
        let (pace, mut counted) = (Pace::default(), most());
        let mut sent = Vec::new();
        for now in (0..300_000).step_by(100) {
            if pace.room(&counted, now) > 0 && counted.take(now).is_ok() {
                sent.push(now);
            }
        }
        for start in &sent {
            let within = sent.iter().filter(|at| (*start..*start + MINUTE).contains(*at)).count();
            assert!(within <= MOST_POLLS + 1, "{within} from {start}");
        }
        assert!(sent.len() > 200, "{}", sent.len());
        let now = 300_000;
        while counted.take(now).is_ok() {}
        assert_eq!((pace.room(&counted, now), counted.within(MINUTE, now)), (0, MOST));
        assert!(counted.take(now + MINUTE + 1).is_ok());
    }

    #[test]
    fn what_was_begun_takes_its_room_before_it_is_counted() {
        let (mut pace, mut counted) = (Pace::default(), most());
        for _ in 0..BURST {
            assert!(pace.room(&counted, 0) > 0);
            pace.polls(0, 1);
        }
        assert_eq!(pace.room(&counted, 0), 0, "nothing is counted yet");
        for _ in 0..BURST {
            counted.take(1000).expect("one of them");
        }
        assert_eq!(pace.room(&counted, 11_999), 0);
        assert_eq!(pace.room(&counted, 13_001), BURST, "once, and not twice");
    }

    #[test]
    fn the_vendor_s_word_on_waiting_is_kept() {
        let (mut pace, unused) = (Pace::default(), most());
        pace.rest(0, Duration::from_secs(30));
        assert_eq!(pace.may_ask(10_000), Err(Duration::from_secs(20)));
        assert_eq!((pace.room(&unused, 29_999), pace.room(&unused, 30_000)), (0, BURST));
        pace.rest(0, Duration::from_secs(60));
        pace.rest(0, Duration::from_secs(30));
        assert_eq!(pace.may_ask(0), Err(Duration::from_secs(60)), "the longer one counts");
        pace.rest(0, Duration::from_secs(86_400));
        assert!(pace.may_ask(LONGEST_QUIET + 1).is_ok(), "a day is not believed");
        pace.rest(LONGEST_QUIET * 3, Duration::from_secs(30));
        assert!(pace.may_ask(0).is_ok(), "the clock was put back");
    }

    #[test]
    fn what_was_not_cancelled_is_cancelled_again_after_3_6_and_12_seconds() {
        let waits: Vec<Millis> = (1..9).map(close_again_after).collect();
        assert_eq!(waits, [3000, 6000, 12_000, 24_000, 48_000, 96_000, 120_000, 120_000]);
        assert_eq!(close_again_after(u32::MAX), CLOSE_SLOWEST);
    }

    #[test]
    fn a_young_link_is_asked_for_often_and_a_closed_one_seldom() {
        assert_eq!(ask_again_after(0, false), 4000);
        assert_eq!(ask_again_after(120_000, false), 10_000);
        assert_eq!(ask_again_after(600_000, false), 30_000);
        assert_eq!(ask_again_after(0, true), 120_000);
    }
}
