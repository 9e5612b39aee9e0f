//! Units and prices. Integers only: a price is minor units of a currency for one whole bitcoin.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Blink: "base / 10^offset = price of 1 SAT (or 1 USD CENT) in minor units", 12 and 6.
pub const SAT_OFFSET: u32 = 12;
pub const CENT_OFFSET: u32 = 6;

const SATS_PER_BITCOIN: i128 = 100_000_000;

/// What a wallet holds: sats or cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Unit {
    Btc,
    Usd,
}

impl Unit {
    /// As GraphQL's `WalletCurrency` spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Btc => "BTC",
            Self::Usd => "USD",
        }
    }
}

/// A currency that prices can be asked in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Currency {
    pub code: String,
    pub symbol: String,
    pub name: String,
    pub flag: String,
    pub digits: u32,
    /// Minor units for one bitcoin.
    pub per_bitcoin: i64,
}

/// Every currency the sandbox knows, with the day's price.
pub fn currencies() -> Vec<Currency> {
    [
        ("USD", "$", "US Dollar", "🇺🇸", 2, 10_941_713),
        ("EUR", "€", "Euro", "🇪🇺", 2, 9_500_000),
        ("GBP", "£", "British Pound Sterling", "🇬🇧", 2, 8_231_050),
        ("CHF", "CHF", "Swiss Franc", "🇨🇭", 2, 8_870_440),
        ("JPY", "¥", "Japanese Yen", "🇯🇵", 0, 16_954_321),
        ("KWD", "KD", "Kuwaiti Dinar", "🇰🇼", 3, 33_512_345),
    ]
    .into_iter()
    .map(|(code, symbol, name, flag, digits, per_bitcoin)| Currency {
        code: code.to_owned(),
        symbol: symbol.to_owned(),
        name: name.to_owned(),
        flag: flag.to_owned(),
        digits,
        per_bitcoin,
    })
    .collect()
}

/// The day's prices.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Prices(pub Vec<Currency>);

impl Prices {
    /// The currency of that code; codes are upper case.
    pub fn currency(&self, code: &str) -> Option<&Currency> {
        self.0.iter().find(|currency| currency.code == code)
    }

    /// `base` of the price of one sat in `code`, at [`SAT_OFFSET`].
    pub fn sat_base(&self, code: &str) -> Option<i64> {
        let base = i128::from(self.currency(code)?.per_bitcoin) * 10_i128.pow(SAT_OFFSET) / SATS_PER_BITCOIN;
        i64::try_from(base).ok()
    }

    /// `base` of the price of one US cent in `code`, at [`CENT_OFFSET`].
    pub fn cent_base(&self, code: &str) -> Option<i64> {
        let base = i128::from(self.currency(code)?.per_bitcoin) * 10_i128.pow(CENT_OFFSET) / i128::from(self.usd());
        i64::try_from(base).ok()
    }

    /// What the customer pays for so many cents: the dealer's price and half a percent on top, rounded up.
    ///
    /// Stablesats: `ceil(sats × (1 + fee))`; Blink's pricing page says 0.50 %.
    pub fn sats_for_cents(&self, cents: i64) -> i64 {
        let sats = (i128::from(cents) * SATS_PER_BITCOIN * 1005).div_euclid(i128::from(self.usd()) * 1000);
        let exact = (i128::from(cents) * SATS_PER_BITCOIN * 1005) % (i128::from(self.usd()) * 1000) == 0;
        i64::try_from(sats)
            .unwrap_or(i64::MAX)
            .saturating_add(i64::from(!exact))
    }

    /// What a dollar wallet gets for so many sats: rounded down, the spread taken off.
    pub fn cents_for_sats(&self, sats: i64) -> i64 {
        let cents = i128::from(sats) * i128::from(self.usd()) * 995 / (SATS_PER_BITCOIN * 1000);
        i64::try_from(cents).unwrap_or(i64::MAX)
    }

    /// An amount of a wallet in minor units of `code`, rounded half up.
    pub fn display_minor(&self, amount: i64, unit: Unit, code: &str) -> i64 {
        let (base, offset) = match unit {
            Unit::Btc => (self.sat_base(code), SAT_OFFSET),
            Unit::Usd => (self.cent_base(code), CENT_OFFSET),
        };
        let one = 10_i128.pow(offset);
        let minor = (i128::from(amount) * i128::from(base.unwrap_or(0)) * 2 + one).div_euclid(one * 2);
        i64::try_from(minor).unwrap_or(i64::MAX)
    }

    /// Minor units as the decimal string of `SignedDisplayMajorAmount`, such as `-0.47`.
    pub fn major(&self, minor: i64, code: &str) -> String {
        let digits = self.currency(code).map_or(2, |currency| currency.digits) as usize;
        let sign = if minor < 0 { "-" } else { "" };
        let plain = format!("{:0width$}", minor.unsigned_abs(), width = digits + 1);
        let (whole, fraction) = plain.split_at(plain.len() - digits);
        let point = if digits == 0 { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}")
    }

    /// Blink's `RealtimePrice.id` is one per currency.
    pub fn id(&self, code: &str) -> String {
        let mut bytes = [0_u8; 16];
        for (byte, letter) in bytes.iter_mut().zip(code.bytes().chain(*b"realtimeprice")) {
            *byte = letter;
        }
        Uuid::from_bytes(bytes).to_string()
    }

    fn usd(&self) -> i64 {
        self.currency("USD").map_or(1, |currency| currency.per_bitcoin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_euro_cent_price_has_the_shape_of_blinks() {
        let prices = Prices(currencies());
        assert_eq!(prices.sat_base("EUR"), Some(95_000_000_000));
        assert_eq!(prices.cent_base("USD"), Some(1_000_000));
        assert_eq!(prices.sat_base("XXX"), None);
    }

    #[test]
    fn cents_cost_the_customer_half_a_percent_more_and_never_less_than_asked() {
        let prices = Prices(currencies());
        // 100 cents at 109,417.13 dollars are 913.93 sats; with the spread 918.50.
        assert_eq!(prices.sats_for_cents(100), 919);
        assert_eq!(prices.cents_for_sats(919), 100);
    }

    #[test]
    fn display_amounts_have_the_currencys_digits() {
        let prices = Prices(currencies());
        assert_eq!(prices.major(-47, "EUR"), "-0.47");
        assert_eq!(prices.major(1234, "JPY"), "1234");
        assert_eq!(prices.major(5, "KWD"), "0.005");
    }
}
