//! An account at Blink, as it was last seen.

use crate::{
    blink::{Me, WalletCurrency, WindDown},
    clock::Millis,
    i18n::Language,
};

/// What pages know of an account while Blink does not answer. Balances are not here: they are asked for.
#[derive(Clone, Debug)]
pub struct Account {
    /// Blink's account id.
    pub id: String,
    /// The user's id, Hydra's `sub`.
    pub user_id: String,
    /// Null for users who never set one.
    pub username: Option<String>,
    /// What its owner chose at Blink, if the till speaks it.
    pub language: Option<Language>,
    /// Three or four letters, for instance `EUR`.
    pub display_currency: String,
    pub btc_wallet: Option<String>,
    pub usd_wallet: Option<String>,
    pub default_wallet: WalletCurrency,
    /// `None`: Blink is not moving this account off custody.
    pub wind_down: Option<WindDown>,
    /// When Blink was last asked.
    pub checked_at: Millis,
}

impl Account {
    /// From Blink's own words.
    pub fn from_me(me: &Me, wind_down: Option<WindDown>, now: Millis) -> Self {
        let wallet = |currency| me.wallet(currency).map(|w| w.id.clone());
        let default = me.wallets.iter().find(|w| w.id == me.default_wallet_id);
        Self {
            id: me.account_id.clone(),
            user_id: me.user_id.clone(),
            username: me.username.clone(),
            language: me.language.as_deref().and_then(Language::nearest),
            display_currency: me.display_currency.clone(),
            btc_wallet: wallet(WalletCurrency::Btc),
            usd_wallet: wallet(WalletCurrency::Usd),
            default_wallet: default.map_or(WalletCurrency::Btc, |w| w.wallet_currency),
            wind_down,
            checked_at: now,
        }
    }

    /// The username, without one the account's id.
    pub fn name(&self) -> &str {
        self.username.as_deref().unwrap_or(&self.id)
    }

    /// The id of the wallet of this currency; not every account has both.
    pub fn wallet_id(&self, currency: WalletCurrency) -> Option<&str> {
        match currency {
            WalletCurrency::Btc => self.btc_wallet.as_deref(),
            WalletCurrency::Usd => self.usd_wallet.as_deref(),
        }
    }

    /// Is this one of the names or ids on the list?
    pub fn is_among(&self, list: &[String]) -> bool {
        list.iter().any(|entry| {
            *entry == self.id
                || self
                    .username
                    .as_ref()
                    .is_some_and(|name| name.eq_ignore_ascii_case(entry))
        })
    }
}
