//! Who a token belongs to, and what their wallets hold. Needs `read`.

use serde::Deserialize;
use serde_json::json;

use super::{
    Client, Credential, Error, WalletCurrency,
    graphql::{NO_ANSWER, Operation},
};

pub(super) const ME: Operation = Operation::new("me", "me", include_str!("me.graphql"));

/// The user behind a token, with the account that receives their money.
#[derive(Clone, Debug)]
pub struct Me {
    /// The user's id, Hydra's `sub`.
    pub user_id: String,
    /// Null for users who never set one.
    pub username: Option<String>,
    /// The tag of the language that the user chose; `None` for whoever leaves it to their device.
    pub language: Option<String>,
    pub account_id: String,
    /// Three or four letters, for instance `EUR`.
    pub display_currency: String,
    pub default_wallet_id: String,
    pub wallets: Vec<Wallet>,
}

/// A wallet and its balance in its own minor unit, sats or cents.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Wallet {
    pub id: String,
    pub wallet_currency: WalletCurrency,
    pub balance: i64,
    /// On-chain money that is not confirmed yet.
    pub pending_incoming_balance: i64,
}

impl Me {
    /// The wallet of this currency; not every account has a USD wallet.
    pub fn wallet(&self, currency: WalletCurrency) -> Option<&Wallet> {
        self.wallets.iter().find(|w| w.wallet_currency == currency)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: String,
    username: Option<String>,
    #[serde(default)]
    language: Option<String>,
    default_account: Account,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Account {
    id: String,
    display_currency: String,
    default_wallet_id: String,
    wallets: Vec<Wallet>,
}

impl Client {
    /// Who is this, and what do their wallets hold?
    ///
    /// # Errors
    /// See [`Error`]; a grant without `read` is `Refused(MissingScope)`.
    pub async fn me(&self, token: &Credential) -> Result<Me, Error> {
        let user: Option<User> = self.call(&ME, Some(token), json!({})).await?;
        let user = user.ok_or(NO_ANSWER)?;
        Ok(Me {
            user_id: user.id,
            username: user.username,
            // "When value is 'default' the intent is to use preferred language from OS settings", says Blink's schema.
            language: user
                .language
                .filter(|tag| !matches!(tag.to_ascii_lowercase().as_str(), "" | "default")),
            account_id: user.default_account.id,
            display_currency: user.default_account.display_currency,
            default_wallet_id: user.default_account.default_wallet_id,
            wallets: user.default_account.wallets,
        })
    }
}
