//! What a wallet holds, and what that is worth: rules without I/O.

use crate::{
    blink::{PriceOfMinor, RealtimePrice, Wallet, WalletCurrency},
    money::{Money, Rate},
};

/// A wallet as its card shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub currency: WalletCurrency,
    /// In the wallet's own minor unit.
    pub balance: Money,
    /// On its way in, when there is any.
    pub pending: Option<Money>,
    /// The balance in the display currency. `None` when there is no price, or when it would be the same once more.
    pub worth: Option<Money>,
}

impl Holding {
    pub fn new(wallet: &Wallet, price: Option<&RealtimePrice>) -> Self {
        let own = |minor| match wallet.wallet_currency {
            WalletCurrency::Btc => Money::sats(minor),
            WalletCurrency::Usd => Money::cents(minor),
        };
        let balance = own(wallet.balance);
        Self {
            currency: wallet.wallet_currency,
            pending: (wallet.pending_incoming_balance != 0).then(|| own(wallet.pending_incoming_balance)),
            worth: price.and_then(|price| worth(wallet, price)),
            balance,
        }
    }

    /// What the card is called.
    pub fn name(&self) -> &'static str {
        match self.currency {
            WalletCurrency::Btc => "Bitcoin",
            WalletCurrency::Usd => "Dollar",
        }
    }
}

fn worth(wallet: &Wallet, price: &RealtimePrice) -> Option<Money> {
    let currency = wallet.wallet_currency;
    if currency.code() == price.currency {
        return None;
    }
    convert(wallet.balance, of_minor(currency, price), price)
}

/// All wallets together in the display currency; `None` when one of them has no value in it.
pub fn total(holdings: &[Holding], price: &RealtimePrice) -> Option<Money> {
    let values = holdings.iter().map(|holding| match &holding.worth {
        Some(worth) => Some(worth.minor),
        None => (holding.currency.code() == price.currency).then_some(holding.balance.minor),
    });
    let minor = values.sum::<Option<i64>>()?;
    Some(in_currency(minor, price))
}

/// The price of a whole bitcoin, as people speak of it.
pub fn bitcoin(price: &RealtimePrice) -> Option<Money> {
    convert(100_000_000, price.sat, price)
}

fn of_minor(currency: WalletCurrency, price: &RealtimePrice) -> PriceOfMinor {
    match currency {
        WalletCurrency::Btc => price.sat,
        WalletCurrency::Usd => price.cent,
    }
}

fn convert(count: i64, of_one: PriceOfMinor, price: &RealtimePrice) -> Option<Money> {
    let minor = Rate::new(of_one.base, of_one.offset)?.value_of(count)?;
    Some(in_currency(minor, price))
}

fn in_currency(minor: i64, price: &RealtimePrice) -> Money {
    Money {
        minor,
        currency: price.currency.clone(),
        digits: price.fraction_digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wallet(wallet_currency: WalletCurrency, balance: i64) -> Wallet {
        Wallet {
            id: String::new(),
            wallet_currency,
            balance,
            pending_incoming_balance: 0,
        }
    }

    /// 2,707 sats are 1.00 USD at Blink's own sample price (wire samples 9.1).
    fn price(currency: &str) -> RealtimePrice {
        RealtimePrice {
            timestamp: 1_700_531_378,
            currency: currency.to_owned(),
            symbol: String::new(),
            name: String::new(),
            fraction_digits: 2,
            sat: PriceOfMinor {
                base: 36_941_263_391,
                offset: 12,
            },
            cent: PriceOfMinor {
                base: 920_000,
                offset: 6,
            },
        }
    }

    #[test]
    fn a_balance_is_worth_what_blink_says() {
        let price = price("EUR");
        let holdings = [wallet(WalletCurrency::Btc, 2707), wallet(WalletCurrency::Usd, 1000)]
            .map(|wallet| Holding::new(&wallet, Some(&price)));
        let [bitcoin, dollar] = &holdings;
        assert_eq!(bitcoin.worth.as_ref().map(Money::plain), Some("1.00".to_owned()));
        assert_eq!(dollar.worth.as_ref().map(Money::plain), Some("9.20".to_owned()));
        assert_eq!(
            total(&holdings, &price).map(|sum| sum.to_string()),
            Some("10.20 EUR".to_owned())
        );
        assert_eq!(bitcoin.pending, None);
    }

    #[test]
    fn dollars_are_not_worth_dollars_but_count() {
        let price = price("USD");
        let holdings = [wallet(WalletCurrency::Btc, 2707), wallet(WalletCurrency::Usd, 1000)]
            .map(|wallet| Holding::new(&wallet, Some(&price)));
        assert_eq!(holdings[1].worth, None);
        assert_eq!(total(&holdings, &price).map(|sum| sum.minor), Some(1100));
    }

    #[test]
    fn without_a_price_a_balance_stands_alone() {
        let holding = Holding::new(&wallet(WalletCurrency::Btc, 5), None);
        assert_eq!(
            (holding.balance.to_string(), holding.worth),
            ("5 sats".to_owned(), None)
        );
    }
}
