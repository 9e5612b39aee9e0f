//! What a wallet holds, and what that is worth: rules without I/O.

use crate::{
    blink::{RealtimePrice, Wallet, WalletCurrency},
    i18n::key,
    money::Money,
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
        let (currency, pending) = (wallet.wallet_currency, wallet.pending_incoming_balance);
        let balance = currency.money(wallet.balance);
        let other = price.filter(|price| price.currency != currency.code());
        Self {
            currency,
            pending: (pending != 0).then(|| currency.money(pending)),
            worth: other.and_then(|price| price.worth(&balance)),
            balance,
        }
    }

    /// What the card is called: a key.
    pub fn name(&self) -> &'static str {
        match self.currency {
            WalletCurrency::Btc => key("wallet-bitcoin"),
            WalletCurrency::Usd => key("wallet-dollar"),
        }
    }
}

/// All wallets together in the display currency; `None` when one of them has no value in it.
pub fn total(holdings: &[Holding], price: &RealtimePrice) -> Option<Money> {
    let values = holdings
        .iter()
        .map(|holding| Some(price.worth(&holding.balance)?.minor));
    Some(Money {
        minor: values.sum::<Option<i64>>()?,
        currency: price.priced_in(),
    })
}

/// The price of a whole bitcoin, as people speak of it.
pub fn bitcoin(price: &RealtimePrice) -> Option<Money> {
    price.worth(&Money::sats(100_000_000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blink::PriceOfMinor;
    use crate::i18n::Language;

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
            total(&holdings, &price).map(|sum| sum.words(Language::default())),
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
            (holding.balance.words(Language::default()), holding.worth),
            ("5 sats".to_owned(), None)
        );
    }
}
