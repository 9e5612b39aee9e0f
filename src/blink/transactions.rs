//! The ledger of an account's wallets, newest first. Needs `read`.

use serde::Deserialize;
use serde_json::json;

use super::{AccessToken, Client, Error, WalletCurrency, error::Fate};

pub(super) const DOCUMENT: &str = include_str!("transactions.graphql");

/// One page of the ledger.
#[derive(Clone, Debug, Default)]
pub struct TransactionPage {
    pub transactions: Vec<Transaction>,
    /// Pass it as `after` for the next page; `None` on the last.
    pub next: Option<String>,
}

/// One entry of the ledger.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Transaction {
    pub id: String,
    pub external_id: Option<String>,
    /// `SEND` or `RECEIVE`. A failed send is booked back as `RECEIVE` with the send's payment hash: never income.
    pub direction: String,
    /// `PENDING`, `SUCCESS` or `FAILURE`.
    pub status: String,
    pub memo: Option<String>,
    /// Unix seconds.
    pub created_at: i64,
    /// Signed, in minor units of `settlement_currency`.
    pub settlement_amount: i64,
    pub settlement_fee: i64,
    pub settlement_currency: WalletCurrency,
    /// Signed decimal string in major units, for instance `-0.47`.
    pub settlement_display_amount: String,
    pub settlement_display_currency: String,
    initiation_via: Via,
    settlement_via: Via,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Via {
    #[serde(rename = "__typename")]
    kind: String,
    payment_hash: Option<String>,
    payment_request: Option<String>,
    pre_image: Option<String>,
    counter_party_wallet_id: Option<String>,
}

impl Transaction {
    /// The payment hash, of a Lightning payment.
    pub fn payment_hash(&self) -> Option<&str> {
        self.initiation_via.payment_hash.as_deref()
    }

    /// Money that is there. Whether it is income is another question: see `direction`.
    pub fn is_received(&self) -> bool {
        self.direction == "RECEIVE" && self.status == "SUCCESS"
    }

    /// Money on its way in.
    pub fn is_arriving(&self) -> bool {
        self.direction == "RECEIVE" && self.status == "PENDING"
    }

    /// The proof of payment, of a Lightning payment.
    pub fn preimage(&self) -> Option<&str> {
        self.settlement_via.pre_image.as_deref()
    }

    /// The invoice that was paid. Known only to [`Client::transactions_by_hash`], and Blink may have lost it.
    pub fn payment_request(&self) -> Option<&str> {
        let request = self.initiation_via.payment_request.as_deref();
        request.filter(|request| !request.is_empty())
    }

    /// What it was worth in the account's display currency then: minor units, never negative, the currency, and how many
    /// decimals Blink writes for it. `None` for what is no such amount.
    pub fn display(&self) -> Option<(i64, &str, u8)> {
        let text = self.settlement_display_amount.as_str();
        let text = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = u8::try_from(fraction.len()).ok().filter(|digits| *digits <= 8)?;
        let minor = format!("{whole}{fraction}");
        let is_number = !whole.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
        let minor = minor.parse().ok().filter(|_| is_number)?;
        Some((minor, &self.settlement_display_currency, digits))
    }

    /// The wallet at Blink on the other side, of a payment within Blink.
    pub fn other_wallet(&self) -> Option<&str> {
        let settled = self.settlement_via.counter_party_wallet_id.as_deref();
        settled.or(self.initiation_via.counter_party_wallet_id.as_deref())
    }

    /// How it came: "Lightning", "Blink" (from another Blink user) or "On-chain".
    pub fn rail(&self) -> &'static str {
        match (self.initiation_via.kind.as_str(), self.settlement_via.kind.as_str()) {
            (_, "SettlementViaIntraLedger") => "Blink",
            ("InitiationViaLn", _) => "Lightning",
            ("InitiationViaOnChain", _) => "On-chain",
            _ => "Other",
        }
    }
}

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
    transactions: Option<Connection>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Connection {
    page_info: PageInfo,
    edges: Option<Vec<Edge>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    end_cursor: Option<String>,
    has_next_page: bool,
}

#[derive(Deserialize)]
struct Edge {
    node: Transaction,
}

impl Client {
    /// `first` (at most 100) entries of all wallets after the cursor `after`, newest first.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn transactions(
        &self,
        token: &AccessToken,
        first: u32,
        after: Option<&str>,
    ) -> Result<TransactionPage, Error> {
        let variables = json!({"first": first, "after": after});
        let data: Data = self.call("transactions", Some(token), DOCUMENT, variables).await?;
        let user = data.me.ok_or(Error::Unreachable(Fate::Answered))?;
        let Some(connection) = user.default_account.transactions else {
            return Ok(TransactionPage::default());
        };
        let next = connection
            .page_info
            .has_next_page
            .then_some(connection.page_info.end_cursor);
        Ok(TransactionPage {
            transactions: connection
                .edges
                .unwrap_or_default()
                .into_iter()
                .map(|e| e.node)
                .collect(),
            next: next.flatten(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn display_amounts_keep_their_currencys_decimals() {
        let display = |text: &str| {
            let transaction: Transaction = serde_json::from_value(json!({
                "id": "655cd1926445716f60b89418", "externalId": null, "direction": "SEND", "status": "SUCCESS",
                "memo": null, "createdAt": 1_700_531_378, "settlementAmount": -2707, "settlementFee": 0,
                "settlementCurrency": "BTC", "settlementDisplayAmount": text, "settlementDisplayCurrency": "EUR",
                "initiationVia": {"__typename": "InitiationViaLn"}, "settlementVia": {"__typename": "SettlementViaLn"}
            }))
            .expect("a transaction as Blink sends it");
            transaction.display().map(|(minor, _, digits)| (minor, digits))
        };
        assert_eq!(display("-0.47"), Some((47, 2)));
        assert_eq!(display("100"), Some((100, 0)));
        assert_eq!(display("1.500"), Some((1500, 3)));
        for text in [
            "",
            "-",
            "NaN",
            "1e5",
            "1.2.3",
            ".5",
            "99999999999999999999",
            "0.123456789",
        ] {
            assert_eq!(display(text), None, "{text}");
        }
    }
}
