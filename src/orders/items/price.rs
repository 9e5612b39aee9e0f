//! Prices as people type them and as files write them: a rule without I/O. A price may be nothing, for what is given away.

use crate::money::{self, Currency, Misread};

/// Why a price is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceError {
    Missing,
    NotANumber,
    /// A thousand, or three decimals?
    Ambiguous,
    TooManyDecimals,
    TooLarge,
}

/// Reads what a person typed, strictly, as any amount.
pub fn typed(typed: &str, digits: u8) -> Result<i64, PriceError> {
    match money::read(typed, digits) {
        Ok(minor) => Ok(minor),
        Err(Misread::Zero) => Ok(0),
        Err(Misread::Empty) => Err(PriceError::Missing),
        Err(Misread::NotANumber) => Err(PriceError::NotANumber),
        Err(Misread::Grouped | Misread::Ambiguous) => Err(PriceError::Ambiguous),
        Err(Misread::TooManyDecimals) => Err(PriceError::TooManyDecimals),
        Err(Misread::TooLarge) => Err(PriceError::TooLarge),
    }
}

/// Reads what a file says: with the sign of a currency, and with groups of thousands where they can be nothing else.
pub fn written(text: &str, digits: u8) -> Result<i64, PriceError> {
    // Spaces of any width and apostrophes stand between thousands, never before decimals.
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !"'’".contains(*c))
        .collect();
    let is_sign = |c: char| !c.is_ascii_digit() && !"-+.,(".contains(c);
    let number = text.trim_start_matches(is_sign);
    // "kr. 45": the point belongs to the word. "€.50" has none.
    let is_word = text[..text.len() - number.len()].ends_with(|c: char| c.is_alphabetic() || c == '/');
    let number = if is_word {
        number.trim_start_matches('.')
    } else {
        number
    };
    let text = number.trim_end_matches(is_sign);
    if text.is_empty() {
        return Err(PriceError::Missing);
    }
    if !text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',') {
        return Err(PriceError::NotANumber);
    }
    let (whole, decimals) = split(text, digits)?;
    // Zeros beyond what the currency has are no decimals.
    let decimals = match decimals.get(usize::from(digits)..) {
        Some(rest) if rest.bytes().all(|b| b == b'0') => &decimals[..usize::from(digits)],
        _ => decimals,
    };
    let plain = if decimals.is_empty() {
        whole
    } else {
        format!("{whole}.{decimals}")
    };
    typed(&plain, digits)
}

/// Is it the price in another currency than this one, by a sign or a code that is known?
pub fn is_of_another(text: &str, currency: &Currency) -> bool {
    let own = currency.code();
    let is_sign = |c: &char| !c.is_alphabetic() && SIGNS.iter().any(|(known, _)| known.starts_with(*c));
    let sign = text.chars().map(narrow).find(is_sign).map(String::from);
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let letters: String = letters.flat_map(char::to_uppercase).collect();
    if let "SAT" | "SATS" | "BTC" | "XBT" = letters.as_str() {
        return !(currency.is_sats() && letters.starts_with("SAT"));
    }
    if CODES.split_ascii_whitespace().any(|code| code == letters) {
        return letters != own;
    }
    let is_others = |sign: &str| {
        let row = SIGNS.iter().find(|(known, _)| *known == sign);
        row.map(|(_, codes)| !codes.contains(&own))
    };
    match sign {
        // Of letters that no list knows nobody can say what they mean.
        None => is_others(&letters).unwrap_or(false),
        Some(sign) => is_others(&format!("{letters}{sign}")).unwrap_or_else(|| match sign == "$" {
            // `AR$`: the dollar of whose code begins so.
            true => !own.starts_with(&letters),
            false => is_others(&sign).unwrap_or(false),
        }),
    }
}

/// A sign as wide as the letters of Chinese and Japanese is the same sign.
fn narrow(c: char) -> char {
    match c {
        '＄' => '$',
        '￡' => '£',
        '￥' => '¥',
        '￦' => '₩',
        c => c,
    }
}

/// What people write beside amounts in these currencies, in capitals; the codes are ISO 4217's. Letters that mean one currency
/// here and another there are left out.
const SIGNS: [(&str, &[&str]); 44] = [
    (
        "$",
        &[
            "USD", "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "CVE", "DOP", "FJD",
            "GYD", "HKD", "JMD", "KYD", "LRD", "MOP", "MXN", "NAD", "NIO", "NZD", "PAB", "SBD", "SGD", "SRD", "TOP",
            "TTD", "TWD", "UYU", "WST", "XCD",
        ],
    ),
    ("US$", &["USD"]),
    ("A$", &["AUD"]),
    ("AU$", &["AUD"]),
    ("C$", &["CAD", "NIO"]),
    ("CA$", &["CAD"]),
    ("HK$", &["HKD"]),
    ("MX$", &["MXN"]),
    ("NT$", &["TWD"]),
    ("NZ$", &["NZD"]),
    ("R$", &["BRL"]),
    ("RD$", &["DOP"]),
    ("S$", &["SGD"]),
    ("KR", &["DKK", "ISK", "NOK", "SEK"]),
    ("KČ", &["CZK"]),
    ("ZŁ", &["PLN"]),
    ("€", &["EUR"]),
    ("£", &["GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"]),
    ("¥", &["JPY", "CNY"]),
    ("₿", &[]),
    ("₹", &["INR"]),
    ("₨", &["INR", "LKR", "MUR", "NPR", "PKR", "SCR"]),
    ("₩", &["KRW", "KPW"]),
    ("₺", &["TRY"]),
    ("₽", &["RUB"]),
    ("₴", &["UAH"]),
    ("₦", &["NGN"]),
    ("₱", &["PHP", "CUP"]),
    ("₫", &["VND"]),
    ("₪", &["ILS"]),
    ("₡", &["CRC"]),
    ("₲", &["PYG"]),
    ("₵", &["GHS"]),
    ("₸", &["KZT"]),
    ("₾", &["GEL"]),
    ("₼", &["AZN"]),
    ("₮", &["MNT"]),
    ("₭", &["LAK"]),
    ("฿", &["THB"]),
    ("៛", &["KHR"]),
    ("৳", &["BDT"]),
    ("֏", &["AMD"]),
    ("؋", &["AFN"]),
    ("﷼", &["IRR", "OMR", "QAR", "SAR", "YER"]),
];

/// ISO 4217's list one, without funds, metals and what is for tests.
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF \
    CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF \
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT \
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR \
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST \
    XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// The digits before and after the decimal point, wherever that is.
fn split(text: &str, digits: u8) -> Result<(String, &str), PriceError> {
    let Some(last) = text.rfind(['.', ',']) else {
        return Ok((text.to_owned(), ""));
    };
    let (whole, decimals) = (&text[..last], &text[last + 1..]);
    let point = text.as_bytes()[last];
    let is_repeated = whole.bytes().any(|b| b == point);
    let has_other = whole.bytes().any(|b| b != point && !b.is_ascii_digit());
    let grouped = |text: &str| {
        let mut groups = text.split(['.', ',']);
        let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
        first && groups.all(|group| group.len() == 3)
    };
    let joined = |text: &str| text.replace(['.', ','], "");
    match (is_repeated, has_other) {
        // 1.234,50
        (false, true) if grouped(whole) && is_one_kind(whole) => Ok((joined(whole), decimals)),
        // 1,234,567
        (true, false) if grouped(text) => Ok((joined(text), "")),
        // 12.50; but 1.500 may be either.
        (false, false) if decimals.len() != 3 || (digits == 3 && point == b'.') || whole == "0" => Ok((
            if whole.is_empty() {
                "0".to_owned()
            } else {
                whole.to_owned()
            },
            decimals,
        )),
        (false, false) => Err(PriceError::Ambiguous),
        _ => Err(PriceError::NotANumber),
    }
}

fn is_one_kind(text: &str) -> bool {
    !(text.contains('.') && text.contains(','))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sign_of_one_currency_is_no_price_in_another() {
        let (euro, dollar) = (Currency::new("EUR", 2), Currency::USD);
        for (text, of_euro, of_dollar) in [
            ("3.00", false, false),
            ("€3.00", false, true),
            ("3,00 €", false, true),
            ("£3.00", true, true),
            ("GBP 3.00", true, true),
            ("EUR3", false, true),
            ("$3.00", true, false),
            ("kr. 45", true, true),
            ("12 LEI", false, false),
            ("F 12", false, false),
            ("1'234.50 CHF", true, true),
            ("500 sats", true, true),
            ("SAT 500", true, true),
            ("₿1", true, true),
            ("US$3.00", true, false),
            ("R$3", true, true),
            ("X$3", true, true),
            ("$5.00 USD", true, false),
            ("J$ 500", true, true),
            ("CAD$5", true, true),
            ("￡3", true, true),
            ("¤3", false, false),
            ("CHF 12.–", true, true),
            ("PLN 12", true, true),
            ("usd 3", true, false),
            ("฿40", true, true),
            ("₾5", true, true),
        ] {
            assert_eq!(
                (is_of_another(text, &euro), is_of_another(text, &dollar)),
                (of_euro, of_dollar),
                "{text}"
            );
        }
        let sats = Currency::SATS;
        for (text, is_of_another_one) in [
            ("500 sats", false),
            ("500 SAT", false),
            ("BTC 1", true),
            ("PLN 12", true),
        ] {
            assert_eq!(is_of_another(text, &sats), is_of_another_one, "{text}");
        }
        for (text, code) in [
            ("R$ 3", "BRL"),
            ("฿40", "THB"),
            ("12 zł", "PLN"),
            ("A$ 3", "AUD"),
            ("$ 3", "AUD"),
        ] {
            assert!(!is_of_another(text, &Currency::new(code, 2)), "{text}");
        }
    }

    #[test]
    fn a_file_s_price_is_read_where_it_can_be_nothing_else() {
        for (text, digits, minor) in [
            ("3.50", 2, 350),
            ("3,50", 2, 350),
            ("£4,250.00", 2, 425_000),
            ("€ 4.250,00", 2, 425_000),
            ("1,234,567", 0, 1_234_567),
            ("1 234,5 kr", 2, 123_450),
            ("CHF 1'234.50", 2, 123_450),
            ("0", 2, 0),
            ("0.00", 2, 0),
            (".5", 2, 50),
            ("0.500", 2, 50),
            ("500.00", 0, 500),
            ("1.500", 3, 1500),
            ("12.5000", 2, 1250),
            ("¥1200", 0, 1200),
            ("kr. 45", 2, 4500),
            ("Rs.50", 2, 5000),
            ("S/. 8", 2, 800),
            ("Fr. 12.50", 2, 1250),
            ("€.50", 2, 50),
        ] {
            assert_eq!(written(text, digits), Ok(minor), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_prices_is_none() {
        for (text, digits, error) in [
            ("", 2, PriceError::Missing),
            ("variable", 2, PriceError::Missing),
            ("€", 2, PriceError::Missing),
            ("1.500", 2, PriceError::Ambiguous),
            ("1,500", 0, PriceError::Ambiguous),
            ("1,500", 3, PriceError::Ambiguous),
            ("-3.50", 2, PriceError::NotANumber),
            ("(3.50)", 2, PriceError::NotANumber),
            ("1.2.3", 2, PriceError::NotANumber),
            ("1,23,456", 2, PriceError::NotANumber),
            ("3.505", 2, PriceError::Ambiguous),
            ("3.5051", 2, PriceError::TooManyDecimals),
            ("3.5", 0, PriceError::TooManyDecimals),
            ("3.5e2", 2, PriceError::NotANumber),
            ("99999999999999999999", 2, PriceError::TooLarge),
        ] {
            assert_eq!(written(text, digits), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_a_file_can_say_breaks_it(text in any::<String>(), digits in 0_u8..=4) {
            if let Ok(minor) = written(&text, digits) {
                prop_assert!(minor >= 0);
            }
        }

        /// Whatever signs and groups it wears, an amount is that amount.
        #[test]
        fn a_written_amount_comes_back(minor in 0_i64..100_000_000_000, sign in "(€|\\$|£ |CHF )?") {
            let (whole, cents) = (minor / 100, minor % 100);
            let mut grouped = whole.to_string();
            for at in (1..grouped.len()).rev().filter(|at| (grouped.len() - at).is_multiple_of(3)).collect::<Vec<_>>() {
                grouped.insert(at, ',');
            }
            prop_assert_eq!(written(&format!("{sign}{grouped}.{cents:02}"), 2), Ok(minor));
            prop_assert_eq!(written(&format!("{whole}.{cents:02}"), 2), Ok(minor));
        }
    }
}
