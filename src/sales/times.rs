//! How times are written for machines, and spans for people. Days and times of day are the zone's affair.

use crate::{clock::Millis, web::Moment};

/// For machines: [`Moment::iso`].
pub fn iso(at: Millis) -> String {
    Moment(at).iso()
}

/// Seconds in words, rounded up to whole minutes from two minutes on, to hours from three hours and to days from three days.
pub fn span(seconds: i64) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        ..120 => format!("{seconds} seconds"),
        120..10_800 => format!("{} minutes", (seconds + 59) / 60),
        10_800..259_200 => format!("{} hours", (seconds + 3599) / 3600),
        _ => format!("{} days", (seconds + 86_399) / 86_400),
    }
}
