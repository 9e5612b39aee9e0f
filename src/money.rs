//! Amounts of money and the rates between them: integers in minor units, no floating point anywhere, no I/O.
//!
//! One rule of rounding for everything that is converted: half up, in [`divide_half_up`], as Blink's own app does it
//! (blink-mobile `use-price-conversion.ts`).

use std::{borrow::Cow, fmt};

use crate::{
    blink::{RealtimePrice, Transaction, WalletCurrency},
    i18n::{self, Amount, Arg, Language, Message},
};

/// The most that Blink takes in one amount, sats or cents (its `MAX_SATS` and `MAX_CENTS`, `domain/shared/amount.ts`).
pub const MAX_WALLET_AMOUNT: i64 = 10_000_000_000_000;

/// More digits than this in a row are no price; keeps a typed amount far from the end of `i64`.
const MAX_TYPED_DIGITS: usize = 17;

/// Nobody types so many minor units; a script counts exactly up to here.
const MAX_TYPED: i64 = 1_000_000_000_000_000;

/// What an amount is counted in, and how many decimals it has. Bitcoin is counted in sats, which have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    code: Cow<'static, str>,
    digits: u8,
}

/// What forms, exports and the table of sales call sats.
pub const SAT: &str = "SAT";

/// Currencies whose minor unit is not the hundredth (ISO 4217).
const WHOLE: [&str; 17] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
    "XPF",
];
const THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// Decimals that a currency usually has, for when nobody is there who says how many: a price brings its own.
pub fn usual_digits(code: &str) -> u8 {
    if WHOLE.contains(&code) {
        0
    } else if THOUSANDTHS.contains(&code) {
        3
    } else {
        2
    }
}

impl Currency {
    pub const SATS: Self = Self {
        code: Cow::Borrowed("BTC"),
        digits: 0,
    };
    pub const USD: Self = Self {
        code: Cow::Borrowed("USD"),
        digits: 2,
    };

    /// By its code. More decimals than there can be are none.
    pub fn new(code: impl Into<String>, digits: impl TryInto<u8>) -> Self {
        Self {
            code: Cow::Owned(code.into()),
            digits: digits.try_into().unwrap_or_default(),
        }
    }

    /// By what [`Currency::unit`] calls it.
    pub fn of_unit(unit: &str, digits: impl TryInto<u8>) -> Self {
        match unit {
            SAT => Self::SATS,
            code => Self::new(code, digits),
        }
    }

    /// `BTC`, `USD`, `EUR`, …: what `data-currency` says.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The same, but `SAT` for sats: what forms, exports and the table of sales say.
    pub fn unit(&self) -> &str {
        if self.is_sats() { SAT } else { &self.code }
    }

    pub fn digits(&self) -> u8 {
        self.digits
    }

    pub fn is_sats(&self) -> bool {
        self.wallet() == Some(WalletCurrency::Btc)
    }

    /// The wallet at Blink that holds it.
    pub fn wallet(&self) -> Option<WalletCurrency> {
        WalletCurrency::parse(&self.code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

/// An amount in minor units of its currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// In minor units: sats, cents, fils, yen.
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    /// An amount of satoshis.
    pub fn sats(minor: i64) -> Self {
        WalletCurrency::Btc.money(minor)
    }

    /// An amount of US cents.
    pub fn cents(minor: i64) -> Self {
        WalletCurrency::Usd.money(minor)
    }

    /// So much in a wallet with this code; the tables hold `BTC` and `USD`.
    pub fn in_wallet(code: &str, minor: i64) -> Self {
        WalletCurrency::parse(code).unwrap_or(WalletCurrency::Btc).money(minor)
    }

    /// So much of the same.
    pub fn with(&self, minor: i64) -> Self {
        Self {
            minor,
            currency: self.currency.clone(),
        }
    }

    /// In major units without grouping or currency, as a form or a spreadsheet takes it: `1234.50`.
    pub fn plain(&self) -> String {
        Amount::from(self).plain()
    }
}

impl Money {
    /// `1,234.50 EUR`, `2,707 sats`: as this language writes it.
    pub fn words(&self, language: Language) -> String {
        language.amount(&self.into())
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self {
            minor: money.minor,
            digits: money.currency.digits,
            unit: match (money.currency.is_sats(), money.minor) {
                (true, 1) => "sat".into(),
                (true, _) => "sats".into(),
                (false, _) => money.currency.code,
            },
        }
    }
}

/// With the mark that amounts have on a page.
impl From<Money> for Arg {
    fn from(money: Money) -> Self {
        let words = Self::Amount(Amount::from(&money));
        Self::Html(i18n::html::money(&money.currency, money.minor, words))
    }
}

impl WalletCurrency {
    pub fn currency(self) -> Currency {
        match self {
            Self::Btc => Currency::SATS,
            Self::Usd => Currency::USD,
        }
    }

    /// So many of the smallest unit of such a wallet: sats or cents.
    pub fn money(self, minor: i64) -> Money {
        Money {
            minor,
            currency: self.currency(),
        }
    }

    /// How many decimals lie between that and a whole bitcoin or dollar.
    pub fn decimals(self) -> u32 {
        match self {
            Self::Btc => 8,
            Self::Usd => 2,
        }
    }
}

impl Transaction {
    /// What came or went, never negative.
    pub fn money(&self) -> Money {
        self.settlement_currency.money(self.settlement_amount.saturating_abs())
    }

    /// What that was worth in the account's display currency then, never negative, if Blink said so.
    pub fn worth(&self) -> Option<Money> {
        let (minor, code, digits) = self.display()?;
        Some(Money {
            minor,
            currency: Currency::new(code, digits),
        })
    }
}

impl RealtimePrice {
    /// What these are the prices in.
    pub fn priced_in(&self) -> Currency {
        Currency::new(&self.currency, self.fraction_digits)
    }

    /// The price of a sat or a cent; `None` for one that is none.
    pub fn rate(&self, of: WalletCurrency) -> Option<Rate> {
        let price = match of {
            WalletCurrency::Btc => self.sat,
            WalletCurrency::Usd => self.cent,
        };
        Rate::new(price.base, price.offset)
    }

    /// What an amount of sats, of dollars or of the price's own currency is worth at this price.
    pub fn worth(&self, amount: &Money) -> Option<Money> {
        if amount.currency.code == self.currency {
            return Some(amount.clone());
        }
        let rate = self.rate(amount.currency.wallet()?)?;
        Some(Money {
            minor: rate.value_of(amount.minor)?,
            currency: self.priced_in(),
        })
    }
}

/// `value / 10^places`, exactly: `decimal(5, 3, false)` is `0.005`.
fn decimal(value: u128, places: usize, negative: bool) -> String {
    let digits = format!("{value:0width$}", width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if negative { "-" } else { "" };
    let point = if places > 0 { "." } else { "" };
    format!("{sign}{whole}{point}{fraction}")
}

/// Why typed text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    Empty,
    /// Anything but digits with at most one point between them; typed by people, a point or a comma.
    NotANumber,
    /// Several points and commas: some of them stand between thousands.
    Grouped,
    /// A comma before three digits, where that may be a thousand or three decimals.
    Ambiguous,
    /// More decimals than the currency has.
    TooManyDecimals,
    Zero,
    TooLarge,
}

impl Misread {
    pub const ALL: [Self; 7] = [
        Self::Empty,
        Self::NotANumber,
        Self::Grouped,
        Self::Ambiguous,
        Self::TooManyDecimals,
        Self::Zero,
        Self::TooLarge,
    ];

    /// What the keypad's script calls it (`static/money.js`).
    pub fn mark(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotANumber => "not-a-number",
            Self::Grouped => "grouped",
            Self::Ambiguous => "ambiguous",
            Self::TooManyDecimals => "too-many-decimals",
            Self::Zero => "zero",
            Self::TooLarge => "too-large",
        }
    }

    /// What to do about it, in one sentence.
    pub fn message(self, digits: u8) -> Message {
        match (self, digits) {
            (Self::Empty, _) => Message::new("amount-empty"),
            (Self::NotANumber, 0) => Message::new("amount-no-digits"),
            (Self::NotANumber, _) => Message::new("amount-no-number"),
            (Self::Grouped, _) => Message::new("amount-grouped"),
            (Self::Ambiguous, _) => Message::new("amount-ambiguous"),
            (Self::TooManyDecimals, 0) => Message::new("amount-no-decimals"),
            (Self::TooManyDecimals, _) => Message::new("amount-too-many-decimals").with("digits", i64::from(digits)),
            (Self::Zero, _) => Message::new("amount-zero"),
            (Self::TooLarge, _) => Message::new("amount-too-large"),
        }
    }
}

/// What a person typed, in the characters that are read: digits of other scripts and of full width are digits, and their
/// points, commas, semicolons and percent signs are those. Whatever else it is stays as it is.
pub fn latin(typed: &str) -> Cow<'_, str> {
    let latin = |c: char| match c {
        '٠'..='٩' | '۰'..='۹' | '０'..='９' => char::from(b'0' + (u32::from(c) & 0xf) as u8),
        '٫' | '．' => '.',
        '٬' | '،' | '，' => ',',
        '٪' | '％' => '%',
        '؛' | '；' => ';',
        other => other,
    };
    match typed.is_ascii() {
        true => Cow::Borrowed(typed),
        false => Cow::Owned(typed.chars().map(latin).collect()),
    }
}

/// What stands beside the sign of a percentage, as typed; `None` has no such sign.
pub fn percentage(typed: &str) -> Option<String> {
    let typed = latin(typed);
    let typed = typed.trim();
    let percent = typed.strip_suffix('%').or_else(|| typed.strip_prefix('%'))?;
    Some(percent.trim().to_owned())
}

/// Reads an amount as people type it, in major units, into minor units of a currency with this many decimals: digits with
/// one point or one comma before the decimals. Everything that a person may type an amount into is read by this.
///
/// `12,50` and `12.50` are the same. What may mean two amounts means none: several marks, and a comma before exactly three
/// digits where the currency has three decimals. Spaces around it are nothing, and the digits of other scripts are digits.
///
/// # Errors
/// Says what is wrong with it; [`Misread::message`] tells the person.
pub fn read(typed: &str, digits: u8) -> Result<i64, Misread> {
    let text = latin(typed);
    let text = text.trim_matches(' ');
    if text.is_empty() {
        return Err(Misread::Empty);
    }
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !text.split(['.', ',']).all(is_number) {
        return Err(Misread::NotANumber);
    }
    if text.matches(['.', ',']).count() > 1 {
        return Err(Misread::Grouped);
    }
    if digits == 3 && text.split_once(',').is_some_and(|(_, decimals)| decimals.len() == 3) {
        return Err(Misread::Ambiguous);
    }
    let minor = parse(&text.replace(',', "."), digits)?;
    (minor < MAX_TYPED).then_some(minor).ok_or(Misread::TooLarge)
}

/// Reads an amount as machines write it, in major units, into minor units of a currency with this many decimals.
///
/// Strict on purpose: ASCII digits, at most one point, with digits on both of its sides; no sign, no grouping, no
/// exponent, no spaces. What a person typed is for [`read`].
///
/// # Errors
/// Says what is wrong with it.
pub fn parse(text: &str, digits: u8) -> Result<i64, Misread> {
    if text.is_empty() {
        return Err(Misread::Empty);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return Err(Misread::NotANumber);
    }
    let fraction = if text.contains('.') { fraction } else { "" };
    let missing = usize::from(digits)
        .checked_sub(fraction.len())
        .ok_or(Misread::TooManyDecimals)?;
    let typed = format!("{whole}{fraction}{}", "0".repeat(missing));
    let typed = typed.trim_start_matches('0');
    match typed.len() {
        0 => Err(Misread::Zero),
        1..=MAX_TYPED_DIGITS => typed.parse().map_err(|_| Misread::TooLarge),
        _ => Err(Misread::TooLarge),
    }
}

/// The price of one sat or one cent: `base / 10^offset` minor units of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    base: u64,
    offset: u32,
}

/// 10^38 is the largest power of ten in a `u128`.
const MAX_OFFSET: u32 = 38;

impl Rate {
    /// `None` for a price that is none: zero, negative, or with an offset that cannot be computed with.
    pub fn new(base: i64, offset: u32) -> Option<Self> {
        let base = u64::try_from(base).ok().filter(|base| *base > 0)?;
        (offset <= MAX_OFFSET).then_some(Self { base, offset })
    }

    pub fn base(self) -> i64 {
        i64::try_from(self.base).unwrap_or(i64::MAX)
    }

    pub fn offset(self) -> u32 {
        self.offset
    }

    /// How many sats (or cents) this many minor units are worth: `minor × 10^offset / base`, half up. `None` when
    /// negative or beyond `i64`.
    pub fn buys(self, minor: i64) -> Option<i64> {
        let scaled = u128::try_from(minor).ok()?.checked_mul(self.scale())?;
        i64::try_from(divide_half_up(scaled, self.base.into())).ok()
    }

    /// What this many sats (or cents) are worth in minor units: `count × base / 10^offset`, half up. `None` when
    /// negative or beyond `i64`.
    pub fn value_of(self, count: i64) -> Option<i64> {
        let scaled = u128::try_from(count).ok()?.checked_mul(self.base.into())?;
        i64::try_from(divide_half_up(scaled, self.scale())).ok()
    }

    /// The price of 10^`shift` of them in major units of a currency with `digits` decimals, exactly: with `shift` 8
    /// that of a bitcoin from that of a sat, with 2 that of a dollar from that of a cent.
    pub fn major_price(self, shift: u32, digits: u8) -> String {
        let places = self.offset + u32::from(digits);
        match places.checked_sub(shift) {
            Some(places) => decimal(self.base.into(), places as usize, false),
            None => decimal(u128::from(self.base) * 10_u128.pow((shift - places).min(18)), 0, false),
        }
    }

    fn scale(self) -> u128 {
        10_u128.pow(self.offset)
    }
}

/// So many thousandths of a percent: 19 % is 19,000, and 8.875 % can be said too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u32);

impl Percent {
    /// The whole.
    const WHOLE: u128 = 100_000;
    /// More than this is no percentage that anybody means.
    const MOST: i64 = 1_000_000;

    /// From thousandths of a percent, as the tables hold it. `None` below zero and above 1,000 %.
    pub fn of_thousandths(thousandths: i64) -> Option<Self> {
        let in_range = (0..=Self::MOST).contains(&thousandths);
        in_range.then(|| u32::try_from(thousandths).ok().map(Self))?
    }

    pub fn thousandths(self) -> i64 {
        self.0.into()
    }

    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Reads digits with at most one point or comma and at most so many decimals (three are the most there are); no sign
    /// and no `%`. `None` is no percentage.
    pub fn read(typed: &str, decimals: u8) -> Option<Self> {
        let text = latin(typed).trim_matches(' ').replace(',', ".");
        let thousandths = match parse(&text, decimals.min(3)) {
            Ok(minor) => minor.checked_mul(10_i64.pow(3 - u32::from(decimals.min(3))))?,
            Err(Misread::Zero) => 0,
            Err(_) => return None,
        };
        Self::of_thousandths(thousandths)
    }

    /// The same with its sign before or behind it, or without one.
    pub fn read_signed(typed: &str, decimals: u8) -> Option<Self> {
        match percentage(typed) {
            Some(percent) => Self::read(&percent, decimals),
            None => Self::read(typed.trim(), decimals),
        }
    }

    /// So much of an amount, half up. `None` when negative or beyond `i64`.
    pub fn of(self, minor: i64) -> Option<i64> {
        let part = u128::try_from(minor).ok()?.checked_mul(self.0.into())?;
        i64::try_from(divide_half_up(part, Self::WHOLE)).ok()
    }

    /// How much of an amount was added by this percentage, half up: of 119 at 19 % it is 19. `None` as in [`Percent::of`].
    pub fn within(self, minor: i64) -> Option<i64> {
        let part = u128::try_from(minor).ok()?.checked_mul(self.0.into())?;
        i64::try_from(divide_half_up(part, Self::WHOLE + u128::from(self.0))).ok()
    }
}

/// Without a sign and without zeros at its end: `19`, `8.875`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = decimal(self.0.into(), 3, false);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

/// `part / whole` of an amount, half up. `None` when one of them is negative, the whole zero, or the answer beyond `i64`.
pub fn share(amount: i64, part: i64, whole: i64) -> Option<i64> {
    let whole = u128::try_from(whole).ok().filter(|whole| *whole > 0)?;
    let scaled = u128::try_from(amount).ok()?.checked_mul(u128::try_from(part).ok()?)?;
    i64::try_from(divide_half_up(scaled, whole)).ok()
}

/// The amount in parts that are to one another as the weights, and that add up to it exactly: each gets its whole units, and
/// what is left goes, one by one, to those that lost most by it; of equals the earlier one gets it. `None` when something is
/// negative, the weights come to nothing or beyond `i64`.
pub fn allocate(amount: i64, weights: &[i64]) -> Option<Vec<i64>> {
    let mut whole = 0_i64;
    for weight in weights {
        whole = whole.checked_add(*weight).filter(|_| *weight >= 0)?;
    }
    let total = u128::try_from(amount).ok()?;
    let whole = u128::try_from(whole).ok().filter(|whole| *whole > 0)?;
    let mut parts = Vec::with_capacity(weights.len());
    let mut lost = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().enumerate() {
        let scaled = total * u128::from(weight.unsigned_abs());
        parts.push(i64::try_from(scaled / whole).ok()?);
        lost.push((scaled % whole, index));
    }
    // Stable: of equals the earlier one stays before the later.
    lost.sort_by(|(one, _), (other, _)| other.cmp(one));
    let left = amount - parts.iter().sum::<i64>();
    for (_, index) in lost.into_iter().take(usize::try_from(left).ok()?) {
        parts[index] += 1;
    }
    Some(parts)
}

/// The one rule of rounding: to the nearest whole, a half goes up. `denominator` is never zero here.
fn divide_half_up(numerator: u128, denominator: u128) -> u128 {
    let (quotient, rest) = (numerator / denominator, numerator % denominator);
    // `rest >= denominator / 2` without losing the half of an odd denominator and without overflow.
    quotient + u128::from(rest >= denominator - rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn english(money: &Money) -> String {
        money.words(Language::default())
    }

    #[test]
    fn what_is_typed_is_read_in_the_currency_s_own_decimals() {
        assert_eq!(parse("12.34", 2), Ok(1234));
        assert_eq!(parse("12.3", 2), Ok(1230));
        assert_eq!(parse("12", 2), Ok(1200));
        assert_eq!(parse("0012", 0), Ok(12));
        assert_eq!(parse("1.234", 3), Ok(1234));
        assert_eq!(parse("0.001", 3), Ok(1));
        assert_eq!(parse("500", 0), Ok(500));
    }

    #[test]
    fn what_is_ambiguous_is_refused() {
        for text in [
            "1,5", "+1", "-1", "1e3", " 1", "1 ", ".5", "5.", ".", "1.2.3", "١٢", "0x10", "1_000", "NaN", "１",
        ] {
            assert_eq!(parse(text, 2), Err(Misread::NotANumber), "{text:?}");
        }
        assert_eq!(parse("", 2), Err(Misread::Empty));
        assert_eq!(parse("0.00", 2), Err(Misread::Zero));
        assert_eq!(parse("1.5", 0), Err(Misread::TooManyDecimals));
        assert_eq!(parse("1.0", 0), Err(Misread::TooManyDecimals));
        assert_eq!(parse("1.2345", 3), Err(Misread::TooManyDecimals));
        assert_eq!(parse(&"9".repeat(18), 0), Err(Misread::TooLarge));
        assert_eq!(parse(&"9".repeat(5000), 2), Err(Misread::TooLarge));
    }

    #[test]
    fn amounts_are_written_with_their_currency_s_decimals() {
        let money = |minor, code: &str, digits: u8| Money {
            minor,
            currency: Currency::new(code, digits),
        };
        assert_eq!(english(&money(1234, "EUR", 2)), "12.34 EUR");
        assert_eq!(english(&money(5, "EUR", 2)), "0.05 EUR");
        assert_eq!(english(&money(1_234_567, "JPY", 0)), "1,234,567 JPY");
        assert_eq!(english(&money(1_234_567_500, "KWD", 3)), "1,234,567.500 KWD");
        assert_eq!(english(&money(-123_456, "USD", 2)), "-1,234.56 USD");
        assert_eq!(english(&Money::sats(1)), "1 sat");
        assert_eq!(english(&Money::sats(2707)), "2,707 sats");
        assert_eq!(Money::cents(123_450).plain(), "1234.50");
        assert_eq!(money(i64::MIN, "USD", 2).plain(), "-92233720368547758.08");
    }

    #[test]
    fn sats_are_bitcoin_to_blink_and_sat_to_forms_and_tables() {
        assert_eq!((Currency::SATS.code(), Currency::SATS.unit()), ("BTC", "SAT"));
        for currency in [Currency::SATS, Currency::USD, Currency::new("KWD", 3_i64)] {
            assert_eq!(Currency::of_unit(currency.unit(), currency.digits()), currency);
        }
        assert_eq!(Currency::new("EUR", -1).digits(), 0);
        assert_eq!(Currency::new("EUR", 2).wallet(), None);
        assert_eq!(Money::in_wallet("USD", 5), Money::cents(5));
    }

    #[test]
    fn percentages_are_read_and_written_to_the_thousandth() {
        for (typed, decimals, thousandths) in [
            ("19", 3, Some(19_000)),
            ("8.875", 3, Some(8875)),
            ("8,1", 3, Some(8100)),
            ("0", 2, Some(0)),
            ("0.00", 2, Some(0)),
            (" 12.50 ", 2, Some(12_500)),
            ("12.345", 2, None),
            ("8.8755", 3, None),
            ("1000", 0, Some(1_000_000)),
            ("1000.001", 3, None),
            ("-1", 2, None),
            ("1.2.3", 3, None),
            ("10%", 2, None),
            ("", 2, None),
        ] {
            let read = Percent::read(typed, decimals);
            assert_eq!(read.map(Percent::thousandths), thousandths, "{typed:?}");
        }
        for (thousandths, text) in [
            (19_000, "19"),
            (8875, "8.875"),
            (8100, "8.1"),
            (0, "0"),
            (100_000, "100"),
            (5, "0.005"),
        ] {
            assert_eq!(Percent::of_thousandths(thousandths).unwrap().to_string(), text);
        }
    }

    /// 10.00 with 8.1 % in it, 4.50 with 2.6 % in it, three cents over: what the shops' tax offices publish.
    #[test]
    fn a_tax_within_an_amount_and_one_on_top_of_it_are_rounded_half_up() {
        let percent = |thousandths| Percent::of_thousandths(thousandths).unwrap();
        assert_eq!(percent(8100).within(1000), Some(75));
        assert_eq!(percent(2600).within(450), Some(11));
        assert_eq!(percent(19_000).within(11_900), Some(1900));
        assert_eq!(percent(19_000).of(99), Some(19));
        assert_eq!(percent(50_000).of(1), Some(1), "a half goes up");
        assert_eq!(percent(8875).of(i64::MAX), Some(818_574_268_270_861_353));
        assert_eq!(percent(1_000_000).of(i64::MAX), None);
        assert_eq!(percent(19_000).of(-1), None);
    }

    #[test]
    fn of_equals_the_earlier_one_gets_what_is_left() {
        assert_eq!(allocate(100, &[1, 1, 1]), Some(vec![34, 33, 33]));
        assert_eq!(allocate(5, &[3, 3, 0]), Some(vec![3, 2, 0]));
        assert_eq!(allocate(1, &[0, 1, 9]), Some(vec![0, 0, 1]));
        assert_eq!(allocate(0, &[7]), Some(vec![0]));
        assert_eq!(allocate(1, &[0, 0]), None);
        assert_eq!(allocate(-1, &[1]), None);
        assert_eq!(allocate(1, &[2, -1]), None);
        assert_eq!(allocate(i64::MAX, &[i64::MAX - 1, 1]), Some(vec![i64::MAX - 1, 1]));
    }

    proptest! {
        #[test]
        fn parts_add_up_and_none_is_a_unit_away_from_its_share(
            amount in 0..=MAX_TYPED,
            weights in proptest::collection::vec(0..=MAX_TYPED, 1..40),
        ) {
            let whole: i64 = weights.iter().sum();
            prop_assume!(whole > 0);
            let parts = allocate(amount, &weights).unwrap();
            prop_assert_eq!(parts.iter().sum::<i64>(), amount);
            for (part, weight) in parts.iter().zip(&weights) {
                let apart = i128::from(*part) * i128::from(whole) - i128::from(amount) * i128::from(*weight);
                prop_assert!(apart.abs() < i128::from(whole), "{} of {}", part, weight);
            }
        }
    }

    /// Blink's own sample: 2,707 sats at this price are 1.00 USD (wire samples 9.1).
    #[test]
    fn a_conversion_agrees_with_blink_s() {
        let rate = Rate::new(36_941_263_391, 12).unwrap();
        assert_eq!(rate.value_of(2707), Some(100));
        assert_eq!(rate.buys(100), Some(2707));
        assert_eq!(rate.major_price(8, 2), "36941.263391");
    }

    #[test]
    fn a_half_goes_up_and_less_goes_down() {
        // One sat costs 2 minor units.
        let rate = Rate::new(2, 0).unwrap();
        assert_eq!(rate.buys(1), Some(1));
        assert_eq!(rate.buys(3), Some(2));
        // One sat costs 3: a third goes down, two thirds up.
        let rate = Rate::new(3, 0).unwrap();
        assert_eq!((rate.buys(1), rate.buys(2)), (Some(0), Some(1)));
        let rate = Rate::new(15, 1).unwrap();
        assert_eq!(rate.value_of(1), Some(2));
    }

    #[test]
    fn a_price_that_is_none_is_refused() {
        assert_eq!(Rate::new(0, 12), None);
        assert_eq!(Rate::new(-1, 12), None);
        assert_eq!(Rate::new(1, 39), None);
        assert_eq!(Rate::new(1, 38).unwrap().buys(i64::MAX), None);
        assert_eq!(Rate::new(i64::MAX, 0).unwrap().value_of(i64::MAX), None);
    }

    #[test]
    fn a_major_price_is_the_rate_itself_with_its_point_moved() {
        assert_eq!(Rate::new(1_000_000, 6).unwrap().major_price(2, 2), "1.000000");
        assert_eq!(Rate::new(7, 0).unwrap().major_price(8, 2), "7000000");
    }

    /// The same list is held against the scripts, in the browser.
    #[test]
    fn amounts_are_read_and_written_as_the_scripts_do_it() {
        let cases: serde_json::Value =
            serde_json::from_str(include_str!("../tests/vectors/amounts.json")).expect("a list of cases");
        let of = |name: &str| cases[name].as_array().expect("cases").clone();
        for case in of("read") {
            let digits = u8::try_from(case[1].as_u64().expect("decimals")).expect("few");
            let read = match read(case[0].as_str().expect("typed"), digits) {
                Ok(minor) => serde_json::json!(minor),
                Err(misread) => misread.mark().into(),
            };
            assert_eq!(read, case[2], "{case}");
        }
        for case in of("write") {
            let money = Money {
                minor: case[0].as_i64().expect("minor"),
                currency: Currency::new(case[1].as_str().expect("currency"), case[2].as_u64().expect("decimals")),
            };
            assert_eq!(english(&money), case[3].as_str().expect("text"), "{case}");
        }
    }

    proptest! {
        #[test]
        fn what_stands_in_a_field_is_read_as_it_was_meant(
            minor in 1..MAX_TYPED,
            digits in prop::sample::select(vec![0_u8, 2, 3]),
        ) {
            let plain = Money { minor, currency: Currency::new("EUR", digits) }.plain();
            prop_assert_eq!(read(&plain, digits), Ok(minor));
            let with_comma = if digits == 3 { Err(Misread::Ambiguous) } else { Ok(minor) };
            prop_assert_eq!(read(&plain.replace('.', ","), digits), with_comma);
        }

        #[test]
        fn what_is_written_with_thousands_is_never_read_as_another_amount(
            minor in 1..MAX_TYPED,
            digits in prop::sample::select(vec![0_u8, 2, 3]),
        ) {
            let written = english(&Money { minor, currency: Currency::new("EUR", digits) });
            let number = written.trim_end_matches(" EUR");
            prop_assert!(read(number, digits).is_ok_and(|read| read == minor) || number.contains(','), "{}", number);
            prop_assert!(read(number, digits).is_err() || !number.contains(','), "{}", number);
        }

        #[test]
        fn no_typed_text_makes_the_reader_panic(text in any::<String>(), digits in 0_u8..=4) {
            if let Ok(minor) = read(&text, digits) {
                prop_assert!((1..MAX_TYPED).contains(&minor));
            }
        }

        #[test]
        fn what_is_written_is_read_again(minor in 1_i64..=99_999_999_999_999_999, digits in 0_u8..=4) {
            let money = Money { minor, currency: Currency::new("EUR", digits) };
            prop_assert_eq!(parse(&money.plain(), digits), Ok(minor));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in ".*", digits in 0_u8..=4) {
            if let Ok(minor) = parse(&text, digits) {
                prop_assert!(minor > 0);
            }
        }

        /// Long division, digit by digit, knows nothing of `divide_half_up`.
        #[test]
        fn a_conversion_is_the_nearest_whole(
            minor in 1_i64..=1_000_000_000_000_000,
            base in 1_i64..(1 << 53),
            offset in 0_u32..=15,
        ) {
            let rate = Rate::new(base, offset).unwrap();
            let divided = long_division(minor, offset, base.unsigned_abs());
            prop_assert_eq!(rate.buys(minor), divided.and_then(|count| i64::try_from(count).ok()));
        }

        #[test]
        fn a_value_is_within_half_a_unit(count in 1_i64..=MAX_WALLET_AMOUNT, base in 1_i64..(1 << 53)) {
            let rate = Rate::new(base, 12).unwrap();
            if let Some(value) = rate.value_of(count) {
                let exact = i128::from(count) * i128::from(base);
                let error = 2 * (i128::from(value) * 1_000_000_000_000 - exact);
                prop_assert!((-1_000_000_000_000 < error) && (error <= 1_000_000_000_000));
            }
        }
    }

    /// `minor × 10^zeros / by`, the way it is done on paper; the next decimal digit decides.
    fn long_division(minor: i64, zeros: u32, by: u64) -> Option<u128> {
        let digits = minor.to_string() + &"0".repeat(zeros as usize);
        let (mut quotient, mut rest) = (0_u128, 0_u128);
        for digit in digits.bytes().map(|b| u128::from(b - b'0')) {
            rest = rest * 10 + digit;
            quotient = quotient.checked_mul(10)?.checked_add(rest / u128::from(by))?;
            rest %= u128::from(by);
        }
        Some(quotient + u128::from(rest * 10 / u128::from(by) >= 5))
    }
}
