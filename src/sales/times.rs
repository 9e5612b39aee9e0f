//! How times are written and read: UTC everywhere, for a till knows no time zone of its own.

use time::{Date, macros::format_description};

use crate::{clock::Millis, web::Moment};

/// For machines: [`Moment::iso`].
pub fn iso(at: Millis) -> String {
    Moment(at).iso()
}

/// For people: [`Moment::words`].
pub fn words(at: Millis) -> String {
    Moment(at).words()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_starts_at_midnight_utc() {
        assert_eq!(start_of_day("2026-11-21"), Some(1_795_219_200_000));
        for text in ["", "2026-02-30", "21.11.2026", "2026-11-21T00:00", "today"] {
            assert_eq!(start_of_day(text), None, "{text}");
        }
    }
}
