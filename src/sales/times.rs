//! How times are written for machines, and spans for people. Days and times of day are the zone's affair.

use crate::{clock::Millis, web::Moment};

/// For machines: [`Moment::iso`].
pub fn iso(at: Millis) -> String {
    Moment(at).iso()
}

/// Seconds in words, rounded up to whole minutes from two minutes on.
pub fn span(seconds: i64) -> String {
    match seconds {
        1 => "1 second".to_owned(),
        ..120 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    }
}
