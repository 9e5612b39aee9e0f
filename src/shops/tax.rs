//! How a shop goes about tax and tips: rules without I/O, typed by its owner.

use crate::{
    i18n::Language,
    money::{Percent, latin},
    text::clean,
};

/// How prices and tax go together in a shop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TaxMode {
    /// The shop says nothing of tax; a shown one would be owed.
    #[default]
    None,
    /// Prices hold it.
    Included,
    /// It comes on top.
    Added,
}

/// A rate of tax as the shop calls it. One of 0 % is a rate too, and not the same as none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxRate {
    pub name: String,
    pub percent: Percent,
}

/// What a tip in percent is a part of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TipBase {
    /// What is to be paid, tax and all.
    #[default]
    Total,
    /// What is to be paid without the tax.
    Net,
}

/// Longer names do not fit on a receipt.
const LONGEST_NAME: usize = 40;
/// More rates than any country has.
const MOST_RATES: usize = 10;
const MOST_PRESETS: usize = 5;
/// Rates of tax are as fine as this: 8.875 %.
const RATE_DECIMALS: u8 = 3;
/// Percentages that a customer reads.
const TIP_DECIMALS: u8 = 2;

/// Why typed rates are none. Each is the number of the line that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatesError {
    /// No `name = percent`.
    Line(usize),
    Twice(usize),
    TooMany,
}

impl TaxMode {
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Included => "included",
            Self::Added => "added",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::None, Self::Included, Self::Added]
            .into_iter()
            .find(|mode| mode.code() == code)
    }
}

impl TipBase {
    pub fn code(self) -> &'static str {
        match self {
            Self::Total => "total",
            Self::Net => "net",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::Total, Self::Net].into_iter().find(|base| base.code() == code)
    }
}

/// Reads lines of `name = percent`; empty ones are none.
///
/// # Errors
/// Says which line is wrong, counted from 1.
pub fn read_rates(typed: &str) -> Result<Vec<TaxRate>, RatesError> {
    let mut rates: Vec<TaxRate> = Vec::new();
    for (number, line) in (1..).zip(typed.lines()) {
        if clean(line).is_empty() {
            continue;
        }
        let rate = read_rate(line).ok_or(RatesError::Line(number))?;
        let name = rate.name.to_lowercase();
        if rates.iter().any(|other| other.name.to_lowercase() == name) {
            return Err(RatesError::Twice(number));
        }
        rates.push(rate);
    }
    (rates.len() <= MOST_RATES).then_some(rates).ok_or(RatesError::TooMany)
}

/// The name `0` is how an item says that it has no rate.
fn read_rate(line: &str) -> Option<TaxRate> {
    let (name, percent) = line.rsplit_once(['=', '＝'])?;
    let name = clean(name).into_owned();
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count()) && name != "0";
    let percent = Percent::read_signed(percent, RATE_DECIMALS)?;
    (fits && percent.thousandths() <= 100_000).then_some(TaxRate { name, percent })
}

/// As [`read_rates`] reads them, and as this language writes them.
pub fn written(rates: &[TaxRate], language: Language) -> String {
    let lines: Vec<String> = rates
        .iter()
        .map(|rate| format!("{} = {}", rate.name, language.number(&rate.percent.to_string())))
        .collect();
    lines.join("\n")
}

/// Reads `10,15,20`: at least one, none of them twice. Where semicolons stand between, a comma is one of decimals, as in
/// `10; 12,5`. `None` is no such list.
pub fn read_presets(typed: &str) -> Option<Vec<Percent>> {
    let mut presets = Vec::new();
    // A Japanese keyboard has no other comma.
    let typed = latin(typed).replace('、', ",");
    let between = if typed.contains(';') { ';' } else { ',' };
    let parts = typed.split(between).map(|part| part.trim().trim_end_matches(','));
    for part in parts.filter(|part| !part.is_empty()) {
        let percent = Percent::read_signed(part, TIP_DECIMALS)
            .filter(|percent| (1..=100_000).contains(&percent.thousandths()))?;
        if presets.contains(&percent) {
            return None;
        }
        presets.push(percent);
    }
    (1..=MOST_PRESETS).contains(&presets.len()).then_some(presets)
}

/// As [`read_presets`] reads them, and as this language writes them.
pub fn written_presets(presets: &[Percent], language: Language) -> String {
    let presets: Vec<String> = presets
        .iter()
        .map(|percent| language.number(&percent.to_string()))
        .collect();
    let [decimal, ..] = language.marks();
    match presets.as_slice() {
        _ if decimal != "," => presets.join(","),
        // Alone it would be two.
        [one] if one.contains(decimal) => format!("{one};"),
        _ => presets.join("; "),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_is_a_name_and_a_percentage_as_fine_as_any_country_has_it() {
        let rates = read_rates("VAT = 19\r\n\n  Reduced＝７ ％ \nA = B = 8,875\nZero = 0\n").expect("rates");
        let read: Vec<_> = rates
            .iter()
            .map(|rate| (rate.name.as_str(), rate.percent.thousandths()))
            .collect();
        assert_eq!(read, [("VAT", 19_000), ("Reduced", 7000), ("A = B", 8875), ("Zero", 0)]);
        let german = Language::named("de").expect("a language");
        assert_eq!(
            written(&read_rates("A = 5.5\nB = 8,875\nC = 19").expect("rates"), german),
            "A = 5,5\nB = 8,875\nC = 19"
        );
        assert_eq!(read_rates(&written(&rates, german)), Ok(rates));
        assert_eq!(read_rates(" \n"), Ok(Vec::new()));
    }

    #[test]
    fn a_line_that_is_none_is_told_by_its_number() {
        for wrong in [
            "VAT",
            "= 19",
            "VAT =",
            "VAT = x",
            "VAT = -1",
            "VAT = 100.001",
            "VAT = 8.8755",
            "0 = 5",
            "VAT = 1e1",
        ] {
            assert_eq!(
                read_rates(&format!("Other = 7\n\n{wrong}")),
                Err(RatesError::Line(3)),
                "{wrong}"
            );
        }
        assert_eq!(read_rates(&format!("{} = 1", "n".repeat(41))), Err(RatesError::Line(1)));
        assert_eq!(read_rates("VAT = 19\nvat = 7"), Err(RatesError::Twice(2)));
        let many: Vec<String> = (0..11).map(|n| format!("Rate {n} = {n}")).collect();
        assert_eq!(read_rates(&many.join("\n")), Err(RatesError::TooMany));
    }

    #[test]
    fn presets_are_a_few_percentages() {
        let read = |typed| read_presets(typed).map(|presets| written_presets(&presets, Language::default()));
        let german = Language::named("de").expect("a language");
        for (typed, written) in [
            ("10,15,20", "10; 15; 20"),
            ("10; 12,5; 20", "10; 12,5; 20"),
            ("7,5;", "7,5;"),
            ("7", "7"),
            ("5,10,8.8", "5; 10; 8,8"),
        ] {
            assert_eq!(written_presets(&read_presets(typed).expect("presets"), german), written);
        }
        assert_eq!(read("１０、１２．５、２０％").as_deref(), Some("10,12.5,20"));
        assert_eq!(read("10,15,20").as_deref(), Some("10,15,20"));
        assert_eq!(read(" 5 %; 12.5, ").as_deref(), Some("5,12.5"));
        assert_eq!(read("10; 12,5").as_deref(), Some("10,12.5"));
        assert_eq!(read("7,5;").as_deref(), Some("7.5"));
        for none in [
            "",
            ",",
            "0",
            "10,10",
            "101",
            "ten",
            "1,2,3,4,5,6",
            "8.875",
            "-5",
            "10;10,0",
            "1,5,5;2",
        ] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_rates_or_told(typed in any::<String>(), code in prop::sample::select(vec!["en", "de", "ar"])) {
            let language = Language::named(code).expect("a language");
            if let Ok(rates) = read_rates(&typed) {
                prop_assert_eq!(read_rates(&written(&rates, language)), Ok(rates));
            }
            if let Some(presets) = read_presets(&typed) {
                prop_assert_eq!(read_presets(&written_presets(&presets, language)), Some(presets));
            }
        }

        #[test]
        fn presets_are_read_as_they_are_written(thousandths in prop::collection::btree_set(1..=10_000_i64, 1..=5), code in prop::sample::select(vec!["en", "de", "ar"])) {
            let percents = thousandths.into_iter().map(|hundredths| Percent::of_thousandths(hundredths * 10));
            let presets: Vec<Percent> = percents.collect::<Option<_>>().expect("percentages");
            let written = written_presets(&presets, Language::named(code).expect("a language"));
            prop_assert_eq!(read_presets(&written), Some(presets), "{}", written);
        }
    }
}
