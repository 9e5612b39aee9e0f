//! Finds an invoice whose creation answer was lost, by the `externalId` it was given. Needs `read`.

use serde::Deserialize;
use serde_json::json;

use super::{Client, Credential, Error, Invoice, graphql::Operation, invoice_create::Wire};

pub(super) const INVOICE_FIND: Operation = Operation::new("invoice_find", "me", include_str!("invoice_find.graphql"));
/// Blink's page size, default and maximum (its `MAX_PAGINATION_PAGE_SIZE`); newest first.
const PAGE: u32 = 100;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Account {
    wallet_by_id: Wallet,
}

#[derive(Deserialize)]
struct Wallet {
    invoices: Option<Connection>,
}

#[derive(Deserialize)]
struct Connection {
    edges: Option<Vec<Edge>>,
}

#[derive(Deserialize)]
struct Edge {
    node: Node,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    external_id: String,
    /// An invoice without an amount has none; we make no such invoices.
    satoshis: Option<i64>,
    payment_hash: String,
    payment_request: String,
}

impl Client {
    /// The invoice with this `external_id` among the wallet's newest hundred; `None` when Blink has none.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn find_invoice(
        &self,
        token: &Credential,
        wallet_id: &str,
        external_id: &str,
    ) -> Result<Option<Invoice>, Error> {
        let variables = json!({"walletId": wallet_id, "first": PAGE});
        let account: Account = self.call_account(&INVOICE_FIND, token, variables).await?;
        let edges = account.wallet_by_id.invoices.and_then(|c| c.edges);
        edges
            .unwrap_or_default()
            .into_iter()
            .find(|edge| edge.node.external_id == external_id)
            .and_then(|edge| Wire::from_node(edge.node))
            .map(Wire::check)
            .transpose()
    }
}

impl Wire {
    fn from_node(node: Node) -> Option<Self> {
        Some(Self::new(node.payment_request, node.payment_hash, node.satoshis?))
    }
}
