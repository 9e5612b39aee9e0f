//! The ledger of an account's wallets, newest first. Needs `read`.

use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use super::{
    Client, Credential, Error, WalletCurrency,
    error::plain,
    graphql::{NO_ANSWER, Operation, User},
};

pub(super) const TRANSACTIONS: Operation = Operation::new(
    "transactions",
    "me",
    concat!(
        include_str!("transactions.graphql"),
        include_str!("transaction.graphql")
    ),
);
pub(super) const TRANSACTION_CURSORS: Operation =
    Operation::new("transaction_cursors", "me", include_str!("transaction_cursors.graphql"));

/// One page of the ledger.
#[derive(Clone, Debug, Default)]
pub struct TransactionPage {
    /// Newest first.
    pub transactions: Vec<Transaction>,
    /// Entries of this page that could not be understood.
    pub unread: Vec<Unread>,
    /// Pass it as `after` for the next page; `None` on the last.
    pub next: Option<String>,
}

/// An entry of the ledger that lacks something without which it cannot be told what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The entry's own, or where it stands.
    pub id: String,
    /// Unix seconds: its own, else those of the entry before or after it.
    pub created_at: Option<i64>,
}

/// One entry of the ledger. What it cannot do without is its id, its direction and, of money that came in, how much, in
/// which currency, when, and whether it is there.
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
    #[serde(default, deserialize_with = "or_default")]
    pub settlement_fee: i64,
    pub settlement_currency: WalletCurrency,
    /// Signed decimal string in major units, for instance `-0.47`; empty when Blink could not say.
    #[serde(default, deserialize_with = "or_default")]
    settlement_display_amount: String,
    #[serde(default, deserialize_with = "or_default")]
    settlement_display_currency: String,
    #[serde(default, deserialize_with = "or_default")]
    initiation_via: Via,
    #[serde(default, deserialize_with = "or_default")]
    settlement_via: Via,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Via {
    #[serde(rename = "__typename")]
    kind: String,
    payment_hash: Option<String>,
    payment_request: Option<String>,
    pre_image: Option<String>,
    counter_party_wallet_id: Option<String>,
}

/// `null` is as good as absent.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
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

/// The answer, with its entries still unread.
#[derive(Deserialize)]
struct Account<E> {
    transactions: Option<Connection<E>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Connection<E> {
    page_info: Option<PageInfo>,
    edges: Option<Vec<E>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    end_cursor: Option<String>,
    has_next_page: bool,
}

#[derive(Deserialize)]
struct CursorEdge {
    cursor: String,
}

impl Client {
    /// `first` (at most 100) entries of all wallets after the cursor `after`, newest first. An entry that cannot be
    /// understood takes none of the others with it.
    ///
    /// # Errors
    /// See [`Error`]. Where GraphQL could not even list the others, ask for fewer at once: [`Client::transaction_cursors`].
    pub async fn transactions(
        &self,
        token: &Credential,
        first: u32,
        after: Option<&str>,
    ) -> Result<TransactionPage, Error> {
        let variables = json!({"first": first, "after": after});
        let answer = self.call_for_many(&TRANSACTIONS, token, variables);
        let (edges, page_info) = answer.await?.part(|user: Option<User<Account<Value>>>| {
            let connection = user?.default_account?.transactions?;
            Some((connection.edges?, connection.page_info?))
        })?;
        let next = page_info.has_next_page.then_some(page_info.end_cursor);
        let (transactions, unread) = read_edges(edges);
        Ok(TransactionPage {
            transactions,
            unread,
            next: next.flatten(),
        })
    }

    /// Where the `first` entries after `after` stand, newest first: what can be had of a page that holds one which cannot.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn transaction_cursors(
        &self,
        token: &Credential,
        first: u32,
        after: Option<&str>,
    ) -> Result<Vec<String>, Error> {
        let variables = json!({"first": first, "after": after});
        let account: Account<CursorEdge> = self.call_account(&TRANSACTION_CURSORS, token, variables).await?;
        let edges = account.transactions.and_then(|found| found.edges).ok_or(NO_ANSWER)?;
        Ok(edges.into_iter().map(|edge| edge.cursor).collect())
    }
}

/// Reads the entries one by one.
fn read_edges(edges: Vec<Value>) -> (Vec<Transaction>, Vec<Unread>) {
    let times: Vec<Option<i64>> = edges.iter().map(|edge| edge["node"]["createdAt"].as_i64()).collect();
    let (mut transactions, mut unread) = (Vec::with_capacity(edges.len()), Vec::new());
    for (at, edge) in edges.into_iter().enumerate() {
        let near = || times[..=at].iter().rev().chain(&times[at..]).find_map(|time| *time);
        match read(&edge["node"]) {
            Ok(transaction) => transactions.push(transaction),
            Err(_) if edge["node"]["direction"] == "SEND" => {}
            Err(error) => {
                let created_at = near();
                let named = edge["node"]["id"].as_str().or(edge["cursor"].as_str());
                let id = named.map_or_else(|| format!("at-{}", created_at.unwrap_or_default()), str::to_owned);
                tracing::error!(
                    id,
                    error = plain(&error.to_string()),
                    "an entry of the ledger has an unknown shape"
                );
                unread.push(Unread { id, created_at });
            }
        }
    }
    (transactions, unread)
}

/// One entry; an unknown shape is logged and counted by whoever asks.
pub(super) fn read(node: &Value) -> Result<Transaction, serde_json::Error> {
    let read = Transaction::deserialize(node);
    if read.is_err() {
        metrics::counter!("till_ledger_entries_not_understood_total").increment(1);
    }
    read
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

    fn edge(id: u32, change: Value) -> Value {
        let mut node = json!({
            "id": id.to_string(), "direction": "RECEIVE", "status": "SUCCESS", "createdAt": 1000 - id,
            "settlementAmount": 21, "settlementCurrency": "BTC", "initiationVia": {"__typename": "InitiationViaLn"}
        });
        for (name, value) in change.as_object().expect("an object") {
            node[name] = value.clone();
        }
        json!({"cursor": format!("c{id}"), "node": node})
    }

    #[test]
    fn an_entry_that_cannot_be_understood_takes_none_of_the_others_with_it() {
        let (read, unread) = read_edges(vec![
            edge(1, json!({})),
            edge(2, json!({"settlementAmount": null})),
            edge(3, json!({"id": null, "createdAt": null})),
            Value::Null,
            edge(5, json!({"settlementCurrency": "MXN"})),
            edge(6, json!({"direction": "SEND", "settlementAmount": null})),
            edge(7, json!({})),
        ]);
        assert_eq!(
            read.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(),
            ["1", "7"]
        );
        let unread: Vec<_> = unread
            .iter()
            .map(|entry| (entry.id.as_str(), entry.created_at))
            .collect();
        assert_eq!(
            unread,
            [
                ("2", Some(998)),
                ("c3", Some(998)),
                ("at-998", Some(998)),
                ("5", Some(995))
            ]
        );
    }

    #[test]
    fn what_an_entry_can_do_without_it_does_without() {
        let nothing = json!({"settlementFee": null, "settlementDisplayAmount": null, "settlementDisplayCurrency": null,
            "memo": null, "externalId": null, "settlementVia": null, "initiationVia": null});
        let (read, unread) = read_edges(vec![edge(1, nothing)]);
        assert!(unread.is_empty());
        assert_eq!(
            (read[0].settlement_fee, read[0].display(), read[0].payment_hash()),
            (0, None, None)
        );
        assert_eq!(read[0].rail(), "Other");
    }
}
