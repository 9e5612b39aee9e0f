//! The prices that a page or a charge needs.

use std::{sync::Arc, time::Duration};

use super::{
    Sales,
    charge::{Charge, Pricing},
};
use crate::{
    auth::Account,
    blink::{RealtimePrice, WalletCurrency},
    money::Currency,
};

/// How long a page waits for a price that it can do without.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a charge cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needed {
    Nothing,
    Display,
    Dollars,
}

impl Needed {
    /// Sats into the BTC wallet and dollars into the USD wallet are what they are; dollars and sats cross over at the
    /// dollar price.
    fn by(currency: &Currency, wallet: Option<WalletCurrency>) -> Self {
        match currency.wallet() {
            None => Self::Display,
            held if held == wallet => Self::Nothing,
            Some(_) => Self::Dollars,
        }
    }
}

impl Sales {
    /// The display currency's price for the keypad: the page comes without it rather than late.
    pub(super) async fn price_for_display(&self, account: &Account) -> Option<Arc<RealtimePrice>> {
        self.price_soon(&account.display_currency).await
    }

    /// The prices for a form with this unit and wallet.
    pub(super) async fn prices_for(&self, account: &Account, unit: &str, wallet: &str) -> Pricing {
        let needed = Needed::by(&Currency::of_unit(unit, 0), WalletCurrency::parse(wallet));
        self.prices(&account.display_currency, needed).await
    }

    /// The prices for what is priced in this currency, whatever the account shows.
    pub(super) async fn prices_in(&self, account: &Account, currency: &Currency, wallet: &str) -> Pricing {
        let needed = Needed::by(currency, WalletCurrency::parse(wallet));
        let display = match needed {
            Needed::Display => currency.code(),
            _ => &account.display_currency,
        };
        self.prices(display, needed).await
    }

    /// The prices for a charge that is made again: in the currency of then, whatever the account shows by now.
    pub(super) async fn prices_for_renewal(&self, account: &Account, charge: &Charge) -> Pricing {
        self.prices_in(account, &charge.amount.currency, charge.wallet.code())
            .await
    }

    /// What is needed is waited for, what is only shown is not.
    async fn prices(&self, display: &str, needed: Needed) -> Pricing {
        let display = async {
            match needed {
                Needed::Display => self.price(display).await,
                _ => self.price_soon(display).await,
            }
        };
        let usd = async {
            match needed {
                Needed::Dollars => self.price(Currency::USD.code()).await,
                _ => None,
            }
        };
        let (display, usd) = tokio::join!(display, usd);
        Pricing { display, usd }
    }

    async fn price_soon(&self, currency: &str) -> Option<Arc<RealtimePrice>> {
        tokio::time::timeout(PATIENCE, self.price(currency)).await.ok()?
    }

    async fn price(&self, currency: &str) -> Option<Arc<RealtimePrice>> {
        // Blink's trouble was logged where it was met.
        self.prices.now(currency).await.ok()
    }
}
