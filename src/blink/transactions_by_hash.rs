//! What the owner's ledger has of one Lightning payment, over all wallets. Needs `read`.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Client, Credential, Error, Transaction,
    error::plain,
    graphql::{NO_ANSWER, Operation},
    transactions,
};

pub(super) const TRANSACTIONS_BY_HASH: Operation = Operation::new(
    "transactions_by_hash",
    "me",
    concat!(
        include_str!("transactions_by_hash.graphql"),
        include_str!("transaction.graphql")
    ),
);

#[derive(Deserialize)]
struct Account {
    wallets: Vec<Wallet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wallet {
    transactions_by_payment_hash: Vec<Value>,
}

impl Client {
    /// Every entry with this payment hash: none, one, or for a payment that failed the way out and the way back. All of
    /// them or none, for they are understood by one another.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn transactions_by_hash(
        &self,
        token: &Credential,
        payment_hash: &str,
    ) -> Result<Vec<Transaction>, Error> {
        let variables = json!({"paymentHash": payment_hash});
        let account: Account = self.call_account(&TRANSACTIONS_BY_HASH, token, variables).await?;
        let wallets = account.wallets.into_iter();
        let nodes = wallets.flat_map(|wallet| wallet.transactions_by_payment_hash);
        let read = nodes.map(|node| transactions::read(&node)).collect::<Result<_, _>>();
        read.map_err(|error| {
            tracing::error!(
                error = plain(&error.to_string()),
                "an entry of the ledger has an unknown shape"
            );
            NO_ANSWER
        })
    }
}
