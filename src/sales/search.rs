//! What somebody looks for in the history, read from what they typed. Rules without I/O.
//!
//! A search may be lenient where a charge must not: what can be read in two ways is looked for in both.

use sha2::{Digest, Sha256};

use crate::{
    blink::Bolt11,
    money::{self, Money, SAT},
    text::{clean, fold},
};

/// Nothing longer is in the tables, a bolt11 included.
const LONGEST: usize = 2000;
/// No currency of Blink's has more.
const MOST_DIGITS: u8 = 4;

/// A search, as far as it was understood. Without a text it finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What a memo holds, in one case.
    pub text: String,
    /// What names one sale, if it is such.
    pub exact: Option<Exact>,
    pub amounts: Vec<Amount>,
}

/// A name of one sale or one payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exact {
    /// Of a sale or of an attempt.
    Id(String),
    /// The hash of a payment. Typed was that, its preimage, or the whole invoice.
    Payment { hash: String, or_of: Option<String> },
    /// The secret of a receipt's address.
    Receipt(String),
}

/// So many minor units of a currency with so many decimals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    pub minor: i64,
    pub digits: u8,
    /// As the tables have it, `SAT` or a code; `None` is any.
    pub unit: Option<String>,
}

impl Amount {
    /// Is it this much?
    pub fn is(&self, money: &Money) -> bool {
        let same = |unit: &String| unit == money.currency.unit();
        (self.minor, self.digits) == (money.minor, money.currency.digits()) && self.unit.as_ref().is_none_or(same)
    }
}

impl Search {
    pub fn read(typed: &str) -> Self {
        let typed: String = clean(typed).chars().take(LONGEST).collect();
        Self {
            exact: Exact::read(&typed),
            amounts: amounts(&typed),
            text: fold(&typed),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The sats that an invoice may have been for.
    pub fn satoshis(&self) -> Option<i64> {
        let is_sats = |amount: &&Amount| amount.digits == 0 && amount.unit.as_deref().is_none_or(|unit| unit == SAT);
        self.amounts.iter().find(is_sats).map(|amount| amount.minor)
    }
}

impl Exact {
    fn read(typed: &str) -> Option<Self> {
        let lower = typed.to_ascii_lowercase();
        if let Some((_, token)) = typed.split_once("/receipts/") {
            return Some(Self::Receipt(token.trim_end_matches('/').to_owned()));
        }
        if let Some((_, id)) = lower.rsplit_once("/sales/") {
            return Some(Self::Id(id.trim_end_matches('/').to_owned()));
        }
        if uuid::Uuid::try_parse(&lower).is_ok() && lower.contains('-') {
            return Some(Self::Id(lower));
        }
        if lower.len() == 64 && lower.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let or_of = hash_of(&lower);
            return Some(Self::Payment { hash: lower, or_of });
        }
        let invoice = Bolt11::read(typed)?;
        Some(Self::Payment {
            hash: invoice.payment_hash,
            or_of: None,
        })
    }
}

/// Every way in which this is an amount. Lookups go by it too.
pub fn amounts(typed: &str) -> Vec<Amount> {
    let Some((number, unit)) = split(&money::latin(typed)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for plain in plain(&number) {
        for digits in 0..=MOST_DIGITS {
            if unit.as_deref() == Some(SAT) && digits > 0 {
                break;
            }
            let Ok(minor) = money::parse(&plain, digits) else {
                continue;
            };
            let amount = Amount {
                minor,
                digits,
                unit: unit.clone(),
            };
            if !found.contains(&amount) {
                found.push(amount);
            }
        }
    }
    found
}

/// The number and the unit beside it, on either side, with or without a space.
fn split(typed: &str) -> Option<(String, Option<String>)> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
    let first = typed.find(|c: char| c.is_ascii_digit())?;
    let last = typed.rfind(|c: char| c.is_ascii_digit())?;
    let (before, rest) = typed.split_at(first);
    let (number, after) = rest.split_at(last - first + 1);
    if !number.chars().all(is_number) {
        return None;
    }
    let before = before.trim().trim_start_matches('≈').trim();
    let unit = match (before, after.trim()) {
        ("", unit) | (unit, "") => unit.to_uppercase(),
        _ => return None,
    };
    let unit = match unit.as_str() {
        "" => None,
        "SAT" | "SATS" | "BTC" => Some(SAT),
        "€" => Some("EUR"),
        "£" => Some("GBP"),
        "$" => Some("USD"),
        code if (3..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_uppercase()) => Some(code),
        _ => return None,
    };
    Some((number.to_owned(), unit.map(str::to_owned)))
}

/// The number with a point before its decimals and nothing else: as a decimal mark and as a grouping mark, where it may
/// be either.
fn plain(number: &str) -> Vec<String> {
    let number: String = number
        .chars()
        .map(|c| {
            if c == ',' || c == '.' || c.is_ascii_digit() {
                c
            } else {
                ' '
            }
        })
        .collect();
    let mut readings = Vec::new();
    for (decimal, group) in [('.', ','), (',', '.'), ('.', ' '), (',', ' ')] {
        let (whole, fraction) = number.split_once(decimal).unwrap_or((&number, ""));
        let is_whole = is_grouped(whole, group) || whole.bytes().all(|b| b.is_ascii_digit());
        if !is_whole || whole.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        let plain = match (number.contains(decimal), fraction) {
            (true, "") => continue,
            (true, fraction) => format!("{whole}.{fraction}"),
            (false, _) => whole,
        };
        if !readings.contains(&plain) {
            readings.push(plain);
        }
    }
    readings
}

/// `12 345 678`: groups of three after the first.
fn is_grouped(whole: &str, mark: char) -> bool {
    let mut groups = whole.split(mark);
    let is_number = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let first = groups
        .next()
        .is_some_and(|group| (1..=3).contains(&group.len()) && is_number(group));
    let mut more = 0;
    let rest = groups.all(|group| {
        more += 1;
        group.len() == 3 && is_number(group)
    });
    first && rest && more > 0
}

/// The payment hash that this preimage opens; both as 64 hex digits.
pub fn hash_of(preimage: &str) -> Option<String> {
    let preimage = hex::decode(preimage).ok()?;
    Some(hex::encode(Sha256::digest(preimage)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{i18n::Language, money::Currency};

    fn finds(typed: &str, minor: i64, digits: u8, unit: &str) -> bool {
        Search::read(typed)
            .amounts
            .iter()
            .any(|a| (a.minor, a.digits) == (minor, digits) && a.unit.as_deref().is_none_or(|own| own == unit))
    }

    #[test]
    fn an_amount_is_found_as_it_is_typed_and_as_it_is_shown() {
        for typed in [
            "4,50",
            "4.50",
            "4,5",
            "4.50 EUR",
            "€ 4,50",
            "4,50€",
            "≈ 4.50 EUR",
            "EUR 4.50",
        ] {
            assert!(finds(typed, 450, 2, "EUR"), "{typed}");
        }
        for typed in [
            "12,345 sats",
            "12345",
            "12.345 sats",
            "12 345 sats",
            "12345 SAT",
            "12,345",
        ] {
            assert!(finds(typed, 12_345, 0, "SAT"), "{typed}");
        }
        for typed in ["1,234.50 EUR", "1.234,50", "1234.5", "1 234,50 €", "1’234.50"] {
            assert!(finds(typed, 123_450, 2, "EUR"), "{typed}");
        }
        assert!(finds("1,250", 1250, 3, "KWD") && finds("1.250 KWD", 1250, 3, "KWD"));
        assert!(!finds("4.50 USD", 450, 2, "EUR"));
        assert!(!finds("4.50 sats", 450, 2, "EUR"));
    }

    #[test]
    fn what_is_no_amount_is_none() {
        for typed in [
            "",
            "tea",
            "1,2,3",
            "12:30",
            "1.2.3",
            "4,50 or so",
            "-4",
            "Table 4 b",
            ".",
            "1234567890123456789012",
        ] {
            assert!(Search::read(typed).amounts.is_empty(), "{typed}");
        }
    }

    #[test]
    fn what_names_one_sale_is_known() {
        let hash = "ab".repeat(32);
        let id = "7b2f4fd1-4d15-4c49-8f2f-0a1b2c3d4e5f";
        assert_eq!(Search::read(&id.to_uppercase()).exact, Some(Exact::Id(id.to_owned())));
        assert_eq!(
            Search::read(&format!("https://till.example/sales/{id}")).exact,
            Some(Exact::Id(id.to_owned()))
        );
        assert!(
            matches!(Search::read(&hash.to_uppercase()).exact, Some(Exact::Payment { hash: found, or_of: Some(_) }) if found == hash)
        );
        assert_eq!(
            Search::read("https://till.example/receipts/AbC").exact,
            Some(Exact::Receipt("AbC".to_owned()))
        );
        for typed in ["lnbc1xyz", "lightning:", "tea", "12345678901234567890123456789012"] {
            assert_eq!(Search::read(typed).exact, None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_till_shows_is_found(minor in 1_i64..=99_999_999_999, digits in 0_u8..=4) {
            let money = Money { minor, currency: Currency::new("EUR", digits) };
            for language in Language::all() {
                let (shown, sats) = (money.words(language), Money::sats(minor).words(language));
                prop_assert!(finds(&shown, minor, digits, "EUR"), "{}", shown);
                prop_assert!(finds(&sats, minor, 0, "SAT"), "{}", sats);
            }
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>()) {
            let _ = Search::read(&text);
        }
    }
}
