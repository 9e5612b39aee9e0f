//! How times are written and read: UTC everywhere, for a till knows no time zone of its own.

use time::{Date, OffsetDateTime, UtcDateTime, format_description::well_known::Rfc3339, macros::format_description};

use crate::clock::Millis;

/// `2026-11-21T09:26:53.123Z`, for machines.
pub fn iso(at: Millis) -> String {
    moment(at).format(&Rfc3339).unwrap_or_default()
}

/// `21 November 2026, 09:26 UTC`, for people.
pub fn words(at: Millis) -> String {
    let format = format_description!("[day padding:none] [month repr:long] [year], [hour]:[minute] UTC");
    moment(at).format(format).unwrap_or_default()
}

/// The first millisecond of a day that is written `2026-11-21`.
pub fn start_of_day(text: &str) -> Option<Millis> {
    let date = Date::parse(text, format_description!("[year]-[month]-[day]")).ok()?;
    Some(date.midnight().assume_utc().unix_timestamp().saturating_mul(1000))
}

/// The first millisecond of the day that this moment is in.
pub fn today(now: Millis) -> Millis {
    const A_DAY: Millis = 24 * 60 * 60 * 1000;
    now - now.rem_euclid(A_DAY)
}

/// Seconds in words, rounded up to whole minutes from two minutes on.
pub fn span(seconds: i64) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        ..120 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    }
}

fn moment(at: Millis) -> OffsetDateTime {
    let nanos = i128::from(at) * 1_000_000;
    let moment = UtcDateTime::from_unix_timestamp_nanos(nanos).unwrap_or(UtcDateTime::UNIX_EPOCH);
    moment.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_starts_at_midnight_utc() {
        assert_eq!(start_of_day("2026-11-21"), Some(1_795_219_200_000));
        assert_eq!(iso(1_795_219_200_000), "2026-11-21T00:00:00Z");
        assert_eq!(words(1_795_219_200_000), "21 November 2026, 00:00 UTC");
        for text in ["", "2026-02-30", "21.11.2026", "2026-11-21T00:00", "today"] {
            assert_eq!(start_of_day(text), None, "{text}");
        }
    }

    #[test]
    fn no_time_is_too_far_to_be_written() {
        assert_eq!(iso(Millis::MAX), "1970-01-01T00:00:00Z");
    }
}
