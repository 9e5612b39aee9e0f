//! A time zone, and the days in it. A day is what the calendar of the place calls one: 23 or 25 hours where clocks are
//! changed, and its first moment is not always 00:00. A shop that is open past midnight lets its days begin later. The
//! zones' rules are inside the binary, so that every machine agrees.

use std::fmt;

use jiff::{Timestamp, civil, tz::TimeZone};

use crate::{
    clock::Millis,
    i18n::{Shows, When},
};

/// Longer than any zone's name.
const LONGEST_NAME: usize = 64;

/// A quarter of an hour: every zone's midnight is at one of these.
pub const QUARTER: Millis = 15 * 60_000;

/// A zone of the IANA's database, and when days begin in it. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    rules: TimeZone,
    day_starts: DayStart,
}

/// What a place's clocks show when its day begins. Midnight unless it is said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayStart(i16);

impl DayStart {
    /// By the minutes after midnight, as the tables hold it. What is no time of day is midnight.
    pub fn of_minutes(minutes: i64) -> Self {
        let minutes = i16::try_from(minutes).unwrap_or_default();
        Self(if (0..24 * 60).contains(&minutes) { minutes } else { 0 })
    }

    pub fn minutes(self) -> i64 {
        self.0.into()
    }

    /// Written `04:30`; also as browsers write it with seconds, when they are none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (hour, minute) = text
            .strip_suffix(":00")
            .filter(|text| text.contains(':'))
            .unwrap_or(text)
            .split_once(':')?;
        let number = |part: &str, below: i16| {
            let is_number = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            part.parse::<i16>().ok().filter(|number| is_number && *number < below)
        };
        Some(Self(number(hour, 24)? * 60 + number(minute, 60)?))
    }

    fn hour_and_minute(self) -> (i8, i8) {
        let part = |number: i16| i8::try_from(number).unwrap_or_default();
        (part(self.0 / 60), part(self.0 % 60))
    }
}

/// `04:30`
impl fmt::Display for DayStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl Zone {
    pub fn utc() -> Self {
        Self::with_rules(TimeZone::UTC)
    }

    fn with_rules(rules: TimeZone) -> Self {
        Self {
            rules,
            day_starts: DayStart::default(),
        }
    }

    /// The same, with days that begin at this time.
    #[must_use]
    pub fn with_days_from(mut self, day_starts: DayStart) -> Self {
        self.day_starts = day_starts;
        self
    }

    /// How much after a quarter of an hour every day begins.
    pub fn days_begin_past_quarter(&self) -> Millis {
        self.day_starts.minutes() * 60_000 % QUARTER
    }

    /// The zone with this name, whichever letters are capitals. Bare offsets and unknown names are `None`.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.len() > LONGEST_NAME || name.eq_ignore_ascii_case("Etc/Unknown") {
            return None;
        }
        if name.eq_ignore_ascii_case("UTC") {
            return Some(Self::utc());
        }
        let zone = Self::with_rules(TimeZone::get(name).ok()?);
        zone.rules.iana_name().is_some().then_some(zone)
    }

    /// The names to choose from: places, and `UTC`.
    pub fn names() -> Vec<String> {
        const NO_PLACES: [&str; 3] = ["Etc/", "SystemV/", "US/"];
        let places = jiff::tz::db()
            .available()
            .map(|name| name.to_string())
            .filter(|name| name.contains('/') && !NO_PLACES.iter().any(|prefix| name.starts_with(prefix)));
        std::iter::once("UTC".to_owned()).chain(places).collect()
    }

    /// Its name in the IANA's database.
    pub fn name(&self) -> &str {
        self.rules.iana_name().unwrap_or("UTC")
    }

    /// The day that this moment is in.
    pub fn day_of(&self, at: Millis) -> Day {
        let day = Day(self.local(at).date());
        // Before the day begins it is still the one before; and clocks that are put back over its beginning do not undo it.
        match (day.before(), day.next()) {
            (Some(before), _) if at < self.start(day) => before,
            (_, Some(next)) if at >= self.start(next) => next,
            _ => day,
        }
    }

    /// The first millisecond of a day. A day that a place skipped has none of its own: the next one's.
    pub fn start(&self, day: Day) -> Millis {
        let (hour, minute) = self.day_starts.hour_and_minute();
        self.at(day, hour, minute)
    }

    /// The moment at which clocks in this zone show this time of this day: the first one, where they show it twice, and
    /// as much later as they are put on, where they never do.
    pub fn at(&self, day: Day, hour: i8, minute: i8) -> Millis {
        // Only at the calendar's own ends there is none.
        match self
            .rules
            .to_timestamp(day.0.at(hour.clamp(0, 23), minute.clamp(0, 59), 0, 0))
        {
            Ok(moment) => moment.as_millisecond(),
            Err(_) if day.0.year() < 1970 => Millis::MIN,
            Err(_) => Millis::MAX,
        }
    }

    /// The first millisecond after a day.
    pub fn end(&self, day: Day) -> Millis {
        day.next().map_or(Millis::MAX, |next| self.start(next))
    }

    /// The first millisecond of the day that this moment is in.
    pub fn start_of_day(&self, at: Millis) -> Millis {
        self.start(self.day_of(at))
    }

    /// `21 November 2026, 09:26 UTC`, for people: with what the place's clocks are called then, for an hour may come
    /// twice.
    pub fn words(&self, at: Millis) -> When {
        self.when(at, Shows::Moment { zone: self.label(at) })
    }

    /// `09:26`, where the day is said beside it.
    pub fn time_of_day(&self, at: Millis) -> When {
        self.when(at, Shows::Clock)
    }

    fn when(&self, at: Millis, shows: Shows) -> When {
        let local = self.local(at);
        When {
            hour: local.hour(),
            minute: local.minute(),
            ..Day(local.date()).when(shows)
        }
    }

    /// `CET`, or `UTC-3` where the place has no letters of its own.
    pub fn label(&self, at: Millis) -> String {
        let info = self.rules.to_offset_info(timestamp(at));
        let letters = info.abbreviation();
        if letters.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return letters.to_owned();
        }
        let seconds = info.offset().seconds();
        let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
        match minutes % 60 {
            0 => format!("UTC{sign}{}", minutes / 60),
            rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
        }
    }

    fn local(&self, at: Millis) -> jiff::ZonedDateTime {
        timestamp(at).to_zoned_datetime(self.rules.clone())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No time is too far to be written: what no calendar holds is its beginning.
fn timestamp(at: Millis) -> Timestamp {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A day of the calendar, in no place yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(civil::Date);

impl Day {
    /// Written `2026-11-21`, as browsers send it.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |letters: usize| {
            let part = parts.next().filter(|part| part.len() == letters)?;
            part.bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| part.parse::<i16>().ok())?
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        if parts.next().is_some() {
            return None;
        }
        civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
            .ok()
            .map(Self)
    }

    /// `None` at the end of the calendar.
    pub fn next(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Self)
    }

    /// `None` at the beginning of the calendar.
    fn before(self) -> Option<Self> {
        self.0.yesterday().ok().map(Self)
    }

    /// `Saturday, 21 November 2026`
    pub fn words(self) -> When {
        self.when(Shows::Day)
    }

    fn when(self, shows: Shows) -> When {
        When {
            year: self.0.year(),
            month: self.0.month(),
            day: self.0.day(),
            weekday: self.0.weekday().to_monday_zero_offset(),
            hour: 0,
            minute: 0,
            shows,
        }
    }
}

/// `2026-11-21`
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn english(when: &When) -> String {
        crate::i18n::Language::default().when(when)
    }

    const HOUR: Millis = 3_600_000;

    fn zone(name: &str) -> Zone {
        Zone::named(name).expect("a zone")
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    /// A moment that is written `2026-11-21T09:26:53Z`.
    fn at(text: &str) -> Millis {
        text.parse::<Timestamp>().expect("a time").as_millisecond()
    }

    #[test]
    fn a_day_starts_at_the_midnight_of_the_place() {
        for (name, starts) in [
            ("UTC", "2026-11-21T00:00:00Z"),
            ("America/El_Salvador", "2026-11-21T06:00:00Z"),
            ("Pacific/Auckland", "2026-11-20T11:00:00Z"),
            ("Asia/Kathmandu", "2026-11-20T18:15:00Z"),
        ] {
            let zone = zone(name);
            let start = zone.start(day("2026-11-21"));
            assert_eq!(start, at(starts), "{name}");
            assert_eq!(zone.day_of(start), day("2026-11-21"), "{name}");
            assert_eq!(zone.day_of(start - 1), day("2026-11-20"), "{name}");
        }
    }

    #[test]
    fn a_day_has_23_or_25_hours_where_clocks_are_changed() {
        for (name, text, hours) in [
            ("Europe/Berlin", "2026-03-29", 23),
            ("Europe/Berlin", "2026-10-25", 25),
            ("Pacific/Auckland", "2026-09-27", 23),
            ("Pacific/Auckland", "2026-04-05", 25),
            ("America/El_Salvador", "2026-03-29", 24),
        ] {
            let zone = zone(name);
            assert_eq!(
                zone.end(day(text)) - zone.start(day(text)),
                hours * HOUR,
                "{name} {text}"
            );
        }
    }

    #[test]
    fn a_midnight_that_does_not_exist_is_the_first_moment_after_it() {
        // Clocks go from 00:00 to 01:00 there.
        let (cairo, changed) = (zone("Africa/Cairo"), day("2026-04-24"));
        assert_eq!(english(&cairo.time_of_day(cairo.start(changed))), "01:00");
        assert_eq!(cairo.day_of(cairo.start(changed)), changed);
        assert_eq!(cairo.day_of(cairo.start(changed) - 1), day("2026-04-23"));
    }

    #[test]
    fn a_day_that_begins_at_four_holds_the_night_before_it() {
        let bar = zone("Europe/Berlin").with_days_from(DayStart::parse("04:30").expect("a time"));
        let friday = day("2026-11-20");
        assert_eq!(bar.start(friday), at("2026-11-20T03:30:00Z"));
        assert_eq!(bar.end(friday), at("2026-11-21T03:30:00Z"));
        assert_eq!(bar.day_of(at("2026-11-21T03:29:59Z")), friday);
        assert_eq!(bar.day_of(at("2026-11-21T03:30:00Z")), day("2026-11-21"));
        // What the clocks show is what they show.
        assert_eq!(english(&bar.time_of_day(at("2026-11-21T01:00:00Z"))), "02:00");
    }

    #[test]
    fn a_day_s_beginning_is_a_time_of_day() {
        for (typed, shown) in [
            ("00:00", "00:00"),
            (" 04:30 ", "04:30"),
            ("23:59", "23:59"),
            ("04:30:00", "04:30"),
        ] {
            assert_eq!(DayStart::parse(typed).expect(typed).to_string(), shown);
        }
        for none in [
            "", "4:30", "24:00", "04:60", "04", "0430", "04:30:15", "-1:00", "ab:cd", "04:3٠",
        ] {
            assert_eq!(DayStart::parse(none), None, "{none}");
        }
        assert_eq!(DayStart::of_minutes(1440), DayStart::default());
        assert_eq!(DayStart::of_minutes(-1), DayStart::default());
    }

    #[test]
    fn a_moment_is_written_in_the_words_of_the_place() {
        let moment = at("2026-11-21T09:26:53Z");
        for (name, words) in [
            ("UTC", "21 November 2026, 09:26 UTC"),
            ("Europe/Berlin", "21 November 2026, 10:26 CET"),
            ("America/El_Salvador", "21 November 2026, 03:26 CST"),
            ("Pacific/Auckland", "21 November 2026, 22:26 NZDT"),
            ("America/Sao_Paulo", "21 November 2026, 06:26 UTC-3"),
            ("Asia/Kathmandu", "21 November 2026, 15:11 UTC+5:45"),
        ] {
            assert_eq!(english(&zone(name).words(moment)), words);
        }
    }

    #[test]
    fn only_a_zone_of_the_database_is_one() {
        for name in [
            "",
            "Mars/Olympus",
            "+01:00",
            "Etc/Unknown",
            "local",
            "../../etc/passwd",
            "Europe/Berlin\n\0",
        ] {
            assert_eq!(Zone::named(name), None, "{name:?}");
        }
        assert_eq!(zone("europe/berlin").name(), "Europe/Berlin");
        assert_eq!(zone("utc").name(), "UTC");
        let names = Zone::names();
        assert!(names.len() > 300 && names.iter().all(|name| Zone::named(name).is_some()));
    }

    #[test]
    fn a_day_is_written_in_one_way() {
        for text in [
            "",
            "2026-02-30",
            "21.11.2026",
            "2026-11-21T00:00",
            "today",
            "2026-1-2",
            "-001-01-01",
            "2026-11-21-",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(day("2026-11-21").to_string(), "2026-11-21");
        assert_eq!(english(&day("2026-11-21").words()), "Saturday, 21 November 2026");
    }

    proptest! {
        #[test]
        fn every_moment_is_in_its_own_day(
            millis in 0_i64..4_102_444_800_000,
            which in 0_usize..10_000,
            starts in 0_i64..24 * 60,
        ) {
            let names = Zone::names();
            let zone = zone(&names[which % names.len()]).with_days_from(DayStart::of_minutes(starts));
            let day = zone.day_of(millis);
            prop_assert!(zone.start(day) <= millis && millis < zone.end(day), "{} {}", zone.name(), millis);
        }
    }
}
