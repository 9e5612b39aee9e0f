//! Numbers, money, days and times as a language writes them; the one place where that is done. Integers all the way.

use std::{borrow::Cow, fmt::Write};

use super::{Language, cldr::CLDR};

/// How a language writes; the pieces of a pattern stand between braces.
#[derive(Debug)]
pub struct Cldr {
    /// Between groups of three digits.
    pub group: &'static str,
    /// Before the decimals.
    pub decimal: &'static str,
    pub minus: &'static str,
    /// `{}` is the number.
    pub percent: &'static str,
    /// Numbers with fewer digits before the decimals are not grouped.
    pub groups_from: usize,
    pub date: &'static str,
    /// A date with the name of its day.
    pub day: &'static str,
    /// Between a date and a time.
    pub joint: &'static str,
    pub clock: &'static str,
    /// From January on, with bars between them.
    pub months: &'static str,
    /// From Monday on.
    pub weekdays: &'static str,
    /// Before noon, and after it.
    pub halves: &'static str,
}

/// An amount of money, to be written. The unit is a currency's code, or `sats`: the same in every language, and behind the
/// number in all of them, as the code of a currency may stand anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    pub minor: i64,
    /// How many of the digits are decimals.
    pub digits: u8,
    pub unit: Cow<'static, str>,
}

/// What the calendar and the clocks of a place show at a moment, to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    pub year: i16,
    /// From 1 on.
    pub month: i8,
    pub day: i8,
    /// From Monday on, which is 0.
    pub weekday: i8,
    pub hour: i8,
    pub minute: i8,
    pub shows: Shows,
}

/// How much of it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The day with its name.
    Day,
    /// The time alone.
    Clock,
    /// Date and time, and what the place's clocks are called then.
    Moment { zone: String },
}

impl Language {
    fn cldr(self) -> &'static Cldr {
        // Whatever has no row of its own is made from the first one's.
        CLDR.get(self.index()).unwrap_or(&CLDR[0])
    }

    /// The mark before the decimals, and the one between groups of digits: what scripts need.
    pub fn marks(self) -> [&'static str; 4] {
        let cldr = self.cldr();
        let from = if cldr.groups_from > 4 { "5" } else { "4" };
        [cldr.decimal, cldr.group, cldr.minus, from]
    }

    /// A number as machines write it, `-1234.50`, as this language does: `-1.234,50`. What is no number stays as it is.
    pub fn number(self, plain: &str) -> String {
        let (sign, number) = plain.strip_prefix('-').map_or(("", plain), |number| ("-", number));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let is_number = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
            return plain.to_owned();
        }
        let cldr = self.cldr();
        let mut text = String::with_capacity(plain.len() * 2);
        if !sign.is_empty() {
            text.push_str(cldr.minus);
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= cldr.groups_from && (whole.len() - at).is_multiple_of(3) {
                text.push_str(cldr.group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(cldr.decimal);
            text.push_str(fraction);
        }
        text
    }

    /// A percentage of that number: `12.5%`.
    pub fn percent(self, plain: &str) -> String {
        self.cldr().percent.replacen("{}", &self.number(plain), 1)
    }

    /// How a percentage stands about its number, which is `{}`: what scripts need.
    pub fn percent_pattern(self) -> &'static str {
        self.cldr().percent
    }

    /// The same as a field holds it, to be read again: without groups, which nobody may type. A comma before three decimals
    /// might stand between thousands, so there it stays a point.
    pub fn in_field(self, plain: &str) -> String {
        let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        match decimals {
            0 | 3 => plain.to_owned(),
            _ => plain.replace('.', self.cldr().decimal),
        }
    }

    /// `1,234.50 EUR`
    pub fn amount(self, amount: &Amount) -> String {
        format!("{} {}", self.number(&amount.plain()), amount.unit)
    }

    /// `21 November 2026, 10:26 CET`
    pub fn when(self, when: &When) -> String {
        let cldr = self.cldr();
        match &when.shows {
            Shows::Day => when.fill(cldr.day, cldr),
            Shows::Clock => when.fill(cldr.clock, cldr),
            Shows::Moment { zone } => {
                let (date, clock) = (when.fill(cldr.date, cldr), when.fill(cldr.clock, cldr));
                format!("{date}{}{clock} {zone}", cldr.joint)
            }
        }
    }
}

impl Amount {
    /// In major units as machines write it: `-1234.50`.
    pub fn plain(&self) -> String {
        let places = usize::from(self.digits);
        let digits = format!("{:0width$}", self.minor.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if self.minor < 0 { "-" } else { "" };
        let point = if places > 0 { "." } else { "" };
        format!("{sign}{whole}{point}{fraction}")
    }
}

/// Templates hand over references to references.
impl<T: Clone> From<&T> for Amount
where
    Self: From<T>,
{
    fn from(amount: &T) -> Self {
        amount.clone().into()
    }
}

impl When {
    fn fill(&self, pattern: &str, cldr: &Cldr) -> String {
        let of = |names: &'static str, at: i8| {
            let at = usize::try_from(at).unwrap_or_default();
            names.split('|').nth(at).unwrap_or_default()
        };
        let mut text = String::with_capacity(pattern.len() * 2);
        for piece in pattern.split('{') {
            let Some((name, after)) = piece.split_once('}') else {
                text.push_str(piece);
                continue;
            };
            // Writing to a string cannot fail.
            let _ = match name {
                "y" => write!(text, "{}", self.year),
                "d" => write!(text, "{}", self.day),
                "dd" => write!(text, "{:02}", self.day),
                "month" => write!(text, "{}", of(cldr.months, self.month - 1)),
                "weekday" => write!(text, "{}", of(cldr.weekdays, self.weekday)),
                "H" => write!(text, "{}", self.hour),
                "HH" => write!(text, "{:02}", self.hour),
                "h" => write!(text, "{}", (self.hour + 11).rem_euclid(12) + 1),
                "mm" => write!(text, "{:02}", self.minute),
                "half" => write!(text, "{}", of(cldr.halves, self.hour / 12)),
                _ => Ok(()),
            };
            text.push_str(after);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The same cases are held against the scripts, and against the browser's own data of ICU.
    fn vectors(name: &str) -> Vec<Value> {
        let cases: Value = serde_json::from_str(include_str!("../../tests/vectors/formats.json")).expect("cases");
        cases[name].as_array().expect("cases").clone()
    }

    fn language(case: &Value) -> Language {
        Language::named(case.as_str().expect("a code")).expect("a language")
    }

    #[test]
    fn amounts_are_written_as_each_language_writes_them() {
        let cases = vectors("amounts");
        for case in &cases {
            let amount = Amount {
                minor: case[1].as_i64().expect("minor units"),
                digits: case[2]
                    .as_u64()
                    .and_then(|digits| digits.try_into().ok())
                    .expect("decimals"),
                unit: case[3].as_str().expect("a unit").to_owned().into(),
            };
            let written = language(&case[0]).amount(&amount);
            assert_eq!(written, case[4].as_str().expect("text"), "{case}");
        }
        let languages: std::collections::BTreeSet<_> = cases.iter().filter_map(|case| case[0].as_str()).collect();
        assert_eq!(languages.len(), Language::COUNT, "each language has its own");
    }

    /// An example shows the mark that the pages of its language have.
    #[test]
    fn what_sentences_show_of_a_number_is_written_as_their_language_writes_it() {
        for (key, plain) in [
            ("amount-no-number", "12.50"),
            ("amount-grouped", "1234.50"),
            ("claim-question-hint", "12.50"),
            ("claim-unreadable", "12.50"),
            ("order-no-percent", "12.5"),
            ("item-price-no-number", "2.50"),
            ("item-price-ambiguous", "1250.00"),
        ] {
            for language in Language::all() {
                let (sentence, example) = (language.text(key), plain.replace('.', language.cldr().decimal));
                assert!(sentence.contains(&example), "{}: {sentence}", language.code());
            }
        }
        for language in Language::all() {
            let example = ["10,15,20", "10; 15; 20"][usize::from(language.cldr().decimal == ",")];
            for key in ["shop-tip-presets-hint", "shop-no-such-presets"] {
                assert!(language.text(key).contains(example), "{}", language.code());
            }
        }
    }

    #[test]
    fn percentages_are_written_as_each_language_writes_them() {
        for case in vectors("percentages") {
            let written = language(&case[0]).percent(case[1].as_str().expect("a number"));
            assert_eq!(written, case[2].as_str().expect("text"), "{case}");
        }
    }

    #[test]
    fn moments_are_written_as_each_language_writes_them() {
        for case in vectors("moments") {
            let number = |at: usize| i8::try_from(case[1][at].as_i64().expect("a number")).expect("small");
            let mut when = When {
                year: 2026,
                month: number(0),
                day: number(1),
                weekday: number(2),
                hour: number(3),
                minute: number(4),
                shows: Shows::Day,
            };
            let language = language(&case[0]);
            assert_eq!(language.when(&when), case[2].as_str().expect("a day"), "{case}");
            when.shows = Shows::Moment { zone: "UTC".to_owned() };
            assert_eq!(language.when(&when), case[3].as_str().expect("a moment"), "{case}");
        }
    }

    #[test]
    fn what_a_field_holds_can_be_typed_in_every_language() {
        for language in Language::all() {
            for plain in ["12.50", "1234.5", "0.001", "1234567", "1234.567"] {
                let field = language.in_field(plain);
                let three = plain.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
                assert!(!(three && field.contains(',')), "{field} may be two amounts");
                assert_eq!(field.replace(',', "."), plain, "{}", language.code());
            }
        }
    }

    #[test]
    fn what_is_no_number_stays_as_it_is() {
        for text in ["", "-", "abc", "1.2.3", "1,5", ".5"] {
            assert_eq!(Language::default().number(text), text);
        }
    }
}
