//! What somebody claims to have paid, read from what was typed or scanned. Rules without I/O.

use crate::{
    blink::Bolt11,
    clock::Millis,
    i18n::Message,
    money::Money,
    sales,
    zone::{Day, Zone},
};

/// A claim that can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// A whole invoice.
    Invoice(Box<Bolt11>),
    /// 64 hex digits: a payment hash, or the preimage of one.
    Hash(String),
    /// The secret of a receipt's address.
    Receipt(String),
    /// So much, around some time.
    Amount(Amount),
}

/// An amount as typed or as the till shows it, in each way in which it can be read: looking in two places does no harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount(Vec<sales::SearchAmount>);

/// From when until when to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeRange {
    pub from: Millis,
    pub until: Millis,
}

const HOUR: Millis = 60 * 60_000;
const DAY: Millis = 24 * HOUR;

impl Query {
    /// # Errors
    /// A sentence that says what to type instead.
    pub fn read(typed: &str) -> Result<Self, Message> {
        let text = typed.trim();
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("ln") || lower.starts_with("lightning:") {
            let read = Bolt11::read(text).map(|invoice| Self::Invoice(Box::new(invoice)));
            return read.ok_or_else(|| Message::new("claim-damaged-invoice"));
        }
        if let Some((_, token)) = text.split_once("/receipts/") {
            return Ok(Self::Receipt(token.trim_end_matches('/').to_owned()));
        }
        if lower.len() == 64 && lower.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(Self::Hash(lower));
        }
        if lower.len() > 20 && lower.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Message::new("claim-cut-off-hash").with("count", lower.len()));
        }
        let amount = Amount::read(text).map(Self::Amount);
        amount.ok_or_else(|| Message::new("claim-unreadable"))
    }
}

impl Amount {
    fn read(text: &str) -> Option<Self> {
        let readings = sales::amounts(text);
        (!readings.is_empty()).then_some(Self(readings))
    }

    /// Each way to read it, in minor units of a currency with 0, 1, 2, 3 and 4 decimals; -1 where it is none. There are
    /// two where a mark may stand before decimals or between thousands.
    pub fn ways(&self) -> Vec<[i64; 5]> {
        let mut ways: Vec<[i64; 5]> = Vec::new();
        for reading in &self.0 {
            let digits = usize::from(reading.digits);
            match ways.iter_mut().find(|way| way[digits] == -1) {
                Some(way) => way[digits] = reading.minor,
                None => {
                    let mut way = [-1; 5];
                    way[digits] = reading.minor;
                    ways.push(way);
                }
            }
        }
        ways
    }

    /// Is it this much?
    pub fn is(&self, money: &Money) -> bool {
        self.0.iter().any(|reading| reading.is(money))
    }
}

impl TimeRange {
    /// Around the time that was typed (in this zone): two hours before and after a moment, a whole day for a day, and the last
    /// day when nothing was.
    ///
    /// # Errors
    /// A sentence that says how to type it.
    pub fn read(typed: &str, now: Millis, zone: &Zone) -> Result<Self, Message> {
        let typed = typed.trim();
        let (day, clock) = typed.split_once(['T', ' ']).unwrap_or((typed, ""));
        let wrong = || Message::new("claim-no-time");
        match (typed, clock.trim()) {
            ("", _) => Ok(Self {
                from: now - DAY,
                until: now + HOUR,
            }),
            (_, "") => {
                let day = Day::parse(day).ok_or_else(wrong)?;
                Ok(Self {
                    from: zone.start(day),
                    until: zone.end(day),
                })
            }
            (_, clock) => {
                let day = Day::parse(day).ok_or_else(wrong)?;
                let (hour, minute) = time_of_day(clock).ok_or_else(wrong)?;
                let at = zone.at(day, hour, minute);
                Ok(Self {
                    from: at - 2 * HOUR,
                    until: at + 2 * HOUR,
                })
            }
        }
    }
}

/// `14:30`, seconds ignored.
fn time_of_day(clock: &str) -> Option<(i8, i8)> {
    let mut parts = clock.split(':');
    let mut part = |limit: i8| parts.next()?.parse().ok().filter(|n| (0..limit).contains(n));
    Some((part(24)?, part(60)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn amounts_are_read_with_or_without_their_currency() {
        let amount = |typed: &str| match Query::read(typed) {
            Ok(Query::Amount(amount)) => amount,
            other => panic!("{typed}: {other:?}"),
        };
        assert!(amount("2707").is(&Money::sats(2707)));
        assert!(amount("2707 sats").is(&Money::sats(2707)));
        assert!(amount("12.5").is(&Money::cents(1250)));
        assert!(amount(" 12.50 usd").is(&Money::cents(1250)));
        for typed in ["4,50", "4.50", "4,5", "4,50 USD", "4.50 $"] {
            assert!(amount(typed).is(&Money::cents(450)), "{typed}");
        }
        for typed in ["12,345 sats", "12.345 sats", "12345", "12,345"] {
            assert!(amount(typed).is(&Money::sats(12_345)), "{typed}");
        }
        for money in [Money::sats(1), Money::sats(12_345_678), Money::cents(123_450)] {
            for language in Language::all() {
                let shown = money.words(language);
                assert!(amount(&shown).is(&money), "{shown}");
            }
        }
        assert!(!amount("12.50 EUR").is(&Money::cents(1250)));
        assert!(!amount("1250 sats").is(&Money::cents(125_000)));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_looked_for_in_both() {
        let ways = |typed: &str| Amount::read(typed).expect("an amount").ways();
        assert_eq!(ways("4,50"), [[-1, -1, 450, 4500, 45_000]]);
        assert_eq!(ways("12,345 sats"), [[12_345, -1, -1, -1, -1]]);
        let both = ways("1,234");
        assert!(both.iter().any(|way| way[3] == 1234) && both.iter().any(|way| way[3] == 1_234_000));
    }

    #[test]
    fn nonsense_is_told_what_to_type() {
        for typed in [
            "hello",
            "12,50,3",
            "-3",
            "0",
            "deadbeefdeadbeefdeadbeef",
            "lnbc1xyz",
            "lightning:",
        ] {
            assert!(Query::read(typed).is_err(), "{typed}");
        }
        let cut_off = Query::read(&"ab".repeat(31)).expect_err("cut off");
        assert_eq!(cut_off, Message::new("claim-cut-off-hash").with("count", 62_i64));
    }

    #[test]
    fn a_time_is_a_moment_a_day_or_lately() {
        let zone = Zone::named("Pacific/Auckland").expect("a zone");
        let day = zone.start(Day::parse("2026-11-21").expect("a day"));
        let range = |typed| TimeRange::read(typed, day, &zone).map(|range| (range.from - day, range.until - day));
        assert_eq!(
            range("2026-11-21T14:30"),
            Ok((12 * HOUR + 30 * 60_000, 16 * HOUR + 30 * 60_000))
        );
        assert_eq!(range("2026-11-21 14:30:10"), range("2026-11-21T14:30"));
        assert_eq!(range("2026-11-21"), Ok((0, DAY)));
        assert_eq!(range(""), Ok((-DAY, HOUR)));
        for typed in ["yesterday", "2026-11-21T25:00", "2026-02-30 10:00", "14:30"] {
            assert!(range(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_preimage_opens_its_hash() {
        let hash = sales::hash_of(&"00".repeat(32)).expect("hex");
        assert_eq!(hash, "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    }
}
