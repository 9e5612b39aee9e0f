//! What happens at the counter, for every room's tests: a charge by the till's own form, a customer, and what is on
//! record afterwards.

use std::time::Duration;

use blink_till::sandbox::Unit;
use serde_json::{Value, json};

use super::support::{Browser, Page, Patience, Till, until};

/// A sale whose invoice exists.
#[derive(Clone, Debug)]
pub struct Charged {
    pub id: String,
    /// `/sales/{id}`
    pub path: String,
    /// Of its newest invoice.
    pub payment_hash: String,
    pub payment_request: String,
}

/// Charges by the form on `/till`.
pub async fn charge(till: &Till, browser: &Browser, amount: &str, unit: &str, wallet: &str) -> Charged {
    let page = browser.get("/till").await;
    let values = [
        ("amount", amount),
        ("unit", unit),
        ("wallet", wallet),
        ("memo", "Table 4"),
    ];
    let page = browser.submit(&page, "#charge", &values).await;
    assert_eq!(page.data_page(), "sale", "{}", page.body);
    charged(till, &page)
}

/// The sale on this page.
pub fn charged(till: &Till, page: &Page) -> Charged {
    let payment_request = page
        .one("[data-payment-request]")
        .attribute("data-payment-request")
        .to_owned();
    let invoices = till.control().invoices();
    let invoice = invoices
        .iter()
        .find(|invoice| invoice.payment_request == payment_request);
    let path = page.url.path().to_owned();
    Charged {
        id: path.trim_start_matches("/sales/").to_owned(),
        path,
        payment_hash: invoice.expect("the sandbox's own invoice").payment_hash.clone(),
        payment_request,
    }
}

pub async fn status(browser: &Browser, path: &str) -> String {
    let page = browser.get(path).await;
    page.one("#status [data-sale-status]")
        .attribute("data-sale-status")
        .to_owned()
}

/// Waits until the sale's page says so.
pub async fn until_status(browser: &Browser, path: &str, wanted: &str) {
    eventually(async || status(browser, path).await == wanted).await;
}

/// Waits for what comes true by itself.
pub async fn eventually(mut is_so: impl AsyncFnMut() -> bool) {
    let mut patience = Patience::default();
    while !is_so().await {
        assert!(patience.lasts(), "it never came true");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// How the till learnt what became of the attempts of a sale, oldest first: `paid by websocket`.
pub async fn history(till: &Till, sale_id: &str) -> Vec<String> {
    blink_till::db::query_scalar(
        "select e.status || ' by ' || e.source from attempt_events e join attempts a on a.id = e.attempt_id \
         where a.sale_id = $1 order by e.id",
    )
    .bind(sale_id)
    .fetch_all(&till.db.read)
    .await
    .expect("a history")
}

/// Waits until the ledger of whoever is signed in has been read once more.
pub async fn ledger_read_again(till: &Till) {
    let pages = || till.control().counters().operations.get("Transactions").copied();
    let before = pages();
    // It is read five minutes after a reading that may just be under way. Beyond them whoever reads is given time, so that on
    // a slow machine no invoice expires by this.
    for step in 0..70_u64 {
        till.advance(Duration::from_secs(20));
        let pause = Duration::from_millis(10 + (25 * step.saturating_sub(15)).min(500));
        if tokio::time::timeout(pause, until(|| pages() > before)).await.is_ok() {
            return;
        }
    }
    panic!("the ledger is not read");
}

/// The id of this person's bitcoin wallet.
pub fn bitcoin_wallet(till: &Till, person: &str) -> String {
    let person = till.control().person(person);
    person.wallet(Unit::Btc).expect("a wallet").id.clone()
}

/// Money for Alice by an invoice that the till knows nothing of, and a ledger that was read since.
pub async fn paid_to_another_app(till: &Till, sats: i64) {
    let (hash, _) = invoice_of_another_app(till, &bitcoin_wallet(till, "alice"), sats).await;
    till.control().pay(&hash).expect("paid");
    ledger_read_again(till).await;
}

/// An invoice of this wallet that the till knows nothing of, as Blink's own app makes them. Its payment hash.
pub async fn invoice_of_another_app(till: &Till, wallet_id: &str, sats: i64) -> (String, String) {
    let secrets = till.control().secrets();
    let token = secrets
        .iter()
        .find(|secret| secret.starts_with("ory_at_"))
        .expect("somebody is signed in");
    let query = "mutation M($input: LnInvoiceCreateInput!) { lnInvoiceCreate(input: $input) { invoice { paymentHash \
                 paymentRequest } errors { message } } }";
    let body = json!({"query": query, "variables": {"input": {"walletId": wallet_id, "amount": sats}}});
    let answer: Value = reqwest::Client::new()
        .post(till.config.blink.api_url.clone())
        .header("Oauth2-Token", token)
        .json(&body)
        .send()
        .await
        .expect("an answer")
        .json()
        .await
        .expect("JSON");
    let invoice = &answer["data"]["lnInvoiceCreate"]["invoice"];
    let text = |name: &str| invoice[name].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
    (text("paymentHash"), text("paymentRequest"))
}
