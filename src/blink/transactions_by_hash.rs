//! What the owner's ledger has of one Lightning payment, over all wallets. Needs `read`.

use serde::Deserialize;
use serde_json::json;

use super::{AccessToken, Client, Error, Transaction, error::Fate};

pub(super) const DOCUMENT: &str = include_str!("transactions_by_hash.graphql");

#[derive(Deserialize)]
struct Data {
    me: Option<User>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    default_account: Account,
}

#[derive(Deserialize)]
struct Account {
    wallets: Vec<Wallet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wallet {
    transactions_by_payment_hash: Vec<Transaction>,
}

impl Client {
    /// Every entry with this payment hash: none, one, or for a payment that failed the way out and the way back.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn transactions_by_hash(
        &self,
        token: &AccessToken,
        payment_hash: &str,
    ) -> Result<Vec<Transaction>, Error> {
        let variables = json!({"paymentHash": payment_hash});
        let data: Data = self
            .call("transactions_by_hash", Some(token), DOCUMENT, variables)
            .await?;
        let user = data.me.ok_or(Error::Unreachable(Fate::Answered))?;
        let wallets = user.default_account.wallets.into_iter();
        Ok(wallets.flat_map(|wallet| wallet.transactions_by_payment_hash).collect())
    }
}
