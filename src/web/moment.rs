//! A moment, as pages write it: in UTC, for a till knows no time zone; `app.js` makes it the visitor's own.

use time::{OffsetDateTime, UtcDateTime, format_description::well_known::Rfc3339, macros::format_description};

use crate::clock::Millis;

/// For `<time datetime="{{ at.iso() }}">{{ at.words() }}</time>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub Millis);

impl Moment {
    /// Blink counts seconds.
    pub fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// `2026-11-21T09:26:53.123Z`, for machines.
    pub fn iso(self) -> String {
        self.date_time().format(&Rfc3339).unwrap_or_default()
    }

    /// `21 November 2026, 09:26 UTC`, for people.
    pub fn words(self) -> String {
        let format = format_description!("[day padding:none] [month repr:long] [year], [hour]:[minute] UTC");
        self.date_time().format(format).unwrap_or_default()
    }

    /// No time is too far to be written: what no calendar holds is its beginning.
    fn date_time(self) -> OffsetDateTime {
        let nanos = i128::from(self.0) * 1_000_000;
        let date_time = UtcDateTime::from_unix_timestamp_nanos(nanos).unwrap_or(UtcDateTime::UNIX_EPOCH);
        date_time.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc() {
        let moment = Moment::from_seconds(1_795_253_213);
        assert_eq!(moment.iso(), "2026-11-21T09:26:53Z");
        assert_eq!(moment.words(), "21 November 2026, 09:26 UTC");
        assert_eq!(Moment(Millis::MAX).iso(), "1970-01-01T00:00:00Z");
    }
}
