//! A moment, as pages write it: for people in the zone of the shop, which the page's frame knows; for machines in UTC.

use time::{OffsetDateTime, UtcDateTime, macros::format_description};

use crate::{
    clock::Millis,
    i18n::{Message, When},
    zone::Zone,
};

/// For `<time datetime="{{ at.iso() }}">{{ frame.when(at.0) }}</time>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub Millis);

impl Moment {
    /// Blink counts seconds.
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// `2026-11-21T09:26:53.000Z`, for machines: always as long as this, so that a column of them sorts as text.
    pub fn iso(self) -> String {
        let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        self.date_time().format(format).unwrap_or_default()
    }

    /// `21 November 2026, 10:26 CET`, for people.
    pub fn words(self, zone: &Zone) -> When {
        zone.words(self.0)
    }

    /// No time is too far to be written: what no calendar holds is its beginning.
    fn date_time(self) -> OffsetDateTime {
        let nanos = i128::from(self.0) * 1_000_000;
        let date_time = UtcDateTime::from_unix_timestamp_nanos(nanos).unwrap_or(UtcDateTime::UNIX_EPOCH);
        date_time.into()
    }
}

/// For machines: [`Moment::iso`].
pub fn iso(at: Millis) -> String {
    Moment(at).iso()
}

/// Seconds in words, rounded up to whole minutes from two minutes on, to hours from three hours and to days from three days.
pub fn span(seconds: i64) -> Message {
    match seconds {
        ..120 => Message::new("span-seconds").with("count", seconds),
        120..10_800 => Message::new("span-minutes").with("count", (seconds + 59) / 60),
        10_800..259_200 => Message::new("span-hours").with("count", (seconds + 3599) / 3600),
        _ => Message::new("span-days").with("count", (seconds + 86_399) / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_as_long_as_any_other() {
        let moment = Moment::from_seconds(1_795_253_213);
        assert_eq!(moment.iso(), "2026-11-21T09:26:53.000Z");
        assert_eq!(Moment(moment.0 + 7).iso(), "2026-11-21T09:26:53.007Z");
        let english = crate::i18n::Language::default();
        assert_eq!(english.when(&moment.words(&Zone::utc())), "21 November 2026, 09:26 UTC");
        assert_eq!(Moment(Millis::MAX).iso(), "1970-01-01T00:00:00.000Z");
    }
}
